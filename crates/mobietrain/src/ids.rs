//! The ids of MobieTrain's rows. Each is a type of its own, so that nobody hands a learner's id to who asks for an account's.

use kernel::Id;

/// What the ids name.
pub mod of {
    pub enum Account {}
    pub enum Course {}
    pub enum Entry {}
    pub enum Group {}
    pub enum Learner {}
    pub enum List {}
    pub enum Media {}
    pub enum Path {}
    pub enum Staff {}
    pub enum Upload {}
}

pub type AccountId = Id<of::Account>;
pub type CourseId = Id<of::Course>;
/// Of an entry of the sign-on log.
pub type EntryId = Id<of::Entry>;
pub type GroupId = Id<of::Group>;
pub type LearnerId = Id<of::Learner>;
/// Of a list that goes by mail every week.
pub type ListId = Id<of::List>;
pub type MediaId = Id<of::Media>;
/// Of a learning path.
pub type PathId = Id<of::Path>;
pub type StaffId = Id<of::Staff>;
/// Of a large file on its way in.
pub type UploadId = Id<of::Upload>;
