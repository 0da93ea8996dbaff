//! Somebody is picked for a group by hand, or taken out. Whoever loses a course by it is asked about first; what somebody gets is said after.

use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;
use serde_json::json;
use web::Form;

use super::desk::{Admin, done};
use super::fields::ticked;
use super::group_known::find;
use super::group_questions::{self, Asked};
use super::paths::{GroupMembers, GroupPage};
use crate::audit::Action;
use crate::ids::LearnerId;
use crate::learning::regrouping::Change;
use crate::people::groups::{Group, members, told};
use crate::telling;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Changes {
    add: Vec<String>,
    remove: Vec<String>,
    /// What they were shown of whom it takes a course from.
    sure: Option<String>,
}

pub(super) async fn change(
    path: GroupMembers,
    admin: Admin,
    Form(changes): Form<Changes>,
) -> web::Result<Response> {
    let group = find(&admin, &path.id).await?;
    let (add, remove) = (ids(&changes.add), ids(&changes.remove));
    if !remove.is_empty() {
        let asked = Asked::of(&admin, Change::Removed(group.clone(), remove.clone()), changes.sure).await?;
        if !asked.is_answered() {
            return group_questions::ask_to_remove(&admin, &group, &remove, &asked);
        }
    }
    put(&admin, &group, &add, &remove).await?;
    let page = admin.desk.at(GroupPage { id: path.id });
    match &add[..] {
        [one] if remove.is_empty() => {
            Ok(Redirect::to(&web::with_query(page, &[("added", one)])).into_response())
        }
        _ => Ok(done(page, "saved")),
    }
}

/// Puts them in and takes them out; answers how many are new in it.
pub(super) async fn put(
    admin: &Admin,
    group: &Group,
    add: &[LearnerId],
    remove: &[LearnerId],
) -> web::Result<u64> {
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    let added = members::add(&mut write, account_id, &group.id, add, app.clock.now()).await?;
    let removed = members::remove(&mut write, account_id, &group.id, remove).await?;
    if added > 0 || removed {
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let entry = told::entry(Action::GroupMembersChanged, group, json!({}));
        app.login.record(&mut write, account_id, &admin.desk.actor(), &entry).await?;
    }
    write.commit().await?;
    Ok(added)
}

/// Somebody who was added, and what they have by it.
pub(super) struct Added {
    pub name: String,
    pub sentences: Vec<String>,
}

impl Added {
    /// `None` for somebody who is not in it: nothing is said that is not so.
    pub async fn of(admin: &Admin, group: &Group, added: &str) -> web::Result<Option<Self>> {
        let Some(id) = ticked(&[added.to_owned()]).pop().map(LearnerId::from) else { return Ok(None) };
        let mut read = admin.desk.app.db.read().await?;
        let name = members::picked(&mut read, &admin.account.id, &group.id, &id).await?;
        drop(read);
        let Some(name) = name else { return Ok(None) };
        let asked = Asked::of(admin, Change::Joined(group.clone(), vec![id]), None).await?;
        Ok(Some(Self { name, sentences: asked.sentences }))
    }
}

fn ids(ticked_boxes: &[String]) -> Vec<LearnerId> {
    ticked(ticked_boxes).into_iter().map(LearnerId::from).collect()
}
