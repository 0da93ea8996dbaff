//! User groups: listing, making, changing and deleting them.

use db::{Connection, Write};
use kernel::Timestamp;
use login::Actor;
use serde_json::json;
use web::off_thread;

use super::headcount::Headcount;
use super::rule::Rule;
use super::{Group, Kind, told};
use crate::audit::Action;
use crate::ids::{AccountId, GroupId};
use crate::{App, telling};

/// The most groups of an account: each page of a learner looks at all of them.
pub(crate) const MAX_GROUPS: i64 = 500;

db::row! {
    struct Row { id: GroupId, name: String, kind: String, rule: String }
}

impl TryFrom<Row> for Group {
    type Error = web::Error;

    fn try_from(Row { id, name, kind, rule }: Row) -> web::Result<Self> {
        Ok(Self { id, name, kind: Kind::read(&kind, &rule)? })
    }
}

/// The groups of an account: Everyone first, then by name.
pub(crate) async fn list(conn: &mut Connection, account_id: &AccountId) -> web::Result<Vec<Group>> {
    let sql = "SELECT id, name, kind, rule FROM user_groups WHERE account_id = $1 \
               ORDER BY CASE kind WHEN 'everyone' THEN 0 ELSE 1 END, name, id";
    conn.query(sql).bind(account_id).all::<Row>().await?.into_iter().map(Group::try_from).collect()
}

/// The same, each with the number of its learners. Heavy: it looks at everybody.
pub(crate) async fn list_counted(
    conn: &mut Connection,
    account_id: &AccountId,
) -> web::Result<Vec<(Group, i64)>> {
    let groups = list(conn, account_id).await?;
    let headcount = Headcount::of(conn, account_id).await?;
    let counted = move |group: Group| {
        let members = headcount.members(&group);
        (group, members)
    };
    Ok(off_thread(|| groups.into_iter().map(counted).collect()).await)
}

/// The group with this name; the first that was made, where several have it.
///
/// # Errors
/// When the database fails.
pub async fn group_called(
    app: &App,
    account_id: &AccountId,
    name: &str,
) -> Result<Option<GroupId>, db::Error> {
    let sql =
        "SELECT id FROM user_groups WHERE account_id = $1 AND name = $2 ORDER BY created_at, id LIMIT 1";
    app.db.read().await?.query(sql).bind(account_id).bind(name).optional().await
}

/// The names of these groups, in their order.
pub(crate) async fn names(
    conn: &mut Connection,
    account_id: &AccountId,
    ids: &[GroupId],
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT id, name FROM user_groups WHERE account_id = $1 ORDER BY name, id";
    let all: Vec<(GroupId, String)> = conn.query(sql).bind(account_id).all().await?;
    Ok(all.into_iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name).collect())
}

/// How many groups an account has.
pub(crate) async fn count(conn: &mut Connection, account_id: &AccountId) -> Result<i64, db::Error> {
    conn.query("SELECT COUNT(*) FROM user_groups WHERE account_id = $1").bind(account_id).one().await
}

/// A group of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
) -> web::Result<Option<Group>> {
    let sql = "SELECT id, name, kind, rule FROM user_groups WHERE account_id = $1 AND id = $2";
    conn.query(sql).bind(account_id).bind(group_id).optional::<Row>().await?.map(Group::try_from).transpose()
}

/// Makes a group whose members follow a rule. The departments in it are those of the client that the account is connected
/// to, unless it says whose they are.
///
/// # Errors
/// When the database fails.
pub async fn create_rule_group(
    app: &App,
    account_id: &AccountId,
    name: &str,
    rule: &Rule,
) -> web::Result<GroupId> {
    let (mut write, mut rule) = (app.db.write().await?, rule.clone());
    if rule.client.is_none() && !rule.departments.is_empty() {
        rule.client = telling::client(&mut write, account_id).await?.map(|client| client.to_string());
    }
    let id = insert(&mut write, app, account_id, name, &Kind::Rule(rule)).await?;
    write.commit().await?;
    Ok(id)
}

/// Makes a group.
pub(crate) async fn insert(
    write: &mut Write,
    app: &App,
    account_id: &AccountId,
    name: &str,
    kind: &Kind,
) -> web::Result<GroupId> {
    let (kind, rule) = kind.stored()?;
    let id = app.new_id();
    let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
    write
        .query(sql)
        .bind(account_id)
        .bind(&id)
        .bind(name)
        .bind(kind)
        .bind(rule)
        .bind(app.clock.now())
        .execute()
        .await?;
    Ok(id)
}

