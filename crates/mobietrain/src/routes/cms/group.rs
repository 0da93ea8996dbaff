//! The page of one group: its rule or its members, with a preview of who is in it.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use jwt_link::Status;
use serde::Deserialize;
use serde_json::{Value, json};
use web::{Error, Form, Page};

use super::desk::{Admin, Desk, Elsewhere, done};
use super::fields::{Mistakes, Sure, search_text, ticked};
use super::group_form::{GroupForm, Typed, by_id, names};
use super::paths::{GroupDelete, GroupMembers, GroupPage, Groups, NewGroup};
use super::proved::Proved;
use crate::audit::Action;
use crate::ids::{AccountId, GroupId, LearnerId};
use crate::learning::course::listing::{self, Course};
use crate::learning::course::publish;
use crate::people::groups::store::{self, Department, MAX_GROUPS};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, members, told};
use crate::planner::Client;
use crate::reports::learners::{self, Search};
use crate::telling;

/// How many hand-picked members the page lists; the search finds the others.
const LISTED: i64 = 100;
/// How many the preview names.
const NAMED: i64 = 5;

#[derive(Template)]
#[template(path = "cms/group.html")]
pub(super) struct GroupTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub account_name: &'a str,
    /// `None` while it is new.
    pub group: Option<Group>,
    pub form: GroupForm,
    pub mistakes: Mistakes,
    pub departments: Vec<Department>,
    pub courses: Vec<Course>,
    pub preview: Preview,
    pub people: People,
}

/// Who would be in the group as the form stands.
pub(super) struct Preview {
    pub members: i64,
    pub all: i64,
    pub some: Vec<(LearnerId, String)>,
}

/// The hand-picked members, or those that a search found.
#[derive(Default)]
pub(super) struct People {
    pub q: String,
    /// Id, name and whether they are in the group.
    pub found: Vec<(LearnerId, String, bool)>,
}

