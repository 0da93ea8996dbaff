//! The ids of CrewPlanner's rows. Each is a type of its own, so that nobody hands an employee's id to who asks for a client's.

use kernel::Id;

/// What the ids name.
pub mod of {
    pub enum Client {}
    pub enum Department {}
    pub enum Employee {}
}

pub type ClientId = Id<of::Client>;
/// Permanent and opaque: the `sub` of every link.
pub type EmployeeId = Id<of::Employee>;
/// What a link names a department by. Its text may be any: an import makes it of the name.
pub type DepartmentId = Id<of::Department>;
