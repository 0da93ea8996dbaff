//! Looking at what was typed: each text as it is kept, and everything that is wrong, so that the form says all of it at once.

use db::Connection;
use kernel::text::TextError;

use super::fields::{Field, Values};
use crate::ids::{ClientId, EmployeeId};
use crate::people::departments;
use crate::people::employee::{Change, unique};
use crate::people::reach::Reach;
use crate::{Refusal, Role};

/// Why what stands in a field is not kept.
#[derive(Clone, Debug)]
pub(crate) enum Why {
    Text(TextError),
    /// Somebody has it already: their name.
    Taken(Option<String>),
    /// A team lead who leads nothing would see nobody.
    LeadsNothing,
    /// A team lead would not see the person any more, who could not bring them back.
    OutOfReach,
    LastAdmin,
    /// Whoever chose it has not shown lately that it is them.
    Unproved,
    /// Somebody deleted or merged it meanwhile.
    UnknownDepartment,
    /// More than a link to MobieTrain can carry.
    TooMany,
    /// Neither an address nor a number: nothing to sign in with.
    NoNameToSignIn,
    /// A word that the form does not offer.
    NotOffered,
}

/// Everything that is wrong, by field.
pub(crate) type Mistakes = Vec<(Field, Why)>;

/// The texts as they are kept, and what is wrong with them; what is wrong stays as it was typed.
pub(super) fn texts(values: &Values) -> (Values, Mistakes) {
    let (mut kept, mut mistakes) = (values.clone(), Mistakes::new());
    for field in [Field::GivenName, Field::FamilyName, Field::Name, Field::Email, Field::EmployeeNumber] {
        let typed = values.get(field).to_owned();
        let change = match field {
            Field::Email => Change { email: Some(Some(typed)), ..Change::default() },
            Field::EmployeeNumber => Change { employee_number: Some(Some(typed)), ..Change::default() },
            // Each of them may be left out here; whether a name is left of all three is looked at when they are together.
            _ => Change { given_name: Some(Some(typed)), ..Change::default() },
        };
        match change.checked() {
            Ok(Change { email, given_name, employee_number, .. }) => {
                let text = [email, given_name, employee_number].into_iter().flatten().flatten().next();
                kept.set(field, text.unwrap_or_default());
            }
            Err(why) => mistakes.extend(why.into_iter().map(|(_, why)| (field, Why::Text(why)))),
        }
    }
    // Typed out, it is the same as left out.
    if kept.get(Field::Name) == kept.both_names() {
        kept.set(Field::Name, "");
    }
    (kept, mistakes)
}

/// What is wrong with all of it together, `now` being what is stored.
pub(super) async fn together(
    conn: &mut Connection,
    client_id: &ClientId,
    (id, now): (Option<&EmployeeId>, &Values),
    values: &Values,
    reach: &Reach,
) -> Result<Mistakes, Refusal> {
    let mut mistakes = Mistakes::new();
    if values.shown_name().is_empty() {
        mistakes.push((Field::GivenName, Why::Text(TextError::Empty)));
    }
    if [Field::Email, Field::EmployeeNumber].into_iter().all(|field| values.get(field).is_empty()) {
        mistakes.push((Field::Email, Why::NoNameToSignIn));
    }
    for field in [Field::Email, Field::EmployeeNumber] {
        let value = Some(values.get(field)).filter(|value| !value.is_empty() && *value != now.get(field));
        let (email, number) = if field == Field::Email { (value, None) } else { (None, value) };
        match unique::look(conn, client_id, id, email, number).await {
            Err(Refusal::EmailTaken(name) | Refusal::NumberTaken(name)) => {
                // A team lead who tries numbers must not learn who works elsewhere.
                let name = Some(name).filter(|_| reach.is_everybody());
                mistakes.push((field, Why::Taken(name)))
            }
            looked => looked?,
        }
    }
    for field in [Field::Departments, Field::Leads] {
        for department in values.ids(field) {
            match departments::known(conn, client_id, &department).await {
                Err(Refusal::UnknownDepartment) => mistakes.push((field, Why::UnknownDepartment)),
                known => drop(known?),
            }
        }
    }
    mistakes.extend(not_offered(values));
    if values.role() == Some(Role::TeamLead) && values.get(Field::Leads).is_empty() {
        mistakes.push((Field::Leads, Why::LeadsNothing));
    }
    mistakes.dedup_by_key(|(field, _)| *field);
    Ok(mistakes)
}

/// Words that no form of ours sends.
fn not_offered(values: &Values) -> Mistakes {
    let unknown = [
        (Field::Role, values.role().is_none()),
        (Field::Status, values.status().is_none()),
        (Field::Language, values.language().is_none()),
    ];
    unknown.into_iter().filter(|(_, none)| *none).map(|(field, _)| (field, Why::NotOffered)).collect()
}

/// Where a refusal belongs that only the act itself finds; `Err` when it is about no field.
pub(super) fn of_refusal(refusal: Refusal, now: &Values, wanted: &Values) -> Result<(Field, Why), Refusal> {
    match refusal {
        Refusal::LastAdmin if now.role() == wanted.role() => Ok((Field::Status, Why::LastAdmin)),
        Refusal::LastAdmin => Ok((Field::Role, Why::LastAdmin)),
        Refusal::NumberTaken(_) => Ok((Field::EmployeeNumber, Why::Taken(None))),
        Refusal::LeadsNothing => Ok((Field::Leads, Why::LeadsNothing)),
        Refusal::TooManyDepartments(_) => Ok((Field::Departments, Why::TooMany)),
        other => Err(other),
    }
}
