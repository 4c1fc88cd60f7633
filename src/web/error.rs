//! The few ways in which a visit can fail, and the page that says so in the visitor's language.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::request::RequestId;
use super::{App, Door, Page, Public, Visit, show};
use crate::db;
use crate::language::Words;
use crate::members::password::HashError;

/// What a handler answers with.
pub(crate) type Result<T = Response> = std::result::Result<T, Error>;

/// Why a visit failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("not there, or not theirs")]
    NotFound,
    #[error("a role that may not")]
    Forbidden,
    #[error("not what they may do for whom they act")]
    ForAnother,
    #[error("not what a card opens")]
    ByCard,
    #[error("not signed in; to come back to {0}")]
    SignInFirst(String),
    #[error("the session had ended when the form came")]
    SessionEnded,
    #[error("sent from another site")]
    FromElsewhere,
    #[error("the form is too large")]
    TooLarge,
    #[error("the request cannot be read")]
    Unreadable,
    #[error("the database: {0}")]
    Database(#[from] db::Error),
    #[error("hashing: {0}")]
    Hash(#[from] HashError),
    #[error("no chance to be had: {0}")]
    Chance(#[from] getrandom::Error),
    #[error("a page: {0}")]
    Page(#[from] askama::Error),
    #[error("a spreadsheet: {0}")]
    Spreadsheet(#[from] crate::spreadsheet::Unwritten),
    #[error("work that broke off: {0}")]
    BrokenOff(#[from] tokio::task::JoinError),
}

/// The same, as the layers outside the handler see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    NotFound,
    Forbidden,
    /// Acting for somebody, who has not allowed this, or whom it is not about.
    ForAnother,
    /// Came in by a card, which does not open this.
    ByCard,
    SessionEnded,
    FromElsewhere,
    MethodNotAllowed,
    TooLarge,
    Unreadable,
    /// It may have been saved.
    Unavailable,
    /// The same: the disk takes nothing, while pages can be read.
    Unsaved,
    Broken,
}

impl Error {
    fn kind(&self) -> Kind {
        match self {
            Self::NotFound | Self::SignInFirst(_) => Kind::NotFound,
            Self::Forbidden => Kind::Forbidden,
            Self::ForAnother => Kind::ForAnother,
            Self::ByCard => Kind::ByCard,
            Self::SessionEnded => Kind::SessionEnded,
            Self::FromElsewhere => Kind::FromElsewhere,
            Self::TooLarge => Kind::TooLarge,
            Self::Unreadable => Kind::Unreadable,
            Self::Database(error) if error.is_unwritable() => Kind::Unsaved,
            Self::Database(_) => Kind::Unavailable,
            Self::Hash(_) | Self::Chance(_) | Self::Page(_) | Self::Spreadsheet(_) | Self::BrokenOff(_) => {
                Kind::Broken
            }
        }
    }
}

impl Kind {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::ForAnother | Self::ByCard | Self::FromElsewhere => StatusCode::FORBIDDEN,
            Self::SessionEnded => StatusCode::UNAUTHORIZED,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Unavailable | Self::Unsaved => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// It passes by itself: what was sent is given back, to be sent again.
    fn passes(self) -> bool {
        matches!(self, Self::Unavailable | Self::Unsaved)
    }

    /// What a response without a page of its own means: the router's 404 and 405, a panic, a timeout.
    pub(super) fn of(response: &Response) -> Option<Self> {
        if let Some(kind) = response.extensions().get::<Self>() {
            return Some(*kind);
        }
        let status = response.status();
        let is = |kind: &[u8]| {
            let found = response.headers().get(header::CONTENT_TYPE);
            found.is_some_and(|found| found.as_bytes().starts_with(kind))
        };
        // Plain words with a refusal are the router's own, about an address that is no text: nobody is to read them.
        if is(b"text/html") || (is(b"text/") && !status.is_client_error()) {
            return None;
        }
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::MethodNotAllowed),
            StatusCode::SERVICE_UNAVAILABLE => Some(Self::Unavailable),
            status if status.is_server_error() => Some(Self::Broken),
            status if status.is_client_error() => Some(Self::Unreadable),
            _ => None,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::SignInFirst(path) = &self {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("return", path).finish();
            return show::redirect(&format!("/sign-in?{query}"));
        }
        let kind = self.kind();
        if kind.status().is_server_error() {
            tracing::error!(error = %self, "a visit failed");
        }
        let mut response = kind.status().into_response();
        response.extensions_mut().insert(kind);
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    t: &'static Words,
    title: String,
    text: String,
    next: String,
    /// The failure came after the form did: look before you send again.
    maybe_saved: bool,
    /// By which the log knows what went wrong.
    id: Option<RequestId>,
    /// Where to send the same form again, and its fields.
    again: Option<(String, Vec<(String, String)>)>,
}

/// Gives a failed response its page; all others pass.
pub(super) async fn explain(app: &App, door: &Door, response: Response) -> Response {
    let Some(kind) = Kind::of(&response) else { return response };
    let visit = Visit::<Public>::make(app, door).await;
    let t = visit.words();
    let [title, text, next] = words(kind, t);
    if kind == Kind::Unsaved {
        app.health.set_unwritable(true);
    }
    let again = kind.passes().then(|| door.kept()).flatten();
    let again = again.map(|kept| {
        let pairs = form_urlencoded::parse(kept.as_bytes()).into_owned().collect();
        (door.path.clone(), pairs)
    });
    let is_ours = kind.passes() || kind == Kind::Broken;
    let maybe_saved = door.posted.is_some() && is_ours;
    let id = door.id.filter(|_| is_ours);
    let page = ErrorPage { page: visit.page(), t, title, text, next, maybe_saved, id, again };
    let mut shown = match page.render() {
        Ok(html) => {
            (response.status(), [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the error page itself failed");
            (response.status(), "Қате. Ошибка. Error.\n").into_response()
        }
    };
    if let Some(allow) = response.headers().get(header::ALLOW) {
        shown.headers_mut().insert(header::ALLOW, allow.clone());
    }
    if kind.passes() {
        shown.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    }
    shown
}

/// Title, what happened, what to do next.
fn words(kind: Kind, t: &Words) -> [String; 3] {
    match kind {
        Kind::NotFound => [t.error_not_found_title(), t.error_not_found_text(), t.error_not_found_next()],
        Kind::Forbidden => [t.error_forbidden_title(), t.error_forbidden_text(), t.error_forbidden_next()],
        Kind::ForAnother => [t.acting_closed_title(), t.acting_closed_text(), t.acting_closed_next()],
        Kind::ByCard => {
            [t.sign_in_card_closed_title(), t.sign_in_card_closed_text(), t.sign_in_card_closed_next()]
        }
        Kind::SessionEnded => [t.error_session_title(), t.error_session_text(), t.error_session_next()],
        Kind::FromElsewhere => [t.error_csrf_title(), t.error_csrf_text(), t.error_csrf_next()],
        Kind::MethodNotAllowed => [t.error_method_title(), t.error_method_text(), t.error_method_next()],
        Kind::TooLarge => [t.error_too_large_title(), t.error_too_large_text(), t.error_too_large_next()],
        Kind::Unreadable => {
            [t.error_bad_request_title(), t.error_bad_request_text(), t.error_bad_request_next()]
        }
        Kind::Unavailable => [t.error_busy_title(), t.error_busy_text(), t.error_busy_next()],
        Kind::Unsaved => [t.error_unsaved_title(), t.error_unsaved_text(), t.error_unsaved_next()],
        Kind::Broken => [t.error_server_title(), t.error_server_text(), t.error_server_next()],
    }
}
