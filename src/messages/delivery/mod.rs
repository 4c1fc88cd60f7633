//! Letters that wait, sent one after the other for each person and a few at a time for all.

mod ending;
pub mod rules;
pub mod store;

use std::sync::{Arc, Mutex, PoisonError};
use std::vec::IntoIter;

use tokio::task::JoinSet;

use super::letter::{Draft, Sender};
use super::notice::Notice;
use crate::civil;
use crate::clock::Now;
use crate::db;
use crate::ids::DeliveryId;
use crate::mail::{Failing, LANES, Refusal};
use crate::web::App;
use rules::Leave;
use store::Letter;

/// The job's name.
pub const JOB: &str = "delivery";
/// So many letters are taken in hand at one time, however many wait.
const BATCH: i64 = 200;

type Queue = Arc<Mutex<IntoIter<DeliveryId>>>;

/// Sends what is due, until nothing is or no letter can leave.
pub async fn deliver(app: App) -> db::Result<()> {
    let sent = send_due(&app).await;
    app.mail.hang_up().await;
    sent?;
    give_up_old(&app).await
}

async fn send_due(app: &App) -> db::Result<()> {
    loop {
        let now = app.clock.now();
        if app.mail.is_resting(now.seconds()) {
            return Ok(());
        }
        let batch = take(app, now).await?;
        if batch.is_empty() {
            return Ok(());
        }
        let queue: Queue = Arc::new(Mutex::new(batch.into_iter()));
        let mut lanes = JoinSet::new();
        for _ in 0..LANES {
            lanes.spawn(lane(app.clone(), Arc::clone(&queue)));
        }
        while let Some(ended) = lanes.join_next().await {
            // Letters rest after a lane that panicked, or it would be sent into the same pit at once.
            ended.unwrap_or_else(|error| {
                app.mail.note_trouble(&error.to_string(), app.clock.now().seconds());
                Ok(())
            })?;
        }
    }
}

/// The letters to be sent next. That they were is written before any is sent: a database that cannot note what
/// has been sent, because its disk is full, must not send it again and again.
async fn take(app: &App, now: Now) -> db::Result<Vec<DeliveryId>> {
    let absurd = now.seconds() + rules::LONGEST_WAIT;
    let batch = store::due(&mut *app.db().reader.get().await?, now.seconds(), absurd, BATCH).await?;
    if let Some(first) = batch.first() {
        let mut work = app.db().writer.begin().await?;
        store::touch(&mut work, *first, now.seconds()).await?;
        work.commit().await?;
    }
    Ok(batch)
}

async fn lane(app: App, queue: Queue) -> db::Result<()> {
    while let Some(id) = next(&app, &queue) {
        // Read only now: somebody may have left, or read it, since the letter was taken in hand.
        let letter = store::letter(&mut *app.db().reader.get().await?, id).await?;
        if let Some(letter) = letter {
            one(&app, &letter).await?;
        }
        app.health.ran(JOB, app.clock.now().seconds());
    }
    Ok(())
}

fn next(app: &App, queue: &Queue) -> Option<DeliveryId> {
    if app.mail.is_resting(app.clock.now().seconds()) {
        return None;
    }
    queue.lock().unwrap_or_else(PoisonError::into_inner).next()
}

async fn one(app: &App, letter: &Letter) -> db::Result<()> {
    let now = app.clock.now();
    let Some(notice) = wanted(app, letter, now).await? else { return Ok(()) };
    match send(app, letter, &notice, now).await {
        Ok(()) => {
            app.mail.note_success();
            ending::end(app, letter, "done", app.clock.now()).await
        }
        Err(refusal) => ending::refused(app, letter, &notice, refusal, app.clock.now()).await,
    }
}

/// What a letter says, if it still is to be sent; else it has come to its end.
async fn wanted(app: &App, letter: &Letter, now: Now) -> db::Result<Option<Notice>> {
    let notice: Notice = match serde_json::from_str(&letter.facts) {
        Ok(notice) => notice,
        Err(error) => {
            fail(app, letter, None, &error.to_string()).await?;
            return Ok(None);
        }
    };
    match rules::leave(&ending::facts(letter, &notice, now), &civil::text(now.civil)) {
        Leave::Send => return Ok(Some(notice)),
        Leave::Drop => ending::end(app, letter, "dropped", now).await?,
        Leave::Unreachable => {
            fail(app, letter, Some(&notice), "there is no address that takes letters").await?;
        }
    }
    Ok(None)
}

async fn send(app: &App, letter: &Letter, notice: &Notice, now: Now) -> Result<(), Refusal> {
    let draft = Draft {
        delivery: letter.id,
        told_at: letter.told_at,
        notice: notice.clone(),
        name: letter.name.clone(),
        email: letter.email.clone().unwrap_or_default(),
        language: letter.language,
    };
    let centre = app.centre.now(app.db()).await;
    match draft.compose(Sender::of(app, &centre), now) {
        Ok(letter) => app.mail.send(&letter).await,
        Err(error) => Err(error.into()),
    }
}

async fn fail(app: &App, letter: &Letter, notice: Option<&Notice>, error: &str) -> db::Result<()> {
    let mut work = app.db().writer.begin().await?;
    ending::fail(&mut work, letter, notice, error, app.clock.now()).await?;
    work.commit().await
}

/// Those that have waited for a day are told by hand: all of them while no letter can leave, and else those that met
/// trouble, because somebody's later letters wait behind them.
async fn give_up_old(app: &App) -> db::Result<()> {
    let failing = app.mail.failing();
    let now = app.clock.now();
    let told_by = rules::given_up_before(now.seconds());
    let any = failing.is_some();
    let old = store::old(&mut *app.db().reader.get().await?, told_by, any, BATCH).await?;
    // Trouble that others do not share is this letter's own, however long it lasts.
    let failing = failing.unwrap_or(Failing { since: 0, error: "it was tried for a day".to_owned() });
    for id in old {
        let Some(letter) = store::letter(&mut *app.db().reader.get().await?, id).await? else { continue };
        if rules::is_given_up(now.seconds() - letter.told_at, now.seconds() - failing.since)
            && let Some(notice) = wanted(app, &letter, now).await?
        {
            fail(app, &letter, Some(&notice), &failing.error).await?;
        }
    }
    Ok(())
}
