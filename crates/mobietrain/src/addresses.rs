//! The addresses that the domain itself needs: those that events and answers to CrewPlanner name. All others are the
//! routes' own.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}")]
pub(crate) struct Course {
    pub(crate) course: String,
}
