//! The dashboard of an account: who is here, what they did, who is late, and what waits. A manager's says it of their groups.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::{Day, Page};

use super::chart::{Bar, Days};
use super::dashboard_file::{self, Table};
use super::desk::{Desk, Reader};
use super::paths::{
    CardReports, Connection, CoursePage, CourseReport, CourseReview, Courses, Dashboard, DashboardNumbers,
    Doctor, DoctorEverywhere, Groups, Learners, TermsVersion,
};
use crate::ids::CourseId;
use crate::learning::course::listing;
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};
use crate::reports::learners::chosen::{LEFT, LearnersQuery};
use crate::reports::learners::filter::Standing;
use crate::reports::numbers::kept::{self, AsOf};
use crate::reports::numbers::sign_ons::OnDay;
use crate::reports::numbers::{Numbers, OfCourse};
use crate::reports::waiting::Waiting;

/// Days that can be chosen; the first is what a page begins with.
const PERIODS: [usize; 3] = [14, 30, 90];
/// Days in which failed links are counted at the top.
const WEEK: usize = 7;
/// So many courses are named that wait.
const NAMED: usize = 5;

#[derive(Template)]
#[template(path = "cms/dashboard.html")]
struct DashboardPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    numbers: &'a Numbers,
    at: Timestamp,
    days: &'a [OnDay],
    /// With names, those with most people first.
    groups: Vec<(&'a str, i64)>,
    courses: Vec<Titled<'a>>,
    /// `None` for those who can do nothing about it.
    waiting: Option<Waiting>,
}

struct Titled<'a> {
    title: &'a str,
    numbers: &'a OfCourse,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct DashboardQuery {
    days: String,
}

impl DashboardQuery {
    fn days(&self) -> usize {
        self.days.parse().ok().filter(|days| PERIODS.contains(days)).unwrap_or(PERIODS[0])
    }
}

/// Which table somebody wants as a file.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct NumbersQuery {
    of: Table,
    days: String,
}

pub(super) async fn show(
    _: Dashboard,
    reader: Reader,
    Query(query): Query<DashboardQuery>,
) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let AsOf { numbers, at } = kept::of_account(&desk.app, &account.id, within).await?;
    let mut read = desk.app.db.read().await?;
    let (language, is_operator) = (desk.page.language(), desk.is_operator());
    let titles = listing::list(&mut read, &account.id, language).await?;
    let titles: HashMap<&CourseId, &str> =
        titles.iter().map(|course| (&course.id, course.title.as_str())).collect();
    let groups = store::list(&mut read, &account.id).await?;
    let waiting = match desk.is_admin() {
        true => Some(Waiting::of(&desk.app, &mut read, &account.id, (language, is_operator)).await?),
        false => None,
    };
    drop(read);
    web::html(&DashboardPage {
        page: &desk.page,
        desk,
        days: last(&numbers, query.days()),
        groups: named(&groups, &numbers, within),
        courses: titled(&titles, &numbers, within),
        numbers: &numbers,
        at,
        waiting,
    })
}

/// A table of the page as a file.
pub(super) async fn file(
    _: DashboardNumbers,
    reader: Reader,
    Query(NumbersQuery { of, days }): Query<NumbersQuery>,
) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let (page, numbers) = (&desk.page, kept::of_account(&desk.app, &account.id, within).await?.numbers);
    let mut read = desk.app.db.read().await?;
    let (name, content) = match of {
        Table::SignOns => {
            let days = last(&numbers, DashboardQuery { days }.days());
            ("sign-ons", dashboard_file::of_days(page, days, desk.is_admin()))
        }
        Table::Groups => {
            let groups = store::list(&mut read, &account.id).await?;
            ("groups", dashboard_file::of_groups(page, &named(&groups, &numbers, within)))
        }
        Table::Courses => {
            let courses = listing::list(&mut read, &account.id, page.language()).await?;
            let titles = courses.iter().map(|course| (&course.id, course.title.as_str())).collect();
            let courses = titled(&titles, &numbers, within);
            let rows = courses.iter().map(|course| (course.title, course.numbers));
            ("courses", dashboard_file::of_courses(page, rows))
        }
    };
    let today = page.exact(&desk.app.clock.now());
    let name = format!("{name}-{}.csv", today.get(..10).unwrap_or_default());
    web::download(&name, web::CSV, content)
}

fn last(numbers: &Numbers, days: usize) -> &[OnDay] {
    &numbers.days[numbers.days.len().saturating_sub(days)..]
}

