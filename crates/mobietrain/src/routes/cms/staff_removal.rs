//! Taking somebody out of those who work here: what that does, then the deed.

use axum::response::Response;
use web::Error;

use super::desk::{Admin, Operator, done};
use super::paths::{OperatorRemove, StaffRemove};
use super::proved::Proved;
use super::question::Question;
use super::staff::{Keeper, refusal};
use crate::ids::StaffId;
use crate::staff::error::StaffError;
use crate::staff::list;
use crate::staff::permission::By;

pub(super) async fn ask(path: StaffRemove, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    web::html(&question(&Keeper::from(admin), &path.id, None).await?)
}

pub(super) async fn ask_of_operator(
    path: OperatorRemove,
    Proved(operator): Proved<Operator>,
) -> web::Result<Response> {
    web::html(&question(&Keeper::from(operator), &path.id, None).await?)
}

pub(super) async fn remove(path: StaffRemove, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    take_out(&Keeper::from(admin), &path.id).await
}

pub(super) async fn remove_operator(
    path: OperatorRemove,
    Proved(operator): Proved<Operator>,
) -> web::Result<Response> {
    take_out(&Keeper::from(operator), &path.id).await
}

async fn take_out(keeper: &Keeper, id: &StaffId) -> web::Result<Response> {
    let desk = &keeper.desk;
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    match desk.app.remove_staff((keeper.place(), id), by).await {
        // Whoever has taken themselves out cannot see the list any more.
        Ok(()) if *id == desk.staff.id => Ok(done("/", "removed")),
        Ok(()) => Ok(done(keeper.at(), "removed")),
        Err(StaffError::LastOperator) => {
            let why = desk.page.get("cms-staff-last-operator").to_string();
            web::unprocessable(&question(keeper, id, Some(why)).await?)
        }
        Err(error) => Err(refusal(error)),
    }
}

/// `refused`: why it was not done.
async fn question<'a>(
    keeper: &'a Keeper,
    id: &StaffId,
    refused: Option<String>,
) -> web::Result<Question<'a>> {
    let (desk, page) = (&keeper.desk, &keeper.desk.page);
    let people = list::list(&desk.app, &mut *desk.app.db.read().await?, keeper.place()).await?;
    let person = people.into_iter().find(|person| person.id == *id).ok_or(Error::not_found())?;
    let at = keeper.at_person(id);
    let rest = if person.others > 0 { "cms-staff-remove-others" } else { "cms-staff-remove-everywhere" };
    let mut effects = vec![page.get("cms-staff-remove-now").to_string()];
    effects.push(page.get(rest).count("n", person.others).to_string());
    Ok(Question {
        page,
        desk,
        about: person.name.clone(),
        title: page.get("cms-staff-remove-question").with("name", &person.name).to_string(),
        effects: refused.map_or(effects, |why| vec![why]),
        comfort: Some(page.get("cms-staff-remove-kept").to_string()),
        action: format!("{at}/remove"),
        sends: Vec::new(),
        yes: page.get("cms-staff-remove").to_string(),
        icon: "trash",
        back: at,
        loss: None,
    })
}
