//! Questions by paste or CSV: a table, or lines as people write them, become cards. What does not is told with its line; nothing
//! is dropped without a word.
//!
//! **A table** is parted by commas, semicolons or tabs, and its first line names the columns, in any order:
//!
//! | column | what stands in it |
//! | --- | --- |
//! | `question` | the title of the card |
//! | `kind` | `choice` (and where nothing stands), `true or false`, `order`, `match`, `flash`, `answer` |
//! | `answer`, `answer 1`, `answer 2` … | one answer each, or several with `\|` between them: steps as they come, pairs and flash cards as `left = right` |
//! | `right` | which answers are right: their numbers (`1, 3`), their letters (`A`) or their words; `true` or `false` |
//! | `explanation` | what is said to whoever has answered |
//!
//! **Lines**: an empty line parts the questions, the first line of each is the title, and the answers stand below it, one a line:
//!
//! | the lines below the title | kind |
//! | --- | --- |
//! | `- Beer`, and `* Water` or `[x] Water` where it is right | choice |
//! | `true` or `false` | true or false |
//! | `1. Look.`, `2. Pour.` | order |
//! | `Green -> Water` | match |
//! | `ABV :: Alcohol by volume` | flash cards |
//! | `= 112` | short answer |
//! | `> Because.` | the explanation, of any of them |

mod lines;
mod table;
mod typed;

use kernel::text;

use crate::card::{Card, CardKind};
use crate::content::{Content, Lesson};
use crate::markdown::{self, MAX_HEADINGS, MAX_TEXT};
use crate::problem::{MOST, Problem};
use crate::prose::Prose;
use typed::Typed;

/// A card that no course holds yet: whoever takes it in gives it an id of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCard {
    pub title: String,
    pub kind: CardKind,
}

/// What becomes of a text, and what of it does not.
#[derive(Debug, Default)]
pub struct Questions {
    pub cards: Vec<NewCard>,
    /// With the line of the text; at most one more than [`MOST`].
    pub problems: Vec<Problem>,
}

/// Reads questions that somebody pasted or uploaded.
pub fn read(text: &str) -> Questions {
    let Ok(text) = text::lines(text, MAX_TEXT) else {
        return Questions { problems: vec![Problem::new("text")], ..Questions::default() };
    };
    let mut questions = Questions::default();
    for typed in table::read(&text).unwrap_or_else(|| lines::read(&text)) {
        match typed.map_err(|problem| vec![problem]).and_then(checked) {
            Ok(_) if questions.cards.len() == MAX_HEADINGS => {
                questions.problems.push(Problem::new("headings-many"));
                break;
            }
            Ok(card) => questions.cards.push(card),
            Err(problems) => questions.problems.extend(problems),
        }
    }
    if questions.cards.is_empty() && questions.problems.is_empty() {
        questions.problems.push(Problem::new("questions-none"));
    }
    questions.problems.truncate(MOST + 1);
    questions
}

