//! What an event of MobieTrain changes here. Counters rise and rows are put, so order and repetition do not matter.

use db::Write;
use jwt_link::{Person, SecurityEvent, limits};
use kernel::Timestamp;
use web::Language;

use crate::ids::{ClientId, EmployeeId};
use crate::notice::Notice;
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
        SecurityEvent::CourseCompleted { person, course, title, language, completed_at, .. } => {
            let Some(id) = employee(app, client, person) else { return Ok(false) };
            let completed_at = Timestamp::from_secs(*completed_at);
            let course = (course.as_str(), title.as_str(), language.as_deref());
            course_completed(app, write, (&client.id, &id), course, completed_at).await
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
    (course, name, language): (&str, &str, Option<&str>),
    completed_at: Timestamp,
) -> Result<bool, db::Error> {
    let path = course.strip_prefix(&app.mobietrain_origin());
    let of_the_app = course.len() <= COURSE && path.is_some_and(jwt_link::is_same_site_path);
    let (true, Some(name)) = (of_the_app, title(name)) else { return Ok(false) };
    let sql = "INSERT INTO completed_courses (client_id, employee_id, account_login_slug, course, title, language, \
               completed_at) SELECT $1, e.id, i.account_login_slug, $3, $4, $5, $6 FROM employees e \
               JOIN integrations i ON i.client_id = e.client_id AND i.enabled \
               WHERE e.client_id = $1 AND e.id = $2 AND e.deleted_at IS NULL \
               AND NOT EXISTS (SELECT 1 FROM training_news n \
                               WHERE n.client_id = $1 AND n.employee_id = e.id AND n.forgotten_at >= $7) \
               ON CONFLICT DO NOTHING";
    if write
        .query(sql)
        .bind(client_id)
        .bind(employee_id)
        .bind(course)
        .bind(name)
        .bind(language.and_then(Language::from_tag).map(Language::tag))
        .bind(completed_at.min(app.clock.now()))
        .bind(completed_at)
        .execute()
        .await?
        == 0
    {
        return Ok(false);
    }
    state::told(write, client_id, employee_id, app.clock.now()).await
}
