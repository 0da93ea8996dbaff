//! What a phone does by itself while there is no network, and what becomes of it here: the key that seals its unsent writes, and the writes.

pub(crate) mod key;
pub(crate) mod writes;
