//! With what the people of a list get in: a password, or a code on paper that they have not used yet.

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::Timestamp;

use crate::Login;
use crate::tickets::stored::TicketKind;

/// What somebody gets in with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    pub has_password: bool,
    /// How long their code is good.
    pub code_until: Option<Timestamp>,
}

impl Login {
    /// Those of these people, a few thousand at most, who have a second factor.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn with_factor(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        people: &[&str],
    ) -> Result<HashSet<String>, db::Error> {
        if people.is_empty() {
            return Ok(HashSet::new());
        }
        let places: Vec<String> = (2..people.len() + 2).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT person_id FROM login_apps WHERE tenant_id = $1 AND person_id IN ({0}) \
             UNION SELECT person_id FROM login_passkeys WHERE tenant_id = $1 AND person_id IN ({0})",
            places.join(", ")
        );
        let query = conn.query(sql).bind(tenant_id);
        let ids: Vec<String> = people.iter().fold(query, |query, person| query.bind(*person)).all().await?;
        Ok(ids.into_iter().collect())
    }

    /// That of these people, a few thousand at most, by their ids; of whoever has nothing there is nothing.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn access(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        people: &[&str],
    ) -> Result<HashMap<String, Access>, db::Error> {
        let mut access: HashMap<String, Access> = HashMap::new();
        if people.is_empty() {
            return Ok(access);
        }
        let places: Vec<String> = (4..people.len() + 4).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT person_id, CAST(NULL AS BIGINT) FROM login_passwords WHERE tenant_id = $1 AND hash <> '' AND person_id IN ({0}) \
             UNION ALL SELECT person_id, expires_at FROM login_tickets \
             WHERE tenant_id = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3 AND person_id IN ({0})",
            places.join(", ")
        );
        let query = conn.query(sql).bind(tenant_id).bind(TicketKind::Code.as_str()).bind(self.clock.now());
        let rows: Vec<(String, Option<Timestamp>)> =
            people.iter().fold(query, |query, person| query.bind(*person)).all().await?;
        for (person, code_until) in rows {
            let theirs = access.entry(person).or_default();
            theirs.has_password |= code_until.is_none();
            theirs.code_until = theirs.code_until.or(code_until);
        }
        Ok(access)
    }
}
