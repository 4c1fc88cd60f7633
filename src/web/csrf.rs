//! A form counts only when it was sent from a page of our own.

use axum::http::{HeaderMap, Method, header};

/// True when an unsafe request comes from elsewhere: judged by Fetch Metadata, or by `Origin` where a browser has none.
pub(super) fn refuses(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    match text("sec-fetch-site") {
        Some(site) => !matches!(site, "same-origin" | "none"),
        None => text(header::ORIGIN.as_str()) != Some(base_url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(method: &Method, pairs: &[(&'static str, &'static str)]) -> bool {
        let headers =
            pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        refuses(method, &headers, "https://esik.kz")
    }

    #[test]
    fn a_form_of_another_site_is_refused() {
        assert!(refused(&Method::POST, &[("sec-fetch-site", "cross-site")]));
        assert!(refused(&Method::POST, &[("sec-fetch-site", "same-site"), ("origin", "https://esik.kz")]));
        assert!(refused(&Method::POST, &[("origin", "https://evil.test")]));
        assert!(refused(&Method::POST, &[("origin", "null")]));
        assert!(refused(&Method::POST, &[]));
    }

    #[test]
    fn our_own_form_passes_and_looking_is_free() {
        assert!(!refused(&Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(!refused(&Method::POST, &[("origin", "https://esik.kz")]));
        assert!(!refused(&Method::GET, &[("sec-fetch-site", "cross-site")]));
    }
}
