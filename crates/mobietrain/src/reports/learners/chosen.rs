//! What a list of learners is chosen by (filter, search), as its address says it, and what that means for whoever looks: on the page, in its file
//! and in the letter that brings it every week.

use db::Connection;
use jwt_link::Status;
use serde::{Deserialize, Serialize};
use web::Language;

use super::Search;
use super::filter::{Filter, Standing, Wanted};
use super::place::{From, Place};
use crate::App;
use crate::ids::{AccountId, CourseId};
use crate::learning::course::listing::{self, Course, State};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};

/// The word of the status of those who have left, which is none of a link.
pub(crate) const LEFT: &str = "left";

/// What a list of learners is chosen by, as in its address.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct LearnersQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub group: String,
    /// A [`Status`], or [`LEFT`]. Any other word asks for nobody in particular, as none does.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub status: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub course: String,
    /// A [`Standing`] with the course.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub state: String,
    /// A [`Seen`](super::filter::Seen).
    #[serde(skip_serializing_if = "str::is_empty")]
    pub seen: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub page: String,
    /// A [`Place`]: whose page comes after it …
    #[serde(skip_serializing_if = "str::is_empty")]
    pub after: String,
    /// … or before it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub before: String,
}

impl LearnersQuery {
    /// What the list of a report is chosen by: how far people are in its course.
    pub fn of_report(self) -> Self {
        let Self { state, page, after, before, .. } = self;
        Self { state, page, after, before, ..Self::default() }
    }

    /// The same search from its first page.
    pub fn first_page(&self) -> Self {
        let (page, after, before) = Default::default();
        Self { page, after, before, ..self.clone() }
    }

    /// The number of the page, which is only shown, and where it begins. Without a place it is the first.
    pub fn place(&self) -> (usize, From) {
        let number = self.page.parse().unwrap_or(1).clamp(2, 1_000_000);
        match (self.after.parse::<Place>(), self.before.parse::<Place>()) {
            (Ok(place), _) => (number, From::After(place)),
            (_, Ok(place)) if self.page != "1" => (number, From::Before(place)),
            _ => (1, From::First),
        }
    }

    /// All of it but the page, by the names in the address.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        let fields = [
            ("q", self.q.as_str()),
            ("group", &self.group),
            ("status", &self.status),
            ("course", &self.course),
            ("state", &self.state),
            ("seen", &self.seen),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    pub fn standing(&self) -> Option<Standing> {
        self.state.parse().ok()
    }
}

/// Who looks: at whom of which account.
#[derive(Clone, Copy)]
pub(crate) struct Looking<'a> {
    pub account_id: &'a AccountId,
    pub within: &'a Within,
    pub language: Language,
}

/// What can be chosen.
pub(crate) struct Choice {
    /// All of the account.
    pub groups: Vec<Group>,
    /// Those that people see or have seen; drafts are for those who write them.
    pub courses: Vec<Course>,
}

impl Choice {
    pub async fn of(read: &mut Connection, looking: Looking<'_>) -> web::Result<Self> {
        let mut courses = listing::list(read, looking.account_id, looking.language).await?;
        courses.retain(|course| course.state != State::Draft);
        if let Within::Groups(_) = looking.within {
            // Whoever looks after some groups filters by what these can see.
            courses.retain(|course| course.state == State::Published);
        }
        Ok(Self { groups: store::list(read, looking.account_id).await?, courses })
    }

    /// The group that is chosen, if they see it.
    pub fn group(&self, looking: Looking<'_>, query: &LearnersQuery) -> Option<&Group> {
        self.groups.iter().find(|group| query.group == group.id && looking.within.shows(group))
    }

    pub fn course(&self, id: &str) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// What is listed. `report`: only those who have this course, with how far they are in it.
    pub async fn search(
        &self,
        app: &App,
        read: &mut Connection,
        looking: Looking<'_>,
        (query, report): (&LearnersQuery, Option<&CourseId>),
    ) -> web::Result<Search> {
        let Looking { account_id, within, .. } = looking;
        let wanted = Wanted {
            course: report.or(self.course(&query.course).map(|course| &course.id)).cloned(),
            standing: query.standing(),
            seen: query.seen.parse().ok(),
            has_left: query.status == LEFT,
            holders: report.is_some(),
        };
        let filter = Filter::of(app, read, account_id, wanted, &self.groups).await?;
        let (text, from) = (query.q.clone(), query.place().1);
        let (status, group) = (query.status.parse::<Status>().ok(), self.group(looking, query).cloned());
        Ok(Search { text, status, group, filter, within: within.clone(), from })
    }
}
