//! Memberships: the accounts that somebody works in, and the groups whose learners a manager sees.

use db::{Connection, Write};
use kernel::Timestamp;

use super::role::Role;
use crate::ids::{AccountId, GroupId, StaffId};
use crate::people::groups::{Group, store};

/// Somebody's place in an account.
#[derive(Clone, Debug)]
pub(crate) struct Membership {
    pub account_id: AccountId,
    pub account_slug: String,
    pub account_name: String,
    pub role: Role,
}

db::row! {
    struct Row { id: AccountId, slug: String, name: String, role: String }
}

/// The accounts that somebody works in, by name.
pub(crate) async fn of(conn: &mut Connection, staff_id: &StaffId) -> Result<Vec<Membership>, db::Error> {
    let sql = "SELECT a.id, a.slug, a.name, m.role FROM memberships m JOIN accounts a ON a.id = m.account_id \
               WHERE m.staff_id = $1 ORDER BY a.name, a.id";
    let rows: Vec<Row> = conn.query(sql).bind(staff_id).all().await?;
    // Whoever has a role that only a newer program knows may do nothing here.
    let known = rows.into_iter().filter_map(|Row { id, slug, name, role }| {
        Some(Membership { role: role.parse().ok()?, account_id: id, account_slug: slug, account_name: name })
    });
    Ok(known.collect())
}

/// Puts somebody into an account. False when they are there already.
pub(super) async fn add(
    write: &mut Write,
    (account_id, staff_id): (&AccountId, &StaffId),
    role: Role,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO memberships (account_id, staff_id, role, created_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id, staff_id) DO NOTHING";
    let add = write.query(sql).bind(account_id).bind(staff_id).bind(role.as_str()).bind(now);
    Ok(add.execute().await? == 1)
}

/// The ids of the groups whose learners a manager sees.
pub(crate) async fn managed(
    conn: &mut Connection,
    account_id: &AccountId,
    staff_id: &StaffId,
) -> Result<Vec<GroupId>, db::Error> {
    let sql = "SELECT group_id FROM managed_groups WHERE account_id = $1 AND staff_id = $2 ORDER BY group_id";
    conn.query(sql).bind(account_id).bind(staff_id).all().await
}

/// The groups themselves.
pub(crate) async fn managed_groups(
    conn: &mut Connection,
    account_id: &AccountId,
    staff_id: &StaffId,
) -> web::Result<Vec<Group>> {
    let ids = managed(conn, account_id, staff_id).await?;
    let groups = store::list(conn, account_id).await?;
    Ok(groups.into_iter().filter(|group| ids.contains(&group.id)).collect())
}

/// Says which groups a manager sees. Groups of other accounts are no groups.
pub(super) async fn set_managed(
    write: &mut Write,
    (account_id, staff_id): (&AccountId, &StaffId),
    groups: &[GroupId],
) -> Result<(), db::Error> {
    let sql = "DELETE FROM managed_groups WHERE account_id = $1 AND staff_id = $2";
    write.query(sql).bind(account_id).bind(staff_id).execute().await?;
    for group in groups {
        let sql = "INSERT INTO managed_groups (account_id, staff_id, group_id) \
                   SELECT g.account_id, $2, g.id FROM user_groups g WHERE g.account_id = $1 AND g.id = $3 \
                   ON CONFLICT DO NOTHING";
        write.query(sql).bind(account_id).bind(staff_id).bind(group).execute().await?;
    }
    Ok(())
}

/// The ids of the accounts that somebody works in.
pub(crate) async fn accounts_of(
    conn: &mut Connection,
    staff_id: &StaffId,
) -> Result<Vec<AccountId>, db::Error> {
    let sql = "SELECT account_id FROM memberships WHERE staff_id = $1 ORDER BY account_id";
    conn.query(sql).bind(staff_id).all().await
}
