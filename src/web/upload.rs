//! A file that comes with a form. It is read and shown again as text; it gives no right to write.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};

use super::{App, Error};

/// The bytes of the field `file`; none when no file was chosen.
pub(crate) struct Upload(pub(crate) Vec<u8>);

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
