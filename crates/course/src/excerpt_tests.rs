//! Whatever is put into whatever text: both say what they said before.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proptest::prelude::*;

use crate::card::{Card, CardKind};
use crate::content::Content;
use crate::excerpt::{Excerpt, Names};
use crate::markdown::{self, MAX_HEADINGS, MAX_TEXT, SAMPLE, parse, write};
use crate::markdown_round_trip::course;
use crate::questions;
use crate::sample_kinds::MORE_KINDS;

fn all_cards(content: &Content) -> BTreeSet<String> {
    content.cards().map(|card| card.id.clone()).collect()
}

fn names(excerpt: &Excerpt, target: &Content) -> Names {
    let ids = excerpt.lessons.iter().map(|lesson| lesson.id.as_str());
    let ids = ids.chain(excerpt.cards().map(|card| card.id.as_str()));
    let taken: HashSet<String> =
        target.lessons.iter().map(|lesson| lesson.id.clone()).chain(all_cards(target)).collect();
    Names::free_ids(ids, &taken)
}

/// A course with a card of every kind there is.
fn every_kind() -> Content {
    let mut content = Content::sample();
    let card = content.lessons[0].cards[0].clone();
    let cards = CardKind::samples().into_iter().enumerate();
    content.lessons[0].cards =
        cards.map(|(at, kind)| Card { id: format!("kind-{at}"), kind, ..card.clone() }).collect();
    content
}

#[test]
fn a_card_of_every_kind_is_the_same_in_the_other_course() {
    let source = parse("", &write(&every_kind()).expect("Markdown")).expect("a course").content;
    for text in [SAMPLE, MORE_KINDS] {
        let target = parse("", text).expect("a course");
        let excerpt = Excerpt::of(&source, &all_cards(&source));
        let mut names = names(&excerpt, &target.content);
        names.files = BTreeMap::from([("lift.mp4".to_owned(), "lift-2.mp4".to_owned())]);
        let renamed = excerpt.clone().renamed(&names);
        for lesson in [Some(target.content.lessons[0].id.as_str()), None] {
            let made = renamed.put_into(&target.source, lesson).expect("it takes them");
            let found: Vec<&Card> = made.content.cards().skip(target.content.cards().count()).collect();
            assert_eq!(found, renamed.cards().collect::<Vec<_>>());
            assert!(
                made.source.starts_with(target.source.trim_end()),
                "what was there stays: {}",
                made.source
            );
            assert_eq!(parse("", &made.source).expect("it is a course").content, made.content);
        }
        let kinds = |excerpt: &Excerpt| excerpt.cards().map(|card| card.title.clone()).collect::<Vec<_>>();
        assert_eq!(kinds(&renamed), kinds(&excerpt));
    }
    let excerpt = Excerpt::of(&source, &all_cards(&source));
    assert!(
        excerpt.files().contains("lift.mp4") && excerpt.files().iter().any(|file| file.ends_with(".vtt"))
    );
}

#[test]
fn cards_come_to_the_end_of_their_lesson_and_before_the_next_one() {
    let target = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n# One {#one}\n\n## A {#a}\n\n- x\n- y\n\n\n# Two {#two}\n\n## B {#b}\n\ntext\n";
    let source = parse("", SAMPLE).expect("a course").content;
    let excerpt = Excerpt::of(&source, &BTreeSet::from(["glass".to_owned(), "gone".to_owned()]));
    let made = excerpt.put_into(target, Some("one")).expect("it takes them");
    let ids: Vec<_> = made.anchors.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["one", "a", "glass", "two", "b"]);
    assert!(made.source.contains(
        "- x\n- y\n\n## Glass {#glass}\n\n![Two glasses.](glass.svg)\n\nClean them.\n\n# Two {#two}\n"
    ));
}

#[test]
fn questions_come_into_a_text_whatever_its_mistakes() {
    let list = "Is *water* free?\ntrue\n\nPour:\n1. Tilt.\n2. # Wait.\n> Slowly.";
    let taken = HashSet::from(["question-1".to_owned()]);
    let questions = Excerpt::of_new("All *in* one", questions::read(list).cards, &taken);
    let ids = |text: &str, lesson: Option<&str>| {
        let made = questions.put_into(text, lesson).expect("it takes them");
        made.anchors.into_iter().map(|(id, _)| id).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(SAMPLE, Some("pouring")), "pouring cold glass who question-2 question-3");
    assert_eq!(ids(SAMPLE, None), "pouring cold glass who lesson-1 question-2 question-3");
    assert_eq!(ids("", None), "lesson-1 question-2 question-3");
    // Neither the lesson nor the next one has to be as it should: an author who has made a mistake goes on.
    let broken = "Words.\n\n## Lost\n\nNo lesson.\n\n# Beer {#beer}\n\n## Cold\n\nIce.\n\n# Wine\n\n## Red {#red}\n\nWarm.\n";
    assert_eq!(ids(broken, Some("beer")), "words  beer  question-2 question-3  red");
}