/// The groups that are still there, with their names.
fn named<'a>(groups: &'a [Group], numbers: &Numbers, within: &Within) -> Vec<(&'a str, i64)> {
    let find = |(id, members): &(_, i64)| {
        let group = groups.iter().find(|group| group.id == *id && within.shows(group))?;
        Some((group.name.as_str(), *members))
    };
    let mut named: Vec<_> = numbers.groups.iter().filter_map(find).collect();
    named.sort_by(|one, other| (other.1, one.0).cmp(&(one.1, other.0)));
    named
}

/// The courses that are still there. Of one that nobody whom somebody sees has there is nothing to say to them.
fn titled<'a>(
    titles: &HashMap<&CourseId, &'a str>,
    numbers: &'a Numbers,
    within: &Within,
) -> Vec<Titled<'a>> {
    let is_all = matches!(within, Within::Account);
    let theirs = numbers.courses.iter().filter(|course| is_all || course.people() > 0);
    theirs.filter_map(|course| Some(Titled { title: titles.get(&course.id)?, numbers: course })).collect()
}

impl Titled<'_> {
    fn bar(&self) -> Bar {
        Bar::of(self.numbers.done, self.numbers.busy, self.numbers.people())
    }
}

impl DashboardPage<'_> {
    fn periods(&self) -> Vec<(usize, String, bool)> {
        let period = |days: usize| {
            let query = DashboardQuery { days: days.to_string() };
            (days, web::with_query(self.desk.at(Dashboard), &query), days == self.days.len())
        };
        PERIODS.map(period).into()
    }

    fn file(&self, of: Table) -> String {
        let query = NumbersQuery { of, days: self.days.len().to_string() };
        web::with_query(self.desk.at(DashboardNumbers), &query)
    }

    fn chart(&self) -> Days {
        Days::of(self.days)
    }

    fn first_day(&self) -> String {
        self.days.first().map(|on| self.page.date_of(&on.day)).unwrap_or_default()
    }

    fn last_day(&self) -> String {
        self.days.last().map(|on| self.page.date_of(&on.day)).unwrap_or_default()
    }

    /// The fewest and the most sign-ons of a day, and which day that was; `None` where there were none at all.
    fn busiest(&self) -> Option<(i64, i64, Day)> {
        let most = self.days.iter().rev().max_by_key(|on| on.signed_on).filter(|on| on.signed_on > 0)?;
        let least = self.days.iter().map(|on| on.signed_on).min()?;
        Some((least, most.signed_on, most.day))
    }

    /// What failed in the last week, of how many attempts.
    fn failed(&self) -> (i64, i64) {
        let week = last(self.numbers, WEEK);
        let failed = week.iter().map(|on| on.failed).sum();
        (failed, week.iter().map(|on| on.signed_on).sum::<i64>() + failed)
    }

    /// How many more people signed on than in the week before, and how many fewer.
    fn seen_more(&self) -> (i64, i64) {
        let more = self.numbers.seen - self.numbers.seen_before;
        (more, -more)
    }

    /// Courses that people are late for, most of them first.
    fn late(&self) -> Vec<&Titled<'_>> {
        let mut late: Vec<_> = self.courses.iter().filter(|course| course.numbers.late > 0).collect();
        late.sort_by_key(|course| -course.numbers.late);
        late
    }

    /// Who is late: for anything, or for this course.
    fn who_is_late(&self, course: &str) -> String {
        let state = Standing::Late.as_str().to_owned();
        let query = LearnersQuery { state, course: course.to_owned(), ..LearnersQuery::default() };
        web::with_query(self.desk.at(Learners), &query)
    }

    fn who_has_left(&self) -> String {
        let query = LearnersQuery { status: LEFT.to_owned(), ..LearnersQuery::default() };
        web::with_query(self.desk.at(Learners), &query)
    }

    fn terms(&self, version: &i64) -> String {
        self.desk.at(TermsVersion { version: *version })
    }

    fn report(&self, course: &OfCourse) -> String {
        self.desk.at(CourseReport { id: course.id.clone() })
    }

    /// The most people of a group: a bar is a part of it.
    fn bar(&self, members: &i64) -> Bar {
        Bar::of(*members, 0, self.groups.iter().map(|(_, members)| *members).max().unwrap_or(0))
    }

    fn waits_for_nothing(&self, waiting: &Waiting) -> bool {
        let Waiting { drafts, comments, card_reports, terms, held, unknown } = waiting;
        drafts.is_empty()
            && comments.is_empty()
            && card_reports.is_empty()
            && terms.is_none()
            && held.is_none()
            && *unknown == 0
            && self.numbers.left == 0
    }
}
