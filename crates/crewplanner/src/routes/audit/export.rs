//! The log as a file: what the filter shows. That it was taken is in it.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use login::audit::{self, AuditFile, AuditQuery, Export};
use web::{Form, streamed};

use super::{people, words};
use crate::App;
use crate::audit::Action;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};

pub(in crate::routes) async fn export(
    _: paths::AuditExport,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
    Form(query): Form<AuditQuery>,
) -> web::Result<Response> {
    let query = AuditQuery { before: String::new(), q: String::new(), ..query.clean() };
    let (filter, wrong) = query.filter(&page);
    if wrong.any() {
        return Ok(Redirect::to(&web::with_query(paths::Audit, &query)).into_response());
    }
    let mut read = app.db.read().await?;
    let name = people::known(&mut read, &me.client.id, &query.about).await?;
    let action = Action::AuditLogExported.as_str();
    let entry = audit::taken(&mut read, &me.client.id, action, (&query, &filter), name).await?;
    drop(read);
    let mut write = app.db.write().await?;
    app.login.record(&mut write, &me.client.id, &me.actor(), &entry).await?;
    write.commit().await?;
    let name = format!("audit-log-{}.csv", page.exact(&app.clock.now()).get(..10).unwrap_or_default());
    let body = streamed(async move |parts| {
        let (tenant_id, words) = (me.client.id.as_str(), words::WORDS);
        let file = AuditFile { page: &page, tenant_id, words, export: Export::new(filter) };
        Ok(file.write(&app.db, &parts).await?)
    });
    web::download(&name, web::CSV, body)
}
