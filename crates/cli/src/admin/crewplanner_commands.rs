//! `jwt-link crewplanner …`: clients, employees by CSV import, and signing keys.

use std::path::Path;

use crewplanner::{App, Client, NewEmployee, Role};
use jwt_link::Status;
use kernel::{Clock, Rng};
use serde::Deserialize;
use web::Language;

use super::{new_password, say, slug};
use crate::Failure;
use crate::args::{ConfigFile, Crewplanner};
use crate::config::Config;

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
            app.peer.keys.rotate(&find(&app, &client).await?.id, now).await?;
            say(
                "Links are signed with the next key. The old one stays published until its last link has expired.",
            )
        }
        Crewplanner::RevokeKey { client, key_id } => {
            app.revoke_key(&find(&app, &client).await?, &key_id).await?;
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
    app.set_password(client, &employee.id, &password).await?;
    say(&format!("{email} signs in at {} with the password {password}", app.issuer(&client.slug)))
}

async fn keys(app: &App, client: &Client) -> Result<(), Failure> {
    for key in app.peer.keys.list(&client.id).await? {
        say(&format!("{}  {}", key.kid, key.state))?;
    }
    Ok(())
}

async fn find(app: &App, client: &str) -> Result<Client, Failure> {
    let found = app.client(client).await?;
    found.ok_or_else(|| Failure::new(format!("There is no client with the slug {client:?}.")))
}

async fn create_client(
    app: &App,
    slug_text: &str,
    name: &str,
    email: &str,
    admin: &str,
) -> Result<(), Failure> {
    let client = app.create_client(&slug(slug_text)?, name).await?;
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
        password: Some(&password),
    };
    app.create_employee(&client, &new).await?;
    let portal = app.issuer(&client.slug);
    say(&format!("{name} is a client now. {email} signs in at {portal} with the password {password}"))
}

/// A row of the CSV file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    email: String,
    name: String,
    given_name: Option<String>,
    family_name: Option<String>,
    employee_number: Option<String>,
    language: Option<String>,
    status: Option<String>,
    departments: Option<String>,
}

async fn import(app: &App, client: &Client, file: &Path) -> Result<(), Failure> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(file)?;
    let mut rows = Vec::new();
    for (number, row) in reader.deserialize::<Row>().enumerate() {
        rows.push(row.map_err(|error| wrong(number, &error.to_string()))?);
    }
    let departments: Vec<Vec<(&str, &str)>> = rows.iter().map(departments).collect();
    let mut employees = Vec::with_capacity(rows.len());
    for (number, (row, departments)) in rows.iter().zip(&departments).enumerate() {
        employees.push(employee(row, departments).map_err(|why| wrong(number, &why))?);
    }
    if let Err((number, refusal)) = app.import_employees(client, &employees).await {
        return Err(wrong(number, &refusal.to_string()));
    }
    say(&format!("{} employees of {} are imported.", employees.len(), client.name))
}

/// `number` counts rows from 0; the first line of the file names the columns.
fn wrong(number: usize, why: &str) -> Failure {
    Failure::new(format!("Line {}: {why} Nothing was imported.", number + 2))
}

/// A department is its name, and its name is its id: the file knows no other.
fn departments(row: &Row) -> Vec<(&str, &str)> {
    let names = row.departments.as_deref().unwrap_or_default().split(';').map(str::trim);
    names.filter(|name| !name.is_empty()).map(|name| (name, name)).collect()
}

fn employee<'a>(row: &'a Row, departments: &'a [(&'a str, &'a str)]) -> Result<NewEmployee<'a>, String> {
    let language = match row.language.as_deref() {
        None => None,
        Some(tag) => {
            Some(Language::from_tag(tag).ok_or_else(|| format!("{tag:?} is not one of our languages."))?)
        }
    };
    let status = match row.status.as_deref() {
        None => Status::Active,
        Some(text) => text.parse().map_err(|_| format!("The status is active or inactive, not {text:?}."))?,
    };
    Ok(NewEmployee {
        email: &row.email,
        name: &row.name,
        given_name: row.given_name.as_deref(),
        family_name: row.family_name.as_deref(),
        employee_number: row.employee_number.as_deref(),
        language,
        status,
        role: Role::Employee,
        departments,
        password: None,
    })
}
