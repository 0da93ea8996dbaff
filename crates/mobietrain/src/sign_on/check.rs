//! The checks of a link, in the order of their codes.

use jwt_link::{Code, Expected, Failure, TokenType, Unverified, Verified, VerifyingKey};
use serde_json::Value;

use crate::App;
use crate::accounts::{self, Account};

/// What is known of a token when a check stops it, for the sign-on log.
#[derive(Default)]
pub(crate) struct Attempt {
    pub(crate) account: Option<Account>,
    pub(crate) key_id: Option<String>,
    /// Redacted: no names, nothing that signs anybody on.
    pub(crate) claims: Option<Value>,
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

/// Every check that needs no browser, in the order of [`Code::ALL`], up to and including `lifetime_too_long`.
/// The keys are looked for where the connection says, never where the token does.
pub(crate) async fn check(
    app: &App,
    attempt: &mut Attempt,
    token: &str,
    typ: TokenType,
    slug: &str,
    audience: &str,
) -> Result<(Account, Verified), Stop> {
    // Looked up first so that the log of the account shows every attempt; what is wrong is told in order.
    attempt.account = accounts::by_slug(app, slug).await?;
    let unverified = Unverified::parse(token, typ)?;
    attempt.key_id = Some(unverified.key_id().to_owned());
    attempt.claims = Some(unverified.redacted_claims());
    let (account, client_slug) = connected(attempt.account.as_ref())?;
    let issuer = app.client(client_slug).issuer();
    unverified.check_issuer(&issuer)?;
    // The time is read at each verification: a fetch of keys lies in between, and what was used is forgotten by the clock.
    let verify = |key: &VerifyingKey| {
        unverified.verify(key, &Expected { issuer: &issuer, audience, now: app.clock.now().as_secs() })
    };
    let verified = app.peer.key_sets.verify(&issuer, &unverified, verify).await?;
    Ok((account.clone(), verified))
}

fn connected(account: Option<&Account>) -> Result<(&Account, &str), Failure> {
    let account = account.ok_or_else(|| {
        Failure::new(Code::UnknownAccount, "No account has the account login slug in the address.")
    })?;
    let client_slug = account
        .client_slug
        .as_deref()
        .ok_or_else(|| Failure::new(Code::NotConnected, "The account is not connected to a client."))?;
    Ok((account, client_slug))
}
