//! What somebody has to do: the published courses that they may play, that are open and that they have not completed, and which of them
//! were never shown to them. One that waits for an earlier one of its path is none of these yet. The red bullet in CrewPlanner, and the training on its home page, are this answer.

use db::Connection;
use kernel::Timestamp;
use web::{Language, hash_token};

use crate::asked::claimed::Claimed;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::path::rule;
use crate::learning::playable;
use crate::learning::progress::{Done, Record};
use crate::learning::standing::Standing;
use crate::people::groups::groups_of;
use course::content::Content;

/// How many of them an answer names; it counts all.
pub(crate) const NAMED: i64 = 50;

/// Raised when an answer says more than before, so that nobody goes on with what an older program told them.
const SHAPE: u8 = 3;

db::row! {
    /// A course that somebody has to do.
    pub(crate) struct ToDo {
        id: CourseId,
        pub(crate) slug: String,
        pub(crate) title: String,
        /// That of the title.
        pub(crate) language: Language as word,
        /// What the address of its cover is told by: its key in the media store, or the course's id where it is drawn.
        pub(crate) cover: String,
        /// Never shown to them.
        is_new: bool,
        is_begun: bool,
        /// What is left of them, by the cards that are not done.
        pub(crate) minutes: i64,
        pub(crate) lessons: i64,
        new_courses: i64,
        to_do_courses: i64,
    }
}

impl ToDo {
    pub(crate) const fn stage(&self) -> Stage {
        match self {
            Self { is_begun: true, .. } => Stage::Begun,
            Self { is_new: true, .. } => Stage::New,
            _ => Stage::Shown,
        }
    }
}

/// How far somebody is with a course that they have to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It was never shown to them.
    New,
    Shown,
    /// At least one card of it is done.
    Begun,
}

impl Stage {
    /// As in the answer.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Shown => "shown",
            Self::Begun => "begun",
        }
    }
}

/// What an answer tells.
#[derive(Default)]
pub(crate) struct Answer {
    /// How many courses are new, those that are not named among them.
    pub(crate) new_courses: i64,
    /// How many there are in all.
    pub(crate) to_do_courses: i64,
    /// With how many lessons are done of each: what is begun first, then what is new.
    pub(crate) to_do: Vec<(ToDo, i64)>,
}

/// What this person has to do. Whatever this looks at must be in [`Claimed`]: [`etag`] is made of that.
pub(crate) async fn of(conn: &mut Connection, person: &Claimed) -> web::Result<Answer> {
    let groups = groups_of(conn, &person.account_id, &person.traits).await?;
    let Some(of_groups) = playable::of_groups(&groups, 5) else { return Ok(Answer::default()) };
    let Some(is_open) = rule::is_open(&groups, 3, 5) else { return Ok(Answer::default()) };
    let sql = format!("{SELECT} AND {of_groups} AND {is_open} {ORDER}");
    let learner_id = person.traits.learner_id.clone().unwrap_or_default();
    let query = conn
        .query(sql)
        .bind(&person.account_id)
        .bind(person.planner_language.tag())
        .bind(&learner_id)
        .bind(NAMED);
    let rows: Vec<ToDo> = groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await?;
    let counts = rows.first().map_or((0, 0), |row| (row.new_courses, row.to_do_courses));
    let mut answer = Answer { new_courses: counts.0, to_do_courses: counts.1, to_do: Vec::new() };
    for row in rows {
        answer.to_do.push(if row.is_begun {
            begun(conn, &person.account_id, &learner_id, row).await?
        } else {
            (row, 0)
        });
    }
    Ok(answer)
}

const SELECT: &str = "SELECT c.id, c.slug, t.title, t.language, COALESCE(m.object_key, c.id) AS cover, \
    p.course_id IS NULL AS is_new, \
    EXISTS (SELECT 1 FROM card_progress d WHERE d.account_id = c.account_id AND d.learner_id = $3 \
            AND d.course_id = c.id) AS is_begun, \
    COALESCE(t.minutes, 0) AS minutes, COALESCE(t.lessons, 0) AS lessons, \
    COUNT(*) OVER () - COUNT(p.course_id) OVER () AS new_courses, COUNT(*) OVER () AS to_do_courses \
    FROM courses c \
    JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live AND t.language = ( \
      SELECT x.language FROM course_texts x \
      WHERE x.account_id = c.account_id AND x.course_id = c.id AND x.version = c.live \
      ORDER BY CASE WHEN x.language = $2 THEN 0 \
      WHEN x.language = (SELECT a.language FROM accounts a WHERE a.id = c.account_id) THEN 1 \
      WHEN x.language = 'en' THEN 2 ELSE 3 END, x.language LIMIT 1) \
    LEFT JOIN course_progress p ON p.account_id = c.account_id AND p.learner_id = $3 AND p.course_id = c.id \
    LEFT JOIN course_files f ON f.account_id = c.account_id AND f.course_id = c.id AND f.version = c.live \
      AND f.name = c.cover \
    LEFT JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
    WHERE c.account_id = $1 AND c.published_at IS NOT NULL AND p.completed_at IS NULL";

const ORDER: &str = "ORDER BY 7 DESC, 6 DESC, c.position, c.id LIMIT $4";

/// How far they are: the way the app counts it.
async fn begun(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    row: ToDo,
) -> web::Result<(ToDo, i64)> {
    let sql = "SELECT t.content, v.editions FROM courses c \
               JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live \
               WHERE c.account_id = $1 AND c.id = $2 AND t.language = $3";
    let (content, editions): (String, String) =
        conn.query(sql).bind(account_id).bind(&row.id).bind(row.language.tag()).one().await?;
    let content: Content = serde_json::from_str(&content)?;
    let sql = "SELECT card_id, edition, done_at FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
    let cards: Vec<(String, i64, Timestamp)> =
        conn.query(sql).bind(account_id).bind(learner_id).bind(&row.id).all().await?;
    let mut record = Record::default();
    for (card, edition, at) in cards {
        record.cards.entry(card).or_default().push((edition, Done { at, best_score: None }));
    }
    let progress = record.in_version(&Editions::read(&editions)?);
    let standing = Standing::of(&content, &progress);
    let done = i64::try_from(standing.lessons_done()).unwrap_or(i64::MAX);
    Ok((ToDo { minutes: standing.minutes_left, ..row }, done))
}

/// Names the answer: another value whenever it may have changed. The versions were read before the answer is, never
/// after it, so a change in between costs one question more and hides nothing.
pub(crate) fn etag(person: &Claimed) -> Result<String, serde_json::Error> {
    Ok(format!("\"{}\"", &hash_token(&serde_json::to_string(&(SHAPE, person))?)[..22]))
}
