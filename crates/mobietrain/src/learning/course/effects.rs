//! The effects of publishing a course, and of choosing its groups: what it does to whom, counted before it is done.

use db::{Connection, Query};
use web::{hash_token, off_thread};

use super::comparison::{Change, compare};
use super::error::CourseError;
use super::history::{History, Stored};
use super::translations::gaps::{self, Gap};
use super::translations::meanwhile::Known;
use super::translations::opened::Earlier;
use super::{languages, media, ready, texts};
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::playable::groups_of_course;
use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};
use course::Problem;

/// Up to how many people are named, not only counted.
const NAMED: i64 = 10;

/// Some learners: how many, and who where they are few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct People {
    pub count: i64,
    pub names: Vec<String>,
}

/// A question that people have answered and that asks something else now.
#[derive(Clone, Debug)]
pub(crate) struct Anew {
    pub card: String,
    /// The how manyth card it is, from 1.
    pub number: usize,
    pub title: String,
    /// Who loses their answer, of those who are still in the course.
    pub people: People,
}

/// What publishing the draft does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Who is in the course and sees it, and how many of them have finished it.
    pub inside: i64,
    pub finished: i64,
    pub anew: Vec<Anew>,
    /// How many lose an answer: who loses several counts once.
    pub losing: i64,
    /// Who gets it and has not had it.
    pub newly: People,
    /// What is different from what people see; `None` for a course that nobody has seen.
    pub changes: Option<Vec<Change>>,
    /// What it lacks in its other languages.
    pub gaps: Vec<Gap>,
}

/// Judges the draft and counts what publishing it does; or says what is wrong with it. Heavy: it looks at everybody.
pub(crate) async fn of_publishing(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    is_published: bool,
) -> web::Result<Result<Effects, Vec<Problem>>> {
    let of = (account_id, course_id);
    let mut read = app.db.read().await?;
    let (files, sources) =
        (media::names(&mut read, account_id, course_id).await?, texts::sources(&mut read, of, 0).await?);
    let known = Known::of(&mut read, of).await?;
    let history = Stored::of(&mut read, of, known.source(&sources)).await?;
    let earlier = gaps::earlier(&mut read, of).await?;
    drop(read);
    let compare = move || {
        let history = history.read()?;
        Ok::<_, serde_json::Error>(Compared::of(&sources, (&files, &known, &earlier), &history))
    };
    let compared = off_thread(compare).await.map_err(CourseError::from)?;
    let Compared { anew, changes, gaps } = match compared {
        Ok(compared) => compared,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut effects = Effects { changes, gaps, ..Effects::default() };
    let see = Within::Groups(theirs(app, of).await?);
    let mut read = app.db.read().await?;
    (effects.inside, effects.finished) = inside(&mut read, of, &see).await?;
    let (mut questions, lost): (Vec<Anew>, Vec<Lost>) = anew.into_iter().unzip();
    effects.losing = losing(&mut read, of, &see, &lost).await?.count;
    for (one, lost) in questions.iter_mut().zip(lost) {
        one.people = losing(&mut read, of, &see, &[lost]).await?;
    }
    effects.anew = questions;
    if !is_published {
        effects.newly = newly(&mut read, of, &see).await?;
    }
    Ok(Ok(effects))
}

/// Which answers to a question count no more.
struct Lost {
    card: String,
    before: Vec<i64>,
    now: Vec<i64>,
}

/// The draft beside what people see.
struct Compared {
    anew: Vec<(Anew, Lost)>,
    changes: Option<Vec<Change>>,
    gaps: Vec<Gap>,
}

impl Compared {
    fn of(
        sources: &[(web::Language, String)],
        (files, known, earlier): (&[String], &Known, &[Earlier]),
        history: &History,
    ) -> Result<Self, Vec<Problem>> {
        let texts = languages::check(sources, files, known)?;
        ready::as_read(&texts, known)?;
        let gaps = gaps::of(&texts, known, earlier);
        let Some((was, now)) = history.beside(&texts) else {
            return Ok(Self { anew: Vec::new(), changes: None, gaps });
        };
        // As if nothing were ticked, in a version that nobody has answered yet.
        let (before, after) = (history.last_editions(), history.editions(&texts, &[], i64::MAX));
        let anew = now.cards().enumerate().filter_map(|(at, card)| {
            let (was_asked, is_asked) = (before.all(&card.id), after.all(&card.id));
            let is_lost = was.cards().any(|before| before.id == card.id)
                && was_asked.iter().any(|edition| !is_asked.contains(edition));
            let (id, title) = (card.id.clone(), card.title.clone());
            let lost = Lost { card: id.clone(), before: was_asked.to_vec(), now: is_asked.to_vec() };
            is_lost.then_some((Anew { card: id, number: at + 1, title, people: People::default() }, lost))
        });
        Ok(Self { anew: anew.collect(), changes: Some(compare(was, now)), gaps })
    }
}

/// The groups of a course, with their rules.
pub(crate) async fn theirs(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
) -> web::Result<Vec<Group>> {
    let ids = groups_of_course(app, account_id, course_id).await?;
    let mut groups = store::list(&mut *app.db.read().await?, account_id).await?;
    groups.retain(|group| ids.contains(&group.id));
    Ok(groups)
}

/// What other groups of a course do.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub gain: People,
    pub lose: People,
    /// Of the groups before and after, and of everybody who gains or loses: another one when somebody joins a group or leaves it.
    pub fingerprint: String,
}

