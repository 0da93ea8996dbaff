//! Making, saving and deleting a group. Where somebody gains or loses a course by it, that is said first, and nothing is done until it is
//! answered.

use axum::response::Response;
use kernel::Busy;
use serde::Deserialize;
use serde_json::{Value, json};
use web::{Error, Form};

use super::desk::{Admin, done};
use super::fields::Mistakes;
use super::group::{self, Edited, unprocessable};
use super::group_form::{GroupForm, Typed};
use super::group_known::{find, known, whose};
use super::group_questions::{self, Asked};
use super::paths::{GroupDelete, GroupPage, Groups, NewGroup};
use super::proved::Proved;
use crate::audit::Action;
use crate::ids::GroupId;
use crate::learning::course::publish;
use crate::learning::regrouping::Change;
use crate::people::groups::store::{self, MAX_GROUPS};
use crate::people::groups::{Group, members, told};
use crate::telling;

/// How often it is looked at anew because somebody else has changed the group meanwhile.
const TRIES: usize = 5;

pub(super) async fn create(_: NewGroup, admin: Admin, Form(typed): Form<Typed>) -> web::Result<Response> {
    let departments = known(&admin).await?;
    let (form, mut mistakes) = GroupForm::typed(&typed, whose(&admin, None), &admin.desk.page, &departments);
    if typed.preview.is_some() {
        return group::page(admin, Edited { form, ..Edited::default() }).await;
    }
    if !mistakes.is_empty() {
        return unprocessable(admin, Edited { form, mistakes, ..Edited::default() }).await;
    }
    let change = Change::Saved(form.group(None), form.courses.clone());
    let asked = Asked::of(&admin, change, typed.sure).await?;
    if !asked.is_answered() {
        return group_questions::ask_to_save(&admin, None, &form, &asked);
    }
    let Some(id) = insert(&admin, &form).await? else {
        mistakes.add("name", admin.desk.page.get("cms-groups-many"));
        return unprocessable(admin, Edited { form, mistakes, ..Edited::default() }).await;
    };
    Ok(done(admin.desk.at(GroupPage { id }), "created"))
}

/// Its id; none where there are as many groups as there can be.
async fn insert(admin: &Admin, form: &GroupForm) -> web::Result<Option<GroupId>> {
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    if store::count(&mut write, account_id).await? >= MAX_GROUPS {
        return Ok(None);
    }
    let id = store::insert(&mut write, app, account_id, &form.name, &form.kind(None)).await?;
    if publish::set_group_courses(&mut write, account_id, &id, &form.courses).await? {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    record(admin, &mut write, (Action::GroupCreated, &id), None).await?;
    write.commit().await?;
    Ok(Some(id))
}

pub(super) async fn save(path: GroupPage, admin: Admin, Form(typed): Form<Typed>) -> web::Result<Response> {
    let group = find(&admin, &path.id).await?;
    let (departments, of) = (known(&admin).await?, whose(&admin, Some(&group)));
    let (mut form, mut mistakes) = GroupForm::typed(&typed, of, &admin.desk.page, &departments);
    if group.is_everyone() {
        form.name.clone_from(&group.name);
        mistakes = Mistakes::default();
    }
    if typed.preview.is_some() {
        return group::page(admin, Edited { group: Some(group), form, ..Edited::default() }).await;
    }
    if !mistakes.is_empty() {
        return unprocessable(admin, Edited { group: Some(group), form, mistakes, ..Edited::default() })
            .await;
    }
    let changed = form.group(Some(&group));
    for _ in 0..TRIES {
        let before = stored(&admin, &changed.id).await?;
        let change = Change::Saved(changed.clone(), form.courses.clone());
        let asked = Asked::of(&admin, change, typed.sure.clone()).await?;
        if !asked.is_answered() {
            return group_questions::ask_to_save(&admin, Some(&group), &form, &asked);
        }
        if update(&admin, (&changed, &form), &before).await? {
            return Ok(done(admin.desk.at(path), "saved"));
        }
    }
    Err(Busy::default().into())
}

/// Its name, rule and courses.
type Stored = (String, String, String);

async fn stored(admin: &Admin, id: &GroupId) -> Result<Stored, db::Error> {
    told::as_stored(&mut *admin.desk.app.db.read().await?, &admin.account.id, id).await
}

/// Writes it down, if it is still what was looked at. False when it is another one by now.
async fn update(
    admin: &Admin,
    (changed, form): (&Group, &GroupForm),
    looked_at: &Stored,
) -> web::Result<bool> {
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let before = told::as_stored(&mut write, account_id, &changed.id).await?;
    if before != *looked_at {
        return Ok(false);
    }
    let other_rule = store::update(&mut write, account_id, changed, app.clock.now()).await?;
    if publish::set_group_courses(&mut write, account_id, &changed.id, &form.courses).await? || other_rule {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    record(admin, &mut write, (Action::GroupChanged, &changed.id), Some(before)).await?;
    write.commit().await?;
    Ok(true)
}

pub(super) async fn ask_to_delete(path: GroupDelete, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    let (group, asked) = deletion(&admin, &path.id, None).await?;
    question(&admin, &group, &asked, false).await
}

/// What they ticked, and what they were shown.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Agreed {
    sure: Option<String>,
    seen: Option<String>,
}

pub(super) async fn delete(
    path: GroupDelete,
    Proved(admin): Proved<Admin>,
    Form(agreed): Form<Agreed>,
) -> web::Result<Response> {
    let is_sure = agreed.sure.is_some();
    let (group, asked) = deletion(&admin, &path.id, agreed.seen).await?;
    if !is_sure || !asked.is_answered() {
        return question(&admin, &group, &asked, !is_sure).await;
    }
    store::delete(&admin.desk.app, &admin.account.id, &group, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(Groups), "deleted"))
}

async fn deletion(admin: &Admin, id: &GroupId, agreed: Option<String>) -> web::Result<(Group, Asked)> {
    let group = find(admin, id).await?;
    if group.is_everyone() {
        return Err(Error::not_found());
    }
    let asked = Asked::of(admin, Change::Deleted(group.clone()), agreed).await?;
    Ok((group, asked))
}

async fn question(admin: &Admin, group: &Group, asked: &Asked, unsure: bool) -> web::Result<Response> {
    let members = match group.is_picked() {
        true => members::count(&mut *admin.desk.app.db.read().await?, &admin.account.id, group).await?,
        false => 0,
    };
    group_questions::ask_to_delete(admin, (group, members), asked, unsure)
}

/// Tells the audit log of a group what it is now, and what it was before, where that differs.
async fn record(
    admin: &Admin,
    write: &mut db::Write,
    (action, id): (Action, &GroupId),
    before: Option<Stored>,
) -> web::Result<()> {
    let (desk, account_id) = (&admin.desk, &admin.account.id);
    let after = told::as_stored(write, account_id, id).await?;
    if before.as_ref() == Some(&after) {
        return Ok(());
    }
    let before = before.unwrap_or_default();
    let fields = [("name", before.0, after.0), ("rule", before.1, after.1), ("courses", before.2, after.2)];
    let differ = fields.into_iter().filter(|(_, before, after)| before != after);
    let changes = differ.map(|(field, before, after)| (field.to_owned(), json!([before, after]))).collect();
    let group = store::find(write, account_id, id).await?.ok_or(Error::not_found())?;
    let entry = told::entry(action, &group, Value::Object(changes));
    Ok(desk.app.login.record(write, account_id, &desk.actor(), &entry).await?)
}
