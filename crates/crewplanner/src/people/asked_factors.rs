//! From whom a client asks for a second factor, and from when on (enforcement, grace period). Nobody is locked out: whoever has none when
//! the day comes signs in as before, and sets one up before anything else.

use db::Connection;
use kernel::Timestamp;
use login::{Actor, Entry};
use serde_json::json;

use crate::audit::Action;
use crate::ids::ClientId;
use crate::{App, Client, Employee, Refusal, Role};

/// What is asked of a role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OfRole {
    pub(crate) role: Role,
    /// From when on; `None` when it is not asked.
    pub(crate) from: Option<Timestamp>,
    /// Active people of this role, and those of them who have one.
    pub(crate) people: i64,
    pub(crate) with_one: i64,
}

/// What is asked of each role.
pub(crate) async fn of_all(conn: &mut Connection, client_id: &ClientId) -> Result<Vec<OfRole>, db::Error> {
    let mut all = Vec::with_capacity(Role::ALL.len());
    for role in Role::ALL {
        let from = "SELECT from_at FROM asked_factors WHERE client_id = $1 AND role = $2";
        let from = conn.query(from).bind(client_id).bind(role.as_str()).optional().await?;
        let people = "SELECT COUNT(*) FROM employees e WHERE e.client_id = $1 AND e.role = $2 AND e.status = 'active' \
                      AND e.deleted_at IS NULL";
        let with_one = format!("{people} AND ({})", login::has_factor("e.client_id", "e.id"));
        let people = conn.query(people).bind(client_id).bind(role.as_str()).long().one().await?;
        let with_one = conn.query(with_one).bind(client_id).bind(role.as_str()).long().one().await?;
        all.push(OfRole { role, from, people, with_one });
    }
    Ok(all)
}

/// From when on this person needs a second factor; `None` when nobody asks for one, or they have one.
pub(crate) async fn due(
    conn: &mut Connection,
    client_id: &ClientId,
    employee: &Employee,
) -> Result<Option<Timestamp>, db::Error> {
    let has = login::has_factor("$1", "$3");
    let sql = format!("SELECT from_at FROM asked_factors WHERE client_id = $1 AND role = $2 AND NOT ({has})");
    conn.query(sql).bind(client_id).bind(employee.role.as_str()).bind(&employee.id).optional().await
}

impl App {
    /// Asks people of a role for a second factor from a moment on, or not.
    pub(crate) async fn ask_factors(
        &self,
        client: &Client,
        wanted: &[(Role, Option<Timestamp>)],
        by: &Actor,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        for (role, from) in wanted {
            let whose = write.query(if from.is_some() { ASK } else { ASK_NOT });
            let whose = whose.bind(&client.id).bind(role.as_str());
            let changed = match from {
                Some(from) => whose.bind(*from).execute().await?,
                None => whose.execute().await?,
            };
            if changed == 1 {
                let entry = entry(*role, *from);
                self.login.record(&mut write, &client.id, by, &entry).await?;
            }
        }
        Ok(write.commit().await?)
    }
}

const ASK: &str = "INSERT INTO asked_factors (client_id, role, from_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (client_id, role) DO UPDATE SET from_at = excluded.from_at \
                   WHERE asked_factors.from_at <> excluded.from_at";
const ASK_NOT: &str = "DELETE FROM asked_factors WHERE client_id = $1 AND role = $2";

fn entry(role: Role, from: Option<Timestamp>) -> Entry {
    let (action, details) = match from {
        Some(from) => (Action::FactorsAsked, json!({ "role": role.as_str(), "from": from.as_millis() })),
        None => (Action::FactorsNotAsked, json!({ "role": role.as_str() })),
    };
    Entry { action: action.as_str(), details, subjects: Vec::new() }
}
