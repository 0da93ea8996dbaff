//! Who works in an account, or as an operator; and inviting somebody.

use askama::Template;
use axum::response::Response;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Admin, Desk, Operator, done};
use super::fields::{Mistakes, ticked};
use super::paths::{Confirm, Operators, OperatorsAsked, StaffAsked, StaffList};
use super::proved::Lately;
use crate::accounts::overview::Overview;
use crate::ids::{GroupId, StaffId};
use crate::people::groups::{Group, store};
use crate::staff::error::StaffError;
use crate::staff::invite::{Invited, NewStaff, Way};
use crate::staff::list::{self, Listed};
use crate::staff::permission::By;
use crate::staff::person::Place;
use crate::staff::role::{Post, Role};

/// Whoever looks after those who work somewhere.
pub(super) struct Keeper {
    pub desk: Desk,
    /// `None` where it is about the operators.
    pub account: Option<Overview>,
}

impl From<Admin> for Keeper {
    fn from(Admin { desk, account }: Admin) -> Self {
        Self { desk, account: Some(account) }
    }
}

impl From<Operator> for Keeper {
    fn from(Operator(desk): Operator) -> Self {
        Self { desk, account: None }
    }
}

impl Keeper {
    pub fn place(&self) -> Place<'_> {
        self.account.as_ref().map_or(Place::Installation, |account| Place::Account(&account.id))
    }

    /// Where the list is; the pages of people are below it.
    pub fn at(&self) -> String {
        if self.account.is_some() { self.desk.at(StaffList) } else { Operators.to_string() }
    }

    pub fn at_person(&self, id: &StaffId) -> String {
        format!("{}/{id}", self.at())
    }

    /// Where it is said who needs a second factor.
    pub fn at_asked(&self) -> String {
        if self.account.is_some() { self.desk.at(StaffAsked) } else { OperatorsAsked.to_string() }
    }

    pub fn title(&self) -> String {
        let key = if self.account.is_some() { "cms-nav-staff" } else { "cms-nav-operators" };
        self.desk.page.get(key).to_string()
    }

    /// The groups that a manager may be given.
    pub async fn groups(&self, conn: &mut db::Connection) -> web::Result<Vec<Group>> {
        match &self.account {
            Some(account) => store::list(conn, &account.id).await,
            None => Ok(Vec::new()),
        }
    }
}

#[derive(Template)]
#[template(path = "cms/staff.html")]
pub(super) struct StaffTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub keeper: &'a Keeper,
    pub people: Vec<Listed>,
    pub groups: Vec<Group>,
    pub sends_mail: bool,
    pub typed: Typed,
    pub mistakes: Mistakes,
    /// They have shown lately that it is them, which inviting asks for.
    pub is_proved: bool,
}

/// The link to hand over. It is on the answer to the form and nowhere else, so that it stands in no address.
#[derive(Template)]
#[template(path = "cms/invited.html")]
struct InvitedPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    keeper: &'a Keeper,
    name: &'a str,
    link: &'a str,
    expires_at: &'a kernel::Timestamp,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub name: String,
    pub email: String,
    pub role: String,
    pub group: Vec<String>,
}

impl StaffTemplate<'_> {
    pub fn has_group(&self, id: &GroupId) -> bool {
        self.typed.group.iter().any(|of| *of == **id)
    }
}

pub(super) async fn of_account(
    _: StaffList,
    admin: Admin,
    Lately(is_proved): Lately,
) -> web::Result<Response> {
    let keeper = Keeper::from(admin);
    web::html(&template(&keeper, is_proved, Typed::default(), Mistakes::default()).await?)
}

pub(super) async fn of_installation(
    _: Operators,
    operator: Operator,
    Lately(is_proved): Lately,
) -> web::Result<Response> {
    let keeper = Keeper::from(operator);
    web::html(&template(&keeper, is_proved, Typed::default(), Mistakes::default()).await?)
}

