//! The MobieTrain integration: the account login slug, the client slug to pass on, the connection check, a test
//! with one employee, the messages between the two sites, the signing keys, and disabling. For client admins.

mod deliveries;
mod endpoints;
mod findings;
mod keys;
mod notice;
mod replay;
mod revoke;
mod roster;
mod send_again;
mod span;
mod switch;
mod technical;
mod test;
mod tested;
mod told;
mod view;

pub(super) use endpoints::{ask_to_disable, check_again, disable, save, show};
pub(super) use findings::Chip;
pub(super) use replay::{ask_to_replay, replay};
pub(super) use revoke::{ask_to_revoke, revoke_key, rotate_keys};
pub(super) use send_again::send_again;
pub(super) use switch::{ask_about_roster, share_roster};
pub(super) use test::test_employee;
