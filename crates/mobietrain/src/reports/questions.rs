//! How the questions of a course were answered the first time (statistics): which answers people choose, and which question nobody gets right.

use std::collections::BTreeMap;

use db::Connection;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, CourseId};
use crate::learning::course::editions::Editions;
use crate::learning::first_answers;
use crate::people::groups::within::Within;
use course::card::{Card, CardKind};

/// Of a question, so many different answers are kept; nobody reads more.
const DIFFERENT: usize = 300;
/// So many are shown of steps in an order and of pairs, the most frequent ones.
const SHOWN: usize = 3;
/// Fewer answers say nothing of a question.
const ENOUGH: i64 = 5;

/// The answers to an edition of a card, as they are counted.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Asked {
    pub card: String,
    pub edition: i64,
    pub answers: i64,
    pub right: i64,
    /// What was taken, as it is stored, the most frequent first.
    pub taken: Vec<(String, i64)>,
}

db::row! {
    struct Row { card_id: String, edition: i64, taken: String, answers: i64, score: i64 }
}

/// Counts those of a course, of whoever is seen.
pub(super) async fn count(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    within: &Within,
) -> Result<Vec<Asked>, db::Error> {
    let seen = within.condition(3);
    let (join, condition) = match &seen {
        None => ("", "1 = 1"),
        Some(seen) => ("JOIN learners l ON l.account_id = f.account_id AND l.id = f.learner_id", &*seen.sql),
    };
    let sql = format!(
        "SELECT f.card_id, f.edition, f.taken, COUNT(*) AS answers, CAST(SUM(f.score) AS BIGINT) AS score \
         FROM first_answers f {join} WHERE f.account_id = $1 AND f.course_id = $2 AND {condition} \
         GROUP BY f.card_id, f.edition, f.taken"
    );
    let query = conn.query(sql).bind(account_id).bind(course_id);
    let query = if let Some(seen) = &seen { seen.bind(query) } else { query };
    let mut asked: BTreeMap<(String, i64), Asked> = BTreeMap::new();
    for Row { card_id, edition, taken, answers, score } in query.long().all::<Row>().await? {
        let of = asked.entry((card_id, edition)).or_insert_with_key(|(card, edition)| Asked {
            card: card.clone(),
            edition: *edition,
            answers: 0,
            right: 0,
            taken: Vec::new(),
        });
        (of.answers, of.right) = (of.answers + answers, of.right + score);
        of.taken.push((taken, answers));
    }
    let all = asked.into_values().map(|mut of| {
        of.taken.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        of.taken.truncate(DIFFERENT);
        of
    });
    Ok(all.collect())
}

/// A question as people see it, with how it was answered.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub title: String,
    pub answers: i64,
    pub right: i64,
    pub chosen: Vec<Chosen>,
    /// What should be looked at.
    pub hint: Option<Hint>,
}

/// An answer, and how many chose it.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    pub label: Label,
    pub is_right: bool,
    pub people: i64,
}

/// What an answer says.
#[derive(Clone, Debug)]
pub(crate) enum Label {
    Words(String),
    /// That the statement is true, or is not.
    Statement(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    SameWrongAnswer,
    NobodyRight,
}

impl Hint {
    pub fn key(self) -> &'static str {
        match self {
            Self::SameWrongAnswer => "cms-report-same-wrong",
            Self::NobodyRight => "cms-report-nobody-right",
        }
    }
}

impl Question {
    /// Of a card that is a question. What was answered to what it asked before does not count.
    pub(crate) fn of(card: &Card, editions: &Editions, asked: &[Asked]) -> Self {
        let counting =
            || asked.iter().filter(|of| of.card == card.id && editions.counts(&card.id, of.edition));
        let mut taken: BTreeMap<Vec<usize>, i64> = BTreeMap::new();
        for (text, people) in counting().flat_map(|of| &of.taken) {
            *taken.entry(first_answers::read(text)).or_default() += people;
        }
        let mut taken: Vec<(Vec<usize>, i64)> = taken.into_iter().collect();
        taken.sort_by_key(|(_, people)| -people);
        let (answers, right) = (counting().map(|of| of.answers).sum(), counting().map(|of| of.right).sum());
        let hint = hint(&card.kind, &taken, (answers, right));
        Self { title: card.title.clone(), answers, right, chosen: chosen(&card.kind, &taken), hint }
    }

