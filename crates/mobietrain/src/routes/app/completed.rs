//! The end of the line: what the learner reached, and where to go next.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, Method};
use web::Page;

use super::course::{note_look, open};
use super::paths;
use super::signed_in::Learner;
use crate::App;
use crate::ids::CourseId;
use crate::learning::path::line::{self, Line};
use crate::learning::playable::{self, Playable};
use crate::learning::progress;
use crate::learning::standing::Standing;

#[derive(Template)]
#[template(path = "app/completed.html")]
struct CompletedPage<'a> {
    page: Page,
    account: &'a str,
    course: &'a Playable,
    standing: Standing<'a>,
    next: Option<(paths::Course, &'a str)>,
    certificate: paths::CourseCertificate,
}

pub(crate) async fn show(
    path: paths::Completed,
    State(app): State<App>,
    method: Method,
    headers: HeaderMap,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    let standing = Standing::of(&opened.course, &opened.progress);
    if !standing.is_complete() {
        let back = paths::Course { course: path.course };
        return Ok(Redirect::to(&back.to_string()).into_response());
    }
    note_look(&app, &session, &opened, (&method, &headers)).await?;
    let mut read = app.db.read().await?;
    let (account, language) = (&session.account_id, session.app_language());
    let courses = playable::playable(&mut read, account, &opened.groups, language).await?;
    let progress = progress::of_learner(&mut read, session.whose(), app.today()).await?;
    // One query, for all paths.
    let paths = line::paths(&mut read, account, language).await?;
    drop(read);
    let lines = line::lines(&paths, &courses, &progress);
    let waiting = line::waiting(&lines);
    let undone = |course: &&Playable| {
        course.id != opened.course.id
            && !waiting.contains(&course.id)
            && progress.get(&course.id).is_none_or(|progress| progress.completed_at.is_none())
    };
    let next = next_of_path(&lines, &opened.course.id).or_else(|| courses.iter().find(undone));
    let next =
        next.map(|course| (paths::Course { course: course.slug.clone() }, course.content.title.as_str()));
    let (account, course) = (&session.account_name, &opened.course);
    let certificate = paths::CourseCertificate { course: path.course };
    web::html(&CompletedPage { page, account, course, standing, next, certificate })
}

/// The one after this course in its path, which may have opened by it; or what was left out before it.
fn next_of_path<'a>(lines: &[Line<'a>], course_id: &CourseId) -> Option<&'a Playable> {
    let place = |line: &Line<'_>| line.stops.iter().position(|stop| stop.course.id == *course_id);
    let (line, at) = lines.iter().find_map(|line| Some((line, place(line)?)))?;
    let (before, after) = line.stops.split_at(at);
    let next = after.iter().chain(before).find(|stop| !stop.is_completed && stop.after.is_none());
    next.filter(|stop| stop.course.id != *course_id).map(|stop| stop.course)
}

impl CompletedPage<'_> {
    /// Confetti for who did well, three answers of four: for one of four it would be mockery.
    fn is_party(&self) -> bool {
        self.standing.right * 4 >= self.standing.questions * 3
    }

    fn ring(&self) -> usize {
        self.standing.right * 100 / self.standing.questions.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::content::Content;

    fn course() -> Playable {
        Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: None,
            editions: Default::default(),
            pass_mark: None,
            instead: None,
            language: web::Language::En,
            content: Content::sample(),
        }
    }

    #[test]
    fn three_of_four_right_answers_are_a_party_and_so_is_a_course_without_questions() {
        let course = &course();
        crate::routes::app::samples::in_every_language(|page, session| {
            let of = Standing::of(course, &progress::Progress::default());
            let account = &session.account_name;
            let certificate = paths::CourseCertificate { course: course.slug.clone() };
            let mut shown = CompletedPage { page, account, course, standing: of, next: None, certificate };
            for (right, questions, party) in
                [(0, 4, false), (1, 4, false), (2, 4, false), (3, 4, true), (4, 4, true), (0, 0, true)]
            {
                (shown.standing.right, shown.standing.questions) = (right, questions);
                let html = shown.render().expect("it renders");
                assert_eq!(html.contains("class=\"confetti\""), party, "{right} of {questions}");
            }
            shown.render().expect("it renders")
        });
    }

    #[test]
    fn the_end_of_a_course_reads_well() {
        let course = course();
        crate::routes::app::samples::in_every_language(|page, session| {
            let standing = Standing::of(&course, &progress::Progress::default());
            let next = Some((paths::Course { course: "radio".to_owned() }, "Radio etiquette"));
            let account = &session.account_name;
            let (course, certificate) = (&course, paths::CourseCertificate { course: course.slug.clone() });
            CompletedPage { page, account, course, standing, next, certificate }.render().expect("it renders")
        });
    }
}
