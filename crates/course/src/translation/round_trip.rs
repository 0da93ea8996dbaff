//! Any course goes out to a translator and comes back as it was, or with the words that they wrote.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::markdown::{Parsed, SAMPLE, parse};
use crate::markdown_round_trip::{body, course, words};

const OF: Languages<'_> = Languages { course: "c1", source: "en", target: "fr" };

fn read_course(source: &str) -> Option<Parsed> {
    parse("en.md", source).ok()
}

fn sample() -> Parsed {
    read_course(SAMPLE).expect("a course")
}

fn shape(parsed: &Parsed) -> Vec<(String, String)> {
    let cards = |lesson: &crate::Lesson| {
        let of = |card: &crate::Card| {
            let mut kind = card.kind.clone();
            let parts: Vec<String> = kind.fields().iter().map(|field| field.part.to_string()).collect();
            (lesson.id.clone(), format!("{} {parts:?}", card.id))
        };
        lesson.cards.iter().map(of).collect::<Vec<_>>()
    };
    parsed.content.lessons.iter().flat_map(cards).collect()
}

/// Out and in again, as a translator who put these words there.
fn through_xliff(pairs: &[Pair]) -> Vec<Returned> {
    let file = write(OF, pairs, |pair| vec![format!("<{}> & \"{}\"", pair.unit.id, pair.unit.text)]);
    read(file.as_bytes(), OF).unwrap_or_else(|problem| panic!("{problem:?} in {file}"))
}

fn through_rows(pairs: &[Pair]) -> Vec<Returned> {
    let rows = to_rows(pairs, |_| String::new());
    rows.enumerate().map(|(at, [id, _, _, words])| from_row(at + 2, &id, &words)).collect()
}

/// The texts of a course, each with other words for it.
fn translated() -> impl Strategy<Value = (String, Vec<String>)> {
    let text = prop_oneof![3 => words(), 2 => body(), 1 => Just(String::new())];
    (course(), prop::collection::vec(text, 20))
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, max_global_rejects: 10_000, ..ProptestConfig::with_cases(200)
    })]

    #[test]
    fn any_course_survives_its_way_to_a_translator(source in course()) {
        let source = read_course(&source);
        prop_assume!(source.is_some());
        let source = source.expect("a course");
        let origins = Origins::default();
        let same = Translation { source: &source, target: Some(&source), origins: &origins };
        for returned in [through_xliff(&same.pairs()), through_rows(&same.pairs())] {
            let review = Review::of(&same, returned.clone());
            prop_assert!(review.entries.iter().all(|entry| entry.fate == Fate::Same && !entry.is_late), "{:?}", review);
            // Into a language that has nothing yet, all of it is new.
            let empty = Translation { target: None, ..same };
            let said = returned.into_iter().map(|said| Returned { is_done: true, ..said }).collect();
            let review = Review::of(&empty, said);
            prop_assert!(review.entries.iter().all(|entry| matches!(entry.fate, Fate::New(_))), "{:?}", review);
            let made = Composed::of(&empty).with(&review.words);
            prop_assert_eq!(made.map(|made| made.content), Ok(source.content.clone()));
        }
    }

    #[test]
    fn whatever_a_translator_writes_is_read_as_the_same_course_or_told((source, words) in translated()) {
        let source = read_course(&source);
        prop_assume!(source.is_some());
        let source = source.expect("a course");
        let origins = Origins::default();
        let translation = Translation { source: &source, target: None, origins: &origins };
        let mut pairs = translation.pairs();
        for (pair, words) in pairs.iter_mut().zip(words.iter().cycle()) {
            pair.translation = words.clone();
        }
        let review = Review::of(&translation, through_xliff(&pairs));
        let made = Composed::of(&translation).with(&review.words);
        prop_assume!(made.is_ok(), "one text defines what another one refers to");
        let made = made.expect("read");
        prop_assert_eq!(shape(&made), shape(&source));
        let origins = translation.origins_of(&made, &review.origins);
        let after = Translation { target: Some(&made), origins: &origins, ..translation };
        for pair in after.pairs() {
            let written = review.words.get(&pair.unit.id);
            prop_assert_eq!(pair.state == State::Missing, written.is_none(), "{}", pair.unit.id);
            prop_assert_eq!(written.cloned().unwrap_or_default(), pair.translation);
        }
    }
}

/// One text and what the file says of it.
fn reviewed(translation: &Translation<'_>, id: &str, words: &str, sent: &str) -> Entry {
    let reference = format!("{id}.{}", Fingerprint::of(sent));
    let said = Returned { reference, translation: words.to_owned(), line: 7, ..Returned::default() };
    Review::of(translation, vec![said]).entries.remove(0)
}

