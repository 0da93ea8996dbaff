//! The MobieTrain integration: the account login slug, the client slug to pass on, the connection check, a test
//! with one employee, and disabling. For client admins.

mod endpoints;
mod findings;
mod view;

pub(super) use endpoints::{ask_to_disable, check_again, disable, save, show, test_employee};
pub(super) use findings::Chip;
