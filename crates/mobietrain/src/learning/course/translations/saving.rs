//! Saving what was translated. Each text is saved for itself: one that does not fit, or that somebody else has changed
//! meanwhile, keeps no other one from being kept. All that is saved is saved in one transaction.

use std::collections::HashMap;
use std::sync::Arc;

use db::Write;
use kernel::{Busy, Timestamp};
use web::Language;

use super::super::error::CourseError;
use super::super::seen::TRIES;
use super::super::texts::{self, Tidy};
use super::carried::keep;
use super::opened::{NotOpen, Of, Opened, open};
use crate::App;
use course::Problem;
use course::markdown::Parsed;
use course::translation::{Composed, Fate, Fingerprint, Origins, Pair, Returned, Review, UnitId};

/// A text as somebody typed it.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// What names the text, and the source that they had before them.
    pub reference: String,
    /// The fingerprint of the translation that they had before them.
    pub was: String,
    pub words: String,
    /// They say that it is still right.
    pub is_right: bool,
}

/// What became of what was typed.
#[derive(Debug, Default)]
pub(crate) struct Saved {
    pub translated: usize,
    pub confirmed: usize,
    pub removed: usize,
    pub refused: Vec<Refused>,
}

/// A text that is not saved.
#[derive(Debug)]
pub(crate) struct Refused {
    pub typed: Typed,
    pub problems: Vec<Problem>,
}

impl Saved {
    pub fn count(&self) -> usize {
        self.translated + self.confirmed + self.removed
    }
}

/// What is to be written.
struct Judged {
    saved: Saved,
    /// `None` where no word is another one.
    text: Option<Tidy>,
    /// JSON; `None` where nothing is to be saved at all.
    origins: Option<String>,
}

/// Saves these texts of the translation into this language.
pub(crate) async fn save(
    app: &App,
    of: Of<'_>,
    to: Language,
    typed: Vec<Typed>,
    by: &str,
) -> Result<Saved, NotOpen> {
    let typed = Arc::new(typed);
    for _ in 0..TRIES {
        let opened = Arc::new(open(app, of, Some(to)).await?);
        let (judging, words) = (opened.clone(), typed.clone());
        let judged = app.heavy.compute(of.0, move || judge(&judging, &words)).await??;
        let Some(origins) = &judged.origins else { return Ok(judged.saved) };
        let now = app.clock.now();
        let mut write = app.db.write().await?;
        if !is_unchanged(&mut write, of, &opened, (&judged, now)).await? {
            continue;
        }
        if let Some(text) = &judged.text {
            texts::put(&mut write, of, text, (now, by)).await?;
        }
        keep(&mut write, of, to, origins).await?;
        write.commit().await?;
        return Ok(judged.saved);
    }
    Err(CourseError::Restless(Busy::default()).into())
}

/// Locks the course, and asks whether it is still as it was judged. Where no text changes, its revision stays: there is nothing
/// new to publish.
async fn is_unchanged(
    write: &mut Write,
    of: Of<'_>,
    opened: &Opened,
    (judged, now): (&Judged, Timestamp),
) -> Result<bool, db::Error> {
    if judged.text.is_some() {
        return opened.seen.is_unchanged(write, of.0, of.1, now).await;
    }
    let sql = "UPDATE courses SET id = id \
               WHERE account_id = $1 AND id = $2 AND revision = $3 AND deleted_at IS NULL";
    Ok(write.query(sql).bind(of.0).bind(of.1).bind(opened.seen.revision).execute().await? == 1)
}

