//! Adding and editing one employee by a form: everything that is wrong is said at once, and nothing of what somebody else has
//! changed meanwhile is overwritten without a word.

mod again;
mod fields;
mod look;
mod merge;
mod wanted;

use db::Write;

use super::difference::Difference;
use super::{acts, create, led};
use crate::audit::Action;
use crate::ids::EmployeeId;
use crate::people::permission::{self, Editor};
use crate::people::{departments, employee, version};
use crate::{App, Client, Refusal, Role};
pub(crate) use again::{Again, Conflict};
pub(crate) use fields::{Field, Values, lines};
pub(crate) use look::{Mistakes, Why};
pub(crate) use merge::{Asked, Choice};
use wanted::{changed, kept_in_reach, leads_of_a_lead, may_choose, merged, within};

/// How a form ended.
#[derive(Debug)]
pub(crate) enum Outcome<T> {
    Done(T),
    /// It is shown once more; nothing was changed.
    Again(Box<Again>),
}

impl App {
    /// Saves what a form says of an employee, and answers what is another now. Another role takes somebody who has shown lately that it
    /// is them.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`]; [`Refusal::NotYours`], also for what the editor may not choose.
    pub(crate) async fn edit_employee(
        &self,
        client: &Client,
        id: &EmployeeId,
        asked: &[Asked],
        (editor, is_proved): (Editor<'_>, bool),
    ) -> Result<Outcome<Vec<Difference>>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, editor).await?;
        let before = permission::editable(&mut write, &client.id, editor.reach, id).await?;
        let leads = led::by(&mut write, &client.id, id).await?;
        let now = Values::of(&before, &leads);
        let offered = permission::departments(&mut write, &client.id, editor.reach).await?;
        let asked = within(asked, &now, offered.as_ref())?;
        let (wanted, mut again) = merged(&asked, &now);
        again
            .mistakes
            .extend(look::together(&mut write, &client.id, (Some(id), &now), &wanted, editor.reach).await?);
        again.mistakes.extend(unproved(is_proved, &now, &wanted));
        if again.values.ids(Field::Departments) != now.ids(Field::Departments) {
            again.mistakes.extend(kept_in_reach(&wanted, offered.as_ref()));
        }
        if again.mistakes.is_empty() && again.conflicts.is_empty() {
            let change = changed(&now, &wanted);
            match acts::change(self, &mut write, client, (id, change), editor.by).await {
                Ok(differences) => {
                    write.commit().await?;
                    return Ok(Outcome::Done(differences));
                }
                Err(refusal) => again.mistakes.push(look::of_refusal(refusal, &now, &wanted)?),
            }
        }
        drop(write);
        again.tell_who(self, &client.id, id).await?;
        Ok(Outcome::Again(Box::new(again)))
    }

    /// Adds the employee whom a form describes.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] for what the editor may not choose.
    pub(crate) async fn add_employee(
        &self,
        client: &Client,
        typed: &Values,
        (editor, is_proved): (Editor<'_>, bool),
    ) -> Result<Outcome<EmployeeId>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, editor).await?;
        let offered = permission::departments(&mut write, &client.id, editor.reach).await?;
        let blank = Values::new_employee();
        may_choose(typed, &blank, offered.as_ref())?;
        let (mut kept, mut mistakes) = look::texts(typed);
        leads_of_a_lead(&mut kept);
        mistakes.extend(
            look::together(&mut write, &client.id, (None, &Values::default()), &kept, editor.reach).await?,
        );
        mistakes.extend(kept_in_reach(&kept, offered.as_ref()));
        mistakes.extend(unproved(is_proved, &blank, &kept));
        if mistakes.is_empty() {
            match self.add(&mut write, client, &kept, editor).await {
                Ok(id) => {
                    write.commit().await?;
                    return Ok(Outcome::Done(id));
                }
                Err(refusal) => mistakes.push(look::of_refusal(refusal, &blank, &kept)?),
            }
        }
        let again = Again { values: typed.clone(), was: blank, mistakes, conflicts: Vec::new() };
        Ok(Outcome::Again(Box::new(again)))
    }

    async fn add(
        &self,
        write: &mut Write,
        client: &Client,
        values: &Values,
        editor: Editor<'_>,
    ) -> Result<EmployeeId, Refusal> {
        let name = values.shown_name();
        let leads: Vec<_> = values.ids(Field::Leads).into_iter().collect();
        let text = |field| Some(values.get(field)).filter(|text| !text.is_empty());
        let new = super::NewEmployee {
            email: text(Field::Email),
            name: &name,
            given_name: text(Field::GivenName),
            family_name: text(Field::FamilyName),
            employee_number: text(Field::EmployeeNumber),
            language: values.language().flatten(),
            status: values.status().unwrap_or(jwt_link::Status::Active),
            role: values.role().unwrap_or(Role::Employee),
            departments: &[],
            department_names: &[],
            leads: &leads,
            password: None,
        };
        let id = create::insert(self, write, &client.id, &new).await?;
        version::raise(write, &client.id).await?;
        departments::set(write, &client.id, &id, &values.ids(Field::Departments)).await?;
        let made = employee::by_id(write, &client.id, &id).await?.ok_or(Refusal::UnknownEmployee)?;
        let entry = acts::act(Action::EmployeeAdded, &made);
        self.login.record(write, &client.id, editor.by, &entry).await?;
        Ok(id)
    }
}

/// Whoever finds a browser open makes nobody an administrator with it, lets nobody lead more, and gets no mail that is for one who is.
fn unproved(is_proved: bool, now: &Values, wanted: &Values) -> Option<(Field, Why)> {
    let is_other = |field| wanted.get(field) != now.get(field);
    let is_plain = now.role().is_none_or(|role| role == Role::Employee);
    let field = if wanted.role() != now.role() {
        Field::Role
    } else if wanted.ids(Field::Leads) != now.ids(Field::Leads) {
        Field::Leads
    } else if !is_plain && is_other(Field::Email) {
        Field::Email
    } else {
        return None;
    };
    (!is_proved).then_some((field, Why::Unproved))
}
