//! Sign-ins that failed (failed sign-ins), in the audit log: told, and a flood of failures does not fill it. What is the same (who was meant, from
//! where) is one entry, and another an hour later that says how often more. They are gathered in this process and written by its
//! jobs: written while the visitor waits, they would tell by the time of the answer whose address somebody has.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use kernel::{Id, Timestamp, text};
use serde_json::json;
use web::Throttle;

use super::{Actor, Entry, Subject};
use crate::sign_in::Attempt;
use crate::{Login, audit};

/// How long repetitions are gathered before they are told.
const SPAN: Duration = Duration::from_secs(3600);
/// What is remembered at most, in all; what comes beyond that is told together.
const REMEMBERED: usize = 20_000;

/// What makes two failures the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Kind {
    tenant_id: String,
    /// Id and name of whom was meant, if that is anybody.
    person: Option<(String, String)>,
    /// What was typed as the name, if it may be kept.
    name: String,
    address: String,
}

#[derive(Clone, Copy)]
struct Gathered {
    first: Timestamp,
    /// Since it was told last.
    times: i64,
    told_at: Option<Timestamp>,
}

/// The failures that are not told yet.
pub(crate) struct Refused {
    gathered: Mutex<HashMap<Kind, Gathered>>,
    /// Entries of one tenant at once, and then one after each of these times; names of nobody apart, so that whoever makes up
    /// names does not hide whom they are after.
    of_people: Throttle,
    of_nobody: Throttle,
}

impl Default for Refused {
    fn default() -> Self {
        Self {
            gathered: Mutex::default(),
            of_people: Throttle::new(200, Duration::from_secs(120)),
            of_nobody: Throttle::new(50, Duration::from_secs(300)),
        }
    }
}

impl Refused {
    fn count(&self, kind: Kind, now: Timestamp) {
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        let throttle = if kind.person.is_some() { &self.of_people } else { &self.of_nobody };
        let is_apart = gathered.contains_key(&kind)
            || (gathered.len() < REMEMBERED && throttle.take(&kind.tenant_id, now).is_ok());
        let kind = if is_apart { kind } else { Kind { tenant_id: kind.tenant_id, ..Kind::default() } };
        let failures = gathered.entry(kind).or_insert(Gathered { first: now, times: 0, told_at: None });
        if failures.times == 0 {
            failures.first = now;
        }
        failures.times += 1;
    }

    /// What is to be told: the first ones, and an hour later how often more. `all` does not wait for the hour.
    fn take_due(&self, now: Timestamp, all: bool) -> Vec<(Kind, Gathered)> {
        let mut due = Vec::new();
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        gathered.retain(|kind, failures| {
            let is_over = failures.told_at.is_some_and(|told| now.since(told) >= SPAN);
            if failures.times > 0 && (failures.told_at.is_none() || is_over || all) {
                due.push((kind.clone(), *failures));
                (failures.times, failures.told_at) = (0, Some(now));
                return true;
            }
            !is_over
        });
        due
    }

    /// It could not be written: next time.
    fn put_back(&self, lost: Vec<(Kind, Gathered)>) {
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        for (kind, failures) in lost {
            let entry = gathered.entry(kind).or_insert(Gathered { times: 0, ..failures });
            (entry.first, entry.told_at) = (failures.first, failures.told_at);
            entry.times += failures.times;
        }
    }
}

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
            audit::insert(&mut write, &kind.tenant_id, (&id, *first), &actor, &entry).await?;
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

    const START: Timestamp = Timestamp::from_secs(1_800_000_000);

    fn at(person: Option<&str>, name: &str) -> Kind {
        let person = person.map(|id| (id.to_owned(), "Somebody".to_owned()));
        Kind { tenant_id: "acme".to_owned(), person, name: name.to_owned(), address: "192.0.2.1".to_owned() }
    }

    fn told(refused: &Refused, now: Timestamp) -> Vec<(String, i64)> {
        let due = refused.take_due(now, false).into_iter();
        let mut told: Vec<_> = due.map(|(kind, failures)| (kind.name, failures.times)).collect();
        told.sort();
        told
    }

    #[test]
    fn what_repeats_itself_is_told_once_and_an_hour_later_how_often() {
        let refused = Refused::default();
        refused.count(at(Some("jan"), "jan@x.example"), START);
        assert_eq!(told(&refused, START), [("jan@x.example".to_owned(), 1)]);
        for _ in 0..1000 {
            refused.count(at(Some("jan"), "jan@x.example"), START);
        }
        let before = START + SPAN - Duration::from_millis(1);
        assert_eq!(told(&refused, before), []);
        assert_eq!(told(&refused, START + SPAN), [("jan@x.example".to_owned(), 1000)]);
        assert_eq!(told(&refused, START + SPAN + SPAN), [], "and then it is forgotten");
        assert!(refused.gathered.lock().expect("nobody panicked").is_empty());
    }

    #[test]
    fn made_up_names_are_told_together_and_hide_nobody() {
        let refused = Refused::default();
        for number in 0..30_000 {
            refused.count(at(None, &format!("{number}@x.example")), START);
        }
        refused.count(at(Some("sofie"), "sofie@x.example"), START);
        let told = told(&refused, START);
        assert_eq!(told.len(), 52);
        assert_eq!(told[0], (String::new(), 29_950), "all others");
        assert!(told.contains(&("sofie@x.example".to_owned(), 1)));
    }

    #[test]
    fn what_could_not_be_written_is_told_the_next_time() {
        let refused = Refused::default();
        refused.count(at(None, "a@x.example"), START);
        let lost = refused.take_due(START, false);
        refused.count(at(None, "a@x.example"), START);
        refused.put_back(lost);
        assert_eq!(told(&refused, START), [("a@x.example".to_owned(), 2)]);
    }

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
