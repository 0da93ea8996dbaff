//! A group of a course, and whether it takes the person.

use crate::people::groups::Group;
use crate::people::groups::unfit::Unfit;

/// A group of the course.
#[derive(Clone, Debug)]
pub(crate) struct Seat<'a> {
    pub group: &'a Group,
    /// What does not fit the person; nothing where the group takes them.
    pub unfit: Vec<Unfit>,
}

impl Seat<'_> {
    pub(crate) fn takes(&self) -> bool {
        self.unfit.is_empty()
    }
}
