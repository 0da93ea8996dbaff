//! Continue a draft: the one that whoever arrives wrote in last.

use db::Connection;
use kernel::Timestamp;
use web::{Language, Page};

use super::desk::{Author, Desk};
use super::paths::{AccountPage, CoursePage};
use crate::ids::{AccountId, CourseId};
use crate::learning::course::texts::Draft;
use crate::learning::course::{listing, work};
use crate::staff::membership::Membership;

pub(super) struct Continued {
    pub title: String,
    pub at: String,
    /// How long ago, in words.
    pub when: String,
    changed_at: Timestamp,
}

impl Continued {
    /// In one account; `None` where there is nothing to go on with.
    pub async fn of(
        conn: &mut Connection,
        desk: &Desk,
        (account_id, slug): (&AccountId, &str),
    ) -> Result<Option<Self>, db::Error> {
        let Some((id, changed_at)) = work::last(conn, account_id, &desk.staff.id).await? else {
            return Ok(None);
        };
        let course = listing::find(conn, account_id, &id, desk.page.language()).await?;
        let when = ago(&desk.page, changed_at, desk.app.clock.now());
        let at = format!("{}{}", AccountPage { slug: slug.to_owned() }, CoursePage { id });
        Ok(course.map(|course| Self { title: course.title, at, when, changed_at }))
    }

    /// In whichever of these accounts they wrote last.
    pub async fn of_any(
        conn: &mut Connection,
        desk: &Desk,
        memberships: &[&Membership],
    ) -> Result<Option<Self>, db::Error> {
        let mut last: Option<Self> = None;
        for one in memberships {
            let found = Self::of(conn, desk, (&one.account_id, &one.account_slug)).await?;
            let is_later = |found: &Self| last.as_ref().is_none_or(|last| last.changed_at < found.changed_at);
            last = found.filter(is_later).or(last);
        }
        Ok(last)
    }
}

/// Notes that they have changed a draft, if one of these languages has another revision now than they had before them: forms send all
/// texts along, whatever button is pressed.
pub(super) async fn note_changes(
    author: &Author,
    course_id: &CourseId,
    (before, after): (&[(Language, Option<i64>)], &[Draft]),
) {
    let revision =
        |language| after.iter().find(|draft| draft.language == language).map(|draft| draft.revision);
    if before.iter().any(|(language, over)| revision(*language) != *over) {
        note(&author.desk, &author.account.id, course_id).await;
    }
}

/// Notes that they have changed a draft. What they did is done already: without the note they are offered another draft, and no error.
pub(super) async fn note(desk: &Desk, account_id: &AccountId, course_id: &CourseId) {
    if let Err(error) = work::note(&desk.app, (account_id, course_id), &desk.staff.id).await {
        tracing::warn!("What somebody works on was not noted: {error}");
    }
}

/// Of today in minutes and hours, before that with its date.
fn ago(page: &Page, then: Timestamp, now: Timestamp) -> String {
    let minutes = (now.as_millis() - then.as_millis()).max(0) / 60_000;
    match minutes {
        0 => page.get("cms-continue-now").to_string(),
        1..60 => page.get("cms-continue-minutes").count("n", minutes).to_string(),
        60..1_440 => page.get("cms-continue-hours").count("n", minutes / 60).to_string(),
        _ => page.get("cms-changed").with("at", page.moment(&then)).to_string(),
    }
}
