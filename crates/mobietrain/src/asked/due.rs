//! Who must do what by when (due, late, renewal), of all people of a client: worked out page by page for those who stand next in the order of
//! their ids, by the same rules as for one person, with a handful of statements for a thousand. CrewPlanner's lists and reminders
//! are this answer.

mod people;
#[cfg(test)]
mod same_for_one;
mod school;

use db::Connection;
use jwt_link::{DueCourse, DuePage, DuePerson, limits};
use web::hash_token;

use crate::App;
use crate::accounts::Account;
use crate::ids::AccountId;
use people::Person;
pub(crate) use school::Days;
use school::School;

/// Raised when an answer says more than before, so that nobody goes on with what an older program told them.
const SHAPE: u8 = 1;

/// What is told of the people after this one (`""`: from the first): the document.
pub(crate) async fn page(
    app: &App,
    conn: &mut Connection,
    account: &Account,
    (after, days): (&str, Days),
) -> web::Result<String> {
    let Some(school) = School::of(conn, &account.id, (&app.settings.time_zone, app.app_origin())).await?
    else {
        return Ok(document(DuePage { people: Vec::new(), next: None }));
    };
    let client = account.client(&app.settings.planners);
    let (people, next) = people::after(conn, &account.id, &client.key(), after).await?;
    // A thousand people and their groups are some work: nobody's request waits for it.
    let page = move || DuePage {
        people: people.iter().filter_map(|person| told(&school, person, days)).collect(),
        next,
    };
    Ok(web::off_thread(move || document(page())).await)
}

/// What is told of somebody, if anything.
fn told(school: &School, person: &Person, days: Days) -> Option<DuePerson> {
    let all = school.due(person, days);
    let late = all.iter().filter(|due| due.is_late).count();
    let named = all.iter().take(limits::DUE_COURSES).filter_map(|due| {
        let (title, language, url) = school.told(due.course, person.language)?;
        Some(DueCourse {
            title: title.to_owned(),
            url: url.to_owned(),
            language: Some(language.tag().to_owned()),
            due: due.day.to_string(),
            late: due.is_late,
            renews: due.renews,
        })
    });
    let courses: Vec<DueCourse> = named.collect();
    let count = all.len();
    (!courses.is_empty()).then(|| DuePerson { sub: person.sub.clone(), count, late, courses })
}

/// No larger than a page may be: where many have much to do, fewer of them come at once.
fn document(mut page: DuePage) -> String {
    loop {
        let json = serde_json::to_string(&page).expect("people are JSON");
        if json.len() <= limits::DUE_PAGE || page.people.len() < 2 {
            return json;
        }
        page.people.truncate(page.people.len() / 2);
        page.next = page.people.last().map(|last| last.sub.clone());
    }
}

db::row! {
    /// What is another one when somebody came, left, was moved or has done something.
    struct Learners { number: i64, gone: i64, chosen: i64, states: i64, status_since: i64, created_at: i64 }
}

/// Names the whole answer: another value whenever it may have changed, without working it out. What it does not see (a department that is
/// named instead of another one within the same moment) it sees on the next day, when everything has another name.
pub(crate) async fn etag(
    conn: &mut Connection,
    account_id: &AccountId,
    days: Days,
) -> Result<String, db::Error> {
    let sql = "SELECT catalogue_version FROM accounts WHERE id = $1";
    let catalogue: i64 = conn.query(sql).bind(account_id).one().await?;
    let sql = "SELECT COUNT(*) AS number, COUNT(left_at) AS gone, COUNT(language) AS chosen, \
               CAST(COALESCE(SUM(state_version), 0) AS BIGINT) AS states, \
               COALESCE(MAX(status_since), 0) AS status_since, COALESCE(MAX(created_at), 0) AS created_at \
               FROM learners WHERE account_id = $1";
    let Learners { number, gone, chosen, states, status_since, created_at } =
        conn.query(sql).bind(account_id).long().one().await?;
    let sql = "SELECT COUNT(*), COALESCE(MAX(since), 0) FROM learner_departments WHERE account_id = $1";
    let departments: (i64, i64) = conn.query(sql).bind(account_id).long().one().await?;
    let learners = (number, gone, chosen, states, status_since, created_at);
    let seen = format!(
        "{SHAPE} {account_id} {catalogue} {learners:?} {departments:?} {} {}",
        days.today, days.until
    );
    Ok(format!("\"{}\"", &hash_token(&seen)[..22]))
}
