//! `jwt-link mobietrain …`: accounts, operators and connections.

use jwt_link::addresses;
use kernel::{Clock, Rng, text};
use mobietrain::{App, ClientKey, KEYS_OF, PlannerId, Post, Role};

use super::{address, say, slug, staff, tried};
use crate::Failure;
use crate::args::{ConfigFile, Mobietrain};
use crate::config::Config;

pub async fn mobietrain(
    file: &ConfigFile,
    command: Mobietrain,
    clock: Clock,
    rng: Rng,
) -> Result<(), Failure> {
    let config = Config::read(file.config.as_deref(), std::env::vars())?;
    let app = App::open(config.mobietrain_settings(&rng)?, clock, rng).await?;
    match command {
        Mobietrain::CreateAccount { slug, name } => create_account(&app, &slug, &name).await,
        Mobietrain::CreateOperator { email, name } => {
            staff::create(&app, &Post::Operator, &email, &name).await
        }
        Mobietrain::CreateContentAdmin { account, email, name } => {
            let post = Post::At(find(&app, &account).await?, Role::ContentAdmin);
            staff::create(&app, &post, &email, &name).await
        }
        Mobietrain::ListStaff { account } => staff::list(&app, wanted(&app, account).await?.as_ref()).await,
        Mobietrain::InviteStaff { email, name, account, role } => {
            staff::invite(&app, (&email, &name), wanted(&app, account).await?, &role).await
        }
        Mobietrain::SetStaffRole { account, email, role } => {
            staff::set_role(&app, &find(&app, &account).await?, &email, &role).await
        }
        Mobietrain::RemoveStaff { email, account } => {
            staff::remove(&app, wanted(&app, account).await?.as_ref(), &email).await
        }
        Mobietrain::ResetSecondFactor { email } => staff::reset_second_factor(&app, &email).await,
        Mobietrain::Connect { account, client } => connect(&app, &account, &client).await,
        Mobietrain::TestMail(test) => tried(&app.test_mail(&address(&test.to)?).await),
        Mobietrain::Keys => keys(&app).await,
        Mobietrain::RotateKeys { now } => rotate_keys(&app, now).await,
        Mobietrain::RevokeKey { key_id } => revoke_key(&app, &key_id).await,
    }
}

async fn create_account(app: &App, typed: &str, name: &str) -> Result<(), Failure> {
    let slug = slug(typed, addresses::account_in)?;
    let name = text::name(name, 100)
        .map_err(|error| Failure::new(format!("The name of the company cannot be used. {error}")))?;
    let made = mobietrain::create_account(app, &slug, &name).await?;
    made.ok_or_else(|| Failure::new(format!("Another account has the slug {slug}. Choose another one.")))?;
    say(&format!("{name} has an account now. Its account login slug is {slug}."))
}

/// The keys first, so that a slug that is mistyped shows. It is connected all the same: CrewPlanner may follow.
async fn connect(app: &App, account: &str, client: &str) -> Result<(), Failure> {
    let id = find(app, account).await?;
    let planner = app.settings.planners.get(PlannerId::FIRST);
    let slug = slug(client, |address| planner.address.subdomain_in_address(address))?;
    let client = ClientKey { planner: planner.id, slug };
    let issuer = app.client(&client).issuer();
    let look = app.peer.key_sets.look(&issuer).await;
    mobietrain::connect(app, &id, &client, &mobietrain::Actor::CommandLine).await?;
    say(&format!("The account {account} now accepts the employees of {issuer}."))?;
    let Some(look) = look else { return Ok(()) };
    say(&look.to_string())?;
    if look.is_good() {
        return Ok(());
    }
    say(&format!(
        "Nobody can sign on until there is one. If \"{}\" is mistyped, connect the account again.",
        client.slug
    ))
}

async fn keys(app: &App) -> Result<(), Failure> {
    for key in app.peer.keys.list(KEYS_OF).await? {
        say(&format!("{}  {}", key.kid, key.state))?;
    }
    Ok(())
}

async fn rotate_keys(app: &App, now: bool) -> Result<(), Failure> {
    app.peer.keys.rotate(KEYS_OF, now).await?;
    say("Events are signed with the next key. The old one stays published until its last event has expired.")
}

async fn revoke_key(app: &App, key_id: &str) -> Result<(), Failure> {
    app.revoke_key(key_id).await?;
    say(
        "The key is revoked. CrewPlanner is told at once, and refuses it as soon as it has fetched the published keys again.",
    )
}

/// The account that was named, if one was.
async fn wanted(app: &App, account: Option<String>) -> Result<Option<mobietrain::AccountId>, Failure> {
    match account {
        Some(account) => find(app, &account).await.map(Some),
        None => Ok(None),
    }
}

async fn find(app: &App, account: &str) -> Result<mobietrain::AccountId, Failure> {
    let slug = slug(account, addresses::account_in)?;
    let found = mobietrain::account_id(app, slug.as_str()).await?;
    found.ok_or_else(|| Failure::new(format!("There is no account with the slug {slug}.")))
}
