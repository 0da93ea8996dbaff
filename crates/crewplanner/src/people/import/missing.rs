//! People who are not in the file, where somebody wants them inactive: whoever left is not in the file of the day after. A wrong
//! file is the more dangerous for it, so there is a brake ([`Counts::is_braked`](super::Counts::is_braked)).

use tables::Values;

use super::crew::{Crew, is_among, is_same};
use super::options::Options;
use super::outcome::{Counts, Kind, Outcome, ShownRow};
use crate::ids::EmployeeId;

/// Who becomes inactive; counts among how many. Never the one who imports, and never the last active client admin.
pub(super) fn missing(
    crew: &Crew,
    is_named: impl Fn(usize) -> bool,
    options: &Options,
    counts: &mut Counts,
) -> Vec<(EmployeeId, ShownRow)> {
    if !options.deactivate_missing {
        return Vec::new();
    }
    let mut admins = crew.admins;
    let mut found = Vec::new();
    for (place, person) in crew.people.iter().enumerate() {
        if !person.is_active() || !is_among(crew, person, options.among.as_ref()) {
            continue;
        }
        counts.covered += 1;
        if is_named(place) || is_same(person, options.by.as_ref()) {
            continue;
        }
        if person.is_client_admin() {
            if admins == 1 {
                continue;
            }
            admins -= 1;
        }
        counts.count(Kind::Missing);
        let row = ShownRow {
            line: 0,
            name: person.name.clone(),
            number: person.employee_number.clone().unwrap_or_default(),
            outcome: Outcome::Missing,
            values: Values::default(),
        };
        found.push((person.id.clone(), row));
    }
    found
}
