//! The MobieTrain integration of a client: the first half of the pairing, and what the last check found.

pub(crate) mod check;
pub(crate) mod connected;
pub(crate) mod roster;

use db::{Connection, FromRow, Row};
use kernel::{Slug, Timestamp};
use login::{Actor, Entry};
use serde_json::{Value, json};

use crate::audit::Action;
use crate::ids::ClientId;
use crate::notice::Notice;
use crate::{App, CheckResult, Client, Employee, Refusal};

/// What a client has set up for MobieTrain.
#[derive(Clone, Debug)]
pub struct Integration {
    /// The name of the client's account at MobieTrain, as the client admin typed it.
    pub account_login_slug: String,
    pub enabled: bool,
    /// The client admin who saved it; `None` when the command line did, or somebody who is erased since.
    pub saved_by: Option<String>,
    pub saved_at: Timestamp,
    /// The first successful check. From then on everybody has the menu item, until it is disabled.
    pub connected_at: Option<Timestamp>,
    pub checked_at: Option<Timestamp>,
    pub last_check: Option<CheckResult>,
    /// Since when MobieTrain may ask who works for the client.
    pub roster_at: Option<Timestamp>,
}

impl Integration {
    /// Whether employees see it: enabled, and connected once.
    pub const fn is_shown(&self) -> bool {
        self.enabled && self.connected_at.is_some()
    }
}

impl FromRow for Integration {
    fn from_row(row: &Row) -> Result<Self, db::Error> {
        let last_check: Option<String> = row.get("check_result")?;
        Ok(Self {
            account_login_slug: row.get("account_login_slug")?,
            enabled: row.get("enabled")?,
            saved_by: row.get("saved_by_name")?,
            saved_at: row.get("saved_at")?,
            connected_at: row.get("connected_at")?,
            checked_at: row.get("checked_at")?,
            // A result that an older version wrote differently is no result: the next check writes a new one.
            last_check: last_check.and_then(|json| serde_json::from_str(&json).ok()),
            roster_at: row.get("roster_at")?,
        })
    }
}

impl App {
    /// The client's integration; `None` as long as it was never saved.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn integration(&self, client: &Client) -> Result<Option<Integration>, db::Error> {
        let mut read = self.db.read().await?;
        let sql = "SELECT i.account_login_slug, i.enabled, NULLIF(e.name, '') AS saved_by_name, i.saved_at, i.connected_at, \
                   i.checked_at, i.check_result, i.roster_at FROM integrations i \
                   LEFT JOIN employees e ON e.client_id = i.client_id AND e.id = i.saved_by WHERE i.client_id = $1";
        read.query(sql).bind(&client.id).optional().await
    }

    /// Saves the account login slug, which enables the integration, and checks the connection at once. A slug
    /// that differs from the one before, or an integration that was disabled, must connect anew before employees
    /// see it. The check is made in the name of whoever saves.
    ///
    /// # Errors
    /// Only when the database or the signing key fails; a check that fails is a [`CheckResult`].
    pub async fn save_integration(
        &self,
        client: &Client,
        slug: &Slug,
        by: &Actor,
    ) -> Result<CheckResult, Refusal> {
        let who = self.person(client, by).await?;
        let mut write = self.db.write().await?;
        write
            .query(SAVE)
            .bind(&client.id)
            .bind(slug.as_str())
            .bind(who.as_ref().map(|employee| employee.id.as_str()))
            .bind(self.clock.now())
            .execute()
            .await?;
        let entry = entry(Action::IntegrationSaved, json!({ "account_login_slug": slug.as_str() }));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.notify(Notice::Catalogue { client: &client.id });
        write.commit().await?;
        check::run(self, client, slug.as_str(), who.as_ref()).await
    }

    async fn person(&self, client: &Client, by: &Actor) -> Result<Option<Employee>, db::Error> {
        match by {
            Actor::Person { id, .. } => self.employee(client, &id.as_str().into()).await,
            _ => Ok(None),
        }
    }

    /// Checks the connection of an integration that is enabled, in the name of `who` (or of the client itself),
    /// and keeps the result. `None` when the integration is off.
    ///
    /// # Errors
    /// Only when the database or the signing key fails; a check that fails is a [`CheckResult`].
    pub async fn check_connection(
        &self,
        client: &Client,
        who: Option<&Employee>,
    ) -> Result<Option<CheckResult>, Refusal> {
        match self.integration(client).await?.filter(|integration| integration.enabled) {
            Some(integration) => {
                check::run(self, client, &integration.account_login_slug, who).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// Takes the menu item away at once, and tells MobieTrain no more who works here. Nothing at MobieTrain is touched. One that is off already is left alone.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn disable_integration(&self, client: &Client, by: &Actor) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        let sql = "UPDATE integrations SET enabled = FALSE, connected_at = NULL, checked_at = NULL, check_result = NULL, roster_at = NULL, \
                   catalogue_state = catalogue_state + 1, catalogue_floor = catalogue_state + 1 \
                   WHERE client_id = $1 AND enabled";
        if write.query(sql).bind(&client.id).execute().await? == 0 {
            return Ok(());
        }
        let entry = entry(Action::IntegrationDisabled, json!({}));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.notify(Notice::Catalogue { client: &client.id });
        write.commit().await
    }
}

/// What was new is new again, connecting begins anew and nobody is told who works here, when the slug is another one or it was off: the
/// people are another account's business only once somebody says so.
const SAVE: &str = "INSERT INTO integrations (client_id, account_login_slug, enabled, saved_by, saved_at) \
    VALUES ($1, $2, TRUE, $3, $4) ON CONFLICT (client_id) DO UPDATE SET \
    catalogue_state = integrations.catalogue_state + CASE \
        WHEN integrations.account_login_slug = excluded.account_login_slug THEN 0 ELSE 1 END, \
    catalogue_floor = CASE WHEN integrations.account_login_slug = excluded.account_login_slug \
        THEN integrations.catalogue_floor ELSE integrations.catalogue_state + 1 END, \
    connected_at = CASE WHEN integrations.enabled \
        AND integrations.account_login_slug = excluded.account_login_slug \
        THEN integrations.connected_at END, \
    roster_at = CASE WHEN integrations.enabled \
        AND integrations.account_login_slug = excluded.account_login_slug \
        THEN integrations.roster_at END, \
    account_login_slug = excluded.account_login_slug, enabled = TRUE, saved_by = excluded.saved_by, \
    saved_at = excluded.saved_at, checked_at = NULL, check_result = NULL";

/// What is done to the integration as a whole, for the audit log.
pub(crate) fn entry(action: Action, details: Value) -> Entry {
    Entry { action: action.as_str(), details, subjects: Vec::new() }
}

/// Whether employees see MobieTrain in their menus.
pub(crate) async fn is_shown(conn: &mut Connection, client_id: &ClientId) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM integrations WHERE client_id = $1 AND enabled AND connected_at IS NOT NULL";
    Ok(conn.query(sql).bind(client_id).optional::<i64>().await?.is_some())
}