#[test]
fn an_id_that_is_taken_gets_a_number_and_stays_short() {
    let long = "x".repeat(60);
    let taken = HashSet::from(["check".to_owned(), "check-2".to_owned(), long.clone()]);
    let names = Names::free_ids(["check", "new", long.as_str()], &taken);
    assert_eq!(names.ids["check"], "check-3");
    assert_eq!(names.ids["new"], "new");
    assert_eq!(names.ids[&long], format!("{}-2", "x".repeat(58)));
    // What is cut is whole letters.
    let arabic = format!("x{}", "ب".repeat(29));
    let names = Names::free_ids([arabic.as_str()], &HashSet::from([arabic.clone()]));
    assert_eq!(names.ids[&arabic], format!("x{}-2", "ب".repeat(28)));
    // Many that begin alike all get one of their own.
    let alike: Vec<String> = (1000..2000).map(|end| format!("{}{end}", "y".repeat(56))).collect();
    let taken = alike.iter().cloned().collect();
    let names = Names::free_ids(alike.iter().map(String::as_str), &taken);
    let new: HashSet<&String> = names.ids.values().collect();
    assert!(new.len() == 1000 && new.iter().all(|id| id.len() <= 60 && !taken.contains(*id)), "{new:?}");
    // Two that are taken do not become the same one.
    let names = Names::free_ids(["a", "a-2"], &HashSet::from(["a".to_owned()]));
    assert_eq!((names.ids["a"].as_str(), names.ids["a-2"].as_str()), ("a-2", "a-2-2"));
}

#[test]
fn a_text_that_cannot_take_them_stays_as_it_is() {
    let source = parse("", SAMPLE).expect("a course").content;
    let excerpt = Excerpt::of(&source, &BTreeSet::from(["cold".to_owned()]));
    let code = |text: &str, lesson: Option<&str>| {
        excerpt.put_into(text, lesson).map(|_| ()).map_err(|problems| problems[0].code)
    };
    let head = "+++\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\n+++\n\n# One {#one}\n\n## A {#a}\n\n";
    assert_eq!(code(&format!("{head}x"), Some("none")), Err("excerpt-lesson"));
    assert_eq!(code(&format!("{head}```\nnobody closes this"), None), Err("excerpt-place"));
    assert_eq!(code(&format!("{head}<!-- nobody closes this"), Some("one")), Err("excerpt-place"));
    assert_eq!(
        code(&format!("{head}x\n\n## B {{#cold}}\n\ny"), None),
        Err("excerpt-place"),
        "an id that is there"
    );
    assert_eq!(code(&format!("{head}{}", "x".repeat(MAX_TEXT - head.len())), None), Err("text"));
    let many: String = (2..MAX_HEADINGS).map(|at| format!("## C {{#c-{at}}}\n\nx\n\n")).collect();
    assert_eq!(code(&format!("{head}x\n\n{many}"), Some("one")), Err("headings-many"));
    // A mistake elsewhere is nobody's who copies.
    assert_eq!(code(&format!("{head}<b>x</b>\n\n## B {{#b}}\n\ny"), Some("one")), Ok(()));
    assert_eq!(code("", None), Ok(()), "not even a front matter");
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, max_global_rejects: 20_000, ..ProptestConfig::with_cases(100)
    })]

    #[test]
    fn any_cards_survive_in_any_course(from in course(), into in course(), at_end in any::<bool>()) {
        let (Ok(from), into) = (parse("", &from), markdown::read("", &into)) else { return Err(TestCaseError::reject("no course")) };
        let excerpt = Excerpt::of(&from.content, &all_cards(&from.content));
        let renamed = excerpt.clone().renamed(&names(&excerpt, &into.parsed.content));
        let lesson = into.parsed.content.lessons.first().map(|lesson| lesson.id.clone()).filter(|_| !at_end);
        match renamed.put_into(&into.parsed.source, lesson.as_deref()) {
            Ok(made) => {
                let count = into.parsed.content.cards().count() + renamed.cards().count();
                prop_assert_eq!(made.content.cards().count(), count);
                for card in into.parsed.content.cards().chain(renamed.cards()) {
                    prop_assert!(made.content.cards().any(|other| other == card), "{}", made.source);
                }
            }
            // Only what nobody could have published takes nothing; or words of the one that are a link in the other.
            Err(problems) => prop_assert_eq!(problems[0].code, "excerpt-place"),
        }
    }
}
