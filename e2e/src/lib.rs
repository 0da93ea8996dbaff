//! A real browser for tests: headless Chromium, driven by WebDriver.
//!
//! One `chromedriver` a test process; every [`Browser`] is a person with a profile of their own. Nothing here waits
//! for a fixed time: what is not there yet is looked for again until it is, or until [`PATIENCE`] is over.

mod axe;
mod browser;
mod driver;
mod emulate;
mod hands;
mod picture;
mod provider;

pub use axe::Finding;
pub use browser::{Browser, PATIENCE};
pub use emulate::{Scheme, Screen};
pub use provider::Provider;
