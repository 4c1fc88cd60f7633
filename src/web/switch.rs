//! The three language buttons of a page without a form of its own, and the way back.

use axum::Router;
use axum::http::header;
use axum::response::Response;
use axum::routing::post;
use serde::Deserialize;

use super::{App, Cookie, Error, Form, Public, Result, Visit, redirect};
use crate::language::Language;
use crate::members;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/language", post(switch))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Choice {
    language: String,
    r#return: String,
}

async fn switch(visit: Visit<Public>, form: Form<Choice>) -> Result {
    let language = Language::parse(&form.typed.language).ok_or(Error::Unreadable)?;
    if let Some(person) = &visit.person {
        let mut work = form.begin().await?;
        members::store::set_language(&mut work, person.id, language).await?;
        work.commit().await?;
    }
    let mut response: Response = redirect(local_path(&form.typed.r#return));
    if let Some(cookie) = Cookie::Language.set(&visit.app, language.code(), Some(365)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A path of this site, or `/`: `//host`, a backslash or a control character would lead elsewhere.
pub(crate) fn local_path(typed: &str) -> &str {
    let stays = typed.starts_with('/')
        && !typed.starts_with("//")
        && !typed.contains('\\')
        && typed.bytes().all(|byte| byte.is_ascii_graphic());
    if stays { typed } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_site_is_a_way_back() {
        for path in ["/", "/bookings/7", "/resources/library?view=table"] {
            assert_eq!(local_path(path), path);
        }
        for typed in ["", "bookings", "//evil.test", "https://evil.test", "/\\evil.test", "/a\r\nb", "/a b"] {
            assert_eq!(local_path(typed), "/", "{typed:?}");
        }
    }
}
