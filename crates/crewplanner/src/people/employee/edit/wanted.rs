//! What a form wants of an employee: as far as its editor may choose, and with what others have changed meanwhile.

use std::collections::BTreeSet;

use super::again::{Again, Conflict};
use super::fields::{Field, Values, lines};
use super::look::{self, Why};
use super::merge::{Asked, Settled};
use crate::ids::DepartmentId;
use crate::people::employee::Change;
use crate::{Refusal, Role};

/// What the editor may ask for. A form of a team lead has the departments that they lead and no others: those stay.
pub(super) fn within(
    asked: &[Asked],
    now: &Values,
    offered: Option<&BTreeSet<DepartmentId>>,
) -> Result<Vec<Asked>, Refusal> {
    let mut typed = now.clone();
    for asked in asked {
        typed.set(asked.field, asked.typed.clone());
    }
    may_choose(&typed, now, offered)?;
    let Some(offered) = offered else { return Ok(asked.to_vec()) };
    let mut asked = asked.to_vec();
    for asked in asked.iter_mut().filter(|asked| asked.field == Field::Departments) {
        let others: BTreeSet<DepartmentId> = &now.ids(Field::Departments) - offered;
        for text in [&mut asked.was, &mut asked.typed] {
            let in_reach = text.lines().filter(|id| offered.contains(&DepartmentId::from(*id)));
            *text = lines(in_reach.chain(others.iter().map(|id| id.as_str())));
        }
    }
    Ok(asked)
}

/// What no form offers a team lead was made up: roles, what others lead, departments of others.
pub(super) fn may_choose(
    typed: &Values,
    now: &Values,
    offered: Option<&BTreeSet<DepartmentId>>,
) -> Result<(), Refusal> {
    let Some(offered) = offered else { return Ok(()) };
    let other_role = [Field::Role, Field::Leads].into_iter().any(|field| typed.get(field) != now.get(field));
    let known = offered | &now.ids(Field::Departments);
    if other_role || !typed.ids(Field::Departments).is_subset(&known) {
        return Err(Refusal::NotYours);
    }
    Ok(())
}

pub(super) fn kept_in_reach(
    wanted: &Values,
    offered: Option<&BTreeSet<DepartmentId>>,
) -> Option<(Field, Why)> {
    let offered = offered?;
    wanted.ids(Field::Departments).is_disjoint(offered).then_some((Field::Departments, Why::OutOfReach))
}

/// What is wanted of all of them, and the form in case it is shown once more.
pub(super) fn merged(asked: &[Asked], now: &Values) -> (Values, Again) {
    let mut typed = now.clone();
    for asked in asked {
        typed.set(asked.field, asked.typed.clone());
    }
    let (kept, mut mistakes) = look::texts(&typed);
    // What nobody touched here is no mistake of theirs.
    let untouched = |field| asked.iter().all(|asked| asked.field != field || asked.typed == asked.was);
    mistakes.retain(|(field, _)| !untouched(*field));
    let (mut wanted, mut again) =
        (now.clone(), Again { values: now.clone(), was: now.clone(), mistakes, conflicts: Vec::new() });
    for asked in asked {
        let field = asked.field;
        if again.mistakes.iter().any(|(of, _)| *of == field) {
            again.values.set(field, asked.typed.clone());
            again.was.set(field, asked.was.clone());
            wanted.set(field, asked.typed.clone());
            continue;
        }
        let asked = Asked { typed: kept.get(field).to_owned(), ..asked.clone() };
        match asked.settle(now.get(field)) {
            Settled::Is(value) => wanted.set(field, value),
            Settled::Conflict => {
                wanted.set(field, asked.typed);
                again.conflicts.push(Conflict { field, changed: None });
            }
        }
        again.values.set(field, wanted.get(field));
    }
    leads_of_a_lead(&mut wanted);
    (wanted, again)
}

/// Whoever is no team lead leads nothing.
pub(super) fn leads_of_a_lead(values: &mut Values) {
    if values.role() != Some(Role::TeamLead) {
        values.set(Field::Leads, "");
    }
}

pub(super) fn changed(now: &Values, wanted: &Values) -> Change {
    let other = |field: Field| (wanted.get(field) != now.get(field)).then(|| wanted.get(field).to_owned());
    let optional = |field: Field| other(field).map(|text| Some(text).filter(|text| !text.is_empty()));
    let ids = |field: Field| other(field).map(|_| wanted.ids(field));
    Change {
        email: optional(Field::Email),
        name: Some(wanted.shown_name()).filter(|name| *name != now.shown_name()),
        given_name: optional(Field::GivenName),
        family_name: optional(Field::FamilyName),
        employee_number: optional(Field::EmployeeNumber),
        language: other(Field::Language).and_then(|_| wanted.language()),
        status: other(Field::Status).and_then(|_| wanted.status()),
        role: other(Field::Role).and_then(|_| wanted.role()),
        departments: ids(Field::Departments),
        leads: ids(Field::Leads),
    }
}
