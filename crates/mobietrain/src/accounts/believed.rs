//! The accounts that sign-ons have asked for lately, so that most of them read none.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use kernel::Timestamp;

use super::Account;

/// How long a connection is believed without asking: a disconnected account stops within this time on the other
/// replicas, and at once on this one.
const BELIEVED: Duration = Duration::from_secs(2);

/// The connected accounts of the last seconds, by login slug. Every sign-on needs one, and reading it would be a
/// sixth of what the sign-on costs. Accounts that are not connected are never kept: whoever waits for the
/// connection sees it at once.
#[derive(Default)]
pub(crate) struct Accounts(RwLock<HashMap<String, (Timestamp, Account)>>);

impl Accounts {
    pub(super) fn get(&self, slug: &str, now: Timestamp) -> Option<Account> {
        let accounts = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (read_at, account) = accounts.get(slug)?;
        (now < *read_at + BELIEVED).then(|| account.clone())
    }

    pub(super) fn keep(&self, account: &Account, read_at: Timestamp) {
        if account.client.is_some() {
            let mut accounts = self.0.write().unwrap_or_else(PoisonError::into_inner);
            accounts.insert(account.slug.clone(), (read_at, account.clone()));
        }
    }

    /// Forgets everything: a connection has changed.
    pub(super) fn clear(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