    /// How many of a hundred people got it right; `None` while nobody has answered.
    pub fn share(&self) -> Option<i64> {
        (self.answers > 0).then(|| self.right * 100 / self.answers)
    }

    /// Whether there is nothing to look at.
    pub fn is_fine(&self) -> bool {
        self.hint.is_none() && self.share().is_none_or(|share| share >= 60)
    }
}

impl Chosen {
    /// Of a hundred who answered.
    pub fn share(&self, question: &Question) -> String {
        let answers = question.answers.max(1);
        format!("{:.1}", self.people as f64 * 100.0 / answers as f64)
    }
}

fn hint(kind: &CardKind, taken: &[(Vec<usize>, i64)], (answers, right): (i64, i64)) -> Option<Hint> {
    if answers < ENOUGH {
        return None;
    }
    let first = taken.first().filter(|(taken, _)| !taken.is_empty());
    match first {
        Some((taken, people)) if people * 2 > answers && !is_right(kind, taken) => {
            Some(Hint::SameWrongAnswer)
        }
        _ if right == 0 => Some(Hint::NobodyRight),
        _ => None,
    }
}

fn is_right(kind: &CardKind, taken: &[usize]) -> bool {
    match kind {
        CardKind::Choice(choice) => choice.right == taken,
        CardKind::Truth(truth) => taken == [usize::from(truth.right)],
        CardKind::Order(order) => taken.len() == order.steps.len() && taken.is_sorted(),
        CardKind::Pairs(pairs) => {
            let right = |(left, right): (usize, &usize)| {
                pairs.pairs.get(*right).map(|pair| &pair[1]) == pairs.pairs.get(left).map(|pair| &pair[1])
            };
            taken.len() == pairs.pairs.len() && taken.iter().enumerate().all(right)
        }
        _ => false,
    }
}

/// Each answer of a card that offers some, in its order; of those that are put together, the most frequent ones.
fn chosen(kind: &CardKind, taken: &[(Vec<usize>, i64)]) -> Vec<Chosen> {
    let people = |number: usize| {
        taken.iter().filter(|(taken, _)| taken.contains(&number)).map(|(_, people)| people).sum()
    };
    let put_together = |words: &dyn Fn(&[usize]) -> String| {
        let some = taken.iter().filter(|(taken, _)| !taken.is_empty()).take(SHOWN);
        let one = |(taken, people): &(Vec<usize>, i64)| Chosen {
            label: Label::Words(words(taken)),
            is_right: is_right(kind, taken),
            people: *people,
        };
        some.map(one).collect()
    };
    match kind {
        CardKind::Choice(choice) => {
            let one = |(number, answer): (usize, &String)| Chosen {
                label: Label::Words(answer.clone()),
                is_right: choice.is_right(&number),
                people: people(number),
            };
            choice.answers.iter().enumerate().map(one).collect()
        }
        CardKind::Truth(truth) => {
            let one = |said: bool| Chosen {
                label: Label::Statement(said),
                is_right: said == truth.right,
                people: people(usize::from(said)),
            };
            [true, false].map(one).into()
        }
        CardKind::Order(order) => put_together(&|taken: &[usize]| {
            let steps = taken.iter().filter_map(|step| order.steps.get(*step)).map(String::as_str);
            steps.collect::<Vec<_>>().join(" · ")
        }),
        CardKind::Pairs(pairs) => put_together(&|taken: &[usize]| {
            let made = pairs.pairs.iter().zip(taken);
            let made = made
                .filter_map(|([left, _], right)| Some(format!("{left}: {}", pairs.pairs.get(*right)?[1])));
            made.collect::<Vec<_>>().join(" · ")
        }),
        _ => Vec::new(),
    }
}
