//! The spans of a key's life: published ahead, active, still published when retired.

use std::time::Duration;

use jwt_link::limits;

/// How long a key is published after its last token: as long as the longest legal one is accepted anywhere.
pub(super) const BEHIND: Duration =
    Duration::from_secs((limits::LIFETIME + 2 * limits::LEEWAY).unsigned_abs());

/// How old an active key may become.
pub(super) const LIFE: Duration = Duration::from_secs(90 * 24 * 3600);

/// How long a key is published before it signs: three times as long as key sets may be cached ([`Keys::MAX_AGE_SECS`]).
pub(super) const AHEAD: Duration = Duration::from_secs(30 * 60);
