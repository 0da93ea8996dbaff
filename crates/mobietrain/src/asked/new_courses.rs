//! What somebody has to do: the published courses that they may play, that are open and that they have not completed, and which of them
//! were never shown to them. One that waits for an earlier one of its path is none of these yet. The red bullet in CrewPlanner, and the training on its home page, are this answer.

use db::Connection;
use kernel::Timestamp;
use web::{Day, Language, hash_token};

use crate::App;
use crate::asked::claimed::Claimed;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::course::instead::Instead;
use crate::learning::due::duty::{self, Completed, State};
use crate::learning::path::rule;
use crate::learning::playable;
use crate::learning::progress::{Done, Record};
use crate::learning::standing::Standing;
use crate::people::groups::groups_of;
use course::content::Content;

/// How many of them an answer names; it counts all.
pub(crate) const NAMED: usize = 50;

/// Raised when an answer says something else than before, so that nobody goes on with what an older program told them.
const SHAPE: u8 = 6;

/// What is due within so many days stands before everything that waits for nobody.
const SOON: i64 = 14;

db::row! {
    /// A course that somebody has to do.
    pub(crate) struct ToDo {
        id: CourseId,
        pub(crate) slug: String,
        pub(crate) title: String,
        /// That of the text.
        language: Language as word,
        instead: Option<String>,
        /// What the address of its cover is told by: its key in the media store, or the course's id where it is drawn.
        pub(crate) cover: String,
        /// Never shown to them.
        is_new: bool,
        is_begun: bool,
        /// What is left of them, by the cards that are not done.
        pub(crate) minutes: i64,
        pub(crate) lessons: i64,
        is_completed: bool,
        valid_until: Option<Day> as word or null,
        renew_from: Option<Day> as word or null,
    }
}

impl ToDo {
    /// The language of its title: nobody may have translated that yet, where the rest is.
    pub(crate) fn language(&self) -> Result<Language, serde_json::Error> {
        let instead = self.instead.as_deref().map(Instead::read).transpose()?.flatten();
        Ok(instead.and_then(|instead| instead.of("")).unwrap_or(self.language))
    }

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
    pub(crate) new_courses: usize,
    /// How many are late.
    pub(crate) late_courses: usize,
    /// How many there are in all.
    pub(crate) to_do_courses: usize,
    /// What is late or due soon first, in the order of the days, then what is begun, then what is new.
    pub(crate) to_do: Vec<Told>,
}

/// A course that an answer names.
pub(crate) struct Told {
    pub(crate) course: ToDo,
    pub(crate) lessons_done: i64,
    pub(crate) state: State,
}

/// What this person has to do. Whatever this looks at must be in [`Claimed`]: [`etag`] is made of that.
pub(crate) async fn of(app: &App, conn: &mut Connection, person: &Claimed) -> web::Result<Answer> {
    let groups = groups_of(conn, &person.account_id, &person.traits).await?;
    let Some(of_groups) = playable::of_groups(&groups, 5) else { return Ok(Answer::default()) };
    let Some(is_open) = rule::is_open(&groups, 3, 5) else { return Ok(Answer::default()) };
    let sql = format!("{SELECT} AND {of_groups} AND {is_open} ORDER BY c.position, c.id");
    let learner_id = person.traits.learner_id.clone().unwrap_or_default();
    let query = conn
        .query(sql)
        .bind(&person.account_id)
        .bind(person.planner_language.tag())
        .bind(&learner_id)
        .bind(person.today.to_string());
    let rows: Vec<ToDo> = groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await?;
    let (whose, moment) = ((&person.account_id, &person.traits), (app.clock.now(), &app.settings.time_zone));
    let duties = duty::of_told(conn, whose, &groups, moment).await?;
    let told = |course: ToDo| {
        let state = State::of(course.completed(), duties.get(&course.id), person.today);
        Told { course, lessons_done: 0, state }
    };
    let mut to_do: Vec<Told> = rows.into_iter().map(told).collect();
    to_do.sort_by_key(|told| told.rank(person.today));
    let mut answer = Answer {
        new_courses: to_do.iter().filter(|told| told.course.is_new).count(),
        late_courses: to_do.iter().filter(|told| told.state.is_late()).count(),
        to_do_courses: to_do.len(),
        to_do,
    };
    answer.to_do.truncate(NAMED);
    for told in answer.to_do.iter_mut().filter(|told| told.course.is_begun) {
        begun(conn, &person.account_id, &learner_id, told).await?;
    }
    Ok(answer)
}

