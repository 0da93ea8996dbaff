//! What CrewPlanner's server asks: an assertion says who calls and about whom, the claims say who that is to us, and
//! the answer is worked out when it is asked for.

pub(crate) mod assertion;
pub(crate) mod claimed;
pub(crate) mod due;
pub(crate) mod new_courses;
