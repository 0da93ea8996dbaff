//! What each kind of card is read from, what is wrong with it, and what an answer to it is worth.

use crate::card::{Answer, Card, CardKind, Choice, Flash, Grade, Order, Pairs, Recording, Shuffle};
use crate::markdown::{parse, read};
use crate::prose::Prose;
use crate::sample_kinds::MORE_KINDS;

fn cards() -> Vec<Card> {
    let parsed = parse("en.md", MORE_KINDS).unwrap_or_else(|problems| panic!("{problems:?}"));
    parsed.content.lessons.into_iter().flat_map(|lesson| lesson.cards).collect()
}

fn card(id: &str) -> CardKind {
    cards().into_iter().find(|card| card.id == id).unwrap_or_else(|| panic!("{id}")).kind
}

fn prose(markdown: &str) -> Prose {
    Prose::new(markdown.to_owned())
}

fn answer(values: &[&str]) -> Answer {
    Answer::new(values.iter().map(|value| ("answer".to_owned(), (*value).to_owned())).collect())
}

fn shuffle() -> Shuffle {
    Shuffle::of("learner", "card")
}

fn grade(kind: &CardKind, values: &[&str]) -> Grade {
    kind.grade(&answer(values), &shuffle())
}

const RIGHT: Grade = Grade::Score(1);
const WRONG: Grade = Grade::Score(0);

#[test]
fn each_kind_is_read_as_it_was_meant() {
    let captions = Some("pour.vtt".to_owned());
    let video = Recording { file: "pour.mp4".into(), alt: "Somebody pours a beer.".into(), captions };
    assert_eq!(card("pour"), CardKind::Video(video));
    let audio = Recording { file: "bell.mp3".into(), alt: "The last round is rung.".into(), captions: None };
    assert_eq!(card("bell"), CardKind::Audio(audio));
    let answers = ["Water", "Beer", "Juice"].map(str::to_owned).into();
    let feedback = prose("Look at the label.");
    assert_eq!(card("none"), CardKind::Choice(Choice { answers, right: vec![0, 2], feedback }));
    let CardKind::Truth(truth) = card("closes") else { panic!("a truth") };
    assert_eq!((truth.right, truth.feedback), (false, prose("At three.")));
    let steps = ["Look.", "Ask.", "Pour."].map(str::to_owned).into();
    assert_eq!(card("steps"), CardKind::Order(Order { steps, feedback: prose("Looking comes first.") }));
    let pairs = [["Green", "Water"], ["Pink", "Beer"]].map(|pair| pair.map(str::to_owned)).into();
    let columns = ["Wristband", "Drink"].map(str::to_owned);
    let feedback = prose("Green is for the young.");
    assert_eq!(card("wrist"), CardKind::Pairs(Pairs { columns, pairs, feedback }));
    let words = vec![["ABV", "Alcohol by volume"].map(str::to_owned)];
    assert_eq!(
        card("words"),
        CardKind::Flash(Flash { columns: [String::new(), String::new()], cards: words })
    );
    let CardKind::FreeAnswer(free) = card("number") else { panic!("an answer") };
    assert_eq!(free.accepted, ["112", "one one two"]);
    let parsed = parse("en.md", MORE_KINDS).expect("no problems");
    let files: Vec<_> = parsed.pictures.iter().map(|(file, line)| (file.as_str(), *line)).collect();
    assert_eq!(files, [("pour.vtt", 11), ("pour.mp4", 11), ("bell.mp3", 15)], "what the course needs");
    let questions: Vec<_> =
        cards().into_iter().filter(|card| card.kind.is_question()).map(|card| card.id).collect();
    assert_eq!(questions, ["none", "closes", "steps", "wrist", "number"]);
}