impl Told {
    /// What comes first is less; what is alike stays in the order that the company gave it.
    fn rank(&self, today: Day) -> (Day, u8) {
        let pressing = self.state.day().filter(|day| today.days_until(*day) <= SOON);
        let stage = match self.course.stage() {
            Stage::Begun => 0,
            Stage::New => 1,
            Stage::Shown => 2,
        };
        // Whatever no day presses stands after what one does.
        (pressing.unwrap_or(Day::LAST), stage)
    }
}

impl ToDo {
    fn completed(&self) -> Completed {
        let Self { is_completed, valid_until, renew_from, .. } = *self;
        Completed { is_completed, valid_until, renew_from }
    }
}

const SELECT: &str = "SELECT c.id, c.slug, t.title, t.language, t.instead, COALESCE(m.object_key, c.id) AS cover, \
    p.course_id IS NULL AS is_new, \
    CASE WHEN p.completed_at IS NULL THEN \
      EXISTS (SELECT 1 FROM card_progress d WHERE d.account_id = c.account_id AND d.learner_id = $3 \
              AND d.course_id = c.id) \
    ELSE EXISTS (SELECT 1 FROM renewal_cards d WHERE d.account_id = c.account_id AND d.learner_id = $3 \
                 AND d.course_id = c.id AND d.renews = p.valid_until) END AS is_begun, \
    COALESCE(t.minutes, 0) AS minutes, COALESCE(t.lessons, 0) AS lessons, \
    p.completed_at IS NOT NULL AS is_completed, p.valid_until, p.renew_from \
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
    WHERE c.account_id = $1 AND c.published_at IS NOT NULL \
    AND (p.completed_at IS NULL OR p.renew_from <= $4)";

/// How far they are: the way the app counts it.
async fn begun(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    told: &mut Told,
) -> web::Result<()> {
    let course = &mut told.course;
    let sql = "SELECT t.content, v.editions FROM courses c \
               JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live \
               WHERE c.account_id = $1 AND c.id = $2 AND t.language = $3";
    let (content, editions): (String, String) =
        conn.query(sql).bind(account_id).bind(&course.id).bind(course.language.tag()).one().await?;
    let content: Content = serde_json::from_str(&content)?;
    let sql = match course.is_completed {
        false => {
            "SELECT card_id, edition, done_at FROM card_progress \
                  WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND $4 IS NULL"
        }
        true => {
            "SELECT card_id, edition, done_at FROM renewal_cards \
                 WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND renews = $4"
        }
    };
    let renews = course.valid_until.filter(|_| course.is_completed).map(|day| day.to_string());
    let cards = conn.query(sql).bind(account_id).bind(learner_id).bind(&course.id).bind(renews);
    let mut record = Record::default();
    for (card, edition, at) in cards.all::<(String, i64, Timestamp)>().await? {
        record.cards.entry(card).or_default().push((edition, Done { at, best_score: None }));
    }
    let progress = record.in_version(&Editions::read(&editions)?);
    let standing = Standing::in_content(&content, &progress);
    told.lessons_done = i64::try_from(standing.lessons_done()).unwrap_or(i64::MAX);
    course.minutes = standing.minutes_left;
    Ok(())
}

/// Names the answer: another value whenever it may have changed. The versions were read before the answer is, never
/// after it, so a change in between costs one question more and hides nothing.
pub(crate) fn etag(person: &Claimed) -> Result<String, serde_json::Error> {
    Ok(format!("\"{}\"", &hash_token(&serde_json::to_string(&(SHAPE, person))?)[..22]))
}
