//! A browser that comes back from the provider: what it brings is checked, and the code exchanged, before anybody is looked for.

use std::sync::Arc;

use db::Connection;
use kernel::Timestamp;
use serde::Deserialize;
use web::ClientAddress;

use super::begun::{Begun, Purpose};
use super::discovery::Provider;
use super::exchange::{Tokens, exchange, with_address};
use super::id_token::{Checked, Expected, Unverified};
use super::lie::{Lie, Quoted};
use super::links;
use super::person::Person;
use super::providers::Found;
use super::request::{Exchange, Request};
use super::setup::{self, Setup};
use super::trouble::Trouble;
use crate::{App, Client};

/// What the provider has put into the address (OpenID Connect Core §3.1.2.5, RFC 9207).
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Brought {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    error_description: Option<String>,
    iss: Option<String>,
}

/// Somebody of whom the provider has said who they are.
pub(crate) struct Come {
    pub(crate) begun: Begun,
    pub(crate) setup: Setup,
    pub(crate) person: Person,
    /// When they have shown it there, in seconds, if that was said.
    pub(crate) auth_time: Option<i64>,
}

impl Come {
    /// When they have shown lately who they are, as far as the provider says: it may have gone by what it remembered for weeks.
    pub(crate) fn proved_at(&self, now: Timestamp) -> Option<Timestamp> {
        self.auth_time.map(Timestamp::from_secs).map(|at| at.min(now))
    }

    /// Whether these are the settings still.
    pub(crate) async fn is_still_set_up(
        &self,
        conn: &mut Connection,
        client: &Client,
    ) -> Result<bool, db::Error> {
        let now = setup::find(conn, &client.id).await?;
        Ok(now.is_some_and(|now| now.version == self.setup.version))
    }
}

impl App {
    /// Takes what a browser brings that has begun this; whoever has not is told to begin anew.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn come_back(
        &self,
        client: &Client,
        begun: Option<Begun>,
        brought: Brought,
        from: &ClientAddress,
    ) -> Result<Result<Come, Trouble>, db::Error> {
        let Some(begun) = begun.filter(|begun| brought.state.as_ref() == Some(&begun.state)) else {
            return Ok(Err(Trouble::NotBegun));
        };
        let (address, now) = (format!("{}/{}", client.id, from.0), self.clock.now());
        if let Err(wait) = self.company_tries.take(&address, now) {
            return Ok(Err(Trouble::TooMany(wait)));
        }
        let mut write = self.db.write().await?;
        let is_first = self.login.use_once(&mut write, &client.id, &begun.state).await?;
        let setup = setup::find(&mut write, &client.id).await?;
        write.commit().await?;
        if !is_first {
            return Ok(Err(Trouble::NotBegun));
        }
        let may = |setup: &Setup| setup.is_on() || begun.purpose == Purpose::Test;
        let Some(setup) = setup.filter(|setup| setup.version == begun.version && may(setup)) else {
            return Ok(Err(Trouble::Changed));
        };
        let come = check(self, client, (&begun, &setup), &brought).await?;
        if come.is_ok() {
            self.company_tries.came(&address);
        }
        Ok(come.map(|Checked { person, auth_time }| Come { begun, setup, person, auth_time }))
    }
}

/// What the provider says of the person, when nothing about it is wrong; and what more can be asked with.
async fn prove(
    app: &App,
    client: &Client,
    (begun, setup): (&Begun, &Setup),
    brought: &Brought,
) -> Result<(Checked, Tokens, Arc<Found>), Trouble> {
    let found = app.providers.find(&setup.issuer).await?;
    let code = code(brought, &found.provider)?;
    let no_secret =
        || Trouble::Answer("The client secret was sealed with another key: type it anew.".to_owned());
    let secret = setup.open_secret(app, &client.id).ok_or_else(no_secret)?;
    let redirect_uri = app.company_redirect_uri(client);
    let request = Request::of(setup, begun, &redirect_uri);
    let exchange_for = Exchange::new(&found.provider, &request, (code, &secret));
    let tokens = exchange(&app.providers.fetcher, &found.provider, exchange_for).await?;
    let unverified = Unverified::parse(&tokens.id_token)?;
    let found = app.providers.with_key(found, (&unverified.kid, unverified.algorithm)).await?;
    let expected = Expected {
        issuer: &setup.issuer,
        client_id: &setup.provider_client_id,
        nonce: &begun.nonce,
        now: app.clock.now().as_secs(),
    };
    let checked = unverified.check(&found.keys, &expected)?;
    Ok((checked, tokens, found))
}

/// The code, unless the provider says something else, or somebody else does.
fn code<'a>(brought: &'a Brought, provider: &Provider) -> Result<&'a str, Trouble> {
    match &brought.iss {
        Some(iss) if *iss != provider.issuer => return Err(Lie::Issuer(Quoted::new(iss)).into()),
        None if provider.says_issuer => return Err(Lie::NoIssuer.into()),
        _ => {}
    }
    if let Some(error) = &brought.error {
        let says = brought.error_description.as_deref().map(Quoted::new);
        return Err(Trouble::Denied(
            Quoted::new(error),
            says.map_or_else(String::new, |says| format!(": {says}")),
        ));
    }
    let no_code = || Trouble::Answer("The provider sent the browser back without a code.".to_owned());
    brought.code.as_deref().ok_or_else(no_code)
}

async fn check(
    app: &App,
    client: &Client,
    (begun, setup): (&Begun, &Setup),
    brought: &Brought,
) -> Result<Result<Checked, Trouble>, db::Error> {
    let (checked, tokens, found) = match prove(app, client, (begun, setup), brought).await {
        Ok(proved) => proved,
        Err(trouble) => return Ok(Err(trouble)),
    };
    // Whoever is linked needs no address.
    let subject = (setup.issuer.as_str(), checked.person.subject.as_str());
    let is_linked = links::whose(&mut *app.db.read().await?, &client.id, subject).await?.is_some();
    if is_linked {
        return Ok(Ok(checked));
    }
    let person = with_address(&app.providers.fetcher, &found.provider, (checked.person, &tokens)).await;
    Ok(person.map(|person| Checked { person, ..checked }))
}
