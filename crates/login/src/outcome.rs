//! How a try to get in ends.

use std::time::Duration;

use crate::browser::SignedIn;
use crate::second::Pending;

/// How a sign-in ended.
#[derive(Debug)]
pub enum Outcome {
    SignedIn(SignedIn),
    /// The password is right, and a second factor is asked for: nobody is in yet.
    AsksMore(Pending),
    /// Unknown person, wrong password or no password set: nobody outside may tell which.
    Refused,
    /// To be tried again after this time.
    TooMany(Duration),
}
