//! Cards taken out of a course, to be put into another one: with ids and names of files that are free there, behind what that says
//! already. Nothing that somebody has written there changes: the Markdown of the cards is put between its lines, and the text is read
//! again to see whether it says what it said before, and the cards.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::card::Card;
use crate::content::{Content, Lesson};
use crate::markdown::{self, Parsed, Reading};
use crate::problem::Problem;
use crate::prose::{self, Prose};
use crate::questions::NewCard;

/// The longest id of a lesson or card.
const LONGEST_ID: usize = 60;
/// The longest number that is put behind one, with its hyphen.
const LONGEST_END: usize = 6;

/// Lessons with those of their cards that are taken, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub lessons: Vec<Lesson>,
}

/// What ids and files are called where they are put: the names that they have, and those that they get.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub ids: BTreeMap<String, String>,
    pub files: BTreeMap<String, String>,
}

impl Excerpt {
    /// The cards with these ids in the order of the course, below the lessons that they stand in.
    pub fn of(content: &Content, cards: &BTreeSet<String>) -> Self {
        let taken = |lesson: &Lesson| Lesson {
            cards: lesson.cards.iter().filter(|card| cards.contains(&card.id)).cloned().collect(),
            ..lesson.clone()
        };
        let lessons = content.lessons.iter().map(taken).filter(|lesson| !lesson.cards.is_empty());
        Self { lessons: lessons.collect() }
    }

    /// A lesson of cards that no course has held yet, each with an id that is free.
    pub fn of_new(title: &str, cards: Vec<NewCard>, taken: &HashSet<String>) -> Self {
        let mut taken = taken.clone();
        let mut free = |word: &str| {
            let mut ids = (1..).map(|number: usize| format!("{word}-{number}"));
            ids.find(|id| taken.insert(id.clone())).unwrap_or_default()
        };
        let id = free("lesson");
        let card =
            |NewCard { title, kind }| Card { id: free("question"), title, body: Prose::default(), kind };
        Self {
            lessons: vec![Lesson {
                id,
                title: title.to_owned(),
                cards: cards.into_iter().map(card).collect(),
            }],
        }
    }

    /// The same lessons and cards in another language of the course, wherever they stand there; `None` where one of them is missing.
    pub fn in_language(&self, content: &Content) -> Option<Self> {
        let card = |card: &Card| content.cards().find(|other| other.id == card.id).cloned();
        let lesson = |lesson: &Lesson| {
            let found = content.lessons.iter().find(|other| other.id == lesson.id)?;
            let cards = lesson.cards.iter().map(card).collect::<Option<_>>()?;
            Some(Lesson { cards, ..found.clone() })
        };
        Some(Self { lessons: self.lessons.iter().map(lesson).collect::<Option<_>>()? })
    }

    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.lessons.iter().flat_map(|lesson| &lesson.cards)
    }

    /// The files that its cards show.
    pub fn files(&self) -> BTreeSet<String> {
        self.cards().flat_map(|card| card.kind.files()).map(str::to_owned).collect()
    }

    /// The same under other names; what is not named keeps the one that it has.
    pub fn renamed(mut self, names: &Names) -> Self {
        let rename = |of: &BTreeMap<String, String>, name: &mut String| {
            if let Some(other) = of.get(name) {
                other.clone_into(name);
            }
        };
        for lesson in &mut self.lessons {
            rename(&names.ids, &mut lesson.id);
            for card in &mut lesson.cards {
                rename(&names.ids, &mut card.id);
                card.kind.files_mut().into_iter().for_each(|file| rename(&names.files, file));
            }
        }
        self
    }

    /// The text with these cards at the end of a lesson; without one, with these lessons behind its own.
    ///
    /// # Errors
    /// It has no such lesson, would be too long, or has a mistake that would swallow the cards: then it is left as it is.
    pub fn put_into(&self, source: &str, lesson: Option<&str>) -> Result<Parsed, Vec<Problem>> {
        let before = markdown::read("", source);
        let mut expected = before.parsed.content.clone();
        let (at, written) = match lesson {
            None => {
                expected.lessons.extend(self.lessons.iter().cloned());
                (source.len(), self.lessons.iter().map(lesson_markdown).collect())
            }
            Some(id) => {
                let into = expected.lessons.iter_mut().find(|lesson| lesson.id == id);
                let into = into.ok_or_else(|| vec![Problem::new("excerpt-lesson").about(id)])?;
                into.cards.extend(self.cards().cloned());
                (end_of(&before.parsed, source, id), cards_markdown(self.cards()))
            }
        };
        let written: Option<String> = written;
        let written = written.ok_or_else(|| vec![Problem::new("text")])?;
        read_again(&spliced(source, at, &written), &before, &expected)
    }
}

