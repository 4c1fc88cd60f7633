//! A form came after its session had ended: the sign-in page carries what was typed, for the same person only.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::members::computer;
use crate::members::sign_in::form::SignIn;
use crate::members::sign_in::view::SignInPage;
use crate::web::{App, Door, Errors, Kind, Public, Visit, show};

/// Turns "the session has ended" into the sign-in page. A form that nobody's session stood behind is not kept.
pub(crate) async fn give_back(State(app): State<App>, request: Request, next: Next) -> Response {
    let door = request.extensions().get::<Arc<Door>>().cloned();
    let response = next.run(request).await;
    let Some(door) = door.filter(|_| response.extensions().get() == Some(&Kind::SessionEnded)) else {
        return response;
    };
    let visit = Visit::<Public>::make(&app, &door).await;
    let t = visit.words();
    let kept = door.session.is_some().then(|| door.kept()).flatten().unwrap_or_default();
    let notice = if kept.is_empty() { t.sign_in_first() } else { t.sign_in_ended() };
    let typed = SignIn { kept, kept_path: door.path.clone(), ..SignIn::default() };
    let centre_computer = computer::is_of_centre(&visit).await.unwrap_or(true);
    let page = SignInPage {
        page: visit.page().with_form(),
        t,
        typed,
        errors: Errors::default(),
        notice: Some(notice),
        centre_computer,
    };
    show(&visit, StatusCode::UNAUTHORIZED, &page).unwrap_or_else(IntoResponse::into_response)
}