impl GroupTemplate<'_> {
    pub fn is_everyone(&self) -> bool {
        self.group.as_ref().is_some_and(Group::is_everyone)
    }

    pub fn is_picked(&self) -> bool {
        self.group.as_ref().is_some_and(Group::is_picked)
    }

    /// The departments that the rule can name.
    pub fn choices(&self) -> Vec<&Department> {
        self.form.choices(&self.departments)
    }

    /// The departments of another client that the rule names, and whose they are.
    pub fn kept(&self) -> Option<(Vec<String>, Elsewhere<'_>)> {
        let elsewhere = self.desk.elsewhere(self.form.kept_from()?)?;
        Some((names(&self.form.rule, &by_id(&self.departments)), elsewhere))
    }

    pub fn more(&self) -> i64 {
        self.preview.members - i64::try_from(self.preview.some.len()).unwrap_or(0)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PeopleQuery {
    q: String,
}

pub(super) async fn new(_: NewGroup, admin: Admin) -> web::Result<Response> {
    let form = GroupForm { client: whose(&admin, None), ..GroupForm::default() };
    page(admin, Edited { form, ..Edited::default() }).await
}

pub(super) async fn create(_: NewGroup, admin: Admin, Form(typed): Form<Typed>) -> web::Result<Response> {
    let departments = known(&admin).await?;
    let (form, mut mistakes) = GroupForm::typed(&typed, whose(&admin, None), &admin.desk.page, &departments);
    if typed.preview.is_some() {
        return page(admin, Edited { form, ..Edited::default() }).await;
    }
    if !mistakes.is_empty() {
        return unprocessable(admin, Edited { form, mistakes, ..Edited::default() }).await;
    }
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    if store::count(&mut write, account_id).await? >= MAX_GROUPS {
        drop(write);
        mistakes.add("name", admin.desk.page.get("cms-groups-many"));
        return unprocessable(admin, Edited { form, mistakes, ..Edited::default() }).await;
    }
    let id = store::insert(&mut write, app, account_id, &form.name, &form.kind(None)).await?;
    if publish::set_group_courses(&mut write, account_id, &id, &form.courses).await? {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    record(&admin, &mut write, (Action::GroupCreated, &id), None).await?;
    write.commit().await?;
    Ok(done(admin.desk.at(GroupPage { id }), "created"))
}

pub(super) async fn show(
    path: GroupPage,
    admin: Admin,
    Query(query): Query<PeopleQuery>,
) -> web::Result<Response> {
    let group = find(&admin, &path.id).await?;
    let mut read = admin.desk.app.db.read().await?;
    let courses = listing::list(&mut read, &admin.account.id, admin.desk.page.language()).await?;
    drop(read);
    let has = |course: &Course| course.groups.iter().any(|(id, _)| *id == group.id);
    let courses = courses.into_iter().filter(has).map(|course| course.id).collect();
    let form = GroupForm::of(&group, courses, whose(&admin, Some(&group)));
    page(admin, Edited { group: Some(group), form, q: search_text(&query.q), ..Edited::default() }).await
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
        return page(admin, Edited { group: Some(group), form, ..Edited::default() }).await;
    }
    if !mistakes.is_empty() {
        return unprocessable(admin, Edited { group: Some(group), form, mistakes, ..Edited::default() })
            .await;
    }
    let changed = form.group(Some(&group));
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let before = told::as_stored(&mut write, account_id, &changed.id).await?;
    let other_rule = store::update(&mut write, account_id, &changed, app.clock.now()).await?;
    if publish::set_group_courses(&mut write, account_id, &changed.id, &form.courses).await? || other_rule {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    record(&admin, &mut write, (Action::GroupChanged, &changed.id), Some(before)).await?;
    write.commit().await?;
    Ok(done(admin.desk.at(path), "saved"))
}

pub(super) async fn delete(
    path: GroupDelete,
    Proved(admin): Proved<Admin>,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    let group = find(&admin, &path.id).await?;
    store::delete(&admin.desk.app, &admin.account.id, &group, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(Groups), "deleted"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Changes {
    add: Vec<String>,
    remove: Vec<String>,
}

pub(super) async fn change_members(
    path: GroupMembers,
    admin: Admin,
    Form(changes): Form<Changes>,
) -> web::Result<Response> {
    let group = find(&admin, &path.id).await?;
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut write = app.db.write().await?;
    let added = members::add(&mut write, account_id, &path.id, &ids(&changes.add), app.clock.now()).await?;
    let removed = members::remove(&mut write, account_id, &path.id, &ids(&changes.remove)).await?;
    if added || removed {
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let entry = told::entry(Action::GroupMembersChanged, &group, json!({}));
        app.login.record(&mut write, account_id, &admin.desk.actor(), &entry).await?;
    }
    write.commit().await?;
    Ok(done(admin.desk.at(GroupPage { id: path.id }), "saved"))
}

/// Tells the audit log of a group what it is now, and what it was before, where that differs.
async fn record(
    admin: &Admin,
    write: &mut db::Write,
    (action, id): (Action, &GroupId),
    before: Option<(String, String, String)>,
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

/// The key of the client whose departments a rule can name.
fn whose(admin: &Admin, group: Option<&Group>) -> Option<String> {
    let of_rule = || group.and_then(Group::rule).and_then(|rule| rule.client.clone());
    admin.client().map(Client::key).or_else(of_rule)
}

/// The departments that learners came with.
async fn known(admin: &Admin) -> web::Result<Vec<Department>> {
    let mut read = admin.desk.app.db.read().await?;
    Ok(store::departments(&mut read, &admin.account.id).await?)
}

async fn find(admin: &Admin, id: &GroupId) -> web::Result<Group> {
    let mut read = admin.desk.app.db.read().await?;
    store::find(&mut read, &admin.account.id, id).await?.ok_or(Error::not_found())
}

fn ids(ticked_boxes: &[String]) -> Vec<LearnerId> {
    ticked(ticked_boxes).into_iter().map(LearnerId::from).collect()
}

/// What the page of a group shows besides what is stored.
#[derive(Default)]
struct Edited {
    /// `None` while it is new.
    group: Option<Group>,
    form: GroupForm,
    mistakes: Mistakes,
    /// What its people are searched for.
    q: String,
}

async fn unprocessable(admin: Admin, edited: Edited) -> web::Result<Response> {
    let mut response = page(admin, edited).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The page of a group: its preview looks at everybody.
async fn page(admin: Admin, edited: Edited) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move { web::html(&template(&admin, edited).await?) };
    app.heavy.run(&account_id, work).await?
}

async fn template(admin: &Admin, edited: Edited) -> web::Result<GroupTemplate<'_>> {
    let Admin { desk, account } = admin;
    let Edited { group, form, mistakes, q } = edited;
    let typed = form.group(group.as_ref());
    let mut read = desk.app.db.read().await?;
    let preview = Preview {
        members: members::count(&mut read, &account.id, &typed).await?,
        all: learners::count(&mut read, &account.id, &Within::Account, i64::MAX).await?,
        some: members::some(&mut read, &account.id, &typed, NAMED).await?,
    };
    let people = match group.as_ref().filter(|group| group.is_picked()) {
        Some(group) => people(&mut read, &account.id, group, &q).await?,
        None => People::default(),
    };
    Ok(GroupTemplate {
        page: &desk.page,
        desk,
        account_name: &account.name,
        departments: store::departments(&mut read, &account.id).await?,
        courses: listing::list(&mut read, &account.id, desk.page.language()).await?,
        group,
        form,
        mistakes,
        preview,
        people,
    })
}

async fn people(
    conn: &mut db::Connection,
    account_id: &AccountId,
    group: &Group,
    q: &str,
) -> web::Result<People> {
    if q.is_empty() {
        let found = members::some(conn, account_id, group, LISTED).await?;
        return Ok(People {
            q: String::new(),
            found: found.into_iter().map(|(id, name)| (id, name, true)).collect(),
        });
    }
    let search = Search { text: q.to_owned(), ..Search::default() };
    let mut found = Vec::new();
    for learner in learners::search(conn, account_id, &search).await?.learners {
        let is_in = members::includes(conn, account_id, group, &learner.id).await?;
        found.push((learner.id, learner.name, is_in));
    }
    Ok(People { q: q.to_owned(), found })
}
