//! `jwt-link mint`: a link from a private key, for trying out the other side.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jwt_link::{Claims, Department, SigningKey, Status, Subject, TokenType, jwks_document, mint, new_jti};
use kernel::{Clock, Rng};

use crate::Failure;
use crate::args::Mint;
use crate::failure::read;

/// Prints a link that is good for 60 seconds, or the key set to publish.
pub fn run(args: &Mint, clock: &Clock, rng: &Rng) -> Result<(), Failure> {
    let key = read_key(&read(&args.key)?)?;
    let line = if args.jwks {
        jwks_document([key.public_jwk()])
    } else {
        mint(&claims(args, clock, rng)?, TokenType::Link, &key)
    };
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

fn claims(args: &Mint, clock: &Clock, rng: &Rng) -> Result<Claims, Failure> {
    let departments = args.departments.iter().map(|text| match text.split_once('=') {
        Some((id, name)) => Ok(Department { id: id.to_owned(), name: name.to_owned() }),
        None => Err(Failure::new(format!("{text:?} is not a department, such as bar=Bar."))),
    });
    let departments = departments.collect::<Result<Vec<_>, _>>()?;
    let status = if args.inactive { Status::Inactive } else { Status::Active };
    let subject = Subject { sub: args.subject.clone(), name: args.name.clone(), status };
    let (iat, jti) = (clock.now().as_secs(), new_jti(rng.bytes()));
    Ok(Claims::new(&args.issuer, &args.audience, subject, iat, jti)
        .departments(departments)
        .target_link_uri(args.target_link_uri.clone()))
}

/// PKCS#8 as DER, or the same in PEM (RFC 7468), as openssl writes it.
fn read_key(bytes: &[u8]) -> Result<SigningKey, Failure> {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let Some(text) = text.trim().strip_prefix("-----BEGIN PRIVATE KEY-----") else {
        return Ok(SigningKey::from_pkcs8(bytes)?);
    };
    let body: String =
        text.trim_end().trim_end_matches("-----END PRIVATE KEY-----").split_whitespace().collect();
    let der = STANDARD.decode(body).map_err(|_| Failure::new("The private key is not a whole PEM file."))?;
    Ok(SigningKey::from_pkcs8(&der)?)
}
