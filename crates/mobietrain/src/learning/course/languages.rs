//! A course in all its languages: each read on its own, then held beside the others.

use std::collections::{HashMap, HashSet};

use web::Language;

use super::translations::meanwhile::Known;
use course::card::Card;
use course::markdown::{self, Parsed, Reading};
use course::problem::{MOST, Problem};
use course::translation::{Origins, Untranslated};

/// One language of a course, as far as it can be read.
#[derive(Debug)]
pub(crate) struct Text {
    pub language: Language,
    pub parsed: Parsed,
}

/// Reads the texts of a course and checks that they fit each other and the files.
///
/// # Errors
/// What is wrong, all of it when it is not too much, so that it can be put right in one go.
pub(crate) fn check(
    sources: &[(Language, String)],
    files: &[String],
    known: &Known,
) -> Result<Vec<Text>, Vec<Problem>> {
    let (texts, problems) = read(sources, files, known);
    if problems.is_empty() { Ok(texts) } else { Err(problems) }
}

/// The same of a draft: its texts as far as they can be read, the one that is translated first, and what is wrong with them.
pub(crate) fn read(
    sources: &[(Language, String)],
    files: &[String],
    known: &Known,
) -> (Vec<Text>, Vec<Problem>) {
    let (mut texts, mut whole, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for (language, source) in sources {
        let Reading { parsed, problems: found } = markdown::read(&file_of(*language), source);
        whole.extend(found.is_empty().then_some(*language));
        problems.extend(found);
        texts.push(Text { language: *language, parsed });
    }
    let files: HashSet<&str> = files.iter().map(String::as_str).collect();
    problems.extend(texts.iter().flat_map(|text| missing_pictures(text, &files)));
    if sources.is_empty() {
        problems.push(Problem::new("no-text"));
    }
    // What the others are translated from, and what people read whose language is missing, is the measure of the others.
    let measure = known.source(sources);
    texts.sort_by_key(|text| Some(text.language) != measure);
    // A text with a mistake of its own is held beside no other: each mistake would be told twice.
    let mut fit = texts.iter().filter(|text| whole.contains(&text.language));
    if let Some(reference) = fit.next() {
        problems.extend(fit.flat_map(|other| differences(reference, other, known)));
    }
    if problems.len() > MOST {
        problems.truncate(MOST);
        problems.push(Problem::new("more"));
    }
    (texts, problems)
}

/// The name of a language's text in a course folder, such as `nl.md`.
pub(crate) fn file_of(language: Language) -> String {
    format!("{}.md", language.tag())
}

fn missing_pictures(text: &Text, files: &HashSet<&str>) -> Vec<Problem> {
    let unknown = text.parsed.pictures.iter().filter(|(name, _)| !files.contains(name.as_str()));
    let problem = |(name, line): &(String, usize)| {
        Problem::new("picture-unknown").in_file(&file_of(text.language)).at(*line).about(name)
    };
    unknown.map(problem).collect()
}

/// Somebody who changes the language in the middle of a course goes on at the same card, so the lessons and cards are the same in
/// each. Where one is missing, or is still what stood there before anybody translated it, the reference stands in: nobody has
/// contradicted it.
fn differences(reference: &Text, other: &Text, known: &Known) -> Vec<Problem> {
    let file = file_of(other.language);
    let nothing = Origins::default();
    let origins = known.origins(other.language).unwrap_or(&nothing);
    let open = Untranslated::of(&other.parsed.content, origins);
    let theirs = ids(&reference.parsed.anchors);
    let ours = other.parsed.anchors.iter().filter(|(id, _)| match theirs.contains(id.as_str()) {
        true => !open.has(id),
        false => !open.is_all(id),
    });
    let ours: Vec<&(String, usize)> = ours.collect();
    let at = |code, (id, line): &(String, usize)| {
        Problem::new(code).in_file(&file).at(*line).in_card(id).about(id)
    };
    let extra: Vec<Problem> = ours
        .iter()
        .filter(|(id, _)| !theirs.contains(id.as_str()))
        .map(|anchor| at("id-extra", anchor))
        .collect();
    if !extra.is_empty() {
        return extra;
    }
    let both: HashSet<&str> = ours.iter().map(|(id, _)| id.as_str()).collect();
    let in_order = reference.parsed.anchors.iter().filter(|(id, _)| both.contains(id.as_str()));
    let moved = ours.iter().zip(in_order).find(|((ours, _), (theirs, _))| ours != theirs);
    if let Some((anchor, _)) = moved {
        return vec![at("id-order", anchor)];
    }
    let kinds: HashMap<&str, &Card> =
        reference.parsed.content.cards().map(|card| (card.id.as_str(), card)).collect();
    let cards = other.parsed.content.cards().filter(|card| both.contains(card.id.as_str()));
    let changed = cards.filter(|card| {
        kinds.get(card.id.as_str()).is_some_and(|theirs| theirs.kind.shape() != card.kind.shape())
    });
    changed.map(|card| Problem::new("kind").in_file(&file).in_card(&card.id).about(&card.id)).collect()
}

fn ids(anchors: &[(String, usize)]) -> HashSet<&str> {
    anchors.iter().map(|(id, _)| id.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use course::markdown::SAMPLE as GOOD;
    use course::sample_kinds::MORE_KINDS;

    use super::*;

    const MATTER: &str = "+++\ntitle = \"Bar\"\nsummary = \"Pour.\"\nminutes = 3\n+++\n\n";

    fn problems(source: &str) -> Vec<(&'static str, Option<usize>)> {
        let texts = [(Language::En, source.to_owned())];
        let found = check(&texts, &["glass.svg".to_owned()], &Known::nothing(Language::En)).err();
        found.unwrap_or_default().into_iter().map(|problem| (problem.code, problem.line)).collect()
    }

    #[test]
    fn pictures_are_those_of_the_course() {
        assert_eq!(problems(GOOD), []);
        assert_eq!(problems(&GOOD.replace("glass.svg", "mug.svg")), [("picture-unknown", Some(15))]);
    }

    #[test]
    fn a_video_that_is_not_there_is_missed_like_a_picture() {
        let lines: Vec<_> =
            problems(MORE_KINDS).into_iter().map(|(code, line)| (code, line.unwrap_or(0))).collect();
        assert_eq!(lines, [("picture-unknown", 11), ("picture-unknown", 11), ("picture-unknown", 15)]);
    }

    #[test]
    fn languages_have_the_same_lessons_and_cards() {
        let both = |dutch: String| {
            let texts = [(Language::Nl, dutch), (Language::En, GOOD.to_owned())];
            let known = Known::nothing(Language::En);
            let found = check(&texts, &["glass.svg".to_owned()], &known).err().unwrap_or_default();
            found.into_iter().map(|problem| (problem.file, problem.code, problem.line)).collect::<Vec<_>>()
        };
        let nl = || "nl.md".to_owned();
        assert_eq!(both(GOOD.to_owned()), []);
        assert_eq!(
            both(GOOD.replace("{#cold}", "{#koud}")),
            [(nl(), "id-extra", Some(9))],
            "and what is missing stands there in English"
        );
        assert_eq!(both(GOOD.replace("- [ ] Him\n", "- [ ] Him\n- [ ] It\n")), [(nl(), "kind", None)]);
        let (before, _) = GOOD.split_once("## ").expect("a card");
        let without = format!("{before}{}", &GOOD[GOOD.rfind("## ").expect("a card")..]);
        assert_eq!(both(without), []);
        let swapped =
            GOOD.replace("{#cold}", "{#x}").replace("{#glass}", "{#cold}").replace("{#x}", "{#glass}");
        assert!(both(swapped).contains(&(nl(), "id-order", Some(9))));
    }

    #[test]
    fn the_measure_is_the_language_that_the_others_are_translated_from() {
        let longer = GOOD.replace("- [ ] Him\n", "- [ ] Him\n- [ ] It\n");
        let wrong = |default: Language, languages: [Language; 2]| {
            let texts = languages.into_iter().zip([GOOD.to_owned(), longer.clone()]).collect::<Vec<_>>();
            let found = check(&texts, &["glass.svg".to_owned()], &Known::nothing(default)).err();
            found.unwrap_or_default().into_iter().map(|problem| problem.file).collect::<Vec<_>>()
        };
        assert_eq!(wrong(Language::Nl, [Language::En, Language::Nl]), ["en.md"]);
        assert_eq!(wrong(Language::Fr, [Language::Nl, Language::En]), ["nl.md"], "it has no French");
        assert_eq!(wrong(Language::Fr, [Language::De, Language::Es]), ["es.md"], "nor English");
    }

    #[test]
    fn nobody_is_told_ten_thousand_mistakes() {
        let links = problems(&format!("{MATTER}# A {{#a}}\n\n## B {{#b}}\n\n{}", "[a](x:y) ".repeat(10_000)));
        assert_eq!((links.len(), links[0].0, links[MOST]), (MOST + 1, "link", ("more", None)));
    }
}