/// Held against what a course may hold, by the one reader that knows: as the Markdown that would be written of it.
fn checked(typed: Typed) -> Result<NewCard, Vec<Problem>> {
    if matches!(&typed.kind, CardKind::Choice(choice) if choice.answers.is_empty()) {
        return Err(vec![Problem::new("answers-few").at(typed.line)]);
    }
    let name = || "questions".to_owned();
    let card =
        Card { id: "question".to_owned(), title: typed.title, body: Prose::default(), kind: typed.kind };
    let is_same_kind = |kind: &CardKind| std::mem::discriminant(kind) == std::mem::discriminant(&card.kind);
    let lessons = vec![Lesson { id: name(), title: name(), cards: vec![card.clone()] }];
    let content = Content { title: name(), summary: name(), minutes: 1, lessons };
    let problem = |problem: Problem| Problem { file: String::new(), card: None, ..problem }.at(typed.line);
    let written = markdown::write(&content).unwrap_or_default();
    let parsed = markdown::parse("", &written)
        .map_err(|problems| problems.into_iter().map(problem).collect::<Vec<_>>())?;
    let read = parsed.content.lessons.into_iter().flat_map(|lesson| lesson.cards);
    let same =
        read.map(|Card { title, kind, .. }| NewCard { title, kind }).find(|card| is_same_kind(&card.kind));
    same.ok_or_else(|| vec![problem(Problem::new("card-empty").about(&card.title))])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Kind by kind: the title, and what a page would show of it.
    fn cards(text: &str) -> Vec<String> {
        let Questions { cards, problems } = read(text);
        assert_eq!(problems, [], "{text}");
        let line = |card: NewCard| match card.kind {
            CardKind::Choice(choice) => {
                let answers = choice.answers.iter().enumerate();
                let answers =
                    answers.map(
                        |(at, words)| if choice.is_right(&at) { format!("*{words}") } else { words.clone() },
                    );
                format!("{}: {}", card.title, answers.collect::<Vec<_>>().join("/"))
            }
            CardKind::Truth(truth) => format!("{}: {}", card.title, truth.right),
            CardKind::Order(order) => format!("{}: {}", card.title, order.steps.join(" then ")),
            CardKind::Pairs(pairs) => format!("{}: {:?}", card.title, pairs.pairs),
            CardKind::Flash(flash) => format!("{}: {:?}", card.title, flash.cards),
            CardKind::FreeAnswer(free) => format!("{}: {}", card.title, free.accepted.join(" or ")),
            other => format!("{other:?}"),
        };
        cards.into_iter().map(line).collect()
    }

    fn problems(text: &str) -> Vec<(&'static str, usize)> {
        let problems = read(text).problems.into_iter();
        problems.map(|problem| (problem.code, problem.line.unwrap_or(0))).collect()
    }

    const LINES: &str = "1. What has no alcohol?\n- Beer\n* Water\n[x] Juice\n> Look at\n> the label.\n\n\
         The bar closes at two\nfalse\n> At three.\n\nIn which order?\n1. Look.\n2) Ask.\n3. Pour.\n\n\n\
         Which wristband?\nGreen -> Water\nPink → Beer\n\nWords\nABV :: Alcohol by volume\n\nWhich number?\n= 112\n= one one two\n";

    const SHOWN: [&str; 6] = [
        "What has no alcohol?: Beer/*Water/*Juice",
        "The bar closes at two: false",
        "In which order?: Look. then Ask. then Pour.",
        "Which wristband?: [[\"Green\", \"Water\"], [\"Pink\", \"Beer\"]]",
        "Words: [[\"ABV\", \"Alcohol by volume\"]]",
        "Which number?: 112 or one one two",
    ];

    #[test]
    fn lines_become_cards_of_every_kind() {
        assert_eq!(cards(LINES), SHOWN);
        let feedback = read(LINES).cards[0].kind.feedback().cloned();
        assert_eq!(feedback, Some(Prose::new("Look at\nthe label.".to_owned())));
    }

    #[test]
    fn a_table_becomes_cards_of_every_kind() {
        let table = "Question;Kind;Answer 1;Answer 2;Answer 3;Right;Explanation\n\
             What has no alcohol?;;Beer;Water;Juice;2, 3;\"Look at\nthe label.\"\n\
             The bar closes at two;True or false;;;;FALSE;At three.\n\
             In which order?;order;Look.|Ask.|Pour.;;;;\n\
             Which wristband?;match;Green = Water;Pink = Beer;;;\n\
             Words;flash;ABV = Alcohol by volume;;;;\n\
             Which number?;answer;112;one one two;;;\n";
        assert_eq!(cards(table), SHOWN);
        let choice = "question,answers,right\nA?,\"x, y|z\",";
        for (right, shown) in [
            ("1", "*x, y/z"),
            ("b", "x, y/*z"),
            ("Z", "x, y/*z"),
            ("A B", "*x, y/*z"),
            ("\"1;2\"", "*x, y/*z"),
        ] {
            assert_eq!(cards(&format!("{choice}{right}")), [format!("A?: {shown}")]);
        }
        // The words come first: the answer 2 is meant, not the second.
        assert_eq!(cards("question\tanswer 1\tanswer 2\tright\nHow many?\t2\t4\t2"), ["How many?: *2/4"]);
    }

    #[test]
    fn what_will_not_import_is_told_with_its_line() {
        assert_eq!(problems(""), [("questions-none", 0)]);
        assert_eq!(problems("a\0"), [("text", 0)]);
        assert_eq!(problems("Lonely"), [("answers-few", 1)]);
        assert_eq!(problems("A?\n- x\n- y\n\nB?\n- x\n* y"), [("right-none", 1)]);
        assert_eq!(problems("\n\nA?\n* x\n* y"), [("question-all-right", 3)]);
        assert_eq!(problems("A?\n* x"), [("answers-few", 1)]);
        assert_eq!(problems("A?\n1. x"), [("answers-few", 1)]);
        let table =
            |rows: &str| problems(&format!("kind,question,answer 1,answer 2,right,explanation\n{rows}"));
        assert_eq!(table("essay,A?,x,y,1,"), [("question-kind", 2)]);
        assert_eq!(table(",A?,x,y,3,"), [("question-right", 2)]);
        assert_eq!(table(",A?,x,y,,\n,B?,x,y,1,"), [("right-none", 2)]);
        assert_eq!(table(",,x,y,1,"), [("heading", 2)]);
        assert_eq!(table("order,A?,x,y,1,"), [("question-right", 2)]);
        assert_eq!(table("true or false,A?,x,,true,"), [("question-right", 2)]);
        assert_eq!(table("match,A?,x = 1,y,,"), [("question-sides", 2)]);
        assert_eq!(table(",A?,x,y,1,,more"), [("question-cells", 2)]);
        assert_eq!(table("\n\n,A?,x,y,1,<b>x</b>"), [("html", 4), ("html", 4)]);
        assert_eq!(table(",A?,x,y,1,\"open\n,B?,x,y,1,\n"), [("question-quote", 2)]);
        assert_eq!(problems("question,right\nA?,true"), []);
        assert_eq!(problems("question,points,right\nA?,3,true"), [("question-column", 1)]);
        assert_eq!(problems("question,right,right\nA?,true,"), [("question-column", 1)]);
        let many = "A?\n* x\n- y\n\n".repeat(MAX_HEADINGS + 1);
        assert_eq!(problems(&many), [("headings-many", 0)]);
    }
}
