//! MobieTrain: the training app for learners and the CMS for staff.
//!
//! A request's way: `routes/router.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/{app,cms,api}` → a domain function in a module beside this file, with its SQL → a template.
//! The sign-on is told in `sign_on`; `docs/architecture.md` draws it.

mod account;
mod app;
mod assertion;
mod catalogue;
mod connection;
mod course;
mod group;
mod jobs;
mod key_sets;
mod learner;
mod pending_link;
mod progress;
mod routes;
mod session;
mod settings;
mod sign_on;
mod signed_in;
mod standing;
mod support_code;
mod terms;
mod texts;

pub use account::create_account;
pub use app::{App, StartError};
pub use connection::{connect, disconnect};
pub use settings::Settings;
pub use sign_on::SIGNED_ON;
