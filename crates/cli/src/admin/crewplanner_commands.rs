//! `jwt-link crewplanner …`: clients, employees by CSV import, and signing keys.

use std::path::Path;

use crewplanner::{Actor, App, Client, NewEmployee, Role};
use jwt_link::Status;
use kernel::{Clock, Rng, Slug};
use web::Language;

use super::table::{self, Row};
use super::{new_password, say, slug};
use crate::Failure;
use crate::args::{ConfigFile, Crewplanner};
use crate::config::Config;
use crate::failure::read;

pub async fn crewplanner(
    file: &ConfigFile,
    command: Crewplanner,
    clock: Clock,
    rng: Rng,
) -> Result<(), Failure> {
    let config = Config::read(file.config.as_deref(), std::env::vars())?;
    let app = App::open(config.crewplanner_settings(&rng)?, clock, rng).await?;
    match command {
        Crewplanner::CreateClient { slug, name, admin_email, admin_name } => {
            create_client(&app, &slug, &name, &admin_email, &admin_name).await
        }
        Crewplanner::ImportEmployees { client, file } => {
            import(&app, &find(&app, &client).await?, &file).await
        }
        Crewplanner::SetPassword { client, email } => {
            set_password(&app, &find(&app, &client).await?, &email).await
        }
        Crewplanner::Keys { client } => keys(&app, &find(&app, &client).await?).await,
        Crewplanner::RotateKeys { client, now } => {
            app.rotate_keys(&find(&app, &client).await?, now, &Actor::CommandLine).await?;
            say(
                "Links are signed with the next key. The old one stays published until its last link has expired.",
            )
        }
        Crewplanner::RevokeKey { client, key_id } => {
            app.revoke_key(&find(&app, &client).await?, &key_id, &Actor::CommandLine).await?;
            say(
                "The key is revoked. MobieTrain is told at once, and refuses it as soon as it has fetched the published keys again.",
            )
        }
    }
}

async fn set_password(app: &App, client: &Client, email: &str) -> Result<(), Failure> {
    let employee = app.employee_by_email(client, email).await?;
    let employee =
        employee.ok_or_else(|| Failure::new(format!("{} has no employee {email:?}.", client.name)))?;
    let password = new_password(&app.rng);
    app.set_password(client, &employee.id, &password, &Actor::CommandLine).await?;
    say(&format!("{email} signs in at {} with the password {password}", app.issuer(&client.slug)))
}

async fn keys(app: &App, client: &Client) -> Result<(), Failure> {
    for key in app.peer.keys.list(&client.id).await? {
        say(&format!("{}  {}", key.kid, key.state))?;
    }
    Ok(())
}

async fn find(app: &App, client: &str) -> Result<Client, Failure> {
    let slug = client_slug(app, client)?;
    let found = app.client(slug.as_str()).await?;
    found.ok_or_else(|| Failure::new(format!("There is no client with the slug {slug}.")))
}

async fn create_client(
    app: &App,
    slug_text: &str,
    name: &str,
    email: &str,
    admin: &str,
) -> Result<(), Failure> {
    let client = app.create_client(&client_slug(app, slug_text)?, name).await?;
    let password = new_password(&app.rng);
    let new = NewEmployee {
        email,
        name: admin,
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::ClientAdmin,
        departments: &[],
        department_names: &[],
        password: Some(&password),
    };
    app.create_employee(&client, &new, &Actor::CommandLine).await?;
    let portal = app.issuer(&client.slug);
    say(&format!("{name} is a client now. {email} signs in at {portal} with the password {password}"))
}

fn client_slug(app: &App, typed: &str) -> Result<Slug, Failure> {
    slug(typed, |address| app.settings.address.subdomain_in_address(address))
}

/// What the first line of the file may name; the last six may be missing.
const COLUMNS: [&str; 8] =
    ["email", "name", "given_name", "family_name", "employee_number", "language", "status", "departments"];
const REQUIRED: usize = 2;

async fn import(app: &App, client: &Client, file: &Path) -> Result<(), Failure> {
    let table = table::read(&read(file)?, &COLUMNS, REQUIRED)
        .map_err(|error| Failure::new(format!("{error} Nothing was imported.")))?;
    let departments: Vec<Vec<&str>> = table.rows.iter().map(departments).collect();
    let mut employees = Vec::with_capacity(table.rows.len());
    for (row, departments) in table.rows.iter().zip(&departments) {
        employees.push(employee(row, departments).map_err(|why| wrong(row, &why))?);
    }
    if let Err((number, refusal)) = app.import_employees(client, &employees).await {
        return Err(match table.rows.get(number) {
            Some(row) => wrong(row, &refusal.to_string()),
            None => refusal.into(),
        });
    }
    say(&format!("{} employees of {} are imported.", employees.len(), client.name))?;
    if !table.unread.is_empty() {
        say(&format!("These columns have no meaning here and were not read: {}.", table.unread.join(", ")))?;
    }
    Ok(())
}

fn wrong(row: &Row, why: &str) -> Failure {
    Failure::new(format!("Line {}: {why} Nothing was imported.", row.line))
}

fn departments(row: &Row) -> Vec<&str> {
    let names = row.cell("departments").unwrap_or_default().split(';').map(str::trim);
    names.filter(|name| !name.is_empty()).collect()
}

fn employee<'a>(row: &'a Row, departments: &'a [&'a str]) -> Result<NewEmployee<'a>, String> {
    let language = match row.cell("language") {
        None => None,
        Some(tag) => {
            Some(Language::from_tag(tag).ok_or_else(|| format!("{tag:?} is not one of our languages."))?)
        }
    };
    let status = match row.cell("status").map(str::to_lowercase) {
        None => Status::Active,
        Some(text) => text.parse().map_err(|_| format!("The status is active or inactive, not {text:?}."))?,
    };
    Ok(NewEmployee {
        email: row.cell("email").unwrap_or_default(),
        name: row.cell("name").unwrap_or_default(),
        given_name: row.cell("given_name"),
        family_name: row.cell("family_name"),
        employee_number: row.cell("employee_number"),
        language,
        status,
        role: Role::Employee,
        departments: &[],
        department_names: departments,
        password: None,
    })
}
