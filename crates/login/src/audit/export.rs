//! Taking the log home (export): all that a filter shows, a little at a time, however much it is.

use std::collections::VecDeque;

use db::Db;

use super::read::{self, Filter, Line};
use super::{EntryId, Subject};

/// Entries that are read at once.
const ENTRIES: i64 = 200;
/// Of whom an act was done to, so many are read at once.
const SUBJECTS: usize = 500;

/// An export on its way.
pub struct Export {
    filter: Filter,
    before: String,
    waiting: VecDeque<Line>,
    /// The entry whose subjects go on, and after whom.
    more: Option<(Line, String)>,
}

impl Export {
    pub fn new(filter: Filter) -> Self {
        Self { filter, before: String::new(), waiting: VecDeque::new(), more: None }
    }

    /// The next entry with whom it was done to, newest first; one that was done to many comes several times, with some of them
    /// each. `None` at the end. Holds no connection in between.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn next(
        &mut self,
        db: &Db,
        tenant_id: &str,
    ) -> Result<Option<(Line, Vec<Subject>)>, db::Error> {
        if let Some((line, after)) = self.more.take() {
            let found = some(db, tenant_id, &line.id, &after).await?;
            return Ok(Some(self.told(line, found)));
        }
        if self.waiting.is_empty() {
            let mut read = db.read().await?;
            let lines = read::list(&mut read, tenant_id, &self.filter, &self.before, ENTRIES).await?;
            self.before = lines.last().map(|line| line.id.to_string()).unwrap_or_default();
            self.waiting = lines.into();
        }
        let Some(mut line) = self.waiting.pop_front() else { return Ok(None) };
        let named = std::mem::take(&mut line.subjects);
        let is_who_is_looked_for = named.iter().any(|subject| subject.id == self.filter.person);
        if is_who_is_looked_for || i64::try_from(named.len()).is_ok_and(|n| n >= line.subjects_in_all) {
            return Ok(Some((line, named)));
        }
        let found = some(db, tenant_id, &line.id, "").await?;
        Ok(Some(self.told(line, found)))
    }

    fn told(&mut self, line: Line, found: Vec<Subject>) -> (Line, Vec<Subject>) {
        if let Some(last) = found.get(SUBJECTS - 1) {
            self.more = Some((line.clone(), last.id.clone()));
        }
        (line, found)
    }
}

async fn some(db: &Db, tenant_id: &str, id: &EntryId, after: &str) -> Result<Vec<Subject>, db::Error> {
    let limit = i64::try_from(SUBJECTS).unwrap_or(i64::MAX);
    read::subjects(&mut *db.read().await?, tenant_id, id, after, limit).await
}
