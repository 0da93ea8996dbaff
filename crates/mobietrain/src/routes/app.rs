use axum::Router;

use crate::App;

pub(crate) fn router(app: &App) -> Router {
    Router::new().with_state(app.clone())
}

pub(crate) fn error_page(app: &App, kind: web::ErrorKind, language: web::Language) -> String {
    let page = app.page(language);
    page.get(kind.key()).to_string()
}
