//! Which learners are listed, and how many at once.

use jwt_link::Status;

use super::filter::Filter;
use super::place::From;
use crate::people::groups::Group;
use crate::people::groups::sql::{Among, Condition};
use crate::people::groups::within::Within;
use crate::people::sought::Sought;

pub(crate) const PAGE: usize = 25;
/// So few are looked up and then put in order; more are met soon enough on the way through all in their order.
pub(super) const FEW: usize = 1000;

/// Which learners to list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    /// How words of the name and the employee number begin, in any order.
    pub text: String,
    /// Only those of this status.
    pub status: Option<Status>,
    /// Only members of this group.
    pub group: Option<Group>,
    /// Only those of whom this holds.
    pub filter: Filter,
    /// Only those whom the reader sees.
    pub within: Within,
    pub from: From,
}

impl Search {
    /// The learners that a statement about those who fit comes by: whoever is called so where few are, or else whom the filter finds.
    pub(super) fn among(&self, sought: &Sought, first: usize) -> Among {
        match self.filter.among(first).filter(|_| !sought.may_be_few()) {
            Some(Among { from, mut condition }) => {
                condition.all_of(sought.of_each(condition.next_place()));
                Among { from, condition }
            }
            None => sought.among_found(first),
        }
    }

    /// What the groups and the filter leave of those who fit otherwise, its placeholders numbered from `first`.
    pub(super) fn of_groups(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        if let Some(group) = &self.group {
            condition.all_of(group.condition(condition.next_place()));
        }
        if let Some(within) = self.within.condition(condition.next_place()) {
            condition.all_of(within);
        }
        condition.all_of(self.filter.condition(condition.next_place()));
        condition
    }

    pub(super) fn is_of_everybody(&self) -> bool {
        self.status.is_none()
            && self.group.is_none()
            && self.filter.is_empty()
            && matches!(self.within, Within::Account)
    }
}
