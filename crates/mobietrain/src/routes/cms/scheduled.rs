//! A list that goes by mail every week (scheduled export): setting, changing and ending it. Whoever gets it sees what it is, and ends it for themselves.

use askama::Template;
use axum::extract::{Query, RawForm};
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use web::{Error, Language, Page};

use super::course_texts::fields_of;
use super::desk::{Admin, Desk, Reader, done};
use super::fields::{Mistakes, ticked};
use super::paths::{Learners, NewScheduled, ScheduledEnd, ScheduledPage, ScheduledStop};
use super::scheduled_lists::{Of, list_at, name, new_at, words};
use crate::ids::{AccountId, ListId, StaffId};
use crate::people::groups::within::Within;
use crate::reports::learners::chosen::{Choice, LearnersQuery, Looking};
use crate::reports::scheduled::changing::{self, Refused, Setting};
use crate::reports::scheduled::when::{When, clock};
use crate::reports::scheduled::{self, About, MOST, Scheduled};

#[derive(Template)]
#[template(path = "cms/scheduled.html")]
struct ListPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    /// What it is of: name, filter, and the page that shows it.
    name: String,
    filter: String,
    list_at: String,
    /// Where the form goes.
    at: String,
    /// `None` before there is one.
    scheduled: Option<&'a Scheduled>,
    /// Whom it can go to.
    candidates: Vec<(StaffId, String)>,
    form: Typed,
    mistakes: Mistakes,
    sends_mail: bool,
}

/// The form, as typed.
struct Typed {
    weekday: String,
    hour: String,
    language: String,
    readers: Vec<String>,
}

impl Typed {
    fn of(form: &[u8]) -> Self {
        let fields = fields_of(form);
        let all = |name: &str| -> Vec<String> {
            fields.iter().filter(|(of, _)| of == name).map(|(_, value)| value.clone()).collect()
        };
        let one = |name| all(name).pop().unwrap_or_default();
        let (weekday, hour, language) = (one("weekday"), one("hour"), one("language"));
        Self { weekday, hour, language, readers: ticked(&all("reader")) }
    }

    /// Of one that is set.
    fn as_it_is(list: &Scheduled) -> Self {
        Self {
            weekday: list.when.weekday.to_string(),
            hour: list.when.hour.to_string(),
            language: list.language.tag().to_owned(),
            readers: list.readers.iter().map(|(id, _)| id.to_string()).collect(),
        }
    }

    /// Monday at seven, to whoever sets it.
    fn first(desk: &Desk) -> Self {
        let (weekday, hour) = ("1".to_owned(), "7".to_owned());
        let language = desk.page.language().tag().to_owned();
        Self { weekday, hour, language, readers: vec![desk.staff.id.to_string()] }
    }

    /// What it says, or what is wrong.
    fn read(
        &self,
        page: &Page,
        about: &About,
        candidates: &[(StaffId, String)],
    ) -> Result<Setting, Mistakes> {
        let mut mistakes = Mistakes::default();
        let when = When::read(&self.weekday, &self.hour);
        if when.is_none() {
            mistakes.add("weekday", page.get("cms-scheduled-when-wrong"));
        }
        let is_chosen = |id: &StaffId| self.readers.iter().any(|reader| id == reader.as_str());
        let readers: Vec<_> = candidates.iter().filter(|(id, _)| is_chosen(id)).cloned().collect();
        if readers.is_empty() {
            mistakes.add("reader", page.get("cms-scheduled-nobody"));
        }
        let language = Language::from_tag(&self.language).unwrap_or(page.language());
        match when.filter(|_| mistakes.is_empty()) {
            Some(when) => Ok(Setting { about: about.clone(), when, language, readers }),
            None => Err(mistakes),
        }
    }
}

/// A list that may be set, or is.
struct At<'a> {
    desk: &'a Desk,
    account_id: &'a AccountId,
    about: About,
    list: Option<Scheduled>,
}

pub(super) async fn new(
    _: NewScheduled,
    admin: Admin,
    Query(query): Query<LearnersQuery>,
    Query(of): Query<Of>,
) -> web::Result<Response> {
    let at = At::new(&admin, query, &of);
    at.page(StatusCode::OK, Typed::first(&admin.desk), Mistakes::default()).await
}

pub(super) async fn create(
    _: NewScheduled,
    admin: Admin,
    Query(query): Query<LearnersQuery>,
    Query(of): Query<Of>,
    RawForm(form): RawForm,
) -> web::Result<Response> {
    At::new(&admin, query, &of).submit(Typed::of(&form)).await
}

pub(super) async fn show(path: ScheduledPage, reader: Reader) -> web::Result<Response> {
    let (desk, account_id) = (&reader.desk, &reader.account.id);
    let at = At::find(desk, account_id, &path.id).await?;
    let list = at.list.as_ref().filter(|list| desk.is_admin() || list.is_to(&desk.staff.id));
    let typed = Typed::as_it_is(list.ok_or(Error::not_found())?);
    at.page(StatusCode::OK, typed, Mistakes::default()).await
}

pub(super) async fn save(path: ScheduledPage, admin: Admin, RawForm(form): RawForm) -> web::Result<Response> {
    At::find(&admin.desk, &admin.account.id, &path.id).await?.submit(Typed::of(&form)).await
}

