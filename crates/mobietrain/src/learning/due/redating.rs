//! Applying the validity of a course to completions that exist: for whom the last day moves, counted before it is done; and doing it, as one
//! transaction. Of each person it is the last completion that moves: those before it are history.

use db::{Connection, Write};
use kernel::Timestamp;
use kernel::text::sort_key;
use login::Actor;
use serde_json::json;
use web::{Day, hash_token};

use super::completion::Terms;
use super::untold;
use super::validity::Validity;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::effects::People;
use crate::learning::course::told;
use crate::{App, telling};

/// Up to how many people are named.
const NAMED: usize = 10;
/// Rows that one statement changes: SQLite looks through all placeholders for each of them.
const AT_ONCE: usize = 50;

/// A completion whose last day moves.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Move {
    learner_id: LearnerId,
    completed_at: Timestamp,
    /// Of the completion; `None`: it never runs out.
    before: Option<Day>,
    after: Option<Day>,
    /// Of what counts, which is what lasts longest.
    counted: Option<Day>,
    counts: Option<Day>,
}

/// What applying it does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redating {
    moves: Vec<Move>,
    terms: Terms,
    pub(crate) moved: People,
    /// Whose day is earlier than they were told.
    pub(crate) earlier: People,
    /// Who is qualified no more by it.
    pub(crate) over: People,
    /// Who is qualified again by it.
    pub(crate) again: People,
    /// Of all of it: a yes is one to this.
    pub(crate) fingerprint: String,
}

db::row! {
    struct Row {
        learner_id: LearnerId,
        name: String,
        completed_at: Timestamp,
        valid_until: Option<Day> as word or null,
        said_until: Option<Day> as word or null,
    }
}

/// Looks at everybody who has completed the course.
pub(crate) async fn look(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<Redating, db::Error> {
    let mut read = app.db.read().await?;
    let terms = Terms::of(&mut read, (account_id, course_id)).await?;
    let rows = rows(&mut read, (account_id, course_id)).await?;
    drop(read);
    let (today, zone) = (app.today(), &app.settings.time_zone);
    let mut redating = Redating { terms, ..Redating::default() };
    for rows in rows.chunk_by(|one, other| one.learner_id == other.learner_id) {
        let day = |at| Day::of(at, zone);
        if let Some(one) = moving(rows, redating.terms.validity, day) {
            redating.add(one, &rows[0].name, today);
        }
    }
    let Redating { moved, earlier, over, again, .. } = &mut redating;
    for people in [moved, earlier, over, again] {
        people.names.sort_by_key(|name| sort_key(name));
    }
    redating.fingerprint = hash_token(&format!("{:?} {:?}", redating.moves, redating.terms));
    Ok(redating)
}

/// By learner, the first one first.
async fn rows(conn: &mut Connection, of: (&AccountId, &CourseId)) -> Result<Vec<Row>, db::Error> {
    let sql = "SELECT c.learner_id, l.name, c.completed_at, c.valid_until, c.said_until FROM completions c \
               JOIN learners l ON l.account_id = c.account_id AND l.id = c.learner_id \
               WHERE c.account_id = $1 AND c.course_id = $2 ORDER BY c.learner_id, c.completed_at";
    conn.query(sql).bind(of.0).bind(of.1).long().all().await
}

/// What lasts longest: what never runs out, or the last of the days.
fn longest(days: impl Iterator<Item = Option<Day>>) -> Option<Day> {
    days.reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other))).flatten()
}

/// The last completion of somebody, if its day moves: counted from what it renewed, as when it was given.
fn moving(rows: &[Row], validity: Option<Validity>, day: impl Fn(Timestamp) -> Day) -> Option<Move> {
    let (last, others) = rows.split_last()?;
    let renews = others.last().and_then(|before| before.valid_until);
    let counted_anew = || validity.map(|validity| validity.until(day(last.completed_at), renews));
    let after = last.said_until.or_else(counted_anew);
    let days = || others.iter().map(|one| one.valid_until);
    (after != last.valid_until).then(|| Move {
        learner_id: last.learner_id.clone(),
        completed_at: last.completed_at,
        before: last.valid_until,
        after,
        counted: longest(days().chain([last.valid_until])),
        counts: longest(days().chain([after])),
    })
}

fn count(people: &mut People, name: &str) {
    people.count += 1;
    match people.names.len() < NAMED && people.count <= NAMED as i64 {
        true => people.names.push(name.to_owned()),
        // Nobody of many is named.
        false => people.names.clear(),
    }
}

