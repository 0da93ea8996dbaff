//! The keys of the client that an account is connected to, on its page: what the last fetch brought, and the button to
//! fetch the keys now.

use peer::{Look, TroubleKind};

use super::desk::Desk;
use crate::accounts::overview::Overview;

/// What is known of them.
pub(super) struct Keys {
    pub look: Look,
    /// Where the button posts to.
    pub fetch_at: String,
}

impl Keys {
    /// `None` without a connection. Where nobody has asked since the start, somebody asks now, so that the page is true.
    pub async fn read(desk: &Desk, account: &Overview, fetch_at: String) -> Option<Self> {
        let key_sets = &desk.app.peer.key_sets;
        let issuer = desk.app.client(account.client.as_ref()?).issuer();
        let look = match key_sets.last_look(&issuer) {
            Some(look) => look,
            None => key_sets.look(&issuer).await?,
        };
        Some(Self { look, fetch_at })
    }

    /// The key of the sentence that says what was found.
    pub fn words(&self) -> &'static str {
        match &self.look.found {
            Ok(published) if published.usable > 0 => "cms-keys-good",
            Ok(_) => "cms-keys-none",
            Err(trouble) => match trouble.kind {
                TroubleKind::UnknownName => "cms-keys-unknown-name",
                TroubleKind::Unreachable => "cms-keys-unreachable",
                TroubleKind::Status => "cms-keys-status",
                TroubleKind::NoKeySet => "cms-keys-no-key-set",
            },
        }
    }

    pub fn usable(&self) -> usize {
        self.look.found.as_ref().map_or(0, |published| published.usable)
    }

    /// Seconds between two fetches.
    pub fn pause(&self) -> i64 {
        self.look.pause.as_secs().cast_signed()
    }

    /// The causes, in English, for engineers.
    pub fn causes(&self) -> Vec<&str> {
        match &self.look.found {
            Ok(published) => published.unusable.iter().map(String::as_str).collect(),
            Err(trouble) => vec![&trouble.why],
        }
    }
}

/// Fetches them now, unless that was done a moment ago.
pub(super) async fn fetch(desk: &Desk, account: &Overview) {
    if let Some(client) = &account.client {
        desk.app.peer.key_sets.look(&desk.app.client(client).issuer()).await;
    }
}
