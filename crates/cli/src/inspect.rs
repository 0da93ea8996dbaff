//! `jwt-link inspect`: a link explained check by check.

use std::io::{Read as _, Write as _};

use jwt_link::{Code, Expected, KeySet, TokenType, Unverified};
use kernel::Clock;

use crate::Failure;
use crate::args::Inspect;
use crate::failure::read;

/// Reads a link from standard input and says what each check makes of it. What was not given (keys, issuer,
/// audience) cannot be checked, and the output says so.
pub fn run(args: &Inspect, clock: &Clock) -> Result<(), Failure> {
    let mut token = String::new();
    std::io::stdin().take(64 * 1024).read_to_string(&mut token)?;
    let keys = match &args.jwks {
        Some(file) => Some(KeySet::parse(&read(file)?)?),
        None => None,
    };
    let report = explain(token.trim(), keys.as_ref(), args, clock.now().as_secs());
    std::io::stdout().write_all(report.text.as_bytes())?;
    if report.good { Ok(()) } else { Err(Failure::new("This link would be refused.")) }
}

struct Report {
    text: String,
    good: bool,
}

impl Report {
    fn line(&mut self, sign: &str, what: &str) {
        self.text.push_str(&format!("{sign:8}{what}\n"));
    }

    fn passed(&mut self, codes: &[Code]) {
        for code in codes {
            self.line("ok", code.as_str());
        }
    }

    fn failed(mut self, failure: &jwt_link::Failure) -> Self {
        self.line("FAILED", &format!("{}: {failure}", failure.code.as_str()));
        self.good = false;
        self
    }
}

fn explain(token: &str, keys: Option<&KeySet>, args: &Inspect, now: i64) -> Report {
    let mut report = Report { text: String::new(), good: true };
    let unverified = match Unverified::parse(token, TokenType::Link) {
        Ok(unverified) => unverified,
        Err(failure) => return report.failed(&failure),
    };
    let claims = serde_json::to_string_pretty(&unverified.redacted_claims()).unwrap_or_default();
    report.text.push_str(&format!("Key id  {}\nClaims  {claims}\n\n", unverified.key_id()));
    report.passed(&[Code::MalformedToken, Code::UnsupportedAlgorithm, Code::WrongType]);
    let issuer = args.issuer.clone().or_else(|| unverified.issuer().map(str::to_owned)).unwrap_or_default();
    match args.issuer.as_deref().map(|expected| unverified.check_issuer(expected)) {
        Some(Err(failure)) => return report.failed(&failure),
        Some(Ok(())) => report.passed(&[Code::WrongIssuer]),
        None => report.line("skipped", "wrong_issuer: give --issuer to check it"),
    }
    let Some(keys) = keys else {
        report.line("skipped", "everything else: give --jwks with the issuer's published keys");
        return report;
    };
    let Some(key) = keys.get(unverified.key_id(), unverified.algorithm()) else {
        let reason = "The published keys do not hold the key that signed this link.";
        return report.failed(&jwt_link::Failure::new(Code::UnknownKey, reason));
    };
    report.passed(&[Code::UnknownKey]);
    check_claims(report, unverified, key, args, &issuer, now)
}

fn check_claims(
    mut report: Report,
    unverified: Unverified,
    key: &jwt_link::VerifyingKey,
    args: &Inspect,
    issuer: &str,
    now: i64,
) -> Report {
    let said = unverified.redacted_claims();
    let said = said.get("aud").and_then(|aud| aud.as_str()).unwrap_or_default().to_owned();
    let audience = args.audience.clone().unwrap_or(said);
    match unverified.verify(key, &Expected { issuer, audience: &audience, now }) {
        Err(failure) => report.failed(&failure),
        Ok(verified) => {
            report.passed(&[Code::BadSignature, Code::MissingClaim, Code::InvalidClaim]);
            match args.audience {
                Some(_) => report.passed(&[Code::WrongAudience]),
                None => report.line("skipped", "wrong_audience: give --audience to check it"),
            }
            report.passed(&[Code::NotYetValid, Code::Expired, Code::LifetimeTooLong]);
            report.line("note", &format!("minted {} seconds ago by this clock", verified.clock_skew(now)));
            report.line("note", "whether it was used already, only MobieTrain knows");
            report
        }
    }
}
