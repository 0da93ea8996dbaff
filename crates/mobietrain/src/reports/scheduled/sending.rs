//! Sends the scheduled lists that are due: each is made for whoever gets it, as their page shows it at that moment, and put into the outbox in the
//! transaction that moves it on to the next week. Of several replicas one does.

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;
use login::Actor;
use web::Language;

use super::changing::{self, Setting};
use super::letter::{self, Reader};
use super::when::When;
use super::{About, within};
use crate::audit::Action;
use crate::ids::{AccountId, ListId, StaffId};
use crate::people::groups::within::Within;
use crate::reports::learners::chosen::{Choice, Looking};
use crate::staff::role::Role;
use crate::staff::undelivered::LISTS;
use crate::{App, telling};

/// The largest file that a letter brings, in bytes: more than ten thousand people. Many mailboxes take ten times as much, and hold it for ever.
const MOST_BYTES: usize = 1 << 20;
/// So many are looked up at once.
const AT_ONCE: i64 = 100;
/// What fails is tried again after so long.
const PAUSE: Duration = Duration::from_secs(15 * 60);

db::row! {
    /// A list that is due, and to whom.
    struct Due {
        account_id: AccountId,
        account_slug: String,
        account_name: String,
        id: ListId,
        staff_id: StaffId,
        name: String,
        email: String,
        role: String,
        course_id: String,
        filter: String,
        weekday: i64,
        hour: i64,
        language: Language as word,
        next_at: Timestamp,
    }
}

/// Sends all that is due. Where no mail goes out, nothing is.
pub(crate) async fn send_due(app: &App) -> Result<(), db::Error> {
    while app.mail.is_set_up() {
        let due = due(&mut *app.db.read().await?, app.clock.now()).await?;
        if due.is_empty() {
            return Ok(());
        }
        for one in due {
            if let Err(error) = send(app, &one).await {
                tracing::warn!("The list {} was not sent and is tried again soon. {error:?}", one.id);
                let mut write = app.db.write().await?;
                one.move_to(&mut write, app.clock.now() + PAUSE).await?;
                write.commit().await?;
            }
        }
    }
    Ok(())
}

/// The only statement here that names no account: it finds those that have something due.
async fn due(conn: &mut Connection, now: Timestamp) -> Result<Vec<Due>, db::Error> {
    let sql = "SELECT x.account_id, a.slug AS account_slug, a.name AS account_name, x.id, x.staff_id, s.name, s.email, \
               m.role, x.course_id, x.filter, x.weekday, x.hour, x.language, x.next_at FROM scheduled_lists x \
               JOIN accounts a ON a.id = x.account_id JOIN staff s ON s.id = x.staff_id \
               JOIN memberships m ON m.account_id = x.account_id AND m.staff_id = x.staff_id \
               WHERE x.next_at <= $1 ORDER BY x.next_at, x.account_id, x.id LIMIT $2";
    conn.query(sql).bind(now).bind(AT_ONCE).all().await
}

async fn send(app: &App, due: &Due) -> web::Result<()> {
    let setting = due.setting()?;
    let mut read = app.db.read().await?;
    let version = version(&mut read, &due.account_id).await?;
    let everybody = Within::Account;
    let looking = Looking { account_id: &due.account_id, within: &everybody, language: due.language };
    let choice = Choice::of(&mut read, looking).await?;
    let role = due.role.parse::<Role>().ok().filter(|role| role.sees_learners());
    let seen = match role {
        Some(role) => Some(within(&mut read, &due.account_id, (&due.staff_id, role), &choice).await?),
        None => None,
    };
    let Some(seen) = seen.filter(|seen| setting.about.is_for(seen, &choice)) else {
        return due.end(app, &setting).await;
    };
    let looking = Looking { within: &seen, ..looking };
    let (query, course) = (&setting.about.query, setting.about.course.as_ref());
    let search = choice.search(app, &mut read, looking, (query, course)).await?;
    drop(read);
    let reader = Reader {
        account: (&due.account_id, &due.account_slug, &due.account_name),
        to: (&due.name, &due.email),
        list: &due.id,
        setting: &setting,
    };
    let letter = letter::write(app, &reader, (search, &choice), MOST_BYTES).await?;
    let mut write = app.db.write().await?;
    // Somebody may have been deleted while it was made, which raises the version: then it is made anew.
    telling::one_by_one(&mut write, &due.account_id).await?;
    if self::version(&mut write, &due.account_id).await? != version {
        return Ok(());
    }
    // The guard: who moves it on has sent it, and whoever ended it meanwhile has ended it.
    let next = setting.when.next(app.clock.now(), &app.settings.time_zone);
    if due.move_to(&mut write, next).await? {
        app.mail.put(&mut write, &due.account_id, &about(&due.staff_id), &letter).await?;
        let told = (Action::ListSent, &Actor::Program);
        changing::record(app, &mut write, (&due.account_id, &setting), told).await?;
    }
    Ok(write.commit().await?)
}

/// Letters that wait with a list in which somebody stands who is deleted now are taken back; the lists of whom they were for are made anew at
/// once, without them.
pub(crate) async fn make_anew(app: &App, write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    for staff_id in app.mail.take_back_lists(write, account_id, LISTS).await? {
        let sql = "UPDATE scheduled_lists SET next_at = $3 WHERE account_id = $1 AND staff_id = $2 AND next_at > $3";
        write.query(sql).bind(account_id).bind(staff_id).bind(app.clock.now()).execute().await?;
    }
    Ok(())
}

/// Another one after each deletion of a learner, and each change of the catalogue.
async fn version(conn: &mut Connection, account_id: &AccountId) -> Result<i64, db::Error> {
    let sql = "SELECT catalogue_version FROM accounts WHERE id = $1";
    conn.query(sql).bind(account_id).one().await
}

/// What the outbox finds the letter to somebody by.
fn about(staff_id: &StaffId) -> String {
    format!("{LISTS} {staff_id}")
}

impl Due {
    fn setting(&self) -> web::Result<Setting> {
        let course = (!self.course_id.is_empty()).then(|| self.course_id.as_str().into());
        Ok(Setting {
            about: About { course, query: serde_json::from_str(&self.filter)? },
            when: When { weekday: self.weekday, hour: self.hour },
            language: self.language,
            readers: vec![(self.staff_id.clone(), self.name.clone())],
        })
    }

    /// False when somebody else has.
    async fn move_to(&self, write: &mut Write, next: Timestamp) -> Result<bool, db::Error> {
        let sql = "UPDATE scheduled_lists SET next_at = $5 \
                   WHERE account_id = $1 AND id = $2 AND staff_id = $3 AND next_at = $4";
        let update = write.query(sql).bind(&self.account_id).bind(&self.id).bind(&self.staff_id);
        Ok(update.bind(self.next_at).bind(next).execute().await? == 1)
    }

    /// What it is of is gone, or is not theirs to see any more.
    async fn end(&self, app: &App, setting: &Setting) -> web::Result<()> {
        let sql = "DELETE FROM scheduled_lists WHERE account_id = $1 AND id = $2 AND staff_id = $3 AND next_at = $4";
        let mut write = app.db.write().await?;
        let delete = write.query(sql).bind(&self.account_id).bind(&self.id).bind(&self.staff_id);
        if delete.bind(self.next_at).execute().await? == 1 {
            let told = (Action::ListScheduleEnded, &Actor::Program);
            changing::record(app, &mut write, (&self.account_id, setting), told).await?;
        }
        Ok(write.commit().await?)
    }
}
