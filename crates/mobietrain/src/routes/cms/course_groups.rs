//! The groups that somebody ticked on the page of a course.

use axum::response::Response;

use super::course_questions;
use super::desk::Author;
use super::fields::ticked;
use crate::ids::{CourseId, GroupId};
use crate::learning::course::publish;

/// Chooses them. Of a course that people see, it says first who gets it and who loses it: then this is the question, and nothing is done.
pub(super) async fn choose(
    author: &Author,
    course_id: &CourseId,
    fields: &[(String, String)],
) -> web::Result<Option<Response>> {
    let chosen: Vec<GroupId> = chosen(fields).into_iter().map(GroupId::from).collect();
    let shown = fields.iter().find(|(name, _)| name == "sure").map(|(_, shown)| shown.clone());
    let question = course_questions::ask_for_groups(author, course_id, &chosen, shown).await?;
    if question.is_none() {
        let (app, account_id) = (&author.desk.app, &author.account.id);
        publish::set_course_groups(app, account_id, course_id, &chosen, &author.desk.actor()).await?;
    }
    Ok(question)
}

/// The same where another button was pressed and the ticks are others than those that the page came with: whoever ticks Bar and publishes
/// means Bar.
pub(super) async fn choose_on_the_way(
    author: &Author,
    course_id: &CourseId,
    fields: &[(String, String)],
) -> web::Result<Option<Response>> {
    let were = fields.iter().find(|(name, _)| name == "groups-were").map(|(_, ids)| ids.as_str());
    let Some(were) = were.filter(|_| author.desk.is_admin()) else { return Ok(None) };
    let mut were: Vec<&str> = were.split_whitespace().collect();
    let mut now = chosen(fields);
    were.sort_unstable();
    now.sort_unstable();
    if were == now { Ok(None) } else { choose(author, course_id, fields).await }
}

fn chosen(fields: &[(String, String)]) -> Vec<String> {
    let ids: Vec<String> =
        fields.iter().filter(|(name, _)| name == "group").map(|(_, id)| id.clone()).collect();
    ticked(&ids)
}
