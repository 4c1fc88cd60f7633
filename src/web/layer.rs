//! What surrounds every handler, from the outside in: the log, what is kept, compression, headers, the door, error pages, time limit, panics.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use tracing::Instrument;

use super::{App, Cookie, Door, error, headers, kept, request};

/// Longest that a handler may take. Answered 503: after 408 Chromium silently sends a form again.
const HANDLER_LIMIT: Duration = Duration::from_secs(10);

/// Time limit and panic pages, next to the handlers.
pub(crate) fn guarded(router: Router<App>) -> Router<App> {
    router
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, HANDLER_LIMIT))
}

/// The portal as it answers requests.
#[derive(Debug, Clone)]
pub struct Portal {
    app: App,
    router: Router,
}

impl Portal {
    /// Routes with all that stands outside of them.
    pub(crate) fn new(router: Router<App>, app: &App) -> Self {
        let inside = router.layer(from_fn_with_state(app.clone(), enter)).layer(CompressionLayer::new());
        Self { app: app.clone(), router: inside.with_state(app.clone()) }
    }

    /// What is kept is answered before a route is looked for.
    pub async fn answer(&self, request: Request) -> Response {
        let routed = |request| async {
            self.router.clone().oneshot(request).await.unwrap_or_else(|never| match never {})
        };
        request::note(request, |request| kept::answer(&self.app, request, routed)).await
    }
}

async fn enter(State(app): State<App>, request: Request, next: Next) -> Response {
    request::note_route(&request);
    let span = request::span(&request);
    pass(app, request, next).instrument(span).await
}

async fn pass(app: App, request: Request, next: Next) -> Response {
    let mut door = Door::read(&app, &request);
    let response = match door.let_in(&app, request).await {
        Ok(mut request) => {
            request.extensions_mut().insert(Arc::new(door.clone()));
            next.run(request).await
        }
        Err(error) => error.into_response(),
    };
    let mut response = error::explain(&app, &door, response).await;
    if let Some(cookie) =
        door.switched.and_then(|language| Cookie::Language.set(&app, language.code(), Some(365)))
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    headers::put(&app, response)
}
