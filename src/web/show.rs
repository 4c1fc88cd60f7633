//! How a page leaves: its status, and who may keep it.

use std::cell::RefCell;
use std::collections::HashMap;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::visit::Guard;
use super::{Result, Visit};
use crate::chance::hex;
use crate::spreadsheet::{Format, Sheet};

/// Renders a page. A signed-in page is never kept: people share the centre's computers.
/// A public one may be, as long as its `ETag` is asked about.
pub(crate) fn show<G: Guard>(visit: &Visit<G>, status: StatusCode, page: &impl Template) -> Result {
    let html = render(page)?;
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if visit.visitor.is_some() || visit.door.posted.is_some() || status != StatusCode::OK {
        let private = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return Ok((status, [kind, private], html).into_response());
    }
    let tag = etag(&html);
    let keep = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::VARY, HeaderValue::from_static("Cookie, Accept-Language, Accept-Encoding")),
        (header::ETAG, HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\""))),
    ];
    if unchanged(visit, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, keep).into_response());
    }
    Ok((status, [kind], keep, html).into_response())
}

thread_local! {
    /// How long the longest page of each kind was, in bytes.
    static LENGTHS: RefCell<HashMap<&'static str, usize>> = RefCell::default();
}

/// A page grown from a guess is copied at each doubling.
fn render<T: Template>(page: &T) -> askama::Result<String> {
    let kind = std::any::type_name::<T>();
    let room = LENGTHS.with_borrow(|lengths| lengths.get(kind).copied());
    let mut html = String::with_capacity(room.unwrap_or(T::SIZE_HINT));
    page.render_into(&mut html)?;
    if room.is_none_or(|room| room < html.len()) {
        LENGTHS.with_borrow_mut(|lengths| lengths.insert(kind, html.len()));
    }
    Ok(html)
}

/// A table as a file to keep; `name`, in Latin letters, goes before the ending.
pub(crate) fn download(sheet: &Sheet, format: Format, name: &str) -> Result {
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.extension());
    let disposition = HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(format.content_type())),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, sheet.bytes(format)?).into_response())
}

/// 303 to a path of our own.
pub(crate) fn redirect(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// The visitor has it already.
pub(crate) fn unchanged<G: Guard>(visit: &Visit<G>, tag: &str) -> bool {
    visit.door.if_none_match.as_deref().is_some_and(|known| known.split(',').any(|one| one.trim() == tag))
}

/// Weak: the same text may leave compressed in different ways.
pub(crate) fn etag(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    format!("W/\"{}\"", hex(hash.get(..12).unwrap_or_default()))
}
