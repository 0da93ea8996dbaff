//! What a learner would meet if they opened MobieTrain now, step by step (test sign-on): whether their link would count, what they would be
//! asked, and the courses that they would find. Looking at it signs nobody on and writes nothing.

use askama::Template;
use axum::response::Response;
use db::Connection;
use web::{Error, Page};

use super::chain::{Mark, Step};
use super::desk::{Desk, Reader};
use super::keys::Keys;
use super::paths::{ConnectionKeys, LearnerPage, LearnerSignOn, LearnerWhy, Learners};
use crate::accounts::overview::Overview;
use crate::learning::due::duty::State;
use crate::people::app_language;
use crate::reports::details::{self, Person};
use crate::reports::transcript::{self, Entry};
use crate::reports::why::{self, known::Known};
use crate::terms::current::to_accept_next;

#[derive(Template)]
#[template(path = "cms/learner_sign_on.html")]
struct SignOnPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    person: &'a Person,
    steps: Vec<Step>,
    /// What they would see, what is late or due first; nothing where no link would count.
    courses: Vec<Entry>,
}

pub(super) async fn show(path: LearnerSignOn, reader: Reader) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, page(path, reader)).await?
}

async fn page(path: LearnerSignOn, reader: Reader) -> web::Result<Response> {
    let Reader { desk, account, within } = reader;
    // Before the database is read: it may ask another site.
    let keys = Keys::read(&desk, &account, desk.at(ConnectionKeys)).await;
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    if !within.includes(&mut read, &account.id, &path.id).await? {
        return Err(Error::not_found());
    }
    let mut steps = link(&desk, &account, keys.as_ref(), &person);
    let comes_in = steps.iter().all(|step| step.mark == Mark::Fine);
    let courses = if comes_in { courses(&desk, &mut read, &account, &person).await? } else { Vec::new() };
    if comes_in {
        let terms = to_accept_next(&mut read, &account.id, &person.id).await?;
        steps.extend(asked(&desk.page, &person, terms));
        steps.push(Step::new(Mark::Fine, &desk.page.get("cms-test-home").count("n", courses.len() as i64)));
    }
    drop(read);
    web::html(&SignOnPage { page: &desk.page, desk: &desk, person: &person, steps, courses })
}

/// Whether a link of theirs would count.
fn link(desk: &Desk, account: &Overview, keys: Option<&Keys>, person: &Person) -> Vec<Step> {
    let page = &desk.page;
    let Some((keys, _)) = keys.zip(account.client.as_ref()) else {
        return vec![Step::new(Mark::Wrong, &page.get("cms-test-not-connected"))];
    };
    let mut steps = vec![Step::new(Mark::Fine, &page.get("cms-test-connected"))];
    if desk.elsewhere(person.client()).is_some() {
        steps.push(Step::new(Mark::Wrong, &page.get("cms-test-elsewhere")));
    } else if person.left_at.is_some() {
        steps.push(Step::new(Mark::Wrong, &page.get("cms-test-left")));
    } else {
        steps.push(Step::new(Mark::Fine, &page.get("cms-test-link").with("name", &person.name)));
    }
    let mark = if keys.look.is_good() { Mark::Fine } else { Mark::Wrong };
    steps.push(Step::new(mark, &page.get(keys.words()).with("n", keys.usable() as i64)));
    steps
}

/// What they would be asked on the way.
fn asked(page: &Page, person: &Person, terms: Option<i64>) -> Vec<Step> {
    let language = app_language::app_language(person.language, person.locale.as_deref()).native_name();
    let chosen = if person.language.is_some() { "cms-test-language" } else { "cms-test-language-asked" };
    let mut steps = vec![Step::new(Mark::Fine, &page.get(chosen).with("language", language))];
    if let Some(version) = terms {
        steps.push(Step::new(Mark::Fine, &page.get("cms-test-terms").with("version", version)));
    }
    steps
}

/// The courses that they would see, in their own language where there is such.
async fn courses(
    desk: &Desk,
    conn: &mut Connection,
    account: &Overview,
    person: &Person,
) -> web::Result<Vec<Entry>> {
    let language = app_language::app_language(person.language, person.locale.as_deref());
    let whose = (&account.id, &person.id);
    let known = Known::of(conn, whose.0, whose.1, language).await?.ok_or(Error::not_found())?;
    let groups = details::groups(conn, whose.0, whose.1).await?;
    let mut courses = transcript::of(&desk.app, conn, whose, &groups, language).await?;
    let seen = why::seen(&known);
    courses.retain(|entry| seen.iter().any(|seen| seen.course.id == entry.course_id));
    courses.sort_by_key(|entry| entry.state.day().map_or((1, None), |day| (0, Some(day))));
    Ok(courses)
}

impl SignOnPage<'_> {
    fn why(&self, entry: &Entry) -> String {
        let at = self.desk.at(LearnerWhy { id: self.person.id.clone() });
        web::with_query(at, &[("course", &entry.course_id)])
    }

    fn is_late(&self, entry: &Entry) -> bool {
        matches!(entry.state, State::Late(_))
    }
}
