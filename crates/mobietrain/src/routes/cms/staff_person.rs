//! The page of somebody who works here: their role, and their invitation.

use askama::Template;
use axum::response::Response;
use mail::State as Sent;
use web::{Error, Form, Page};

use super::desk::{Admin, Desk, Operator, done};
use super::fields::{Mistakes, ticked};
use super::paths::{Confirm, OperatorInvite, OperatorPage, StaffInvite, StaffPage};
use super::proved::{Lately, Proved};
use super::staff::{Keeper, Typed, refusal, told};
use crate::ids::{GroupId, StaffId};
use crate::people::groups::Group;
use crate::staff::error::StaffError;
use crate::staff::list::{self, Listed};
use crate::staff::membership;
use crate::staff::permission::By;
use crate::staff::role::Role;

#[derive(Template)]
#[template(path = "cms/staff_person.html")]
pub(super) struct PersonTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub keeper: &'a Keeper,
    pub person: Listed,
    pub groups: Vec<Group>,
    pub sends_mail: bool,
    pub typed: Typed,
    pub mistakes: Mistakes,
    /// Why no link was made.
    pub refused: Option<String>,
    /// They have shown lately that it is them, which another role asks for.
    pub is_proved: bool,
}

impl PersonTemplate<'_> {
    pub fn has_group(&self, id: &GroupId) -> bool {
        self.typed.group.iter().any(|of| *of == **id)
    }

    pub fn is_me(&self) -> bool {
        self.person.id == self.desk.staff.id
    }
}

pub(super) async fn of_account(
    path: StaffPage,
    admin: Admin,
    Lately(is_proved): Lately,
) -> web::Result<Response> {
    let keeper = Keeper::from(admin);
    web::html(&PersonTemplate { is_proved, ..template(&keeper, &path.id, None).await? })
}

pub(super) async fn of_installation(path: OperatorPage, operator: Operator) -> web::Result<Response> {
    let keeper = Keeper::from(operator);
    web::html(&template(&keeper, &path.id, None).await?)
}

pub(super) async fn save(
    path: StaffPage,
    admin: Admin,
    Lately(is_proved): Lately,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let account_id = admin.account.id.clone();
    let keeper = Keeper::from(admin);
    let desk = &keeper.desk;
    let role = typed.role.parse::<Role>().map_err(|_| Error::bad_request())?;
    let groups: Vec<GroupId> = ticked(&typed.group).into_iter().map(GroupId::from).collect();
    let mut mistakes = Mistakes::default();
    if role == Role::Manager && groups.is_empty() {
        mistakes.add("group", desk.page.get("cms-staff-groups-missing"));
    }
    if !is_proved {
        mistakes.add("confirm", desk.page.get("mistake-confirm-first"));
    }
    if !mistakes.is_empty() {
        let page = template(&keeper, &path.id, None).await?;
        return web::unprocessable(&PersonTemplate { typed, mistakes, is_proved, ..page });
    }
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.set_staff_role((&account_id, &path.id), role, &groups, by).await.map_err(refusal)?;
    // Whoever has given up their own role cannot see this page any more.
    let back = if path.id == desk.staff.id { "/".to_owned() } else { keeper.at_person(&path.id) };
    Ok(done(back, "saved"))
}

pub(super) async fn invite(path: StaffInvite, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    again(&Keeper::from(admin), &path.id).await
}

pub(super) async fn invite_operator(
    path: OperatorInvite,
    Proved(operator): Proved<Operator>,
) -> web::Result<Response> {
    again(&Keeper::from(operator), &path.id).await
}

async fn again(keeper: &Keeper, id: &StaffId) -> web::Result<Response> {
    let desk = &keeper.desk;
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    match desk.app.invite_staff_again((keeper.place(), id), by, desk.page.language()).await {
        Ok(invited) => told(keeper, &invited),
        Err(StaffError::Elsewhere) => {
            let refused = desk.page.get("cms-staff-elsewhere").to_string();
            web::unprocessable(&template(keeper, id, Some(refused)).await?)
        }
        Err(error) => Err(refusal(error)),
    }
}

async fn template<'a>(
    keeper: &'a Keeper,
    id: &StaffId,
    refused: Option<String>,
) -> web::Result<PersonTemplate<'a>> {
    let desk = &keeper.desk;
    let mut read = desk.app.db.read().await?;
    let people = list::list(&desk.app, &mut read, keeper.place()).await?;
    let person = people.into_iter().find(|person| person.id == *id).ok_or(Error::not_found())?;
    let groups = keeper.groups(&mut read).await?;
    let managed = match &keeper.account {
        Some(account) => membership::managed(&mut read, &account.id, id).await?,
        None => Vec::new(),
    };
    let role = person.role.map(|role| role.as_str().to_owned()).unwrap_or_default();
    let typed = Typed { role, group: managed.into_iter().map(String::from).collect(), ..Typed::default() };
    let (page, sends_mail) = (&desk.page, desk.app.mail.is_set_up());
    let mistakes = Mistakes::default();
    let is_proved = true;
    Ok(PersonTemplate { page, desk, keeper, person, groups, sends_mail, typed, mistakes, refused, is_proved })
}
