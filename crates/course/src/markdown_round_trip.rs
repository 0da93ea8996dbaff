//! Whatever an author wrote, the Markdown that we write of it says the same.

use proptest::prelude::*;

use crate::card::{Card, CardKind};
use crate::content::Content;
use crate::markdown::{self, parse, write};

fn read(source: &str) -> Option<Content> {
    parse("en.md", source).ok().map(|parsed| parsed.content)
}

/// Signs that mean something somewhere in Markdown, and letters between them.
const SIGNS: &str = "-*+#>=~`!&|:\"'{}()[]<_\\ \t0129.ab\u{a0}é;^$%";

pub(crate) fn signs(most: usize) -> impl Strategy<Value = String> {
    let sign = prop::sample::select(SIGNS.chars().collect::<Vec<_>>());
    prop::collection::vec(sign, 0..most).prop_map(String::from_iter)
}

/// One line of plain text: a title, an answer, a description.
pub(crate) fn words() -> impl Strategy<Value = String> {
    signs(20).prop_map(|signs| format!("w{signs}"))
}

/// Blocks that give a careless writer trouble: they do not end, hold each other, or lean on something elsewhere.
const BLOCKS: [&str; 29] = [
    "Always **cold**, *never* warm\nand ~~maybe~~ `no`.  \nLast\\\nline",
    "   three spaces",
    "    four spaces\n\n    are code",
    "- one\n- two",
    "* one\n\n  more of it\n* two",
    "1. one\n   - a\n   - b\n2. two\n",
    "3) three",
    "- one\n\n      code in it",
    "- > quoted in a list\n  lazily",
    "> quoted\n> twice\nlazily",
    "> lazily\n===",
    "> - list\n>\n> > deeper",
    ">\ttab",
    "> ```\n> open fence in a quote",
    "> # Heading in a quote {#quoted}",
    "- ## Heading in a list",
    "### Third {#third}",
    "```rust\nfenced\n\n# no heading\n```",
    "~~~~\n```\n~~~~",
    "<!-- a comment -->",
    "<!-- a comment\n\nof some lines -->\ntext",
    "one<br>two https://a.example/x_y www.a.example/x_y",
    "| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 3",
    "***",
    "[a **bold** link][far], [far], [far][] and [near](/terms 'title')",
    "[close]: </a b>\n[words][close]",
    "<https://a.example/?x&y> &amp; &copy; \\* a\\",
    "- [ ] no\n- [x] yes",
    "```\nnobody closes this",
];

/// Something between headings; pictures stand elsewhere, for most places are wrong for them.
fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(&BLOCKS[..25]).prop_map(str::to_owned),
        1 => prop::sample::select(&BLOCKS[25..]).prop_map(str::to_owned),
        3 => prop::collection::vec(signs(12), 1..5).prop_map(|lines| lines.join("\n")),
    ]
}

pub(crate) fn body() -> impl Strategy<Value = String> {
    let separator = prop_oneof![4 => Just("\n\n"), 1 => Just("\n")];
    prop::collection::vec((block(), separator), 0..5)
        .prop_map(|blocks| blocks.into_iter().flat_map(|(block, space)| [block, space.to_owned()]).collect())
}

