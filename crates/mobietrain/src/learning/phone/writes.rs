//! What phones have written down without a network (offline, sync): opened, graded once more and joined into the progress of whoever sealed it. Order,
//! repetition and several phones make no difference: see `progress.rs`.

use serde::Deserialize;
use web::Language;

use super::key;
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::first_answers::Answered;
use crate::learning::path::line;
use crate::learning::playable::{self, Playable};
use crate::learning::progress::{self, Did};
use crate::people::groups::{Group, groups_of};
use crate::people::traits::Traits;
use course::card::{Answer, Grade, Shuffle};

/// More than a phone sends at once; it asks again for what is left.
pub(crate) const MOST: usize = 100;

/// A write as it comes: who did it, and what, is sealed for its id.
#[derive(Deserialize)]
pub(crate) struct Sealed {
    pub(crate) id: String,
    key: String,
    sealed: String,
}

/// What is in it. What the phone's clock says is not: nothing here would believe it.
#[derive(Deserialize)]
struct Done {
    course: CourseId,
    /// In which it was answered: words that are right are another language's.
    language: Language,
    card: String,
    edition: i64,
    /// As the fields of the form.
    answer: Vec<String>,
}

/// What became of a write. All but [`Outcome::Waits`] is the end of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Received,
    /// The card, the course or the person is no longer there, or the card asks something else by now.
    Ignored,
    /// The course waits for an earlier one of its path, of which a write may still be on its way.
    Waits,
    /// Why not, by the key of a sentence.
    Refused(&'static str),
}

/// What one person did in one course in one language.
struct Batch {
    account: AccountId,
    learner: LearnerId,
    course: CourseId,
    language: Language,
    /// With their places among what came.
    done: Vec<(usize, Done)>,
}

/// Keeps what it can, in the order in which it came; answers what became of each, in that order, and in which language whoever did it
/// reads.
pub(crate) async fn receive(app: &App, writes: &[Sealed]) -> web::Result<Vec<(Outcome, Option<Language>)>> {
    let mut outcomes = vec![(Outcome::Refused("write-not-opened"), None); writes.len()];
    let mut batches: Vec<Batch> = Vec::new();
    for (at, write) in writes.iter().enumerate() {
        let Some((account, learner, done)) = read(app, write) else { continue };
        outcomes[at].1 = Some(done.language);
        let same = |batch: &&mut Batch| batch.is_of(&account, &learner, &done);
        match batches.iter_mut().find(same) {
            Some(batch) => batch.done.push((at, done)),
            None => batches.push(Batch {
                account,
                learner,
                course: done.course.clone(),
                language: done.language,
                done: vec![(at, done)],
            }),
        }
    }
    // What one of them finishes may open the course of another one, whichever came first.
    while !batches.is_empty() {
        let mut waiting = Vec::new();
        let tried = batches.len();
        for batch in batches {
            let became = keep(app, &batch).await?;
            let waits = became.first() == Some(&Outcome::Waits);
            for ((at, _), outcome) in batch.done.iter().zip(became) {
                outcomes[*at].0 = outcome;
            }
            if waits {
                waiting.push(batch);
            }
        }
        batches = if waiting.len() < tried { waiting } else { Vec::new() };
    }
    Ok(outcomes)
}

fn read(app: &App, write: &Sealed) -> Option<(AccountId, LearnerId, Done)> {
    let (account, learner, plain) = key::open(app, &write.key, &write.id, &write.sealed)?;
    let done: Done = serde_json::from_slice(&plain).ok()?;
    // PostgreSQL cannot be asked for NUL, and no id has one.
    (!done.course.contains('\0')).then_some((account, learner, done))
}

impl Batch {
    fn is_of(&self, account: &AccountId, learner: &LearnerId, done: &Done) -> bool {
        (&self.account, &self.learner, &self.course, self.language)
            == (account, learner, &done.course, done.language)
    }

    fn all(&self, outcome: Outcome) -> Vec<Outcome> {
        vec![outcome; self.done.len()]
    }
}

/// Keeps what one person did in one course, in one transaction: what became of each.
async fn keep(app: &App, batch: &Batch) -> web::Result<Vec<Outcome>> {
    let Batch { account, learner, language, .. } = batch;
    let mut read = app.db.read().await?;
    let Some(person) = Traits::of_learner(&mut read, account, learner).await? else {
        return Ok(batch.all(Outcome::Ignored));
    };
    let groups: Vec<Group> = groups_of(&mut read, account, &person).await?;
    let found = playable::playable_by_id(&mut read, account, &groups, *language, &batch.course).await?;
    let Some(course) = found else {
        let is_there = playable::is_there(&mut read, account, &batch.course).await?;
        return Ok(batch.all(if is_there { Outcome::Refused("write-not-yours") } else { Outcome::Ignored }));
    };
    let progress = progress::in_course(&mut read, (account, learner), &course, app.today()).await?;
    if progress.opened_at.is_none()
        && progress.completed_at.is_none()
        && line::waiting_for(&mut read, (account, learner, *language), &groups, &course.id).await?.is_some()
    {
        return Ok(batch.all(Outcome::Waits));
    }
    drop(read);
    let graded: Vec<Result<Did<'_>, Outcome>> =
        batch.done.iter().map(|(_, done)| grade(&course, learner, done)).collect();
    let outcomes =
        graded.iter().map(|graded| graded.as_ref().err().copied().unwrap_or(Outcome::Received)).collect();
    let did: Vec<Did<'_>> = graded.into_iter().filter_map(Result::ok).collect();
    if !did.is_empty() {
        progress::finish_cards(app, (account, learner), &course, did).await?;
    }
    Ok(outcomes)
}

/// What an answer is worth here, whatever the phone has said of it.
fn grade<'c>(course: &'c Playable, learner: &LearnerId, done: &Done) -> Result<Did<'c>, Outcome> {
    let card = course.content.cards().find(|card| card.id == done.card).ok_or(Outcome::Ignored)?;
    if !course.editions.counts(&card.id, done.edition) {
        return Err(Outcome::Ignored);
    }
    let fields = done.answer.iter().map(|value| ("answer".to_owned(), value.clone())).collect();
    let (answer, shuffle) = (Answer::new(fields), Shuffle::of(learner.as_str(), &card.id));
    match card.kind.grade(&answer, &shuffle) {
        Grade::Unasked => Ok((&card.id, None)),
        Grade::Score(score) => {
            Ok((&card.id, Some(Answered { score, taken: card.kind.taken(&answer, &shuffle) })))
        }
        Grade::Missing | Grade::Nonsense => Err(Outcome::Refused("write-no-answer")),
    }
}
