//! The groups that somebody ticked on the page of a course.

use std::collections::BTreeSet;

use axum::response::Response;

use super::course_questions;
use super::desk::Author;
use super::fields::ticked;
use crate::ids::{CourseId, GroupId};
use crate::learning::course::publish;
use crate::learning::playable::groups_of_course;

/// Chooses them. Of a course that people see, it says first who gets it and who loses it: then this is the question, and nothing is done.
pub(super) async fn choose(
    author: &Author,
    course_id: &CourseId,
    fields: &[(String, String)],
) -> web::Result<Option<Response>> {
    let groups = groups_of_course(&author.desk.app, &author.account.id, course_id).await?;
    let chosen = upon(groups, fields);
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
    let were: BTreeSet<&str> = were.split_whitespace().collect();
    let now = chosen(fields);
    match were == now.iter().map(String::as_str).collect() {
        true => Ok(None),
        false => choose(author, course_id, fields).await,
    }
}

fn chosen(fields: &[(String, String)]) -> BTreeSet<String> {
    let ids: Vec<String> =
        fields.iter().filter(|(name, _)| name == "group").map(|(_, id)| id.clone()).collect();
    ticked(&ids).into_iter().collect()
}

/// The groups with what was ticked and unticked since the page came: what somebody else chose meanwhile stays. All that is ticked, where a
/// form does not say how it came.
fn upon(groups: Vec<GroupId>, fields: &[(String, String)]) -> Vec<GroupId> {
    let now = chosen(fields);
    let Some((_, were)) = fields.iter().find(|(name, _)| name == "groups-were") else {
        return now.into_iter().map(GroupId::from).collect();
    };
    let were: BTreeSet<String> = were.split_whitespace().map(str::to_owned).collect();
    let mut all: BTreeSet<String> = groups.iter().map(ToString::to_string).collect();
    all.retain(|id| now.contains(id) || !were.contains(id));
    all.extend(now.difference(&were).cloned());
    all.into_iter().map(GroupId::from).collect()
}
