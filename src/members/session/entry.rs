//! Coming in, by whatever means: a new session under a new token, in place of the one that came with the visit.

use axum::http::header;
use axum::response::Response;

use super::store as sessions;
use super::token::{self, Token};
use crate::db::Work;
use crate::ids::MemberId;
use crate::journal::{self, Action};
use crate::web::{App, Cookie, Guard, Result, Visit};

/// Opens the session. Whoever was signed in on this device is signed out.
pub(crate) async fn come_in<G: Guard>(
    work: &mut Work,
    visit: &Visit<G>,
    member: MemberId,
    shared: bool,
) -> Result<Token> {
    let token = Token::new()?;
    let now = visit.now.seconds();
    if let Some(old) = &visit.door.session {
        sessions::end_by_token(work, &token::hash(old), now).await?;
    }
    sessions::open(work, member, &token.hash(), shared, now).await?;
    journal::write(work, now, Some(member), Action::SignedIn).await?;
    Ok(token)
}

/// The answer that carries the token to the browser; on a shared computer it ends with the browser.
pub(crate) fn with_session(mut response: Response, app: &App, token: &Token, shared: bool) -> Response {
    if let Some(cookie) = Cookie::Session.set(app, token.expose(), (!shared).then_some(30)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
