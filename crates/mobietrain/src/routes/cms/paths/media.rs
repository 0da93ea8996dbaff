//! The addresses of the media of an account, and of the parts of an upload.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::ids::{MediaId, UploadId};

#[derive(Deserialize, TypedPath)]
#[typed_path("/media")]
pub(crate) struct Media;

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/unused")]
pub(crate) struct MediaUnused;

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/uploads")]
pub(crate) struct Uploads;

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/uploads/{id}")]
pub(crate) struct UploadPart {
    pub id: UploadId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/{id}")]
pub(crate) struct MediumPage {
    pub id: MediaId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/{id}/file")]
pub(crate) struct MediumFile {
    pub id: MediaId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/{id}/courses")]
pub(crate) struct MediumCourses {
    pub id: MediaId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/media/{id}/delete")]
pub(crate) struct MediumDelete {
    pub id: MediaId,
}
