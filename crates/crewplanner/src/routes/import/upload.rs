//! The posted form: a file, and what is wanted of it.

use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use web::{Error, ErrorKind};

use crate::ids::EmployeeId;
use crate::people::import::Options;

#[derive(Default)]
pub(super) struct Upload {
    /// Its name.
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
    pub(super) missing: bool,
    pub(super) among: String,
    pub(super) sheet: String,
}

impl Upload {
    pub(super) fn options(&self, by: &EmployeeId) -> Options {
        let among = Some(self.among.as_str()).filter(|id| !id.is_empty() && !id.contains('\0'));
        Options { deactivate_missing: self.missing, among: among.map(Into::into), by: Some(by.clone()) }
    }

    pub(super) fn sheet(&self) -> Option<String> {
        Some(self.sheet.trim().to_owned()).filter(|sheet| !sheet.is_empty())
    }
}

/// What breaks here was sent wrong, or is larger than the route allows.
fn refused(error: MultipartError) -> Error {
    match error.status() {
        http::StatusCode::PAYLOAD_TOO_LARGE => Error::new(ErrorKind::TooLarge),
        _ => Error::bad_request(),
    }
}

pub(super) async fn read(mut form: Multipart) -> web::Result<Upload> {
    let mut upload = Upload::default();
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name().unwrap_or_default() {
            "file" => {
                let name = field.file_name().unwrap_or_default();
                upload.file = name.chars().filter(|c| !c.is_control()).take(200).collect();
                upload.bytes = field.bytes().await.map_err(refused)?.into();
            }
            "missing" => upload.missing = true,
            "among" => upload.among = text(field.text().await)?,
            "sheet" => upload.sheet = text(field.text().await)?,
            _ => {}
        }
    }
    Ok(upload)
}

fn text(read: Result<String, MultipartError>) -> web::Result<String> {
    Ok(read.map_err(refused)?.chars().take(1000).collect())
}
