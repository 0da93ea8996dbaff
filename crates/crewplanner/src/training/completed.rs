//! The courses that somebody has completed, as MobieTrain told of them.

use db::Connection;
use kernel::Timestamp;
use web::Language;

use crate::ids::{ClientId, EmployeeId};

db::row! {
    /// A course that somebody has completed.
    #[derive(Clone, Debug)]
    pub(crate) struct Completed {
        pub(crate) title: String,
        /// Of the title, where it was said.
        pub(crate) language: Option<Language> as word or null,
        pub(crate) completed_at: Timestamp,
    }
}

/// Those of the account that the client is connected with now, the last one first.
pub(crate) async fn by(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
) -> Result<Vec<Completed>, db::Error> {
    let sql = "SELECT c.title, c.language, c.completed_at FROM completed_courses c \
               JOIN integrations i ON i.client_id = c.client_id AND i.account_login_slug = c.account_login_slug \
               WHERE c.client_id = $1 AND c.employee_id = $2 AND i.enabled \
               ORDER BY c.completed_at DESC, c.course";
    conn.query(sql).bind(client_id).bind(employee_id).all().await
}
