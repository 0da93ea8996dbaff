//! The claims that an issuer puts into a token.

#[cfg(any(test, feature = "test-helpers"))]
mod sample;

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::limits;

/// What an issuer says in a token: [`new`](Self::new) takes what every token says, a method each adds the rest, and
/// [`mint`](crate::mint) signs it. The names are those of the wire; claims that are `None` are left out. Keep to
/// [`limits`], or the other side refuses the link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claims {
    /// The issuer: `https://{client_slug}.{base}`, byte for byte what the other side derives.
    pub iss: String,
    /// The address that redeems the link or that is called, byte for byte.
    pub aud: String,
    /// The employee's permanent opaque id. Never an e-mail address or a number that may be given out again.
    pub sub: String,
    /// When it is minted, in Unix seconds.
    pub iat: i64,
    /// Until when it can be redeemed, in Unix seconds; `iat` and [`limits::MINTED_LIFETIME`] from us.
    pub exp: i64,
    /// Makes it redeemable once: see [`new_jti`](crate::new_jti).
    pub jti: String,
    /// The name to show (OpenID Connect Core §5.1, as the five that follow).
    pub name: String,
    /// Given names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The e-mail address. `CrewPlanner` sends none, for `MobieTrain` needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The language the employee reads, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The address of a portrait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The company's own number of the employee: shown to staff, never an identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_number: Option<String>,
    /// Whether the employee works there at present.
    pub status: Status,
    /// Where the employee works. `None`: keep what is known. Empty: nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<Department>>,
    /// The path to land on: see [`is_same_site_path`](crate::is_same_site_path).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_link_uri: Option<String>,
    /// In a relaunch, the value that came with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// The issuer's session that the link was asked for in (OpenID Connect Front-Channel Logout 1.0 §3): an opaque id,
    /// with which a `session-revoked` ends what the link has opened. Never the session's secret, and never used again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}

/// Whom a token speaks of. A call that concerns no employee speaks of the company: the issuer, its name, active.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Their permanent opaque id.
    pub sub: String,
    /// The name to show.
    pub name: String,
    /// Whether they work there at present.
    pub status: Status,
}

impl Claims {
    /// The claims that every token has. `iat` is now, in Unix seconds: it can be redeemed for
    /// [`limits::MINTED_LIFETIME`]. `jti` comes from [`new_jti`](crate::new_jti).
    pub fn new(
        iss: impl Into<String>,
        aud: impl Into<String>,
        subject: Subject,
        iat: i64,
        jti: impl Into<String>,
    ) -> Self {
        let Subject { sub, name, status } = subject;
        let exp = iat.saturating_add(limits::MINTED_LIFETIME);
        Self {
            iss: iss.into(),
            aud: aud.into(),
            sub,
            iat,
            exp,
            jti: jti.into(),
            name,
            given_name: None,
            family_name: None,
            email: None,
            locale: None,
            picture: None,
            employee_number: None,
            status,
            departments: None,
            target_link_uri: None,
            nonce: None,
            sid: None,
        }
    }
}

/// A method for each claim that a token may do without, named as the claim.
macro_rules! optional_claims {
    ($($claim:ident: $type:ty),* $(,)?) => {
        impl Claims {$(
            #[doc = concat!("Sets [`", stringify!($claim), "`](#structfield.", stringify!($claim), "); `None` leaves it out.")]
            #[must_use]
            pub fn $claim(self, $claim: impl Into<Option<$type>>) -> Self {
                Self { $claim: $claim.into(), ..self }
            }
        )*}
    };
}

optional_claims! {
    given_name: String,
    family_name: String,
    email: String,
    locale: String,
    picture: String,
    employee_number: String,
    departments: Vec<Department>,
    target_link_uri: String,
    nonce: String,
    sid: String,
}

/// Whether an employee works at the company at present. An inactive one signs on all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
}

impl Status {
    /// As on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
}

/// The text is no [`Status`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("The status is active or inactive.")]
pub struct UnknownStatus;

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        [Self::Active, Self::Inactive].into_iter().find(|status| status.as_str() == text).ok_or(UnknownStatus)
    }
}

/// A department of the company. The id is its identity; the name may change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Department {
    /// Permanent and opaque, unique within the issuer.
    pub id: String,
    /// To show.
    pub name: String,
}
