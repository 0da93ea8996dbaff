//! What publishing, withdrawing and deleting a course does to whom.

use std::collections::HashSet;

use axum::response::Response;
use db::Connection;
use web::{Error, Page};

use super::desk::{Author, Desk};
use super::paths::{CourseDelete, CoursePage, CoursePublish, CourseWithdraw};
use super::question::{Loss, Question};
use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::publish;
use crate::people::groups::headcount::Headcount;
use crate::people::groups::{Group, store};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Publish,
    Withdraw,
    Delete { unsure: bool },
}

impl Asked {
    /// Where a yes goes.
    fn action(self, desk: &Desk, id: CourseId) -> String {
        match self {
            Self::Publish => desk.at(CoursePublish { id }),
            Self::Withdraw => desk.at(CourseWithdraw { id }),
            Self::Delete { .. } => desk.at(CourseDelete { id }),
        }
    }

    /// Whether there is anything to ask: what is published is not published again.
    fn fits(self, state: State) -> bool {
        (state == State::Published) == (self == Self::Withdraw)
    }
}

/// Asks before something is done to a course. It counts whom that befalls.
pub(super) async fn ask(author: Author, course_id: CourseId, asked: Asked) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = async move {
        let (course, effects) = effects(&author, &course_id, asked).await?;
        web::html(&question(&author, &course, asked, effects))
    };
    app.heavy.run(&account_id, work).await?
}

async fn effects(author: &Author, course_id: &CourseId, asked: Asked) -> web::Result<(Course, Vec<String>)> {
    let (desk, account_id) = (&author.desk, &author.account.id);
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, account_id, course_id, desk.page.language()).await?;
    let course = course.filter(|course| asked.fits(course.state)).ok_or(Error::not_found())?;
    // An editor deletes what nobody has seen; how many have seen the others is nothing that they hear.
    if !desk.is_admin() && (course.state != State::Draft || course.publish_at.is_some()) {
        return Err(Error::not_found());
    }
    let effects = match asked {
        Asked::Publish => reaches(&mut read, account_id, &course, &desk.page).await?,
        Asked::Withdraw | Asked::Delete { .. } => {
            let begun = publish::begun(&mut read, account_id, course_id).await?;
            loses(&desk.page, asked, begun)
        }
    };
    Ok((course, effects))
}

/// Who can play it from the moment it is published.
async fn reaches(
    conn: &mut Connection,
    account_id: &AccountId,
    course: &Course,
    page: &Page,
) -> web::Result<Vec<String>> {
    if course.groups.is_empty() {
        return Ok(vec![page.get("cms-ask-publish-nobody").to_string()]);
    }
    let groups = store::list(conn, account_id).await?;
    let of_course: HashSet<&GroupId> = course.groups.iter().map(|(id, _)| id).collect();
    let theirs: Vec<&Group> = groups.iter().filter(|group| of_course.contains(&group.id)).collect();
    let headcount = Headcount::of(conn, account_id).await?;
    let reached = headcount.in_any(conn, account_id, &theirs).await?;
    let names: Vec<&str> = course.groups.iter().map(|(_, name)| name.as_str()).collect();
    let languages: Vec<&str> = course.languages.iter().map(|language| language.native_name()).collect();
    let who = page.get("cms-learners-count").count("n", reached).to_plain();
    Ok(vec![
        page.get("cms-ask-publish-who").with("learners", who).to_string(),
        page.get("cms-ask-publish-groups").with("groups", page.list(&names)).to_string(),
        page.get("cms-ask-publish-languages").with("languages", page.list(&languages)).to_string(),
        page.get("cms-ask-publish-bullet").to_string(),
    ])
}

/// Who loses what they are in the middle of, or what they did.
fn loses(page: &Page, asked: Asked, begun: i64) -> Vec<String> {
    let who = page.get("cms-learners-count").count("n", begun).to_plain();
    match asked {
        Asked::Withdraw => vec![page.get("cms-ask-withdraw-who").with("learners", who).to_string()],
        _ => vec![
            page.get("cms-ask-delete-texts").to_string(),
            page.get("cms-ask-delete-who").with("learners", who).to_string(),
        ],
    }
}

fn question<'a>(author: &'a Author, course: &Course, asked: Asked, effects: Vec<String>) -> Question<'a> {
    let page = &author.desk.page;
    let (title, yes, icon) = match asked {
        Asked::Publish => ("cms-ask-publish", "cms-course-publish", "send"),
        Asked::Withdraw => ("cms-ask-withdraw", "cms-course-withdraw", "off"),
        Asked::Delete { .. } => ("cms-ask-delete", "cms-course-delete", "trash"),
    };
    let loss = if let Asked::Delete { unsure } = asked { Some(Loss { unsure }) } else { None };
    Question {
        page,
        desk: &author.desk,
        about: course.title.clone(),
        title: page.get(title).with("title", &course.title).to_string(),
        effects,
        comfort: loss.is_none().then(|| page.get("cms-ask-publish-undo").to_string()),
        action: asked.action(&author.desk, course.id.clone()),
        sends: None,
        yes: page.get(yes).to_string(),
        icon,
        back: author.desk.at(CoursePage { id: course.id.clone() }),
        loss,
    }
}
