//! For whoever watches the portal: is it alive, can it be relied on.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::App;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready))
}

async fn alive() -> &'static str {
    "alive\n"
}

async fn ready(State(app): State<App>) -> (StatusCode, String) {
    let no = |why: String| (StatusCode::SERVICE_UNAVAILABLE, why);
    if app.health.is_unchecked() {
        return no("the database file is being checked\n".to_owned());
    }
    let missed = app.health.missed(app.clock.now().seconds());
    if !missed.is_empty() {
        return no(format!("these jobs have not run for twice their interval: {}\n", missed.join(", ")));
    }
    match app.db.reader.get().await {
        Ok(_) => (StatusCode::OK, "ready\n".to_owned()),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            no("the database does not answer\n".to_owned())
        }
    }
}
