//! What the rule says of one person in Rust is what SQL says of them and what the page of a course says, and what is said of many before a
//! path is changed, a course of it published or given to other groups, on both engines:
//! courses, groups, progress and paths thrown with seeded dice.

use std::collections::{BTreeSet, HashMap, HashSet};

use db::{Connection, Db, Write};
use rstest::rstest;
use testkit::{Dice, Engine, Postgres, Sqlite, TestDatabase};
use web::Language;

use super::closing::{self, Closing};
use super::rule::{self, Step, waits};
use super::{counted, line};
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::playable;
use crate::open::MIGRATIONS;
use crate::people::groups::{Group, groups_of_learner, store};

const COURSES: usize = 7;
const LEARNERS: usize = 25;
const GROUPS: usize = 3;

async fn run(write: &mut Write, sql: &'static str, values: &[&str]) {
    let query = values.iter().fold(write.query(sql), |query, value| query.bind(*value));
    query.execute().await.expect("the statement runs");
}

/// Everything by chance, and one path that some courses stand in; they are answered.
async fn school(write: &mut Write, account: &str, dice: &Dice) -> Vec<CourseId> {
    run(
        write,
        "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $1, $1, 1, 1)",
        &[account],
    )
    .await;
    for group in 0..GROUPS {
        let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $2, 'picked', '{}', 1)";
        run(write, sql, &[account, &group.to_string()]).await;
    }
    for course in (0..COURSES).map(|number| number.to_string()) {
        run(
            write,
            "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at, live) VALUES ($1, $2, $2, 1, 1, 1, 1)",
            &[account, &course],
        )
        .await;
        let sql = match dice.below(6) {
            0 => "UPDATE courses SET live = NULL WHERE account_id = $1 AND id = $2",
            1 => {
                "UPDATE courses SET live = NULL, planned = 1, publish_at = 9 WHERE account_id = $1 AND id = $2"
            }
            _ => "UPDATE courses SET published_at = 1 WHERE account_id = $1 AND id = $2",
        };
        run(write, sql, &[account, &course]).await;
        for sql in [
            "INSERT INTO course_versions (account_id, course_id, number, revision, made_at, made_by, after_pause, editions) \
             VALUES ($1, $2, 1, 0, 1, '', FALSE, '{}')",
            "INSERT INTO course_texts (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
             VALUES ($1, $2, 1, 'en', $2, '', 0, 1, '')",
        ] {
            run(write, sql, &[account, &course]).await;
        }
        for group in (0..GROUPS).filter(|_| dice.below(2) == 0) {
            let sql = "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $3)";
            run(write, sql, &[account, &course, &group.to_string()]).await;
        }
    }
    for learner in (0..LEARNERS).map(|number| format!("l{number:02}")) {
        let sql = "INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                   VALUES ($1, $2, $2, $2, 'active', 1, 1)";
        run(write, sql, &[account, &learner]).await;
        for group in (0..GROUPS).filter(|_| dice.below(2) == 0) {
            let sql = "INSERT INTO group_members (account_id, group_id, learner_id) VALUES ($1, $2, $3)";
            run(write, sql, &[account, &group.to_string(), &learner]).await;
        }
        for course in 0..COURSES {
            let sql = match dice.below(7) {
                0 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) VALUES ($1, $2, $3, 1)"
                }
                1 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at) VALUES ($1, $2, $3, 1, 1)"
                }
                2 | 3 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at, completed_at) VALUES ($1, $2, $3, 1, 1, 1)"
                }
                _ => continue,
            };
            run(write, sql, &[account, &learner, &course.to_string()]).await;
        }
    }
    let mut path = dice.shuffled((0..COURSES).map(|number| number.to_string().into()).collect());
    path.truncate(3 + dice.below(COURSES - 2));
    run(
        write,
        "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, 'path', 0, 1)",
        &[account],
    )
    .await;
    for (course, position) in path.iter().zip(1_i64..) {
        let sql =
            "INSERT INTO path_courses (account_id, path_id, course_id, position) VALUES ($1, 'path', $2, $3)";
        let row = write.query(sql).bind(account).bind(course).bind(position);
        row.execute().await.expect("the statement runs");
    }
    path
}

/// What somebody may play, and how far they are, as it is stored.
struct Somebody {
    id: LearnerId,
    groups: Vec<Group>,
    may_play: HashSet<CourseId>,
    /// With what is planned.
    will_play: HashSet<CourseId>,
    steps: HashMap<CourseId, Step>,
}

