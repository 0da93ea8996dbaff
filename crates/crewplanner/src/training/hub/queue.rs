//! The queue of those who are to be looked for.

use std::collections::{BTreeSet, HashMap};

use tokio::time::Instant;

use super::key::Key;

/// Who is to be looked for, and when: each person once.
#[derive(Default)]
pub(super) struct Due {
    when: HashMap<Key, Instant>,
    order: BTreeSet<(Instant, Key)>,
}

impl Due {
    /// The earlier time counts.
    pub(super) fn put(&mut self, key: Key, at: Instant) {
        match self.when.get(&key) {
            Some(before) if *before <= at => return,
            Some(before) => drop(self.order.remove(&(*before, key.clone()))),
            None => {}
        }
        self.when.insert(key.clone(), at);
        self.order.insert((at, key));
    }

    pub(super) fn remove(&mut self, key: &Key) {
        if let Some(at) = self.when.remove(key) {
            self.order.remove(&(at, key.clone()));
        }
    }

    /// Takes the first who is due.
    ///
    /// # Errors
    /// When the next one is, if nobody is yet.
    pub(super) fn take(&mut self, now: Instant) -> Result<Key, Option<Instant>> {
        match self.order.first() {
            Some((at, _)) if *at > now => Err(Some(*at)),
            None => Err(None),
            Some(_) => {
                let (_, key) = self.order.pop_first().ok_or(None)?;
                self.when.remove(&key);
                Ok(key)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn each_person_is_due_once_at_the_earliest_time() {
        let key = |name: &str| Key { client: "acme".into(), employee: name.into() };
        let (mut due, now) = (Due::default(), Instant::now());
        let later = now + Duration::from_secs(9);
        due.put(key("jan"), later);
        due.put(key("jan"), now);
        due.put(key("jan"), later);
        due.put(key("sofie"), later);
        due.put(key("emma"), now);
        due.remove(&key("emma"));
        assert_eq!(due.take(now), Ok(key("jan")));
        assert_eq!(due.take(now), Err(Some(later)));
        assert_eq!(due.take(later), Ok(key("sofie")));
        assert_eq!(due.take(later), Err(None));
    }
}
