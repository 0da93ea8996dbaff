//! The claims of a link, checked.

use serde_json::Value;

use super::employee::EmployeeClaims;
use super::fields::{self, Members, if_it_is, invalid, optional, required};
use super::times::Times;
use crate::claims::{Department, Status};
use crate::failure::{Code, Failure, quoted};
use crate::{is_same_site_path, limits};

/// The claims of a verified token. Only a verification makes one. Every text is free of control characters and
/// within [`limits`]; it is still somebody else's text, to be escaped wherever it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkClaims {
    /// The issuer.
    pub iss: String,
    /// The audience.
    pub aud: String,
    /// The employee's permanent id, opaque, unique within the issuer.
    pub sub: String,
    /// When it was minted: Unix seconds, rounded down.
    pub iat: i64,
    /// When it expires: Unix seconds, rounded up. Remember the `jti` until this and [`limits::LEEWAY`] are past.
    pub exp: i64,
    /// Its own id, to be accepted once.
    pub jti: String,
    /// The name to show.
    pub name: String,
    /// Given names.
    pub given_name: Option<String>,
    /// Family names.
    pub family_name: Option<String>,
    /// Looks like an e-mail address; never an identity.
    pub email: Option<String>,
    /// Looks like a language tag (`nl-BE`, or `nl_BE` as some write it).
    pub locale: Option<String>,
    /// Looks like a web address.
    pub picture: Option<String>,
    /// The company's own number of the employee; never an identity.
    pub employee_number: Option<String>,
    /// Whether the employee works there at present.
    pub status: Status,
    /// `None`: keep what is known. Empty: nowhere. Each id appears once.
    pub departments: Option<Vec<Department>>,
    /// Where to land: a path for which [`is_same_site_path`] holds.
    pub target_link_uri: Option<String>,
    /// The value of the relaunch that this answers.
    pub nonce: Option<String>,
    /// The issuer's session that it was asked for in: the id by which a `session-revoked` may end what it opens.
    pub sid: Option<String>,
}

const REQUIRED: [&str; 8] = ["iss", "aud", "sub", "iat", "exp", "jti", "name", "status"];

impl LinkClaims {
    /// First everything that is missing, then everything that is wrong, whatever the order in the token.
    pub(super) fn read(mut claims: Members) -> Result<(Self, Times), Failure> {
        all_there(&claims, &REQUIRED)?;
        let claims = &mut claims;
        let times = Times::read(claims)?;
        let iss = required(claims, "iss", limits::TOKEN)?;
        let aud = required(claims, "aud", limits::TOKEN)?;
        let employee = EmployeeClaims::read(claims)?;
        let read = Self {
            iss,
            aud,
            sub: employee.sub,
            iat: times.iat(),
            exp: times.exp(),
            jti: token_id(claims)?,
            name: employee.name,
            given_name: employee.given_name,
            family_name: employee.family_name,
            email: if_it_is(claims, "email", fields::looks_like_email)?,
            locale: employee.locale,
            picture: if_it_is(claims, "picture", fields::looks_like_picture)?,
            employee_number: employee.employee_number,
            status: employee.status,
            departments: employee.departments,
            target_link_uri: if_it_is(claims, "target_link_uri", is_same_site_path)?,
            nonce: optional(claims, "nonce", limits::NONCE)?,
            sid: fields::string(claims, "sid")?.map(|sid| fields::session_id("sid", sid)).transpose()?,
        };
        Ok((read, times))
    }

    /// What it says of the employee, as the roster does, too.
    pub fn employee(&self) -> EmployeeClaims {
        EmployeeClaims {
            sub: self.sub.clone(),
            name: self.name.clone(),
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            employee_number: self.employee_number.clone(),
            status: self.status,
            departments: self.departments.clone(),
            locale: self.locale.clone(),
        }
    }
}

/// Everything that is missing is told before anything that is wrong.
pub(super) fn all_there(claims: &Members, required: &[&'static str]) -> Result<(), Failure> {
    let missing = |claim: &&&str| claims.get(**claim).is_none_or(Value::is_null);
    let Some(claim) = required.iter().find(missing) else { return Ok(()) };
    let reason = format!("The token has no claim \"{claim}\", which is required.");
    Err(Failure::of_claim(Code::MissingClaim, claim, reason))
}

/// Compared byte for byte, like the issuer.
pub(super) fn check_audience(theirs: &str, ours: &str) -> Result<(), Failure> {
    if theirs == ours {
        return Ok(());
    }
    let reason = format!("The token is meant for {}, and this is {}.", quoted(theirs), quoted(ours));
    Err(Failure::of_claim(Code::WrongAudience, "aud", reason))
}

pub(super) fn token_id(claims: &mut Members) -> Result<String, Failure> {
    let jti = required(claims, "jti", limits::TOKEN_ID)?;
    if jti.chars().count() < limits::TOKEN_ID_MIN {
        return Err(invalid("jti", &format!("is shorter than {} characters", limits::TOKEN_ID_MIN)));
    }
    Ok(jti)
}
