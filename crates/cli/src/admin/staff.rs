//! `jwt-link mobietrain …`: who works in the CMS.

use mobietrain::{AccountId, Actor, App, By, GroupId, Listed, NewStaff, Person, Place, Post, Role, Way};
use web::Language;

use super::{new_password, say};
use crate::Failure;
use crate::args::StaffRole;

const BY: By<'static> = By { actor: &Actor::CommandLine, id: None };

/// Adds somebody with a password that is told once.
pub async fn create(app: &App, post: &Post, email: &str, name: &str) -> Result<(), Failure> {
    let password = new_password(&app.rng);
    let stored = app.hash_password(&password).await?;
    mobietrain::create_staff(app, email, name, post, &stored).await?;
    let cms = app.settings.address.origin_of("cms");
    say(&format!("{email} signs in at {cms} with the password {password}"))
}

pub async fn list(app: &App, account: Option<&AccountId>) -> Result<(), Failure> {
    let mut read = app.db.read().await.map_err(Failure::from)?;
    for person in mobietrain::list_staff(app, &mut read, place(account)).await? {
        say(&line(&person))?;
    }
    Ok(())
}

fn line(person: &Listed) -> String {
    let Listed { email, name, role, groups, has_password, .. } = person;
    let role = role.map_or("operator", Role::as_str);
    let of = if groups.is_empty() { String::new() } else { format!(" of {}", groups.join(", ")) };
    let state = match (has_password, person.failed()) {
        (true, _) => "",
        (false, Some(_)) => "  (invitation failed)",
        (false, None) => "  (no password yet)",
    };
    format!("{email}  {name}  {role}{of}{state}")
}

pub async fn invite(
    app: &App,
    (email, name): (&str, &str),
    account: Option<AccountId>,
    role: &StaffRole,
) -> Result<(), Failure> {
    let (post, groups) = match account {
        None => (Post::Operator, Vec::new()),
        Some(account) => {
            let (role, groups) = wanted(app, &account, role).await?;
            (Post::At(account, role), groups)
        }
    };
    let new = NewStaff { email, name, post: &post, groups: &groups };
    let invited = app.invite_staff(new, BY, Language::En).await?;
    match invited.way {
        Way::Mail => say(&format!("An invitation to {email} is on its way.")),
        Way::Password => say(&format!("{email} signs in with the password that they have.")),
        Way::Link { link, .. } => say(&format!("No mail goes out. {email} chooses a password at {link}")),
    }
}

pub async fn set_role(app: &App, account: &AccountId, email: &str, role: &StaffRole) -> Result<(), Failure> {
    let (role, groups) = wanted(app, account, role).await?;
    let person = find(app, email).await?;
    app.set_staff_role((account, &person.id), role, &groups, BY).await?;
    say(&format!("{email} is {} there now.", role.as_str()))
}

pub async fn remove(app: &App, account: Option<&AccountId>, email: &str) -> Result<(), Failure> {
    let person = find(app, email).await?;
    app.remove_staff((place(account), &person.id), BY).await?;
    say(&format!("{email} does not work there any more."))
}

/// For when nobody gets in any more who could do it on a page.
pub async fn reset_second_factor(app: &App, email: &str) -> Result<(), Failure> {
    let person = find(app, email).await?;
    if app.reset_factors_by_command(&person.id).await? {
        say(&format!("The second factor of {email} is taken away: the password alone lets them in now."))
    } else {
        say(&format!("{email} has no second factor. Nothing was changed."))
    }
}

fn place(account: Option<&AccountId>) -> Place<'_> {
    account.map_or(Place::Installation, Place::Account)
}

async fn find(app: &App, email: &str) -> Result<Person, Failure> {
    let email = kernel::text::typed_email(email);
    let mut read = app.db.read().await.map_err(Failure::from)?;
    let found = mobietrain::staff_by_email(&mut read, &email).await?;
    found.ok_or_else(|| mobietrain::StaffError::Unknown.into())
}

/// The role, and the groups of a manager.
async fn wanted(app: &App, account: &AccountId, typed: &StaffRole) -> Result<(Role, Vec<GroupId>), Failure> {
    let role: Role = typed.role.parse()?;
    let mut groups = Vec::new();
    for name in &typed.groups {
        let found = mobietrain::group_called(app, account, name).await?;
        groups
            .push(found.ok_or_else(|| Failure::new(format!("There is no group {name:?} in this account.")))?);
    }
    match (role, groups.is_empty()) {
        (Role::Manager, true) => {
            Err(Failure::new("A manager sees the learners of some groups. Name at least one with --group."))
        }
        (Role::Manager, false) | (_, true) => Ok((role, groups)),
        (_, false) => Err(Failure::new("Only a manager has groups.")),
    }
}
