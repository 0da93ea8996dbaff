//! Where somebody is signed in, and signing them out of one browser or of all.

use axum::extract::State;
use axum::response::Response;
use db::Connection;
use kernel::Timestamp;
use login::{Form as Held, UserAgent};
use serde::Deserialize;
use web::{Form, Page};

use super::super::paths::{EmployeeSignOut, EmployeeSignOutEverywhere};
use super::super::signed_in::SignedInLead;
use super::done::done;
use super::refused;
use crate::App;
use crate::events::Which;
use crate::ids::{ClientId, EmployeeId};
use crate::people::permission::Editor;

/// A browser in which somebody is signed in.
pub(in crate::routes) struct Device {
    pub(in crate::routes) sid: String,
    user_agent: UserAgent,
    address: Option<String>,
    seen_at: Timestamp,
    /// The one that asks.
    pub(in crate::routes) is_here: bool,
}

impl Device {
    /// Browser and system, in words.
    pub(in crate::routes) fn name(&self, page: &Page) -> String {
        match (self.user_agent.browser, self.user_agent.system) {
            (Some(browser), Some(system)) => {
                page.get("device-on").with("browser", browser).with("system", system).to_string()
            }
            (Some(known), None) | (None, Some(known)) => known.to_owned(),
            (None, None) => page.get("device-unknown").to_string(),
        }
    }

    pub(in crate::routes) fn seen(&self, page: &Page) -> String {
        let when = page.moment(&self.seen_at);
        match self.address.as_deref() {
            Some(address) => {
                page.get("device-seen-from").with("when", when).with("address", address).to_string()
            }
            None => page.get("device-seen").with("when", when).to_string(),
        }
    }

    pub(in crate::routes) const fn icon(&self) -> &'static str {
        match self.user_agent.form {
            Held::Phone => "phone",
            Held::Tablet => "tablet",
            Held::Computer => "globe",
        }
    }
}

/// Those of somebody, the one seen last first. `here` is the session that asks.
pub(in crate::routes) async fn devices(
    app: &App,
    conn: &mut Connection,
    (client_id, id): (&ClientId, &EmployeeId),
    here: Option<&str>,
) -> Result<Vec<Device>, db::Error> {
    let open = app.login.open_sessions(conn, client_id, id).await?;
    let devices = open.into_iter().map(|session| Device {
        is_here: here == Some(session.sid.as_str()),
        sid: session.sid,
        user_agent: session.user_agent,
        address: session.address,
        seen_at: session.last_seen_at,
    });
    Ok(devices.collect())
}

#[derive(Deserialize)]
pub(in crate::routes) struct One {
    session: String,
}

pub(in crate::routes) async fn sign_out(
    EmployeeSignOut { id }: EmployeeSignOut,
    State(app): State<App>,
    lead: SignedInLead,
    Form(one): Form<One>,
) -> web::Result<Response> {
    end(&app, &lead, &id, Which::One(&one.session)).await?;
    Ok(done(&id, "signed-out", None))
}

pub(in crate::routes) async fn sign_out_everywhere(
    EmployeeSignOutEverywhere { id }: EmployeeSignOutEverywhere,
    State(app): State<App>,
    lead: SignedInLead,
) -> web::Result<Response> {
    end(&app, &lead, &id, Which::All).await?;
    Ok(done(&id, "signed-out-everywhere", None))
}

async fn end(app: &App, lead: &SignedInLead, id: &EmployeeId, which: Which<'_>) -> web::Result<()> {
    let me = &lead.signed_in.me;
    let editor = Editor { reach: &lead.reach, by: &me.actor() };
    app.sign_out_employee(&me.client, id, which, editor).await.map_err(refused)
}
