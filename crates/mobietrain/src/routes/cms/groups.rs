//! The list of groups.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use tables::Writer;
use web::{Language, Page, off_thread};

use super::desk::{Admin, Desk};
use super::group_form::{ById, by_id, describe};
use super::paths::{CoursePage, GroupPage, Groups, GroupsExport, NewGroup};
use crate::ids::{CourseId, GroupId};
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
    pub courses: Vec<Link>,
}

/// A course, to be linked to.
pub(super) struct Link {
    pub id: CourseId,
    pub title: String,
}

pub(super) async fn show(_: Groups, admin: Admin) -> web::Result<Response> {
    with_rows(admin, |desk, rows| web::html(&GroupsPage { page: &desk.page, desk, rows })).await
}

/// The same as a file.
pub(super) async fn export(_: GroupsExport, admin: Admin) -> web::Result<Response> {
    with_rows(admin, |desk, rows| {
        let today = desk.page.exact(&desk.app.clock.now());
        let name = format!("groups-{}.csv", today.get(..10).unwrap_or_default());
        web::download(&name, web::CSV, file(&desk.page, &rows))
    })
    .await
}

/// What the list shows, with its headings.
fn file(page: &Page, rows: &[Row]) -> Vec<u8> {
    let comma_in_numbers = page.language() != Language::En;
    let mut writer = Writer::new(if comma_in_numbers { ';' } else { ',' });
    let headings = ["cms-group", "cms-group-rule", "cms-nav-learners", "cms-nav-courses"];
    let headings = headings.map(|key| page.get(key).to_plain());
    writer.row(headings.iter().map(String::as_str));
    for row in rows {
        let courses: Vec<&str> = row.courses.iter().map(|course| course.title.as_str()).collect();
        writer.row([row.group.name.as_str(), &row.rule, &row.members.to_string(), &page.list(&courses)]);
    }
    writer.finish()
}

/// Counts everybody, and puts groups, departments and courses together.
async fn with_rows(
    admin: Admin,
    answer: impl FnOnce(&Desk, Vec<Row>) -> web::Result<Response> + Send + 'static,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move {
        let Admin { desk, account } = admin;
        let mut read = desk.app.db.read().await?;
        let departments = store::departments(&mut read, &account.id).await?;
        let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
        let counted = store::list_counted(&mut read, &account.id).await?;
        drop(read);
        off_thread(move || {
            let rows = rows(&desk.page, &account.name, counted, &by_id(&departments), &courses);
            answer(&desk, rows)
        })
        .await
    };
    app.heavy.run(&account_id, work).await?
}

fn rows(
    page: &Page,
    account: &str,
    counted: Vec<(Group, i64)>,
    departments: &ById<'_>,
    courses: &[Course],
) -> Vec<Row> {
    let mut of_group: HashMap<&GroupId, Vec<&Course>> = HashMap::new();
    for course in courses {
        for (group, _) in &course.groups {
            of_group.entry(group).or_default().push(course);
        }
    }
    let row = |(group, members): (Group, i64)| Row {
        rule: describe(page, account, &group.kind, departments),
        of: group.rule().and_then(|rule| rule.client.clone()),
        members,
        courses: of_group.remove(&group.id).unwrap_or_default().into_iter().map(Link::of).collect(),
        group,
    };
    counted.into_iter().map(row).collect()
}

impl Link {
    fn of(course: &Course) -> Self {
        Self { id: course.id.clone(), title: course.title.clone() }
    }
}