#[test]
fn each_mistake_in_a_kind_is_named_with_its_line() {
    let changed = |from: &str, to: &str| -> Vec<_> {
        assert!(MORE_KINDS.contains(from), "{from}");
        let problems = read("en.md", &MORE_KINDS.replacen(from, to, 1)).problems;
        problems.into_iter().map(|problem| (problem.code, problem.line.unwrap_or(0))).collect()
    };
    assert_eq!(changed("![Somebody pours a beer.]", "![]"), [("recording-alt", 11)]);
    assert_eq!(changed("pour.vtt", "pour.srt"), [("captions-name", 11)]);
    assert_eq!(changed("bell.mp3", "bell.mp3 'bell.vtt'"), [("captions-audio", 15)]);
    assert_eq!(changed("Ding.", "Ding.\n\n![x](a.mp4)"), [("picture-place", 19)]);
    assert_eq!(changed("{#bar}", "{#bar .order}"), [("class-unknown", 7)]);
    assert_eq!(changed(".order", ".ordre"), [("class-unknown", 31)]);
    assert_eq!(changed(".order", ".order .match"), [("class-many", 31)]);
    assert_eq!(changed("1. Look.\n2. Ask.\n3. Pour.", "1. Look."), [("steps-count", 31)]);
    assert_eq!(changed("1. Look.\n2. Ask.\n3. Pour.", "Look."), [("steps-count", 31)]);
    assert_eq!(changed("2. Ask.", "2. look."), [("steps-twice", 34)]);
    assert_eq!(changed("2. Ask.", "2. Ask.\n   - Age\n   - ID"), [("item-lines", 34)]);
    assert_eq!(changed("2. Ask.", "2. ![]()").last(), Some(&("item-length", 34)));
    assert_eq!(changed("3. Pour.", "3. Pour.\n\n- [x] Yes"), [("class-boxes", 37)]);
    assert_eq!(changed("| Pink | Beer |\n", ""), [("pairs-count", 41)]);
    assert_eq!(changed("| Pink | Beer |", "| Pink | water |"), [("pairs-twice", 44)]);
    assert_eq!(changed("| Pink | Beer |", "| Pink | Beer | Wine |"), [("table-bars", 44)]);
    assert_eq!(changed("| Pink | Beer |", "| Pink | Beer \\| Wine |"), []);
    assert_eq!(changed("| Pink | Beer |", "| Pink |"), [("cell-length", 44)]);
    assert_eq!(changed("Drink |\n| --- |", "Drink | x |\n| --- | --- |")[0], ("table-columns", 41));
    let more = "| Pink | Beer |\n\n| a | b |\n| --- | --- |\n| c | d |";
    assert_eq!(changed("| Pink | Beer |", more), [("table-many", 46)]);
    assert_eq!(changed(".answer", ".flash"), [("table-none", 54)]);
    assert_eq!(changed("| ABV | Alcohol by volume |\n", ""), [("flash-count", 50)]);
    assert_eq!(changed("- 112\n- one one two", "112"), [("accepted-count", 54)]);
}

#[test]
fn what_was_read_with_a_mistake_is_still_there() {
    let reading = read("en.md", &MORE_KINDS.replace("2. Ask.\n3. Pour.\n", ""));
    let Some(CardKind::Order(order)) =
        reading.parsed.content.cards().find(|card| card.id == "steps").map(|card| card.kind.clone())
    else {
        panic!("an order")
    };
    assert_eq!(order.steps, ["Look."]);
    assert_eq!(reading.problems[0].card.as_deref(), Some("steps"));
}

#[test]
fn a_choice_is_right_when_all_of_it_is() {
    let several = card("none");
    for (values, worth) in [
        (&["0", "2"][..], RIGHT),
        (&["2", "0"], RIGHT),
        (&["0"], WRONG),
        (&["0", "1", "2"], WRONG),
        (&["1"], WRONG),
        (&[], Grade::Missing),
        (&["3"], Grade::Missing),
        (&["0", "3"], Grade::Nonsense),
        (&["0", "0"], Grade::Nonsense),
        (&["x"], Grade::Nonsense),
        (&["-1"], Grade::Nonsense),
    ] {
        assert_eq!(grade(&several, values), worth, "{values:?}");
    }
    let one = CardKind::Choice(Choice::sample());
    assert_eq!([grade(&one, &["1"]), grade(&one, &["0"])], [RIGHT, WRONG]);
    assert_eq!([grade(&one, &["0", "1"]), grade(&one, &["2"])], [Grade::Nonsense, Grade::Missing]);
}

#[test]
fn a_statement_is_true_or_false() {
    let statement = card("closes");
    let grades = [&["false"][..], &["true"], &[], &["maybe"], &["true", "false"]];
    let worth = [RIGHT, WRONG, Grade::Missing, Grade::Nonsense, Grade::Nonsense];
    assert_eq!(grades.map(|values| grade(&statement, values)), worth);
}