#[test]
fn each_text_has_an_id_that_stays_where_it_is() {
    let ids = |source: &str| {
        let source = read_course(source).expect("a course");
        let units = unit::units(&source.content).into_iter();
        units.map(|unit| (unit.id.to_string(), unit.text)).collect::<BTreeMap<_, _>>()
    };
    let before = ids(SAMPLE);
    let named: Vec<&str> = before.keys().map(String::as_str).collect();
    assert_eq!(
        named,
        [
            "cold:body",
            "cold:title",
            "glass:alt",
            "glass:body",
            "glass:title",
            "pouring:title",
            "summary",
            "title",
            "who:answer-1",
            "who:answer-2",
            "who:body",
            "who:feedback",
            "who:title"
        ]
    );
    // The first card moves behind the second one.
    let (head, rest) = SAMPLE.split_once("## Cold").expect("a card");
    let (cold, rest) = rest.split_once("## Glass").expect("a card");
    let (glass, who) = rest.split_once("## Who").expect("a card");
    assert_eq!(ids(&format!("{head}## Glass{glass}## Cold{cold}## Who{who}")), before);
}

#[test]
fn every_kind_of_card_is_translated_part_by_part() {
    let source = read_course(crate::sample_kinds::MORE_KINDS).expect("a course");
    let origins = Origins::default();
    let of = Translation { source: &source, target: None, origins: &origins };
    let mut pairs = of.pairs();
    let ids = pairs.iter().map(|pair| pair.unit.id.to_string()).collect::<Vec<_>>();
    for id in [
        "pour:alt",
        "bell:alt",
        "none:answer-3",
        "closes:feedback",
        "steps:step-3",
        "wrist:column-2",
        "wrist:left-1",
        "wrist:right-2",
        "words:front-1",
        "words:back-1",
        "number:accepted",
    ] {
        assert!(ids.contains(&id.to_owned()), "{id} in {ids:?}");
    }
    assert!(!ids.contains(&"words:column-1".to_owned()), "nothing is written there");
    for pair in &mut pairs {
        pair.translation = format!("{} é", pair.unit.text);
    }
    let number = pairs.iter_mut().find(|pair| pair.unit.id.as_str() == "number:accepted").expect("a unit");
    // One language may have more words for the same.
    number.translation = "112\n\ncent douze\nun un deux".to_owned();
    let review = Review::of(&of, through_xliff(&pairs));
    assert!(review.entries.iter().all(|entry| matches!(entry.fate, Fate::New(_))), "{review:?}");
    let made = Composed::of(&of).with(&review.words).expect("read");
    assert_eq!(shape(&made), shape(&source));
    let origins = of.origins_of(&made, &review.origins);
    let after = Translation { target: Some(&made), origins: &origins, ..of };
    assert!(after.pairs().iter().all(|pair| pair.state == State::UpToDate));
    assert!(made.source.contains("- cent douze\n"), "{}", made.source);
}

#[test]
fn what_does_not_fit_is_told_text_by_text() {
    let source = sample();
    let french = read_course(&SAMPLE.replace("Him", "Lui")).expect("a course");
    let origins = Origins::default();
    let of = Translation { source: &source, target: Some(&french), origins: &origins };
    let fate = |id: &str, words: &str, sent: &str| reviewed(&of, id, words, sent).fate;
    assert_eq!(
        fate("who:answer-1", "Lui-même", "Him"),
        Fate::Replaced { before: "Lui".to_owned(), after: "Lui-même".to_owned() }
    );
    assert_eq!(fate("who:answer-1", "Lui", "Him"), Fate::Same);
    assert_eq!(fate("who:answer-1", " ", "Him"), Fate::Untranslated);
    assert_eq!(fate("who:answer-1", "Him", "Him"), Fate::Untranslated);
    assert_eq!(fate("who:answer-3", "Eux", "Them"), Fate::Unknown);
    assert_eq!(fate("who:answer-1\u{0}", "Lui", "Him"), Fate::Unknown);
    let problem = |id: &str, words: &str, sent: &str| match fate(id, words, sent) {
        Fate::Refused(problems) => (problems[0].code, problems[0].line),
        taken => panic!("{taken:?}"),
    };
    for (id, words, code) in [
        ("who:answer-1", "a\nb", "answer-length"),
        ("who:title", "a\nb", "heading"),
        ("title", "", "title"),
        ("cold:body", "a\n\n## Next {#next}\n\nb", "translation-place"),
        ("cold:body", "a\n\n# Next\n\nb", "translation-place"),
        ("cold:body", "a\n\n## Next {#next}", "translation-place"),
        ("cold:body", "- [x] yes\n- [ ] no", "translation-place"),
        ("cold:body", "![a](b.svg)", "translation-place"),
        ("cold:body", "<b>froid</b>", "html"),
        ("cold:body", "[a](javascript:b)", "link"),
        ("who:body", "a\n\n> because", "translation-place"),
        ("who:feedback", "a\u{7}", "text"),
    ] {
        let sent = unit::units(&source.content).into_iter().find(|unit| unit.id.as_str() == id).expect(id);
        let words = if words.is_empty() { "é".repeat(121) } else { words.to_owned() };
        assert_eq!(problem(id, &words, &sent.text), (code, Some(7)), "{id} {words:?}");
    }
    let twice = Returned { reference: format!("who:title.{}", Fingerprint::of("x")), ..Returned::default() };
    let entries = Review::of(&of, vec![twice.clone(), twice]).entries;
    assert_eq!((&entries[1].fate, entries.len()), (&Fate::Twice, 13 + 1));
    assert!(entries[2..].iter().all(|entry| entry.fate == Fate::Absent && entry.line.is_none()));
}

