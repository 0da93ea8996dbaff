//! People as MobieTrain knows them: learners, the departments they came with, the user groups that decide what they
//! may play, and their sessions.

pub(crate) mod app_language;
pub(crate) mod departments;
pub(crate) mod groups;
pub(crate) mod keep;
pub(crate) mod kept_out;
pub(crate) mod learner;
pub(crate) mod numbered;
pub(crate) mod said;
pub(crate) mod searched;
pub(crate) mod session;
pub(crate) mod sessions;
pub(crate) mod sought;
pub(crate) mod traits;
