//! Who can be written to: people who can sign in, whose address has let them in before, and who want such messages.

use db::Connection;
use web::{Day, Language};

use crate::Role;
use crate::ids::{ClientId, EmployeeId};
use crate::people::list::Statement;

db::row! {
    /// Somebody who can be written to.
    #[derive(Clone, Debug)]
    pub(super) struct Reader {
        pub(super) id: EmployeeId,
        pub(super) name: String,
        pub(super) email: String,
        pub(super) language: Option<Language> as word or null,
        pub(super) role: Role as word,
    }
}

/// Of whom.
pub(super) enum Of<'a> {
    /// Those who have something that is late or due by that day, and team leads; behind this one in the order of ids.
    Everybody {
        until: Day,
        after: &'a str,
    },
    These(&'a [EmployeeId]),
}

/// People at once.
pub(super) const AT_ONCE: usize = 50;

/// Those of them who have not had a message on this day, in the order of their ids.
pub(super) async fn readers(
    conn: &mut Connection,
    client_id: &ClientId,
    (of, today): (Of<'_>, Day),
) -> Result<Vec<Reader>, db::Error> {
    let mut statement = Statement::new(
        "SELECT e.id, e.name, e.email, e.language, e.role FROM employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL \
         AND e.status = 'active' AND e.email IS NOT NULL AND NOT e.reminders_off \
         AND EXISTS (SELECT 1 FROM login_passwords p WHERE p.tenant_id = $1 AND p.person_id = e.id) \
         AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.client_id = $1 AND r.employee_id = e.id AND r.day = ",
    );
    statement.text(&today.to_string());
    statement.push(") AND ");
    match of {
        Of::Everybody { until, after } => {
            statement.push("e.id > ");
            statement.text(after);
            statement.push(
                " AND (e.role = 'team_lead' OR EXISTS (SELECT 1 FROM training_due d WHERE d.client_id = $1 \
                 AND d.employee_id = e.id AND d.day <= ",
            );
            statement.text(&until.to_string());
            statement.push("))");
        }
        Of::These(ids) => {
            statement.push("e.id");
            statement.among(ids.iter().map(EmployeeId::as_str));
        }
    }
    statement.push(&format!(" ORDER BY e.id LIMIT {AT_ONCE}"));
    statement.query(conn, client_id).all().await
}
