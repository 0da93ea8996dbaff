//! The ids that people have met in a course: what they did hangs on them, so that no new card gets one of those, though its card is gone.

use std::collections::HashSet;

use db::Connection;
use serde::Deserialize;

use super::error::CourseError;
use crate::ids::{AccountId, CourseId};

/// The ids of a version that people have seen.
#[derive(Deserialize)]
struct Ids {
    lessons: Vec<LessonIds>,
}

#[derive(Deserialize)]
struct LessonIds {
    id: String,
    cards: Vec<CardIds>,
}

#[derive(Deserialize)]
struct CardIds {
    id: String,
}

/// What [`ids_of`] takes them out of, off the threads that serve: the versions of a course, each in one language, for all have the same ones.
pub(crate) async fn contents(
    conn: &mut Connection,
    of: (&AccountId, &CourseId),
) -> Result<Vec<String>, CourseError> {
    let sql = "SELECT t.content FROM course_texts t WHERE t.account_id = $1 AND t.course_id = $2 AND t.version > 0 \
               AND t.content IS NOT NULL AND t.language = (SELECT MIN(x.language) FROM course_texts x \
               WHERE x.account_id = $1 AND x.course_id = $2 AND x.version = t.version)";
    Ok(conn.query(sql).bind(of.0).bind(of.1).long().all().await?)
}

/// Those of lessons and cards.
pub(crate) fn ids_of(contents: &[String]) -> Result<HashSet<String>, serde_json::Error> {
    let mut met = HashSet::new();
    for content in contents {
        for lesson in serde_json::from_str::<Ids>(content)?.lessons {
            met.extend(lesson.cards.into_iter().map(|card| card.id).chain([lesson.id]));
        }
    }
    Ok(met)
}
