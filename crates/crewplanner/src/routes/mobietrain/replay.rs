//! The events of a span of time that were given up, sent again: first how many that would be, then sending them.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use peer::Which;
use web::Form;

use super::notice::page_after;
use super::span::Span;
use super::technical::Technical;
use super::view::MobieTrainPage;
use crate::App;
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;

/// What sending again would send.
pub(crate) struct Replaying {
    /// The kinds of events, and how many of each.
    pub(crate) kinds: Vec<(String, i64)>,
    pub(crate) count: i64,
}

/// The integration page with the question on top.
pub(crate) async fn ask_to_replay(
    _: paths::Replay,
    State(app): State<App>,
    Query(span): Query<Span>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    if !page.enabled {
        return Ok(Redirect::to(paths::MobieTrain::PATH).into_response());
    }
    let Some((from, to)) = span.read(&app.settings.time_zone) else { return wrong(page, span) };
    let mut read = app.db.read().await?;
    let kinds = app.peer.given_up(&mut read, &page.me.client.id, Which::Happened(from, to)).await?;
    let count = kinds.iter().map(|(_, count)| count).sum();
    let replaying = Some(Replaying { kinds, count });
    page.technical = Technical { open: true, span, replaying, ..page.technical };
    web::html(&page)
}

pub(crate) async fn replay(
    _: paths::Replay,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(span): Form<Span>,
) -> web::Result<Response> {
    let Some((from, to)) = span.read(&app.settings.time_zone) else {
        return wrong(MobieTrainPage::new(&app, admin).await?, span);
    };
    let which = Which::Happened(from, to);
    let sent = app.replay_events(&admin.me.client, which, &admin.me.actor()).await?;
    Ok(said(sent))
}

/// The page that says how many were sent again.
pub(super) fn said(sent: u64) -> Response {
    Redirect::to(&page_after(&format!("sent_again={sent}#deliveries"))).into_response()
}

fn wrong(mut page: MobieTrainPage, span: Span) -> web::Result<Response> {
    page.technical = Technical { open: true, span, span_wrong: true, ..page.technical };
    page.refused()
}
