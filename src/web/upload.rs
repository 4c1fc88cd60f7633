//! A file that comes with a form.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, Method, header};

use super::{App, Error};
use crate::db::{Work, Writer};

/// The bytes of the field `file`; none when no file was chosen. It is read and shown again; it gives no right to write.
pub(crate) struct Upload(pub(crate) Vec<u8>);

/// A posted form with a file that is to be kept.
pub(crate) struct UploadForm {
    /// The bytes of the field `file`; none when no file was chosen.
    pub(crate) file: Vec<u8>,
    /// The one-time key of the form.
    pub(crate) key: String,
    /// What is said of the file, if the form asks for it.
    pub(crate) description: String,
    writer: Writer,
}

impl UploadForm {
    /// Begins the unit of work in which everything that the form asks for happens.
    pub(crate) async fn begin(&self) -> Result<Work, Error> {
        Ok(self.writer.begin().await?)
    }
}

impl FromRequest<App> for UploadForm {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let (mut file, mut key, mut description) = (Vec::new(), String::new(), String::new());
        if request.method() != Method::POST {
            return Err(Error::Unreadable);
        }
        if is_upload(request.headers()) {
            let mut parts = Multipart::from_request(request, app).await.map_err(|_| Error::Unreadable)?;
            while let Some(part) = parts.next_field().await.map_err(|_| Error::Unreadable)? {
                match part.name() {
                    Some("file") => file = part.bytes().await.map_err(|_| Error::Unreadable)?.into(),
                    Some("key") => key = part.text().await.map_err(|_| Error::Unreadable)?,
                    Some("description") => {
                        description = part.text().await.map_err(|_| Error::Unreadable)?;
                    }
                    _ => {}
                }
            }
        }
        Ok(Self { file, key, description, writer: app.db.writer.clone() })
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        if !is_upload(request.headers()) {
            return Ok(Self(Vec::new()));
        }
        let mut parts = Multipart::from_request(request, app).await.map_err(|_| Error::Unreadable)?;
        while let Some(part) = parts.next_field().await.map_err(|_| Error::Unreadable)? {
            if part.name() == Some("file") {
                let bytes = part.bytes().await.map_err(|_| Error::Unreadable)?;
                return Ok(Self(bytes.into()));
            }
        }
        Ok(Self(Vec::new()))
    }
}

/// The form was sent as a form with files is.
pub(super) fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}
