//! The list of courses, in the order that people see them in, the language that they are translated from, and the weekly goal.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use serde::Deserialize;
use tables::Writer;
use web::{Error, Form, Language, Page};

use super::continued::Continued;
use super::desk::{Admin, Author, Desk, done};
use super::fields::Mistakes;
use super::paths::{
    CardReports, CourseMove, CoursePage, Courses, CoursesExport, CoursesGoal, CoursesLanguage,
    CoursesRemember, LearningPaths, NewCourse,
};
use crate::accounts::{default_language, remembering};
use crate::ids::CourseId;
use crate::learning::card_reports::listed as card_reports;
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::order;
use crate::learning::weekly_goal::{self, Goal, MOST, Of};

#[derive(Template)]
#[template(path = "cms/courses.html")]
pub(super) struct CoursesPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub courses: Vec<Course>,
    /// How many times people say that a card is wrong, which nobody has settled; of the courses where they do.
    pub card_reports: HashMap<CourseId, i64>,
    pub default: Language,
    /// Whether people are asked again what they have finished.
    pub remembers: bool,
    pub continued: Option<Continued>,
    pub goal: TypedGoal,
    pub mistakes: Mistakes,
}

impl CoursesPage<'_> {
    fn is_default(&self, language: &Language) -> bool {
        self.default == *language
    }

    fn move_to(&self, course: &Course) -> String {
        self.desk.at(CourseMove { id: course.id.clone() })
    }

    /// Whether there is an order to change, and they may.
    fn can_move(&self) -> bool {
        self.desk.is_admin() && self.courses.len() > 1
    }

    /// How many courses people would get in another language than the default one, too.
    fn without_default(&self) -> usize {
        self.courses.iter().filter(|course| !course.languages.contains(&self.default)).count()
    }
}

pub(super) async fn show(_: Courses, author: Author) -> web::Result<Response> {
    let Author { desk, account } = &author;
    let goal = weekly_goal::of(&mut *desk.app.db.read().await?, &account.id).await?;
    web::html(&page_of(&author, TypedGoal::of(goal), Mistakes::default()).await?)
}

async fn page_of(author: &Author, goal: TypedGoal, mistakes: Mistakes) -> web::Result<CoursesPage<'_>> {
    let Author { desk, account } = author;
    let mut read = desk.app.db.read().await?;
    let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
    let default = default_language::of(&mut read, &account.id).await?;
    let remembers = remembering::is_on(&mut read, &account.id).await?;
    let card_reports = card_reports::open(&mut read, &account.id).await?;
    let continued = Continued::of(&mut read, desk, (&account.id, &account.slug)).await?;
    Ok(CoursesPage {
        page: &desk.page,
        desk,
        courses,
        card_reports,
        default,
        remembers,
        continued,
        goal,
        mistakes,
    })
}

/// The same list as a file.
pub(super) async fn export(_: CoursesExport, author: Author) -> web::Result<Response> {
    let Author { desk, account } = author;
    let mut read = desk.app.db.read().await?;
    let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
    drop(read);
    let today = desk.page.exact(&desk.app.clock.now());
    let name = format!("courses-{}.csv", today.get(..10).unwrap_or_default());
    web::download(&name, web::CSV, file(&desk.page, &courses))
}

fn file(page: &Page, courses: &[Course]) -> Vec<u8> {
    let mut writer = Writer::new(if page.language() == Language::En { ',' } else { ';' });
    let headings = ["cms-course", "cms-course-changed", "cms-state", "cms-languages", "cms-nav-groups"];
    let headings = headings.map(|key| page.get(key).to_plain());
    writer.row(headings.iter().map(String::as_str));
    for course in courses {
        let changed = page.exact(&course.changed_at);
        let languages: Vec<&str> = course.languages.iter().map(|language| language.native_name()).collect();
        let groups: Vec<&str> = course.groups.iter().map(|(_, name)| name.as_str()).collect();
        writer.row([
            course.title.as_str(),
            changed.get(..10).unwrap_or_default(),
            &state(page, course),
            &languages.join("; "),
            &groups.join("; "),
        ]);
    }
    writer.finish()
}

/// As the chips of the list say it.
fn state(page: &Page, course: &Course) -> String {
    let mut said = vec![page.get(course.state.word()).to_plain()];
    if course.state == State::Published && course.is_newer {
        said.push(page.get("cms-course-newer").to_plain());
    }
    said.extend(
        course.publish_at.map(|at| page.get("cms-course-planned").with("at", page.moment(&at)).to_plain()),
    );
    said.join("; ")
}

#[derive(Deserialize)]
pub(super) struct Chosen {
    language: String,
}

pub(super) async fn choose_language(
    _: CoursesLanguage,
    admin: Admin,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    let language = Language::from_tag(&chosen.language).ok_or_else(Error::bad_request)?;
    let Admin { desk, account } = &admin;
    default_language::choose(&desk.app, &account.id, language, &desk.actor()).await?;
    Ok(done(desk.at(Courses), "saved"))
}

/// What is counted, and how much of it, as the form has them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedGoal {
    of: String,
    amount: String,
}

impl TypedGoal {
    fn of(goal: Option<Goal>) -> Self {
        goal.map_or_else(Self::default, |goal| Self {
            of: goal.of.as_str().to_owned(),
            amount: goal.amount.to_string(),
        })
    }

    /// `None` where there is to be none; an error where the number is none.
    fn read(&self) -> Result<Option<Goal>, ()> {
        let Ok(of) = self.of.parse::<Of>() else { return Ok(None) };
        let amount = self.amount.trim().parse().ok().filter(|amount| (1..=MOST).contains(amount));
        amount.map(|amount| Some(Goal { of, amount })).ok_or(())
    }
}

pub(super) async fn set_goal(
    _: CoursesGoal,
    admin: Admin,
    Form(typed): Form<TypedGoal>,
) -> web::Result<Response> {
    let Ok(goal) = typed.read() else {
        let author = Author::from(admin);
        let mut mistakes = Mistakes::default();
        mistakes.add("goal-amount", author.desk.page.get("cms-goal-mistake").count("most", MOST));
        return web::unprocessable(&page_of(&author, typed, mistakes).await?);
    };
    let Admin { desk, account } = &admin;
    weekly_goal::choose(&desk.app, &account.id, goal, &desk.actor()).await?;
    Ok(done(desk.at(Courses), "saved"))
}

#[derive(Deserialize)]
pub(super) struct Switched {
    remember: bool,
}

pub(super) async fn switch_remembering(
    _: CoursesRemember,
    admin: Admin,
    Form(Switched { remember }): Form<Switched>,
) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    remembering::switch(&desk.app, &account.id, remember, &desk.actor()).await?;
    Ok(done(desk.at(Courses), "saved"))
}

#[derive(Deserialize)]
pub(super) struct To {
    /// From 1.
    place: usize,
}

/// By the arrows, or by dragging, which sends the same form.
pub(super) async fn move_to(path: CourseMove, admin: Admin, Form(to): Form<To>) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    match order::move_to(&desk.app, (&account.id, &path.id), to.place, &desk.actor()).await? {
        true => Ok(done(desk.at(Courses), "moved")),
        false => Err(Error::not_found()),
    }
}
