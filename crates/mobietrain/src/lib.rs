//! MobieTrain: the training app for learners and the CMS for staff.
//!
//! A request's way: `routes.rs` (the table of contents) → one endpoint function, a file of its own under
//! `routes/{app,cms,api}` → a domain function in one of the rooms beside this file, with its SQL → a template.
//! The sign-on is told in `sign_on`; `docs/architecture.md` draws it. The rooms, from the top floor down:
//!
//! | room | what |
//! | --- | --- |
//! | `routes` | the addresses of the three hosts; who is signed in is theirs to find out |
//! | `asked`, `reports`, `jobs` | what CrewPlanner asks; what staff see of learners; what happens without anybody asking |
//! | `sign_on`, `learning` | a link comes in, a session goes out; courses, who may play them, progress |
//! | `terms`, `staff` | what learners accept; who works in the CMS, and as what |
//! | `people` | learners, departments, groups, sessions |
//! | `accounts`, `telling` | companies and connections; events for CrewPlanner |

mod accounts;
mod addresses;
mod app;
mod asked;
mod audit;
mod ids;
mod jobs;
mod learning;
mod mailing;
mod open;
mod people;
mod planner;
mod reports;
mod roster;
mod routes;
mod settings;
mod sign_on;
mod staff;
mod telling;
mod terms;
mod texts;

pub use accounts::{account_id, connect, create_account, disconnect};
pub use app::{App, KEYS_OF};
pub use course::Problem;
pub use ids::{AccountId, CourseId, GroupId, StaffId};
pub use learning::course::error::CourseError;
pub use learning::course::publish::{publish, set_course_groups};
pub use learning::course::store::import_course;
pub use learning::course::versions::Agreed;
pub use login::{Actor, HashedPassword};
pub use open::{MIGRATIONS, StartError};
pub use people::groups::rule::Rule;
pub use people::groups::store::{create_rule_group, everyone, group_called};
pub use planner::{Client, ClientKey, Planner, PlannerId, Planners};
pub use settings::Bucket;
pub use settings::Settings;
pub use sign_on::log::SIGNED_ON;
pub use staff::create_staff;
pub use staff::error::StaffError;
pub use staff::invite::{Invited, NewStaff, Way};
pub use staff::list::{Listed, list as list_staff};
pub use staff::permission::By;
pub use staff::person::{Person, Place, by_email as staff_by_email};
pub use staff::role::{Post, Role, UnknownRole};
pub use terms::publish::{TermsError, publish_terms};
pub use terms::store::Ask;
