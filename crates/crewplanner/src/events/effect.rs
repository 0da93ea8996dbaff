//! What an event of MobieTrain changes here. Counters rise and rows are put, so order and repetition do not matter.

use db::Write;
use jwt_link::{Person, SecurityEvent, limits};
use kernel::Timestamp;
use web::{Day, Language};

use crate::ids::{ClientId, EmployeeId};
use crate::notice::Notice;
use crate::training::completed::{self, New};
use crate::training::news::{state, title};
use crate::{App, Client};

/// Characters of a course's address.
const COURSE: usize = 1000;

/// Applies an event; says whether it changed anything. One about somebody whom the client does not have, or of a kind
/// that is not for us, does not.
pub(crate) async fn apply(
    app: &App,
    write: &mut Write,
    client: &Client,
    event: &SecurityEvent,
) -> Result<bool, db::Error> {
    let now = app.clock.now();
    match event {
        SecurityEvent::CatalogueChanged { account, .. } => catalogue_changed(write, client, account).await,
        SecurityEvent::CoursesSeen { person } => match employee(app, client, person) {
            Some(id) => state::told(write, &client.id, &id, now).await,
            None => Ok(false),
        },
        SecurityEvent::CourseCompleted { person, .. } => match employee(app, client, person) {
            Some(id) => course_completed(app, write, (&client.id, &id), event).await,
            None => Ok(false),
        },
        SecurityEvent::CompletionWithdrawn { person, course, completed_at, withdrawn_at } => {
            match employee(app, client, person) {
                Some(id) => {
                    let times =
                        (Timestamp::from_secs(*completed_at).min(now), Timestamp::from_secs(*withdrawn_at));
                    let known = completed::withdraw(write, (&client.id, &id), course, times).await?;
                    Ok(known && state::told(write, &client.id, &id, now).await?)
                }
                None => Ok(false),
            }
        }
        SecurityEvent::LearnerDeleted { person, deleted_at } => match employee(app, client, person) {
            Some(id) => {
                // A time in years to come would keep out whatever they complete until then.
                let deleted_at = (*deleted_at).min(now.as_secs().saturating_add(limits::LEEWAY));
                let deleted_at = Timestamp::from_secs(deleted_at);
                state::forget_until(write, &client.id, &id, deleted_at, now).await
            }
            None => Ok(false),
        },
        // The keys are looked at again already: that is `peer`'s.
        SecurityEvent::SessionRevoked { .. } | SecurityEvent::KeysChanged | SecurityEvent::PeopleChanged => {
            Ok(false)
        }
    }
}

/// How far another clock may be ahead.
const LATER: std::time::Duration = std::time::Duration::from_secs(limits::LEEWAY.unsigned_abs());

/// The id of an employee of ours. Another issuer's people are strangers here, whatever their ids look like.
fn employee(app: &App, client: &Client, person: &Person) -> Option<EmployeeId> {
    (person.iss == app.issuer(&client.slug)).then(|| person.sub.as_str().into())
}

async fn catalogue_changed(write: &mut Write, client: &Client, account: &str) -> Result<bool, db::Error> {
    let sql = "UPDATE integrations SET catalogue_state = catalogue_state + 1 \
               WHERE client_id = $1 AND account_login_slug = $2 AND enabled";
    let raised = write.query(sql).bind(&client.id).bind(account).execute().await? == 1;
    if raised {
        write.notify(Notice::Catalogue { client: &client.id });
    }
    Ok(raised)
}

async fn course_completed(
    app: &App,
    write: &mut Write,
    (client_id, employee_id): (&ClientId, &EmployeeId),
    event: &SecurityEvent,
) -> Result<bool, db::Error> {
    let Some(new) = completion(app, event) else { return Ok(false) };
    if !completed::keep(write, (client_id, employee_id), &new).await? {
        return Ok(false);
    }
    state::told(write, client_id, employee_id, app.clock.now()).await
}

/// A completion as far as it can be believed. Without a title there is nothing to read, and the address of another site could lead anywhere.
fn completion(app: &App, event: &SecurityEvent) -> Option<New> {
    let SecurityEvent::CourseCompleted {
        course,
        title: name,
        language,
        completed_at,
        qualification,
        valid_until,
        revised_at,
        ..
    } = event
    else {
        return None;
    };
    let path = course.strip_prefix(&app.mobietrain_origin());
    let of_the_app = course.len() <= COURSE && path.is_some_and(jwt_link::is_same_site_path);
    let told_at = Timestamp::from_secs(*completed_at);
    Some(New {
        course: Some(course).filter(|_| of_the_app)?.clone(),
        title: title(name)?,
        language: language.as_deref().and_then(Language::from_tag),
        qualification: qualification.as_deref().and_then(title),
        told_at,
        completed_at: told_at.min(app.clock.now()),
        valid_until: valid_until.as_deref().and_then(last_day),
        // A word from years to come would be the last one that is ever heard.
        revised_at: Timestamp::from_secs(revised_at.unwrap_or(0)).min(app.clock.now() + LATER),
    })
}

/// The last day of a completion. One after all years of which anybody speaks is none; one before them is past all the same.
fn last_day(text: &str) -> Option<Day> {
    let ran_out = || if text < "1900" { "1900-01-01".parse().ok() } else { None };
    text.parse().ok().or_else(ran_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_beyond_all_years_is_none_and_one_before_them_is_past() {
        let read = |text| last_day(text).map(|day| day.to_string());
        assert_eq!(read("2028-02-29").as_deref(), Some("2028-02-29"));
        assert_eq!(read("0001-01-01").as_deref(), Some("1900-01-01"));
        assert_eq!(read("9999-12-31"), None);
    }
}
