//! The people of a client: employees and whom each may see, departments, how people sign in, and their sessions.

pub(crate) mod departments;
pub(crate) mod employee;
pub(crate) mod named;
pub(crate) mod reach;
pub(crate) mod session;
pub(crate) mod sign_in;
