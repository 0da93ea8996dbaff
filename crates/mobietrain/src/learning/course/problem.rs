//! What is wrong with a course, in words for its author.

use course::Problem;
use web::{Language, Text};

use crate::texts::TEXTS;

/// The place and the sentence, in a language.
pub(crate) fn sentence(problem: &Problem, text: Text) -> String {
    let key = format!("course-problem-{}", problem.code);
    let what = text.get(&key).with("detail", &problem.detail).to_string();
    let place = match (problem.file.is_empty(), problem.line) {
        (true, _) => return what,
        (false, None) => text.get("course-problem-in-file"),
        (false, Some(line)) => text.get("course-problem-in-line").with("line", line),
    };
    place.with("file", &problem.file).with("what", what).to_string()
}

/// All of them in English, for whoever has no page: the command line, a log.
pub(super) fn in_english(problems: &[Problem]) -> String {
    let text = TEXTS.text(Language::En);
    problems.iter().map(|problem| sentence(problem, text)).collect::<Vec<_>>().join(" ")
}