impl Somebody {
    async fn of(conn: &mut Connection, account: &AccountId, id: LearnerId) -> Self {
        let groups = groups_of_learner(conn, account, &id).await.expect("groups");
        let sql = "SELECT g.group_id, c.id, c.published_at IS NOT NULL FROM courses c \
                   JOIN course_groups g ON g.account_id = c.account_id AND g.course_id = c.id \
                   WHERE c.account_id = $1 AND (c.published_at IS NOT NULL OR c.publish_at IS NOT NULL)";
        let pairs: Vec<(String, CourseId, bool)> = conn.query(sql).bind(account).all().await.expect("pairs");
        let theirs = pairs.into_iter().filter(|(group, ..)| groups.iter().any(|of| *of.id == **group));
        let (mut may_play, mut will_play) = (HashSet::new(), HashSet::new());
        for (_, course, is_out) in theirs {
            may_play.extend(is_out.then(|| course.clone()));
            will_play.insert(course);
        }
        let sql = "SELECT course_id, opened_at IS NOT NULL, completed_at IS NOT NULL FROM course_progress \
                   WHERE account_id = $1 AND learner_id = $2";
        let rows: Vec<(CourseId, bool, bool)> =
            conn.query(sql).bind(account).bind(&id).all().await.expect("progress");
        let step = |(course, is_begun, is_completed)| (course, Step { is_begun, is_completed });
        Self { id, groups, may_play, will_play, steps: rows.into_iter().map(step).collect() }
    }

    /// What waits for what, if this is the path and they may play these.
    fn waits<'a>(
        &self,
        path: &'a [CourseId],
        may_play: &HashSet<CourseId>,
    ) -> Vec<(&'a CourseId, [&'a CourseId; 2])> {
        let theirs: Vec<&CourseId> = path.iter().filter(|id| may_play.contains(*id)).collect();
        let steps: Vec<Step> =
            theirs.iter().map(|id| self.steps.get(*id).copied().unwrap_or_default()).collect();
        let waits = waits(&steps).into_iter().enumerate();
        waits
            .filter_map(|(at, waits)| Some((theirs[at], [theirs[waits?.first], theirs[waits?.last]])))
            .collect()
    }

    /// What they find closed.
    fn closed(&self, path: &[CourseId], may_play: &HashSet<CourseId>) -> BTreeSet<String> {
        self.waits(path, may_play).into_iter().map(|(id, _)| id.to_string()).collect()
    }

    /// Whether they can open a course in the one, and not in the other.
    fn loses(
        &self,
        course: &CourseId,
        before: (&[CourseId], &HashSet<CourseId>),
        after: (&[CourseId], &HashSet<CourseId>),
    ) -> bool {
        self.may_play.contains(course)
            && !self.closed(before.0, before.1).contains(&**course)
            && self.closed(after.0, after.1).contains(&**course)
    }

    /// What they may play when this course is for these groups.
    fn may_play_with(&self, course: &CourseId, groups: &[Group]) -> HashSet<CourseId> {
        let mut may_play = self.may_play.clone();
        may_play.remove(course);
        let is_theirs = groups.iter().any(|group| self.groups.iter().any(|of| of.id == group.id));
        may_play.extend(is_theirs.then(|| course.clone()));
        may_play
    }
}

/// What SQL says of one person.
async fn open_in_sql(conn: &mut Connection, account: &AccountId, somebody: &Somebody) -> BTreeSet<String> {
    let groups = &somebody.groups;
    let (of_groups, is_open) = (playable::of_groups(groups, 3), rule::is_open(groups, 2, 3));
    let (Some(of_groups), Some(is_open)) = (of_groups, is_open) else { return BTreeSet::new() };
    let sql = format!(
        "SELECT c.id FROM courses c WHERE c.account_id = $1 AND c.published_at IS NOT NULL AND {of_groups} AND {is_open}"
    );
    let query = conn.query(sql).bind(account).bind(&somebody.id);
    let ids: Vec<CourseId> =
        groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await.expect("ids");
    let counted = counted::open_to(conn, account, groups, Some(&somebody.id)).await.expect("a count");
    assert_eq!(usize::try_from(counted.courses), Ok(ids.len()));
    ids.into_iter().map(|id| id.to_string()).collect()
}

/// What the page of each course that they have not begun says that it waits for.
async fn waiting_in_sql(conn: &mut Connection, account: &AccountId, somebody: &Somebody, path: &[CourseId]) {
    let waits: HashMap<&CourseId, [&CourseId; 2]> =
        somebody.waits(path, &somebody.may_play).into_iter().collect();
    for course in &somebody.may_play {
        let step = somebody.steps.get(course).copied().unwrap_or_default();
        if step.is_begun || step.is_completed {
            continue;
        }
        let of = (account, &somebody.id, Language::En);
        let said = line::waiting_for(conn, of, &somebody.groups, course).await.expect("an answer");
        let said = said.map(|waiting| [waiting.first.slug, waiting.last.slug]);
        let expected = waits.get(course).map(|ids| ids.map(ToString::to_string));
        assert_eq!(said, expected, "{course} of {}", somebody.id);
    }
}

