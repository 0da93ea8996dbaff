//! `jwt-link crewplanner …-employee`: one person at a time, for when the pages cannot be reached.

use std::collections::BTreeSet;

use crewplanner::{
    Actor, App, Change, Client, DepartmentId, Difference, Employee, Listed, NewEmployee, Role, Wanted,
};
use jwt_link::Status;
use web::Language;

use super::{new_password, say};
use crate::Failure;
use crate::args::EmployeeDetails;

pub(super) async fn list(app: &App, client: &Client, words: &str) -> Result<(), Failure> {
    let wanted = Wanted { text: words.to_owned(), ..Wanted::default() };
    let mut roll = app.employees(client, &wanted).await?;
    let count = roll.people();
    while let Some(people) = roll.next(app).await? {
        people.iter().try_for_each(line)?;
    }
    say(&format!("{count} employees of {}.", client.name))
}

fn line(person: &Listed) -> Result<(), Failure> {
    let departments: Vec<&str> = person.departments.iter().map(|of| of.name.as_str()).collect();
    say(&format!(
        "{}\t{}\t{}\t{}\t{}\t{}",
        person.employee_number.as_deref().unwrap_or("-"),
        person.name,
        person.email.as_deref().unwrap_or("-"),
        person.status.as_str(),
        person.role.as_str(),
        departments.join("; "),
    ))
}

pub(super) async fn add(
    app: &App,
    client: &Client,
    (name, email): (&str, Option<&str>),
    details: &EmployeeDetails,
) -> Result<(), Failure> {
    let departments: Vec<&str> = named(&details.departments).map(String::as_str).collect();
    let leads: Vec<DepartmentId> =
        departments_of(app, client, &details.leads).await?.into_iter().flatten().collect();
    let new = NewEmployee {
        email,
        name,
        given_name: details.given_name.as_deref(),
        family_name: details.family_name.as_deref(),
        employee_number: details.number.as_deref(),
        language: language(details.language.as_deref())?,
        status: Status::Active,
        role: role(details.role.as_deref())?.unwrap_or(Role::Employee),
        departments: &[],
        department_names: &departments,
        leads: &leads,
        password: None,
    };
    app.create_employee(client, &new, &Actor::CommandLine).await?;
    say(&format!(
        "{name} is an employee of {} now, and can sign in once they have a password: see invite and set-password.",
        client.name
    ))
}

pub(super) async fn change(
    app: &App,
    client: &Client,
    named: &str,
    (email, name): (Option<String>, Option<String>),
    details: EmployeeDetails,
) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    let change = Change {
        email: email.map(Some),
        name,
        given_name: details.given_name.map(Some),
        family_name: details.family_name.map(Some),
        employee_number: details.number.map(Some),
        language: language(details.language.as_deref())?.map(Some),
        role: role(details.role.as_deref())?,
        departments: departments_of(app, client, &details.departments).await?,
        leads: departments_of(app, client, &details.leads).await?,
        ..Change::default()
    };
    let differences = app.change_employee(client, &employee.id, change, &Actor::CommandLine).await?;
    if differences.is_empty() {
        return say(&format!("All of {} was so already. Nothing was changed.", employee.name));
    }
    differences.iter().try_for_each(|difference| say_difference(&employee.name, difference))
}

fn say_difference(name: &str, difference: &Difference) -> Result<(), Failure> {
    let (before, after) = (difference.before.replace('\n', "; "), difference.after.replace('\n', "; "));
    say(&format!("{name}: {} was {before:?} and is {after:?} now.", difference.field))
}

pub(super) async fn set_status(
    app: &App,
    client: &Client,
    named: &str,
    status: Status,
) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    let change = Change { status: Some(status), ..Change::default() };
    let differences = app.change_employee(client, &employee.id, change, &Actor::CommandLine).await?;
    let already = if differences.is_empty() { "already" } else { "now" };
    say(&format!("{} is {} {already}.", employee.name, status.as_str()))
}

pub(super) async fn delete(app: &App, client: &Client, named: &str) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    app.delete_employee(client, &employee.id, &Actor::CommandLine).await?;
    say(&format!(
        "{} is deleted: no more sign-in and no more links. What they did in MobieTrain stays there.",
        employee.name
    ))
}

pub(super) async fn end_sessions(app: &App, client: &Client, named: &str) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    app.sign_out_everywhere(client, &employee.id, &Actor::CommandLine).await?;
    say(&format!("All sessions of {} have ended, and those in MobieTrain end within seconds.", employee.name))
}

/// Prints the link, wherever else it goes.
pub(super) async fn invite(app: &App, client: &Client, named: &str) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    let invited = app.invite_by_command(client, &employee.id).await?;
    if invited.by_mail {
        say(&format!("The link is on its way to {} by mail, too.", employee.signs_in_with()))?;
    }
    let days = invited.expires_at.since(app.clock.now()).as_secs().div_ceil(24 * 3600);
    say(&format!(
        "{} signs in with {}, and chooses a password here, once, within {days} days:\n{}",
        employee.name,
        employee.signs_in_with(),
        invited.link
    ))
}

/// For when nobody gets in any more who could do it on a page.
pub(super) async fn reset_second_factor(app: &App, client: &Client, named: &str) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    if app.reset_factors(client, &employee.id, &Actor::CommandLine).await? {
        say(&format!("The second factor of {named} is taken away: the password alone lets them in now."))
    } else {
        say(&format!("{named} has no second factor. Nothing was changed."))
    }
}

pub(super) async fn set_password(app: &App, client: &Client, named: &str) -> Result<(), Failure> {
    let employee = find(app, client, named).await?;
    let password = new_password(&app.rng);
    app.set_password(client, &employee.id, &password, &Actor::CommandLine).await?;
    let (with, portal) = (employee.signs_in_with(), app.issuer(&client.slug));
    say(&format!("{with} signs in at {portal} with the password {password}"))
}

async fn find(app: &App, client: &Client, named: &str) -> Result<Employee, Failure> {
    let found = app.employee_named(client, named).await?;
    found.ok_or_else(|| {
        Failure::new(format!("{} has no employee with the e-mail address or number {named:?}.", client.name))
    })
}

/// The names that were given; an empty one stands for none at all.
fn named(given: &[String]) -> impl Iterator<Item = &String> {
    given.iter().filter(|name| !name.trim().is_empty())
}

/// The departments of these names; nothing when no name was given, not even an empty one.
async fn departments_of(
    app: &App,
    client: &Client,
    given: &[String],
) -> Result<Option<BTreeSet<DepartmentId>>, Failure> {
    if given.is_empty() {
        return Ok(None);
    }
    let names: Vec<String> = named(given).cloned().collect();
    Ok(Some(app.departments_named(client, &names).await?))
}

fn language(tag: Option<&str>) -> Result<Option<Language>, Failure> {
    let language = |tag| {
        Language::from_tag(tag).ok_or_else(|| Failure::new(format!("{tag:?} is not one of our languages.")))
    };
    tag.map(language).transpose()
}

fn role(word: Option<&str>) -> Result<Option<Role>, Failure> {
    let role = |word: &str| {
        word.parse().map_err(|_| {
            Failure::new(format!("A role is employee, team_lead or client_admin, not {word:?}."))
        })
    };
    word.map(role).transpose()
}
