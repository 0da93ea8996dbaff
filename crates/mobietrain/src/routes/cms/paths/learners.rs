//! The addresses of the learners of an account.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::ids::{CourseId, LearnerId, ListId};

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

/// Them and another learner, who goes into them.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/merge")]
pub(crate) struct LearnerMerge {
    pub id: LearnerId,
}

/// Somebody says that they and another are two people.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/two-people")]
pub(crate) struct LearnerTwoPeople {
    pub id: LearnerId,
}

/// What becomes of both when a merge is undone.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/merges/{merge}/undo")]
pub(crate) struct LearnerMergeUndo {
    pub id: LearnerId,
    pub merge: String,
}

/// Completions of any course from elsewhere.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/elsewhere")]
pub(crate) struct LearnersElsewhere;

/// One that was written down, and is taken back.
#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/completions/{of}/{at}/take-back")]
pub(crate) struct CompletionTakeBack {
    pub id: LearnerId,
    /// The course.
    pub of: CourseId,
    /// When it was, in Unix milliseconds.
    pub at: String,
}

/// A list that goes by mail every week, before there is one.
#[derive(Deserialize, TypedPath)]
#[typed_path("/scheduled/new")]
pub(crate) struct NewScheduled;

#[derive(Deserialize, TypedPath)]
#[typed_path("/scheduled/{id}")]
pub(crate) struct ScheduledPage {
    pub id: ListId,
}

/// For everybody.
#[derive(Deserialize, TypedPath)]
#[typed_path("/scheduled/{id}/end")]
pub(crate) struct ScheduledEnd {
    pub id: ListId,
}

/// For whoever asks.
#[derive(Deserialize, TypedPath)]
#[typed_path("/scheduled/{id}/stop")]
pub(crate) struct ScheduledStop {
    pub id: ListId,
}
