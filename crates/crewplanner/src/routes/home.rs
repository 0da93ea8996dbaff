//! The start page of the portal.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderValue, header};
use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::layers::csp;
use web::{Day, Page};

use super::employees::Filter;
use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::App;
use crate::people::list::NoPassword;
use crate::training::completed::{self, Completed};
use crate::training::hub::Key;
use crate::training::news::{self, When};
use crate::training::qualified::Validity;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    page: Page,
    me: Me,
    greeting: &'static str,
    today: Timestamp,
    day: Day,
    /// What they are qualified for: what runs out, and what runs out first, first.
    qualified: Vec<Completed>,
}

impl HomePage {
    /// Those who cannot sign in yet.
    fn not_invited(&self) -> String {
        let access = NoPassword::NotInvited.as_str().to_owned();
        web::with_query(paths::Employees, &Filter { access, ..Filter::default() })
    }
}

pub(super) async fn show(
    _: paths::Home,
    State(app): State<App>,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    let today = app.clock.now();
    let mut qualified = Vec::new();
    if me.has_mobietrain() {
        qualified = qualified_for(&app, &me).await?;
        let (client, employee) = (me.client.id.as_str().into(), me.employee.id.as_str().into());
        news::sooner(&app, Key { client, employee }).await?;
    }
    let (greeting, day) = (greeting(today, &app.settings.time_zone), app.today().day);
    let mut response = web::html(&HomePage { page, me, greeting, today, day, qualified })?;
    // The covers of courses are MobieTrain's.
    let policy = csp("'self'", &format!("'self' {}", app.mobietrain_origin()));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
}

/// So many of what somebody is qualified for are shown: those that they may have to renew.
const QUALIFIED: usize = 8;

async fn qualified_for(app: &App, me: &Me) -> Result<Vec<Completed>, db::Error> {
    let mut all = completed::by(&mut *app.db.read().await?, &me.client.id, &me.employee.id).await?;
    let today = app.today().day;
    all.retain(|course| !matches!(course.held().on(&today), Validity::Over(_)));
    all.sort_by_key(|course| course.valid_until.unwrap_or(Day::LAST));
    all.truncate(QUALIFIED);
    Ok(all)
}

/// The key of the greeting for the time of day.
fn greeting(now: Timestamp, zone: &TimeZone) -> &'static str {
    let now = jiff::Timestamp::from_millisecond(now.as_millis()).unwrap_or_default();
    match zone.to_datetime(now).hour() {
        5..12 => "home-good-morning",
        12..18 => "home-good-afternoon",
        _ => "home-good-evening",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greeting_follows_the_time_of_day() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let at = |hour: i64| greeting(Timestamp::from_secs(hour * 3600), &zone);
        assert_eq!(at(2), "home-good-evening"); // 04:00
        assert_eq!(at(3), "home-good-morning");
        assert_eq!(at(10), "home-good-afternoon");
        assert_eq!(at(16), "home-good-evening");
    }
}
