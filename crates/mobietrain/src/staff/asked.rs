//! From whom a second factor is asked in the CMS (enforcement, grace period): of the operators an operator says it, of the roles of an
//! account whoever looks after that. One sign-in opens all that somebody works at, so the earliest day that concerns them counts everywhere.

use db::Connection;
use kernel::Timestamp;
use login::pages::AskedOf;
use login::{Entry, has_factor};

use super::error::StaffError;
use super::permission::{self, By};
use super::person::{Place, Staff};
use super::role::Role;
use super::{LOGIN_TENANT, OPERATOR, turn};
use crate::App;
use crate::audit::Action;

/// A role as it is called in forms, with the text that says whom it is about.
pub(crate) type Called = (&'static str, &'static str);

const OF_INSTALLATION: [Called; 1] = [(OPERATOR, "cms-asked-operator")];
const OF_ACCOUNT: [Called; 3] = [
    (Role::ContentAdmin.as_str(), "cms-asked-content-admin"),
    (Role::Editor.as_str(), "cms-asked-editor"),
    (Role::Manager.as_str(), "cms-asked-manager"),
];

/// What is asked of each role there.
pub(crate) async fn of_all(app: &App, place: Place<'_>) -> Result<Vec<(Called, AskedOf)>, db::Error> {
    let mut read = app.db.read().await?;
    let roles: &[Called] = match place {
        Place::Installation => &OF_INSTALLATION,
        Place::Account(_) => &OF_ACCOUNT,
    };
    let mut all = Vec::with_capacity(roles.len());
    for (role, who) in roles {
        let from = app.login.asked_of(&mut read, place.log(), role).await?;
        let people = count(&mut read, place, role, "").await?;
        let with_one =
            count(&mut read, place, role, &format!("AND ({})", has_factor("'cms'", "s.id"))).await?;
        all.push(((*role, *who), AskedOf { from, people, with_one }));
    }
    Ok(all)
}

/// How many there are of whom this is also true.
async fn count(conn: &mut Connection, place: Place<'_>, role: &str, also: &str) -> Result<i64, db::Error> {
    match place {
        Place::Installation => {
            let sql = format!("SELECT COUNT(*) FROM staff s WHERE s.is_operator {also}");
            conn.query(sql).one().await
        }
        Place::Account(account_id) => {
            let sql = format!(
                "SELECT COUNT(*) FROM memberships m JOIN staff s ON s.id = m.staff_id \
                 WHERE m.account_id = $1 AND m.role = $2 {also}"
            );
            conn.query(sql).bind(account_id).bind(role).one().await
        }
    }
}

/// From when on they need a second factor; `None` when nobody asks them for one, or they have one.
pub(crate) async fn due(app: &App, staff: &Staff) -> Result<Option<Timestamp>, db::Error> {
    let of_accounts = staff.memberships.iter().map(|of| (&*of.account_id, of.role.as_str()));
    let mut roles: Vec<(&str, &str)> = of_accounts.collect();
    if staff.is_operator {
        roles.push((LOGIN_TENANT, OPERATOR));
    }
    let mut read = app.db.read().await?;
    app.login.factor_due(&mut read, (LOGIN_TENANT, &staff.id), &roles).await
}

impl App {
    /// Asks people of roles for a second factor from a moment on, or not.
    pub(crate) async fn ask_staff_factors(
        &self,
        place: Place<'_>,
        wanted: &[(&'static str, Option<Timestamp>)],
        by: By<'_>,
    ) -> Result<(), StaffError> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        permission::still(&mut write, place, by).await?;
        for (role, from) in wanted {
            if self.login.ask_factor(&mut write, (place.log(), role), *from).await? {
                let action = if from.is_some() { Action::FactorsAsked } else { Action::FactorsNotAsked };
                let details = login::asked_details(role, *from);
                let entry = Entry { action: action.as_str(), details, subjects: Vec::new() };
                self.login.record(&mut write, place.log(), by.actor, &entry).await?;
            }
        }
        Ok(write.commit().await?)
    }
}
