//! The people of a client: employees and whom each may see, departments, how people sign in, their second factors and sessions.

mod agreed;
pub(crate) mod asked_factors;
mod brake;
pub(crate) mod bulk;
pub(crate) mod codes;
pub(crate) mod departments;
pub(crate) mod employee;
pub(crate) mod factors;
mod forgotten;
pub mod import;
pub(crate) mod invite;
pub(crate) mod list;
mod named;
pub(crate) mod own_address;
pub(crate) mod permission;
pub(crate) mod phone;
mod proof;
pub(crate) mod reach;
pub(crate) mod session;
pub(crate) mod sign_in;
pub(crate) mod undelivered;
pub(crate) mod version;
