//! The addresses of the courses of an account, and of a draft that somebody reviews.

use axum_extra::routing::TypedPath;
use serde::Deserialize;

use crate::ids::{CourseId, LearnerId};

/// A draft, for whoever has the link.
#[derive(Deserialize, TypedPath)]
#[typed_path("/review/{token}")]
pub(crate) struct ReviewPage {
    pub token: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/review/{token}/comments")]
pub(crate) struct ReviewComments {
    pub token: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/review/{token}/files/{name}")]
pub(crate) struct ReviewFile {
    pub token: String,
    pub name: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses")]
pub(crate) struct Courses;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/new")]
pub(crate) struct NewCourse;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/upload")]
pub(crate) struct CourseUpload;

/// The weekly goal.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/weekly-goal")]
pub(crate) struct CoursesGoal;

/// The default language.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/language")]
pub(crate) struct CoursesLanguage;

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/remember")]
pub(crate) struct CoursesRemember;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}")]
pub(crate) struct CoursePage {
    pub id: CourseId,
}

/// The text of one language, for the editor.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/draft/{language}")]
pub(crate) struct CourseDraft {
    pub id: CourseId,
    /// Its tag.
    pub language: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/groups")]
pub(crate) struct CourseGroups {
    pub id: CourseId,
}

/// Who must know it by when, and how long it counts.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/due")]
pub(crate) struct CourseDue {
    pub id: CourseId,
}

/// Its validity, for completions that exist.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/due/apply")]
pub(crate) struct CourseDueApply {
    pub id: CourseId,
}

/// Completions of it from elsewhere.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/elsewhere")]
pub(crate) struct CourseElsewhere {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/publish")]
pub(crate) struct CoursePublish {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/schedule")]
pub(crate) struct CourseSchedule {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/schedule/cancel")]
pub(crate) struct CourseUnschedule {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/versions")]
pub(crate) struct CourseVersions {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/versions/{version}/take-back")]
pub(crate) struct CourseTakeBack {
    pub id: CourseId,
    pub version: i64,
}

/// Makes a version the draft again.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/versions/{version}/bring-back")]
pub(crate) struct CourseBringBack {
    pub id: CourseId,
    pub version: i64,
}

/// What is said of the draft, and the link for those who say it.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/review")]
pub(crate) struct CourseReview {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/review/end")]
pub(crate) struct CourseReviewEnd {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/review/comments/{comment}")]
pub(crate) struct CourseReviewComment {
    pub id: CourseId,
    pub comment: String,
}

/// What people say is wrong with its cards.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/card-reports")]
pub(crate) struct CardReports {
    pub id: CourseId,
}

/// What one of them says of one card.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/card-reports/{card}/{by}")]
pub(crate) struct CardReport {
    pub id: CourseId,
    pub card: String,
    pub by: LearnerId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/move")]
pub(crate) struct CourseMove {
    pub id: CourseId,
}

/// Makes a course of its own of the draft.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/duplicate")]
pub(crate) struct CourseDuplicate {
    pub id: CourseId,
}

/// Cards of it into another course.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/copy")]
pub(crate) struct CourseCopy {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/withdraw")]
pub(crate) struct CourseWithdraw {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/delete")]
pub(crate) struct CourseDelete {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/translate")]
pub(crate) struct CourseTranslate {
    pub id: CourseId,
}

/// Questions by paste or CSV.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/questions")]
pub(crate) struct CourseQuestions {
    pub id: CourseId,
}

/// A file for a translator, out and in.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/translate/file")]
pub(crate) struct CourseTranslateFile {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files")]
pub(crate) struct CourseFiles {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files/{name}")]
pub(crate) struct CourseFile {
    pub id: CourseId,
    pub name: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files/{name}/remove")]
pub(crate) struct CourseFileRemove {
    pub id: CourseId,
    pub name: String,
}

/// Who has it, how far they are, and how its questions were answered.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/report")]
pub(crate) struct CourseReport {
    pub id: CourseId,
}

/// The people whom the report lists, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/report/export")]
pub(crate) struct CourseReportExport {
    pub id: CourseId,
}

/// The answers that the report shows, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/report/questions.csv")]
pub(crate) struct CourseReportQuestions {
    pub id: CourseId,
}

/// The list of courses, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/courses.csv")]
pub(crate) struct CoursesExport;

/// Finding the learner of whom somebody asks why they see it, or do not.
#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/why")]
pub(crate) struct CourseWhy {
    pub id: CourseId,
}
