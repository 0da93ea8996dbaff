//! Who must do what by when (due, late), of all people of a client: what MobieTrain told in the last look, kept so that lists, pages and
//! reminders know it without asking. Each page says how old that is.

mod ask;
mod keep;
pub(crate) mod look;

use std::collections::HashMap;

use db::Connection;
use kernel::Timestamp;
use web::{Day, Language};

pub(crate) use keep::completed;

use super::news::{self, When};
use crate::ids::{ClientId, EmployeeId};
use crate::people::list::{PAGE, Statement};

db::row! {
    /// A course that somebody must do by a day.
    #[derive(Clone, Debug)]
    pub(crate) struct Due {
        /// Its address at MobieTrain.
        pub(crate) course: String,
        pub(crate) title: String,
        /// Of the title, where it was said.
        pub(crate) language: Option<Language> as word or null,
        pub(crate) day: Day as word,
        /// It was completed before, and that runs out or ran out on this day.
        pub(crate) renews: bool,
        /// When they were reminded of it last, of this day.
        pub(crate) reminded_on: Option<Day> as word or null,
    }
}

impl Due {
    pub(crate) fn is_late(&self, today: &Day) -> bool {
        self.day < *today
    }

    /// How a page of this day says it.
    pub(crate) fn when(&self, today: &Day) -> When {
        news::Due::told(self.day, false).on(*today).when()
    }
}

/// That the row `d` is of the account that the client `$1` is connected with now.
pub(crate) const OF_ACCOUNT: &str = "d.client_id = $1 AND d.account_login_slug = \
    (SELECT i.account_login_slug FROM integrations i WHERE i.client_id = $1 AND i.enabled)";

/// When the last whole look was made, of the account that the client is connected with; `None` where there was none.
pub(crate) async fn told_at(
    conn: &mut Connection,
    client_id: &ClientId,
) -> Result<Option<Timestamp>, db::Error> {
    let sql = "SELECT l.whole_at FROM due_looks l JOIN integrations i ON i.client_id = l.client_id \
               AND i.account_login_slug = l.account_login_slug \
               WHERE l.client_id = $1 AND i.enabled AND i.connected_at IS NOT NULL";
    let told: Option<Option<Timestamp>> = conn.query(sql).bind(client_id).optional().await?;
    Ok(told.flatten())
}

db::row! {
    struct OfPerson {
        employee_id: String,
        course: String,
        title: String,
        language: Option<Language> as word or null,
        day: Day as word,
        renews: bool,
        reminded_on: Option<Day> as word or null,
    }
}

/// What these people must do, what presses most first: of each by their id.
pub(crate) async fn of_people(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<HashMap<String, Vec<Due>>, db::Error> {
    let mut of: HashMap<String, Vec<Due>> = HashMap::new();
    for some in ids.chunks(PAGE) {
        let mut statement = Statement::new(&format!(
            "SELECT d.employee_id, d.course, d.title, d.language, d.day, d.renews, d.reminded_on FROM training_due d \
             WHERE {OF_ACCOUNT} AND d.employee_id"
        ));
        statement.among(some.iter().map(EmployeeId::as_str));
        statement.push(" ORDER BY d.day, d.course");
        for row in statement.query(conn, client_id).all::<OfPerson>().await? {
            let OfPerson { employee_id, course, title, language, day, renews, reminded_on } = row;
            of.entry(employee_id).or_default().push(Due {
                course,
                title,
                language,
                day,
                renews,
                reminded_on,
            });
        }
    }
    Ok(of)
}
