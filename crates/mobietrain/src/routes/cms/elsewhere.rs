//! Completions from elsewhere: a list is pasted or brought as a file, looked at line by line (dry run), and written down. What was refused stays
//! in the box, and can be taken home in the columns that it came in.

use askama::Template;
use axum::extract::Multipart;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use web::{Error, Page};

use super::desk::{Admin, Desk};
use super::new_course::{Sent, read_form};
use super::paths::{CourseElsewhere, CoursePage, Courses, Learners, LearnersElsewhere};
use crate::ids::CourseId;
use crate::learning::course::listing;
use crate::learning::due::elsewhere::read::{self, MOST, Typed, Unread, Why};
use crate::learning::due::elsewhere::{self, Becomes, Line, noted};

#[derive(Template)]
#[template(path = "cms/elsewhere.html")]
struct ElsewherePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    /// The course of all lines, with its title; `None`: each names its own.
    course: Option<(CourseId, String)>,
    /// What stands in the box.
    text: String,
    looked: Option<Vec<Line>>,
    /// Why the list was not looked at.
    refused: Option<String>,
    /// How many were written down a moment ago.
    noted: Option<usize>,
    /// It does something else by now than what was agreed to.
    is_other: bool,
}

impl ElsewherePage<'_> {
    fn at(&self) -> String {
        match &self.course {
            Some((id, _)) => self.desk.at(CourseElsewhere { id: id.clone() }),
            None => self.desk.at(LearnersElsewhere),
        }
    }

    fn back(&self) -> String {
        match &self.course {
            Some((id, _)) => self.desk.at(CoursePage { id: id.clone() }),
            None => self.desk.at(Learners),
        }
    }

    fn count(&self, holds: impl Fn(&Line) -> bool) -> usize {
        self.looked.iter().flatten().filter(|line| holds(line)).count()
    }

    fn to_note(&self) -> usize {
        self.count(|line| matches!(line.becomes, Becomes::New(_)))
    }

    fn left_out(&self) -> usize {
        self.count(Line::is_refused)
    }

    fn seen(&self) -> String {
        elsewhere::fingerprint(self.looked.as_deref().unwrap_or_default())
    }

    /// Those that have to be put right first.
    fn ordered<'b>(&self, lines: &'b [Line]) -> impl Iterator<Item = &'b Line> {
        let refused = lines.iter().filter(|line| line.is_refused());
        refused.chain(lines.iter().filter(|line| !line.is_refused()))
    }

    fn becomes(&self, line: &Line) -> String {
        let page = self.page;
        match &line.becomes {
            Becomes::New(entry) => match entry.until {
                Some(day) => page.get("cms-elsewhere-new-until").with("day", page.day_of(&day)).to_string(),
                None => page.get("cms-elsewhere-new").to_string(),
            },
            Becomes::Known => page.get("cms-elsewhere-known").to_string(),
            Becomes::Again(line) => page.get("cms-numbers-again").with("line", line).to_string(),
            Becomes::Refused(why) => self.why(why),
        }
    }

    fn why(&self, why: &Why) -> String {
        let page = self.page;
        let key = match why {
            Why::Double(names) => {
                return page.get("cms-elsewhere-double").with("names", page.list(names)).to_string();
            }
            Why::Nobody => "cms-numbers-nobody",
            Why::NoCourse => "cms-elsewhere-no-course",
            Why::Courses => "cms-elsewhere-courses",
            Why::NoDay => "cms-elsewhere-no-day",
            Why::Future => "cms-elsewhere-future",
            Why::UntilWrong => "cms-elsewhere-until-wrong",
            Why::UntilBefore => "cms-elsewhere-until-before",
        };
        page.get(key).to_string()
    }

    /// The lines as a file, with what people call the columns.
    fn written<'b>(&self, lines: impl Iterator<Item = &'b Typed>) -> Vec<u8> {
        let headings = ["cms-employee-number", "cms-course", "cms-elsewhere-day", "cms-completion-until"];
        let headings = headings.map(|key| self.page.get(key).to_plain());
        read::written(lines, self.course.is_some(), &headings)
    }
}

pub(super) async fn of_course(path: CourseElsewhere, admin: Admin) -> web::Result<Response> {
    let course = course(&admin, path.id).await?;
    web::html(&template(&admin.desk, Some(course), String::new()))
}

pub(super) async fn of_account(_: LearnersElsewhere, admin: Admin) -> web::Result<Response> {
    web::html(&template(&admin.desk, None, String::new()))
}

fn template(desk: &Desk, course: Option<(CourseId, String)>, text: String) -> ElsewherePage<'_> {
    let page = &desk.page;
    ElsewherePage { page, desk, course, text, looked: None, refused: None, noted: None, is_other: false }
}

