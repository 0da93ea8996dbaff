//! Questions that somebody pasted or uploaded, put into the draft of a course in one language.

use std::collections::HashSet;
use std::sync::Arc;

use kernel::Busy;
use web::Language;

use super::error::CourseError;
use super::met;
use super::seen::TRIES;
use super::texts::{self, NotSaved, Typed};
use crate::App;
use crate::ids::{AccountId, CourseId};
use course::excerpt::Excerpt;
use course::markdown;
use course::questions::NewCard;

/// Where questions go.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// The end of the lesson with this id.
    Lesson(String),
    /// A lesson with this title, behind all others.
    New(String),
}

/// The ids of a text. With other ones it has other lessons and cards, whatever else is written in them.
pub(crate) fn ids(source: &str) -> Vec<String> {
    markdown::read("", source).parsed.anchors.into_iter().map(|(id, _)| id).collect()
}

/// Adds them to a text with these ids: a second tap finds them there already. Whatever somebody else writes at the same time stays.
///
/// # Errors
/// The text has other lessons or cards by now ([`CourseError::Newer`]). There is no such lesson or draft, the text cannot take them, or a fault of ours. Nothing was changed then.
pub(crate) async fn add(
    app: &App,
    of: (&AccountId, &CourseId),
    (language, place): (Language, &Place),
    (cards, had): (&[NewCard], &[String]),
    by: &str,
) -> Result<(), CourseError> {
    for _ in 0..TRIES {
        let mut read = app.db.read().await?;
        let drafts = Arc::new(texts::drafts(&mut read, of.0, of.1).await?);
        let met = met::contents(&mut read, of).await?;
        drop(read);
        let draft = drafts.iter().find(|draft| draft.language == language).ok_or(CourseError::Unknown)?;
        let (source, over) = (draft.source.clone(), Some(draft.revision));
        let (all, place, cards, had) = (drafts.clone(), place.clone(), cards.to_vec(), had.to_vec());
        let work = move || {
            let here = ids(&source);
            if here != had {
                return Err(CourseError::Newer);
            }
            let others = all.iter().filter(|draft| draft.language != language);
            let elsewhere: HashSet<String> = others.flat_map(|draft| ids(&draft.source)).collect();
            // The same list in another language gets the same ids: its cards are those of that one.
            let met = met::ids_of(&met)?.into_iter().filter(|id| !elsewhere.contains(id));
            let taken: HashSet<String> = here.into_iter().chain(met).collect();
            let (title, lesson) = match &place {
                Place::Lesson(id) => ("", Some(id.as_str())),
                Place::New(title) => (title.as_str(), None),
            };
            let questions = Excerpt::of_new(title, cards, &taken);
            questions.put_into(&source, lesson).map_err(CourseError::Problems)
        };
        let made = app.heavy.compute(of.0, work).await??;
        match texts::save(app, of, vec![Typed { language, source: made.source, over }], by).await {
            Ok(_) => return Ok(()),
            Err(NotSaved::Overtaken(_)) => {}
            Err(NotSaved::No(error)) => return Err(error),
        }
    }
    Err(CourseError::Restless(Busy::default()))
}
