//! Files for translators: downloaded, and looked at when they come back. What is taken of one goes the way of what is typed.

use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Language, Page};

use super::course_translate::{self, Asked, Shown, closed, title};
use super::desk::{Author, Desk};
use super::new_course::read_form;
use super::paths::{CoursePage, CourseTranslate, CourseTranslateFile, Courses};
use crate::ids::CourseId;
use crate::learning::course::problem::sentence;
use crate::learning::course::translations::files::{self, Format};
use crate::learning::course::translations::opened::{Opened, open};
use crate::learning::course::translations::places::place;
use ::course::Problem;
use ::course::problem::MOST;
use ::course::translation::{Entry, Fate, Fingerprint, Review, State};

const XLIFF: &str = "application/xliff+xml; charset=utf-8";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    language: String,
    format: String,
    /// `all`; whatever needs work otherwise.
    show: String,
}

pub(super) async fn download(
    path: CourseTranslateFile,
    author: Author,
    Query(wanted): Query<Wanted>,
) -> web::Result<Response> {
    let title = title(&author, &path.id).await?;
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let to = Language::from_tag(&wanted.language);
    let opened = match open(app, (account_id, &path.id), to).await {
        Ok(opened) => opened,
        Err(reason) => return closed(&author, path.id, title, reason),
    };
    let format = if wanted.format == "csv" { Format::Csv } else { Format::Xliff };
    let name = format!("course.{}.{}", opened.to.tag(), format.ending());
    let (text, id, is_all) = (author.desk.page.text(), path.id, wanted.show == "all");
    let file = move || {
        let is_wanted = |pair: &::course::translation::Pair| is_all || pair.state != State::UpToDate;
        files::write(&opened, &id, format, is_wanted, text)
    };
    let file = app.heavy.compute(account_id, file).await?;
    let kind = if format == Format::Csv { web::CSV } else { XLIFF };
    web::download(&name, kind, file)
}

#[derive(Template)]
#[template(path = "cms/course_translate_file.html")]
struct FilePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    id: CourseId,
    title: String,
    file: String,
    from: Language,
    to: Language,
    /// What is taken, with what is sent when it is.
    taken: Vec<Line>,
    refused: Vec<Line>,
    unknown: Vec<Line>,
    twice: Vec<Line>,
    untranslated: Vec<Line>,
    same: usize,
    absent: usize,
}

/// A text of the file.
#[derive(Default)]
struct Line {
    line: usize,
    place: String,
    /// The names of its fields.
    name: String,
    before: String,
    after: String,
    is_new: bool,
    is_confirmed: bool,
    is_late: bool,
    problems: Vec<String>,
}

impl FilePage<'_> {
    fn action(&self) -> String {
        let path = self.desk.at(CourseTranslate { id: self.id.clone() });
        web::with_query(path, &Asked { language: self.to.tag().to_owned(), ..Asked::default() })
    }

    fn late(&self) -> Vec<&Line> {
        self.taken.iter().filter(|line| line.is_late).collect()
    }

    /// What is told of many: the first ones, and how many more there are.
    fn first<'l>(&self, lines: &'l [Line]) -> &'l [Line] {
        &lines[..lines.len().min(MOST)]
    }

    fn more(&self, lines: &[Line]) -> usize {
        lines.len().saturating_sub(MOST)
    }
}

/// Says what a file would change. Nothing is kept of it but what the page itself sends.
pub(super) async fn look_at(
    path: CourseTranslateFile,
    author: Author,
    Query(wanted): Query<Wanted>,
    form: Multipart,
) -> web::Result<Response> {
    let title = title(&author, &path.id).await?;
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let place = app.uploads.take(&account_id)?;
    let to = Language::from_tag(&wanted.language).ok_or_else(Error::bad_request)?;
    let file = read_form(form).await?.files.into_iter().next();
    drop(place);
    let asked = Asked { language: wanted.language, ..Asked::default() };
    let Some((name, bytes)) = file else {
        return mistaken(author, path.id, asked, Problem::new("translation-file")).await;
    };
    let opened = match open(&app, (&account_id, &path.id), Some(to)).await {
        Ok(opened) if opened.to == to => opened,
        Ok(_) => return Err(Error::bad_request()),
        Err(reason) => return closed(&author, path.id, title, reason),
    };
    let (id, shown) = (path.id.clone(), name.clone());
    let work = move || {
        let returned = files::read(&opened, &id, (&name, bytes))?;
        let review = Review::of(&opened.translation(), returned);
        Ok::<_, Problem>((opened, review))
    };
    match app.heavy.compute(&account_id, work).await? {
        Ok((opened, review)) => {
            let page = move || web::html(&template(&author, (path.id, title, shown), &opened, &review));
            app.heavy.compute(&account_id, page).await?
        }
        Err(problem) => mistaken(author, path.id, asked, problem).await,
    }
}

async fn mistaken(author: Author, id: CourseId, asked: Asked, problem: Problem) -> web::Result<Response> {
    let shown = Shown { mistake: Some(problem), ..Shown::default() };
    course_translate::page(author, id, asked, shown).await
}

fn template<'a>(
    author: &'a Author,
    (id, title, file): (CourseId, String, String),
    opened: &Opened,
    review: &Review,
) -> FilePage<'a> {
    let desk = &author.desk;
    let (from, to) = (opened.from, opened.to);
    let mut page = FilePage {
        page: &desk.page,
        desk,
        id,
        title,
        file,
        from,
        to,
        taken: Vec::new(),
        refused: Vec::new(),
        unknown: Vec::new(),
        twice: Vec::new(),
        untranslated: Vec::new(),
        same: 0,
        absent: 0,
    };
    for entry in &review.entries {
        let line = line(&desk.page, opened, entry);
        match &entry.fate {
            Fate::New(_) | Fate::Replaced { .. } | Fate::Confirmed(_) => page.taken.push(line),
            Fate::Refused(_) => page.refused.push(line),
            Fate::Unknown => page.unknown.push(line),
            Fate::Twice => page.twice.push(line),
            Fate::Untranslated => page.untranslated.push(line),
            Fate::Same => page.same += 1,
            Fate::Absent => page.absent += 1,
        }
    }
    page
}

fn line(page: &Page, opened: &Opened, entry: &Entry) -> Line {
    let text = page.text();
    let of = entry.unit.as_ref().map(|unit| place(text, &opened.source.content, unit));
    let mut line = Line {
        line: entry.line.unwrap_or_default(),
        place: of.unwrap_or_else(|| entry.reference.clone()),
        is_late: entry.is_late,
        ..Line::default()
    };
    let before = match &entry.fate {
        Fate::New(after) => {
            (line.after, line.is_new) = (after.clone(), true);
            String::new()
        }
        Fate::Replaced { before, after } => {
            line.after.clone_from(after);
            before.clone()
        }
        Fate::Confirmed(words) => {
            (line.after, line.is_confirmed) = (words.clone(), true);
            words.clone()
        }
        Fate::Refused(problems) => {
            line.problems = problems.iter().map(|problem| sentence(problem, text)).collect();
            String::new()
        }
        _ => String::new(),
    };
    line.name = format!("{}.{}", entry.reference, Fingerprint::of(&before));
    line.before = before;
    line
}
