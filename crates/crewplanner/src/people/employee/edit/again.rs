//! The form once more: what stands in it, what is wrong with it, and what somebody else has changed meanwhile.

use login::audit::{self, Filter, Line};

use super::fields::{Field, Values};
use super::look::Mistakes;
use crate::App;
use crate::ids::{ClientId, EmployeeId};

/// Entries of the audit log that are looked through for who changed a field.
const LOOKED_THROUGH: i64 = 50;

/// The form once more.
#[derive(Debug)]
pub(crate) struct Again {
    /// What stands in it: what was typed, and where nothing was, what is stored by now.
    pub(crate) values: Values,
    /// What each field was when this form was opened, so that it need not ask twice.
    pub(crate) was: Values,
    pub(crate) mistakes: Mistakes,
    pub(crate) conflicts: Vec<Conflict>,
}

/// A field that somebody else made another meanwhile.
#[derive(Debug)]
pub(crate) struct Conflict {
    pub(crate) field: Field,
    /// Who and when, as far as the audit log knows.
    pub(crate) changed: Option<Line>,
}

impl Again {
    /// Looks up who made the fields another.
    pub(super) async fn tell_who(
        &mut self,
        app: &App,
        client_id: &ClientId,
        id: &EmployeeId,
    ) -> Result<(), db::Error> {
        if self.conflicts.is_empty() {
            return Ok(());
        }
        let filter = Filter { person: id.to_string(), ..Filter::default() };
        let mut read = app.db.read().await?;
        let lines = audit::list(&mut read, client_id, &filter, "", LOOKED_THROUGH).await?;
        for conflict in &mut self.conflicts {
            let field = conflict.field.as_str();
            let about = |line: &&Line| {
                let mut subjects = line.subjects.iter().filter(|subject| subject.id == id.as_str());
                subjects.any(|subject| subject.changes.get(field).is_some())
            };
            conflict.changed = lines.iter().find(about).cloned();
        }
        Ok(())
    }
}
