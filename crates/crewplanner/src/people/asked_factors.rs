//! From whom a client asks for a second factor, and from when on (enforcement, grace period): the rules are those of the crate `login`.

use kernel::Timestamp;
use login::pages::AskedOf;
use login::{Actor, Entry};

use crate::audit::Action;
use crate::ids::ClientId;
use crate::{App, Client, Employee, Refusal, Role};

/// What is asked of each role.
pub(crate) async fn of_all(app: &App, client_id: &ClientId) -> Result<Vec<(Role, AskedOf)>, db::Error> {
    let mut read = app.db.read().await?;
    let mut all = Vec::with_capacity(Role::ALL.len());
    for role in Role::ALL {
        let from = app.login.asked_of(&mut read, client_id, role.as_str()).await?;
        // The inactive ones as well: they sign in, and are asked.
        let people = "SELECT COUNT(*) FROM employees e WHERE e.client_id = $1 AND e.role = $2 AND e.deleted_at IS NULL";
        let with_one = format!("{people} AND ({})", login::has_factor("e.client_id", "e.id"));
        let people = read.query(people).bind(client_id).bind(role.as_str()).long().one().await?;
        let with_one = read.query(with_one).bind(client_id).bind(role.as_str()).long().one().await?;
        all.push((role, AskedOf { from, people, with_one }));
    }
    Ok(all)
}

/// From when on this person needs a second factor; `None` when nobody asks for one, or they have one.
pub(crate) async fn due(
    app: &App,
    client_id: &ClientId,
    employee: &Employee,
) -> Result<Option<Timestamp>, db::Error> {
    let (client_id, role) = (client_id.as_str(), employee.role.as_str());
    let mut read = app.db.read().await?;
    app.login.factor_due(&mut read, (client_id, &employee.id), &[(client_id, role)]).await
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
            if self.login.ask_factor(&mut write, (&client.id, role.as_str()), *from).await? {
                let entry = entry(*role, *from);
                self.login.record(&mut write, &client.id, by, &entry).await?;
            }
        }
        Ok(write.commit().await?)
    }
}

fn entry(role: Role, from: Option<Timestamp>) -> Entry {
    let action = if from.is_some() { Action::FactorsAsked } else { Action::FactorsNotAsked };
    let details = login::asked_details(role.as_str(), from);
    Entry { action: action.as_str(), details, subjects: Vec::new() }
}
