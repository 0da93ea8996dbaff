//! The MobieTrain integration: the account login slug, the client slug to pass on, the connection check, a test
//! with one employee, the messages between the two sites, and disabling. For client admins.

mod deliveries;
mod endpoints;
mod findings;
mod send_again;
mod view;

pub(super) use endpoints::{ask_to_disable, check_again, disable, save, show, test_employee};
pub(super) use findings::Chip;
pub(super) use send_again::send_again;