/// Who gets a course, and who loses it, when these are its groups instead of those.
pub(crate) async fn of_groups(
    conn: &mut Connection,
    account_id: &AccountId,
    before: Vec<Group>,
    after: Vec<Group>,
) -> Result<Exchange, db::Error> {
    let ids = |groups: &[Group]| groups.iter().map(|group| group.id.to_string()).collect::<Vec<_>>();
    let groups = [ids(&before), ids(&after)];
    let (before, after) = (Within::Groups(before), Within::Groups(after));
    let (gain, who_gains) = only(conn, account_id, (&after, &before), None).await?;
    let (lose, who_loses) = only(conn, account_id, (&before, &after), None).await?;
    let shown = [&groups[0], &groups[1], &who_gains, &who_loses].map(|ids| ids.join(" ")).join("\n");
    Ok(Exchange { gain, lose, fingerprint: hash_token(&shown) })
}

/// The learners who are within one and not within the other, and the ids of all of them; of these learners, where some are named.
pub(crate) async fn only(
    conn: &mut Connection,
    account_id: &AccountId,
    (one, other): (&Within, &Within),
    among: Option<&[LearnerId]>,
) -> Result<(People, Vec<String>), db::Error> {
    let mut condition = Condition::from(2);
    if let Some(learners) = among {
        condition.is_one_of(learners);
    }
    let Some(inside) = one.condition(condition.next_place()) else { return Ok(Default::default()) };
    condition.all_of(inside);
    let Some(outside) = other.condition(condition.next_place()) else { return Ok(Default::default()) };
    let outside = condition.part(outside);
    condition.and(format!("NOT ({outside})"));
    let from = format!("learners l WHERE l.account_id = $1 AND {}", condition.sql);
    let all = conn.query(format!("SELECT l.id FROM {from} ORDER BY l.id"));
    let ids: Vec<String> = condition.bind(all.bind(account_id)).all().await?;
    let people = people(conn, &from, |query| condition.bind(query.bind(account_id))).await?;
    Ok((people, ids))
}

/// Who is in a course and sees it: how many, and how many have finished it.
async fn inside(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    see: &Within,
) -> Result<(i64, i64), db::Error> {
    let Some(condition) = see.condition(3) else { return Ok((0, 0)) };
    let sql = format!(
        "SELECT COUNT(*), COUNT(p.completed_at) FROM {IN_COURSE} AND p.opened_at IS NOT NULL AND {}",
        condition.sql
    );
    condition.bind(conn.query(sql).long().bind(account_id).bind(course_id)).one().await
}

/// What withdrawing or deleting a course does to whom.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ending {
    /// Who has begun it, and has not finished.
    pub inside: People,
    pub finished: People,
    /// Who sees it, and has never been in it.
    pub unseen: People,
}

impl Ending {
    /// Of a course that is withdrawn: for those who see it.
    pub async fn of_withdrawing(app: &App, of: (&AccountId, &CourseId)) -> web::Result<Self> {
        let see = Within::Groups(theirs(app, of).await?);
        let mut read = app.db.read().await?;
        let unseen = newly(&mut read, of, &see).await?;
        Ok(Self { unseen, ..Self::of(&mut read, of, &see).await? })
    }

