//! The version of a client's people: it rises with every change of what the roster tells of anybody, be it of one person, of many
//! or of a department.

use db::Connection;

use crate::ids::ClientId;

/// Belongs once in the transaction of every such change, between [`one_by_one`](super::departments::one_by_one) and the commit. Once
/// and not for each person: PostgreSQL keeps every version of a row until the commit, and goes through all of them to write the
/// next one.
pub(crate) async fn raise(conn: &mut Connection, client_id: &ClientId) -> Result<(), db::Error> {
    let sql = "UPDATE clients SET people_version = people_version + 1 WHERE id = $1";
    conn.query(sql).bind(client_id).execute().await.map(drop)
}
