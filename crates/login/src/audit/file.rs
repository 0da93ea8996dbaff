//! The log as a file: what a filter shows, a row for each whom something was done to. That it was taken is an act, too.

use db::{Connection, Db};
use serde_json::{Map, Value, json};
use tables::Writer;
use web::{Language, Page, Parts};

use super::read::{self, COUNTED};
use super::{AuditQuery, Entry, Export, Fact, Filter, Line, Shown, Subject, Words};

/// A part of the file is sent when it has so many rows.
const ROWS: usize = 500;

/// The file on its way.
pub struct AuditFile<'a> {
    pub page: &'a Page,
    pub tenant_id: &'a str,
    pub words: Words,
    pub export: Export,
}

impl AuditFile<'_> {
    /// Sends it, part by part, as long as somebody takes it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn write(mut self, db: &Db, parts: &Parts) -> Result<(), db::Error> {
        let comma_in_numbers = self.page.language() != Language::En;
        let mut writer = Writer::new(if comma_in_numbers { ';' } else { ',' });
        let mut rows = vec![self.header()];
        while let Some((line, subjects)) = self.export.next(db, self.tenant_id).await? {
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
        let shown = Shown::new(self.page, self.words, Line { subjects, ..line });
        let row = |name: &str, changes: &[Fact]| {
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

/// That somebody takes it, and which part of it. `name` is that of whoever is looked for.
///
/// # Errors
/// Only when the database fails.
pub async fn taken(
    conn: &mut Connection,
    tenant_id: &str,
    action: &'static str,
    (query, filter): (&AuditQuery, &Filter),
    name: Option<String>,
) -> Result<Entry, db::Error> {
    let chosen = [("action", &query.action), ("from", &query.from), ("to", &query.to)];
    let chosen = chosen.into_iter().filter(|(_, value)| !value.is_empty());
    let mut details: Map<_, _> = chosen.map(|(name, value)| (name.to_owned(), json!(value))).collect();
    let count = read::count(conn, tenant_id, filter).await?;
    let count = if count > COUNTED { json!("10,000+") } else { json!(count) };
    details.insert("entries".to_owned(), count);
    let subjects = name.into_iter().map(|name| Subject::new(&query.about, name)).collect();
    Ok(Entry { action, details: Value::Object(details), subjects })
}
