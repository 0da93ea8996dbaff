//! An act that is done to very many (an import): its entry first, and those whom it concerns as they come, so that they are never
//! all in memory.

use db::Write;
use kernel::Id;

use super::entry::{AT_ONCE, Actor, Entry, EntryId, Subject, insert_entry, insert_subjects};
use crate::Login;

/// An entry on its way: [`add`](Self::add) whom it concerns, then [`end`](Self::end), in the same transaction.
pub struct ManySubjects {
    tenant_id: String,
    id: EntryId,
    waiting: Vec<Subject>,
}

impl Login {
    /// Writes down what is done in this transaction to so many, each of whom comes once.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn record_many(
        &self,
        write: &mut Write,
        tenant_id: &str,
        actor: &Actor,
        (entry, subjects): (&Entry, usize),
    ) -> Result<ManySubjects, db::Error> {
        let now = self.clock.now();
        let id = Id::new(now, &self.rng);
        insert_entry(write, tenant_id, (&id, now), actor, (entry, subjects)).await?;
        Ok(ManySubjects { tenant_id: tenant_id.to_owned(), id, waiting: Vec::with_capacity(AT_ONCE) })
    }
}

impl ManySubjects {
    /// # Errors
    /// Only when the database fails.
    pub async fn add(&mut self, write: &mut Write, subject: Subject) -> Result<(), db::Error> {
        self.waiting.push(subject);
        if self.waiting.len() < AT_ONCE { Ok(()) } else { self.keep(write).await }
    }

    /// # Errors
    /// Only when the database fails.
    pub async fn end(mut self, write: &mut Write) -> Result<(), db::Error> {
        if self.waiting.is_empty() { Ok(()) } else { self.keep(write).await }
    }

    async fn keep(&mut self, write: &mut Write) -> Result<(), db::Error> {
        insert_subjects(write, &self.tenant_id, &self.id, &self.waiting).await?;
        self.waiting.clear();
        Ok(())
    }
}
