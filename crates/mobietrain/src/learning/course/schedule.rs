//! Courses that publish themselves at a time that staff chose. The schedule is a column of the course; `jobs.rs`
//! looks for what is due.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use kernel::{Busy, Timestamp};
use login::Actor;
use serde_json::json;

use super::error::CourseError;
use super::seen::TRIES;
use super::told;
use super::versions::{self, Agreed, Ready};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};
use crate::{App, telling};

/// Reads what a field for date and time sends, such as `2026-06-18T09:30`, in this time zone. A time that the clocks
/// skip in spring is the one an hour later.
pub(crate) fn read(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let at = text.trim().parse::<DateTime>().ok()?.to_zoned_datetime(zone.clone()).ok()?;
    Some(Timestamp::from_secs(at.timestamp().as_second()))
}

/// The same, written for the field.
pub(crate) fn write(at: Timestamp, zone: &TimeZone) -> String {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Plans when the draft as it is now publishes itself, instead of anything planned before. What is written after that is not in it.
///
/// # Errors
/// What could not be published now is not planned either.
pub(crate) async fn plan(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    publish_at: Timestamp,
    (agreed, by): (&Agreed, &Actor),
) -> Result<(), CourseError> {
    let of = (account_id, course_id);
    for _ in 0..TRIES {
        let ready = Ready::of(app, of, agreed).await?;
        let mut write = app.db.write().await?;
        let Some(number) = ready.make(&mut write, of, (app.clock.now(), by.name())).await? else { continue };
        versions::forget_planned(&mut write, of).await?;
        let sql = "UPDATE courses SET publish_at = $3, planned = $4 WHERE account_id = $1 AND id = $2";
        let plan = write.query(sql).bind(account_id).bind(course_id).bind(publish_at).bind(number);
        plan.execute().await?;
        told::record(app, &mut write, of, Action::CoursePlanned, (json!({}), by)).await?;
        return Ok(write.commit().await?);
    }
    Err(CourseError::Restless(Busy::default()))
}

/// Takes back what was planned.
pub(crate) async fn unplan(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    by: &Actor,
) -> Result<(), db::Error> {
    let of = (account_id, course_id);
    let mut write = app.db.write().await?;
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2 AND publish_at IS NOT NULL";
    if write.query(sql).bind(account_id).bind(course_id).execute().await? == 1 {
        versions::forget_planned(&mut write, of).await?;
        told::record(app, &mut write, of, Action::CourseUnplanned, (json!({}), by)).await?;
    }
    write.commit().await
}

/// Publishes what is due: one event an account, however many courses. Of several replicas one does it.
pub(crate) async fn publish_due(app: &App) -> Result<(), db::Error> {
    let now = app.clock.now();
    // The only statement here that names no account: it finds those that have something due.
    let sql = "SELECT DISTINCT account_id FROM courses WHERE publish_at <= $1";
    let accounts = app.db.read().await?.query(sql).bind(now).all::<AccountId>().await?;
    for account_id in accounts {
        let mut write = app.db.write().await?;
        // Who takes these rows publishes them.
        let sql = "UPDATE courses SET publish_at = NULL \
                   WHERE account_id = $1 AND publish_at <= $2 AND planned IS NOT NULL RETURNING id, planned";
        let due: Vec<(CourseId, i64)> = write.query(sql).bind(&account_id).bind(now).all().await?;
        for (id, number) in &due {
            let of = (&account_id, id);
            versions::go_live(&mut write, of, *number, now).await?;
            let what = (json!({ "version": number.to_string() }), &Actor::Program);
            told::record(app, &mut write, of, Action::CoursePublished, what).await?;
        }
        if !due.is_empty() {
            telling::catalogue_changed(app, &mut write, &account_id).await?;
        }
        write.commit().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_the_one_on_the_wall_of_the_company() {
        let brussels = TimeZone::get("Europe/Brussels").expect("a time zone");
        let at = read("2026-06-18T09:30", &brussels).expect("a time");
        assert_eq!(at.as_secs(), 1_781_767_800);
        assert_eq!(write(at, &brussels), "2026-06-18T09:30");
        // On 29 March 2026 the clocks go from two to three.
        let skipped = read("2026-03-29T02:30", &brussels).expect("a time");
        assert_eq!(write(skipped, &brussels), "2026-03-29T03:30");
        for nonsense in ["", "tomorrow", "2026-13-01T00:00", "99999-01-01T00:00", "2026-06-18T09:30\0"] {
            assert_eq!(read(nonsense, &brussels), None, "{nonsense:?}");
        }
    }
}
