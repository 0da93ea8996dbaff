//! What the admin page of the integration shows.

use askama::Template;
use axum::response::Response;
use web::Page;

use super::deliveries;
use super::findings::{Chip, Finding, findings};
use super::roster::Roster;
use super::technical::Technical;
use super::tested::{self, Test};
use super::told::told;
use crate::integrations::connected;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::SignedIn;
use crate::training::reminders::settings;
use crate::{App, CheckResult, Integration};

#[derive(Template)]
#[template(path = "mobietrain.html")]
pub(super) struct MobieTrainPage {
    pub(super) page: Page,
    pub(super) me: Me,
    pub(super) enabled: bool,
    pub(super) chip: Chip,
    pub(super) findings: Vec<Finding>,
    /// What stands in the field, and what is wrong with it.
    pub(super) slug: String,
    pub(super) slug_error: Option<String>,
    /// What was done just now, and what comes of it: a title and a text.
    pub(super) done: Option<(String, String)>,
    /// Whether whoever looks is told by mail when it works.
    pub(super) writes: bool,
    /// The address of the portal around the client slug.
    pub(super) scheme: String,
    pub(super) domain: String,
    pub(super) mailto: String,
    pub(super) test: Test,
    pub(super) technical: Technical,
    pub(super) roster: Roster,
    /// How often people are reminded: the key of a text; `None` before MobieTrain is connected.
    pub(super) reminders: Option<&'static str>,
    /// How many employees lose the item, while disabling is being asked about.
    pub(super) disabling: Option<i64>,
}

impl MobieTrainPage {
    pub(super) async fn new(app: &App, SignedIn { page, me }: SignedIn) -> web::Result<Self> {
        let integration = app.integration(&me.client).await?;
        let slug = integration.as_ref().map(|i| i.account_login_slug.clone()).unwrap_or_default();
        let unknown = integration.as_ref().filter(|integration| {
            integration.enabled && integration.last_check == Some(CheckResult::UnknownAccount)
        });
        let slug_error = unknown.map(|_| page.get("mobietrain-slug-unknown").with("slug", &slug).to_string());
        let enabled = integration.as_ref().is_some_and(|integration| integration.enabled);
        let address = app.issuer(&me.client.slug);
        let (scheme, rest) = address.split_once("://").unwrap_or_default();
        let is_shown = integration.as_ref().is_some_and(Integration::is_shown);
        let settings = settings::load(&mut *app.db.read().await?, &me.client.id).await?;
        Ok(Self {
            reminders: Some(settings.rhythm.key()).filter(|_| is_shown),
            enabled,
            technical: Technical::of(app, &me.client, &page).await?,
            roster: Roster::of(&page, integration.as_ref()),
            chip: Chip::of(integration.as_ref()),
            findings: lines(app, &page, &me, integration.as_ref()).await?,
            writes: app.mail.is_set_up() && me.employee.email.is_some(),
            scheme: format!("{scheme}://"),
            domain: rest.trim_start_matches(&me.client.slug).to_owned(),
            mailto: mailto(&page, &me),
            slug,
            slug_error,
            done: None,
            test: Test::default(),
            disabling: None,
            page,
            me,
        })
    }

    /// Whether something is asked on top of the page.
    fn has_dialog(&self) -> bool {
        self.disabling.is_some()
            || self.roster.asking.is_some()
            || self.technical.revoking.is_some()
            || self.technical.replaying.is_some()
    }

    /// The page once more, for a form that was not accepted.
    pub(super) fn refused(self) -> web::Result<Response> {
        web::unprocessable(&self)
    }
}

/// What the check found, and who was told of it.
async fn lines(
    app: &App,
    page: &Page,
    me: &Me,
    integration: Option<&Integration>,
) -> Result<Vec<Finding>, db::Error> {
    let mut lines = findings(page, &me.client, integration);
    let shown = integration.filter(|integration| integration.enabled);
    if let Some(connected_at) = shown.and_then(|integration| integration.connected_at) {
        let messages = connected::told(app, &mut *app.db.read().await?, &me.client, connected_at).await?;
        lines.extend(told(page, &messages));
    }
    Ok(lines)
}

/// A letter to MobieTrain with the client slug in it, ready to send.
fn mailto(page: &Page, me: &Me) -> String {
    let subject = page.get("mail-subject").with("client", &me.client.name).to_plain();
    let body = page.get("mail-body").with("client", &me.client.name).with("slug", &me.client.slug).to_plain();
    web::mailto(&subject, &body)
}
