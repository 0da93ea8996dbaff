//! The people of a client as a file, which an import understands: the columns are the same, and one more for the role, which no
//! import changes.

use std::collections::{BTreeSet, HashSet};

use kernel::text::sort_key;
use login::{Actor, Entry};
use serde_json::json;
use tables::Writer;
use web::Language;

use super::columns::names;
use super::crew::Crew;
use super::outcome::{Outcome, ShownRow, Why};
use crate::audit::Action;
use crate::ids::{DepartmentId, EmployeeId};
use crate::{App, Client, Employee, Refusal};

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
    pub fn refused(self, columns: &[String], rows: &[ShownRow], say: impl Fn(&Why) -> String) -> Vec<u8> {
        let mut writer = Writer::new(self.separator);
        let heading = match self.language {
            Language::Nl => "Reden",
            Language::Fr => "Raison",
            Language::De => "Grund",
            _ => "Reason",
        };
        writer.row(columns.iter().map(String::as_str).chain([heading]));
        for row in rows {
            let Outcome::Refused(whys) = &row.outcome else { continue };
            let whys: Vec<String> = whys.iter().map(&say).collect();
            let mut values: Vec<&str> = row.values.iter().map(String::as_str).collect();
            values.resize(columns.len().max(values.len()), "");
            let whys = whys.join(" ");
            values.push(&whys);
            writer.row(values);
        }
        writer.finish()
    }

    fn file<'a>(self, people: impl Iterator<Item = &'a Employee>) -> Vec<u8> {
        let mut writer = Writer::new(self.separator);
        writer.row(names(self.language).chain(["Role"]));
        for person in people {
            let departments: Vec<&str> = person.departments.iter().map(|of| of.name.as_str()).collect();
            writer.row([
                person.employee_number.as_deref().unwrap_or_default(),
                &person.name,
                person.given_name.as_deref().unwrap_or_default(),
                person.family_name.as_deref().unwrap_or_default(),
                &person.email,
                &departments.join("; "),
                person.language.map(Language::tag).unwrap_or_default(),
                person.status.as_str(),
                person.role.as_str(),
            ]);
        }
        writer.finish()
    }
}

impl App {
    /// The employees with all of these words somewhere in name, address or number, by name; everybody when there are none.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employees(&self, client: &Client, words: &str) -> Result<Vec<Employee>, db::Error> {
        let mut people = Crew::load(&mut *self.db.read().await?, &client.id).await?.people;
        let words = sort_key(words);
        people.retain(|person| {
            let number = person.employee_number.as_deref().unwrap_or_default();
            let found_by = sort_key(&format!("{} {} {number}", person.name, person.email));
            words.split_whitespace().all(|word| found_by.contains(word))
        });
        people.sort_by_cached_key(|person| sort_key(&person.name));
        Ok(people)
    }

    /// The employee with this address, else with this number.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employee_named(&self, client: &Client, named: &str) -> Result<Option<Employee>, db::Error> {
        let crew = Crew::load(&mut *self.db.read().await?, &client.id).await?;
        let found = crew.by_email(&kernel::text::typed_email(named)).or_else(|| crew.by_number(named));
        Ok(found.map(|place| crew.people[place].clone()))
    }

    /// The departments of these names.
    ///
    /// # Errors
    /// [`Refusal::UnknownDepartment`].
    pub async fn departments_named(
        &self,
        client: &Client,
        names: &[String],
    ) -> Result<BTreeSet<DepartmentId>, Refusal> {
        let crew = Crew::load(&mut *self.db.read().await?, &client.id).await?;
        let id = |name: &String| crew.departments.named(name).map(|of| of.id.as_str().into());
        names.iter().map(|name| id(name).ok_or(Refusal::UnknownDepartment)).collect()
    }

    /// Everybody as a file, or those with these ids. That somebody has taken it, and how many are in it, stands in the audit log.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn export(
        &self,
        client: &Client,
        only: Option<&HashSet<EmployeeId>>,
        style: Style,
        by: &Actor,
    ) -> Result<(Vec<u8>, usize), Refusal> {
        let mut crew = Crew::load(&mut *self.db.read().await?, &client.id).await?;
        if let Some(only) = only {
            crew.people.retain(|person| only.contains(&person.id));
        }
        crew.people.sort_by_cached_key(|person| sort_key(&person.name));
        let count = crew.people.len();
        let details = json!({ "people": count });
        let entry = Entry { action: Action::EmployeesExported.as_str(), details, subjects: Vec::new() };
        let mut write = self.db.write().await?;
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok((style.file(crew.people.iter()), count))
    }
}
