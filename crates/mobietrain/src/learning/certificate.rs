//! Certificates: each completion of somebody, to be printed, with a code by which anybody can check it.
//!
//! A code is twelve characters, 60 random bits: of five million certificates one is hit after 2⁶⁰ / 5,000,000 wrong codes, and an address may try
//! 8,640 a day ([`Tries`]). That is 70,000 years for a thousand addresses.

mod code;
mod tries;

use db::{Connection, Write};
use kernel::Timestamp;
use web::{Day, Language};

pub(crate) use self::code::Code;
pub(crate) use self::tries::Tries;
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::instead;
use crate::learning::due::completion::Source;
use crate::learning::playable;
use crate::people::app_language::app_language;
use crate::people::learner::hold;
use crate::people::session::Session;

db::row! {
    /// A completion, as the list of somebody's certificates shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct Entry {
        pub(crate) slug: String,
        pub(crate) title: String,
        language: Language as word,
        instead: Option<String>,
        pub(crate) completed_at: Timestamp,
        pub(crate) valid_until: Option<Day> as word or null,
        pub(crate) source: Source as word,
        /// Until somebody looks for the first time there is none.
        pub(crate) code: Option<Code> as word or null,
    }
}

impl Entry {
    /// That of the title.
    pub(crate) fn language(&self) -> Language {
        title_language(self.language, self.instead.as_deref())
    }
}

fn title_language(language: Language, instead: Option<&str>) -> Language {
    instead.and_then(instead::of_title).unwrap_or(language)
}

/// All that somebody has completed, the last first, of every course whose words are there; each with its code.
pub(crate) async fn of_learner(app: &App, session: &Session) -> Result<Vec<Entry>, db::Error> {
    let entries = list(app, session).await?;
    if entries.iter().all(|entry| entry.code.is_some()) {
        return Ok(entries);
    }
    make(app, &session.account_id, &session.learner_id).await?;
    list(app, session).await
}

async fn list(app: &App, session: &Session) -> Result<Vec<Entry>, db::Error> {
    let sql = format!(
        "SELECT c.slug, t.title, t.language, t.instead, p.completed_at, p.valid_until, p.source, \
         (SELECT MIN(k.code) FROM certificates k WHERE k.account_id = p.account_id AND k.learner_id = p.learner_id \
         AND k.course_id = p.course_id AND k.completed_at = p.completed_at) AS code \
         FROM completions p JOIN courses c ON c.account_id = p.account_id AND c.id = p.course_id {} \
         WHERE p.account_id = $1 AND p.learner_id = $3 ORDER BY p.completed_at DESC, p.course_id",
        playable::TEXT
    );
    let mut read = app.db.read().await?;
    let query = read.query(sql).bind(&session.account_id).bind(session.app_language().tag());
    query.bind(&session.learner_id).all().await
}

/// Gives each completion of somebody a code that has none. Two devices that look at once are one after the other.
async fn make(app: &App, account_id: &AccountId, learner_id: &LearnerId) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    if !hold(&mut write, account_id, learner_id).await? {
        return Ok(());
    }
    let sql = "SELECT p.course_id, p.completed_at FROM completions p WHERE p.account_id = $1 AND p.learner_id = $2 \
               AND NOT EXISTS (SELECT 1 FROM certificates k WHERE k.account_id = p.account_id AND k.learner_id = p.learner_id \
               AND k.course_id = p.course_id AND k.completed_at = p.completed_at)";
    let without = write.query(sql).bind(account_id).bind(learner_id);
    for (course_id, at) in without.all::<(CourseId, Timestamp)>().await? {
        let sql = "INSERT INTO certificates (account_id, code, learner_id, course_id, completed_at, made_at) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
        let code = Code::new(&app.rng);
        let row = write.query(sql).bind(account_id).bind(code.as_str()).bind(learner_id).bind(&course_id);
        row.bind(at).bind(app.clock.now()).execute().await?;
    }
    write.commit().await
}

/// The one of a course that lasts longest, and of those the newest.
pub(crate) fn best<'a>(entries: &'a [Entry], slug: &str) -> Option<&'a Entry> {
    let of_course = entries.iter().filter(|entry| entry.slug == slug);
    of_course.max_by_key(|entry| (entry.valid_until.unwrap_or(Day::LAST), entry.completed_at))
}

/// How it stands with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It counts today; until this day, if it ever runs out.
    Counts(Option<Day>),
    /// It counted until this day.
    RanOut(Day),
    /// The completion was taken back.
    Withdrawn,
}

impl Standing {
    pub(crate) fn of(valid_until: Option<Day>, today: Day) -> Self {
        match valid_until {
            Some(until) if until < today => Self::RanOut(until),
            until => Self::Counts(until),
        }
    }
}