    /// Of one that is deleted: for all who were ever in it.
    pub async fn of_deleting(app: &App, of: (&AccountId, &CourseId)) -> web::Result<Self> {
        Ok(Self::of(&mut *app.db.read().await?, of, &Within::Account).await?)
    }

    async fn of(conn: &mut Connection, of: (&AccountId, &CourseId), see: &Within) -> Result<Self, db::Error> {
        let inside = progressed(conn, of, see, "p.opened_at IS NOT NULL AND p.completed_at IS NULL").await?;
        let finished = progressed(conn, of, see, "p.completed_at IS NOT NULL").await?;
        Ok(Self { inside, finished, unseen: People::default() })
    }
}

/// Of those who see a course, the ones whose progress is such.
async fn progressed(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    see: &Within,
    such: &str,
) -> Result<People, db::Error> {
    let condition = see.condition(3);
    let within = condition.as_ref().map_or("1 = 1", |condition| condition.sql.as_str());
    let from = format!("{IN_COURSE} AND {such} AND {within}");
    people(conn, &from, |query| {
        let query = query.bind(account_id).bind(course_id);
        match &condition {
            Some(condition) => condition.bind(query),
            None => query,
        }
    })
    .await
}

/// Who has answered one of these questions, has not finished the course, and has to answer it once more.
async fn losing(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    see: &Within,
    questions: &[Lost],
) -> Result<People, db::Error> {
    let Some(condition) = see.condition(3 + questions.len()).filter(|_| !questions.is_empty()) else {
        return Ok(People::default());
    };
    let any =
        questions.iter().enumerate().map(|(at, lost)| lost.sql(3 + at)).collect::<Vec<_>>().join(" OR ");
    let from = format!("{IN_COURSE} AND p.completed_at IS NULL AND {} AND ({any})", condition.sql);
    people(conn, &from, |query| {
        let query = query.bind(account_id).bind(course_id);
        condition.bind(questions.iter().fold(query, |query, lost| query.bind(&lost.card)))
    })
    .await
}

impl Lost {
    /// That learner `l` has an answer that counts now, and none that will; the card has this place.
    fn sql(&self, place: usize) -> String {
        let answered = |editions: &[i64]| {
            let editions = editions.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
            format!(
                "EXISTS (SELECT 1 FROM card_progress d WHERE d.account_id = $1 AND d.learner_id = l.id \
                 AND d.course_id = $2 AND d.card_id = ${place} AND d.edition IN ({editions}))"
            )
        };
        format!("({} AND NOT {})", answered(&self.before), answered(&self.now))
    }
}

/// Who sees the course from then on, and has never been in it.
async fn newly(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    see: &Within,
) -> Result<People, db::Error> {
    let Some(condition) = see.condition(3) else { return Ok(People::default()) };
    let from = format!(
        "learners l WHERE l.account_id = $1 AND {} AND NOT EXISTS (SELECT 1 FROM course_progress p \
         WHERE p.account_id = $1 AND p.learner_id = l.id AND p.course_id = $2 AND p.opened_at IS NOT NULL)",
        condition.sql
    );
    people(conn, &from, |query| condition.bind(query.bind(account_id).bind(course_id))).await
}

const IN_COURSE: &str = "course_progress p JOIN learners l ON l.account_id = p.account_id AND l.id = p.learner_id \
                         WHERE p.account_id = $1 AND p.course_id = $2";

/// Counts learners `l`, and names them where they are few.
pub(crate) async fn people(
    conn: &mut Connection,
    from: &str,
    bind: impl for<'c> Fn(Query<'c>) -> Query<'c>,
) -> Result<People, db::Error> {
    let sql = format!("SELECT COUNT(*) FROM {from}");
    let count: i64 = bind(conn.query(sql).long()).one().await?;
    if !(1..=NAMED).contains(&count) {
        return Ok(People { count, names: Vec::new() });
    }
    let sql = format!("SELECT l.name FROM {from} ORDER BY l.name, l.id LIMIT {NAMED}");
    Ok(People { count, names: bind(conn.query(sql)).all().await? })
}
