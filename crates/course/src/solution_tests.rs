//! A phone grades as the server does: answers to every kind of card with what they are worth, in a file that the tests of the player
//! read (`mobietrain/assets/player/tests/grading.json`). `GRADING=write` writes it anew.

use std::path::Path;

use serde_json::{Value, json};

use crate::card::{Answer, CardKind, Choice, FreeAnswer, Grade, Shuffle, Truth};
use crate::prose::Prose;

const FILE: &str = "../mobietrain/assets/player/tests/grading.json";

fn kinds() -> Vec<CardKind> {
    let free = |accepted: &[&str]| {
        let accepted = accepted.iter().map(|words| (*words).to_owned()).collect();
        CardKind::FreeAnswer(FreeAnswer { accepted, feedback: Prose::default() })
    };
    let choice = |right: &[usize]| {
        let answers = ["Water.", "Beer.", "Juice.", "Wine."].map(str::to_owned).into();
        CardKind::Choice(Choice { answers, right: right.to_vec(), feedback: Prose::default() })
    };
    let mut all = CardKind::samples();
    all.push(CardKind::Truth(Truth { right: true, feedback: Prose::default() }));
    all.extend([choice(&[3]), choice(&[0, 1, 2, 3])]);
    all.extend([
        free(&["Crème brûlée", "don't"]),
        free(&["Straße", "Łódź", "Ægir"]),
        free(&["أحمد", "می\u{200c}خواهم", "5 %", "-5", "12.5", "?"]),
        free(&["ΟΔΥΣΣΕΥΣ", "İzmir", "ﬁre exit"]),
    ]);
    all
}

/// What a form may send, and what no form of ours does.
fn answers() -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![vec![]];
    let words = [
        "",
        " ",
        "0",
        "1",
        "2",
        "3",
        "4",
        "9",
        "+1",
        "-1",
        "01",
        "1.0",
        "x",
        "true",
        "false",
        "TRUE",
        "112",
        "one  one two.",
        " ONE ONE TWO! ",
        "creme brulee",
        "CRÈME BRÛLÉE ?",
        "Cre\u{300}me bru\u{302}le\u{301}e",
        "don’t",
        "don´t",
        "dont",
        "STRASSE",
        "strasse",
        "lodz",
        "łodz",
        "aegir",
        "Æ\u{ad}gir",
        "احمد",
        "أحمد؟",
        "می\u{200c}خواهم",
        "میخواهم",
        "5%",
        "5 ٪",
        "−5",
        "–5",
        "5",
        "12.5",
        "125",
        "? ",
        "!",
        "οδυσσευς",
        "Οδυσσεύς",
        "izmir",
        "IZMIR",
        "İZMİR",
        "fire\u{a0}exit",
        "ﬁre\texit",
        "fire\nexit",
        "fire exit\n",
        "a\u{0}b",
        "a\u{85}b",
        "\u{feff}112",
        "1\u{200b}12",
        "１１２",
        "\u{200d}",
        "18446744073709551616",
    ];
    all.extend(words.map(|word| vec![word.to_owned()]));
    all.push(vec!["a".repeat(300)]);
    all.push(vec!["é".repeat(301)]);
    let lists = [
        "0,1",
        "0,2",
        "2,0",
        "0,0",
        "0,9",
        "0,1,2",
        "0,1,2,3",
        "1,x",
        "true,false",
        "1,2,3",
        "3,2,1",
        "2,1,3",
        "1,1,2",
        "1,,3",
        "1,2",
        "1,2,3,4",
        "4,3,2,1",
        "2,1,4,3",
        "3,1,4,2",
        "4,1,2,3",
        "1,2,3,4,5",
        "0,1,2,3",
        ",,",
        ",,,",
        "1,2,3,4,1,2,3,4,1",
        "112,112",
    ];
    all.extend(lists.map(|list| list.split(',').map(str::to_owned).collect()));
    // Every order of three and of four, so that the right one is among them whatever the order that is seen.
    let places = |count: usize| {
        (0..count.pow(u32::try_from(count).unwrap_or(0))).map(move |number| digits(number, count))
    };
    all.extend(
        places(3)
            .chain(places(4))
            .filter(|list| list.iter().all(|one| list.iter().filter(|other| *other == one).count() == 1)),
    );
    all
}

fn digits(number: usize, count: usize) -> Vec<String> {
    (0..count)
        .map(|at| (number / count.pow(u32::try_from(at).unwrap_or(0)) % count + 1).to_string())
        .collect()
}

#[test]
fn a_phone_grades_as_the_server_does() {
    let mut cases: Vec<Value> = Vec::new();
    for (at, kind) in kinds().iter().enumerate() {
        let shuffle = Shuffle::of("learner", &format!("card-{at}"));
        let grades: Vec<Value> = answers()
            .into_iter()
            .map(|values| {
                let fields = values.iter().map(|value| ("answer".to_owned(), value.clone())).collect();
                let grade = match kind.grade(&Answer::new(fields), &shuffle) {
                    Grade::Unasked => json!("unasked"),
                    Grade::Missing => json!("missing"),
                    Grade::Nonsense => json!("nonsense"),
                    Grade::Score(score) => json!(score),
                };
                json!([values, grade])
            })
            .collect();
        cases.push(json!({ "solution": kind.solution(&shuffle), "grades": grades }));
    }
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("GRADING").is_some() {
        std::fs::write(&file, &text).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == text,
        "grading has changed: GRADING=write cargo test -p course solution, and see that the player's tests pass"
    );
}
