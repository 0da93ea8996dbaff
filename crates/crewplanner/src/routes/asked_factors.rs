//! From whom a client asks for a second factor: a day for each role.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::{Form, Page};

use super::me::Me;
use super::paths;
use super::proved::ProvedAdmin;
use super::signed_in::SignedIn;
use crate::people::asked_factors::{self, OfRole};
use crate::{App, Role};

/// Days that people get when nobody has chosen any.
const PROPOSED: std::time::Duration = std::time::Duration::from_secs(14 * 24 * 3600);

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Saved {
    saved: bool,
}

/// A role's part of the form.
struct Part {
    of: OfRole,
    is_asked: bool,
    /// As it stands in the field.
    day: String,
    is_day_wrong: bool,
}

#[derive(Template)]
#[template(path = "asked_factors.html")]
struct AskedPage {
    page: Page,
    me: Me,
    parts: Vec<Part>,
    saved: bool,
}

pub(super) async fn show(
    _: paths::AskedFactors,
    State(app): State<App>,
    Query(Saved { saved }): Query<Saved>,
    ProvedAdmin(SignedIn { page, me }): ProvedAdmin,
) -> web::Result<Response> {
    let parts = opened(&app, &page, &me).await?;
    web::html(&AskedPage { page, me, parts, saved })
}

pub(super) async fn submit(
    _: paths::AskedFactors,
    State(app): State<App>,
    ProvedAdmin(SignedIn { page, me }): ProvedAdmin,
    Form(typed): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    let value = |name: String| typed.iter().find(|(field, _)| *field == name).map(|(_, value)| value.trim());
    let (mut parts, mut wanted) = (opened(&app, &page, &me).await?, Vec::new());
    for part in &mut parts {
        let role = part.of.role;
        part.is_asked = value(format!("asked_{}", role.as_str())).is_some();
        part.day = value(format!("from_{}", role.as_str())).unwrap_or_default().to_owned();
        let day = page.chosen_day(&part.day).map(|day| day.start);
        part.is_day_wrong = part.is_asked && day.is_none();
        wanted.push((role, day.filter(|_| part.is_asked)));
    }
    if parts.iter().any(|part| part.is_day_wrong) {
        return web::unprocessable(&AskedPage { page, me, parts, saved: false });
    }
    app.ask_factors(&me.client, &wanted, &me.actor()).await?;
    Ok(Redirect::to(&web::with_query(paths::AskedFactors, &Saved { saved: true })).into_response())
}

async fn opened(app: &App, page: &Page, me: &Me) -> Result<Vec<Part>, db::Error> {
    let all = asked_factors::of_all(&mut *app.db.read().await?, &me.client.id).await?;
    let proposed = app.clock.now() + PROPOSED;
    let part = |of: OfRole| Part {
        is_asked: of.from.is_some(),
        day: day(page, &of.from.unwrap_or(proposed)),
        is_day_wrong: false,
        of,
    };
    Ok(all.into_iter().map(part).collect())
}

/// As a field for dates takes it.
fn day(page: &Page, at: &Timestamp) -> String {
    page.exact(at).chars().take(10).collect()
}

impl Part {
    fn id(&self) -> &'static str {
        self.of.role.as_str()
    }

    /// People who would set one up.
    const fn without(&self) -> i64 {
        self.of.people - self.of.with_one
    }

    const fn who(&self) -> &'static str {
        match self.of.role {
            Role::ClientAdmin => "asked-client-admin",
            Role::TeamLead => "asked-team-lead",
            Role::Employee => "asked-employee",
        }
    }
}
