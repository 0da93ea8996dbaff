//! From whom a second factor is asked, by role, and from when on (enforcement, grace period). Nobody is locked out: whoever has none when
//! the day comes signs in as before, and sets one up before anything else.

use db::{Connection, Write};
use kernel::Timestamp;
use serde_json::{Value, json};

use crate::{Login, has_factor};

impl Login {
    /// From when on a role is asked for one; `None` when it is not asked. `place` is where it is one: a tenant, or a part of it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn asked_of(
        &self,
        conn: &mut Connection,
        place: &str,
        role: &str,
    ) -> Result<Option<Timestamp>, db::Error> {
        let sql = "SELECT from_at FROM login_asked_factors WHERE tenant_id = $1 AND role = $2";
        conn.query(sql).bind(place).bind(role).optional().await
    }

    /// From when on somebody needs one who has these roles, each in its place; `None` when none of them is asked for one, or they have one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn factor_due(
        &self,
        conn: &mut Connection,
        (tenant_id, person_id): (&str, &str),
        roles: &[(&str, &str)],
    ) -> Result<Option<Timestamp>, db::Error> {
        if roles.is_empty() {
            return Ok(None);
        }
        let place = |at: usize| format!("(tenant_id = ${} AND role = ${})", 2 * at + 3, 2 * at + 4);
        let places: Vec<String> = (0..roles.len()).map(place).collect();
        let sql = format!(
            "SELECT from_at FROM login_asked_factors WHERE NOT ({}) AND ({}) ORDER BY from_at LIMIT 1",
            has_factor("$1", "$2"),
            places.join(" OR ")
        );
        let query = conn.query(sql).bind(tenant_id).bind(person_id);
        roles.iter().fold(query, |query, (place, role)| query.bind(*place).bind(*role)).optional().await
    }

    /// Asks people of a role for one from a moment on, or not. Says whether that is different from before.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ask_factor(
        &self,
        write: &mut Write,
        (place, role): (&str, &str),
        from: Option<Timestamp>,
    ) -> Result<bool, db::Error> {
        let asked = write.query(if from.is_some() { ASK } else { ASK_NOT }).bind(place).bind(role);
        let changed = match from {
            Some(from) => asked.bind(from).execute().await?,
            None => asked.execute().await?,
        };
        Ok(changed == 1)
    }
}

const ASK: &str = "INSERT INTO login_asked_factors (tenant_id, role, from_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (tenant_id, role) DO UPDATE SET from_at = excluded.from_at \
                   WHERE login_asked_factors.from_at <> excluded.from_at";
const ASK_NOT: &str = "DELETE FROM login_asked_factors WHERE tenant_id = $1 AND role = $2";

/// The details of what was asked, for the audit log.
pub fn asked_details(role: &str, from: Option<Timestamp>) -> Value {
    match from {
        Some(from) => json!({ "role": role, "from": from.as_millis() }),
        None => json!({ "role": role }),
    }
}
