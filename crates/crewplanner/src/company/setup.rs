//! What a client has set up: its provider, who we are there, and whether people sign in through it.

use db::Connection;
use kernel::Timestamp;

use crate::App;
use crate::ids::ClientId;

/// Who signs in through the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    Off,
    /// Whoever wants to.
    Beside,
    /// Everybody with an e-mail address, but for client admins, who have a way in when the provider is down.
    Only,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Off, Self::Beside, Self::Only];

    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Beside => "beside",
            Self::Only => "only",
        }
    }
}

/// There is no such mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMode;

impl std::str::FromStr for Mode {
    type Err = UnknownMode;

    fn from_str(text: &str) -> Result<Self, UnknownMode> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text).ok_or(UnknownMode)
    }
}

impl db::Word for Mode {}

db::row! {
    /// The company sign-in of a client.
    #[derive(Clone, Debug)]
    pub struct Setup {
        pub issuer: String,
        /// What the provider calls us.
        pub provider_client_id: String,
        /// Sealed.
        pub(super) secret: String,
        pub mode: Mode as word,
        /// Another one whenever the provider, or who we are there, is another.
        pub(crate) version: String,
        /// When an admin has come back from the provider as themselves, with these settings.
        pub tested_at: Option<Timestamp>,
    }
}

impl Setup {
    /// Whether people may sign in through it.
    pub fn is_on(&self) -> bool {
        self.mode != Mode::Off
    }

    /// Our secret at the provider; `None` when it was sealed with another key.
    pub(super) fn open_secret(&self, app: &App, client_id: &ClientId) -> Option<String> {
        let secret = app.settings.secret_key.open(&self.secret, &context(client_id))?;
        String::from_utf8(secret).ok()
    }
}

/// What the secret is sealed for.
pub(super) fn context(client_id: &ClientId) -> String {
    format!("company sign-in secret/{client_id}")
}

/// What a client has set up, on or off.
pub(crate) async fn find(conn: &mut Connection, client_id: &ClientId) -> Result<Option<Setup>, db::Error> {
    let sql = "SELECT issuer, provider_client_id, secret, mode, version, tested_at FROM company_sign_ins \
               WHERE client_id = $1";
    conn.query(sql).bind(client_id).optional().await
}

/// The same if people may sign in through it.
pub(crate) async fn find_on(conn: &mut Connection, client_id: &ClientId) -> Result<Option<Setup>, db::Error> {
    Ok(find(conn, client_id).await?.filter(Setup::is_on))
}
