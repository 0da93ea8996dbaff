//! MobieTrain: the training app for learners and the CMS for staff.
//!
//! A request's way: `routes.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/{app,cms,api}` → a domain function in a module beside this file, with its SQL → a template.
//! The sign-on is told in `sign_on`; `docs/architecture.md` draws it.

mod account;
mod accounts;
mod app;
mod assertion;
mod catalogue;
mod connection;
mod course;
mod group;
mod jobs;
mod learner;
mod learners_admin;
mod markdown;
mod pending_link;
mod progress;
mod routes;
mod session;
mod settings;
mod sign_on;
mod sign_on_log;
mod signed_in;
mod staff;
mod standing;
mod support_code;
mod terms;
mod texts;

pub use account::{account_id, create_account};
pub use app::{App, StartError};
pub use connection::{connect, disconnect};
pub use course::problem::Problem;
pub use course::publish::{publish, set_course_groups};
pub use course::store::{CourseError, import_course};
pub use group::rule::Rule;
pub use group::store::{create_rule_group, everyone};
pub use settings::Settings;
pub use sign_on::SIGNED_ON;
pub use staff::{Role, StaffError, create_staff};
pub use terms::publish::{TermsError, publish_terms};
pub use terms::store::Ask;
