//! Taking somebody's second factors away who has lost them: what that does, then the deed.

use axum::response::Response;
use web::Error;

use super::desk::{Admin, Operator, done};
use super::paths::{OperatorFactors, StaffFactors};
use super::proved::Proved;
use super::question::Question;
use super::staff::{Keeper, refusal};
use crate::ids::StaffId;
use crate::staff::error::StaffError;
use crate::staff::list;
use crate::staff::permission::By;

pub(super) async fn ask(path: StaffFactors, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    web::html(&question(&admin.into(), &path.id, None).await?)
}

pub(super) async fn ask_of_operator(
    path: OperatorFactors,
    Proved(operator): Proved<Operator>,
) -> web::Result<Response> {
    web::html(&question(&operator.into(), &path.id, None).await?)
}

pub(super) async fn reset(path: StaffFactors, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    take_away(&admin.into(), &path.id).await
}

pub(super) async fn reset_of_operator(
    path: OperatorFactors,
    Proved(operator): Proved<Operator>,
) -> web::Result<Response> {
    take_away(&operator.into(), &path.id).await
}

async fn take_away(keeper: &Keeper, id: &StaffId) -> web::Result<Response> {
    let desk = &keeper.desk;
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    match desk.app.reset_staff_factors((keeper.place(), id), by, desk.page.language()).await {
        Ok(_) => Ok(done(keeper.at_person(id), "factors-reset")),
        Err(StaffError::FactorElsewhere) => {
            let why = desk.page.get("cms-staff-factor-elsewhere").to_string();
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
    let told =
        if desk.app.mail.is_set_up() { "person-factor-reset-mail" } else { "person-factor-reset-no-mail" };
    let effects = ["person-factor-reset-first", "person-factor-reset-then", told];
    let at = keeper.at_person(id);
    Ok(Question {
        page,
        desk,
        about: person.name.clone(),
        title: page.get("person-factor-reset-question").with("name", &person.name).to_string(),
        effects: match refused {
            Some(why) => vec![why],
            None => effects.map(|key| page.get(key).to_string()).to_vec(),
        },
        comfort: None,
        action: format!("{at}/second-factor"),
        sends: Vec::new(),
        yes: page.get("person-factor-reset-yes").to_string(),
        icon: "shield",
        back: at,
        loss: None,
    })
}
