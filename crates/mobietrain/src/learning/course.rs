//! Courses as an account has them: kept in all their languages, with pictures, published, and listed. What a course holds is
//! the crate `course`.

pub(crate) mod bring_back;
pub(crate) mod changing;
pub(crate) mod comparison;
pub(crate) mod copies;
pub(crate) mod deletion;
pub(crate) mod editions;
pub(crate) mod effects;
pub(crate) mod error;
mod history;
pub(crate) mod instead;
mod judged;
pub(crate) mod languages;
pub(crate) mod left_out;
pub(crate) mod length;
pub(crate) mod listing;
pub(crate) mod live;
pub(crate) mod media;
mod met;
pub(crate) mod old_versions;
pub(crate) mod order;
pub(crate) mod pictures;
pub(crate) mod problem;
pub(crate) mod publish;
pub(crate) mod question_list;
mod ready;
pub(crate) mod review;
pub(crate) mod schedule;
mod seen;
pub(crate) mod store;
mod sweeps;
pub(crate) mod texts;
pub(crate) mod told;
pub(crate) mod translations;
pub(crate) mod versions;
pub(crate) mod work;
