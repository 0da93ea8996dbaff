//! Numbers that took long to count are kept, with when that was, and counted anew by a background job as long as somebody looks. Those of
//! a small account are counted whenever somebody looks.

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;
use serde::de::DeserializeOwned;
use web::hash_bytes;

use super::{Numbers, count};
use crate::App;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::people::groups::store;
use crate::people::groups::within::Within;
use crate::reports::questions::{self, Asked};

/// An account is small up to so many learners for each course and requirement.
const SMALL: i64 = 20_000;
/// How often they are counted anew at most, …
const EVERY: Duration = Duration::from_secs(5 * 60);
/// … which takes this part of the time.
const PART: u32 = 10;
/// Older ones are not shown: they are counted while somebody waits.
const SHOWN: Duration = Duration::from_secs(30 * 60);
/// How long they are counted anew after somebody looked.
const WANTED: Duration = Duration::from_secs(24 * 3600);
/// How often it is noted that somebody looks.
const NOTED: Duration = Duration::from_secs(3600);
/// How long one who counts may take before another one does.
const LEASE: Duration = Duration::from_secs(15 * 60);
/// How many are counted in one go.
const AT_ONCE: i64 = 20;

/// Numbers, with when they were counted.
pub(crate) struct AsOf<T> {
    pub numbers: T,
    pub at: Timestamp,
}

/// What is counted: for whom, and of what.
#[derive(Clone)]
struct Report {
    account_id: AccountId,
    within: Within,
    /// The course whose questions it is about; else it is the dashboard.
    course: Option<CourseId>,
}

/// Those of the dashboard.
pub(crate) async fn of_account(
    app: &App,
    account_id: &AccountId,
    within: &Within,
) -> web::Result<AsOf<Numbers>> {
    of(app, Report { account_id: account_id.clone(), within: within.clone(), course: None }).await
}

/// Those of the questions of a course.
pub(crate) async fn of_questions(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    within: &Within,
) -> web::Result<AsOf<Vec<Asked>>> {
    let course = Some(course_id.clone());
    of(app, Report { account_id: account_id.clone(), within: within.clone(), course }).await
}

async fn of<T: DeserializeOwned>(app: &App, report: Report) -> web::Result<AsOf<T>> {
    let kept = report.kept(app).await?;
    let (text, at) = match kept {
        Some(kept) => kept,
        None if report.is_small(&mut *app.db.read().await?).await? => {
            (report.count(app).await?, app.clock.now())
        }
        None => {
            let (of, account_id) = (app.clone(), report.account_id.clone());
            app.heavy.run(&account_id, async move { report.begin(&of).await }).await??
        }
    };
    Ok(AsOf { numbers: serde_json::from_str(&text)?, at })
}

db::row! {
    struct Stored { numbers: String, made_at: Timestamp, looked_at: Timestamp }
}

impl Report {
    /// Whose people are counted, as it stands in the key: one for everybody who sees the same groups.
    fn seat(&self) -> String {
        self.groups().map(|groups| hash_bytes(groups.as_bytes())).unwrap_or_default()
    }

    /// The ids of the groups (JSON); none for somebody who sees everybody.
    fn groups(&self) -> Option<String> {
        let Within::Groups(groups) = &self.within else { return None };
        let mut ids: Vec<&str> = groups.iter().map(|group| &*group.id).collect();
        ids.sort_unstable();
        Some(serde_json::Value::from(ids).to_string())
    }

    fn about(&self) -> &str {
        self.course.as_deref().unwrap_or_default()
    }

    async fn is_small(&self, conn: &mut Connection) -> Result<bool, db::Error> {
        let sql = "SELECT COUNT(*) FROM (SELECT 1 FROM learners WHERE account_id = $1 LIMIT $2) l";
        let learners: i64 = conn.query(sql).bind(&self.account_id).bind(SMALL + 1).one().await?;
        let sql = "SELECT (SELECT COUNT(*) FROM courses WHERE account_id = $1) \
                   + (SELECT COUNT(*) FROM requirements WHERE account_id = $1)";
        let times: i64 = conn.query(sql).bind(&self.account_id).one().await?;
        Ok(learners * times.max(1) <= SMALL)
    }

    async fn count(&self, app: &App) -> web::Result<String> {
        let (account_id, within) = (&self.account_id, &self.within);
        Ok(match &self.course {
            None => serde_json::to_string(&count::numbers(app, account_id, within).await?)?,
            Some(course_id) => {
                let mut read = app.db.read().await?;
                serde_json::to_string(&questions::count(&mut read, (account_id, course_id), within).await?)?
            }
        })
    }