fn judge(opened: &Opened, typed: &[Typed]) -> Result<Judged, CourseError> {
    let translation = opened.translation();
    let pairs = translation.pairs();
    let pairs: HashMap<&UnitId, &Pair> = pairs.iter().map(|pair| (&pair.unit.id, pair)).collect();
    let (mut asked, mut saved) = (Asked::default(), Saved::default());
    for one in typed {
        if let Err(problem) = asked.take(&pairs, one) {
            saved.refused.push(Refused { typed: one.clone(), problems: vec![problem] });
        }
    }
    let mut review = Review::of(&translation, asked.returned);
    for entry in &review.entries {
        match &entry.fate {
            Fate::New(_) | Fate::Replaced { .. } => saved.translated += 1,
            Fate::Confirmed(_) => saved.confirmed += 1,
            Fate::Refused(problems) => saved.refuse(typed, &entry.reference, problems.clone()),
            _ => {}
        }
    }
    for id in asked.removed {
        saved.removed += 1;
        review.words.insert(id.clone(), String::new());
        review.origins.insert(id, None);
    }
    if saved.count() == 0 {
        return Ok(Judged { saved, text: None, origins: None });
    }
    let made = match &opened.target {
        Some(target) if saved.translated + saved.removed == 0 => Made::Same(target),
        _ => match Composed::of(&translation).with(&review.words) {
            Ok(made) => Made::Anew(made),
            Err(problems) => return Ok(Judged::nothing(typed, problems)),
        },
    };
    let origins: Origins = translation.origins_of(made.parsed(), &review.origins);
    let origins = Some(serde_json::to_string(&origins)?);
    Ok(Judged { saved, text: made.text(opened.to)?, origins })
}

enum Made<'o> {
    Same(&'o Parsed),
    Anew(Parsed),
}

impl Made<'_> {
    fn parsed(&self) -> &Parsed {
        match self {
            Self::Same(parsed) => parsed,
            Self::Anew(parsed) => parsed,
        }
    }

    fn text(self, language: Language) -> Result<Option<Tidy>, CourseError> {
        let Self::Anew(Parsed { source, .. }) = self else { return Ok(None) };
        let text = texts::Typed { language, source, over: None };
        Tidy::new(text).map(Some).map_err(|problem| CourseError::Problems(vec![problem]))
    }
}

impl Judged {
    /// The texts fit their places and not each other: none is saved.
    fn nothing(typed: &[Typed], problems: Vec<Problem>) -> Self {
        let refused = typed.iter().map(|one| Refused { typed: one.clone(), problems: problems.clone() });
        let saved = Saved { refused: refused.collect(), ..Saved::default() };
        Self { saved, text: None, origins: None }
    }
}

impl Saved {
    fn refuse(&mut self, typed: &[Typed], reference: &str, problems: Vec<Problem>) {
        if let Some(typed) = typed.iter().find(|typed| typed.reference == reference) {
            let problems = problems.into_iter().map(|problem| Problem { line: None, ..problem }).collect();
            self.refused.push(Refused { typed: typed.clone(), problems });
        }
    }
}

/// What is to be done, of what was typed.
#[derive(Default)]
struct Asked {
    returned: Vec<Returned>,
    removed: Vec<UnitId>,
}

impl Asked {
    /// What was left as it was, and not confirmed, is nothing to do.
    fn take(&mut self, pairs: &HashMap<&UnitId, &Pair>, typed: &Typed) -> Result<(), Problem> {
        let is_typed = Fingerprint::of(&typed.words).to_string() != typed.was;
        if !is_typed && !typed.is_right {
            return Ok(());
        }
        let pair = UnitId::read(&typed.reference).and_then(|(id, _)| pairs.get(&id).copied());
        let Some(pair) = pair else { return Err(Problem::new("translation-gone")) };
        let is_new = pair.translation != typed.words;
        if is_new && pair.fingerprint().to_string() != typed.was {
            return Err(Problem::new("translation-meanwhile").about(&pair.translation));
        }
        if typed.words.trim().is_empty() {
            self.removed.extend((!pair.translation.is_empty()).then(|| pair.unit.id.clone()));
            return Ok(());
        }
        let (reference, translation) = (typed.reference.clone(), typed.words.clone());
        self.returned.push(Returned { reference, translation, is_done: true, ..Returned::default() });
        Ok(())
    }
}
