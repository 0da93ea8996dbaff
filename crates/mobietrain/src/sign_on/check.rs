//! The checks of a link, in the order of their codes.

use jwt_link::{Code, Expected, Failure, TokenType, Unverified, Verified, VerifyingKey, limits};
use serde_json::Value;

use crate::App;
use crate::accounts::{self, Account};
use crate::planner::{ClientKey, PlannerId};

/// What is known of a token when a check stops it, for the sign-on log.
#[derive(Default)]
pub(crate) struct Attempt {
    pub(crate) account: Option<Account>,
    pub(crate) key_id: Option<String>,
    /// Redacted: no names, nothing that signs anybody on.
    pub(crate) claims: Option<Value>,
    /// Whom it is about, whole: among the claims it may be cut.
    pub(crate) sub: Option<String>,
    /// Who tried, once the signature is known to be good.
    pub(crate) person: Option<Person>,
}

/// Somebody, as far as a token with a good signature says who.
pub(crate) struct Person {
    pub(crate) sub: Option<String>,
    pub(crate) name: Option<String>,
}

/// Why a token goes no further.
pub(crate) enum Stop {
    /// The token's fault, with a code of its own.
    Refused(Failure),
    /// Ours.
    Broken(db::Error),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<db::Error> for Stop {
    fn from(error: db::Error) -> Self {
        Self::Broken(error)
    }
}

impl Attempt {
    /// A text among the claims, as the token tells it.
    pub(super) fn text_of(&self, claim: &str) -> Option<&str> {
        self.claims.as_ref()?.get(claim)?.as_str()
    }

    fn take_apart(&mut self, token: &str, typ: TokenType) -> Result<Unverified, Failure> {
        let unverified = Unverified::parse(token, typ)?;
        self.key_id = Some(unverified.key_id().to_owned());
        self.claims = Some(unverified.redacted_claims());
        self.sub = unverified.text("sub", limits::SUBJECT).map(str::to_owned);
        Ok(unverified)
    }

    /// Seconds between the minting and now, as the token tells it.
    pub(crate) fn clock_skew(&self, app: &App) -> Option<i64> {
        let minted = self.claims.as_ref()?.get("iat")?.as_f64()?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the cast saturates, and nobody acts on the number"
        )]
        let minted = minted as i64;
        Some(app.clock.now().as_secs().saturating_sub(minted))
    }
}

/// Every check of a link that needs no browser, in the order of [`Code::ALL`], up to and including
/// `lifetime_too_long`. The keys are looked for where the connection says, never where the token does.
pub(crate) async fn check(
    app: &App,
    attempt: &mut Attempt,
    token: &str,
    planner: PlannerId,
    slug: &str,
) -> Result<(Account, Verified), Stop> {
    // Looked up first so that the log of the account shows every attempt; what is wrong is told in order.
    attempt.account = accounts::by_slug(app, slug).await?;
    let unverified = attempt.take_apart(token, TokenType::Link)?;
    let (account, client) = connected(attempt.account.as_ref())?;
    if client.planner != planner {
        return Err(Failure::new(Code::NotConnected, "The account is connected to another planner.").into());
    }
    let (account, issuer) = (account.clone(), app.client(client).issuer());
    let checked = verify(app, &unverified, &issuer, &app.audience(planner, slug)).await;
    if checked.as_ref().err().is_none_or(|failure| failure.code.signature_was_good()) {
        attempt.person = Some(Person::of(&unverified));
    }
    Ok((account, checked?))
}

/// The same for a call from server to server. Whoever calls proves first who they are, with the keys of the client
/// that they say they are: which accounts there are, and with whom they are connected, is told to nobody else, and
/// looked up for nobody else, so that neither does the time of the answer tell. The address of the keys is made of
/// our own setting and a slug, and they prove this call's sender and nothing more: what a client may ask about is
/// decided by the connection.
pub(crate) async fn check_call(
    app: &App,
    attempt: &mut Attempt,
    token: &str,
    slug: &str,
    url: &str,
) -> Result<(Account, Verified), Stop> {
    let unverified = attempt.take_apart(token, TokenType::Api)?;
    let caller = unverified.issuer().and_then(|issuer| app.settings.planners.client_of(issuer));
    let caller = caller.ok_or_else(|| {
        Failure::of_claim(Code::WrongIssuer, "iss", "The issuer is not the one of a client.")
    })?;
    let checked = verify(app, &unverified, &app.client(&caller).issuer(), url).await;
    if let Err(failure) = &checked
        && !failure.code.signature_was_good()
    {
        return Err(failure.clone().into());
    }
    attempt.account = accounts::by_slug(app, slug).await?;
    let (account, client) = connected(attempt.account.as_ref())?;
    if *client != caller {
        return Err(Failure::new(Code::NotConnected, "The account is connected to another client.").into());
    }
    Ok((account.clone(), checked?))
}

async fn verify(
    app: &App,
    unverified: &Unverified,
    issuer: &str,
    audience: &str,
) -> Result<Verified, Failure> {
    unverified.check_issuer(issuer)?;
    // The time is read at each verification: a fetch of keys lies in between, and what was used is forgotten by the clock.
    let verify = |key: &VerifyingKey| {
        unverified.verify(key, &Expected { issuer, audience, now: app.clock.now().as_secs() })
    };
    app.peer.key_sets.verify(issuer, unverified, verify).await
}

impl Person {
    fn of(signed: &Unverified) -> Self {
        let text = |claim, limit| signed.text(claim, limit).map(str::to_owned);
        Self { sub: text("sub", limits::SUBJECT), name: text("name", limits::NAME) }
    }
}

fn connected(account: Option<&Account>) -> Result<(&Account, &ClientKey), Failure> {
    let account = account.ok_or_else(|| {
        Failure::new(Code::UnknownAccount, "No account has the account login slug in the address.")
    })?;
    let client = account
        .client
        .as_ref()
        .ok_or_else(|| Failure::new(Code::NotConnected, "The account is not connected to a client."))?;
    Ok((account, client))
}
