//! The report of a course: who has it, how far they are, and how its questions were answered. A manager's says it of their groups.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use tables::Writer;
use web::{Error, Form, Language, Page};

use super::chart::Bar;
use super::desk::{Desk, Reader};
use super::learners_list::{List, file};
use super::paths::{
    CoursePage, CourseReport, CourseReportExport, CourseReportQuestions, Courses, Dashboard, LearnerDelete,
    LearnerPage,
};
use super::scheduled_lists::Lists;
use crate::ids::{CourseId, GroupId};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::live::live;
use crate::learning::due::requirement::{self, Due};
use crate::people::groups::store;
use crate::people::groups::within::Within;
use crate::reports::learners::chosen::{Choice, LearnersQuery};
use crate::reports::learners::filter::Standing;
use crate::reports::learners::{self, MANY};
use crate::reports::numbers::kept;
use crate::reports::numbers::{OfCourse, OfGroup};
use crate::reports::questions::{Chosen, Label, Question};

/// So many questions are shown unless somebody asks for all: those that people know least.
const FEW: usize = 3;

#[derive(Template)]
#[template(path = "cms/course_report.html")]
struct ReportPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: &'a Course,
    numbers: OfCourse,
    at: Timestamp,
    /// For which groups it is due by when.
    due: Vec<(String, Due)>,
    /// How far its groups are, with their names.
    groups: Vec<(String, OfGroup)>,
    list: List,
    scheduled: Lists,
    questions: Questions,
}

/// What of the questions is shown.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Which {
    questions: String,
}

impl Which {
    fn is_all(&self) -> bool {
        self.questions == "all"
    }

    fn all() -> Self {
        Self { questions: "all".to_owned() }
    }
}

struct Questions {
    shown: Vec<Question>,
    /// Of the course.
    all: usize,
    is_all: bool,
    at: Timestamp,
}

impl Questions {
    fn is_unanswered(&self) -> bool {
        self.shown.iter().all(|question| question.answers == 0)
    }
}

pub(super) async fn show(
    path: CourseReport,
    reader: Reader,
    Query(query): Query<LearnersQuery>,
    Query(which): Query<Which>,
) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let course = find(&reader, &path.id).await?;
    let counted = kept::of_account(&desk.app, &account.id, within).await?;
    let numbers = counted.numbers.courses.into_iter().find(|numbers| numbers.id == course.id);
    let questions = questions_of(&reader, &course, which.is_all()).await?;
    let (numbers, at) = (numbers.unwrap_or_default(), counted.at);
    let (due, groups) = groups_of(&reader, &course, &numbers).await?;
    let (app, account_id) = (desk.app.clone(), account.id.clone());
    let query = query.of_report();
    app.heavy
        .run(&account_id, async move {
            let Some((list, scheduled)) = list(&reader, &course, &query).await? else {
                // Whoever stood there is gone.
                let to = reader.desk.at(CourseReport { id: course.id.clone() });
                return Ok(Redirect::to(&web::with_query(to, &query.first_page())).into_response());
            };
            let (page, desk) = (&reader.desk.page, &reader.desk);
            web::html(&ReportPage {
                page,
                desk,
                course: &course,
                numbers,
                at,
                due,
                groups,
                list,
                scheduled,
                questions,
            })
        })
        .await?
}

/// The course, as far as they may know of it.
async fn find(reader: &Reader, id: &CourseId) -> web::Result<Course> {
    let Reader { desk, account, within } = reader;
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, &account.id, id, desk.page.language()).await?;
    let course = course.ok_or_else(Error::not_found)?;
    let Within::Groups(_) = within else { return Ok(course) };
    // What somebody of theirs has: of another course they learn neither questions nor answers.
    let mut groups = store::list(&mut read, &account.id).await?;
    groups.retain(|group| course.groups.iter().any(|(id, _)| *id == group.id));
    let is_theirs = groups.iter().any(|group| within.shows(group))
        || within.has_anybody_in(&mut read, &account.id, groups).await?;
    Some(course).filter(|course| is_theirs && course.state == State::Published).ok_or_else(Error::not_found)
}

/// `None` where the page of somebody who is gone was asked for.
async fn list(reader: &Reader, course: &Course, query: &LearnersQuery) -> web::Result<Option<(List, Lists)>> {
    let Reader { desk, account, .. } = reader;
    let mut read = desk.app.db.read().await?;
    let choice = Choice::of(&mut read, reader.looking()).await?;
    let search = choice.search(&desk.app, &mut read, reader.looking(), (query, Some(&course.id))).await?;
    let found = learners::search(&mut read, &account.id, &search).await?;
    if found.learners.is_empty() && found.total > 0 {
        return Ok(None);
    }
    let at = desk.at(CourseReport { id: course.id.clone() });
    let export_at = desk.at(CourseReportExport { id: course.id.clone() });
    let scheduled = Lists::of(reader, &mut read, &choice, (query, Some(&course.id))).await?;
    Ok(Some((List { found, query: query.clone(), number: query.place().0, at, export_at }, scheduled)))
}

/// What is said of each of its groups: when it is due, and how far they are. One that is gone since it was counted is left out.
async fn groups_of(
    reader: &Reader,
    course: &Course,
    numbers: &OfCourse,
) -> web::Result<(Vec<(String, Due)>, Vec<(String, OfGroup)>)> {
    let account_id = &reader.account.id;
    let mut read = reader.desk.app.db.read().await?;
    let requirements = requirement::of_course(&mut read, (account_id, &course.id)).await?;
    let groups = reader.within.among(store::list(&mut read, account_id).await?);
    let name = |id: &GroupId| groups.iter().find(|group| group.id == *id).map(|group| group.name.clone());
    let due = requirements.into_iter().filter_map(|of| Some((name(&of.group_id)?, of.due))).collect();
    let far = numbers.groups.iter().filter_map(|of| Some((name(&of.id)?, of.clone()))).collect();
    Ok((due, far))
}

