//! People with a password: CrewPlanner's employees and the staff of MobieTrain's CMS alike.

mod passwords;

pub use passwords::Passwords;
