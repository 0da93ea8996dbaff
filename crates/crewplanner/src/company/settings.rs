//! Setting company sign-in up: the provider is asked before anything is kept, and what is wrong is said beside its field.

use db::{Connection, Write};
use kernel::text;
use login::{Actor, Entry};
use serde_json::json;

use super::discovery;
use super::links;
use super::providers::NotFound;
use super::setup::{self, Mode, Setup};
use crate::audit::Action;
use crate::ids::ClientId;
use crate::people::departments;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Client, Refusal};

/// As long as a provider's name for us, or a secret, may be.
const LONGEST: usize = 500;

/// What an admin wants.
pub(crate) struct Wanted {
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    /// Empty: the one that is kept.
    pub(crate) secret: String,
    pub(crate) mode: Mode,
}

/// What is wrong with it, each beside its field.
#[derive(Default)]
pub(crate) struct Mistakes {
    pub(crate) issuer: Option<IssuerMistake>,
    pub(crate) client_id: bool,
    pub(crate) secret: bool,
    /// Nobody has come back from the provider with these settings: it may not be the only way in yet.
    pub(crate) untested: bool,
}

impl Mistakes {
    pub(crate) const fn are_none(&self) -> bool {
        self.issuer.is_none() && !self.client_id && !self.secret && !self.untested
    }
}

/// What is wrong with an issuer.
pub(crate) enum IssuerMistake {
    /// It is no https address.
    Shape,
    NotFound(NotFound),
}

db::row! {
    /// How many people a mode concerns.
    pub(crate) struct Numbers {
        /// Who have an address, and are no client admins: the provider can be their only way in.
        pub(crate) concerned: i64,
        /// Of all, who are linked already.
        pub(crate) linked: i64,
        /// Who have no address, and sign in with their number as before.
        pub(crate) without: i64,
        pub(crate) admins: i64,
    }
}

pub(crate) async fn numbers(conn: &mut Connection, client_id: &ClientId) -> Result<Numbers, db::Error> {
    let sql = "SELECT COUNT(CASE WHEN e.email IS NOT NULL AND e.role <> 'client_admin' THEN 1 END) AS concerned, \
               COUNT(l.employee_id) AS linked, \
               COUNT(CASE WHEN e.email IS NULL AND e.role <> 'client_admin' THEN 1 END) AS without, \
               COUNT(CASE WHEN e.role = 'client_admin' THEN 1 END) AS admins \
               FROM employees e \
               LEFT JOIN company_links l ON l.client_id = e.client_id AND l.employee_id = e.id \
               WHERE e.client_id = $1 AND e.deleted_at IS NULL";
    conn.query(sql).bind(client_id).long().one().await
}

impl App {
    /// The company sign-in of a client, on or off.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn company_sign_in(&self, client: &Client) -> Result<Option<Setup>, db::Error> {
        setup::find(&mut *self.db.read().await?, &client.id).await
    }

    /// Keeps what an admin wants, if the provider is there and people can sign in through it. It is not asked about a mode that lets
    /// people in by more ways than now: that has to work when it is down.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] when whoever wants it is no client admin any more.
    pub(crate) async fn save_company_sign_in(
        &self,
        client: &Client,
        wanted: Wanted,
        by: &Actor,
    ) -> Result<Result<(), Mistakes>, Refusal> {
        let now = self.company_sign_in(client).await?;
        let wanted = match self.checked(now.as_ref(), wanted).await {
            Ok(wanted) => wanted,
            Err(mistakes) => return Ok(Err(mistakes)),
        };
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let saved = save(self, &mut write, client, (wanted, by)).await?;
        if saved.is_ok() {
            write.commit().await?;
        }
        Ok(saved)
    }

    /// The same with the issuer as the provider writes it.
    async fn checked(&self, now: Option<&Setup>, wanted: Wanted) -> Result<Wanted, Mistakes> {
        let client_id = text::identity(&wanted.client_id, LONGEST).ok();
        let is_odd = wanted.secret.len() > LONGEST || wanted.secret.chars().any(char::is_control);
        let mut mistakes = Mistakes { client_id: client_id.is_none(), secret: is_odd, ..Mistakes::default() };
        let issuer = discovery::issuer(&wanted.issuer, self.providers.local);
        let is_looser = now.is_some_and(|now| {
            wanted.mode <= now.mode
                && wanted.secret.is_empty()
                && issuer.as_deref() == Some(now.issuer.as_str())
                && client_id.as_deref() == Some(now.provider_client_id.as_str())
        });
        let issuer = match issuer {
            None => Err(IssuerMistake::Shape),
            Some(issuer) if is_looser => Ok(issuer),
            Some(issuer) => match self.providers.look_now(&issuer).await {
                Ok(found) => Ok(found.provider.issuer.clone()),
                Err(error) => Err(IssuerMistake::NotFound(error)),
            },
        };
        let there = issuer.as_deref().ok().zip(client_id.as_deref());
        mistakes.secret |= wanted.secret.is_empty() && !there.is_some_and(|there| is_same_there(now, there));
        match (issuer, client_id) {
            (Ok(issuer), Some(client_id)) if mistakes.are_none() => {
                Ok(Wanted { issuer, client_id, ..wanted })
            }
            (issuer, _) => {
                mistakes.issuer = issuer.err();
                Err(mistakes)
            }
        }
    }

    /// Switches it off, for whoever administers the server: everybody signs in as before, and links stay. Says whether it was on.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn turn_company_sign_in_off(&self, client: &Client) -> Result<bool, db::Error> {
        let mut write = self.db.write().await?;
        let sql = "UPDATE company_sign_ins SET mode = 'off' WHERE client_id = $1 AND mode <> 'off'";
        if write.query(sql).bind(&client.id).execute().await? == 0 {
            return Ok(false);
        }
        let entry = entry(json!({ "mode": Mode::Off.as_str() }));
        self.login.record(&mut write, &client.id, &Actor::CommandLine, &entry).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// Whether it is the same provider, with the same name for us, as now. The secret that is kept goes to no other: whoever has found an