    /// What was counted not too long ago. That somebody looks is noted now and then.
    async fn kept(&self, app: &App) -> Result<Option<(String, Timestamp)>, db::Error> {
        let now = app.clock.now();
        let sql = "SELECT numbers, made_at, looked_at FROM report_numbers \
                   WHERE account_id = $1 AND seat = $2 AND about = $3 AND made_at > $4 AND made_at <= $5";
        let mut read = app.db.read().await?;
        let query = read.query(sql).bind(&self.account_id).bind(self.seat()).bind(self.about());
        let stored = query.bind(now - SHOWN).bind(now).optional::<Stored>().await?;
        drop(read);
        let Some(Stored { numbers, made_at, looked_at }) = stored else { return Ok(None) };
        if looked_at <= now - NOTED {
            let sql =
                "UPDATE report_numbers SET looked_at = $4 WHERE account_id = $1 AND seat = $2 AND about = $3";
            let mut write = app.db.write().await?;
            let update = write.query(sql).bind(&self.account_id).bind(self.seat()).bind(self.about());
            update.bind(now).execute().await?;
            write.commit().await?;
        }
        Ok(Some((numbers, made_at)))
    }

    /// Counts for somebody who waits, unless whoever had the turn before has just done so.
    async fn begin(&self, app: &App) -> web::Result<(String, Timestamp)> {
        if let Some(kept) = self.kept(app).await? {
            return Ok(kept);
        }
        let began = app.clock.now();
        let numbers = self.count(app).await?;
        let sql = "INSERT INTO report_numbers (account_id, seat, about, groups, numbers, made_at, looked_at, next_at, leased_until) \
                   VALUES ($1, $2, $3, $4, $5, $6, $6, $7, 0) ON CONFLICT (account_id, seat, about) DO UPDATE SET \
                   numbers = excluded.numbers, made_at = excluded.made_at, looked_at = excluded.looked_at, \
                   next_at = excluded.next_at, leased_until = 0";
        let mut write = app.db.write().await?;
        let insert = write.query(sql).bind(&self.account_id).bind(self.seat()).bind(self.about());
        let insert = insert.bind(self.groups()).bind(&numbers).bind(began).bind(next(app, began));
        insert.execute().await?;
        write.commit().await?;
        Ok((numbers, began))
    }

    /// Counts anew, if nobody else does.
    async fn again(&self, app: &App) -> web::Result<()> {
        let began = app.clock.now();
        let sql = "UPDATE report_numbers SET leased_until = $4 WHERE account_id = $1 AND seat = $2 AND about = $3 \
                   AND next_at <= $5 AND leased_until <= $5";
        let mut write = app.db.write().await?;
        let lease = write.query(sql).bind(&self.account_id).bind(self.seat()).bind(self.about());
        let is_mine = lease.bind(began + LEASE).bind(began).execute().await? == 1;
        write.commit().await?;
        if !is_mine {
            return Ok(());
        }
        let numbers = self.count(app).await?;
        let sql = "UPDATE report_numbers SET numbers = $4, made_at = $5, next_at = $6, leased_until = 0 \
                   WHERE account_id = $1 AND seat = $2 AND about = $3";
        let mut write = app.db.write().await?;
        let update = write.query(sql).bind(&self.account_id).bind(self.seat()).bind(self.about());
        update.bind(&numbers).bind(began).bind(next(app, began)).execute().await?;
        Ok(write.commit().await?)
    }
}

/// When they are counted anew.
fn next(app: &App, began: Timestamp) -> Timestamp {
    let now = app.clock.now();
    let took = u64::try_from(now.as_millis() - began.as_millis()).unwrap_or(0);
    now + EVERY.max(Duration::from_millis(took) * PART)
}

type Due = (AccountId, String, Option<String>);

/// Counts anew what is due, of every account, and forgets what nobody has looked at for a day. Several replicas may do it: a lease shares
/// the work.
pub(crate) async fn refresh(app: &App) -> Result<(), db::Error> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM report_numbers WHERE looked_at <= $1";
    write.query(sql).bind(now - WANTED).execute().await?;
    write.commit().await?;
    let sql = "SELECT account_id, about, groups FROM report_numbers WHERE next_at <= $1 AND leased_until <= $1 \
               ORDER BY next_at LIMIT $2";
    let due: Vec<Due> = app.db.read().await?.query(sql).bind(now).bind(AT_ONCE).all().await?;
    for (account_id, about, groups) in due {
        let again = async {
            let within = within(&mut *app.db.read().await?, &account_id, groups.as_deref()).await?;
            let course = (!about.is_empty()).then(|| about.as_str().into());
            Report { account_id: account_id.clone(), within, course }.again(app).await
        };
        if let Err(error) = again.await {
            tracing::warn!("Numbers of a report stay as they were for now. {error:?}");
        }
    }
    Ok(())
}

async fn within(conn: &mut Connection, account_id: &AccountId, groups: Option<&str>) -> web::Result<Within> {
    let Some(ids) = groups else { return Ok(Within::Account) };
    let ids: Vec<GroupId> =
        serde_json::from_str::<Vec<String>>(ids)?.into_iter().map(GroupId::from).collect();
    let groups = store::list(conn, account_id).await?;
    Ok(Within::Groups(groups.into_iter().filter(|group| ids.contains(&group.id)).collect()))
}