/// What stands in the heading behind the id, and below it.
type Written = (&'static str, String);

fn card() -> impl Strategy<Value = Written> {
    let recording = prop::sample::select(&["a.svg", "a.mp4", "a.mp4 'a.vtt'", "a.ogg"]);
    let recording = (recording, words(), body());
    prop_oneof![
        2 => (words(), body()).prop_map(|(words, body)| ("", format!("{words}\n\n{body}"))),
        2 => recording.prop_map(|(file, alt, body)| ("", format!("![{alt}]({file})\n\n{body}"))),
        4 => question(),
        1 => flash(),
    ]
}

fn question() -> impl Strategy<Value = Written> {
    let asked = prop_oneof![
        2 => lines("- [x] ", "- [ ] ").prop_map(|list| ("", list)),
        1 => lines("- [x] ", "- [x] ").prop_map(|list| ("", list)),
        1 => prop::sample::select(&[" .true", " .false"]).prop_map(|class| (class, String::new())),
        1 => lines("7. ", "7. ").prop_map(|list| (" .order", list)),
        1 => lines("* ", "* ").prop_map(|list| (" .answer", list)),
        1 => table().prop_map(|table| (" .match", table)),
    ];
    (body(), asked, body(), words(), body()).prop_map(|(before, (class, asked), between, why, after)| {
        (class, format!("{before}\n\n{asked}\n\n{between}\n\n> {why}\n\n{after}"))
    })
}

fn flash() -> impl Strategy<Value = Written> {
    (body(), table(), body())
        .prop_map(|(before, table, after)| (" .flash", format!("{before}\n\n{table}\n\n{after}")))
}

/// A list, the first item of which begins with one mark and the others with another.
fn lines(first: &'static str, other: &'static str) -> impl Strategy<Value = String> {
    let items = prop::collection::vec(words(), 2..5);
    items.prop_map(move |items| format!("{first}{}", items.join(&format!("\n{other}"))))
}

/// Some cells begin with what would be a list or a number elsewhere; a sign between cells is escaped, as in every editor.
fn table() -> impl Strategy<Value = String> {
    let cell = || (prop::sample::select(&["", "- ", "1. ", "\\| "]), words());
    let row = (cell(), cell()).prop_map(|((one, left), (other, right))| {
        format!("\n| {one}{} | {other}{} |", left.replace('|', "\\|"), right.replace('|', "\\|"))
    });
    prop::collection::vec(row, 2..5).prop_map(|rows| format!("| a | b |\n|---|---|{}", rows.concat()))
}

pub(crate) fn course() -> impl Strategy<Value = String> {
    let cards = prop::collection::vec((words(), card()), 1..4);
    (words(), prop::collection::vec((words(), cards), 1..3)).prop_map(|(title, lessons)| {
        let mut text = format!(
            "+++\ntitle = {}\nsummary = '''It's \"short\"'''\nminutes = 3\n+++\n",
            toml::Value::from(title.replace('\t', " "))
        );
        for (at, (title, cards)) in lessons.into_iter().enumerate() {
            text += &format!("\n# {title} {{#lesson-{at}}}\n");
            for (card, (title, (class, body))) in cards.into_iter().enumerate() {
                text += &format!("\n## {title} {{#card-{at}-{card}{class}}}\n\n{body}\n");
            }
        }
        text + "\n[far]: https://a.example/(x)?a&b 'far away'\n"
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, max_global_rejects: 10_000, ..ProptestConfig::with_cases(400)
    })]

    #[test]
    fn any_course_survives_its_way_through_markdown(source in course()) {
        let content = read(&source);
        prop_assume!(content.is_some(), "its author would have been told what is wrong");
        let content = content.unwrap_or_else(|| unreachable!());
        let written = write(&content).expect("all of it is Markdown");
        prop_assert_eq!(read(&written), Some(content), "{}", written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, max_global_rejects: 10_000, ..ProptestConfig::with_cases(100)
    })]

    /// Words that stand in no card are written as one, and stay one.
    #[test]
    fn loose_words_survive_their_way_through_markdown(
        source in course(), above in body(), between in body()
    ) {
        let loose = |body: &str| format!("\nloose words\n\n{body}\n\n# ");
        let source = source.replacen("\n# ", &loose(&above), 1);
        let source = source.replacen("\n\n## ", &format!("\n\nmore words\n\n{between}\n\n## "), 1);
        let reading = markdown::read("en.md", &source);
        let is_loose = reading.problems.len() == 2 && reading.problems.iter().all(|told| told.code == "outside");
        prop_assume!(is_loose, "its author would have been told what else is wrong");
        let content = reading.parsed.content;
        let first: Vec<_> = content.cards().take(2).map(|card| (card.id.as_str(), card.body.markdown())).collect();
        for ((id, body), (wanted, words)) in first.into_iter().zip([("words", "loose words"), ("words-2", "more words")]) {
            prop_assert!(id == wanted && body.is_some_and(|body| body.contains(words)), "{}", source);
        }
        let written = write(&content).expect("all of it is Markdown");
        let again = markdown::read("en.md", &written);
        prop_assert!(again.problems.iter().all(|told| told.code == "heading"), "only the titles are missing: {}", written);
        prop_assert_eq!(again.parsed.content, content, "{}", written);
    }
}

#[test]
fn every_kind_of_card_survives_its_way_through_markdown() {
    let mut content = Content::sample();
    let card = content.lessons[0].cards[0].clone();
    let cards = CardKind::samples().into_iter().enumerate();
    content.lessons[0].cards =
        cards.map(|(at, kind)| Card { id: format!("kind-{at}"), kind, ..card.clone() }).collect();
    let written = write(&content).expect("all of it is Markdown");
    assert_eq!(read(&written), Some(content), "{written}");
}

#[test]
fn what_an_author_wrote_stays_as_it_was() {
    let source = "+++
title = \"Bar\"
summary = \"Pour.\"
minutes = 3
+++

# Pouring {#pouring}

## Cold {#cold}

Always **cold**, says _everybody_.

- Beer
- Water

1. Look.
2. Pour.

## Glass {#glass}

![Two glasses.](glass.svg)

Clean them.

## Who is it for? {#who}

Think first.

- [ ] Him
- [x] Her

> Because.

## Pour {#pour}

![Somebody pours.](pour.mp4 \"pour.vtt\")

## The bar closes at two {#closes .false}

> At three.

## In which order? {#steps .order}

1. Look.
2. Pour.

> Looking comes first.

## Which wristband? {#wrist .match}

| Wristband | Drink |
| --- | --- |
| Green | Water |
| Pink | Beer |

## Words {#words .flash}

|  |  |
| --- | --- |
| ABV | Alcohol by volume |

## Which number? {#number .answer}

- 112
- one one two
";
    assert_eq!(read(source).and_then(|content| write(&content)).as_deref(), Some(source));
}