/// Holds what was said of many against what each of them finds.
fn compare(
    said: &Closing,
    everybody: &[Somebody],
    path: &[CourseId],
    loses: impl Fn(&Somebody, &CourseId) -> bool,
) -> usize {
    let mut closed_for = 0;
    for course in path {
        let names = everybody.iter().filter(|one| loses(one, course)).map(|one| one.id.to_string());
        let names: Vec<String> = names.collect();
        let of = said.closed.iter().find(|closed| closed.course == *course).map(|closed| &closed.people);
        assert_eq!(of.map_or(0, |people| people.count), names.len() as i64, "{course} of {path:?}");
        if let Some(people) = of.filter(|people| people.count <= 10) {
            assert_eq!(people.names, names);
        }
        closed_for += names.len();
    }
    assert_eq!(said.fingerprint.is_empty(), closed_for == 0);
    closed_for
}

/// Publishes each course of the path that is not out, or gives it other groups; not really.
async fn without_moving(
    read: &mut Connection,
    account: &AccountId,
    (path, everybody): (&[CourseId], &[Somebody]),
    dice: &Dice,
) -> usize {
    let mut closed_for = 0;
    let all = store::list(read, account).await.expect("groups");
    for course in path {
        let sql = "SELECT published_at IS NOT NULL FROM courses WHERE account_id = $1 AND id = $2";
        let is_out: bool = read.query(sql).bind(account).bind(course).one().await.expect("a course");
        let sql = "SELECT group_id FROM course_groups WHERE account_id = $1 AND course_id = $2";
        let ids: Vec<String> = read.query(sql).bind(account).bind(course).all().await.expect("ids");
        let mut groups = all.clone();
        groups
            .retain(|group| if is_out { dice.below(2) == 0 } else { ids.iter().any(|id| **id == *group.id) });
        let said = match is_out {
            true => closing::of_groups(read, account, course, &groups).await,
            false => closing::of_publishing(read, account, course).await,
        };
        closed_for += compare(&said.expect("a count"), everybody, path, |one, other| {
            let after = one.may_play_with(course, &groups);
            one.loses(other, (path, &one.may_play), (path, &after))
        });
    }
    closed_for
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sql_says_what_the_rule_says(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = TestDatabase::with_tables(engine, &[("mobietrain", &MIGRATIONS)]).await;
    let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS).await.expect("it opens");
    let dice = Dice::seeded(70);
    let (mut waited, mut closed_for, mut closed_in_place) = (0, 0, 0);
    for number in 0..12 {
        let account = AccountId::from(format!("account-{number}"));
        let mut write = db.write().await.expect("a turn");
        let path = school(&mut write, &account, &dice).await;
        write.commit().await.expect("it commits");
        let mut read = db.read().await.expect("a connection");
        let sql = "SELECT id FROM learners WHERE account_id = $1 ORDER BY id";
        let ids = read.query(sql).bind(&account).all::<LearnerId>().await.expect("learners");
        let mut everybody = Vec::new();
        for id in ids {
            let somebody = Somebody::of(&mut read, &account, id).await;
            let closed = somebody.closed(&path, &somebody.may_play);
            let all: BTreeSet<String> = somebody.may_play.iter().map(ToString::to_string).collect();
            let open: BTreeSet<String> = all.difference(&closed).cloned().collect();
            assert_eq!(open_in_sql(&mut read, &account, &somebody).await, open, "of {}", somebody.id);
            waiting_in_sql(&mut read, &account, &somebody, &path).await;
            waited += closed.len();
            everybody.push(somebody);
        }
        let mut after = dice.shuffled((0..COURSES).map(|number| number.to_string().into()).collect());
        after.truncate(2 + dice.below(COURSES - 1));
        let said = closing::of(&mut read, &account, &path, &after).await.expect("a count");
        // Now, or on the day that what is planned comes out.
        closed_for += compare(&said, &everybody, &after, |one, course| {
            let loses = |may_play| one.loses(course, (&path, may_play), (&after, may_play));
            loses(&one.may_play) || loses(&one.will_play)
        });
        closed_in_place += without_moving(&mut read, &account, (&path, &everybody), &dice).await;
    }
    assert!(
        waited > 50 && closed_for > 50 && closed_in_place > 50,
        "the dice have thrown something: {waited}, {closed_for}, {closed_in_place}"
    );
}
