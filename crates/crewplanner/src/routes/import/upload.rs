//! The posted form: a file, and what is wanted of it.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request};
use web::{Error, ErrorKind};

use super::room::Room;
use crate::ids::EmployeeId;
use crate::people::import::Options;

/// The longest of the other fields, in bytes.
const TEXT: usize = 4 * 1024;
/// What is held of a form at once: a file of the largest size, and the rest of the form.
const HELD: usize = tables::MAX_BYTES + 1024 * 1024;

#[derive(Default)]
pub(super) struct Upload {
    /// Its name.
    pub(super) file: String,
    /// Nothing when it was larger than a file may be.
    pub(super) bytes: Option<Vec<u8>>,
    pub(super) missing: bool,
    pub(super) among: String,
    pub(super) sheet: String,
}

impl Upload {
    pub(super) fn options(&self, by: &EmployeeId) -> Options {
        let among = Some(self.among.as_str()).filter(|id| !id.is_empty());
        Options { deactivate_missing: self.missing, among: among.map(Into::into), by: Some(by.clone()) }
    }

    pub(super) fn sheet(&self) -> Option<String> {
        Some(self.sheet.trim().to_owned()).filter(|sheet| !sheet.is_empty())
    }
}

/// What breaks here was sent wrong.
fn refused(error: MultipartError) -> Error {
    match error.status() {
        http::StatusCode::PAYLOAD_TOO_LARGE => Error::new(ErrorKind::TooLarge),
        _ => Error::bad_request(),
    }
}

pub(super) async fn read(request: Request) -> web::Result<Upload> {
    let room = Room::new(HELD);
    let request = request.map(|body| room.body(body));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Error::bad_request())?;
    let mut upload = Upload { bytes: Some(Vec::new()), ..Upload::default() };
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name().unwrap_or_default() {
            "file" => {
                let name = field.file_name().unwrap_or_default();
                upload.file = name.chars().filter(|c| !c.is_control()).take(200).collect();
                upload.bytes = content(field, tables::MAX_BYTES, &room).await?;
            }
            "missing" => upload.missing = content(field, TEXT, &room).await?.is_some(),
            "among" => upload.among = text(field, &room).await?,
            "sheet" => upload.sheet = text(field, &room).await?,
            _ => drop(content(field, 0, &room).await?),
        }
    }
    Ok(upload)
}

/// What a field holds; nothing when that is more than so many bytes, which are let go as they come.
async fn content(mut field: Field<'_>, most: usize, room: &Room) -> web::Result<Option<Vec<u8>>> {
    let mut kept = Some(Vec::new());
    while let Some(chunk) = field.chunk().await.map_err(refused)? {
        match &mut kept {
            Some(bytes) if bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
            _ => {
                let before = kept.take().map_or(0, |bytes| bytes.len());
                room.let_go(before + chunk.len());
            }
        }
    }
    Ok(kept)
}

async fn text(field: Field<'_>, room: &Room) -> web::Result<String> {
    let bytes = content(field, TEXT, room).await?.ok_or_else(Error::bad_request)?;
    String::from_utf8(bytes).map_err(|_| Error::bad_request())
}
