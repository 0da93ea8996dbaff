//! The start page of the portal.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderValue, header};
use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::Page;
use web::layers::csp;

use super::employees::Filter;
use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::App;
use crate::people::list::NoPassword;
use crate::training::hub::Key;
use crate::training::news;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    page: Page,
    me: Me,
    greeting: &'static str,
    today: Timestamp,
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
    if me.has_mobietrain() {
        let (client, employee) = (me.client.id.as_str().into(), me.employee.id.as_str().into());
        news::sooner(&app, Key { client, employee }).await?;
    }
    let mut response =
        web::html(&HomePage { page, me, greeting: greeting(today, &app.settings.time_zone), today })?;
    // The covers of courses are MobieTrain's.
    let policy = csp("'self'", &format!("'self' {}", app.mobietrain_origin()));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
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
