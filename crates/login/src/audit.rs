//! The audit log: who did what to whom, when and from where, written in the transaction of what was done, so that it is there
//! if and only if that happened. Both sites keep one; the words for what was done are theirs. Nothing in it is ever changed: no
//! statement updates these tables, and what is too old goes as a whole.

mod entry;
mod export;
mod file;
mod many;
mod page;
mod query;
mod read;
mod refused;
mod refusing;
mod shown;
mod sweep;

use db::Write;
use kernel::Id;

use crate::Login;

pub use entry::{Actor, Entry, EntryId, OfEntry, Subject};
pub use export::Export;
pub use file::{AuditFile, taken};
pub use many::ManySubjects;
pub use page::{AuditEntry, AuditLog, Place};
pub use query::AuditQuery;
pub use read::{Filter, Line, called, count, entry, list, subjects};
pub(crate) use refused::Refused;
pub use shown::{Fact, Shown, ShownSubject, Words};

impl Login {
    /// Writes down what is done in this transaction.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn record(
        &self,
        write: &mut Write,
        tenant_id: &str,
        actor: &Actor,
        entry: &Entry,
    ) -> Result<(), db::Error> {
        let now = self.clock.now();
        let id = Id::new(now, &self.rng);
        entry::insert(write, tenant_id, (&id, now), actor, entry).await
    }
}
