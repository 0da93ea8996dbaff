//! Completions from elsewhere, a classroom or another program: a list of who completed which course on which day, looked at line by line
//! and then written down, as one transaction. They count as any other.

pub(crate) mod noted;
pub(crate) mod read;

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::{Timestamp, text};
use web::{Day, hash_token};

use self::read::{Typed, Why};
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::people::numbered;

/// Learners that one statement asks for.
const AT_ONCE: usize = 500;

/// One that is to be written down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub(crate) on: Day,
    pub(crate) learner_id: LearnerId,
    pub(crate) course_id: CourseId,
    /// Its last day, where that was said.
    pub(crate) until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Becomes {
    New(Entry),
    /// They completed it on that day, as is known.
    Known,
    /// It stands in this line already.
    Again(usize),
    Refused(Why),
}

/// A line of the list, and what becomes of it.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) typed: Typed,
    /// Whom and what it names, as far as that is known.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) becomes: Becomes,
}

impl Line {
    pub(crate) const fn is_refused(&self) -> bool {
        matches!(self.becomes, Becomes::Refused(_))
    }
}

/// The new ones in the order of their days, in which they renew each other.
pub(crate) fn new_ones(lines: &[Line]) -> Vec<Entry> {
    let new = lines.iter().filter_map(|line| match &line.becomes {
        Becomes::New(entry) => Some(entry.clone()),
        _ => None,
    });
    let mut new: Vec<Entry> = new.collect();
    new.sort();
    new
}

/// Of what would be written down: a yes is one to this.
pub(crate) fn fingerprint(lines: &[Line]) -> String {
    hash_token(&format!("{:?}", new_ones(lines)))
}

/// Courses that people see or saw, by what they are called in any language.
struct Courses {
    called: HashMap<String, HashSet<CourseId>>,
    titles: HashMap<CourseId, String>,
}

impl Courses {
    async fn of(conn: &mut Connection, account_id: &AccountId) -> Result<Self, db::Error> {
        let sql = "SELECT c.id, c.slug, t.title FROM courses c JOIN course_texts t ON t.account_id = c.account_id \
                   AND t.course_id = c.id AND t.version = c.live \
                   WHERE c.account_id = $1 AND c.deleted_at IS NULL ORDER BY c.id, t.language";
        let rows: Vec<(CourseId, String, String)> = conn.query(sql).bind(account_id).all().await?;
        let (mut called, mut titles): (HashMap<String, HashSet<CourseId>>, HashMap<_, _>) = <_>::default();
        for (id, slug, title) in rows {
            for name in [&slug, &title] {
                called.entry(text::name_key(name)).or_default().insert(id.clone());
            }
            titles.entry(id).or_insert(title);
        }
        Ok(Self { called, titles })
    }

    fn meant(&self, typed: &str, fixed: Option<&CourseId>) -> Result<CourseId, Why> {
        if let Some(id) = fixed {
            return self.titles.get(id).map(|_| id.clone()).ok_or(Why::NoCourse);
        }
        let found = self.called.get(&text::name_key(typed)).ok_or(Why::NoCourse)?;
        let mut found = found.iter();
        match (found.next(), found.next()) {
            (Some(id), None) => Ok(id.clone()),
            _ => Err(Why::Courses),
        }
    }
}

/// What becomes of each line. `course` is the one of all lines, where they name none.
pub(crate) async fn look(
    app: &App,
    account_id: &AccountId,
    course: Option<&CourseId>,
    typed: Vec<Typed>,
) -> Result<Vec<Line>, db::Error> {
    let mut read = app.db.read().await?;
    let courses = Courses::of(&mut read, account_id).await?;
    let have = numbered::who_has(&mut read, account_id, typed.iter().map(|one| one.number.as_str())).await?;
    let people = have.values().filter(|people| people.len() == 1).flatten();
    let people: Vec<LearnerId> = people.map(|one| one.id.clone()).collect();
    let known = known(&mut read, app, account_id, &people).await?;
    drop(read);
    let today = app.today();
    let mut first: HashMap<(LearnerId, CourseId, Day), usize> = HashMap::new();
    let line = |typed: Typed| {
        let have = have.get(&text::name_key(&typed.number)).map_or(&[][..], Vec::as_slice);
        let course = courses.meant(&typed.course, course);
        let title =
            course.as_ref().ok().and_then(|id| courses.titles.get(id)).unwrap_or(&typed.course).clone();
        let name = if let [one] = have { one.name.clone() } else { String::new() };
        let entry = match have {
            [] => Err(Why::Nobody),
            [one] => typed.days(today).and_then(|(on, until)| {
                Ok(Entry { on, learner_id: one.id.clone(), course_id: course?, until })
            }),
            several => Err(Why::Double(several.iter().map(|one| one.name.clone()).collect())),
        };
        let becomes = match entry {
            Err(why) => Becomes::Refused(why),
            Ok(entry) => {
                let key = (entry.learner_id.clone(), entry.course_id.clone(), entry.on);
                let is_known = known.contains(&key);
                match first.get(&key) {
                    Some(line) => Becomes::Again(*line),
                    None => {
                        first.insert(key, typed.line);
                        if is_known { Becomes::Known } else { Becomes::New(entry) }
                    }
                }
            }
        };
        Line { typed, name, title, becomes }
    };
    Ok(typed.into_iter().map(line).collect())
}

/// On which days these people completed which courses.
async fn known(
    conn: &mut Connection,
    app: &App,
    account_id: &AccountId,
    people: &[LearnerId],
) -> Result<HashSet<(LearnerId, CourseId, Day)>, db::Error> {
    let mut known = HashSet::new();
    for people in people.chunks(AT_ONCE) {
        let sql = format!(
            "SELECT learner_id, course_id, completed_at FROM completions WHERE account_id = $1 AND learner_id IN ({})",
            db::numbered(2, people.len())
        );
        let query = people.iter().fold(conn.query(sql).bind(account_id), |query, id| query.bind(id));
        let rows: Vec<(LearnerId, CourseId, Timestamp)> = query.long().all().await?;
        let zone = &app.settings.time_zone;
        known.extend(rows.into_iter().map(|(learner, course, at)| (learner, course, Day::of(at, zone))));
    }
    Ok(known)
}
