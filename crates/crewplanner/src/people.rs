//! The people of a client: employees, how they sign in, and their sessions.

pub(crate) mod departments;
pub(crate) mod employee;
pub(crate) mod session;
pub(crate) mod sign_in;
