//! Seeds the demo's data: companies, people, courses, terms and the connection between them.

use crewplanner::{Actor, Client, NewEmployee, Role};
use jwt_link::Status;
use kernel::Slug;

use super::content::{Audience, COURSES, TERMS};
use super::{PEOPLE, Person, STAFF, STORED_PASSWORD, Sites};
use crate::Failure;
use mobietrain::{AccountId, GroupId};

/// Fills both sites with the demo's companies, people, courses and terms, and connects Acme Events. Both sites must
/// be served: the connection is made the way people make it, with a check from server to server.
///
/// # Errors
/// When a database fails, or the connection check of Acme Events does.
pub async fn seed(sites: &Sites) -> Result<(), Failure> {
    let acme = client(sites, "acme", "Acme Events").await?;
    client(sites, "globex", "Globex").await?;
    let account = account(sites, "acme-events", "Acme Events").await?;
    account_without_connection(sites).await?;
    staff(sites, &account).await?;
    courses(sites, &account).await?;
    let texts: Vec<_> = TERMS.iter().map(|(language, text)| (*language, (*text).to_owned())).collect();
    let ask = mobietrain::Ask::Everyone;
    mobietrain::publish_terms(&sites.mobietrain, &account, &texts, ask, "Hanne Vos").await?;
    let client = "crewplanner/acme".parse().map_err(|error| Failure::new(format!("{error}")))?;
    mobietrain::connect(&sites.mobietrain, &account, &client, &mobietrain::Actor::CommandLine).await?;
    let sofie = sites.crewplanner.employee_by_email(&acme, PEOPLE[0].email).await?;
    let by = sofie.map_or(Actor::CommandLine, |sofie| Actor::Person {
        id: sofie.id.to_string(),
        name: sofie.name,
        address: String::new(),
    });
    match sites.crewplanner.save_integration(&acme, &slug("acme-events")?, &by).await? {
        crewplanner::CheckResult::Connected { .. } => Ok(()),
        other => Err(Failure::new(format!("Acme Events could not be connected: {}.", other.name()))),
    }
}

fn slug(text: &str) -> Result<Slug, Failure> {
    Ok(text.parse()?)
}

async fn client(sites: &Sites, client_slug: &str, name: &str) -> Result<Client, Failure> {
    let client = sites.crewplanner.create_client(&slug(client_slug)?, name).await?;
    for person in PEOPLE.iter().filter(|person| person.client == client_slug) {
        employee(sites, &client, person).await?;
    }
    Ok(client)
}

async fn employee(sites: &Sites, client: &Client, person: &Person) -> Result<(), Failure> {
    let new = NewEmployee {
        email: Some(person.email),
        name: &person.name(),
        given_name: Some(person.given_name),
        family_name: Some(person.family_name),
        employee_number: Some(person.employee_number),
        language: Some(person.language),
        status: if person.inactive { Status::Inactive } else { Status::Active },
        role: if person.client_admin { Role::ClientAdmin } else { Role::Employee },
        departments: &[person.department],
        department_names: &[],
        leads: &[],
        password: Some(&STORED_PASSWORD),
    };
    sites.crewplanner.create_employee(client, &new, &Actor::CommandLine).await?;
    Ok(())
}

async fn account(sites: &Sites, account_slug: &str, name: &str) -> Result<AccountId, Failure> {
    let made = mobietrain::create_account(&sites.mobietrain, &slug(account_slug)?, name).await?;
    made.ok_or_else(|| Failure::new(format!("There is an account {account_slug} already.")))
}

/// Globex has an account, and nobody has said yet which client it belongs to.
async fn account_without_connection(sites: &Sites) -> Result<(), Failure> {
    account(sites, "globex-academy", "Globex").await.map(drop)
}

async fn staff(sites: &Sites, account: &AccountId) -> Result<(), Failure> {
    for worker in STAFF {
        let post = match worker.account {
            Some(_) => mobietrain::Post::At(account.to_owned(), mobietrain::Role::ContentAdmin),
            None => mobietrain::Post::Operator,
        };
        mobietrain::create_staff(&sites.mobietrain, worker.email, worker.name, &post, &STORED_PASSWORD)
            .await?;
    }
    Ok(())
}

async fn courses(sites: &Sites, account: &AccountId) -> Result<(), Failure> {
    let app = &sites.mobietrain;
    let rule = |departments: &[&str], status: Option<Status>| mobietrain::Rule {
        departments: departments.iter().map(|id| (*id).to_owned()).collect(),
        status,
        ..mobietrain::Rule::default()
    };
    let bar = group(sites, account, "Bar", &rule(&["bar"], None)).await?;
    let security = group(sites, account, "Security", &rule(&["security"], None)).await?;
    let active = group(sites, account, "Active crew", &rule(&[], Some(Status::Active))).await?;
    let everyone = mobietrain::everyone(app, account).await?;
    for course in COURSES {
        let files = course.files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        let id = mobietrain::import_course(app, account, course.slug, files).await.map_err(|error| {
            Failure::new(format!("The course {} could not be made: {error}", course.slug))
        })?;
        let group = match course.group {
            Audience::Everyone => &everyone,
            Audience::Bar => &bar,
            Audience::Security => &security,
            Audience::Active => &active,
        };
        mobietrain::set_course_groups(
            app,
            account,
            &id,
            std::slice::from_ref(group),
            &mobietrain::Actor::CommandLine,
        )
        .await?;
        mobietrain::publish(
            app,
            (account, &id),
            &mobietrain::Agreed::default(),
            &mobietrain::Actor::CommandLine,
        )
        .await?;
    }
    Ok(())
}

async fn group(
    sites: &Sites,
    account: &AccountId,
    name: &str,
    rule: &mobietrain::Rule,
) -> Result<GroupId, Failure> {
    let made = mobietrain::create_rule_group(&sites.mobietrain, account, name, rule).await;
    made.map_err(|error| Failure::new(format!("The group {name} could not be made: {error:?}.")))
}
