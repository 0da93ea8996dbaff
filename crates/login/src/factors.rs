//! Second factors (multi-factor authentication, 2FA): what somebody shows beside the password. An authenticator app, passkeys, and
//! recovery codes for the day they are lost.

mod app;
mod codes;
mod set;
mod totp;

use db::{Connection, Write};
use kernel::Timestamp;
use serde_json::{Value, json};

use crate::passkeys::{Assertion, Party, Passkey};
use crate::passwords::hold;
use crate::{Login, passkeys};

pub use app::{AppAdded, AppSetup, Worth};
pub use codes::RECOVERY_CODES;
pub(crate) use codes::looks_like_one;
pub(crate) use set::are_set;
pub use set::has_factor;

/// The second factors that somebody has.
#[derive(Clone, Debug)]
pub struct Factors {
    /// Since when they have an authenticator app.
    pub app: Option<Timestamp>,
    /// The newest first.
    pub passkeys: Vec<Passkey>,
    /// Recovery codes that are left.
    pub codes: i64,
}

impl Factors {
    /// Whether they are asked for one when they sign in.
    pub const fn are_set(&self) -> bool {
        self.app.is_some() || !self.passkeys.is_empty()
    }
}

/// What somebody shows as their second factor.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// The code of an authenticator app.
    AppCode(&'a str),
    RecoveryCode(&'a str),
    Passkey(Party<'a>, &'a Assertion),
}

impl Shown<'_> {
    /// As the audit log says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AppCode(_) => "app",
            Self::RecoveryCode(_) => "recovery-code",
            Self::Passkey(..) => "passkey",
        }
    }

    /// That it was refused, as the audit log tells it.
    pub fn refused(self, worth: Worth) -> Value {
        let why = match worth {
            Worth::Replayed => "replayed",
            Worth::Cloned => "cloned",
            Worth::Right | Worth::Wrong => "wrong",
        };
        json!({ "factor": self.word(), "why": why })
    }
}

impl Login {
    /// What somebody has.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn factors(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<Factors, db::Error> {
        let whose = (tenant_id, person_id);
        Ok(Factors {
            app: app::since(conn, whose).await?,
            passkeys: passkeys::of(conn, whose).await?,
            codes: codes::left(conn, whose).await?,
        })
    }

    /// Takes what somebody shows; what counts once is used up.
    pub(crate) async fn take_factor(
        &self,
        write: &mut Write,
        whose: (&str, &str),
        shown: Shown<'_>,
    ) -> Result<Worth, db::Error> {
        match shown {
            Shown::AppCode(typed) => self.take_app_code(write, whose, typed).await,
            Shown::RecoveryCode(typed) => self.take_recovery_code(write, whose, typed).await,
            Shown::Passkey(party, shown) => {
                let owner = self.take_passkey(write, whose.0, (party, shown)).await?;
                // Somebody else's is worth nothing here, however good it is there.
                Ok(owner.filter(|owner| owner.person_id == whose.1).map_or(Worth::Wrong, |owner| owner.worth))
            }
        }
    }

    /// Takes somebody's authenticator app away; with the last factor go the recovery codes. Says whether there was one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remove_app(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<bool, db::Error> {
        hold(write, tenant_id, person_id).await?;
        let removed = app::remove(write, (tenant_id, person_id)).await?;
        self.end_codes_without_factor(write, (tenant_id, person_id)).await?;
        Ok(removed)
    }

    /// Recovery codes go with the last factor: they are no factor of their own.
    pub(crate) async fn end_codes_without_factor(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<(), db::Error> {
        if are_set(write, tenant_id, person_id).await? {
            return Ok(());
        }
        codes::remove(write, (tenant_id, person_id)).await
    }
}

/// Takes all that somebody has away; says whether they were asked for any.
pub(crate) async fn remove_all(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
) -> Result<bool, db::Error> {
    let had = are_set(write, tenant_id, person_id).await?;
    app::remove(write, (tenant_id, person_id)).await?;
    passkeys::remove_all(write, (tenant_id, person_id)).await?;
    codes::remove(write, (tenant_id, person_id)).await?;
    Ok(had)
}

/// Takes away what somebody has added since then, and the recovery codes, which may be known to whoever added it.
pub(crate) async fn remove_since(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
    since: Timestamp,
) -> Result<(), db::Error> {
    for table in ["login_apps", "login_passkeys"] {
        let sql = format!("DELETE FROM {table} WHERE tenant_id = $1 AND person_id = $2 AND added_at >= $3");
        write.query(sql).bind(tenant_id).bind(person_id).bind(since).execute().await?;
    }
    codes::remove(write, (tenant_id, person_id)).await
}
