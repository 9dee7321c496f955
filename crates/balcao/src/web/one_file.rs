//! A form with one file that is looked at and not kept: read within its limit, never on disk.

use crate::web::form;
use crate::web::problem::{Kind, Problem};
use crate::web::visit::{TOKEN_FIELD, Visit};
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError, MultipartRejection};
use axum::http::{HeaderMap, StatusCode};
use std::collections::BTreeMap;

/// Room for the rest of the form besides the file, in bytes.
pub const REST_LIMIT_BYTES: usize = 64 * 1024;

/// What was sent.
#[derive(Debug, Default)]
pub struct OneFile {
    /// The form's token.
    pub token: Option<String>,
    /// The file, unless none was chosen.
    pub file: Option<File>,
    /// Whether the file was larger than allowed: nothing of it is here then.
    pub too_large: bool,
    fields: BTreeMap<String, String>,
}

/// A file as it came.
#[derive(Debug)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl OneFile {
    /// Reads a form whose file stands in `field` and has at most `limit_bytes`.
    ///
    /// # Errors
    /// It comes from another site, or cannot be read.
    pub async fn read(
        visit: &Visit,
        headers: &HeaderMap,
        form: Result<Multipart, MultipartRejection>,
        field: &str,
        limit_bytes: usize,
    ) -> Result<Self, Problem> {
        let stop = |kind| Problem::new(visit.lang, kind);
        if !form::is_from_us(headers) {
            return Err(stop(Kind::ForeignForm));
        }
        let mut form = form.map_err(|_| stop(Kind::BadForm))?;
        let mut sent = Self::default();
        match sent.take_all(&mut form, field, limit_bytes).await {
            Ok(()) => Ok(sent),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Ok(Self { too_large: true, file: None, ..sent }),
            Err(_) => Err(stop(Kind::BadForm)),
        }
    }

    /// What was typed into a field, without blanks around it.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", |typed| typed.trim())
    }

    async fn take_all(&mut self, form: &mut Multipart, field: &str, limit_bytes: usize) -> Result<(), MultipartError> {
        while let Some(part) = form.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            if name == field {
                let file_name = part.file_name().unwrap_or_default().to_owned();
                match bytes(part, limit_bytes).await? {
                    Some(bytes) if bytes.is_empty() && file_name.is_empty() => {}
                    Some(bytes) => self.file = Some(File { name: file_name, bytes }),
                    None => {
                        self.too_large = true;
                        return Ok(());
                    }
                }
            } else if name == TOKEN_FIELD {
                self.token = Some(part.text().await?);
            } else {
                self.fields.insert(name, part.text().await?);
            }
        }
        Ok(())
    }
}

/// The bytes of a part; `None` where there are too many.
async fn bytes(mut part: Field<'_>, limit_bytes: usize) -> Result<Option<Vec<u8>>, MultipartError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > limit_bytes {
            return Ok(None);
        }
    }
    Ok(Some(bytes))
}
