//! What copying cards into another course makes of that course's texts: worked out before it is said, and again before it is done.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use super::super::languages::file_of;
use super::super::media::{self, free_name};
use super::super::pictures::MAX_FILES;
use super::super::seen::Seen;
use super::super::texts::{self, Tidy, Typed};
use super::super::translations::carried::Carried;
use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId, MediaId};
use course::excerpt::{Excerpt, Names};
use course::markdown::{self, Reading};
use course::problem::MOST;
use course::translation::Origins;
use course::{Card, Content, Problem};

type Of<'a> = (&'a AccountId, &'a CourseId);

/// What somebody chose.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    /// Their ids.
    pub cards: BTreeSet<String>,
    pub to: CourseId,
    /// The lesson at whose end they come; without one, their own lessons become new ones there.
    pub lesson: Option<String>,
}

/// Why nothing is copied.
#[derive(Debug)]
pub(crate) enum NotCopied {
    /// What is wrong with the cards.
    Here(Vec<Problem>),
    /// Why the other course cannot take them.
    There(Vec<Problem>),
    No(CourseError),
}

impl<E: Into<CourseError>> From<E> for NotCopied {
    fn from(error: E) -> Self {
        Self::No(error.into())
    }
}

/// The draft of a course.
pub(super) struct Side {
    pub seen: Seen,
    sources: Vec<(Language, String)>,
    files: Vec<(String, MediaId)>,
}

impl Side {
    pub async fn of(conn: &mut Connection, of: Of<'_>) -> Result<Self, CourseError> {
        let seen = Seen::of(conn, of.0, of.1).await?;
        let sources = texts::sources(conn, of, 0).await?;
        Ok(Self { seen, sources, files: media::of_draft(conn, of).await? })
    }

    fn languages(&self) -> Vec<Language> {
        self.sources.iter().map(|(language, _)| *language).collect()
    }
}

/// All that a plan is made of.
pub(super) struct Loaded {
    pub from: Side,
    pub into: Side,
    /// The account's.
    pub default: Language,
    /// Of the course that the cards are from, and what is kept beside the texts of the other one.
    pub carried: Carried,
    pub kept: Carried,
    /// The ids that people have met in the other course: what they did hangs on them.
    pub met: HashSet<String>,
}

/// What would be done.
pub(crate) struct Plan {
    /// As they are in the course that they are from.
    pub cards: Vec<Card>,
    /// How many lessons come with them.
    pub lessons: usize,
    /// Where they get their own words, …
    pub languages: Vec<Language>,
    /// … where those of another language stand for them, and which one that is.
    pub lacking: Vec<Language>,
    pub stand_in: Language,
    /// Languages that the other course does not have.
    pub left: Vec<Language>,
    /// The files that it gets: their names here, and there.
    pub files: Vec<(String, String)>,
    pub media: Vec<MediaId>,
    /// What lessons and cards are called there.
    pub ids: BTreeMap<String, String>,
    pub(super) texts: Vec<Tidy>,
    /// JSON.
    pub(super) origins: Vec<(Language, String)>,
}

/// The cards in every language in which they are copied.
struct Words {
    first: Language,
    by_language: BTreeMap<Language, Excerpt>,
}

pub(super) fn plan(loaded: &Loaded, chosen: &Chosen) -> Result<Plan, NotCopied> {
    let Loaded { from, into, .. } = loaded;
    let (here, there) = (from.languages(), into.languages());
    let common: Vec<Language> = there.iter().copied().filter(|one| here.contains(one)).collect();
    let words = Words::of(loaded, chosen, &common)?;
    let (languages, lacking) = there.iter().copied().partition(|one| words.by_language.contains_key(one));
    let (Shared { files, media }, mut names) = files(from, into, &words)?;
    names.ids = ids(loaded, chosen, &words.by_language[&words.first]);
    let mut plan = Plan {
        cards: words.by_language[&words.first].cards().cloned().collect(),
        lessons: if chosen.lesson.is_none() { words.by_language[&words.first].lessons.len() } else { 0 },
        languages,
        lacking,
        stand_in: words.first,
        left: here.into_iter().filter(|one| !there.contains(one)).collect(),
        files,
        media,
        ids: names.ids.clone(),
        texts: Vec::new(),
        origins: Vec::new(),
    };
    plan.put(loaded, chosen, (&words, &names))?;
    Ok(plan)
}

impl Plan {
    /// Puts the cards into every text of the other course.
    fn put(
        &mut self,
        loaded: &Loaded,
        chosen: &Chosen,
        (words, names): (&Words, &Names),
    ) -> Result<(), NotCopied> {
        for (language, source) in &loaded.into.sources {
            let own = words.by_language.get(language);
            let excerpt = own.unwrap_or(&words.by_language[&words.first]).clone().renamed(names);
            let at = |problem: Problem| problem.in_file(&file_of(*language));
            let made = excerpt.put_into(source, chosen.lesson.as_deref());
            let made = made.map_err(|problems| NotCopied::There(problems.into_iter().map(at).collect()))?;
            if let Some(origins) = origins(loaded, *language, own.is_some(), (&made.content, names)) {
                self.origins.push((*language, serde_json::to_string(&origins)?));
            }
            let typed = Typed { language: *language, source: made.source, over: None };
            self.texts.push(Tidy::new(typed).map_err(|problem| NotCopied::There(vec![at(problem)]))?);
        }
        Ok(())
    }
}