impl Names {
    /// Names such that nothing that is taken is called the same.
    pub fn free_ids<'i>(ids: impl IntoIterator<Item = &'i str>, taken: &HashSet<String>) -> Self {
        let (mut names, mut given) = (Self::default(), HashSet::new());
        // How far was counted behind which beginning: a thousand long ids that begin alike are not counted from 2 each.
        let mut counted: HashMap<&str, usize> = HashMap::new();
        for id in ids {
            let is_free = |new: &String| !taken.contains(new) && !given.contains(new);
            let mut free = Some(id.to_owned()).filter(is_free);
            let begin = &id[..id.floor_char_boundary(LONGEST_ID - LONGEST_END)];
            while free.is_none() {
                let number = counted.entry(begin).and_modify(|number| *number += 1).or_insert(2);
                let end = format!("-{number}");
                let begin = &id[..id.floor_char_boundary(LONGEST_ID - end.len())];
                free = Some(format!("{begin}{end}")).filter(is_free);
            }
            given.extend(free.clone());
            names.ids.insert(id.to_owned(), free.unwrap_or_default());
        }
        names
    }
}

/// Where a lesson ends in its text: before the heading of the next one, which is found by counting, for it may have no id yet.
fn end_of(parsed: &Parsed, source: &str, id: &str) -> usize {
    let lessons = &parsed.content.lessons;
    let up_to = lessons.iter().position(|lesson| lesson.id == id).map_or(0, |at| at + 1);
    // What was made up for words and cards that stand alone has no heading.
    let has_heading = |id: &String| parsed.anchors.iter().any(|(anchor, _)| anchor == id);
    let ids = lessons[..up_to]
        .iter()
        .flat_map(|lesson| std::iter::once(&lesson.id).chain(lesson.cards.iter().map(|card| &card.id)));
    let Some((_, line)) = parsed.anchors.get(ids.filter(|id| has_heading(id)).count()) else {
        return source.len();
    };
    source.split_inclusive('\n').take(line - 1).map(str::len).sum()
}

fn lesson_markdown(lesson: &Lesson) -> Option<String> {
    let head = format!("# {} {{#{}}}\n\n", prose::escape(&lesson.title), lesson.id);
    Some(head + &cards_markdown(&lesson.cards)?)
}

fn cards_markdown<'c>(cards: impl IntoIterator<Item = &'c Card>) -> Option<String> {
    cards.into_iter().map(|card| Some(format!("{}\n\n", card.to_markdown()?))).collect()
}

fn spliced(source: &str, at: usize, written: &str) -> String {
    let (before, after) = source.split_at(at);
    let all = format!("{}\n\n{written}{after}", before.trim_end_matches('\n'));
    format!("{}\n", all.trim_end_matches('\n'))
}

/// The text, if it says what it is meant to, and has no mistake that it did not have.
fn read_again(source: &str, before: &Reading, expected: &Content) -> Result<Parsed, Vec<Problem>> {
    let Reading { parsed, problems } = markdown::read("", source);
    let known = |problem: &Problem| {
        let is_same = |old: &Problem| {
            (old.code, &old.detail, &old.card) == (problem.code, &problem.detail, &problem.card)
        };
        before.problems.iter().any(is_same)
    };
    let new: Vec<Problem> = problems.into_iter().filter(|problem| !known(problem)).collect();
    let bounds: Vec<Problem> =
        new.iter().filter(|problem| ["text", "headings-many"].contains(&problem.code)).cloned().collect();
    match (bounds.is_empty(), new.is_empty() && parsed.content == *expected) {
        (false, _) => Err(bounds.into_iter().map(|problem| Problem { line: None, ..problem }).collect()),
        (true, true) => Ok(parsed),
        (true, false) => Err(vec![Problem::new("excerpt-place")]),
    }
}
