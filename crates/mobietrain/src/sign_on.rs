//! The sign-on: a link comes in, a session goes out.
//!
//! ```text
//! token ─► check ─► nonce ─► bound to this browser? ─no─► Ask: nothing changes, "Continue as …?"
//!            │        │              │yes
//!            │        │              ▼
//!            │        │        record: one transaction (learner, log entry that consumes the jti,
//!            │        │              │                  session, departments)
//!            ▼        ▼              ▼
//!         Refused: a log entry of its own, a page with a support code      SignedOn
//! ```
//!
//! Every way out but `Ask` leaves an entry in the sign-on log, or is counted in the one that a failure like it has
//! left; an address that only fails gets a 429 after a while.

mod browser;
mod check;
pub(crate) mod log;
pub(crate) mod pending_link;
mod record;
mod repeats;
pub(crate) mod revocation;
pub(crate) mod throttle;

use std::time::Instant;

use jwt_link::{Code, Failure, LinkClaims, Verified};
use web::{SupportCode, metrics};

pub(crate) use browser::{BROWSER, BROWSER_KEPT, Browser, LANDED, NONCE, is_navigation, landed_value};
use check::check;
pub(crate) use check::{Attempt, Stop, check_call};

use record::Recorded;

use crate::App;
use crate::accounts::Account;
use crate::addresses::redeems;
use crate::planner::PlannerId;

/// The reason in the log for a link that a `session-revoked` has overtaken.
const REVOKED: &str = "The planner ended this person's sessions after the link was minted: they signed out, or signed out \
                       everywhere, or were deleted there.";

pub(crate) enum Outcome {
    SignedOn(SignedOn),
    /// This browser redeemed the link before and has lost the answer, or the person tapped twice: what it gets is what
    /// it got.
    Again(SignedOn),
    /// The link is good, but nothing shows that the person behind this browser asked for it.
    Ask(Box<(Account, LinkClaims)>),
    Refused(Refused),
}

/// What the browser gets.
pub(crate) struct SignedOn {
    pub(crate) account: Account,
    /// The session's secret.
    pub(crate) token: String,
    /// A path of ours.
    pub(crate) landing: String,
}

pub(crate) struct Refused {
    pub(crate) code: Code,
    pub(crate) support_code: SupportCode,
}

/// Redeems a link for a browser that brings it to the address of a planner and an account.
pub(crate) async fn redeem(
    app: &App,
    planner: PlannerId,
    slug: &str,
    token: &str,
    browser: &Browser<'_>,
) -> web::Result<Outcome> {
    let (begun, mut attempt) = (Instant::now(), Attempt::default());
    let redeemed = attempt_to_redeem(app, planner, slug, token, browser, &mut attempt).await;
    metrics::signed_on(label(&redeemed), begun.elapsed());
    match redeemed {
        Ok(outcome) => Ok(outcome),
        Err(Stop::Refused(failure)) => {
            let limit = app.failed_sign_ons.take(&failure, &browser.address, app.clock.now());
            limit.map_err(web::Error::too_many)?;
            let support_code = log::failure(app, &attempt, &failure, browser).await?;
            Ok(Outcome::Refused(Refused { code: failure.code, support_code }))
        }
        Err(Stop::Broken(error)) => Err(error.into()),
    }
}

/// How it went, for the metrics.
fn label(redeemed: &Result<Outcome, Stop>) -> &'static str {
    match redeemed {
        Ok(Outcome::SignedOn(_)) => log::SIGNED_ON,
        Ok(Outcome::Ask(_)) => "ask",
        Ok(Outcome::Again(_)) => "landed",
        Ok(Outcome::Refused(Refused { code, .. })) | Err(Stop::Refused(Failure { code, .. })) => {
            code.as_str()
        }
        Err(Stop::Broken(_)) => "broken",
    }
}

async fn attempt_to_redeem(
    app: &App,
    planner: PlannerId,
    slug: &str,
    token: &str,
    browser: &Browser<'_>,
    attempt: &mut Attempt,
) -> Result<Outcome, Stop> {
    let (account, verified) = check(app, attempt, token, planner, slug).await?;
    let bound = is_bound(browser, app, &account, &verified)?;
    // Asked about a used link, a person would say yes for nothing; and an old address would tell whose it was.
    if !bound && !record::is_redeemed(app, &account.id, &verified.claims().jti).await? {
        return Ok(Outcome::Ask(Box::new((account, verified.into_claims()))));
    }
    let recorded = if bound {
        record::record(app, &account, &verified, attempt, browser).await?
    } else {
        Recorded::Used
    };
    let claims = verified.claims();
    let landing = landing(claims);
    match recorded {
        Recorded::Opened(token) => Ok(Outcome::SignedOn(SignedOn { account, token, landing })),
        Recorded::Revoked => Err(Failure::new(Code::Expired, REVOKED).into()),
        Recorded::Used => match record::opened_before(app, &account.id, &claims.jti, browser).await? {
            Some(token) => Ok(Outcome::Again(SignedOn { account, token, landing })),
            None => Err(Failure::new(Code::AlreadyUsed, "The link was redeemed before.").into()),
        },
    }
}

/// Not on an address that redeems: a launch that somebody else prepared would carry on to a link of theirs, with the
/// issuer's page as the `Referer`.
fn landing(claims: &LinkClaims) -> String {
    let path = claims.target_link_uri.as_deref().filter(|path| !redeems(path));
    path.unwrap_or("/").to_owned()
}

/// Login CSRF: a genuine link of somebody else must not sign this browser on as them. So the browser has to show
/// that it comes from the issuer's own page, from our "Continue as …?", or from the relaunch it was sent on.
fn is_bound(
    browser: &Browser<'_>,
    app: &App,
    account: &Account,
    verified: &Verified,
) -> Result<bool, Failure> {
    if let Some(nonce) = &verified.claims().nonce {
        // Present but not this browser's: the answer to somebody else's relaunch.
        return if browser.nonce == Some(nonce) {
            Ok(true)
        } else {
            let reason = "The link answers a relaunch that this browser did not ask for.";
            Err(Failure::of_claim(Code::NonceMismatch, "nonce", reason))
        };
    }
    let issuer = account.client.as_ref().map(|client| app.client(client).issuer());
    Ok(browser.confirmed(&app.settings.address) || issuer.is_some_and(|issuer| browser.comes_from(&issuer)))
}
