//! The people who work in the CMS.
//!
//! A person is a row of `staff`, with one e-mail address and one password for the whole installation. What they may do is said
//! beside it: an operator everything, others what their memberships say ([`membership`]). Whoever changes that does so one after the
//! other ([`turn`]), so that what was looked at before still holds when it is written.

mod acts;
pub(crate) mod asked;
pub(crate) mod change;
mod create;
pub(crate) mod error;
pub(crate) mod factors;
pub(crate) mod forgotten;
pub(crate) mod invite;
mod letter;
pub(crate) mod list;
mod lost;
pub(crate) mod membership;
pub(crate) mod own_address;
pub(crate) mod password;
pub(crate) mod permission;
pub(crate) mod person;
pub(crate) mod role;
pub(crate) mod second;
pub(crate) mod session;
pub(crate) mod sign_in;
mod turn;
pub(crate) mod undelivered;

pub use create::create_staff;

/// The tenant of their passwords and sessions, of the messages to them, and of the audit log of the installation: an e-mail address is
/// one person's in the whole of it.
pub(crate) const LOGIN_TENANT: &str = "cms";

/// The role of those who run the installation, in forms and logs.
pub(crate) const OPERATOR: &str = "operator";

/// What people get into, where no account is meant.
pub(crate) const PLACE: &str = "MobieTrain CMS";
