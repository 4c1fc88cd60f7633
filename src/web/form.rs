//! Forms: as typed, what is wrong with them, and the right to write that only a posted form gives.

use std::borrow::Cow;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::Method;
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{App, Error};
use crate::chance;
use crate::db::{self, Together, Work, Writer};

/// A posted form. Nothing else lets a handler write, so a GET cannot change anything.
pub(crate) struct Form<T> {
    pub(crate) typed: T,
    /// A language button was pressed: show the page again and do nothing.
    pub(crate) redisplay: bool,
    writer: Writer,
}

/// A form with nothing but its button.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Nothing {}

impl<T> Form<T> {
    /// Begins the unit of work in which everything that the form asks for happens.
    pub(crate) async fn begin(&self) -> Result<Work, Error> {
        Ok(self.writer.begin().await?)
    }

    /// Writes what many send at once, together with theirs.
    pub(crate) async fn write<W: Together>(&self, what: W) -> db::Result<W::Made> {
        self.writer.write(what).await
    }
}

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        if request.method() != Method::POST {
            return Err(Error::Unreadable);
        }
        let door = request.extensions().get::<std::sync::Arc<super::Door>>().cloned();
        let redisplay = door.is_some_and(|door| door.switched.is_some());
        let axum_extra::extract::Form(typed) = axum_extra::extract::Form::<T>::from_request(request, app)
            .await
            .map_err(|_| Error::Unreadable)?;
        Ok(Self { typed, redisplay, writer: app.db.writer.clone() })
    }
}

/// The answers in an address, as typed.
pub(crate) struct Query<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let query = axum_extra::extract::Query::<T>::from_request_parts(parts, app).await;
        query.map(|axum_extra::extract::Query(typed)| Self(typed)).map_err(|_| Error::Unreadable)
    }
}

/// What is wrong with a form, in the visitor's words: at most one sentence a field, in the order of the page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Errors(Vec<(Cow<'static, str>, String)>);

impl Errors {
    /// Says what is wrong with a field; the first sentence stands.
    pub(crate) fn add(&mut self, field: &'static str, sentence: String) {
        self.add_at(Cow::Borrowed(field), sentence);
    }

    /// The same of a field that is named after what it is for.
    pub(crate) fn add_at(&mut self, field: Cow<'static, str>, sentence: String) {
        if self.at(&field).is_none() {
            self.0.push((field, sentence));
        }
    }

    /// The sentence at a field.
    pub(crate) fn at(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, sentence)| sentence.as_str())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Field and sentence, in the order of the page.
    pub(crate) fn all(&self) -> &[(Cow<'static, str>, String)] {
        &self.0
    }
}

/// What makes a form that is sent twice count once: 128 random bits, 32 hexadecimal digits.
pub(crate) fn one_time_key() -> Result<String, Error> {
    Ok(chance::random_hex::<16>()?)
}

/// Looks like a key of ours: it came from a browser.
pub(crate) fn is_one_time_key(key: &str) -> bool {
    (8..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
