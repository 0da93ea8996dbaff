//! Translating the draft of a course: what is missing and what was changed since, saving what was translated, and files for
//! translators. What a translation is made of, and how it reads, is the crate `course`; the texts are kept where all drafts are.

pub(crate) mod carried;
pub(crate) mod files;
pub(crate) mod gaps;
pub(crate) mod meanwhile;
pub(crate) mod opened;
pub(crate) mod places;
pub(crate) mod saving;
