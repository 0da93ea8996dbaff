//! Who an employee is at their company's provider: one subject, one employee.

use db::{Connection, Write};
use kernel::Timestamp;

use crate::ids::{ClientId, EmployeeId};

db::row! {
    /// A link, as it is shown.
    #[derive(Clone, Debug)]
    pub(crate) struct Linked {
        /// At the provider, when they came first.
        pub(crate) address: String,
        pub(crate) linked_at: Timestamp,
        pub(crate) last_used_at: Timestamp,
    }
}

/// The link of an employee.
pub(crate) async fn of(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Option<Linked>, db::Error> {
    let sql = "SELECT address, linked_at, last_used_at FROM company_links WHERE client_id = $1 AND employee_id = $2";
    conn.query(sql).bind(client_id).bind(id).optional().await
}

/// Whose this subject is.
pub(super) async fn whose(
    conn: &mut Connection,
    client_id: &ClientId,
    (issuer, subject): (&str, &str),
) -> Result<Option<EmployeeId>, db::Error> {
    let sql = "SELECT employee_id FROM company_links WHERE client_id = $1 AND issuer = $2 AND subject = $3";
    conn.query(sql).bind(client_id).bind(issuer).bind(subject).optional().await
}

/// The same for whoever comes in by it. It holds the link until the transaction ends: whoever takes it away comes before or after.
pub(super) async fn take(
    write: &mut Write,
    client_id: &ClientId,
    (issuer, subject): (&str, &str),
    now: Timestamp,
) -> Result<Option<EmployeeId>, db::Error> {
    let sql = "UPDATE company_links SET last_used_at = $4 \
               WHERE client_id = $1 AND issuer = $2 AND subject = $3 RETURNING employee_id";
    write.query(sql).bind(client_id).bind(issuer).bind(subject).bind(now).optional().await
}

/// Links somebody who was found by their address. No when they, or the subject, have a link already: the guard, one statement.
pub(super) async fn add(
    write: &mut Write,
    client_id: &ClientId,
    (issuer, subject): (&str, &str),
    (id, address): (&EmployeeId, &str),
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO company_links (client_id, issuer, subject, employee_id, address, linked_at, last_used_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING";
    let added = write.query(sql).bind(client_id).bind(issuer).bind(subject).bind(id).bind(address).bind(now);
    Ok(added.execute().await? == 1)
}

/// Ends the link of somebody; says whether there was one.
pub(crate) async fn forget(
    write: &mut Write,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<bool, db::Error> {
    let sql = "DELETE FROM company_links WHERE client_id = $1 AND employee_id = $2";
    Ok(write.query(sql).bind(client_id).bind(id).execute().await? == 1)
}

/// Ends all of a client: at another provider, or with another client id, the same people have other subjects.
pub(super) async fn forget_all(write: &mut Write, client_id: &ClientId) -> Result<u64, db::Error> {
    write.query("DELETE FROM company_links WHERE client_id = $1").bind(client_id).execute().await
}
