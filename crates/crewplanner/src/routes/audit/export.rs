//! The log as a file: what the filter shows, a row for each whom something was done to. That it was taken is in it.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use login::audit::{self, AuditQuery, Export, Filter, Line, Shown};
use login::{Entry, Subject};
use serde_json::{Map, Value, json};
use tables::Writer;
use web::{Form, Language, Page, Parts, streamed};

use super::{people, words};
use crate::App;
use crate::audit::Action;
use crate::ids::ClientId;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};

/// A part of the file is sent when it has so many rows.
const ROWS: usize = 500;

pub(in crate::routes) async fn export(
    _: paths::AuditExport,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
    Form(query): Form<AuditQuery>,
) -> web::Result<Response> {
    let query = AuditQuery { before: String::new(), q: String::new(), ..query.clean() };
    let (filter, wrong) = query.filter(&page);
    if wrong.any() {
        return Ok(Redirect::to(&web::with_query(paths::Audit, &query)).into_response());
    }
    let entry = told(&mut *app.db.read().await?, &me.client.id, &query, &filter).await?;
    let mut write = app.db.write().await?;
    app.login.record(&mut write, &me.client.id, &me.actor(), &entry).await?;
    write.commit().await?;
    let name = format!("audit-log-{}.csv", page.exact(&app.clock.now()).get(..10).unwrap_or_default());
    let body = streamed(async move |parts| {
        let file = File { page: &page, client_id: &me.client.id, export: Export::new(filter) };
        Ok(file.write(&app, &parts).await?)
    });
    web::download(&name, web::CSV, body)
}

/// That somebody takes it, and which part of it.
async fn told(
    conn: &mut db::Connection,
    client_id: &ClientId,
    query: &AuditQuery,
    filter: &Filter,
) -> web::Result<Entry> {
    let chosen = [("action", &query.action), ("from", &query.from), ("to", &query.to)];
    let chosen = chosen.into_iter().filter(|(_, value)| !value.is_empty());
    let mut details: Map<_, _> = chosen.map(|(name, value)| (name.to_owned(), json!(value))).collect();
    let count = audit::count(conn, client_id, filter).await?;
    let count = if count > 10_000 { json!("10,000+") } else { json!(count) };
    details.insert("entries".to_owned(), count);
    let name = people::known(conn, client_id, &query.about).await?;
    let subjects = name.into_iter().map(|name| Subject::new(&query.about, name)).collect();
    Ok(Entry { action: Action::AuditLogExported.as_str(), details: Value::Object(details), subjects })
}

/// The file on its way.
struct File<'a> {
    page: &'a Page,
    client_id: &'a ClientId,
    export: Export,
}

impl File<'_> {
    async fn write(mut self, app: &App, parts: &Parts) -> Result<(), db::Error> {
        let comma_in_numbers = self.page.language() != Language::En;
        let mut writer = Writer::new(if comma_in_numbers { ';' } else { ',' });
        let mut rows = vec![self.header()];
        while let Some((line, subjects)) = self.export.next(&app.db, self.client_id).await? {
            rows.extend(self.rows(line, subjects));
            if rows.len() >= ROWS && !parts.send(part(&mut writer, &std::mem::take(&mut rows))).await {
                return Ok(());
            }
        }
        parts.send(part(&mut writer, &rows)).await;
        Ok(())
    }

    fn header(&self) -> [String; 6] {
        ["audit-time", "audit-who", "audit-address", "audit-action", "audit-subject", "audit-field-changes"]
            .map(|key| self.page.get(key).to_plain())
    }

    fn rows(&self, line: Line, subjects: Vec<Subject>) -> Vec<[String; 6]> {
        let shown = Shown::new(self.page, words::WORDS, Line { subjects, ..line });
        let row = |name: &str, changes: &[audit::Fact]| {
            let facts = changes.iter().chain(&shown.facts).map(|fact| {
                let before = fact.before.as_ref().map(|before| format!("{before} → "));
                format!("{}: {}{}", fact.field, before.unwrap_or_default(), fact.after)
            });
            [
                self.page.exact(&shown.line.at),
                shown.who.clone(),
                shown.address().to_owned(),
                shown.action.clone(),
                name.to_owned(),
                facts.collect::<Vec<_>>().join("; "),
            ]
        };
        if shown.subjects.is_empty() {
            return vec![row("", &[])];
        }
        shown.subjects.iter().map(|subject| row(&subject.name, &subject.changes)).collect()
    }
}

fn part(writer: &mut Writer, rows: &[[String; 6]]) -> Vec<u8> {
    for row in rows {
        writer.row(row.iter().map(String::as_str));
    }
    writer.part()
}
