//! What is done to one learner besides deleting them: their sessions end, and everything that is stored of them is taken home.

use axum::response::Response;
use login::{Entry, Subject};
use serde_json::json;
use web::Error;

use super::desk::{Admin, done};
use super::paths::{LearnerExport, LearnerPage, LearnerSessionsEnd};
use crate::audit::Action;
use crate::people::sessions;
use crate::reports::details;
use crate::reports::everything::{self, Whose};

pub(super) async fn end_sessions(path: LearnerSessionsEnd, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    match sessions::end(&desk.app, &account.id, &path.id, &desk.actor()).await? {
        true => Ok(done(desk.at(LearnerPage { id: path.id }), "sessions-ended")),
        false => Err(Error::not_found()),
    }
}

/// As JSON. That somebody has taken it stands in the log before it is handed out, with the learner's id alone.
pub(super) async fn export(path: LearnerExport, admin: Admin) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, file(path, admin)).await?
}

async fn file(path: LearnerExport, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let app = &desk.app;
    let mut read = app.db.read().await?;
    let person = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let whose = Whose { account_id: &account.id, learner_id: &path.id, identity: &person.identity };
    let stored = everything::export(&mut read, &whose, app.clock.now()).await?;
    drop(read);
    let mut write = app.db.write().await?;
    let subjects = vec![Subject::new(&*path.id, &*path.id)];
    let entry = Entry { action: Action::LearnerExported.as_str(), details: json!({}), subjects };
    app.login.record(&mut write, &account.id, &desk.actor(), &entry).await?;
    write.commit().await?;
    let day = desk.page.exact(&app.clock.now());
    let name = format!("learner-{}.json", day.get(..10).unwrap_or_default());
    web::download(&name, "application/json", serde_json::to_vec_pretty(&stored)?)
}
