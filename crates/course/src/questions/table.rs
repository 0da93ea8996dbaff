//! Questions in a table, as spreadsheets save it.

use csv::{ReaderBuilder, StringRecord};
use kernel::text;

use super::typed::{Typed, sides};
use crate::card::{CardKind, Choice, Flash, FreeAnswer, Order, Pairs, Truth};
use crate::problem::Problem;
use crate::prose::Prose;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Kind,
    Question,
    Answer,
    Right,
    Explanation,
}

impl Column {
    fn named(name: &str) -> Option<Self> {
        match text::name_key(name).as_str() {
            "kind" | "type" => Some(Self::Kind),
            "question" | "title" => Some(Self::Question),
            "right" | "correct" => Some(Self::Right),
            "explanation" | "feedback" => Some(Self::Explanation),
            key if key.starts_with("answer") => Some(Self::Answer),
            _ => None,
        }
    }
}

/// Each question of a table, or what is wrong with it; `None` where the first line names no question.
pub(super) fn read(text: &str) -> Option<Vec<Result<Typed, Problem>>> {
    let first = text.lines().next()?;
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(count).filter(|sign| count(sign) > 0)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows: Vec<StringRecord> = reader.records().filter_map(Result::ok).collect();
    let (head, rows) = rows.split_first()?;
    let columns: Vec<Option<Column>> = head.iter().map(Column::named).collect();
    if !columns.contains(&Some(Column::Question)) {
        return None;
    }
    let mut found: Vec<_> = unknown(head, &columns).into_iter().map(Err).collect();
    for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())) {
        let line = line_of(text, row);
        let is_last = rows.last() == Some(row);
        // A quotation mark that nobody closed takes in all the rows behind it.
        if is_last && text.matches('"').count() % 2 == 1 && row.iter().any(|cell| cell.contains('\n')) {
            found.push(Err(Problem::new("question-quote").at(line)));
        } else {
            found.push(
                question(&columns, row)
                    .map(|(title, kind)| Typed { line, title, kind })
                    .map_err(|p| p.at(line)),
            );
        }
    }
    Some(found)
}

/// Where a row begins: empty lines before it belong to no row.
fn line_of(text: &str, row: &StringRecord) -> usize {
    let whole = |number| usize::try_from(number).unwrap_or(0);
    let Some((line, byte)) = row.position().map(|at| (whole(at.line()), whole(at.byte()))) else { return 0 };
    let behind = text.get(byte..).unwrap_or_default();
    line + behind.len() - behind.trim_start_matches('\n').len()
}

/// Columns that say nothing to us, or a second time what another one says.
fn unknown(head: &StringRecord, columns: &[Option<Column>]) -> Vec<Problem> {
    let is_twice = |at: usize| columns[at] != Some(Column::Answer) && columns[..at].contains(&columns[at]);
    let wrong = head.iter().enumerate().filter(|(at, name)| match columns[*at] {
        None => !name.trim().is_empty(),
        Some(_) => is_twice(*at),
    });
    wrong.map(|(_, name)| Problem::new("question-column").at(1).about(name)).collect()
}

fn question(columns: &[Option<Column>], row: &StringRecord) -> Result<(String, CardKind), Problem> {
    let beyond = row.iter().enumerate().find(|(at, cell)| {
        columns.get(*at).is_none_or(Option::is_none) && !cell.trim().is_empty() && *at >= columns.len()
    });
    if let Some((_, cell)) = beyond {
        return Err(Problem::new("question-cells").about(cell));
    }
    let cell = |wanted| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.and_then(|at| row.get(at)).unwrap_or_default().trim()
    };
    let answers = columns.iter().zip(row).filter(|(column, _)| **column == Some(Column::Answer));
    let answers =
        answers.flat_map(|(_, cell)| cell.split('|')).map(str::trim).filter(|answer| !answer.is_empty());
    let answers: Vec<String> = answers.map(str::to_owned).collect();
    let feedback = Prose::new(cell(Column::Explanation).to_owned());
    let kind = kind(cell(Column::Kind), answers, cell(Column::Right), feedback)?;
    Ok((cell(Column::Question).to_owned(), kind))
}

fn kind(name: &str, answers: Vec<String>, right: &str, feedback: Prose) -> Result<CardKind, Problem> {
    let truth = right.to_lowercase().parse::<bool>().ok().filter(|_| answers.is_empty());
    let unused = || if right.is_empty() { Ok(()) } else { Err(Problem::new("question-right").about(right)) };
    match text::name_key(name).replace(['-', '_', '/'], " ").as_str() {
        "" | "true or false" | "true false" | "truth" if truth.is_some() => {
            Ok(CardKind::Truth(Truth { right: truth.unwrap_or_default(), feedback }))
        }
        "true or false" | "true false" | "truth" => Err(Problem::new("question-right").about(right)),
        "" | "choice" | "single choice" | "multiple choice" | "quiz" => {
            let right = chosen(&answers, right).ok_or_else(|| Problem::new("question-right").about(right))?;
            Ok(CardKind::Choice(Choice { answers, right, feedback }))
        }
        "order" | "steps" => unused().map(|()| CardKind::Order(Order { steps: answers, feedback })),
        "match" | "pairs" => {
            unused()?;
            let pairs = answers.iter().map(|answer| pair(answer)).collect::<Result<_, _>>()?;
            Ok(CardKind::Pairs(Pairs { columns: Default::default(), pairs, feedback }))
        }
        "flash" | "flash cards" => {
            unused()?;
            // Flash cards explain nothing: their backs do.
            if let Some(said) = feedback.markdown().filter(|said| !said.is_empty()) {
                return Err(Problem::new("question-flash").about(said));
            }
            let cards = answers.iter().map(|answer| pair(answer)).collect::<Result<_, _>>()?;
            Ok(CardKind::Flash(Flash { columns: Default::default(), cards }))
        }
        "answer" | "short answer" | "free" => {
            let more = right.split('|').map(str::trim).filter(|answer| !answer.is_empty()).map(str::to_owned);
            Ok(CardKind::FreeAnswer(FreeAnswer {
                accepted: answers.into_iter().chain(more).collect(),
                feedback,
            }))
        }
        _ => Err(Problem::new("question-kind").about(name)),
    }
}

fn pair(answer: &str) -> Result<[String; 2], Problem> {
    sides(answer, &["=", "->", "→", "::"]).ok_or_else(|| Problem::new("question-sides").about(answer))
}

/// The indexes of the answers that are right; `None` where something is meant that is none.
fn chosen(answers: &[String], right: &str) -> Option<Vec<usize>> {
    let by_words = |words: &str| {
        let key = text::answer_key(words);
        answers.iter().position(|answer| text::answer_key(answer) == key)
    };
    let by_place = |place: &str| {
        let number = place.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let letter = || match place.as_bytes() {
            [letter] => usize::from(letter.to_ascii_lowercase()).checked_sub(usize::from(b'a')),
            _ => None,
        };
        number.or_else(letter).filter(|at| *at < answers.len())
    };
    let all = |parts: Vec<&str>, read: &dyn Fn(&str) -> Option<usize>| -> Option<Vec<usize>> {
        let mut found = parts.into_iter().map(read).collect::<Option<Vec<_>>>()?;
        found.sort_unstable();
        found.dedup();
        Some(found)
    };
    if right.is_empty() {
        return Some(Vec::new());
    }
    let words = all(right.split('|').collect(), &by_words);
    let places = right.split([',', ';', '|', ' ', '+']).map(str::trim).filter(|part| !part.is_empty());
    words.or_else(|| all(places.collect(), &by_place))
}
