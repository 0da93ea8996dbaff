//! What authors write, good and bad.

use std::time::{Duration, Instant};

use crate::card::{CardKind, Choice, Image};
use crate::markdown::SAMPLE as GOOD;
use crate::markdown::{MAX_HEADINGS, MAX_TEXT, Parsed, Reading, parse, read};
use crate::prose::Prose;

fn problems(source: &str) -> Vec<(&'static str, Option<usize>)> {
    let found = parse("en.md", source).err().unwrap_or_default();
    found.into_iter().map(|problem| (problem.code, problem.line)).collect()
}

fn changed(from: &str, to: &str) -> Vec<(&'static str, Option<usize>)> {
    assert!(GOOD.contains(from), "{from}");
    problems(&GOOD.replacen(from, to, 1))
}

#[test]
fn what_is_shown_as_a_name_turns_nothing_around() {
    let mut source = GOOD.replace("summary = \"Pour.", "summary = \"\u{202e}Pour.");
    for text in ["# Pouring", "## Cold", "[ ] Him", "![Two glasses."] {
        let (mark, words) =
            text.split_at(text.len() - text.trim_start_matches(['#', '[', ']', ' ', '!']).len());
        source = source.replace(text, &format!("{mark}{words}\u{202e}gnir\u{200b}up"));
    }
    let content = parse("en.md", &source).expect("no problems").content;
    assert_eq!((content.summary.as_str(), content.lessons[0].title.as_str()), ("Pour.", "Pouringgnirup"));
    let cards = &content.lessons[0].cards;
    assert_eq!(cards[0].title, "Coldgnirup");
    let (CardKind::Image(picture), CardKind::Choice(choice)) = (&cards[1].kind, &cards[2].kind) else {
        panic!("a picture and a question")
    };
    assert_eq!((picture.alt.as_str(), choice.answers[0].as_str()), ("Two glasses.gnirup", "Himgnirup"));
}

#[test]
fn a_course_is_read_as_it_was_meant() {
    let content = parse("en.md", GOOD).expect("no problems").content;
    assert_eq!((content.title.as_str(), content.minutes, content.lessons.len()), ("Bar", 3, 1));
    let cards = &content.lessons[0].cards;
    assert_eq!(cards[0].kind, CardKind::Text);
    let html = cards[0].body.html();
    assert!(html.contains("<strong>cold</strong>"), "{html}");
    let image = Image { file: "glass.svg".into(), alt: "Two glasses.".into() };
    assert_eq!(cards[1].kind, CardKind::Image(image));
    assert_eq!(cards[1].body.html(), "<p>Clean them.</p>\n");
    assert_eq!(cards[2].body.html(), "<p>Think first.</p>\n");
    let answers = vec!["Him".into(), "Her always".into()];
    let feedback = Prose::new("Because.".into());
    assert_eq!(feedback.html(), "<p>Because.</p>\n");
    assert_eq!(cards[2].kind, CardKind::Choice(Choice { answers, right: vec![1], feedback }));
}

#[test]
fn a_heading_in_a_quote_or_list_stays_in_its_card() {
    let quoted = GOOD.replace("Clean them.", "Clean them.\n\n> # Always\n\n- ## Twice");
    let content = parse("en.md", &quoted).expect("no problems").content;
    assert_eq!((content.lessons.len(), content.cards().count()), (1, 3));
    let html = content.lessons[0].cards[1].body.html();
    assert!(html.contains("<blockquote>\n<h2>Always</h2>\n</blockquote>"), "{html}");
}