impl Redating {
    fn add(&mut self, one: Move, name: &str, today: Day) {
        let last = |day: Option<Day>| day.unwrap_or(Day::LAST);
        let (before, after) = (last(one.counted), last(one.counts));
        count(&mut self.moved, name);
        for (holds, people) in [
            (after < before, &mut self.earlier),
            (after < today && before >= today, &mut self.over),
            (after >= today && before < today, &mut self.again),
        ] {
            if holds {
                count(people, name);
            }
        }
        self.moves.push(one);
    }

    pub(crate) fn is_nothing(&self) -> bool {
        self.moves.is_empty()
    }

    /// Changes the rows; false when one of them is another one by now.
    async fn write(
        &self,
        write: &mut Write,
        of: (&AccountId, &CourseId),
        now: Timestamp,
    ) -> Result<bool, db::Error> {
        for moves in self.moves.chunks(AT_ONCE) {
            let counting: Vec<&Move> = moves.iter().filter(|one| one.counted != one.counts).collect();
            let changed = completions(write, of, moves, now).await? == moves.len() as u64
                && counts(write, of, self.terms.validity, &counting).await? == counting.len() as u64;
            if !changed {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn text(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

async fn completions(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    moves: &[Move],
    now: Timestamp,
) -> Result<u64, db::Error> {
    let sql = format!(
        "UPDATE completions AS p SET valid_until = v.column6, untold_since = v.column7 FROM (VALUES {}) AS v \
         WHERE p.account_id = v.column1 AND p.course_id = v.column2 AND p.learner_id = v.column3 \
         AND p.completed_at = v.column4 AND COALESCE(p.valid_until, '') = v.column5",
        db::places(moves.len(), 7)
    );
    let update = moves.iter().fold(write.query(sql), |update, one| {
        let update = update.bind(account_id).bind(course_id).bind(&one.learner_id).bind(one.completed_at);
        update.bind(text(one.before).unwrap_or_default()).bind(text(one.after)).bind(now)
    });
    update.execute().await
}

/// What counts now; and the cards of a renewal that somebody is in go on counting for it.
async fn counts(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    validity: Option<Validity>,
    moves: &[&Move],
) -> Result<u64, db::Error> {
    if moves.is_empty() {
        return Ok(0);
    }
    let sql = format!(
        "UPDATE course_progress AS p SET valid_until = v.column5, renew_from = v.column6 FROM (VALUES {}) AS v \
         WHERE p.account_id = v.column1 AND p.course_id = v.column2 AND p.learner_id = v.column3 \
         AND COALESCE(p.valid_until, '') = v.column4",
        db::places(moves.len(), 6)
    );
    let update = moves.iter().fold(write.query(sql), |update, one| {
        let window = one.counts.map(|until| validity.map_or(until, |validity| validity.renew_from(until)));
        let update = update.bind(account_id).bind(course_id).bind(&one.learner_id);
        update.bind(text(one.counted).unwrap_or_default()).bind(text(one.counts)).bind(text(window))
    });
    let changed = update.execute().await?;
    let sql = format!(
        "UPDATE renewal_cards AS p SET renews = v.column5 FROM (VALUES {}) AS v \
         WHERE p.account_id = v.column1 AND p.course_id = v.column2 AND p.learner_id = v.column3 \
         AND p.renews = v.column4 AND v.column5 IS NOT NULL",
        db::places(moves.len(), 5)
    );
    let update = moves.iter().fold(write.query(sql), |update, one| {
        let update = update.bind(account_id).bind(course_id).bind(&one.learner_id);
        update.bind(text(one.counted).unwrap_or_default()).bind(text(one.counts))
    });
    update.execute().await?;
    Ok(changed)
}

/// Does it, if it is still what was shown; false where it is not, and nothing has changed. CrewPlanner hears of each completion, the first
/// ones at once.
pub(crate) async fn apply(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    seen: &str,
    by: &Actor,
) -> Result<bool, db::Error> {
    let redating = look(app, (account_id, course_id)).await?;
    if redating.fingerprint != seen {
        return Ok(false);
    }
    let mut write = app.db.write_long().await?;
    // The course before the account, as everybody takes them: else two would wait for each other.
    let take = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2";
    write.query(take).bind(account_id).bind(course_id).execute().await?;
    telling::one_by_one(&mut write, account_id).await?;
    if Terms::of(&mut write, (account_id, course_id)).await? != redating.terms
        || !redating.write(&mut write, (account_id, course_id), app.clock.now()).await?
    {
        return Ok(false);
    }
    telling::catalogue_changed(app, &mut write, account_id).await?;
    untold::tell(app, &mut write, account_id).await?;
    let months = redating.terms.validity.map_or_else(String::new, |validity| validity.months.to_string());
    let changes = json!({ "valid_months": ["", months], "learners": ["", redating.moved.count.to_string()] });
    told::record(app, &mut write, (account_id, course_id), Action::CompletionsRedated, (changes, by)).await?;
    write.commit().await?;
    Ok(true)
}
