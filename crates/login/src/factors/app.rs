//! An authenticator app: its secret, sealed with the installation's key, and the guard that takes each of its codes once.

use db::{Connection, Write};
use kernel::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::totp;
use super::totp::SECRET;
use crate::Login;
use crate::passwords::hold;

/// A secret that is shown to be put into an app. Nothing of it is kept before the app has shown a code of it.
pub struct AppSetup {
    /// For whoever types it.
    pub typed: String,
    /// For whoever scans it: an `otpauth` address.
    pub address: String,
    /// For the form, which brings it back.
    pub sealed: String,
}

/// What became of a new app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppAdded {
    /// With recovery codes, for whoever has none.
    Done(Vec<String>),
    WrongCode,
    /// Another one is there, the secret is not one of this person's, or they are gone.
    Refused,
}

/// What a second factor that somebody shows is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    Right,
    Wrong,
    /// It was right once: somebody has looked over a shoulder, or a request was sent a second time.
    Replayed,
    /// The authenticator has counted backwards: there are two of it.
    Cloned,
}

impl Login {
    /// A new secret for an app of somebody: the one in `sealed`, if it is one of theirs, so that a form that comes again shows the code
    /// that was scanned already. `site` and `name` are what the app calls it.
    pub fn app_setup(
        &self,
        (tenant_id, person_id): (&str, &str),
        (site, name): (&str, &str),
        sealed: Option<&str>,
    ) -> AppSetup {
        let context = context(tenant_id, person_id);
        let again = sealed.and_then(|sealed| self.secret_of(&context, sealed));
        let secret = again.unwrap_or_else(|| self.rng.bytes());
        let typed = totp::base32(&secret);
        let (issuer, label) = (escaped(site), escaped(name));
        let address = format!("otpauth://totp/{issuer}:{label}?secret={typed}&issuer={issuer}");
        let groups: Vec<&str> = (0..typed.len()).step_by(4).map(|at| &typed[at..at + 4]).collect();
        let sealed = self.secret_key.seal(&secret, &context, &self.rng);
        AppSetup { typed: groups.join(" "), address, sealed }
    }

    /// Adds the app with the secret that a form has brought back, if it shows this code of it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn add_app(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        (sealed, code): (&str, &str),
    ) -> Result<AppAdded, db::Error> {
        let now = self.clock.now();
        let Some(secret) = self.secret_of(&context(tenant_id, person_id), sealed) else {
            return Ok(AppAdded::Refused);
        };
        let Some(step) = totp::step_of(&secret, code, now) else { return Ok(AppAdded::WrongCode) };
        if !hold(write, tenant_id, person_id).await? {
            return Ok(AppAdded::Refused);
        }
        let sql = "INSERT INTO login_apps (tenant_id, person_id, secret, added_at, last_step) \
                   VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
        let added = write.query(sql).bind(tenant_id).bind(person_id).bind(sealed).bind(now).bind(step);
        if added.execute().await? == 0 {
            return Ok(AppAdded::Refused);
        }
        Ok(AppAdded::Done(self.first_recovery_codes(write, (tenant_id, person_id)).await?))
    }

    /// Takes a code of somebody's app, once: neither it nor one before it is taken again.
    pub(super) async fn take_app_code(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        typed: &str,
    ) -> Result<Worth, db::Error> {
        let sql = "SELECT secret FROM login_apps WHERE tenant_id = $1 AND person_id = $2";
        let sealed = write.query(sql).bind(tenant_id).bind(person_id).optional::<String>().await?;
        let Some(sealed) = sealed else { return Ok(Worth::Wrong) };
        let secret = self.secret_of(&context(tenant_id, person_id), &sealed);
        let now = self.clock.now();
        let Some(step) = secret.and_then(|secret| totp::step_of(&secret, typed, now)) else {
            return Ok(Worth::Wrong);
        };
        // The guard, one statement: of many who show the same code at once, one is let in. The secret is named so that a code of one that
        // was taken away meanwhile counts no more.
        let sql = "UPDATE login_apps SET last_step = $3 \
                   WHERE tenant_id = $1 AND person_id = $2 AND last_step < $3 AND secret = $4";
        let taken = write.query(sql).bind(tenant_id).bind(person_id).bind(step).bind(sealed);
        Ok(if taken.execute().await? == 1 { Worth::Right } else { Worth::Replayed })
    }

    fn secret_of(&self, context: &str, sealed: &str) -> Option<[u8; SECRET]> {
        self.secret_key.open(sealed, context)?.try_into().ok()
    }
}

/// Since when somebody has an app.
pub(super) async fn since(
    conn: &mut Connection,
    (tenant_id, person_id): (&str, &str),
) -> Result<Option<Timestamp>, db::Error> {
    let sql = "SELECT added_at FROM login_apps WHERE tenant_id = $1 AND person_id = $2";
    conn.query(sql).bind(tenant_id).bind(person_id).optional().await
}

/// Says whether there was one.
pub(super) async fn remove(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
) -> Result<bool, db::Error> {
    let sql = "DELETE FROM login_apps WHERE tenant_id = $1 AND person_id = $2";
    Ok(write.query(sql).bind(tenant_id).bind(person_id).execute().await? == 1)
}

/// For a part of an address; no longer than fits into a code that a phone reads from a screen.
fn escaped(text: &str) -> String {
    let short: String = text.chars().take(50).collect();
    utf8_percent_encode(&short, NON_ALPHANUMERIC).to_string()
}

/// What a sealed secret belongs to: moved into another person's row it does not open.
fn context(tenant_id: &str, person_id: &str) -> String {
    format!("authenticator app of {tenant_id}/{person_id}")
}
