//! Coming in, by whatever means: a new session under a new token, in place of the one that came with the visit.

use axum::http::header;
use axum::response::Response;

use super::store::{self as sessions, Found};
use super::token::{self, Token};
use crate::db::Work;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::members::Person;
use crate::web::{App, Cookie, Guard, Result, Visit};

/// Opens the session. Whoever was signed in on this device is signed out.
pub(crate) async fn come_in<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
    member: MemberId,
    shared: bool,
) -> Result<Token> {
    begin(work, visit, (member, Action::SignedIn), shared).await
}

/// The same with a card: on a computer of the centre, which others use too.
pub(crate) async fn come_in_by_card<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
    member: MemberId,
) -> Result<Token> {
    let token = begin(work, visit, (member, Action::SignedInByCard), true).await?;
    sessions::note_card(work, &token.hash()).await?;
    Ok(token)
}

/// Journalled as `action`, unless the second step is still to come.
async fn begin<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
    (member, action): (MemberId, Action),
    shared: bool,
) -> Result<Token> {
    let token = Token::new()?;
    let now = visit.now.seconds();
    if let Some(old) = &visit.door.session {
        sessions::end_by_token(work, &token::hash(old), now).await?;
    }
    let opened = sessions::open(work, member, &token.hash(), shared, now).await?;
    let action = if opened.halfway { Action::SecondStepAsked } else { action };
    journal::write(work, now, Some(member), action).await?;
    Ok(token)
}

/// Whose session came with the visit, whether it still lasts or not: what was typed in it is theirs.
pub(crate) async fn owner_of_session<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
) -> Result<Option<MemberId>> {
    let Some(old) = &visit.door.session else { return Ok(None) };
    Ok(match sessions::find_session(work, &token::hash(old), visit.now).await? {
        Found::Live(live) => Some(live.person.id),
        Found::Ended(owner) | Found::Halfway(owner, _) => Some(owner),
        Found::Nothing => None,
    })
}

/// Who is in with a token; nobody yet while the second step is to come.
pub(crate) async fn person<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
    token: &Token,
) -> Result<Option<Person>> {
    Ok(match sessions::find_session(work, &token.hash(), visit.now).await? {
        Found::Live(live) => Some(live.person),
        Found::Halfway(..) | Found::Ended(_) | Found::Nothing => None,
    })
}

/// The answer that carries the token to the browser; on a shared computer it ends with the browser.
pub(crate) fn with_session(mut response: Response, app: &App, token: &Token, shared: bool) -> Response {
    if let Some(cookie) = Cookie::Session.set(app, token.expose(), (!shared).then_some(30)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
