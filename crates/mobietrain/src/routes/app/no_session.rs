//! The page of somebody without a session whose company this browser does not know.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use web::{Language, Page};

use crate::App;
use crate::planner::PlannerId;

#[derive(Template)]
#[template(path = "app/no-session.html")]
struct NoSession {
    page: Page,
    planner: String,
}

/// "MobieTrain opens from CrewPlanner": there is no other way in, and this browser's company is not known.
pub(super) fn page(app: &App, language: Language) -> Response {
    let planner = app.settings.planners.get(PlannerId::FIRST).home();
    match web::html(&NoSession { page: app.page(language), planner }) {
        Ok(page) => (StatusCode::UNAUTHORIZED, page).into_response(),
        Err(error) => error.into_response(),
    }
}
