//! Questions as people write them below each other.

use crate::card::{CardKind, Choice, Flash, FreeAnswer, Order, Pairs, Truth};
use crate::problem::Problem;
use crate::prose::Prose;

use super::typed::{Typed, sides};

/// Each question of a text, or what is wrong with it.
pub(super) fn read(text: &str) -> Vec<Result<Typed, Problem>> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut questions = Vec::new();
    let mut at = 0;
    for block in lines.split(|line| line.is_empty()) {
        if let Some((title, below)) = block.split_first() {
            questions.push(question(at + 1, title, below));
        }
        at += block.len() + 1;
    }
    questions
}

fn question(line: usize, title: &str, below: &[&str]) -> Result<Typed, Problem> {
    let (why, answers): (Vec<&str>, Vec<&str>) = below.iter().partition(|line| line.starts_with('>'));
    let why: Vec<&str> = why.into_iter().map(|line| line[1..].trim()).collect();
    let kind = kind(&answers, Prose::new(why.join("\n"))).map_err(|problem| problem.at(line))?;
    Ok(Typed { line, title: number(title).unwrap_or(title).to_owned(), kind })
}

fn kind(answers: &[&str], feedback: Prose) -> Result<CardKind, Problem> {
    if let [said] = answers
        && let Ok(right) = said.to_lowercase().parse()
    {
        return Ok(CardKind::Truth(Truth { right, feedback }));
    }
    if let Some(cards) = all(answers, |line| sides(line, &["::"])) {
        return Ok(CardKind::Flash(Flash { columns: Default::default(), cards }));
    }
    if let Some(pairs) = all(answers, |line| sides(line, &["->", "→"])) {
        return Ok(CardKind::Pairs(Pairs { columns: Default::default(), pairs, feedback }));
    }
    if let Some(accepted) = all(answers, |line| Some(line.strip_prefix('=')?.trim().to_owned())) {
        return Ok(CardKind::FreeAnswer(FreeAnswer { accepted, feedback }));
    }
    if let Some(steps) = all(answers, |line| number(line).map(str::to_owned)).filter(|steps| steps.len() > 1)
    {
        return Ok(CardKind::Order(Order { steps, feedback }));
    }
    choice(answers, feedback)
}

fn choice(lines: &[&str], feedback: Prose) -> Result<CardKind, Problem> {
    let marked: Vec<(bool, &str)> = lines.iter().map(|line| marked(line)).collect();
    let right: Vec<usize> = (0..marked.len()).filter(|at| marked[*at].0).collect();
    // Stars may be the bullets of a list, and then nobody has said what is right.
    if marked.len() > 1 && right.len() == marked.len() {
        return Err(Problem::new("question-all-right"));
    }
    let answers = marked.into_iter().map(|(_, words)| words.to_owned()).collect();
    Ok(CardKind::Choice(Choice { answers, right, feedback }))
}

/// What every line is, if each is one.
fn all<T>(lines: &[&str], read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    if lines.is_empty() { None } else { lines.iter().map(|line| read(line)).collect() }
}

/// An answer without the mark before it, and whether that says that it is right.
fn marked(line: &str) -> (bool, &str) {
    let bullet = line.strip_prefix(['-', '•', '–']).map_or(line, str::trim_start);
    for (mark, is_right) in [("[x]", true), ("[X]", true), ("[ ]", false), ("*", true)] {
        if let Some(words) = bullet.strip_prefix(mark) {
            let words = words.trim_start();
            return marked_inside(words, is_right);
        }
    }
    (false, bullet)
}

/// `* [ ] Beer` is a list with boxes, whose star says nothing.
fn marked_inside(words: &str, is_right: bool) -> (bool, &str) {
    match words.strip_prefix("[ ]") {
        Some(words) => (false, words.trim_start()),
        None => (is_right, words.strip_prefix("[x]").map_or(words, str::trim_start)),
    }
}

/// What stands behind a number such as `1.` or `2)`.
fn number(line: &str) -> Option<&str> {
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let words = behind.strip_prefix(['.', ')']).filter(|_| behind.len() < line.len())?;
    words.starts_with(' ').then(|| words.trim_start())
}
