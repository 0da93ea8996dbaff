//! The addresses of the learners of an account.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::ids::LearnerId;

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners")]
pub(crate) struct Learners;

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}")]
pub(crate) struct LearnerPage {
    pub id: LearnerId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/delete")]
pub(crate) struct LearnerDelete {
    pub id: LearnerId,
}

/// Why they see a course, or do not.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/why")]
pub(crate) struct LearnerWhy {
    pub id: LearnerId,
}

/// What they would meet if they opened MobieTrain now.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/sign-on")]
pub(crate) struct LearnerSignOn {
    pub id: LearnerId,
}

/// All of their sessions.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/sessions/end")]
pub(crate) struct LearnerSessionsEnd {
    pub id: LearnerId,
}

/// Everything that is stored of them.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/export")]
pub(crate) struct LearnerExport {
    pub id: LearnerId,
}

/// Those whom the list shows, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/export")]
pub(crate) struct LearnersExport;
