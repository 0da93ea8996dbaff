//! Whether a course may be seen by people: what it began with is not what anybody wants them to read.

use web::Language;

use super::languages::{Text, file_of};
use super::translations::meanwhile::Known;
use crate::texts::TEXTS;
use course::markdown::Parsed;
use course::problem::{MOST, Problem};
use course::translation::{Origins, Shown, Untranslated};

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
    let left = leftovers(texts, &all, known);
    if left.is_empty() { Ok(all) } else { Err(left) }
}

/// What the texts still hold of their beginnings: the sample that a new course begins with, in whatever language, and
/// translations that are the text they were to translate. What nobody has translated of one says today what the source says, and
/// not what that began with: there the sample is the source's to tell.
fn leftovers(texts: &[Text], shown: &[Shown], known: &Known) -> Vec<Problem> {
    let mut found = Vec::new();
    for (at, (text, shown)) in texts.iter().zip(shown).enumerate() {
        let file = file_of(text.language);
        let own = samples(text).into_iter().filter(|(id, _)| !shown.instead.contains(id));
        found.extend(own.map(|(_, problem)| problem.in_file(&file)).take(MOST));
        if let Some(other) = copied(&texts[..at], text, known) {
            found.push(Problem::new("untranslated").in_file(&file).about(other.language.native_name()));
        }
    }
    found
}

/// The text that this one still is: nobody has translated anything of it. One that is begun is published; what it lacks is told.
fn copied<'t>(others: &'t [Text], text: &Text, known: &Known) -> Option<&'t Text> {
    let open = known.origins(text.language).map(|origins| Untranslated::of(&text.parsed.content, origins));
    if let Some(open) = open.filter(Untranslated::is_any) {
        // A word may be the same in both languages: that they say the same tells nothing here.
        return others.first().filter(|_| open.is_everything());
    }
    let source = text.parsed.source.trim();
    others.iter().find(|other| other.parsed.source.trim() == source).filter(|_| !source.is_empty())
}

/// The lines that are still the sample's, each with the lesson or card that it is in; the course's own are in the empty one.
fn samples(text: &Text) -> Vec<(String, Problem)> {
    let all = |key| Language::ALL.map(|language| TEXTS.text(language).get(key).to_string());
    let (summaries, texts) = (all("cms-course-first-summary"), all("cms-course-first-text"));
    let sample = |line: &str| {
        let is_summary = line.trim_start().starts_with("summary");
        let summary = summaries.iter().find(|sample| is_summary && line.contains(sample.as_str()));
        summary.or_else(|| texts.iter().find(|sample| line.trim() == sample.as_str())).cloned()
    };
    let Parsed { source, anchors, .. } = &text.parsed;
    let problem = |(at, line): (usize, &str)| {
        let above = anchors.partition_point(|(_, anchor)| *anchor <= at + 1);
        let id = above.checked_sub(1).map(|above| anchors[above].0.clone()).unwrap_or_default();
        Some((id, Problem::new("sample").at(at + 1).about(&sample(line)?)))
    };
    source.lines().enumerate().filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::markdown;

    /// What is left of a course that is written in these languages, the first of them the source.
    fn left(sources: &[(Language, String)]) -> Vec<Problem> {
        let text = |(language, source): &(Language, String)| {
            let parsed = markdown::read("", source).parsed;
            Text { language: *language, parsed }
        };
        let texts: Vec<Text> = sources.iter().map(text).collect();
        as_read(&texts, &Known::nothing(Language::En)).err().unwrap_or_default()
    }

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
            let found = left(&[(Language::En, source(language))]);
            let lines: Vec<_> = found.iter().map(|problem| (problem.code, problem.line)).collect();
            assert_eq!(lines, [("sample", Some(3)), ("sample", Some(9))], "{language:?}");
        }
        let mine = "+++\nsummary = \"How to pour.\"\n+++\nPour.\n".to_owned();
        assert_eq!(left(&[(Language::En, mine.clone())]), []);
        let copied = left(&[(Language::En, mine.clone()), (Language::Nl, mine + "\n")]);
        assert_eq!((copied.len(), copied[0].code, copied[0].file.as_str()), (1, "untranslated", "nl.md"));
    }
}
