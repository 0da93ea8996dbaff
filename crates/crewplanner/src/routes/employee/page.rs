//! The page itself.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use http::StatusCode;
use jwt_link::Department;
use kernel::Timestamp;
use login::audit::{AuditQuery, Shown};
use login::pages::Device;
use mail::State as Sent;
use web::{Day, Page};

use super::super::me::Me;
use super::super::paths::{self, EmployeePage};
use super::super::signed_in::{SignedIn, SignedInLead};
use super::done::Done;
use super::{devices, history, refused};
use crate::company::links::{self, Linked};
use crate::company::only;
use crate::ids::EmployeeId;
use crate::people::employee::{self, led};
use crate::people::invite::Invitation;
use crate::people::reach::Reach;
use crate::people::{departments, permission};
use crate::training::completed::{self, Completed};
use crate::training::due::{self, Due};
use crate::training::news::{self, Known, When};
use crate::training::qualified::Validity;
use crate::{App, Employee};

const DONE: [&str; 11] = [
    "added",
    "saved",
    "unchanged",
    "inactive",
    "active",
    "invited",
    "link-sent",
    "factors-reset",
    "company-unlinked",
    "signed-out",
    "signed-out-everywhere",
];

#[derive(Template)]
#[template(path = "employee.html")]
struct EmployeeTemplate {
    page: Page,
    me: Me,
    view: View,
    done: Done,
    /// They are the last client admin.
    last_admin: bool,
    /// What a dialog asks.
    asking: Option<Asking>,
}

impl EmployeeTemplate {
    /// Whether something is due that is not late.
    fn has_due(&self) -> bool {
        self.view.due.iter().any(|course| !course.is_late(&self.view.today))
    }
}

/// What a dialog on the page asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    Delete,
    ResetFactors,
}

/// What the page shows.
struct View {
    employee: Employee,
    /// When they came into the crew.
    since: Timestamp,
    now: Timestamp,
    today: Day,
    /// Each behind those that it is below.
    departments: Vec<String>,
    leads: Vec<Department>,
    /// Whether whoever looks may change them …
    may_edit: bool,
    /// … and delete them, and read the whole audit log.
    may_delete: bool,
    has_password: bool,
    has_factor: bool,
    invitation: Option<Invitation>,
    /// Who they are at the client's own provider, …
    company: Option<Linked>,
    /// … which is their only way in.
    is_company_only: bool,
    /// Whether mail goes out at all, …
    mails: bool,
    /// … and an invitation with it.
    sends_mail: bool,
    devices: Vec<Device>,
    completed: Vec<Completed>,
    /// What they must do by when, and when MobieTrain told that of everybody.
    due: Vec<Due>,
    due_told_at: Option<Timestamp>,
    /// What MobieTrain has told of them; `None` when the client does not use it.
    known: Option<Known>,
    history: Vec<Shown>,
    /// Days until who they were is erased, once they are deleted.
    erased_after: u64,
}

impl View {
    fn initials(&self) -> String {
        web::initials(&self.employee.name)
    }

    /// All that is told of them.
    fn in_the_log(&self) -> String {
        let query = AuditQuery { about: self.employee.id.to_string(), ..AuditQuery::default() };
        web::with_query(paths::Audit, &query)
    }

    /// Whether they wait for whoever looks to let them in.
    fn waits(&self) -> bool {
        self.may_edit && !self.has_password && !self.is_company_only
    }

    /// What the button of a link to choose a password says: the key of a text.
    fn invite_key(&self) -> &'static str {
        match &self.invitation {
            _ if !self.sends_mail => "invite-link",
            _ if self.has_password => "invite-reset",
            Some(invitation) if invitation.ticket.is_open(self.now) => "invite-again",
            _ => "invite",
        }
    }

    fn tone(&self) -> u8 {
        web::tone(&self.employee.name)
    }
}

pub(in crate::routes) async fn show(
    EmployeePage { id }: EmployeePage,
    State(app): State<App>,
    Query(done): Query<Done>,
    lead: SignedInLead,
) -> web::Result<Response> {
    let done = if DONE.contains(&done.done.as_str()) { done } else { Done::default() };
    shown(&app, lead, &id, Told { done, ..Told::default() }).await
}

/// What a page says beside what is stored.
#[derive(Default)]
pub(super) struct Told {
    pub(super) done: Done,
    pub(super) last_admin: bool,
    pub(super) asking: Option<Asking>,
}

pub(super) async fn shown(
    app: &App,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
    id: &EmployeeId,
    Told { done, last_admin, asking }: Told,
) -> web::Result<Response> {
    let view = view(app, (&page, &me, &reach), id).await?;
    let mut response = web::html(&EmployeeTemplate { page, me, view, done, last_admin, asking })?;
    if last_admin {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn view(app: &App, (page, me, reach): (&Page, &Me, &Reach), id: &EmployeeId) -> web::Result<View> {
    let client_id = &me.client.id;
    let mut read = app.db.read().await?;
    let employee = permission::seen(&mut read, client_id, reach, id).await.map_err(refused)?;
    let ids = employee.departments.iter().map(|department| department.id.as_str().into()).collect();
    let departments = departments::choices(&mut read, client_id, Some(&ids)).await?;
    let may_edit = reach.may_edit(&employee);
    let (devices, history, invitation) = if may_edit {
        (
            devices(app, &mut read, (client_id, id), None).await?,
            history::of(page, &mut read, client_id, (id, reach)).await?,
            app.invitation(&mut read, &me.client, id).await?,
        )
    } else {
        (Vec::new(), Vec::new(), None)
    };
    Ok(View {
        departments: departments.into_iter().map(|choice| choice.path).collect(),
        leads: led::by(&mut read, client_id, id).await?,
        may_edit,
        may_delete: reach.is_everybody(),
        invitation,
        mails: app.mail.is_set_up(),
        sends_mail: app.mail.is_set_up() && employee.email.is_some(),
        has_password: app.login.has_password(&mut read, client_id, id).await?,
        has_factor: app.login.factors(&mut read, client_id, id).await?.are_set(),
        company: links::of(&mut read, client_id, id).await?,
        is_company_only: only::keeps_out(&mut read, client_id, id).await?,
        devices,
        completed: completed::by(&mut read, client_id, id).await?,
        due: due::of_people(&mut read, client_id, std::slice::from_ref(id))
            .await?
            .remove(id.as_str())
            .unwrap_or_default(),
        due_told_at: due::told_at(&mut read, client_id).await?,
        known: news::load(&mut read, client_id, id, (app.clock.now(), &app.settings.time_zone)).await?,
        now: app.clock.now(),
        today: app.today().day,
        since: employee::since(&mut read, client_id, id).await?,
        history,
        erased_after: app.settings.erase_deleted_after.as_secs() / (24 * 3600),
        employee,
    })
}
