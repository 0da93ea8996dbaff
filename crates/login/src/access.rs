//! With what the people of a list get in: a password, or an invitation or a code on paper that they have not used yet.

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::Timestamp;

use crate::Login;
use crate::tickets::stored::TicketKind;

/// What somebody gets in with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    pub has_password: bool,
    /// They have come in by the site's own way, and have no password.
    pub by_company: bool,
    /// How long their code is good.
    pub code_until: Option<Timestamp>,
    /// A link is on its way to them, or was handed to them.
    pub has_link: bool,
}

impl Access {
    pub const fn has_signed_in(self) -> bool {
        self.has_password || self.by_company
    }

    pub const fn is_invited(self) -> bool {
        self.has_link || self.code_until.is_some()
    }
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
        let places = db::numbered(2, people.len());
        let sql = format!(
            "SELECT person_id FROM login_apps WHERE tenant_id = $1 AND person_id IN ({0}) \
             UNION SELECT person_id FROM login_passkeys WHERE tenant_id = $1 AND person_id IN ({0})",
            places
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
        let places = db::numbered(4, people.len());
        let sql = format!(
            "SELECT person_id, CASE WHEN hash = '' THEN 'company' ELSE 'password' END, CAST(0 AS BIGINT) \
             FROM login_passwords WHERE tenant_id = $1 AND person_id IN ({0}) \
             UNION ALL SELECT person_id, kind, expires_at FROM login_tickets \
             WHERE tenant_id = $1 AND kind <> $2 AND used_at IS NULL AND expires_at > $3 AND person_id IN ({0})",
            places
        );
        let query = conn.query(sql).bind(tenant_id).bind(TicketKind::Reset.as_str()).bind(self.clock.now());
        let rows: Vec<(String, String, Timestamp)> =
            people.iter().fold(query, |query, person| query.bind(*person)).all().await?;
        for (person, what, until) in rows {
            let theirs = access.entry(person).or_default();
            match what.as_str() {
                "password" => theirs.has_password = true,
                "company" => theirs.by_company = true,
                code if code == TicketKind::Code.as_str() => theirs.code_until = Some(until),
                _ => theirs.has_link = true,
            }
        }
        Ok(access)
    }
}
