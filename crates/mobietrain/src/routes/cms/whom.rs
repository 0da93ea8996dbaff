//! Whom something befalls, in the sentences of a question: how many people, and who where they are few.

use web::Page;

use crate::learning::course::effects::People;
use crate::learning::course::listing::Course;
use crate::learning::path::closing::{Closed, Closing};

/// A sentence of these people.
pub(super) fn told(page: &Page, key: &'static str, people: &People) -> String {
    page.get(key).with("learners", who(page, people)).to_string()
}

pub(super) fn who(page: &Page, people: &People) -> String {
    let count = page.get("cms-learners-count").count("n", people.count).to_plain();
    let names: Vec<&str> = people.names.iter().map(String::as_str).collect();
    match names.is_empty() {
        true => count,
        false => page.list(&names).to_string(),
    }
}

/// For each course of a path that closes, who finds it closed.
pub(super) fn closed(page: &Page, courses: &[Course], closing: &Closing) -> Vec<String> {
    let sentence = |closed: &Closed| {
        let text = page.get("cms-ask-path-closes").with("title", title_of(courses, &closed.course));
        text.with("learners", who(page, &closed.people)).to_string()
    };
    closing.closed.iter().map(sentence).collect()
}

/// What the CMS calls one of these courses.
pub(super) fn title_of<'a>(courses: &'a [Course], id: &str) -> &'a str {
    courses.iter().find(|course| *course.id == *id).map_or("", |course| &course.title)
}