/// A certificate: what stands on it.
#[derive(Clone, Debug)]
pub(crate) struct Certificate {
    pub(crate) account_id: AccountId,
    pub(crate) learner_id: LearnerId,
    pub(crate) name: String,
    pub(crate) employee_number: Option<String>,
    pub(crate) title: String,
    /// Of the title, which is in the language that its owner reads the app in, whoever looks.
    pub(crate) language: Language,
    pub(crate) qualification: Option<String>,
    pub(crate) completed_at: Timestamp,
    pub(crate) standing: Standing,
    pub(crate) is_from_elsewhere: bool,
}

db::row! {
    struct Whose {
        account_id: AccountId,
        learner_id: LearnerId,
        course_id: CourseId,
        completed_at: Timestamp,
        name: String,
        employee_number: Option<String>,
        language: Option<Language> as word or null,
        locale: Option<String>,
    }
}

db::row! {
    struct What {
        title: String,
        language: Language as word,
        instead: Option<String>,
        qualification: Option<String>,
        valid_until: Option<Day> as word or null,
        source: Option<Source> as word or null,
    }
}

/// The certificate with this code, whoever asks.
pub(crate) async fn find(
    conn: &mut Connection,
    code: &Code,
    today: Day,
) -> Result<Option<Certificate>, db::Error> {
    let sql = "SELECT k.account_id, k.learner_id, k.course_id, k.completed_at, l.name, l.employee_number, l.language, l.locale \
               FROM certificates k JOIN learners l ON l.account_id = k.account_id AND l.id = k.learner_id WHERE k.code = $1";
    let Some(whose) = conn.query(sql).bind(code.as_str()).optional::<Whose>().await? else { return Ok(None) };
    let reads = app_language(whose.language, whose.locale.as_deref());
    let sql = format!(
        "SELECT t.title, t.language, t.instead, c.qualification, p.valid_until, p.source FROM courses c {} \
         LEFT JOIN completions p ON p.account_id = c.account_id AND p.learner_id = $3 AND p.course_id = c.id AND p.completed_at = $4 \
         WHERE c.account_id = $1 AND c.id = $5",
        playable::TEXT
    );
    let what = conn.query(sql).bind(&whose.account_id).bind(reads.tag()).bind(&whose.learner_id);
    let what: Option<What> = what.bind(whose.completed_at).bind(&whose.course_id).optional().await?;
    Ok(what.map(|what| Certificate {
        account_id: whose.account_id,
        learner_id: whose.learner_id,
        name: whose.name,
        employee_number: whose.employee_number,
        language: title_language(what.language, what.instead.as_deref()),
        title: what.title,
        qualification: what.qualification,
        completed_at: whose.completed_at,
        standing: what.source.map_or(Standing::Withdrawn, |_| Standing::of(what.valid_until, today)),
        is_from_elsewhere: what.source == Some(Source::Elsewhere),
    }))
}

/// Whoever stays has the codes of whoever goes, which stand on paper by now. Answers those, for an undo.
pub(crate) async fn hand_over(
    write: &mut Write,
    account_id: &AccountId,
    (from, to): (&LearnerId, &LearnerId),
) -> Result<Vec<String>, db::Error> {
    let sql =
        "UPDATE certificates SET learner_id = $3 WHERE account_id = $1 AND learner_id = $2 RETURNING code";
    write.query(sql).bind(account_id).bind(from).bind(to).all().await
}

/// Codes go back to whose they were.
pub(crate) async fn give_back(
    write: &mut Write,
    account_id: &AccountId,
    to: &LearnerId,
    codes: &[String],
) -> Result<(), db::Error> {
    for code in codes {
        let sql = "UPDATE certificates SET learner_id = $3 WHERE account_id = $1 AND code = $2";
        write.query(sql).bind(account_id).bind(code.as_str()).bind(to).execute().await?;
    }
    Ok(())
}

#[cfg(test)]
impl Entry {
    pub(crate) fn sample(title: &str, source: Source) -> Self {
        Self {
            slug: "allergens".to_owned(),
            title: title.to_owned(),
            language: Language::En,
            instead: None,
            completed_at: Timestamp::from_secs(1_800_000_000),
            valid_until: None,
            source,
            code: None,
        }
    }
}

#[cfg(test)]
impl Certificate {
    /// Of somebody whose name is markup.
    pub(crate) fn sample() -> Self {
        Self {
            account_id: "account".into(),
            learner_id: "learner".into(),
            name: "Jan <script>alert(1)</script> Peeters".to_owned(),
            employee_number: Some("10544".to_owned()),
            title: "Allergens <b>at the bar".to_owned(),
            language: Language::En,
            qualification: Some("Bar <b>work".to_owned()),
            completed_at: Timestamp::from_secs(1_800_000_000),
            standing: Standing::Counts(None),
            is_from_elsewhere: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_on_its_last_day_and_not_after_it() {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let until = day("2026-06-19");
        assert_eq!(Standing::of(Some(until), until), Standing::Counts(Some(until)));
        assert_eq!(Standing::of(Some(until), day("2026-06-20")), Standing::RanOut(until));
        assert_eq!(Standing::of(None, day("2099-01-01")), Standing::Counts(None));
    }
}