#[test]
fn each_mistake_is_named_with_its_line() {
    assert_eq!(problems(GOOD), []);
    assert_eq!(
        problems("# Pouring {#pouring}\n\n## Cold {#cold}\n\nIce."),
        [("front-matter-missing", Some(1))]
    );
    assert_eq!(problems("+++\ntitle = 1"), [("front-matter-open", Some(1))]);
    assert_eq!(changed("minutes = 3", "minutes = \"3\""), [("front-matter-invalid", Some(4))]);
    assert_eq!(changed("minutes = 3", "minutes = 0"), [("minutes", Some(1))]);
    assert_eq!(changed("## Cold {#cold}", "## Cold"), [("id-missing", Some(9))]);
    assert_eq!(changed("{#glass}", "{#cold}"), [("id-twice", Some(13))]);
    assert_eq!(changed("{#glass}", "{#Glass}"), [("id-characters", Some(13))]);
    assert_eq!(changed("[ ] Him", "[x] Him"), []);
    assert_eq!(changed("[x] Her", "[ ] Her"), [("right-none", Some(19))]);
    assert_eq!(changed("- [ ] Him\n", ""), [("answers-few", Some(19))]);
    assert_eq!(changed("[ ] Him", "Him"), [("answer-box", Some(23))]);
    assert_eq!(changed("Two glasses.", ""), [("picture-alt", Some(15))]);
    assert_eq!(changed("Clean them.", "![x](glass.svg)"), [("picture-place", Some(17))]);
    assert_eq!(changed("https://a.example/x", "javascript:x"), [("link", Some(11))]);
    assert_eq!(changed("Always", "<b>Always</b>"), [("html", Some(11)), ("html", Some(11))]);
    assert_eq!(changed("Clean them.", "Clean.\n\n<div>\nthem\n</div>"), [("html", Some(19))]);
    assert_eq!(changed("Clean them.", "<!-- ask Jan --> Clean them."), [("comment-beside", Some(17))]);
    assert_eq!(changed("Clean them.", "Clean.\n\n<!-- ask Jan\n\n-->\n\n<br> a <!-- b --> c"), []);
    assert_eq!(changed("Clean them.", "<!-- ask Jan"), [("comment-open", Some(17))]);
    assert_eq!(changed("Clean them.", "Clean[^1] [^2].\n\n[^1]: Twice."), [("footnote", Some(19))]);
    assert_eq!(
        changed("# Pouring {#pouring}\n", ""),
        [
            ("card-without-lesson", Some(8)),
            ("card-without-lesson", Some(12)),
            ("card-without-lesson", Some(18)),
        ]
    );
    assert_eq!(changed("## Cold {#cold}", "Lost"), [("outside", Some(9))]);
    assert_eq!(problems(&format!("{GOOD}\n# End {{#end}}\n")), [("lesson-empty", None)]);
    assert_eq!(problems(&format!("{GOOD}\0")), [("text", None)]);
}

#[test]
fn what_has_mistakes_is_read_as_far_as_it_goes() {
    let reading = read(
        "en.md",
        &GOOD.replace("[x] Her", "[ ] Her").replace("{#glass}", "").replace("minutes = 3", "minutes ="),
    );
    let found: Vec<_> = reading.problems.iter().map(|p| (p.code, p.line, p.card.as_deref())).collect();
    assert_eq!(
        found,
        [
            ("front-matter-invalid", Some(4), None),
            ("id-missing", Some(13), None),
            ("right-none", Some(19), Some("who")),
        ]
    );
    assert!(reading.problems.iter().all(|problem| problem.file == "en.md"));
    let content = reading.parsed.content;
    assert_eq!((content.title.as_str(), content.summary.as_str(), content.minutes), ("Bar", "Pour.", 0));
    let ids: Vec<_> = content.cards().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["cold", "", "who"]);
    let answers = vec!["Him".into(), "Her always".into()];
    let feedback = Prose::new("Because.".into());
    assert_eq!(
        content.lessons[0].cards[2].kind,
        CardKind::Choice(Choice { answers, right: vec![], feedback })
    );
}

#[test]
fn front_matter_is_read_as_far_as_it_goes() {
    let read = |source: &str| {
        let Reading { parsed: Parsed { content, .. }, problems } = read("en.md", source);
        let problem = problems.first().map(|problem| (problem.code, problem.line));
        (problem, content.title, content.minutes, content.lessons.len())
    };
    let lesson = "# A {#a}\n\n## B {#b}\n\nText.\n";
    let of = |matter: &str| read(&format!("{matter}{lesson}"));
    let found = |code, line| Some((code, Some(line)));
    assert_eq!(of(""), (found("front-matter-missing", 1), String::new(), 0, 1));
    assert_eq!(of("+++\ntitle = 'T'\nminutes = 3\n\n"), (found("front-matter-open", 1), "T".into(), 3, 1));
    assert_eq!(
        of("+++\ntitle = 'T'\nminutes = '3'\n+++\n"),
        (found("front-matter-invalid", 3), "T".into(), 3, 1)
    );
    assert_eq!(
        of("+++\ntitle = 'T\nminutes = 3\n+++\n"),
        (found("front-matter-invalid", 2), String::new(), 3, 1)
    );
    let long = "T".repeat(130);
    let matter = format!("+++\ntitle = '{long}'\nsummary = 'S'\nminutes = 700\n+++\n");
    assert_eq!(of(&matter), (found("title", 1), long, 700, 1));
    assert_eq!(read("a\0b"), (Some(("text", None)), String::new(), 0, 0));
}

#[test]
fn a_card_before_the_first_lesson_is_not_lost() {
    let reading = read("en.md", &GOOD.replace("# Pouring {#pouring}\n", ""));
    let lessons = reading.parsed.content.lessons;
    assert_eq!((lessons.len(), lessons[0].id.as_str(), lessons[0].cards.len()), (1, "lesson", 3));
    assert_eq!(reading.problems[1].card.as_deref(), Some("glass"));
}

