//! Failed sign-ins, counted and told. They are gathered in this process and written by its jobs: written while the visitor waits,
//! they would tell by the time of the answer whose address somebody has.

use kernel::{Id, text};
use serde_json::json;

use super::entry::{self, Actor, Entry, Subject};
use super::refused::{Gathered, Kind};
use crate::Login;
use crate::sign_in::Attempt;

impl Login {
    /// Counts a sign-in that failed, for the audit log. `name` is that of whom was meant, if the site has found anybody.
    pub fn refused(&self, attempt: &Attempt<'_>, name: Option<&str>) {
        let kind = Kind {
            tenant_id: attempt.tenant_id.to_owned(),
            person: attempt.person_id.map(|id| (id.to_owned(), name.unwrap_or_default().to_owned())),
            name: if attempt.person_id.is_some() { attempt.name.to_owned() } else { kept(attempt.name) },
            address: attempt.browser.address.0.clone(),
        };
        self.refused.count(kind, self.clock.now());
    }

    /// Writes the failures that are due into the log, below the site's word for it; `all` of them when the program ends.
    ///
    /// # Errors
    /// When the database fails; the next time tells them.
    pub async fn tell_refused(&self, action: &'static str, all: bool) -> Result<(), db::Error> {
        let mut due = self.refused.take_due(self.clock.now(), all);
        while !due.is_empty() {
            let rest = due.split_off(due.len().min(100));
            if let Err(error) = self.write_refused(action, &due).await {
                due.extend(rest);
                self.refused.put_back(due);
                return Err(error);
            }
            due = rest;
        }
        Ok(())
    }

    async fn write_refused(
        &self,
        action: &'static str,
        failures: &[(Kind, Gathered)],
    ) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        for (kind, Gathered { first, times, .. }) in failures {
            let actor = Actor::Stranger { name: kind.name.clone(), address: kind.address.clone() };
            let subjects = kind.person.iter().map(|(id, name)| Subject::new(id, name)).collect();
            let entry = Entry { action, details: json!({ "times": times }), subjects };
            let id = Id::new(*first, &self.rng);
            entry::insert(&mut write, &kind.tenant_id, (&id, *first), &actor, &entry).await?;
        }
        write.commit().await
    }
}

/// What somebody typed as their name, if it can only be that: many a password is typed into the wrong field.
fn kept(typed: &str) -> String {
    let is_address = |address: &String| {
        let last = address.rsplit_once('.').map_or("", |(_, label)| label);
        address.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
            && last.chars().count() >= 2
            && last.chars().all(char::is_alphabetic)
    };
    text::email(typed).ok().filter(is_address).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_the_wrong_field_is_not_kept() {
        for typed in
            ["hunter2", "P@ssw0rd", "Summer@2026", "a@b.c1", "correct horse@battery.staple now", "x@y.z"]
        {
            assert_eq!(kept(typed), "", "{typed:?}");
        }
        assert_eq!(kept(" Jan@Acme.example "), "jan@acme.example");
    }
}
