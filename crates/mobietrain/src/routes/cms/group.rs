//! The page of one group: its rule or its members, with a preview of who is in it.

use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::Response;
use http::StatusCode;
use jwt_link::Status;
use serde::Deserialize;
use web::Page;

use super::desk::{Admin, Desk, Elsewhere};
use super::fields::{Mistakes, search_text};
use super::group_form::{GroupForm, Typed, by_id, names};
use super::group_known::{find, known, whose};
use super::group_members::Added;
use super::group_preview::Shown;
use super::paths::{GroupDelete, GroupMembers, GroupNumbers, GroupPage, GroupPreview, Groups, NewGroup};
use crate::ids::{AccountId, LearnerId};
use crate::learning::course::listing::{self, Course};
use crate::people::groups::preview::COUNTED;
use crate::people::groups::store::{self, Department};
use crate::people::groups::{Group, look_alike, members};
use crate::reports::learners::{self, Search};

/// How many hand-picked members the page lists; the search finds the others.
const LISTED: i64 = 100;
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
    /// Who would be in it as the form stands.
    pub shown: Shown,
    pub people: People,
    /// Departments of one name, each with how many learners are in it.
    pub of_one_name: Vec<Vec<(Department, i64)>>,
    /// Who was picked for it a moment ago.
    pub added: Option<Added>,
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

    /// Whether only its id tells it from another department.
    pub fn is_twin(&self, id: &str) -> bool {
        self.of_one_name.iter().flatten().any(|(department, _)| department.id == id)
    }

    /// Departments of one name, as the page tells of them: the name, and each by its id.
    pub fn twins(&self) -> Vec<(&str, String)> {
        let one = |(department, learners): &(Department, i64)| {
            let learners = self.page.get("cms-learners-count").count("n", learners).to_plain();
            self.page
                .get("cms-group-department-heads")
                .with("id", &department.id)
                .with("learners", learners)
                .to_plain()
        };
        let told = |row: &[(Department, i64)]| self.page.list(&row.iter().map(one).collect::<Vec<_>>());
        let rows = self.of_one_name.iter();
        rows.filter_map(|row| Some((&*row.first()?.0.name, told(row)))).collect()
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PeopleQuery {
    q: String,
    /// The id of somebody who was picked.
    added: String,
}

pub(super) async fn new(_: NewGroup, admin: Admin, RawQuery(query): RawQuery) -> web::Result<Response> {
    let form = GroupForm { client: whose(&admin, None), ..GroupForm::default() };
    let form = typed_before(&admin, None, query).await?.unwrap_or(form);
    page(admin, Edited { form, ..Edited::default() }).await
}

pub(super) async fn show(
    path: GroupPage,
    admin: Admin,
    (Query(people), RawQuery(query)): (Query<PeopleQuery>, RawQuery),
) -> web::Result<Response> {
    let group = find(&admin, &path.id).await?;
    let mut read = admin.desk.app.db.read().await?;
    let courses = listing::list(&mut read, &admin.account.id, admin.desk.page.language()).await?;
    drop(read);
    let has = |course: &Course| course.groups.iter().any(|(id, _)| *id == group.id);
    let courses = courses.into_iter().filter(has).map(|course| course.id).collect();
    let form = match typed_before(&admin, Some(&group), query).await? {
        Some(form) => form,
        None => GroupForm::of(&group, courses, whose(&admin, Some(&group))),
    };
    let added = match people.added.is_empty() || !group.is_picked() {
        true => None,
        false => Added::of(&admin, &group, &people.added).await?,
    };
    page(admin, Edited { group: Some(group), form, q: search_text(&people.q), added, ..Edited::default() })
        .await
}

/// What somebody typed who was asked a question and came back.
async fn typed_before(
    admin: &Admin,
    group: Option<&Group>,
    query: Option<String>,
) -> web::Result<Option<GroupForm>> {
    let Some(typed) = query.as_deref().and_then(Typed::before) else { return Ok(None) };
    let departments = known(admin).await?;
    let (form, _) = GroupForm::typed(&typed, whose(admin, group), &admin.desk.page, &departments);
    Ok(Some(form))
}

/// What the page of a group shows besides what is stored.
#[derive(Default)]
pub(super) struct Edited {
    /// `None` while it is new.
    pub group: Option<Group>,
    pub form: GroupForm,
    pub mistakes: Mistakes,
    /// What its people are searched for.
    pub q: String,
    pub added: Option<Added>,
}

pub(super) async fn unprocessable(admin: Admin, edited: Edited) -> web::Result<Response> {
    let mut response = page(admin, edited).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The page of a group: its preview looks at everybody.
pub(super) async fn page(admin: Admin, edited: Edited) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move { web::html(&template(&admin, edited).await?) };
    app.heavy.run(&account_id, work).await?
}

async fn template(admin: &Admin, edited: Edited) -> web::Result<GroupTemplate<'_>> {
    let Admin { desk, account } = admin;
    let Edited { group, form, mistakes, q, added } = edited;
    let mut read = desk.app.db.read().await?;
    let departments = store::departments(&mut read, &account.id).await?;
    let shown = Shown::of(&mut read, &account.id, (&form, group.as_ref()), &departments).await?;
    let of_one_name = match &group {
        Some(group) if group.rule().is_none() => Vec::new(),
        _ => look_alike::of_one_name(&mut read, &account.id, &form.choices(&departments)).await?,
    };
    let people = match group.as_ref().filter(|group| group.is_picked()) {
        Some(group) => people(&mut read, &account.id, group, &q).await?,
        None => People::default(),
    };
    Ok(GroupTemplate {
        page: &desk.page,
        desk,
        account_name: &account.name,
        departments,
        courses: listing::list(&mut read, &account.id, desk.page.language()).await?,
        group,
        form,
        mistakes,
        shown,
        people,
        of_one_name,
        added,
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