#[test]
fn steps_are_right_in_one_order_only() {
    let kind = card("steps");
    let CardKind::Order(order) = &kind else { panic!("an order") };
    let shown: Vec<_> = order.shown(&answer(&[]), &shuffle()).into_iter().map(|(step, _)| step).collect();
    assert_ne!(shown, order.steps, "the solution is not shown");
    let place = |step: &&str| (order.steps.iter().position(|own| own == step).unwrap_or(9) + 1).to_string();
    let right: Vec<String> = shown.iter().map(place).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    assert_eq!(grade(&kind, &right), RIGHT);
    let chosen = order.chosen(&answer(&right), &shuffle());
    assert_eq!(chosen, [("Look.", true), ("Ask.", true), ("Pour.", true)]);
    assert_eq!(grade(&kind, &["1", "2", "3"]), WRONG, "as they were shown");
    assert_eq!(order.chosen(&answer(&["1", "1", "2"]), &shuffle()), []);
    for missing in [&[][..], &["1", "1", "2"], &["1", "", "2"], &["", "", ""], &["1", "2"], &["1", "2", "4"]]
    {
        assert_eq!(grade(&kind, missing), Grade::Missing, "{missing:?}");
    }
    let kept: Vec<_> =
        order.shown(&answer(&["2", "", "7"]), &shuffle()).into_iter().map(|(_, at)| at).collect();
    assert_eq!(kept, [Some(2), None, None]);
    for nonsense in [&["x", "2", "3"][..], &["0", "1", "2"], &["-1"], &["1"; 9]] {
        assert_eq!(grade(&kind, nonsense), Grade::Nonsense, "{nonsense:?}");
    }
}

#[test]
fn pairs_are_right_when_all_are() {
    let kind = CardKind::Pairs(Pairs::sample());
    let CardKind::Pairs(pairs) = &kind else { panic!("pairs") };
    let choices = pairs.choices(&shuffle());
    let solution: Vec<_> = pairs.pairs.iter().map(|[_, right]| right.as_str()).collect();
    assert_ne!(choices, solution, "the solution is not shown");
    let place =
        |right: &&str| (choices.iter().position(|choice| choice == right).unwrap_or(9) + 1).to_string();
    let right: Vec<String> = solution.iter().map(place).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    assert_eq!(grade(&kind, &right), RIGHT);
    assert_eq!(grade(&kind, &["1", "2", "3"]), WRONG);
    let made = pairs.chosen(&answer(&["1", "2", "3"]), &shuffle());
    assert!(made.iter().zip(&choices).all(|(pair, choice)| pair.chosen == *choice));
    for missing in [&[][..], &["1", "1", "2"], &["1", "", ""], &["1", "2"]] {
        assert_eq!(grade(&kind, missing), Grade::Missing, "{missing:?}");
    }
    assert_eq!(grade(&kind, &["a", "b", "c"]), Grade::Nonsense);
}

#[test]
fn a_free_answer_is_compared_as_people_write() {
    let number = card("number");
    for (written, worth) in [
        ("112", RIGHT),
        (" 112. ", RIGHT),
        ("One  ONE two!", RIGHT),
        ("113", WRONG),
        ("1 12", WRONG),
        ("  ", Grade::Missing),
        ("\u{200b}", Grade::Missing),
        ("a\nb", Grade::Nonsense),
        ("\0", Grade::Nonsense),
        (&"1".repeat(301), Grade::Nonsense),
    ] {
        assert_eq!(grade(&number, &[written]), worth, "{written:?}");
    }
    assert_eq!([grade(&number, &[]), grade(&number, &["1", "2"])], [Grade::Missing, Grade::Nonsense]);
}

#[test]
fn what_asks_nothing_is_done_when_it_was_seen() {
    for kind in [card("pour"), card("bell"), card("words"), CardKind::Text] {
        assert!(!kind.is_question());
        assert_eq!([grade(&kind, &[]), grade(&kind, &["1"])], [Grade::Unasked; 2]);
    }
}

#[test]
fn languages_have_the_same_kind_counts_and_right_ones() {
    let changed = |from: &str, to: &str| -> Vec<String> {
        let other = parse("nl.md", &MORE_KINDS.replacen(from, to, 1)).expect("no problems").content;
        let others = other.cards().zip(cards());
        let differ = others.filter(|(one, other)| one.kind.shape() != other.kind.shape());
        differ.map(|(card, _)| card.id.clone()).collect()
    };
    assert_eq!(changed("[ ] Beer", "[x] Beer"), ["none"]);
    assert_eq!(changed(".false", ".true"), ["closes"]);
    assert_eq!(changed("3. Pour.\n", ""), ["steps"]);
    assert_eq!(changed("| Pink | Beer |\n", "| Pink | Beer |\n| Red | Wine |\n"), ["wrist"]);
    assert_eq!(changed("bell.mp3", "bell.webm"), ["bell"]);
    assert_eq!(changed("- one one two\n", ""), Vec::<String>::new(), "one language has more words for it");
    assert_eq!(changed(" \"pour.vtt\"", ""), Vec::<String>::new(), "captions may come later");
}
