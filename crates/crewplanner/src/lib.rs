//! CrewPlanner: the portal of one client, its integrations marketplace and the launch of MobieTrain.
//!
//! A request's way: `routes.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/` → a domain function in one of the rooms beside this file, with its SQL → a template.
//! A launch: `routes/launch.rs` → `link` (the claims; the active key of `peer` signs) → `routes/link_page.rs`, which posts it.
//! The red bullet: `routes/events.rs` (MobieTrain tells that something changed) → `events` (a counter rises; a notice
//! wakes every process) → `training::follow` → `training::hub` (who has a page open) → `training::news` (one question
//! to MobieTrain) → `routes/news.rs` (the stream of the page).

mod app;
mod audit;
mod client;
mod company;
mod events;
mod ids;
mod integrations;
mod jobs;
mod link;
mod mailing;
mod notice;
mod open;
mod people;
mod refusal;
mod routes;
mod settings;
mod texts;
mod training;

pub use app::{App, PLANNER};
pub use audit::Action;
pub use client::Client;
pub use company::setup::{Mode, Setup};
pub use ids::{ClientId, DepartmentId, EmployeeId};
pub use integrations::Integration;
pub use integrations::check::{CheckResult, GroupCourses, Learner};
pub use login::{Actor, HashedPassword};
pub use open::{MIGRATIONS, StartError};
pub use people::departments::{AgreedTo, DepartmentAct};
pub use people::employee::{Change, Difference, Employee, Mistake, NewEmployee, Role};
pub use people::import;
pub use people::list::{Listed, Roll, Wanted};
pub use refusal::Refusal;
pub use settings::Settings;