async fn course(admin: &Admin, id: CourseId) -> web::Result<(CourseId, String)> {
    let mut read = admin.desk.app.db.read().await?;
    let course = listing::find(&mut read, &admin.account.id, &id, admin.desk.page.language()).await?;
    Ok((id, course.ok_or(Error::not_found())?.title))
}

pub(super) async fn note_of_course(
    path: CourseElsewhere,
    admin: Admin,
    form: Multipart,
) -> web::Result<Response> {
    let course = course(&admin, path.id).await?;
    submit(&admin, Some(course), form).await
}

pub(super) async fn note(_: LearnersElsewhere, admin: Admin, form: Multipart) -> web::Result<Response> {
    submit(&admin, None, form).await
}

async fn submit(admin: &Admin, course: Option<(CourseId, String)>, form: Multipart) -> web::Result<Response> {
    let desk = &admin.desk;
    let place = desk.app.uploads.take(&admin.account.id)?;
    let Sent { files, fields } = read_form(form).await?;
    drop(place);
    let field = |name: &str| {
        let found = fields.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.replace("\r\n", "\n").replace('\0', "")).unwrap_or_default()
    };
    let (typed, then, seen) = (field("text"), field("then"), field("seen"));
    let file = files.into_iter().next();
    let is_file = file.is_some();
    let (name, bytes) = file.unwrap_or_else(|| (String::new(), typed.clone().into_bytes()));
    let has_course = course.is_some();
    let read = desk.app.heavy.compute(&admin.account.id, move || read::lines(bytes, has_course)).await?;
    let mut page = template(desk, course, typed);
    let lines = match read {
        Ok(lines) if lines.is_empty() => return refused(page, "cms-elsewhere-none", &name),
        Ok(lines) => lines,
        Err(Unread::NoColumn) => return refused(page, "cms-elsewhere-no-column", &name),
        Err(Unread::NoTable) => return refused(page, "cms-elsewhere-no-table", &name),
        Err(Unread::Many) => return refused(page, "cms-elsewhere-many", &name),
    };
    if is_file {
        page.text = boxed(&page.written(lines.iter()));
    }
    act(admin, page, lines, (&then, &seen, is_file)).await
}

/// As it stands in the box.
fn boxed(file: &[u8]) -> String {
    String::from_utf8_lossy(file).trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

fn refused(mut page: ElsewherePage<'_>, key: &'static str, name: &str) -> web::Result<Response> {
    let sentence = page.page.get(key).count("n", MOST);
    page.refused = Some(sentence.with("name", name).to_string());
    web::unprocessable(&page)
}

/// Looks at the list, or writes it down, or hands out what was refused.
async fn act(
    admin: &Admin,
    mut page: ElsewherePage<'_>,
    typed: Vec<Typed>,
    (then, seen, is_file): (&str, &str, bool),
) -> web::Result<Response> {
    let id = page.course.as_ref().map(|(id, _)| id.clone());
    if then == "note" && !is_file {
        page.noted = note_down(admin, (id.clone(), typed.clone()), seen).await?;
        page.is_other = page.noted.is_none();
    }
    let mut lines = look(admin, id, typed).await?;
    if then == "refused" {
        let left = lines.iter().filter(|line| line.is_refused()).map(|line| &line.typed);
        return web::download("refused.csv", web::CSV, page.written(left));
    }
    if page.noted.is_some() {
        // What stays in the box are the lines that were refused, which have other numbers then.
        lines.retain(Line::is_refused);
        for (at, line) in lines.iter_mut().enumerate() {
            line.typed.line = at + 2;
        }
        page.text = if lines.is_empty() {
            String::new()
        } else {
            boxed(&page.written(lines.iter().map(|line| &line.typed)))
        };
    }
    page.looked = Some(lines).filter(|lines| !lines.is_empty());
    let status = if page.is_other { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok((status, web::html(&page)?).into_response())
}

async fn look(admin: &Admin, course: Option<CourseId>, typed: Vec<Typed>) -> web::Result<Vec<Line>> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let of = account_id.clone();
    let work = async move { elsewhere::look(&app, &of, course.as_ref(), typed).await };
    Ok(admin.desk.app.heavy.run(&account_id, work).await??)
}

async fn note_down(
    admin: &Admin,
    (course, typed): (Option<CourseId>, Vec<Typed>),
    seen: &str,
) -> web::Result<Option<usize>> {
    let (app, account_id, by) = (admin.desk.app.clone(), admin.account.id.clone(), admin.desk.actor());
    let (of, seen) = (account_id.clone(), seen.to_owned());
    let work = async move { noted::note(&app, &of, (course.as_ref(), typed), &seen, &by).await };
    Ok(admin.desk.app.heavy.run(&account_id, work).await??)
}
