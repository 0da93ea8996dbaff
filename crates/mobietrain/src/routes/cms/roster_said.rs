//! What somebody says to a roster that is held, and asking for it now.

use axum::response::Response;
use serde::Deserialize;
use web::Form;

use super::connection;
use super::desk::{Admin, done};
use super::fields::Sure;
use super::paths::{Connection, ConnectionRoster, RosterLook};
use crate::roster::{self, held};

#[derive(Deserialize)]
pub(super) struct Said {
    /// Of whom it is said.
    people: String,
    /// They have left, or nobody is marked.
    left: bool,
    #[serde(flatten)]
    sure: Sure,
}

pub(super) async fn say(_: ConnectionRoster, admin: Admin, Form(said): Form<Said>) -> web::Result<Response> {
    if said.left && !said.sure.is_ticked() {
        return connection::refused(admin, "cms-sure-missing").await;
    }
    let (app, account_id, by) = (&admin.desk.app, &admin.account.id, admin.desk.actor());
    let counts = if said.left {
        held::agree(app, account_id, &said.people, &by).await?
    } else {
        held::refuse(app, account_id, &said.people, &by).await?
    };
    if !counts {
        return connection::refused(admin, "cms-roster-others").await;
    }
    Ok(done(admin.desk.at(Connection), if said.left { "roster-agreed" } else { "roster-refused" }))
}

pub(super) async fn look(_: RosterLook, admin: Admin) -> web::Result<Response> {
    let app = &admin.desk.app;
    let mut write = app.db.write().await?;
    roster::wanted(app, &mut write, &admin.account.id).await?;
    write.commit().await?;
    Ok(done(admin.desk.at(Connection), "roster-wanted"))
}
