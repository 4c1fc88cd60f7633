//! Static files: named by their content, compressed when the program was built, immutable.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::App;

struct Asset {
    name: &'static str,
    path: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    gzip: &'static [u8],
    brotli: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file of `static/`, with its content's hash. An unknown name is a fault that a test of the pages finds.
pub(super) fn address(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("/static/missing", |asset| asset.path)
}

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/static/{*path}", get(file)).route("/favicon.ico", get(favicon))
}

async fn file(request: Request) -> Response {
    let path = request.uri().path();
    match ASSETS.iter().find(|asset| asset.path == path) {
        Some(asset) => send(asset, request.headers()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Asked for by browsers whatever the page says; the page's own icon is another address.
async fn favicon() -> Response {
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address("favicon.svg"))]).into_response()
}

fn send(asset: &'static Asset, headers: &HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let (encoding, body) = if accepted.contains("br") {
        (Some("br"), asset.brotli)
    } else if accepted.contains("gzip") {
        (Some("gzip"), asset.gzip)
    } else {
        (None, asset.plain)
    };
    let mut response = (
        [
            (header::CONTENT_TYPE, asset.kind),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            (header::VARY, "Accept-Encoding"),
        ],
        body,
    )
        .into_response();
    if let Some(encoding) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(encoding));
    }
    response
}
