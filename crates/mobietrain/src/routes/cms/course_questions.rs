//! What withdrawing and deleting a course, and choosing other groups for it, does to whom: asked before it is done.

use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use web::{Error, Page};

use super::desk::{Author, Desk};
use super::paths::{CourseDelete, CourseGroups, CoursePage, CourseWithdraw};
use super::question::{Loss, Question};
use super::whom::{closed, told};
use crate::ids::{CourseId, GroupId};
use crate::learning::course::effects::{self, Ending, Exchange};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::due::requirement;
use crate::learning::path::closing::{self, Closing};
use crate::people::groups::{Group, store};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Withdraw,
    Delete { unsure: bool },
}

impl Asked {
    /// Where a yes goes.
    fn action(self, desk: &Desk, id: CourseId) -> String {
        match self {
            Self::Withdraw => desk.at(CourseWithdraw { id }),
            Self::Delete { .. } => desk.at(CourseDelete { id }),
        }
    }

    /// Whether there is anything to ask.
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
    drop(read);
    let of = (account_id, course_id);
    let effects = match asked {
        Asked::Withdraw => withdrawn(&desk.page, &Ending::of_withdrawing(&desk.app, of).await?),
        Asked::Delete { .. } => deleted(&desk.page, &Ending::of_deleting(&desk.app, of).await?),
    };
    Ok((course, effects))
}

/// Who is in the middle of it, who keeps what they have, and from whose list it goes.
fn withdrawn(page: &Page, ending: &Ending) -> Vec<String> {
    vec![
        told(page, "cms-ask-withdraw-inside", &ending.inside),
        told(page, "cms-ask-withdraw-finished", &ending.finished),
        told(page, "cms-ask-withdraw-unseen", &ending.unseen),
    ]
}

/// What is lost, and by whom. Where nobody was ever in it, nothing is said of people.
fn deleted(page: &Page, ending: &Ending) -> Vec<String> {
    let of = [("cms-ask-delete-inside", &ending.inside), ("cms-ask-delete-finished", &ending.finished)];
    let people = of.into_iter().filter(|(_, people)| people.count > 0);
    let texts = page.get("cms-ask-delete-texts").to_string();
    std::iter::once(texts).chain(people.map(|(key, people)| told(page, key, people))).collect()
}

fn question<'a>(author: &'a Author, course: &Course, asked: Asked, effects: Vec<String>) -> Question<'a> {
    let page = &author.desk.page;
    let (title, yes, icon) = match asked {
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
        comfort: loss.is_none().then(|| page.get("cms-ask-withdraw-undo").to_string()),
        action: asked.action(&author.desk, course.id.clone()),
        sends: Vec::new(),
        yes: page.get(yes).to_string(),
        icon,
        back: author.desk.at(CoursePage { id: course.id.clone() }),
        loss,
    }
}

/// The question before other groups are chosen; `None` where there is nothing to ask: nobody sees the course, nobody gets or loses
/// it and it stays mandatory for whom it is, or it was answered by somebody who was shown this. `shown` is what they were; other people may have come into a group since.
pub(super) async fn ask_for_groups(
    author: &Author,
    course_id: &CourseId,
    chosen: &[GroupId],
    shown: Option<String>,
) -> web::Result<Option<Response>> {
    let (desk, account_id) = (author.desk.clone(), author.account.id.clone());
    let (app, of, course_id, chosen) =
        (desk.app.clone(), account_id.clone(), course_id.clone(), chosen.to_vec());
    let work = async move {
        let before = effects::theirs(&desk.app, (&of, &course_id)).await?;
        let mut read = desk.app.db.read().await?;
        let courses = listing::list(&mut read, &of, desk.page.language()).await?;
        let seen = |course: &&Course| course.id == course_id && course.state == State::Published;
        let Some(course) = courses.iter().find(seen) else { return Ok(None) };
        let mut after = store::list(&mut read, &of).await?;
        let mandatory = requirement::of_course(&mut read, (&of, &course_id)).await?;
        let is_freed = |group: &&Group| {
            !chosen.contains(&group.id) && mandatory.iter().any(|required| required.group_id == group.id)
        };
        let freed: Vec<Group> = after.iter().filter(is_freed).cloned().collect();
        after.retain(|group| chosen.contains(&group.id));
        let closing = closing::of_groups(&mut read, &of, &course_id, &after).await?;
        let does = effects::of_groups(&mut read, &of, before, after).await?;
        let sure = format!("{}{}{}", does.fingerprint, closing.fingerprint, freed.len());
        let befalls = does.gain.count + does.lose.count > 0 || !freed.is_empty();
        if !befalls || shown.as_ref() == Some(&sure) {
            return Ok(None);
        }
        let effects = exchanged(&desk.page, &does, closed(&desk.page, &courses, &closing), shown.is_some());
        let effects = effects.into_iter().chain(mandatory_no_more(&desk.page, &freed)).collect();
        let sends = chosen.iter().map(|id| ("group", id.to_string())).chain([("sure", sure)]).collect();
        let question = web::html(&other_groups(&desk, course, &closing, (effects, sends)))?;
        let status = if shown.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
        Ok(Some((status, question).into_response()))
    };
    app.heavy.run(&account_id, work).await?
}

/// Who gets it, who loses it, and who finds closed what comes after it in its path.
fn exchanged(page: &Page, does: &Exchange, closes: Vec<String>, is_other: bool) -> Vec<String> {
    let other = is_other.then(|| page.get("cms-ask-groups-other").to_string());
    let told = [told(page, "cms-ask-groups-gain", &does.gain), told(page, "cms-ask-groups-lose", &does.lose)];
    other.into_iter().chain(told).chain(closes).collect()
}

/// For which groups the course is mandatory until then: the day goes with the group.
fn mandatory_no_more(page: &Page, freed: &[Group]) -> Option<String> {
    let names: Vec<&str> = freed.iter().map(|group| group.name.as_str()).collect();
    let groups = page.list(&names);
    (!freed.is_empty()).then(|| page.get("cms-ask-groups-frees").with("groups", groups).to_string())
}

fn other_groups<'a>(
    desk: &'a Desk,
    course: &Course,
    closing: &Closing,
    (effects, sends): (Vec<String>, Vec<(&'static str, String)>),
) -> Question<'a> {
    let (page, id) = (&desk.page, course.id.clone());
    let kept = page.get("cms-ask-groups-kept").to_string();
    let comfort = match closing.closed.is_empty() {
        true => kept,
        false => format!("{kept} {}", page.get("cms-ask-path-kept")),
    };
    Question {
        page,
        desk,
        about: course.title.clone(),
        title: page.get("cms-ask-groups").with("title", &course.title).to_string(),
        effects,
        comfort: Some(comfort),
        action: desk.at(CourseGroups { id: id.clone() }),
        sends,
        yes: page.get("cms-course-groups-save").to_string(),
        icon: "users",
        back: desk.at(CoursePage { id }),
        loss: None,
    }
}
