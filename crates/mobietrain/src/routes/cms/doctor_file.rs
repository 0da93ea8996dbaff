//! The sign-on log of an account as a file (CSV): exactly what the link doctor lists, on all of its pages, in its order.

use axum::response::Response;
use login::Entry as Act;
use serde_json::json;
use tables::Writer;
use web::{Error, Form, Language, Page, Parts, streamed};

use super::desk::Admin;
use super::doctor_log::DoctorQuery;
use super::paths::DoctorExport;
use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;
use crate::sign_on::log::{self, Entry, Search};

/// That it was taken stands in the audit log; not what was searched for, which may be a name.
pub(super) async fn export(
    _: DoctorExport,
    admin: Admin,
    Form(query): Form<DoctorQuery>,
) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let search = query.search(&desk.page).ok_or_else(Error::bad_request)?;
    let mut write = desk.app.db.write().await?;
    let action = Action::SignOnsExported.as_str();
    let act = Act { action, details: json!({}), subjects: Vec::new() };
    desk.app.login.record(&mut write, &account.id, &desk.actor(), &act).await?;
    write.commit().await?;
    let today = desk.page.exact(&desk.app.clock.now());
    let name = format!("sign-ons-{}.csv", today.get(..10).unwrap_or_default());
    let file = LogFile { account_id: account.id, search, page: desk.page.clone() };
    let app = desk.app.clone();
    web::download(&name, web::CSV, streamed(async move |parts| Ok(file.write(&app, &parts).await?)))
}

/// The file on its way.
struct LogFile {
    account_id: AccountId,
    search: Search,
    /// Whose words the headings are in.
    page: Page,
}

impl LogFile {
    /// Sends it, part by part, as long as somebody takes it.
    async fn write(mut self, app: &App, parts: &Parts) -> Result<(), db::Error> {
        let mut writer = Writer::new(if self.page.language() == Language::En { ',' } else { ';' });
        let headings = [
            "cms-log-time",
            "cms-learner",
            "cms-log-outcome",
            "cms-log-outcome-code",
            "cms-log-often",
            "cms-log-fix",
            "cms-log-code",
        ];
        let headings = headings.map(|key| self.page.get(key).to_plain());
        writer.row(headings.iter().map(String::as_str));
        self.search.before = String::new();
        loop {
            let found = log::list(&mut *app.db.read().await?, &self.account_id, &self.search).await?;
            found.entries.iter().for_each(|entry| self.row(&mut writer, entry));
            let Some(older) = found.older else {
                parts.send(writer.part()).await;
                return Ok(());
            };
            if !parts.send(writer.part()).await {
                return Ok(());
            }
            self.search.before = older.to_string();
        }
    }

    fn row(&self, writer: &mut Writer, entry: &Entry) {
        let say = |prefix: &str| self.page.get(&format!("{prefix}-{}", entry.key())).to_plain();
        let fix = entry.failure.map(|_| say("cms-fix")).unwrap_or_default();
        writer.row([
            self.page.exact(&entry.at).as_str(),
            entry.name.as_deref().unwrap_or_default(),
            &say("cms-outcome"),
            entry.code(),
            &entry.times.to_string(),
            &fix,
            &entry.support_code,
        ]);
    }
}
