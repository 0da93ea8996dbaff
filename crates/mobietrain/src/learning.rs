//! What there is to learn and how far somebody is in it: courses, who may play them, progress.

pub(crate) mod card_reports;
pub(crate) mod certificate;
pub(crate) mod course;
pub(crate) mod due;
pub(crate) mod first_answers;
pub(crate) mod learned;
pub(crate) mod pass_mark;
pub(crate) mod path;
pub(crate) mod phone;
pub(crate) mod playable;
pub(crate) mod progress;
pub(crate) mod regrouping;
pub(crate) mod remember;
pub(crate) mod standing;
pub(crate) mod tally;
pub(crate) mod weekly_goal;
