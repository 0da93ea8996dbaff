//! The words that both sites' audit logs have for the details of getting in.

use crate::messages;

/// The text for what stands in a field: which second factor it was, why it was refused, which message was not delivered.
pub fn audit_word(field: &str, value: &str) -> Option<&'static str> {
    match (field, value) {
        ("factor", "app") => Some("factor-app"),
        ("factor", "recovery-code") => Some("factor-recovery-code"),
        ("factor", "passkey") => Some("audit-factor-passkey"),
        ("why", "cloned") => Some("audit-why-cloned"),
        ("why", "wrong") => Some("audit-why-wrong"),
        ("why", "replayed") => Some("audit-why-replayed"),
        ("message", kind) => messages::word(kind),
        _ => None,
    }
}
