//! What a course lacks in its other languages, card by card and title by title: said before it is published, which it may be all the
//! same.

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use super::super::languages::Text;
use super::meanwhile::Known;
use super::opened::{Earlier, Of, VERSIONS, of_versions};
use course::content::Content;
use course::translation::{Origins, Place, Shown, State, Translation, state_of};

/// Of one language.
#[derive(Clone, Debug)]
pub(crate) struct Gap {
    pub language: Language,
    /// What stands in.
    pub source: Language,
    /// What people get in the source's words: cards as a whole, titles of lessons, and the course's own title and summary.
    pub missing: Vec<Lack>,
    /// What says what the source said before, or less than it says now.
    pub outdated: Vec<Lack>,
}

/// A card, a lesson's title, or the title and the summary of the course.
#[derive(Clone, Debug)]
pub(crate) struct Lack {
    pub place: Place,
    /// In the source.
    pub title: String,
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
    let (mut missing, mut outdated) = (Vec::new(), Vec::new());
    for (place, id, title) in places(&from.content) {
        let lack = Lack { place, title: title.to_owned() };
        if shown.instead.iter().any(|instead| instead == id) {
            missing.push(lack);
        } else if state_of(&pairs, place) != State::UpToDate {
            outdated.push(lack);
        }
    }
    Gap { language: text.language, source: source.language, missing, outdated }
}

/// The course, its lessons and its cards, each with its id and title, as far as they have words.
fn places(content: &Content) -> Vec<(Place, &str, &str)> {
    let mut places = vec![(Place::Course, "", content.title.as_str())];
    let mut card = 0;
    for (at, lesson) in content.lessons.iter().enumerate() {
        // Cards that stand above every heading are in a lesson that nobody has named.
        if !lesson.title.trim().is_empty() {
            places.push((Place::Lesson { lesson: at + 1 }, &lesson.id, &lesson.title));
        }
        for own in &lesson.cards {
            card += 1;
            places.push((Place::Card { lesson: at + 1, card }, &own.id, &own.title));
        }
    }
    places
}
