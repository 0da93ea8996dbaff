//! How a link fails: the stable error codes, and what they say.

use std::fmt;
use std::str::FromStr;

/// What is wrong with a link: the stable name of the first check that failed. The order of the variants is
/// the order of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// It is no token of ours at all: shape, encoding, JSON, size or a header member that we refuse.
    MalformedToken,
    /// Signed with something else than Ed25519 or P-256, or not signed.
    UnsupportedAlgorithm,
    /// A token for another purpose (RFC 8725 §3.11).
    WrongType,
    /// Raised by the caller: no account has this account login slug.
    UnknownAccount,
    /// Raised by the caller: the account has no connection to a client slug.
    NotConnected,
    /// `iss` is not the issuer derived from the connection.
    WrongIssuer,
    /// Raised by the caller: the issuer publishes no usable key with this id for this algorithm.
    UnknownKey,
    /// Raised by the caller: the issuer's keys cannot be fetched just now.
    IssuerUnreachable,
    /// The signature was not made by that key over this text.
    BadSignature,
    /// A required claim is absent.
    MissingClaim,
    /// A claim has the wrong type, is too long, or holds control characters.
    InvalidClaim,
    /// `aud` is not the address that redeems the link.
    WrongAudience,
    /// `iat` or `nbf` lies in the future, beyond the leeway.
    NotYetValid,
    /// `exp` lies in the past, beyond the leeway.
    Expired,
    /// The link would live too long.
    LifetimeTooLong,
    /// Raised by the caller: the link answers a relaunch that this browser did not ask for.
    NonceMismatch,
    /// Raised by the caller: the link was redeemed before.
    AlreadyUsed,
}

impl Code {
    /// Every code, in the order of the checks.
    pub const ALL: [Code; 17] = [
        Self::MalformedToken,
        Self::UnsupportedAlgorithm,
        Self::WrongType,
        Self::UnknownAccount,
        Self::NotConnected,
        Self::WrongIssuer,
        Self::UnknownKey,
        Self::IssuerUnreachable,
        Self::BadSignature,
        Self::MissingClaim,
        Self::InvalidClaim,
        Self::WrongAudience,
        Self::NotYetValid,
        Self::Expired,
        Self::LifetimeTooLong,
        Self::NonceMismatch,
        Self::AlreadyUsed,
    ];

    /// The stable name, as in the sign-on log and on the protocol page.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MalformedToken => "malformed_token",
            Self::UnsupportedAlgorithm => "unsupported_algorithm",
            Self::WrongType => "wrong_type",
            Self::UnknownAccount => "unknown_account",
            Self::NotConnected => "not_connected",
            Self::WrongIssuer => "wrong_issuer",
            Self::UnknownKey => "unknown_key",
            Self::IssuerUnreachable => "issuer_unreachable",
            Self::BadSignature => "bad_signature",
            Self::MissingClaim => "missing_claim",
            Self::InvalidClaim => "invalid_claim",
            Self::WrongAudience => "wrong_audience",
            Self::NotYetValid => "not_yet_valid",
            Self::Expired => "expired",
            Self::LifetimeTooLong => "lifetime_too_long",
            Self::NonceMismatch => "nonce_mismatch",
            Self::AlreadyUsed => "already_used",
        }
    }

    /// Whether the token had proved its sender before this check failed. Only then may a page tell one failure
    /// from another: before, the answer would describe our doors to whoever knocks.
    pub fn signature_was_good(self) -> bool {
        self > Self::BadSignature
    }

    /// The HTTP status of the answer. One and the same for everything before a good signature (see
    /// [`signature_was_good`](Self::signature_was_good)), but for `issuer_unreachable`, which is not the sender's fault.
    pub const fn http_status(self) -> u16 {
        match self {
            Self::IssuerUnreachable => 503,
            Self::NonceMismatch => 403,
            Self::AlreadyUsed => 409,
            _ => 400,
        }
    }

    /// What the sender of an event is told: an error code of RFC 8935 §2.4.
    pub const fn push_error(self) -> &'static str {
        match self {
            Self::UnknownAccount | Self::NotConnected | Self::WrongIssuer => "invalid_issuer",
            Self::UnknownKey | Self::IssuerUnreachable | Self::BadSignature => "invalid_key",
            Self::WrongAudience => "invalid_audience",
            _ => "invalid_request",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is no [`Code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("This is not one of the failure codes of the protocol.")]
pub struct UnknownCode;

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::ALL.into_iter().find(|code| code.as_str() == text).ok_or(UnknownCode)
    }
}

/// Why a link was refused, for the sign-on log and the engineer who reads it. Never for the employee's page. It is a
/// verdict, not a chain: a cause below it would bring words of the token into the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Failure {
    /// Which check failed.
    pub code: Code,
    /// The claim it is about, if it is about one.
    pub claim: Option<&'static str>,
    /// A sentence. It never holds the token, its signature, a name or a nonce, and no control characters.
    pub reason: String,
}

impl Failure {
    /// A failure of the token as a whole.
    pub fn new(code: Code, reason: impl Into<String>) -> Self {
        Self { code, claim: None, reason: reason.into() }
    }

    /// A failure of one claim.
    pub fn of_claim(code: Code, claim: &'static str, reason: impl Into<String>) -> Self {
        Self { code, claim: Some(claim), reason: reason.into() }
    }
}

/// Foreign text as it may stand in a reason: quoted, escaped and short.
pub(crate) fn quoted(text: &str) -> String {
    let short: String = text.chars().take(200).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("{short:?}{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_stands_in_the_order_of_the_checks() {
        for code in Code::ALL {
            assert_eq!(code.as_str().parse(), Ok(code));
        }
        assert!(Code::ALL.is_sorted());
        assert_eq!("Expired".parse::<Code>(), Err(UnknownCode));
    }

    #[test]
    fn nothing_before_a_good_signature_can_be_told_apart_by_its_status() {
        let statuses = |good: bool| -> Vec<u16> {
            let codes = Code::ALL.into_iter().filter(|code| *code != Code::IssuerUnreachable);
            codes.filter(|code| code.signature_was_good() == good).map(Code::http_status).collect()
        };
        assert!(statuses(false).iter().all(|status| *status == 400));
        assert!(statuses(true).iter().all(|status| (400..500).contains(status)));
        assert!(!Code::BadSignature.signature_was_good());
        assert!(Code::MissingClaim.signature_was_good());
    }
}
