//! One message: to whom, its subject and its text.

/// A message to one person, in their language: a subject and a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub to_name: String,
    /// As `kernel::text::email` keeps it.
    pub to_address: String,
    pub subject: String,
    pub text: String,
}
