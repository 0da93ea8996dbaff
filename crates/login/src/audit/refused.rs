//! Failed sign-ins on their way into the audit log: told, and a flood of them does not fill it. What is the same (who was meant,
//! from where) is one entry, and another an hour later that says how often more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use kernel::Timestamp;
use web::Throttle;

/// How long repetitions are gathered before they are told.
const SPAN: Duration = Duration::from_secs(3600);
/// What is remembered at most, in all; what comes beyond that is told together.
const REMEMBERED: usize = 20_000;

/// What makes two failures the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Kind {
    pub(super) tenant_id: String,
    /// Id and name of whom was meant, if that is anybody.
    pub(super) person: Option<(String, String)>,
    /// What was typed as the name, if it may be kept.
    pub(super) name: String,
    pub(super) address: String,
}

#[derive(Clone, Copy)]
pub(super) struct Gathered {
    pub(super) first: Timestamp,
    /// Since it was told last.
    pub(super) times: i64,
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
    pub(super) fn count(&self, kind: Kind, now: Timestamp) {
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
    pub(super) fn take_due(&self, now: Timestamp, all: bool) -> Vec<(Kind, Gathered)> {
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
    pub(super) fn put_back(&self, lost: Vec<(Kind, Gathered)>) {
        let mut gathered = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        for (kind, failures) in lost {
            let entry = gathered.entry(kind).or_insert(Gathered { times: 0, ..failures });
            (entry.first, entry.told_at) = (failures.first, failures.told_at);
            entry.times += failures.times;
        }
    }
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
}
