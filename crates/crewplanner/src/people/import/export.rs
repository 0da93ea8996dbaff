//! The people of a client as a file, which an import understands: the columns are the same, and one more for the role, which no
//! import changes.

use std::borrow::Borrow;

use login::{Actor, Entry};
use serde_json::json;
use tables::Writer;
use web::Language;

use super::columns::names;
use super::outcome::{Outcome, ShownRow, Why};
use crate::audit::Action;
use crate::people::list::{Listed, Roll, Wanted};
use crate::{App, Client};

/// How a file is written for whoever takes it.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Of the headings.
    pub language: Language,
    pub separator: char,
}

impl Style {
    /// As the spreadsheets of people who read this language expect it.
    pub const fn of(language: Language) -> Self {
        Self { language, separator: if matches!(language, Language::En) { ',' } else { ';' } }
    }

    /// A file with the columns and nobody in it.
    pub fn template(self) -> Vec<u8> {
        let mut writer = Writer::new(self.separator);
        writer.row(names(self.language));
        writer.finish()
    }

    /// The refused rows in the columns that they came in, and one more that says why.
    pub fn refused(
        self,
        columns: &[String],
        rows: impl IntoIterator<Item = impl Borrow<ShownRow>>,
        say: impl Fn(&Why) -> String,
    ) -> Vec<u8> {
        let mut writer = Writer::new(self.separator);
        let heading = match self.language {
            Language::Nl => "Reden",
            Language::Fr => "Raison",
            Language::De => "Grund",
            _ => "Reason",
        };
        writer.row(columns.iter().map(String::as_str).chain([heading]));
        for row in rows {
            let row = row.borrow();
            let Outcome::Refused(whys) = &row.outcome else { continue };
            let whys: Vec<String> = whys.iter().map(&say).collect();
            let mut values: Vec<&str> = row.values.iter().collect();
            values.resize(columns.len().max(values.len()), "");
            let whys = whys.join(" ");
            values.push(&whys);
            writer.row(values);
        }
        writer.finish()
    }
}

/// A file on its way.
pub struct Export {
    roll: Roll,
    writer: Writer,
    is_first: bool,
}

impl Export {
    /// How many are still to be written.
    pub fn people(&self) -> usize {
        self.roll.people()
    }

    /// The next part of the file; `None` at its end.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn next(&mut self, app: &App) -> Result<Option<Vec<u8>>, db::Error> {
        let people = self.roll.next(app).await?;
        // Of nobody there are the headings all the same.
        if people.is_none() && !std::mem::take(&mut self.is_first) {
            return Ok(None);
        }
        self.is_first = false;
        write(&mut self.writer, &people.unwrap_or_default());
        Ok(Some(self.writer.part()))
    }
}

impl App {
    /// Those who fit as a file, a page of them at a time. That somebody has taken it, and how many are in it, stands in the audit
    /// log.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn export(
        &self,
        client: &Client,
        wanted: &Wanted,
        style: Style,
        by: &Actor,
    ) -> Result<Export, db::Error> {
        let roll = self.employees(client, wanted).await?;
        let details = json!({ "people": roll.people() });
        let entry = Entry { action: Action::EmployeesExported.as_str(), details, subjects: Vec::new() };
        let mut write = self.db.write().await?;
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        let mut writer = Writer::new(style.separator);
        writer.row(names(style.language).chain(["Role"]));
        Ok(Export { roll, writer, is_first: true })
    }
}

/// The people of a page in the columns of an import, and their role.
fn write(writer: &mut Writer, people: &[Listed]) {
    for person in people {
        let departments: Vec<&str> = person.departments.iter().map(|of| of.name.as_str()).collect();
        writer.row([
            person.employee_number.as_deref().unwrap_or_default(),
            &person.name,
            person.given_name.as_deref().unwrap_or_default(),
            person.family_name.as_deref().unwrap_or_default(),
            person.email.as_deref().unwrap_or_default(),
            &departments.join("; "),
            person.language.map(Language::tag).unwrap_or_default(),
            person.status.as_str(),
            person.role.as_str(),
        ]);
    }
}
