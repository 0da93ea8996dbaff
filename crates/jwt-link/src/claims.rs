use serde::Serialize;

/// What an issuer says in a token: mint it with [`mint`](crate::mint). The names are those of the wire; claims
/// that are `None` are left out. Keep to [`limits`](crate::limits), or the other side refuses the link.
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
    /// Until when it can be redeemed, in Unix seconds; `iat` + 60 from us.
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
}

/// Whether an employee works at the company at present. An inactive one signs on all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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

/// A department of the company. The id is its identity; the name may change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Department {
    /// Permanent and opaque, unique within the issuer.
    pub id: String,
    /// To show.
    pub name: String,
}

#[cfg(any(test, feature = "test-helpers"))]
impl Claims {
    /// Jan Peeters of Acme Events, on the way to `acme-events` at [`SAMPLE_NOW`](Self::SAMPLE_NOW): tests
    /// change the one field they are about.
    pub fn sample() -> Self {
        Self {
            iss: "https://acme.crewplanner.example".to_owned(),
            aud: "https://app.mobietrain.example/login/external/acme-events/crewplanner".to_owned(),
            sub: "0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b".to_owned(),
            iat: Self::SAMPLE_NOW,
            exp: Self::SAMPLE_NOW + 60,
            jti: crate::new_jti([7; 16]),
            name: "Jan Peeters".to_owned(),
            given_name: Some("Jan".to_owned()),
            family_name: Some("Peeters".to_owned()),
            email: None,
            locale: Some("nl-BE".to_owned()),
            picture: None,
            employee_number: Some("1042".to_owned()),
            status: Status::Active,
            departments: Some(vec![Department { id: "bar".to_owned(), name: "Bar".to_owned() }]),
            target_link_uri: None,
            nonce: None,
        }
    }

    /// The moment the sample was minted, in Unix seconds: 2027-01-15 08:00:00 UTC.
    pub const SAMPLE_NOW: i64 = 1_800_000_000;
}
