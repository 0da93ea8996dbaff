//! The people who work in the CMS.

pub(crate) mod session;
pub(crate) mod sign_in;

use kernel::Timestamp;
use kernel::text::{self, TextError};

use crate::App;
use crate::ids::{AccountId, StaffId};

/// The tenant of their passwords and sessions: an e-mail address is one person's in the whole installation.
pub(crate) const LOGIN_TENANT: &str = "cms";

/// What somebody may do in the CMS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Runs this installation: accounts, their connections, why a sign-on failed.
    Operator,
    /// Looks after one account, by its id: learners, groups, courses, terms.
    ContentAdmin(AccountId),
}

impl Role {
    /// As in the database: a word, and the account that it is about.
    const fn stored(&self) -> (&'static str, Option<&AccountId>) {
        match self {
            Self::Operator => ("operator", None),
            Self::ContentAdmin(account_id) => ("content_admin", Some(account_id)),
        }
    }

    /// What [`stored`](Self::stored) wrote; `None` for what a newer program wrote: who has a role that this one does
    /// not know may do nothing here.
    fn from_stored(word: &str, account_id: Option<AccountId>) -> Option<Self> {
        match (word, account_id) {
            ("operator", None) => Some(Self::Operator),
            ("content_admin", Some(account_id)) => Some(Self::ContentAdmin(account_id)),
            _ => None,
        }
    }
}

/// A member of staff.
#[derive(Clone, Debug)]
pub(crate) struct Staff {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub role: Role,
}

/// Why somebody was not added, in a sentence for whoever adds them.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// What is written is no e-mail address.
    #[error("The e-mail address cannot be used. {0}")]
    Email(TextError),
    /// What is written is no name.
    #[error("The name cannot be used. {0}")]
    Name(TextError),
    /// The password is empty, or longer than anybody could sign in with.
    #[error("A password has 1 to 1,000 bytes.")]
    Password,
    /// Somebody else signs in with this address.
    #[error("Somebody already signs in with this e-mail address. Each person needs their own.")]
    Taken,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Adds a member of staff with their first password. E-mail addresses are compared without regard to case.
///
/// # Errors
/// What is wrong with the details, or the database failed.
pub async fn create_staff(
    app: &App,
    email: &str,
    name: &str,
    role: &Role,
    password: &str,
) -> Result<StaffId, StaffError> {
    let email = text::email(email).map_err(StaffError::Email)?;
    let name = text::name(name, 100).map_err(StaffError::Name)?;
    let (role, account_id) = role.stored();
    let password = app.login.hash(password).await.ok_or(StaffError::Password)?;
    let id: StaffId = app.new_id();
    let sql = "INSERT INTO staff (id, account_id, role, email, name, created_at) \
               VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING";
    let mut write = app.db.write().await?;
    let added = write
        .query(sql)
        .bind(&id)
        .bind(account_id)
        .bind(role)
        .bind(email)
        .bind(name)
        .bind(app.clock.now())
        .execute()
        .await?;
    if added == 0 {
        return Err(StaffError::Taken);
    }
    app.login.set_password(&mut write, LOGIN_TENANT, &id, &password).await?;
    write.commit().await?;
    Ok(id)
}

db::row! {
    /// A content admin, as the operator sees them.
    pub(crate) struct ContentAdmin {
        pub name: String,
        pub email: String,
        pub created_at: Timestamp,
    }
}

/// The content admins of an account, by name.
pub(crate) async fn content_admins(
    app: &App,
    account_id: &AccountId,
) -> Result<Vec<ContentAdmin>, db::Error> {
    let sql = "SELECT name, email, created_at FROM staff WHERE account_id = $1 ORDER BY name, id";
    app.db.read().await?.query(sql).bind(account_id).all().await
}
