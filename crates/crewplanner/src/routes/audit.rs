//! The audit log of a client, for its client admins: who did what to whom, when and from where.

mod entry;
mod export;
mod people;
mod show;
mod words;

use login::audit::Place;

pub(super) use entry::entry;
pub(super) use export::export;
pub(super) use show::show;
pub(super) use words::WORDS;

use super::me::Me;
use super::paths;
use crate::App;
use crate::audit::Action;

const ACTIONS: [&str; Action::ALL.len()] = {
    let mut actions = [""; Action::ALL.len()];
    let mut place = 0;
    while place < actions.len() {
        actions[place] = Action::ALL[place].as_str();
        place += 1;
    }
    actions
};

/// Where the log of the reader's client is.
fn place<'a>(app: &App, me: &'a Me) -> Place<'a> {
    let kept_days = app.settings.audit_kept.as_secs() / (24 * 3600);
    Place {
        tenant_id: &me.client.id,
        words: words::WORDS,
        actions: &ACTIONS,
        at: paths::Audit.to_string(),
        export_at: paths::AuditExport.to_string(),
        kept_days: i64::try_from(kept_days).unwrap_or(i64::MAX),
    }
}
