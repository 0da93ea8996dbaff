//! CrewPlanner: the portal of one client, its integrations marketplace and the launch of MobieTrain.
//!
//! A request's way: `routes.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/` → a domain function in a module beside this file, with its SQL → a template.
//! A launch: `routes/launch.rs` → `link` (the claims; the active key of `peer` signs) → a page that posts it.
//! The red bullet: `routes/events.rs` (MobieTrain tells that something changed) → `events` (a counter rises; a notice
//! wakes every process) → `follow` → `hub` (who has a page open) → `news` (one question to MobieTrain) →
//! `routes/news.rs` (the stream of the page).

mod app;
mod check;
mod client;
mod employee;
mod events;
mod follow;
mod hub;
mod integration;
mod jobs;
mod link;
mod news;
mod refusal;
mod routes;
mod session;
mod settings;
mod sign_in;
mod texts;

pub use app::{App, StartError};
pub use check::{CheckResult, Learner};
pub use client::Client;
pub use employee::{Employee, NewEmployee, Role};
pub use integration::Integration;
pub use refusal::Refusal;
pub use settings::Settings;
