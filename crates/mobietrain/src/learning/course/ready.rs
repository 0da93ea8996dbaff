//! Whether a course may be seen by people: what it began with is not what anybody wants them to read.

use web::Language;

use super::languages::{Text, file_of};
use super::translations::meanwhile::Known;
use crate::texts::TEXTS;
use course::markdown;
use course::problem::{MOST, Problem};
use course::translation::{Origins, Shown};

/// The texts of a course as people read them, the first of them as it is: whoever reads another language gets a card that is
/// missing there in the first one.
///
/// # Errors
/// What they still hold of their beginnings.
pub(crate) fn as_read(texts: &[Text], known: &Known) -> Result<Vec<Shown>, Vec<Problem>> {
    let Some((first, others)) = texts.split_first() else { return Ok(Vec::new()) };
    let nothing = Origins::default();
    let source = &first.parsed.content;
    let shown = |text: &Text| {
        Shown::of(source, &text.parsed.content, known.origins(text.language).unwrap_or(&nothing))
    };
    let all: Vec<Shown> = std::iter::once(Shown::whole(source)).chain(others.iter().map(shown)).collect();
    let sources = texts.iter().zip(&all).map(|(text, shown)| {
        // What nobody has translated says today what the source says, and not what that began with.
        let composed = (!shown.instead.is_empty()).then(|| markdown::write(&shown.content)).flatten();
        (text.language, composed.unwrap_or_else(|| text.parsed.source.clone()))
    });
    let left = leftovers(&sources.collect::<Vec<_>>());
    if left.is_empty() { Ok(all) } else { Err(left) }
}

/// What the texts still hold of their beginnings: the sample that a new course begins with, in whatever language, and
/// translations that are the text they were to translate.
fn leftovers(sources: &[(Language, String)]) -> Vec<Problem> {
    let mut found = Vec::new();
    for (at, (language, source)) in sources.iter().enumerate() {
        let file = file_of(*language);
        found.extend(samples(source).into_iter().map(|problem| problem.in_file(&file)));
        let is_same = |(_, other): &&(Language, String)| other.trim() == source.trim();
        if let Some((other, _)) = sources[..at].iter().find(is_same).filter(|_| !source.trim().is_empty()) {
            found.push(Problem::new("untranslated").in_file(&file).about(other.native_name()));
        }
    }
    found
}

/// The lines that are still the sample's.
fn samples(source: &str) -> Vec<Problem> {
    let all = |key| Language::ALL.map(|language| TEXTS.text(language).get(key).to_string());
    let (summaries, texts) = (all("cms-course-first-summary"), all("cms-course-first-text"));
    let sample = |line: &str| {
        let is_summary = line.trim_start().starts_with("summary");
        let summary = summaries.iter().find(|sample| is_summary && line.contains(sample.as_str()));
        summary.or_else(|| texts.iter().find(|sample| line.trim() == sample.as_str())).cloned()
    };
    let problem = |(at, line): (usize, &str)| Some(Problem::new("sample").at(at + 1).about(&sample(line)?));
    source.lines().enumerate().filter_map(problem).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_course_begins_with_is_found_in_every_language() {
        let text = |language: Language| TEXTS.text(language);
        let source = |language: Language| {
            let (summary, card) = ("cms-course-first-summary", "cms-course-first-text");
            let (summary, card) = (text(language).get(summary), text(language).get(card));
            format!(
                "+++\ntitle = \"Bar\"\nsummary = \"{summary}\"\nminutes = 5\n+++\n\n# A {{#a}}\n\n{card}\n"
            )
        };
        for language in Language::ALL {
            // The sample is in the language that the course was begun in, whatever file it is in by now.
            let found = leftovers(&[(Language::En, source(language))]);
            let lines: Vec<_> = found.iter().map(|problem| (problem.code, problem.line)).collect();
            assert_eq!(lines, [("sample", Some(3)), ("sample", Some(9))], "{language:?}");
        }
        let mine = "+++\nsummary = \"How to pour.\"\n+++\nPour.\n".to_owned();
        assert_eq!(leftovers(&[(Language::En, mine.clone())]), []);
        let copied = leftovers(&[(Language::En, mine.clone()), (Language::Nl, mine + "\n")]);
        assert_eq!((copied.len(), copied[0].code, copied[0].file.as_str()), (1, "untranslated", "nl.md"));
    }
}