pub(super) async fn invite(
    _: StaffList,
    admin: Admin,
    Lately(is_proved): Lately,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let account_id = admin.account.id.clone();
    let (keeper, role) = (Keeper::from(admin), typed.role.parse::<Role>().ok());
    let mut mistakes = Mistakes::default();
    let Some(role) = role else {
        mistakes.add("role", keeper.desk.page.get("cms-staff-role-missing"));
        return again(&keeper, is_proved, typed, mistakes).await;
    };
    if role == Role::Manager && typed.group.is_empty() {
        mistakes.add("group", keeper.desk.page.get("cms-staff-groups-missing"));
    }
    put(&keeper, is_proved, Post::At(account_id, role), typed, mistakes).await
}

pub(super) async fn invite_operator(
    _: Operators,
    operator: Operator,
    Lately(is_proved): Lately,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    put(&Keeper::from(operator), is_proved, Post::Operator, typed, Mistakes::default()).await
}

async fn put(
    keeper: &Keeper,
    is_proved: bool,
    post: Post,
    typed: Typed,
    mut mistakes: Mistakes,
) -> web::Result<Response> {
    let desk = &keeper.desk;
    if !is_proved {
        mistakes.add("confirm", desk.page.get("mistake-confirm-first"));
    }
    if mistakes.is_empty() {
        let groups: Vec<GroupId> = match &post {
            Post::At(_, Role::Manager) => ticked(&typed.group).into_iter().map(GroupId::from).collect(),
            _ => Vec::new(),
        };
        let new = NewStaff { email: &typed.email, name: &typed.name, post: &post, groups: &groups };
        let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
        match desk.app.invite_staff(new, by, desk.page.language()).await {
            Ok(invited) => return told(keeper, &invited),
            Err(error) => refused(desk, error, &mut mistakes)?,
        }
    }
    again(keeper, is_proved, typed, mistakes).await
}

/// What became of an invitation: a line on the list, or the link to hand over.
pub(super) fn told(keeper: &Keeper, invited: &Invited) -> web::Result<Response> {
    let Keeper { desk, .. } = keeper;
    match &invited.way {
        Way::Mail => Ok(done(keeper.at(), "invited")),
        Way::Password => Ok(done(keeper.at(), "joined")),
        Way::Link { link, expires_at } => {
            let name = &invited.person.name;
            web::html(&InvitedPage { page: &desk.page, desk, keeper, name, link, expires_at })
        }
    }
}

/// A mistake beside its field; what is nobody's mistake is a page.
fn refused(desk: &Desk, error: StaffError, mistakes: &mut Mistakes) -> web::Result<()> {
    let text = |key| desk.page.get(key);
    match error {
        StaffError::Email(kernel::text::TextError::Hidden(hidden)) => {
            mistakes.add("email", desk.page.text().hidden_mistake(hidden));
        }
        StaffError::Email(_) => mistakes.add("email", text("cms-admin-email-wrong")),
        StaffError::Name(_) => mistakes.add("name", text("cms-admin-name-wrong")),
        StaffError::Taken => mistakes.add("email", text("cms-staff-taken")),
        StaffError::Elsewhere => mistakes.add("email", text("cms-staff-elsewhere")),
        other => return Err(refusal(other)),
    }
    Ok(())
}

async fn again(keeper: &Keeper, is_proved: bool, typed: Typed, mistakes: Mistakes) -> web::Result<Response> {
    web::unprocessable(&template(keeper, is_proved, typed, mistakes).await?)
}

async fn template<'a>(
    keeper: &'a Keeper,
    is_proved: bool,
    typed: Typed,
    mistakes: Mistakes,
) -> web::Result<StaffTemplate<'a>> {
    let desk = &keeper.desk;
    let mut read = desk.app.db.read().await?;
    let people = list::list(&desk.app, &mut read, keeper.place()).await?;
    let groups = keeper.groups(&mut read).await?;
    let sends_mail = desk.app.mail.is_set_up();
    Ok(StaffTemplate {
        page: &desk.page,
        desk,
        keeper,
        people,
        groups,
        sends_mail,
        typed,
        mistakes,
        is_proved,
    })
}

/// What is nobody's mistake in a form.
pub(super) fn refusal(error: StaffError) -> web::Error {
    match error {
        StaffError::Unknown => web::Error::not_found(),
        StaffError::NotYours => web::Error::forbidden(),
        other => other.into(),
    }
}