/// Renames a group and, for a rule group, changes its rule. True when the rule is another one: then somebody may play
/// something else.
pub(crate) async fn update(
    write: &mut Write,
    account_id: &AccountId,
    group: &Group,
    now: Timestamp,
) -> web::Result<bool> {
    let (_, rule) = group.kind.stored()?;
    // First, and whatever the name: it takes the row, so that two people who save at once do so one after the other.
    let sql = "UPDATE user_groups SET name = $3 WHERE account_id = $1 AND id = $2 AND kind <> 'everyone'";
    write.query(sql).bind(account_id).bind(&group.id).bind(&group.name).execute().await?;
    // Whoever is in it by the new rule alone has as many days for what is mandatory as if they came today.
    let before = find(write, account_id, &group.id).await?;
    let widens = match (group.rule(), before.as_ref().and_then(Group::rule)) {
        (Some(new), Some(old)) => !new.is_within(old),
        _ => false,
    };
    let sql = "UPDATE user_groups SET rule = $3, rule_since = CASE WHEN $4 THEN $5 ELSE rule_since END \
               WHERE account_id = $1 AND id = $2 AND kind <> 'everyone' AND rule <> $3";
    let update = write.query(sql).bind(account_id).bind(&group.id).bind(rule);
    Ok(update.bind(widens).bind(now).execute().await? == 1)
}

/// Deletes a group. Its learners lose the courses that only this group gave them, at once; what they did is kept.
pub(crate) async fn delete(app: &App, account_id: &AccountId, group: &Group, by: &Actor) -> web::Result<()> {
    let group_id = &group.id;
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    // "Everyone" always exists; and of two who delete one group at once, the later one may find it gone.
    let sql = "UPDATE user_groups SET id = id WHERE account_id = $1 AND id = $2 AND kind <> 'everyone'";
    if write.query(sql).bind(account_id).bind(group_id).execute().await? == 0 {
        return Err(web::Error::not_found());
    }
    let sql = "DELETE FROM course_groups WHERE account_id = $1 AND group_id = $2";
    if write.query(sql).bind(account_id).bind(group_id).execute().await? > 0 {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    app.login
        .record(&mut write, account_id, by, &told::entry(Action::GroupDeleted, group, json!({})))
        .await?;
    write.commit().await?;
    let (at, of, group_id) = (app.clone(), account_id.clone(), group_id.clone());
    let rest = async move { take_away(&at, &of, &group_id).await };
    Ok(app.heavy.run(account_id, rest).await??)
}

/// Takes away the group itself, after those who were picked for it: a few at a time, for everybody may be among them.
async fn take_away(app: &App, account_id: &AccountId, group_id: &GroupId) -> Result<(), db::Error> {
    loop {
        let mut write = app.db.write().await?;
        let sql = "DELETE FROM group_members WHERE account_id = $1 AND group_id = $2 AND learner_id IN \
                   (SELECT learner_id FROM group_members WHERE account_id = $1 AND group_id = $2 LIMIT 500)";
        if write.query(sql).bind(account_id).bind(group_id).execute().await? == 0 {
            let sql = "DELETE FROM user_groups WHERE account_id = $1 AND id = $2 AND kind <> 'everyone'";
            write.query(sql).bind(account_id).bind(group_id).execute().await?;
            return write.commit().await;
        }
        write.commit().await?;
    }
}

db::row! {
    /// A department that learners came with.
    #[derive(Clone, Debug)]
    pub(crate) struct Department {
        /// The key of the client whose it is.
        pub client: String,
        pub id: String,
        pub name: String,
    }
}

/// The departments that learners of the account came with, by name: those of every client that it was connected to.
pub(crate) async fn departments(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<Vec<Department>, db::Error> {
    let sql = "SELECT client, id, name FROM departments WHERE account_id = $1 ORDER BY name, id, client";
    conn.query(sql).bind(account_id).all().await
}

/// The group that everybody of an account is in.
///
/// # Errors
/// When the database fails.
pub async fn everyone(app: &App, account_id: &AccountId) -> Result<GroupId, db::Error> {
    let sql = "SELECT id FROM user_groups WHERE account_id = $1 AND kind = 'everyone'";
    app.db.read().await?.query(sql).bind(account_id).one().await
}
