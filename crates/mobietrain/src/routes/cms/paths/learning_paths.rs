//! The addresses of the learning paths of an account.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::ids::PathId;

#[derive(Deserialize, TypedPath)]
#[typed_path("/paths")]
pub(crate) struct LearningPaths;

#[derive(Deserialize, TypedPath)]
#[typed_path("/paths/new")]
pub(crate) struct NewLearningPath;

#[derive(Deserialize, TypedPath)]
#[typed_path("/paths/{id}")]
pub(crate) struct LearningPath {
    pub id: PathId,
}

/// Puts a course at a place in it, whether it was in it before or not.
#[derive(Deserialize, TypedPath)]
#[typed_path("/paths/{id}/courses")]
pub(crate) struct LearningPathCourses {
    pub id: PathId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/paths/{id}/courses/remove")]
pub(crate) struct LearningPathRemove {
    pub id: PathId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/paths/{id}/delete")]
pub(crate) struct LearningPathDelete {
    pub id: PathId,
}