/// admin's browser open would name a provider of their own and be told it.
fn is_same_there(now: Option<&Setup>, (issuer, client_id): (&str, &str)) -> bool {
    now.is_some_and(|now| now.issuer == issuer && now.provider_client_id == client_id)
}

/// Keeps it, as what it is compared with stands now.
async fn save(
    app: &App,
    write: &mut Write,
    client: &Client,
    (wanted, by): (Wanted, &Actor),
) -> Result<Result<(), Mistakes>, db::Error> {
    let now = setup::find(write, &client.id).await?;
    let is_same_there = is_same_there(now.as_ref(), (&wanted.issuer, &wanted.client_id));
    let is_same = is_same_there && wanted.secret.is_empty();
    if wanted.secret.is_empty() && !is_same_there {
        return Ok(Err(Mistakes { secret: true, ..Mistakes::default() }));
    }
    let tested_at = now.as_ref().filter(|_| is_same).and_then(|now| now.tested_at);
    if wanted.mode == Mode::Only && tested_at.is_none() {
        return Ok(Err(Mistakes { untested: true, ..Mistakes::default() }));
    }
    if is_same && now.as_ref().is_some_and(|now| now.mode == wanted.mode) {
        return Ok(Ok(()));
    }
    let secret = match &now {
        Some(now) if wanted.secret.is_empty() => now.secret.clone(),
        _ => app.settings.secret_key.seal(wanted.secret.as_bytes(), &setup::context(&client.id), &app.rng),
    };
    let version = match &now {
        Some(now) if is_same => now.version.clone(),
        _ => web::new_code(&app.rng),
    };
    let sql = "INSERT INTO company_sign_ins (client_id, issuer, provider_client_id, secret, mode, version, tested_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (client_id) DO UPDATE SET issuer = excluded.issuer, \
               provider_client_id = excluded.provider_client_id, secret = excluded.secret, mode = excluded.mode, \
               version = excluded.version, tested_at = excluded.tested_at";
    write
        .query(sql)
        .bind(&client.id)
        .bind(&wanted.issuer)
        .bind(&wanted.client_id)
        .bind(secret)
        .bind(wanted.mode.as_str())
        .bind(version)
        .bind(tested_at)
        .execute()
        .await?;
    let unlinked = if is_same_there { 0 } else { links::forget_all(write, &client.id).await? };
    let details = details(now.as_ref(), &wanted, unlinked);
    app.login.record(write, &client.id, by, &entry(details)).await?;
    Ok(Ok(()))
}

/// What is another now; that the secret is, and never what it is.
fn details(now: Option<&Setup>, wanted: &Wanted, unlinked: u64) -> serde_json::Value {
    let mut details = json!({ "mode": wanted.mode.as_str() });
    if now.is_none_or(|now| now.issuer != wanted.issuer) {
        details["issuer"] = json!(wanted.issuer);
    }
    if now.is_none_or(|now| now.provider_client_id != wanted.client_id) {
        details["provider_client_id"] = json!(wanted.client_id);
    }
    if now.is_some() && !wanted.secret.is_empty() {
        details["secret"] = json!("changed");
    }
    if unlinked > 0 {
        details["unlinked"] = json!(unlinked);
    }
    details
}

fn entry(details: serde_json::Value) -> Entry {
    Entry { action: Action::CompanySaved.as_str(), details, subjects: Vec::new() }
}
