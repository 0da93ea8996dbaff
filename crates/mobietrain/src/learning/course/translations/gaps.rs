//! What a course lacks in its other languages, card by card: said before it is published, which it may be all the same.

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use super::super::languages::Text;
use super::meanwhile::Known;
use super::opened::{Earlier, Of, VERSIONS, of_versions};
use course::translation::{Origins, Place, Shown, State, Translation, state_of};

/// Of one language.
#[derive(Clone, Debug)]
pub(crate) struct Gap {
    pub language: Language,
    /// What stands in.
    pub source: Language,
    /// The cards that people get in the source's words, whole: the how manyth each is, from 1, and its title there.
    pub missing: Vec<(usize, String)>,
    /// Those that say what the source said before, or less than it says now.
    pub outdated: Vec<(usize, String)>,
}

/// The later versions in all their languages: they tell what was translated of what.
pub(crate) async fn earlier(conn: &mut Connection, of: Of<'_>) -> Result<Vec<Earlier>, CourseError> {
    let sql = "SELECT t.version, t.language, t.source FROM course_texts t \
               WHERE t.account_id = $1 AND t.course_id = $2 AND t.version > 0 \
               AND t.version > (SELECT MAX(v.number) FROM course_versions v \
               WHERE v.account_id = $1 AND v.course_id = $2) - $3 ORDER BY t.version";
    Ok(conn.query(sql).bind(of.0).bind(of.1).bind(VERSIONS).all().await?)
}

/// What each language but the first lacks.
pub(crate) fn of(texts: &[Text], known: &Known, earlier: &[Earlier]) -> Vec<Gap> {
    let Some((source, others)) = texts.split_first() else { return Vec::new() };
    let gap = |text: &Text| gap(source, text, known, earlier);
    others.iter().map(gap).filter(|gap| !gap.missing.is_empty() || !gap.outdated.is_empty()).collect()
}

fn gap(source: &Text, text: &Text, known: &Known, earlier: &[Earlier]) -> Gap {
    let (from, to) = (&source.parsed, &text.parsed);
    let noted = known.origins(text.language).cloned().unwrap_or_default();
    let shown = Shown::of(&from.content, &to.content, &noted);
    let origins: Origins = of_versions(earlier, source.language, text.language).corrected(noted, &to.content);
    let pairs = Translation { source: from, target: Some(to), origins: &origins }.pairs();
    let lessons = from.content.lessons.iter().enumerate();
    let places = lessons.flat_map(|(at, lesson)| lesson.cards.iter().map(move |card| (at + 1, card)));
    let (mut missing, mut outdated) = (Vec::new(), Vec::new());
    for (at, (lesson, card)) in places.enumerate() {
        let told = (at + 1, card.title.clone());
        if shown.instead.contains(&card.id) {
            missing.push(told);
        } else if state_of(&pairs, Place::Card { lesson, card: at + 1 }) != State::UpToDate {
            outdated.push(told);
        }
    }
    Gap { language: text.language, source: source.language, missing, outdated }
}
