//! Why a group leaves somebody: the conditions that do not fit them, one by one. Nobody is in a group who is told one, and whoever is told none
//! is in it (`reports/why/same_as_playable.rs` holds that against what they may play).

use super::rule::Rule;
use super::{Group, Kind};
use crate::people::traits::Traits;

/// What of a group does not fit somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It is picked by hand, and nobody has picked them.
    NotPicked,
    /// It names departments of another client than theirs.
    Client,
    /// They are in none of its departments.
    Departments,
    Status,
    Language,
}

impl Group {
    /// All that does not fit; nothing for whoever is in it. `is_picked`: they were picked for it by hand.
    pub(crate) fn unfit(&self, person: &Traits, is_picked: bool) -> Vec<Unfit> {
        match &self.kind {
            Kind::Everyone => Vec::new(),
            Kind::Picked if is_picked => Vec::new(),
            Kind::Picked => vec![Unfit::NotPicked],
            Kind::Rule(rule) => rule.unfit(person),
        }
    }
}

impl Rule {
    fn unfit(&self, person: &Traits) -> Vec<Unfit> {
        let mut unfit = Vec::new();
        if !self.departments.is_empty() {
            if !self.is_about(&person.client) {
                unfit.push(Unfit::Client);
            } else if !self.departments.iter().any(|id| person.departments.contains(id)) {
                unfit.push(Unfit::Departments);
            }
        }
        if self.status.is_some_and(|status| status != person.status) {
            unfit.push(Unfit::Status);
        }
        if !self.languages.is_empty() && !self.languages.contains(&person.language) {
            unfit.push(Unfit::Language);
        }
        unfit
    }
}