#[test]
fn words_that_stand_in_no_card_are_one_without_a_title() {
    let loose = GOOD.replace(
        "# Pouring {#pouring}",
        "Welcome!\n\n# Pouring {#pouring}\n\n![A tap.](tap.svg)\n\n- cold\n- fresh",
    );
    let reading = read("en.md", &loose);
    let told: Vec<_> =
        reading.problems.iter().map(|problem| (problem.code, problem.card.as_deref())).collect();
    assert_eq!(told, [("outside", Some("words")), ("outside", Some("words-2"))]);
    let content = reading.parsed.content;
    let ids: Vec<_> = content.cards().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["words", "words-2", "cold", "glass", "who"]);
    let cards = &content.lessons[0].cards;
    assert_eq!((cards[0].title.as_str(), cards[0].body.markdown()), ("", Some("Welcome!")));
    assert_eq!((cards[1].kind.icon(), cards[1].body.markdown()), ("image", Some("- cold\n- fresh")));
    assert_eq!(reading.parsed.pictures[0].0, "tap.svg");
    // A text without a heading is a lesson of one card; an id that is there already is not given again.
    let read = |text: &str| read("en.md", &format!("{MATTER}{text}")).parsed.content.lessons;
    let lessons = read("Only words.");
    assert_eq!((lessons[0].id.as_str(), lessons[0].cards[0].id.as_str()), ("lesson", "words"));
    assert_eq!(read("Loose.\n\n# A {#words}\n\n## B {#b}\n\nText.")[0].cards[0].id, "words-2");
}

const MATTER: &str = "+++\ntitle = \"Bar\"\nsummary = \"Pour.\"\nminutes = 3\n+++\n\n";

/// A text of nothing but this after its beginning, as long as one may be.
fn full_of(beginning: &str, piece: impl Fn(usize) -> String) -> String {
    let mut text = format!("{MATTER}{beginning}");
    for number in 0.. {
        let piece = piece(number);
        if text.len() + piece.len() > MAX_TEXT {
            break;
        }
        text += &piece;
    }
    text
}

#[test]
fn a_course_has_only_so_many_headings() {
    let lesson = "# A {#a}\n\n";
    let cards = |count: usize| {
        let cards: String = (1..count).map(|n| format!("## Card {{#c{n}}}\n\nText.\n\n")).collect();
        problems(&format!("{MATTER}{lesson}{cards}"))
    };
    assert_eq!(cards(MAX_HEADINGS), []);
    assert_eq!(cards(MAX_HEADINGS + 1), [("headings-many", Some(4 * MAX_HEADINGS + 5))]);
    assert_eq!(problems(&full_of("", |n| format!("# A {{#a{n}}}\n")))[0].0, "headings-many");
}

/// What takes this many bytes of a text that is as long as one may be.
fn of_length(bytes: usize, beginning: &str, piece: &str) -> String {
    let mut text = format!("{MATTER}{beginning}");
    while text.len() + piece.len() <= bytes {
        text += piece;
    }
    text
}

/// How long the text takes to be read, at best.
fn time_of(text: &str) -> Duration {
    let once = || {
        let since = Instant::now();
        let _read_or_not = parse("en.md", text);
        since.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// Each of them took minutes when something in it was looked at again for each of its pieces. Twice as much takes twice as
/// long then, and not four times; the benchmark has the figures.
#[test]
fn what_is_long_does_not_take_long() {
    let card = "# A {#a}\n\n## B {#b}\n\n[a]: https://a.example/\n\n";
    let question = &format!("{card}- [x] yes\n- [ ] no\n\n");
    for (beginning, piece) in [
        (card, "[a] "),
        (card, "text\n\n- [ ] a\n\n"),
        (question, "> a\n\n"),
        (question, "a\n\n> b\n\n"),
        (card, "- a\n\n[end]: #\n\n"),
        (card, "http://"),
        (card, "a@"),
        (card, "www.a.example "),
        (card, "www.a.example https://b.example "),
        (card, "www.a-"),
        (card, "a <!-- b"),
        (card, "[^a]: b\n\n[^a] "),
        (card, "![a](B.PNG) "),
        ("# A {#a}\n\n## B {#b .order}\n\n", "1. a\n"),
        ("# A {#a}\n\n## B {#b .match}\n\n| a | b |\n| - | - |\n", "| c | d |\n"),
    ] {
        // Whoever else uses the machine may slow one of them down, and hardly the same one each time.
        let ratio = || {
            let half = time_of(&of_length(MAX_TEXT / 2, beginning, piece));
            time_of(&of_length(MAX_TEXT, beginning, piece)).as_secs_f64() / half.as_secs_f64()
        };
        let best = std::iter::repeat_with(ratio).take(5).find(|ratio| *ratio < 3.0);
        assert!(best.is_some(), "{piece:?}: twice as much takes more than three times as long");
    }
}
