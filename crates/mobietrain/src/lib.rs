//! MobieTrain: the training app for learners and the CMS for staff.
//!
//! A request's way: `routes/router.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/{app,cms,api}` → a domain function in a module beside this file, with its SQL → a template.
//! The sign-on is told in `sign_on`; `docs/architecture.md` draws it.

mod app;
mod course;
mod group;
mod routes;
mod settings;
mod texts;

pub use app::{App, StartError};
pub use settings::Settings;
