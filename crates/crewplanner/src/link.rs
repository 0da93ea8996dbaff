//! What CrewPlanner tells MobieTrain about an employee: the claims of a link, and of a call from server to
//! server.

use jwt_link::{Claims, Status, Subject, TokenType, limits, mint, new_jti};

use crate::{App, Client, Employee, Refusal};

/// What a relaunch or a deep link brought along, and where it is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extras {
    pub(crate) nonce: Option<String>,
    pub(crate) target_link_uri: Option<String>,
    /// The id of the session that the link is asked for in.
    pub(crate) sid: Option<String>,
}

/// A fresh link for one employee, and the address that it is posted to.
pub(crate) async fn mint_link(
    app: &App,
    client: &Client,
    employee: &Employee,
    account_login_slug: &str,
    extras: Extras,
) -> Result<(String, String), Refusal> {
    let key = app.peer.keys.active(&client.id).await?;
    let audience = app.audience(account_login_slug);
    let mut claims = claims(app, client, Some(employee), &audience)
        .nonce(extras.nonce)
        .sid(extras.sid)
        .target_link_uri(extras.target_link_uri);
    let mut token = mint(&claims, TokenType::Link, &key);
    if token.len() > limits::TOKEN {
        // Landing at home is better than a link that is refused for its size.
        claims.target_link_uri = None;
        token = mint(&claims, TokenType::Link, &key);
    }
    Ok((token, audience))
}

/// A token for one call of MobieTrain's API at `url`, in the name of an employee, or of the client itself when no
/// person asks: the repeated connection check.
pub(crate) async fn mint_call(
    app: &App,
    client: &Client,
    who: Option<&Employee>,
    url: &str,
) -> Result<String, Refusal> {
    let key = app.peer.keys.active(&client.id).await?;
    Ok(mint(&claims(app, client, who, url), TokenType::Api, &key))
}

fn claims(app: &App, client: &Client, who: Option<&Employee>, aud: &str) -> Claims {
    let iss = app.issuer(&client.slug);
    let (iat, jti) = (app.clock.now().as_secs(), new_jti(app.rng.bytes()));
    let Some(employee) = who else {
        let company = Subject { sub: iss.clone(), name: client.name.clone(), status: Status::Active };
        return Claims::new(iss, aud, company, iat, jti);
    };
    let subject =
        Subject { sub: employee.id.to_string(), name: employee.name.clone(), status: employee.status };
    // No e-mail address: MobieTrain does not need it, so it does not get it.
    Claims::new(iss, aud, subject, iat, jti)
        .given_name(employee.given_name.clone())
        .family_name(employee.family_name.clone())
        .locale(employee.language.map(|language| language.tag().to_owned()))
        .employee_number(employee.employee_number.clone())
        // MobieTrain knows nothing of trees: whoever is in Bar East is said to be in Bar too.
        .departments(employee.counts_for())
}

/// Whether a text can be the nonce of a relaunch: 16 to 128 characters of base64url.
pub(crate) fn is_nonce(text: &str) -> bool {
    (16..=128.min(limits::NONCE)).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
