//! The list of groups.

use askama::Template;
use axum::response::Response;
use web::Page;

use super::desk::{Admin, Desk};
use super::group_form::describe;
use super::paths::{CoursePage, GroupPage, Groups, NewGroup};
use crate::learning::course::listing::{self, Course};
use crate::people::groups::{Group, store};

#[derive(Template)]
#[template(path = "cms/groups.html")]
pub(super) struct GroupsPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub rows: Vec<Row>,
}

pub(super) struct Row {
    pub group: Group,
    /// Who is in it, in words.
    pub rule: String,
    /// The key of the client whose departments the rule names.
    pub of: Option<String>,
    pub members: i64,
    pub courses: Vec<Course>,
}

pub(super) async fn show(_: Groups, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let departments = store::departments(&mut read, &account.id).await?;
    let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
    let mut rows = Vec::new();
    for (group, members) in store::list_counted(&mut read, &account.id).await? {
        let has = |course: &&Course| course.groups.iter().any(|(id, _)| *id == group.id);
        rows.push(Row {
            rule: describe(&desk.page, &account.name, &group.kind, &departments),
            of: group.rule().and_then(|rule| rule.client.clone()),
            members,
            courses: courses.iter().filter(has).cloned().collect(),
            group,
        });
    }
    drop(read);
    web::html(&GroupsPage { page: &desk.page, desk: &desk, rows })
}