#[test]
fn what_was_changed_since_it_was_sent_is_taken_and_told() {
    let source = read_course(&SAMPLE.replace("Him", "The guest")).expect("a course");
    let french = sample();
    let origins = Origins::default();
    let of = Translation { source: &source, target: Some(&french), origins: &origins };
    let late = reviewed(&of, "who:answer-1", "Lui", "Him");
    assert!(late.is_late && matches!(late.fate, Fate::Replaced { .. }), "{late:?}");
    let said = Returned {
        reference: format!("who:answer-1.{}", Fingerprint::of("Him")),
        translation: "Lui".to_owned(),
        ..Returned::default()
    };
    let review = Review::of(&of, vec![said]);
    let made = Composed::of(&of).with(&review.words).expect("read");
    let origins = of.origins_of(&made, &review.origins);
    let after = Translation { source: &source, target: Some(&made), origins: &origins };
    let pairs = after.pairs();
    let card = Place::Card { lesson: 1, card: 3 };
    assert_eq!(state_of(&pairs, card), State::Changed(None));
    assert_eq!(state_of(&pairs, Place::Course), State::UpToDate);

    // Sent again and found right: only who says so is believed.
    let file = write(OF, &pairs, |_| vec![]);
    let untouched = Review::of(&after, read(file.as_bytes(), OF).expect("XLIFF"));
    assert!(untouched.words.is_empty(), "{untouched:?}");
    let confirmed = read(file.replace("initial", "final").as_bytes(), OF).expect("XLIFF");
    let confirmed = Review::of(&after, confirmed);
    assert_eq!(confirmed.words.keys().map(UnitId::as_str).collect::<Vec<_>>(), ["who:answer-1"]);
    let origins = after.origins_of(&made, &confirmed.origins);
    let after = Translation { origins: &origins, ..after };
    assert_eq!(state_of(&after.pairs(), card), State::UpToDate);
}

#[test]
fn a_language_that_is_begun_is_empty_and_shows_the_source_meanwhile() {
    let source = sample();
    let origins = Origins::default();
    let nothing = Translation { source: &source, target: None, origins: &origins };
    assert!(nothing.pairs().iter().all(|pair| pair.state == State::Missing && pair.translation.is_empty()));
    let begun = Composed::of(&nothing).with(&BTreeMap::new()).expect("read");
    assert_eq!(begun.content, source.content);
    let origins = nothing.origins_of(&begun, &BTreeMap::new());
    let begun = Translation { target: Some(&begun), origins: &origins, ..nothing };
    assert!(begun.pairs().iter().all(|pair| pair.state == State::Missing && pair.translation.is_empty()));
    let kept = serde_json::to_string(&origins).expect("JSON");
    assert_eq!(serde_json::from_str::<Origins>(&kept).expect("origins"), origins);
}

#[test]
fn a_picture_of_the_language_itself_stays() {
    let source = sample();
    let french = read_course(&SAMPLE.replace("glass.svg", "verre.svg")).expect("a course");
    let origins = Origins::default();
    let of = Translation { source: &source, target: Some(&french), origins: &origins };
    let made = Composed::of(&of).with(&BTreeMap::new()).expect("read");
    assert_eq!(made.pictures[0].0, "verre.svg");
}

#[test]
fn what_was_changed_since_it_was_translated_is_told_until_somebody_has_looked_at_it() {
    let (before, french) = (sample(), read_course(&SAMPLE.replace("Him", "Lui")).expect("a course"));
    let source = read_course(&SAMPLE.replace("Think first", "Think twice")).expect("a course");
    let mut origins = Origins::default();
    origins.beside(&before.content, &french.content);
    // As if it had been published with it, too: that does not make it right.
    origins.beside(&source.content, &french.content);
    let of = Translation { source: &source, target: Some(&french), origins: &origins };
    let changed = |of: &Translation<'_>| {
        let changed = of.pairs().into_iter().filter(|pair| pair.state != State::UpToDate);
        changed.map(|pair| (pair.unit.id.to_string(), pair.state)).collect::<Vec<_>>()
    };
    let told = vec![("who:body".to_owned(), State::Changed(Some("Think first.".to_owned())))];
    assert_eq!(changed(&of), told);
    // It stays so, whatever else is translated meanwhile.
    let words = BTreeMap::from([(of.pairs()[0].unit.id.clone(), "Le bar".to_owned())]);
    let made = Composed::of(&of).with(&words).expect("read");
    let kept = of.origins_of(&made, &BTreeMap::new());
    assert_eq!(changed(&Translation { target: Some(&made), origins: &kept, ..of }), told);
    // Whoever writes the translation anew elsewhere has the source before them.
    let anew = read_course(&SAMPLE.replace("Think first", "Pense")).expect("a course");
    assert_eq!(changed(&Translation { target: Some(&anew), ..of }), vec![]);
}