async fn questions_of(reader: &Reader, course: &Course, is_all: bool) -> web::Result<Questions> {
    let Reader { desk, account, within } = reader;
    let of = (&account.id, &course.id);
    let counted = kept::of_questions(&desk.app, of, within).await?;
    let live = live(&mut *desk.app.db.read().await?, of, desk.page.language()).await?;
    let mut all: Vec<Question> = Vec::new();
    if let Some(live) = &live {
        let asked = live.content.cards().filter(|card| card.kind.is_question());
        all.extend(asked.map(|card| Question::of(card, &live.editions, &counted.numbers)));
    }
    let count = all.len();
    if !is_all && count > FEW {
        all.sort_by_key(|question| question.share().unwrap_or(i64::MAX));
        all.truncate(FEW);
    }
    Ok(Questions { shown: all, all: count, is_all, at: counted.at })
}

pub(super) async fn export(
    path: CourseReportExport,
    reader: Reader,
    Form(query): Form<LearnersQuery>,
) -> web::Result<Response> {
    let course = find(&reader, &path.id).await?;
    file(reader, query.of_report(), Some(course.id)).await
}

/// The answers as the page shows them, as a file.
pub(super) async fn questions(
    path: CourseReportQuestions,
    reader: Reader,
    Query(which): Query<Which>,
) -> web::Result<Response> {
    let course = find(&reader, &path.id).await?;
    let questions = questions_of(&reader, &course, which.is_all()).await?;
    let page = &reader.desk.page;
    let today = page.exact(&reader.desk.app.clock.now());
    let name = format!("questions-{}.csv", today.get(..10).unwrap_or_default());
    web::download(&name, web::CSV, questions_file(page, &questions))
}

fn questions_file(page: &Page, questions: &Questions) -> Vec<u8> {
    let mut writer = Writer::new(if page.language() == Language::En { ',' } else { ';' });
    let headings = [
        "cms-report-question",
        "cms-report-answered",
        "cms-report-answered-right",
        "cms-report-answer",
        "cms-report-is-right",
        "cms-report-chosen",
    ];
    let headings = headings.map(|key| page.get(key).to_plain());
    writer.row(headings.iter().map(String::as_str));
    for question in &questions.shown {
        let (answers, right) = (question.answers.to_string(), question.right.to_string());
        if question.chosen.is_empty() {
            writer.row([question.title.as_str(), &answers, &right, "", "", ""]);
        }
        for chosen in &question.chosen {
            let is_right =
                if chosen.is_right { page.get("cms-report-yes").to_plain() } else { String::new() };
            let (label, people) = (label(page, chosen), chosen.people.to_string());
            writer.row([question.title.as_str(), &answers, &right, &label, &is_right, &people]);
        }
    }
    writer.finish()
}

fn label(page: &Page, chosen: &Chosen) -> String {
    match &chosen.label {
        Label::Words(words) => words.clone(),
        Label::Statement(true) => page.get("cms-card-true").to_plain(),
        Label::Statement(false) => page.get("cms-card-false").to_plain(),
    }
}

impl ReportPage<'_> {
    /// Whom the tabs show: the state in the address, the key of its name, and how many.
    fn tabs(&self) -> Vec<(String, &'static str, i64, bool)> {
        let numbers = &self.numbers;
        let states = [
            (None, numbers.people()),
            (Some(Standing::Done), numbers.done),
            (Some(Standing::Busy), numbers.busy),
            (Some(Standing::NotStarted), numbers.not_started),
            (Some(Standing::NeverSeen), numbers.never_seen),
            (Some(Standing::Late), numbers.late),
        ];
        let tab = |(standing, count): (Option<Standing>, i64)| {
            let state = standing.map_or("", Standing::as_str).to_owned();
            let query = LearnersQuery { state, ..LearnersQuery::default() };
            let is_here = self.list.query.standing() == standing;
            let key = standing.map_or("cms-report-all", Standing::key);
            (web::with_query(&self.list.at, &query), key, count, is_here)
        };
        states.into_iter().map(tab).collect()
    }

    /// When it is due, a sentence for each group.
    fn due_lines(&self) -> Vec<String> {
        let line = |(group, due): &(String, Due)| {
            let (key, days) = match (due.on, due.days) {
                (Some(_), Some(days)) => ("cms-report-due-both", days),
                (Some(_), None) => ("cms-report-due-on", 0),
                (None, days) => ("cms-report-due-days", days.unwrap_or(0)),
            };
            let day = due.on.map(|day| self.page.day_of(&day)).unwrap_or_default();
            let text = self.page.get(key).with("group", group).with("day", day);
            text.count("n", days).to_string()
        };
        self.due.iter().map(line).collect()
    }

    fn bar(&self, of: &OfGroup) -> Bar {
        Bar::of(of.done, of.busy, of.people)
    }

    fn all_questions(&self) -> String {
        format!("{}#questions", web::with_query(&self.list.at, &Which::all()))
    }

    fn questions_file(&self) -> String {
        let at = self.desk.at(CourseReportQuestions { id: self.course.id.clone() });
        if self.questions.is_all { web::with_query(at, &Which::all()) } else { at }
    }

    fn label(&self, chosen: &Chosen) -> String {
        label(self.page, chosen)
    }

    fn share(&self, chosen: &Chosen, question: &Question) -> String {
        chosen.share(question)
    }
}
