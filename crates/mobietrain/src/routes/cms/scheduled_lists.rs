//! The lists that go by mail every week, beside the list or the report that they are of; and what each is filtered by, in words.

use db::Connection;
use serde::{Deserialize, Serialize};
use web::Page;

use super::desk::{Desk, Reader};
use super::paths::{CourseReport, Learners, NewScheduled, ScheduledPage};
use crate::ids::CourseId;
use crate::reports::learners::chosen::{Choice, LEFT, LearnersQuery};
use crate::reports::learners::filter::{Seen, Standing};
use crate::reports::scheduled::{self, About};

/// Whose report it is, in the address; nobody's for the list of learners.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Of {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub report: String,
}

/// What stands beside a list.
pub(super) struct Lists {
    /// Those that whoever looks after the account sees; others see those that they get.
    pub lists: Vec<Line>,
    /// Where another one is set; `None` for whoever may not.
    pub new_at: Option<String>,
    pub sends_mail: bool,
}

/// One of them.
pub(super) struct Line {
    pub at: String,
    pub day: String,
    pub time: String,
    /// Names, in one text.
    pub readers: String,
    /// Empty for all.
    pub filter: String,
}

impl Lists {
    /// Beside the list that is looked at.
    pub async fn of(
        reader: &Reader,
        read: &mut Connection,
        choice: &Choice,
        (query, course): (&LearnersQuery, Option<&CourseId>),
    ) -> web::Result<Self> {
        let Reader { desk, account, .. } = reader;
        let (page, own) = (&desk.page, &desk.staff.id);
        let mut lists = scheduled::of(read, &account.id, course).await?;
        lists.retain(|list| desk.is_admin() || list.readers.iter().any(|(id, _)| id == own));
        let line = |list: scheduled::Scheduled| Line {
            at: desk.at(ScheduledPage { id: list.id.clone() }),
            day: list.when.day(page),
            time: list.when.time(),
            readers: page.list(&list.readers.iter().map(|(_, name)| name).collect::<Vec<_>>()),
            filter: words(page, choice, &list.about.query).join(" · "),
        };
        let lists = lists.into_iter().map(line).collect();
        let new_at = desk.is_admin().then(|| new_at(desk, query, course));
        Ok(Self { lists, new_at, sends_mail: desk.app.mail.is_set_up() })
    }
}

/// Where one like the list that is looked at is set.
pub(super) fn new_at(desk: &Desk, query: &LearnersQuery, course: Option<&CourseId>) -> String {
    let of = Of { report: course.map_or_else(String::new, ToString::to_string) };
    // Two queries in one address: what the list is of, and what it is filtered by.
    let at = web::with_query(desk.at(NewScheduled), &of);
    let filter = web::with_query("", &query.first_page());
    match (at.contains('?'), filter.strip_prefix('?')) {
        (true, Some(filter)) => format!("{at}&{filter}"),
        _ => format!("{at}{filter}"),
    }
}

/// The page that shows it.
pub(super) fn list_at(desk: &Desk, about: &About) -> String {
    let at = match &about.course {
        Some(id) => desk.at(CourseReport { id: id.clone() }),
        None => desk.at(Learners),
    };
    web::with_query(at, &about.query)
}

/// What it is called.
pub(super) fn name(page: &Page, choice: &Choice, about: &About) -> String {
    let course = about.course.as_ref().and_then(|id| choice.course(id));
    course.map_or_else(|| page.get("cms-nav-learners").to_string(), |course| course.title.clone())
}

/// What it is filtered by; nothing for all.
pub(super) fn words(page: &Page, choice: &Choice, query: &LearnersQuery) -> Vec<String> {
    let group = choice.groups.iter().find(|group| query.group == group.id);
    let status = match query.status.as_str() {
        "active" => Some("cms-status-active"),
        "inactive" => Some("cms-status-inactive"),
        LEFT => Some("cms-filter-left"),
        _ => None,
    };
    let seen = query.seen.parse().ok().map(|seen| match seen {
        Seen::Before(days) => page.get("cms-filter-days-ago").count("n", days).to_string(),
        Seen::Never => page.get("cms-filter-never").to_string(),
    });
    let words = [
        Some(query.q.clone()).filter(|q| !q.is_empty()),
        group.map(|group| group.name.clone()),
        status.map(|key| page.get(key).to_string()),
        choice.course(&query.course).map(|course| course.title.clone()),
        query.standing().map(Standing::key).map(|key| page.get(key).to_string()),
        seen,
    ];
    words.into_iter().flatten().collect()
}
