//! Who visits: looked for at the door, once for a request.

use super::door::Door;
use super::{App, Error};
use crate::clock::Now;
use crate::db::{self, Reading};
use crate::members::{self, Found, Live, Person};

/// Who visits, and the connection over which they were found.
pub(super) async fn find(app: &App, door: &Door, now: Now) -> db::Result<Option<(Box<Live>, Reading)>> {
    let Some(token) = &door.session else { return Ok(None) };
    let mut db = app.db.reader.get().await?;
    // Asked before anything is read: what is older than it says is not remembered.
    let version = app.db.version();
    match members::find_session(&mut db, &members::token_hash(token), now).await? {
        Found::Live(mut live) => {
            app.db.note_terms(version, live.terms);
            let person = &mut live.person;
            // What a card has opened stays at the centre: its cookie alone opens nothing elsewhere.
            if person.by_card && !is_at_centre(&mut db, door).await? {
                return Ok(None);
            }
            if app.second_step_required {
                person.await_second_step();
            }
            Ok(Some((live, db)))
        }
        Found::Halfway(..) | Found::Ended(_) | Found::Nothing => Ok(None),
    }
}

async fn is_at_centre(db: &mut db::Connection, door: &Door) -> db::Result<bool> {
    match &door.computer {
        Some(computer) => members::store::is_centre_computer(db, &members::token_hash(computer)).await,
        None => Ok(false),
    }
}

/// Who visits, noted as seen, and the connection over which they were found unless something was written.
pub(super) async fn visitor(
    app: &App,
    door: &Door,
    now: Now,
) -> Result<(Option<Person>, Option<Reading>), Error> {
    let Some((live, connection)) = find(app, door, now).await? else { return Ok((None, None)) };
    let Live { person, last_seen, .. } = *live;
    let mut at_hand = Some(connection);
    if now.seconds() - last_seen >= members::SEEN_EVERY {
        drop(at_hand.take());
        // Failing to note it costs nothing but an earlier end.
        if let Err(error) = seen(app, &person, now).await {
            tracing::warn!(%error, "last-seen was not written");
        }
    }
    if let Some(language) = door.switched.filter(|language| *language != person.language) {
        drop(at_hand.take());
        let mut work = app.db.writer.begin().await?;
        members::store::set_language(&mut work, person.id, language).await?;
        work.commit().await?;
    }
    Ok((Some(person), at_hand))
}

async fn seen(app: &App, person: &Person, now: Now) -> db::Result<()> {
    let mut work = app.db.writer.begin().await?;
    members::touch_session(&mut work, person.session, now.seconds()).await?;
    work.commit().await
}
