//! One row for every page that was refused to a role.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::action::Action;
use super::store::write;
use crate::db;
use crate::web::{App, Door, Kind, Public, Visit};

/// Writes the row; failing to do so is logged and changes nothing for the visitor.
pub(crate) async fn note_denials(State(app): State<App>, request: Request, next: Next) -> Response {
    let door = request.extensions().get::<Arc<Door>>().cloned();
    let response = next.run(request).await;
    if matches!(response.extensions().get(), Some(Kind::Forbidden | Kind::ForAnother | Kind::ByCard))
        && let Some(door) = door
        && let Err(error) = note(&app, &door).await
    {
        tracing::error!(%error, "a denial was not journalled");
    }
    response
}

async fn note(app: &App, door: &Door) -> db::Result<()> {
    let visit = Visit::<Public>::make(app, door).await;
    let mut work = app.db().writer.begin().await?;
    let by = visit.person.as_ref().map(|person| person.id);
    write(&mut work, visit.now.seconds(), by, Action::AccessDenied).await?;
    work.commit().await
}
