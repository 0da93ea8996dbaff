//! The effects of publishing a course, and of choosing its groups: what it does to whom, counted before it is done.

use db::{Connection, Query};
use web::off_thread;

use super::comparison::{Change, compare};
use super::editions::rewritten;
use super::translations::meanwhile::Known;
use super::versions::Before;
use super::{languages, media, ready, texts};
use crate::App;
use crate::ids::{AccountId, CourseId};
use crate::learning::playable::groups_of_course;
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
    let (before, known) = (Before::of(&mut read, of).await?, Known::of(&mut read, of).await?);
    drop(read);
    // As it is published: with today's source wherever nobody has translated it.
    let compare = move || Compared::of(&known.renewed(sources), &files, &before);
    let compared = off_thread(compare).await;
    let Compared { anew, changes } = match compared {
        Ok(compared) => compared,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut effects = Effects { changes, ..Effects::default() };
    let see = Within::Groups(theirs(app, of).await?);
    let mut read = app.db.read().await?;
    (effects.inside, effects.finished) = inside(&mut read, of, &see).await?;
    let questions: Vec<(String, i64)> =
        anew.iter().map(|(one, edition)| (one.card.clone(), *edition)).collect();
    effects.losing = losing(&mut read, of, &see, &questions).await?.count;
    for (mut one, edition) in anew {
        one.people = losing(&mut read, of, &see, &[(one.card.clone(), edition)]).await?;
        effects.anew.push(one);
    }
    if !is_published {
        effects.newly = newly(&mut read, of, &see).await?;
    }
    Ok(Ok(effects))
}

/// The draft beside what people see.
struct Compared {
    /// With the edition that people have answered.
    anew: Vec<(Anew, i64)>,
    changes: Option<Vec<Change>>,
}

impl Compared {
    fn of(
        sources: &[(web::Language, String)],
        files: &[String],
        before: &Before,
    ) -> Result<Self, Vec<Problem>> {
        let texts = languages::check(sources, files)?;
        let left = ready::leftovers(sources);
        if !left.is_empty() {
            return Err(left);
        }
        let Some((was, now)) = before.beside(&texts) else {
            return Ok(Self { anew: Vec::new(), changes: None });
        };
        let titles: Vec<(&str, &str)> =
            now.cards().map(|card| (card.id.as_str(), card.title.as_str())).collect();
        let anew = rewritten(was, now).into_iter().filter_map(|card| {
            let at = titles.iter().position(|(id, _)| *id == card)?;
            let edition = before.editions.of(&card);
            let title = titles[at].1.to_owned();
            Some((Anew { card, number: at + 1, title, people: People::default() }, edition))
        });
        Ok(Self { anew: anew.collect(), changes: Some(compare(was, now)) })
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

/// Who gets a course, and who loses it, when these are its groups instead of those.
pub(crate) async fn of_groups(
    conn: &mut Connection,
    account_id: &AccountId,
    before: Vec<Group>,
    after: Vec<Group>,
) -> Result<(People, People), db::Error> {
    let (before, after) = (Within::Groups(before), Within::Groups(after));
    Ok((only(conn, account_id, &after, &before).await?, only(conn, account_id, &before, &after).await?))
}

/// The learners who are within one and not within the other.
async fn only(
    conn: &mut Connection,
    account_id: &AccountId,
    one: &Within,
    other: &Within,
) -> Result<People, db::Error> {
    let (inside, outside) = (one.condition(2), |first| other.condition(first));
    let Some(inside) = inside else { return Ok(People::default()) };
    let Some(outside) = outside(inside.next_place()) else { return Ok(People::default()) };
    let from = format!("learners l WHERE l.account_id = $1 AND {} AND NOT ({})", inside.sql, outside.sql);
    people(conn, &from, |query| outside.bind(inside.bind(query.bind(account_id)))).await
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

/// Who has answered one of these questions, as it was asked in this edition, and has not finished the course.
async fn losing(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    see: &Within,
    questions: &[(String, i64)],
) -> Result<People, db::Error> {
    let Some(condition) = see.condition(3 + 2 * questions.len()).filter(|_| !questions.is_empty()) else {
        return Ok(People::default());
    };
    let one = |at: usize| format!("(d.card_id = ${} AND d.edition = ${})", 3 + 2 * at, 4 + 2 * at);
    let any = (0..questions.len()).map(one).collect::<Vec<_>>().join(" OR ");
    let from = format!(
        "{IN_COURSE} AND p.completed_at IS NULL AND {} AND EXISTS (SELECT 1 FROM card_progress d \
         WHERE d.account_id = $1 AND d.learner_id = l.id AND d.course_id = $2 AND ({any}))",
        condition.sql
    );
    people(conn, &from, |query| {
        let query = query.bind(account_id).bind(course_id);
        let query = questions.iter().fold(query, |query, (card, edition)| query.bind(card).bind(*edition));
        condition.bind(query)
    })
    .await
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
async fn people(
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
