//! What CrewPlanner tells MobieTrain about an employee: the claims of a link, and of a call from server to
//! server.

use jwt_link::{Claims, Status, TokenType, limits, mint, new_jti};

use crate::{App, Client, Employee, Integration, Refusal};

/// How long a link works, in seconds.
const LIFETIME_SECS: i64 = 60;

/// Whom a token speaks of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    Employee(&'a Employee),
    /// The client itself, when no person asks: the repeated connection check.
    Client,
}

/// What a relaunch or a deep link brought along.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extras {
    pub(crate) nonce: Option<String>,
    pub(crate) target_link_uri: Option<String>,
}

/// A fresh link for one employee, and the address that it is posted to.
pub(crate) async fn mint_link(
    app: &App,
    client: &Client,
    employee: &Employee,
    integration: &Integration,
    extras: Extras,
) -> Result<(String, String), Refusal> {
    let key = app.peer.keys.active(&client.id).await?;
    let audience = app.audience(&integration.account_login_slug);
    let mut claims = claims(app, client, Subject::Employee(employee), audience.clone());
    claims.nonce = extras.nonce;
    claims.target_link_uri = extras.target_link_uri;
    let mut token = mint(&claims, TokenType::Link, &key);
    if token.len() > limits::TOKEN {
        // Landing at home is better than a link that is refused for its size.
        claims.target_link_uri = None;
        token = mint(&claims, TokenType::Link, &key);
    }
    Ok((token, audience))
}

/// A token for one call of MobieTrain's API at `url`.
pub(crate) async fn mint_call(
    app: &App,
    client: &Client,
    subject: Subject<'_>,
    url: &str,
) -> Result<String, Refusal> {
    let key = app.peer.keys.active(&client.id).await?;
    Ok(mint(&claims(app, client, subject, url.to_owned()), TokenType::Api, &key))
}

fn claims(app: &App, client: &Client, subject: Subject<'_>, aud: String) -> Claims {
    let iat = app.clock.now().as_secs();
    let iss = app.issuer(&client.slug);
    let employee = match subject {
        Subject::Employee(employee) => Some(employee),
        Subject::Client => None,
    };
    Claims {
        sub: employee.map_or_else(|| iss.clone(), |e| e.id.clone()),
        iss,
        aud,
        iat,
        exp: iat + LIFETIME_SECS,
        jti: new_jti(app.rng.bytes()),
        name: employee.map_or(&client.name, |e| &e.name).clone(),
        given_name: employee.and_then(|e| e.given_name.clone()),
        family_name: employee.and_then(|e| e.family_name.clone()),
        // MobieTrain does not need it, so it does not get it.
        email: None,
        locale: employee.and_then(|e| e.language).map(|language| language.tag().to_owned()),
        picture: None,
        employee_number: employee.and_then(|e| e.employee_number.clone()),
        status: employee.map_or(Status::Active, |e| e.status),
        departments: employee.map(|e| e.departments.clone()),
        target_link_uri: None,
        nonce: None,
    }
}

/// Whether a text can be the nonce of a relaunch: 16 to 128 characters of base64url.
pub(crate) fn is_nonce(text: &str) -> bool {
    (16..=128.min(limits::NONCE)).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
