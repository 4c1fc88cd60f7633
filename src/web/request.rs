//! One line of the log for each request: what was asked for, how it ended, how long it took, and by which number an error
//! page calls it. Never an address with its query, never who asked.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::response::Response;
use tracing::Span;

/// The number of a request, unlike that of any other for years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RequestId(u64);

/// Different at every start.
static START: LazyLock<u32> = LazyLock::new(|| getrandom::u32().unwrap_or_default());
static COUNT: AtomicU64 = AtomicU64::new(1);

impl RequestId {
    fn next() -> Self {
        Self(COUNT.fetch_add(1, Ordering::Relaxed))
    }
}

/// Short enough to be read out on the phone.
impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06x}-{}", *START & 0xff_ffff, self.0)
    }
}

/// By which route a request is answered, as soon as somebody knows.
#[derive(Debug, Clone, Default)]
pub(super) struct Route(Arc<OnceLock<MatchedPath>>);

impl Route {
    pub(super) fn of(request: &Request) -> Self {
        request.extensions().get().cloned().unwrap_or_default()
    }

    pub(super) fn get(&self) -> Option<&MatchedPath> {
        self.0.get()
    }

    /// None: there is no such page.
    pub(super) fn note(&self, route: Option<&MatchedPath>) {
        if let Some(route) = route {
            self.0.get_or_init(|| route.clone());
        }
    }
}

/// Written when it is let go, so that whoever does not wait for the answer is written down, too.
struct Line {
    id: RequestId,
    method: Method,
    route: Route,
    began: Instant,
    status: Option<u16>,
}

impl Drop for Line {
    fn drop(&mut self) {
        let micros = u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX);
        let route = self.route.get().map_or("none", MatchedPath::as_str);
        // 0: the client went away before there was an answer.
        let status = self.status.unwrap_or_default();
        tracing::info!(id = %self.id, method = self.method.as_str(), route, status, micros, "request");
    }
}

/// What is written down within it carries the number of the request. Of the level of errors, so that every error that is
/// written at all does.
pub(super) fn span(request: &Request) -> Span {
    let id = request.extensions().get::<RequestId>();
    id.map_or_else(Span::none, |id| tracing::error_span!("request", %id))
}

/// The router has found the way.
pub(super) fn note_route(request: &Request) {
    Route::of(request).note(request.extensions().get());
}

/// Answers a request, and writes down that it was asked.
pub(super) async fn note<A: Future<Output = Response>>(
    mut request: Request,
    answer: impl FnOnce(Request) -> A,
) -> Response {
    let id = RequestId::next();
    let route = Route::default();
    request.extensions_mut().insert(id);
    request.extensions_mut().insert(route.clone());
    let mut line = Line { id, method: request.method().clone(), route, began: Instant::now(), status: None };
    let response = answer(request).await;
    line.status = Some(response.status().as_u16());
    response
}