impl Words {
    fn of(loaded: &Loaded, chosen: &Chosen, common: &[Language]) -> Result<Self, NotCopied> {
        let here = |problem| NotCopied::Here(vec![problem]);
        let target = default_language::source(loaded.default, &loaded.into.languages());
        if common.is_empty() {
            return Err(NotCopied::There(vec![Problem::new("copy-language")]));
        }
        // What all others are translated from has to have its own words: nothing would tell that others stand in there.
        let lacks = |target: Language| Problem::new("copy-source").about(target.native_name());
        let first = match target {
            Some(target) if common.contains(&target) => target,
            Some(target) => return Err(NotCopied::There(vec![lacks(target)])),
            None => return Err(NotCopied::There(vec![Problem::new("copy-language")])),
        };
        let sources = loaded.from.sources.iter().filter(|(language, _)| common.contains(language));
        let readings: BTreeMap<Language, Reading> = sources
            .map(|(language, source)| (*language, markdown::read(&file_of(*language), source)))
            .collect();
        let excerpt = Excerpt::of(&readings[&first].parsed.content, &chosen.cards);
        let gone = chosen.cards.iter().find(|id| !excerpt.cards().any(|card| card.id == **id));
        if let Some(gone) = gone {
            return Err(here(Problem::new("copy-gone").about(gone)));
        }
        let mut by_language = BTreeMap::new();
        let mut wrong = Vec::new();
        for (language, reading) in &readings {
            // Beyond those nobody knows what is wrong with the cards themselves.
            if reading.problems.len() > MOST {
                return Err(here(Problem::new("copy-mistakes").in_file(&file_of(*language))));
            }
            wrong.extend(flaws(reading, &excerpt, chosen));
            // Where a translation lacks one of them, all are taken for not translated.
            if let Some(words) = excerpt.in_language(&reading.parsed.content) {
                by_language.insert(*language, words);
            }
        }
        if wrong.is_empty() { Ok(Self { first, by_language }) } else { Err(NotCopied::Here(wrong)) }
    }
}

/// What is wrong with the cards themselves: what cannot be read of them would be lost.
fn flaws(reading: &Reading, excerpt: &Excerpt, chosen: &Chosen) -> Vec<Problem> {
    let lessons = excerpt.lessons.iter().filter(|_| chosen.lesson.is_none()).map(|lesson| &lesson.id);
    let ids: HashSet<&String> = chosen.cards.iter().chain(lessons).collect();
    let is_theirs = |problem: &&Problem| problem.card.as_ref().is_some_and(|card| ids.contains(card));
    reading.problems.iter().filter(is_theirs).cloned().collect()
}

/// The files that go along: their names here and there, and which media they are.
#[derive(Default)]
struct Shared {
    files: Vec<(String, String)>,
    media: Vec<MediaId>,
}

/// Which files go along, under which names, and all the names that they have there.
fn files(from: &Side, into: &Side, words: &Words) -> Result<(Shared, Names), NotCopied> {
    let (mut shared, mut names) = (Shared::default(), Names::default());
    let shown: BTreeSet<String> = words.by_language.values().flat_map(Excerpt::files).collect();
    for name in shown {
        let found = from.files.iter().find(|(file, _)| *file == name);
        let Some((_, id)) = found else {
            return Err(NotCopied::Here(vec![Problem::new("picture-unknown").about(&name)]));
        };
        // What the other course calls its cover would be on the card and on the course.
        let same = into.files.iter().filter(|(file, other)| other == id && !is_cover(file));
        let same = same.map(|(file, _)| file.clone()).min_by_key(|file| *file != name);
        let is_taken = |file: &str| {
            is_cover(file)
                || into.files.iter().any(|(other, _)| other == file)
                || shared.files.iter().any(|(_, other)| other == file)
        };
        let there = same.clone().unwrap_or_else(|| free_name(&name, is_taken));
        names.files.insert(name.clone(), there.clone());
        if same.is_none() {
            shared.files.push((name, there));
            shared.media.push(id.clone());
        }
    }
    if into.files.len() + shared.files.len() > MAX_FILES {
        return Err(NotCopied::There(vec![Problem::new("files-many")]));
    }
    Ok((shared, names))
}

fn is_cover(name: &str) -> bool {
    name.starts_with("cover.")
}

/// The ids that lessons and cards get: none that the drafts of the other course have, and none that people have met there.
fn ids(loaded: &Loaded, chosen: &Chosen, excerpt: &Excerpt) -> BTreeMap<String, String> {
    let mut taken = loaded.met.clone();
    for (_, source) in &loaded.into.sources {
        taken.extend(markdown::read("", source).parsed.anchors.into_iter().map(|(id, _)| id));
    }
    let lessons = excerpt.lessons.iter().filter(|_| chosen.lesson.is_none()).map(|lesson| lesson.id.as_str());
    let all = lessons.chain(excerpt.cards().map(|card| card.id.as_str()));
    Names::free_ids(all, &taken).ids
}

/// What is known then of the translation into a language; `None` for the one that it is translated from.
fn origins(
    loaded: &Loaded,
    language: Language,
    has_words: bool,
    (made, names): (&Content, &Names),
) -> Option<Origins> {
    let source = default_language::source(loaded.default, &loaded.into.languages());
    if source == Some(language) {
        return None;
    }
    let mut origins = loaded.kept.in_language(language);
    if has_words {
        origins.take(&loaded.carried.in_language(language), &names.ids, loaded.carried.from == source);
    } else {
        origins.untranslated(made, &names.ids.values().cloned().collect());
    }
    Some(origins)
}