pub(super) async fn end(path: ScheduledEnd, admin: Admin) -> web::Result<Response> {
    At::find(&admin.desk, &admin.account.id, &path.id).await?.end(None).await
}

pub(super) async fn stop(path: ScheduledStop, reader: Reader) -> web::Result<Response> {
    let at = At::find(&reader.desk, &reader.account.id, &path.id).await?;
    at.end(Some(&reader.desk.staff.id)).await
}

impl<'a> At<'a> {
    fn new(admin: &'a Admin, query: LearnersQuery, of: &Of) -> Self {
        let course = (!of.report.is_empty()).then(|| of.report.as_str().into());
        let query = query.read().first_page();
        let query = if course.is_some() { query.of_report() } else { query };
        let about = About { course, query };
        Self { desk: &admin.desk, account_id: &admin.account.id, about, list: None }
    }

    async fn find(desk: &'a Desk, account_id: &'a AccountId, id: &ListId) -> web::Result<Self> {
        let mut read = desk.app.db.read().await?;
        let list = scheduled::find(&mut read, account_id, id).await?.ok_or(Error::not_found())?;
        Ok(Self { desk, account_id, about: list.about.clone(), list: Some(list) })
    }

    /// What there is to choose from, and whom it can go to. What it is of must be there.
    async fn choices(&self) -> web::Result<(Choice, Vec<(StaffId, String)>)> {
        let (account_id, within) = (self.account_id, &Within::Account);
        let mut read = self.desk.app.db.read().await?;
        let looking = Looking { account_id, within, language: self.desk.page.language() };
        let choice = Choice::of(&mut read, looking).await?;
        if self.list.is_none() && !self.about.is_for(within, &choice) {
            return Err(Error::not_found());
        }
        let candidates = scheduled::candidates(&mut read, account_id, &self.about, &choice).await?;
        Ok((choice, candidates))
    }

    async fn page(&self, status: StatusCode, form: Typed, mistakes: Mistakes) -> web::Result<Response> {
        let (choice, candidates) = self.choices().await?;
        let (desk, page) = (self.desk, &self.desk.page);
        let at = match &self.list {
            Some(list) => desk.at(ScheduledPage { id: list.id.clone() }),
            None => new_at(desk, &self.about.query, self.about.course.as_ref()),
        };
        let page = ListPage {
            page,
            desk,
            name: name(page, &choice, &self.about),
            filter: words(page, &choice, &self.about.query).join(" · "),
            list_at: list_at(desk, &self.about),
            at,
            scheduled: self.list.as_ref(),
            candidates,
            form,
            mistakes,
            sends_mail: desk.app.mail.is_set_up(),
        };
        Ok((status, web::html(&page)?).into_response())
    }

    async fn submit(&self, form: Typed) -> web::Result<Response> {
        let (_, candidates) = self.choices().await?;
        let (desk, page) = (self.desk, &self.desk.page);
        let wrong = StatusCode::UNPROCESSABLE_ENTITY;
        if !desk.app.mail.is_set_up() {
            return self.page(wrong, form, Mistakes::default()).await;
        }
        let setting = match form.read(page, &self.about, &candidates) {
            Ok(setting) => setting,
            Err(mistakes) => return self.page(wrong, form, mistakes).await,
        };
        let id = self.list.as_ref().map(|list| &list.id);
        match changing::set(&desk.app, self.account_id, id, (&setting, &desk.actor())).await? {
            Ok(()) => Ok(done(list_at(desk, &self.about), "list-scheduled")),
            Err(Refused::Ended) => Err(Error::not_found()),
            Err(Refused::TooMany) => {
                let mut mistakes = Mistakes::default();
                mistakes.add("weekday", page.get("cms-scheduled-too-many").count("most", MOST));
                self.page(wrong, form, mistakes).await
            }
        }
    }

    async fn end(&self, whose: Option<&StaffId>) -> web::Result<Response> {
        let (desk, list) = (self.desk, self.list.as_ref().ok_or(Error::not_found())?);
        match changing::end(&desk.app, (self.account_id, &list.id), whose, &desk.actor()).await? {
            // The report may be of a course that they see no more.
            true if whose.is_some() => Ok(done(desk.at(Learners), "list-ended")),
            true => Ok(done(list_at(desk, &self.about), "list-ended")),
            false => Err(Error::not_found()),
        }
    }
}

impl Scheduled {
    fn is_to(&self, staff_id: &StaffId) -> bool {
        self.readers.iter().any(|(id, _)| id == staff_id)
    }
}

impl ListPage<'_> {
    /// Whether whoever looks gets it.
    fn is_mine(&self) -> bool {
        self.scheduled.is_some_and(|list| list.is_to(&self.desk.staff.id))
    }

    fn is_chosen(&self, id: &StaffId) -> bool {
        self.form.readers.iter().any(|reader| id == reader.as_str())
    }

    fn weekdays(&self) -> Vec<(String, String)> {
        (1..=7).map(|weekday| (weekday.to_string(), When { weekday, hour: 0 }.day(self.page))).collect()
    }

    fn hours(&self) -> Vec<(String, String)> {
        (0..24).map(|hour: i64| (hour.to_string(), clock(hour))).collect()
    }
}
