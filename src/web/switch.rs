//! The three language buttons of a page without a form of its own, and the way back.

use axum::Router;
use axum::http::header;
use axum::routing::post;
use serde::Deserialize;

use super::{App, Cookie, Error, Form, Public, Query, Result, Visit, redirect};
use crate::language::Language;
use crate::members;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/language", post(switch))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Back {
    /// The page of a form that is sent with GET; its answers come with the button and go back into the address.
    to: String,
}

async fn switch(visit: Visit<Public>, Query(back): Query<Back>, form: Form<Vec<(String, String)>>) -> Result {
    let given =
        |name: &str| form.typed.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let language = given("language").and_then(Language::parse).ok_or(Error::Unreadable)?;
    if let Some(person) = &visit.person {
        let mut work = form.begin().await?;
        members::store::set_language(&mut work, person.id, language).await?;
        work.commit().await?;
    }
    let path = match local_path(&back.to) {
        "/" => local_path(given("return").unwrap_or_default()).to_owned(),
        path => with_answers(path, &form.typed),
    };
    let mut response = redirect(&path);
    if let Some(cookie) = Cookie::Language.set(&visit.app, language.code(), Some(365)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The same question again, with what was chosen so far.
fn with_answers(path: &str, typed: &[(String, String)]) -> String {
    let answers = typed.iter().filter(|(name, value)| name != "language" && !value.is_empty());
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(answers)
        .append_pair("redisplay", "yes")
        .finish();
    format!("{path}?{query}")
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
