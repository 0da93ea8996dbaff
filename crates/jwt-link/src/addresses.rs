//! The addresses that both sides know without having been told: each derives them from an origin and the two
//! names that were typed, the client slug and the account login slug. `docs/protocol.md` has them for readers of
//! other languages.
//!
//! | who | at | for |
//! | --- | --- | --- |
//! | the employee's browser | the issuer, [`LAUNCH`] | a fresh link: the menu item, a relaunch with its nonce, "not you?" |
//! | the employee's browser | the audience, [`REDEEM`] | redeeming the link; without one, a relaunch |
//! | either side's server | the other, [`KEYS`] | the public keys of the other |
//! | the issuer's server | the audience, [`CONNECTION_CHECK`] | is the other half of the pairing there? |
//! | the issuer's server | the audience, [`NEW_COURSES`] | what has this employee not been shown yet? |
//! | the issuer's server | the audience, [`DUE`] | who must do what by when? |
//! | the issuer's server | the audience, [`AUDIENCE_EVENTS`] | pushing what happened |
//! | the audience's server | the issuer, [`ISSUER_EVENTS`] | pushing what happened |
//! | the audience's server | the issuer, [`ROSTER`] | who works for this client? |
//!
//! The constants are paths for a router, in which `{account}` stands for the account login slug and `{planner}` for the
//! audience's word for the product that the issuer is of, such as `crewplanner`. The functions build what is called, from
//! an origin without a slash at its end; given an empty origin, they build the path alone.
//! Wherever a token is sent, the address is also its `aud`, byte for byte: so the two sides must build it in one way.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Redeems the links of an account. `GET` without a token is the relaunch: it leads back with a fresh one.
pub const REDEEM: &str = "/login/external/{account}/{planner}";

/// What every [`REDEEM`] begins with. Other sites post to these, and the token is what is checked instead of the origin.
pub const REDEEM_ROOT: &str = "/login/external/";

/// Mints a link for whoever is signed in at the issuer.
pub const LAUNCH: &str = "/integrations/mobietrain/launch";

/// The `prompt` of a [`LAUNCH`] that mints nothing before the issuer has asked who is there.
pub const SELECT_ACCOUNT: &str = "select_account";

/// The public keys of a side (RFC 7517 §5): a document by [`jwks_document`](crate::jwks_document).
pub const KEYS: &str = "/.well-known/jwks.json";

/// Where the issuer takes the events of the audience (RFC 8935).
pub const ISSUER_EVENTS: &str = "/integrations/mobietrain/events";

/// Tells the audience who works for the client, where the client lets it.
pub const ROSTER: &str = "/integrations/mobietrain/people";

/// Where the audience takes the events of an account's issuer (RFC 8935).
pub const AUDIENCE_EVENTS: &str = "/api/v1/events/{planner}/{account}";

/// What every [`AUDIENCE_EVENTS`] begins with: what is answered there is read by programs.
pub const AUDIENCE_EVENTS_ROOT: &str = "/api/v1/events/";

/// Tells the issuer how the pairing stands.
pub const CONNECTION_CHECK: &str = "/api/v1/connection-check";

/// Tells the issuer what is new for an employee.
pub const NEW_COURSES: &str = "/api/v1/new-courses";

/// Tells the issuer what its people must do by a day.
pub const DUE: &str = "/api/v1/due";

/// Everything but what a query can hold as it is. The slash may stay (RFC 3986 §3.4), so that paths stay readable.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Where the links of a planner are redeemed for an account at this audience, which is also their `aud`.
pub fn redeem(audience: &str, planner: &str, account: &str) -> String {
    of_account(audience, REDEEM, planner, account)
}

/// The account login slug in an address that redeems, as people copy it out of a letter: at whatever origin, with or
/// without what follows the slug.
pub fn account_in(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once(REDEEM_ROOT)?;
    rest.split(['/', '?', '#']).next()
}

/// Where the browser of an employee gets a link from this issuer.
pub fn launch(issuer: &str) -> String {
    format!("{issuer}{LAUNCH}")
}

/// The same, to land on `target_link_uri`: for messages of the issuer that lead to one course.
pub fn launch_at(issuer: &str, target_link_uri: &str) -> String {
    format!("{issuer}{LAUNCH}?target_link_uri={}", utf8_percent_encode(target_link_uri, QUERY))
}

/// Where the audience sends a browser for a link that only this browser can redeem, to land on `target_link_uri`.
/// Both come back as claims of the link.
pub fn relaunch(issuer: &str, nonce: &str, target_link_uri: Option<&str>) -> String {
    let nonce = utf8_percent_encode(nonce, QUERY);
    match target_link_uri {
        Some(path) => {
            let path = utf8_percent_encode(path, QUERY);
            format!("{issuer}{LAUNCH}?nonce={nonce}&target_link_uri={path}")
        }
        None => format!("{issuer}{LAUNCH}?nonce={nonce}"),
    }
}

/// The same for a person who says that they are somebody else: the issuer mints nothing before it has asked who is there
/// (`prompt` of OpenID Connect Core §3.1.2.1).
pub fn select_account(issuer: &str, nonce: &str, target_link_uri: Option<&str>) -> String {
    format!("{}&prompt={SELECT_ACCOUNT}", relaunch(issuer, nonce, target_link_uri))
}

/// Where a side, be it an issuer or the audience, publishes its keys.
pub fn keys(origin: &str) -> String {
    format!("{origin}{KEYS}")
}

/// Where the events of the audience are pushed to at this issuer, which is also their `aud`.
pub fn issuer_events(issuer: &str) -> String {
    format!("{issuer}{ISSUER_EVENTS}")
}

/// Where the audience asks this issuer who works for the client; the `aud` of the call.
pub fn roster(issuer: &str) -> String {
    format!("{issuer}{ROSTER}")
}

/// The same for the page that comes after this person. The `aud` of the call stays without it.
pub fn roster_after(issuer: &str, after: &str) -> String {
    format!("{issuer}{ROSTER}?after={}", utf8_percent_encode(after, QUERY))
}

/// Where a planner pushes the events about an account to at this audience, which is also their `aud`.
pub fn audience_events(audience: &str, planner: &str, account: &str) -> String {
    of_account(audience, AUDIENCE_EVENTS, planner, account)
}

/// Where an issuer asks this audience how the pairing stands; the `aud` of the call.
pub fn connection_check(audience: &str) -> String {
    format!("{audience}{CONNECTION_CHECK}")
}

/// Where an issuer asks this audience what is new for an employee; the `aud` of the call.
pub fn new_courses(audience: &str) -> String {
    format!("{audience}{NEW_COURSES}")
}

/// Where an issuer asks this audience who must do what by when; the `aud` of the call.
pub fn due(audience: &str) -> String {
    format!("{audience}{DUE}")
}

fn of_account(origin: &str, path: &str, planner: &str, account: &str) -> String {
    format!("{origin}{}", path.replace("{account}", account).replace("{planner}", planner))
}
