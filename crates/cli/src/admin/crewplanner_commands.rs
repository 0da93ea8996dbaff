//! `jwt-link crewplanner …`: clients and signing keys. Employees are beside this file.

use crewplanner::{Actor, App, Client, Mode, NewEmployee, Role};
use jwt_link::Status;
use kernel::{Clock, Rng, Slug};

use super::{address, employees, import, new_password, say, slug, tried};
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
        Crewplanner::ListEmployees { client, words } => {
            employees::list(&app, &find(&app, &client).await?, &words.join(" ")).await
        }
        Crewplanner::AddEmployee { client, name, email, details } => {
            let client = find(&app, &client).await?;
            employees::add(&app, &client, (&name, email.as_deref()), &details).await
        }
        Crewplanner::ChangeEmployee { client, employee, email, name, details } => {
            let client = find(&app, &client).await?;
            employees::change(&app, &client, &employee, (email, name), details).await
        }
        Crewplanner::DeactivateEmployee { client, employee } => {
            employees::set_status(&app, &find(&app, &client).await?, &employee, Status::Inactive).await
        }
        Crewplanner::ActivateEmployee { client, employee } => {
            employees::set_status(&app, &find(&app, &client).await?, &employee, Status::Active).await
        }
        Crewplanner::DeleteEmployee { client, employee } => {
            employees::delete(&app, &find(&app, &client).await?, &employee).await
        }
        Crewplanner::EndSessions { client, employee } => {
            employees::end_sessions(&app, &find(&app, &client).await?, &employee).await
        }
        Crewplanner::ImportEmployees(wanted) => {
            import::import(&app, &find(&app, &wanted.client).await?, &wanted).await
        }
        Crewplanner::ExportEmployees { client, file } => {
            import::export(&app, &find(&app, &client).await?, &file).await
        }
        Crewplanner::Invite { client, employee } => {
            employees::invite(&app, &find(&app, &client).await?, &employee).await
        }
        Crewplanner::ResetSecondFactor { client, employee } => {
            employees::reset_second_factor(&app, &find(&app, &client).await?, &employee).await
        }
        Crewplanner::CompanySignIn { client, off } => {
            company_sign_in(&app, &find(&app, &client).await?, off).await
        }
        Crewplanner::SetPassword { client, employee } => {
            employees::set_password(&app, &find(&app, &client).await?, &employee).await
        }
        Crewplanner::TestMail(test) => tried(&app.test_mail(&address(&test.to)?).await),
        Crewplanner::Keys { client } => keys(&app, &find(&app, &client).await?).await,
        Crewplanner::RotateKeys { client, now } => rotate_keys(&app, &find(&app, &client).await?, now).await,
        Crewplanner::RevokeKey { client, key_id } => {
            revoke_key(&app, &find(&app, &client).await?, &key_id).await
        }
    }
}

async fn keys(app: &App, client: &Client) -> Result<(), Failure> {
    for key in app.peer.keys.list(&client.id).await? {
        say(&format!("{}  {}", key.kid, key.state))?;
    }
    Ok(())
}

async fn rotate_keys(app: &App, client: &Client, now: bool) -> Result<(), Failure> {
    app.rotate_keys(client, now, &Actor::CommandLine).await?;
    say("Links are signed with the next key. The old one stays published until its last link has expired.")
}

async fn revoke_key(app: &App, client: &Client, key_id: &str) -> Result<(), Failure> {
    app.revoke_key(client, key_id, &Actor::CommandLine).await?;
    say(
        "The key is revoked. MobieTrain is told at once, and refuses it as soon as it has fetched the published keys again.",
    )
}

async fn company_sign_in(app: &App, client: &Client, off: bool) -> Result<(), Failure> {
    let Some(setup) = app.company_sign_in(client).await? else {
        return say("No provider is set up. A client admin does that at /company-sign-in.");
    };
    if off {
        let was_on = app.turn_company_sign_in_off(client).await?;
        return say(if was_on {
            "Company sign-in is off: everybody signs in with their password, passkey, code or invitation as before."
        } else {
            "Company sign-in was off already."
        });
    }
    let who = match setup.mode {
        Mode::Off => "Nobody signs in through it: it is off.",
        Mode::Beside => "Whoever wants to signs in through it, beside passwords and passkeys.",
        Mode::Only => {
            "Everybody with an e-mail address signs in through it, and in no other way; client admins have their password."
        }
    };
    let tested = if setup.tested_at.is_some() { "tested" } else { "not tested" };
    say(&format!("{}, as {} ({tested} with these settings). {who}", setup.issuer, setup.provider_client_id))
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
    let stored = app.hash_password(&password).await?;
    let new = NewEmployee {
        email: Some(email),
        name: admin,
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::ClientAdmin,
        departments: &[],
        department_names: &[],
        leads: &[],
        password: Some(&stored),
    };
    app.create_employee(&client, &new, &Actor::CommandLine).await?;
    let portal = app.issuer(&client.slug);
    say(&format!("{name} is a client now. {email} signs in at {portal} with the password {password}"))
}

fn client_slug(app: &App, typed: &str) -> Result<Slug, Failure> {
    slug(typed, |address| app.settings.address.subdomain_in_address(address))
}
