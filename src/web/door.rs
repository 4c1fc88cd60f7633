//! What comes with a request before anybody looks at who sends it.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, Method, header};
use http_body_util::{BodyExt, Limited};

use super::display::Display;
use super::request::RequestId;
use super::upload::is_upload;
use super::{App, Cookie, Error, csrf};
use crate::language::Language;

/// 10,000 Cyrillic letters are 60,000 encoded bytes.
const LARGEST_FORM: usize = 256 * 1024;
/// The largest list of people as a form, and of equipment, of which five thousand rows may come at once.
const LARGEST_LIST: usize = 1024 * 1024;
const LARGEST_ITEM_LIST: usize = 4 * 1024 * 1024;
/// The largest picture, with what stands around it in a form.
const LARGEST_PICTURE: usize = 5 * 1024 * 1024 + 4096;
/// Where lists are sent, and the one address below each that takes a file.
const LISTS: &str = "/people/import";
const ITEM_LISTS: &str = "/equipment/import";
const FILES: [&str; 2] = ["/people/import/file", "/equipment/import/file"];
/// Where pictures of a resource and of an item are sent: between these two, its name in addresses.
const PICTURES: [(&str, &str); 2] = [("/admin/resources/", "/pictures"), ("/equipment/", "/photos")];
const SLOWEST_FORM: Duration = Duration::from_secs(10);

/// The outside of a request.
#[derive(Debug, Clone)]
pub(crate) struct Door {
    /// By which the log knows it.
    pub(super) id: Option<RequestId>,
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) path: String,
    /// The form as it was sent.
    pub(crate) posted: Option<Bytes>,
    /// The language button of a form was pressed: show the same page again, in that language, with what was typed.
    pub(crate) switched: Option<Language>,
    pub(crate) session: Option<String>,
    pub(crate) computer: Option<String>,
    pub(crate) client: IpAddr,
    pub(super) if_none_match: Option<String>,
    language: Option<Language>,
    accepted: Option<Language>,
    pub(super) display: Option<Display>,
}

impl Door {
    pub(super) fn read(app: &App, request: &Request) -> Self {
        let headers = request.headers();
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            id: request.extensions().get().copied(),
            method: request.method().clone(),
            path: request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            posted: None,
            switched: None,
            session: Cookie::Session.read(app, headers),
            computer: Cookie::Computer.read(app, headers),
            client: client(app, request),
            if_none_match: text(header::IF_NONE_MATCH).map(str::to_owned),
            language: Cookie::Language.read(app, headers).as_deref().and_then(Language::parse),
            accepted: text(header::ACCEPT_LANGUAGE).and_then(Language::accepted),
            display: Cookie::Display.read(app, headers).map(|value| Display::read(&value)),
        }
    }

    /// Refuses what comes from elsewhere and takes a posted form in whole.
    pub(super) async fn let_in(&mut self, app: &App, request: Request) -> Result<Request, Error> {
        if csrf::refuses(request.method(), request.headers(), &app.address.base_url) {
            return Err(Error::FromElsewhere);
        }
        if request.method() != Method::POST {
            return Ok(request);
        }
        let (parts, body) = request.into_parts();
        let largest = largest(&self.path);
        let whole = tokio::time::timeout(SLOWEST_FORM, Limited::new(body, largest).collect()).await;
        let bytes = match whole {
            Ok(Ok(whole)) => whole.to_bytes(),
            Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => return Err(Error::TooLarge),
            Ok(Err(_)) | Err(_) => return Err(Error::Unreadable),
        };
        if takes_file(&self.path) && is_upload(&parts.headers) {
            // A file is neither kept for later nor given back.
            self.posted = Some(Bytes::new());
            return Ok(Request::from_parts(parts, Body::from(bytes)));
        }
        if !is_form(&parts.headers) && !bytes.is_empty() {
            return Err(Error::Unreadable);
        }
        if self.path != "/language" {
            self.switched = field(&bytes, "language").as_deref().and_then(Language::parse);
        }
        self.posted = Some(bytes.clone());
        Ok(Request::from_parts(parts, Body::from(bytes)))
    }

    /// Saved choice, then what the browser asks for, then what the centre speaks first.
    pub(crate) fn language(&self, of_account: Option<Language>, first: Language) -> Language {
        self.switched.or(of_account).or(self.language).or(self.accepted).unwrap_or(first)
    }

    /// What the visitor has chosen, here or before: not what the browser asks for.
    pub(crate) fn chosen_language(&self) -> Option<Language> {
        self.switched.or(self.language)
    }

    /// What was posted, fit to be given back: without passwords and without a pressed language button.
    pub(crate) fn kept(&self) -> Option<String> {
        let posted = self.posted.as_ref()?;
        let pairs = form_urlencoded::parse(posted)
            .filter(|(name, _)| !name.contains("password") && name != "language");
        Some(form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
    }
}

fn takes_picture(path: &str) -> bool {
    PICTURES.iter().any(|(before, after)| {
        path.strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(|name| !name.contains('/'))
    })
}

fn takes_file(path: &str) -> bool {
    FILES.contains(&path) || takes_picture(path)
}

/// Bytes that a form sent there may have.
fn largest(path: &str) -> usize {
    match path {
        path if takes_picture(path) => LARGEST_PICTURE,
        path if path.starts_with(LISTS) => LARGEST_LIST,
        path if path.starts_with(ITEM_LISTS) => LARGEST_ITEM_LIST,
        _ => LARGEST_FORM,
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    kind.split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn field(posted: &[u8], name: &str) -> Option<String> {
    form_urlencoded::parse(posted).find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
}

/// The address that throttling counts by: the peer's, or what a trusted proxy says.
fn client(app: &App, request: &Request) -> IpAddr {
    let peer = request
        .extensions()
        .get::<ConnectInfo<std::net::SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip().to_canonical());
    if app.site.trusted_proxy != Some(peer) {
        return peer;
    }
    forwarded(request.headers()).unwrap_or(peer)
}

/// The last entry of the last line is the proxy's own; those before it are the client's claim.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let line = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    line.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_where_pictures_are_sent_a_form_may_be_that_large() {
        assert_eq!(largest("/admin/resources/library/pictures"), LARGEST_PICTURE);
        for path in [
            "/admin/resources/library/pictures/1",
            "/admin/resources/a/b/pictures",
            "/admin/resources/library",
            "/bookings",
        ] {
            assert_eq!(largest(path), LARGEST_FORM, "{path}");
        }
        assert!(FILES.into_iter().all(takes_file) && !takes_file("/people/import"));
    }

    #[test]
    fn a_client_cannot_say_who_it_is_before_the_proxy_does() {
        let told = |lines: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", line.parse().unwrap());
            }
            forwarded(&headers).map(|address| address.to_string())
        };
        assert_eq!(told(&["192.0.2.1"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(told(&["203.0.113.9, 192.0.2.1"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(told(&["203.0.113.9", "192.0.2.1"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(told(&["nobody"]), None);
    }
}
