//! The four cookies, and nothing else is ever kept in a browser.

use axum::http::{HeaderMap, HeaderValue, header};

use super::App;

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// The token of a sign-in.
    Session,
    /// The language chosen on this device.
    Language,
    /// The display settings chosen on this device.
    Display,
    /// The token of a computer of the centre.
    Computer,
}

impl Cookie {
    fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Session, true) => "__Host-esik-session",
            (Self::Session, false) => "esik-session",
            (Self::Language, true) => "__Host-esik-language",
            (Self::Language, false) => "esik-language",
            (Self::Display, true) => "__Host-esik-display",
            (Self::Display, false) => "esik-display",
            (Self::Computer, true) => "__Host-esik-computer",
            (Self::Computer, false) => "esik-computer",
        }
    }

    /// The value that came with a request.
    pub(crate) fn read(self, app: &App, headers: &HeaderMap) -> Option<String> {
        let name = self.name(app.address.is_https());
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value.to_owned())
    }

    /// A `Set-Cookie` that lasts `days`, or as long as the browser is open.
    pub(crate) fn set(self, app: &App, value: &str, days: Option<u32>) -> Option<HeaderValue> {
        let https = app.address.is_https();
        let lasting = days.map(|days| format!("; Max-Age={}", u64::from(days) * 86_400)).unwrap_or_default();
        let secure = if https { "; Secure" } else { "" };
        let name = self.name(https);
        HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{lasting}{secure}"))
            .ok()
    }

    /// A `Set-Cookie` that forgets it.
    pub(crate) fn forget(self, app: &App) -> Option<HeaderValue> {
        self.set(app, "", Some(0))
    }
}
