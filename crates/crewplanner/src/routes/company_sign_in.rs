//! Company sign-in: through the client's own OpenID Connect provider (single sign-on). An admin sets it up and tests it here; browsers go
//! from here to the provider and come back.

mod back;
mod refused;
mod settings;
mod start;
mod tested;

pub(super) use back::come_back;
pub(super) use settings::{show, submit};
pub(super) use start::{confirm, start, test};
