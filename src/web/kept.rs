//! Public pages as they were last answered, for as long as nothing has changed and the clock shows the same minute.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Limited};

use super::request::Route;
use super::{App, Cookie};

/// Of all pages together, in bytes.
const LARGEST_SHELF: usize = 8 * 1024 * 1024;
/// Of one page, in bytes; public pages have less than a tenth of it.
const LARGEST_PAGE: usize = 512 * 1024;
/// Of an address with what the browser says of itself, in bytes.
const LONGEST_KEY: usize = 600;

/// The pages, each by all that it depends on besides the moment.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    moment: Moment,
    bytes: usize,
    pages: HashMap<String, Arc<Leaf>>,
}

/// The version of the data and the minute of the clock, of which all pages of a shelf are.
type Moment = (u64, i64);

#[derive(Debug)]
struct Leaf {
    headers: HeaderMap,
    /// Without those of a body, for whoever has it already.
    bare: HeaderMap,
    body: Bytes,
    /// By which it was found, for the log.
    route: Option<MatchedPath>,
}

impl Kept {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, moment: Moment, key: &str) -> Option<Arc<Leaf>> {
        let there = self.shelf();
        if there.moment == moment { there.pages.get(key).cloned() } else { None }
    }

    /// A page of an earlier moment than the others is not kept; those of an earlier one make room.
    fn put(&self, moment: Moment, key: String, leaf: Arc<Leaf>) {
        let mut there = self.shelf();
        if moment < there.moment {
            return;
        }
        let size = key.len() + leaf.body.len();
        if moment > there.moment || there.bytes + size > LARGEST_SHELF {
            *there = Shelf { moment, ..Shelf::default() };
        }
        there.bytes += size;
        there.pages.insert(key, leaf);
    }
}

impl Leaf {
    fn new(headers: HeaderMap, body: Bytes, route: Option<MatchedPath>) -> Self {
        let mut bare = headers.clone();
        for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
            bare.remove(name);
        }
        Self { headers, bare, body, route }
    }

    /// The page, or that the visitor has it already.
    fn answer(&self, asked: Option<&HeaderValue>) -> Response {
        let tag = self.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
        let known = asked.and_then(|asked| asked.to_str().ok());
        let is_known =
            tag.zip(known).is_some_and(|(tag, known)| known.split(',').any(|one| one.trim() == tag));
        let (status, headers, body) = if is_known {
            (StatusCode::NOT_MODIFIED, &self.bare, Body::empty())
        } else {
            (StatusCode::OK, &self.headers, Body::from(self.body.clone()))
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers.clone();
        response
    }
}

/// Answers a visitor's look at a public page from what is kept.
pub(super) async fn answer<Made: Future<Output = Response>>(
    app: &App,
    mut request: Request,
    make: impl FnOnce(Request) -> Made,
) -> Response {
    let Some(key) = key(app, &request) else { return make(request).await };
    let route = Route::of(&request);
    // Read before the page is made: one that is made of older data than its moment says is never kept.
    let moment = (app.db.version(), app.clock.now().seconds() / 60);
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(leaf) = app.kept.find(moment, &key) {
        route.note(leaf.route.as_ref());
        return leaf.answer(asked.as_ref());
    }
    request.headers_mut().remove(header::IF_NONE_MATCH);
    let response = make(request).await;
    if !is_for_everybody(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    match Limited::new(body, LARGEST_PAGE).collect().await {
        Ok(whole) => {
            // Without the room in which it was written.
            let body = Bytes::copy_from_slice(&whole.to_bytes());
            let mut headers = parts.headers;
            headers.remove(header::TRANSFER_ENCODING);
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
            let leaf = Arc::new(Leaf::new(headers, body, route.get().cloned()));
            app.kept.put(moment, key, Arc::clone(&leaf));
            leaf.answer(asked.as_ref())
        }
        // A page that large is a mistake of ours.
        Err(error) => {
            tracing::error!(%error, "a public page is too large");
            (StatusCode::INTERNAL_SERVER_ERROR, Body::empty()).into_response()
        }
    }
}

/// All that a public page depends on; none for whoever has signed in or sits at a computer of the centre.
fn key(app: &App, request: &Request) -> Option<String> {
    let path = request.uri().path();
    let is_public = matches!(path, "/" | "/day" | "/resources" | "/accessibility" | "/privacy")
        || path.starts_with("/resources/");
    let headers = request.headers();
    if request.method() != Method::GET
        || !is_public
        || Cookie::Session.read(app, headers).is_some()
        || Cookie::Computer.read(app, headers).is_some()
    {
        return None;
    }
    let said =
        |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let chosen = |cookie: Cookie| cookie.read(app, headers).unwrap_or_default();
    let mut key = request.uri().path_and_query()?.as_str().to_owned();
    for part in [
        said(header::ACCEPT_LANGUAGE),
        said(header::ACCEPT_ENCODING),
        &chosen(Cookie::Language),
        &chosen(Cookie::Display),
    ] {
        key.push('\n');
        key.push_str(part);
    }
    (key.len() <= LONGEST_KEY).then_some(key)
}

/// A page that anybody may be shown: it carries an `ETag`, sets no cookie, and went well.
fn is_for_everybody(response: &Response) -> bool {
    let headers = response.headers();
    response.status() == StatusCode::OK
        && headers.contains_key(header::ETAG)
        && !headers.contains_key(header::SET_COOKIE)
        && headers.get(header::CACHE_CONTROL).is_some_and(|value| value == "no-cache")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(body: &'static str) -> Arc<Leaf> {
        let headers = HeaderMap::from_iter([(header::ETAG, HeaderValue::from_static("W/\"1\""))]);
        Arc::new(Leaf::new(headers, Bytes::from_static(body.as_bytes()), None))
    }

    #[test]
    fn a_page_is_kept_for_its_moment_and_no_longer() {
        let kept = Kept::default();
        kept.put((1, 5), "/".to_owned(), leaf("page"));
        assert!(kept.find((1, 5), "/").is_some() && kept.find((1, 5), "/day").is_none());
        assert!(kept.find((2, 5), "/").is_none() && kept.find((1, 6), "/").is_none());
        kept.put((2, 5), "/day".to_owned(), leaf("page"));
        kept.put((1, 5), "/".to_owned(), leaf("made of older data"));
        assert!(kept.find((2, 5), "/day").is_some() && kept.find((2, 5), "/").is_none());
    }

    #[test]
    fn the_shelf_has_a_bound() {
        let kept = Kept::default();
        let page: &'static str = "x".repeat(LARGEST_PAGE).leak();
        for number in 0..40 {
            kept.put((1, 1), format!("/day?n={number}"), leaf(page));
        }
        let shelf = kept.shelf();
        assert!(shelf.bytes <= LARGEST_SHELF && !shelf.pages.is_empty());
        assert_eq!(
            shelf.bytes,
            shelf.pages.iter().map(|(key, leaf)| key.len() + leaf.body.len()).sum::<usize>()
        );
    }

    #[test]
    fn whoever_has_the_page_gets_no_body() {
        let status = |known: Option<&'static str>| {
            leaf("page").answer(known.map(HeaderValue::from_static).as_ref()).status()
        };
        assert_eq!(status(Some("W/\"0\", W/\"1\"")), StatusCode::NOT_MODIFIED);
        assert_eq!([status(None), status(Some("W/\"2\""))], [StatusCode::OK; 2]);
    }
}
