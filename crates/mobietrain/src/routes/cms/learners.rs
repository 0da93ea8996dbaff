//! The list of learners, with its search and its filters; and the same as a file.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use web::{Form, Page};

use super::desk::{Desk, Reader};
use super::learners_list::{List, file};
use super::paths::{LearnerDelete, LearnerPage, Learners, LearnersElsewhere, LearnersExport};
use super::scheduled_lists::Lists;
use crate::learning::course::listing::Course;
use crate::people::groups::Group;
use crate::reports::learners::chosen::{Choice, LEFT, LearnersQuery};
use crate::reports::learners::filter::{Seen, Standing};
use crate::reports::learners::{self, MANY};

#[derive(Template)]
#[template(path = "cms/learners.html")]
struct LearnersPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    list: List,
    scheduled: Lists,
    groups: Vec<Group>,
    courses: Vec<Course>,
    /// What must be known of so many courses that one has to be chosen.
    is_too_wide: bool,
    /// Everybody, found or not; as far as they are counted.
    all: i64,
}

impl LearnersPage<'_> {
    /// More than are counted.
    const fn has_many(&self) -> bool {
        self.all > MANY
    }
}

pub(super) async fn show(
    _: Learners,
    reader: Reader,
    Query(query): Query<LearnersQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, found(reader, query.read())).await?
}

/// Looks at everybody.
async fn found(reader: Reader, query: LearnersQuery) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let mut read = desk.app.db.read().await?;
    let choice = Choice::of(&mut read, reader.looking()).await?;
    let search = choice.search(&desk.app, &mut read, reader.looking(), (&query, None)).await?;
    let found = learners::search(&mut read, &account.id, &search).await?;
    let (at, export_at, number) = (desk.at(Learners), desk.at(LearnersExport), query.place().0);
    if found.learners.is_empty() && found.total > 0 {
        // Whoever stood there is gone.
        return Ok(Redirect::to(&web::with_query(at, &query.first_page())).into_response());
    }
    let all = learners::count(&mut read, &account.id, within, MANY + 1).await?;
    let scheduled = Lists::of(&reader, &mut read, &choice, (&query, None)).await?;
    drop(read);
    web::html(&LearnersPage {
        page: &desk.page,
        desk,
        list: List { found, query, number, at, export_at },
        scheduled,
        groups: within.among(choice.groups),
        courses: choice.courses,
        is_too_wide: search.filter.is_too_wide(),
        all,
    })
}

pub(super) async fn export(
    _: LearnersExport,
    reader: Reader,
    Form(query): Form<LearnersQuery>,
) -> web::Result<Response> {
    file(reader, query, None).await
}
