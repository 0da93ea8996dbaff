//! An ID token, checked (OpenID Connect Core §3.1.3.7, RFC 8725).

use jwt_link::encoding::{from_base64url, object};
use jwt_link::limits;
use serde_json::{Map, Value};

use super::keys::{Algorithm, Keys};
use super::lie::{Lie, Quoted};
use super::person::Person;

/// How far the clocks of both sides may be apart, in seconds.
const SKEW: i64 = 60;
/// Providers put a lot into it: 16 KiB.
const LONGEST: usize = 16 * 1024;

/// What this sign-in expects.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    /// Who we are at the provider.
    pub(crate) client_id: &'a str,
    pub(crate) nonce: &'a str,
    /// In seconds.
    pub(crate) now: i64,
}

/// An ID token that nothing is known of yet but which key would prove it.
pub(crate) struct Unverified<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) kid: String,
    signed: &'a str,
    signature: Vec<u8>,
    claims: Map<String, Value>,
}

/// What an ID token says that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    pub(crate) person: Person,
    /// When the person has shown there last who they are, in seconds.
    pub(crate) auth_time: Option<i64>,
}

impl<'a> Unverified<'a> {
    pub(crate) fn parse(token: &'a str) -> Result<Self, Lie> {
        if token.len() > LONGEST {
            return Err(Lie::Malformed("it is longer than 16 KiB"));
        }
        let parts: Vec<&str> = token.split('.').collect();
        let [header, payload, signature] = parts[..] else {
            return Err(Lie::Malformed("it is not three parts joined by dots"));
        };
        let header = json(header)?;
        let claims = json(payload)?;
        // What a token brings along to be understood, or to be checked with, is not looked at: it is refused.
        if header.contains_key("crit") || header.contains_key("b64") {
            return Err(Lie::Malformed("its header has crit or b64"));
        }
        let alg = header.get("alg").and_then(Value::as_str).unwrap_or_default();
        let algorithm = Algorithm::named(alg).ok_or_else(|| Lie::Algorithm(Quoted::new(alg)))?;
        let kid = header.get("kid").and_then(Value::as_str).filter(|kid| kid.len() <= limits::KEY_ID);
        let kid = kid.ok_or(Lie::Malformed("its header names no key (kid)"))?.to_owned();
        let signed = &token[..token.len() - signature.len() - 1];
        let signature = from_base64url(signature).ok_or(Lie::Malformed("its signature is no base64url"))?;
        Ok(Self { algorithm, kid, signed, signature, claims })
    }

    /// What it says, once all of it is known to be good.
    pub(crate) fn check(&self, keys: &Keys, expected: &Expected<'_>) -> Result<Checked, Lie> {
        keys.verify((&self.kid, self.algorithm), self.signed.as_bytes(), &self.signature)?;
        let text = |claim: &str| self.claims.get(claim).and_then(Value::as_str);
        let issuer = text("iss").ok_or(Lie::Claim("iss"))?;
        if issuer != expected.issuer {
            return Err(Lie::Issuer(Quoted::new(issuer)));
        }
        self.check_audience(expected.client_id)?;
        self.check_times(expected.now)?;
        if text("nonce") != Some(expected.nonce) {
            return Err(Lie::Nonce);
        }
        let person = Person::read(expected.issuer, &self.claims)?;
        Ok(Checked { person, auth_time: self.time("auth_time") })
    }

    /// Meant for us, and for nobody else who has not had it made for us.
    fn check_audience(&self, client_id: &str) -> Result<(), Lie> {
        let one = |value: &Value| Lie::Audience(Quoted::new(&value.to_string()));
        let audience = self.claims.get("aud").ok_or(Lie::Claim("aud"))?;
        let is_alone = match audience {
            Value::String(audience) if audience == client_id => true,
            Value::Array(all) if all.iter().any(|audience| audience == client_id) => all.len() == 1,
            _ => return Err(one(audience)),
        };
        match self.claims.get("azp") {
            Some(Value::String(party)) if party == client_id => Ok(()),
            Some(party) => Err(Lie::AuthorizedParty(Quoted::new(&party.to_string()))),
            None if is_alone => Ok(()),
            None => Err(one(audience)),
        }
    }

    fn check_times(&self, now: i64) -> Result<(), Lie> {
        let expires = self.time("exp").ok_or(Lie::Claim("exp"))?;
        if now.saturating_sub(expires) >= SKEW {
            return Err(Lie::Expired(now.saturating_sub(expires)));
        }
        let issued = self.time("iat").ok_or(Lie::Claim("iat"))?;
        let begins = self.time("nbf").unwrap_or(issued).max(issued);
        if begins.saturating_sub(now) > SKEW {
            return Err(Lie::NotYet(begins.saturating_sub(now)));
        }
        Ok(())
    }

    /// Seconds since 1970; they may have a fraction.
    fn time(&self, claim: &str) -> Option<i64> {
        let number = self.claims.get(claim)?.as_number()?;
        let latest = limits::LATEST_DATE as f64;
        let whole = || number.as_f64().filter(|time| (0.0..=latest).contains(time)).map(|time| time as i64);
        number.as_i64().or_else(whole)
    }
}

fn json(part: &str) -> Result<Map<String, Value>, Lie> {
    let bytes = from_base64url(part).ok_or(Lie::Malformed("a part of it is no base64url"))?;
    object(&bytes).map_err(|_| Lie::Malformed("a part of it is no JSON object, or has a member twice"))
}

/// Whether somebody has shown who they are since this time, which is asked for where it matters.
pub(crate) const fn is_since(auth_time: i64, asked_at: i64) -> bool {
    auth_time >= asked_at - SKEW
}
