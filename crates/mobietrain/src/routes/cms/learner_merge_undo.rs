//! Undoing a merge of two learners: what both get back, then the deed.

use axum::response::Response;
use web::Error;

use super::desk::{Admin, done};
use super::paths::{LearnerMergeUndo, LearnerPage};
use super::question::Question;
use crate::reports::details;
use crate::reports::merge::{past, undo};

pub(super) async fn ask(path: LearnerMergeUndo, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let mut read = desk.app.db.read().await?;
    let stays = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let merges = past::of(&mut read, &account.id, &path.id, desk.app.clock.now()).await?;
    drop(read);
    let merge = merges.into_iter().find(|merge| merge.id == path.merge && merge.can_be_undone);
    let merge = merge.ok_or(Error::not_found())?;
    let page = &desk.page;
    let tell = |key| page.get(key).with("gone", &merge.name).with("stays", &stays.name).to_string();
    let back = if merge.back_as.is_some() { "cms-unmerge-beside" } else { "cms-unmerge-back" };
    web::html(&Question {
        page,
        desk,
        title: tell("cms-unmerge-ask"),
        about: stays.name.clone(),
        effects: vec![tell(back), tell("cms-unmerge-stays")],
        comfort: Some(page.get("cms-unmerge-again").to_string()),
        action: desk.at(&path),
        sends: Vec::new(),
        yes: page.get("cms-unmerge").to_string(),
        icon: "refresh",
        back: desk.at(LearnerPage { id: path.id.clone() }),
        loss: None,
    })
}

pub(super) async fn submit(path: LearnerMergeUndo, admin: Admin) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, part(path, admin)).await?
}

async fn part(path: LearnerMergeUndo, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let gone = undo::undo(&desk.app, (&account.id, &path.id), &path.merge, &desk.actor()).await?;
    match gone {
        Some(id) => Ok(done(desk.at(LearnerPage { id }), "parted")),
        None => Err(Error::not_found()),
    }
}
