//! Administration from the command line: what it takes to go from an empty database to the first sign-on.

mod crewplanner_commands;
mod employees;
mod import;
mod mobietrain_commands;
mod staff;

use std::io::Write as _;

pub use crewplanner_commands::crewplanner;
use kernel::{Rng, Slug, text};
use mail::Tried;
pub use mobietrain_commands::mobietrain;

use crate::Failure;

/// A first password for somebody, to be handed over and changed.
fn new_password(rng: &Rng) -> String {
    web::new_token(rng).chars().take(20).collect()
}

fn say(lines: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{lines}")?)
}

/// The slug that somebody means; `in_address` finds it in an address that they pasted.
fn slug(typed: &str, in_address: impl FnOnce(&str) -> Option<&str>) -> Result<Slug, Failure> {
    let slug = Slug::pasted(typed, in_address);
    slug.map_err(|error| Failure::new(format!("{typed:?} cannot be a slug. {error}")))
}

/// An e-mail address that somebody typed.
fn address(typed: &str) -> Result<String, Failure> {
    text::email(typed).map_err(|error| Failure::new(format!("{typed:?} is no e-mail address. {error}")))
}

/// What the mail server said to a test message: only what it has taken is sent.
fn tried(tried: &Tried) -> Result<(), Failure> {
    match tried {
        Tried::Taken(said) => say(&format!("The mail server took the message. It answered: {said}")),
        Tried::Kept(file) => say(&format!(
            "Nothing was sent: there is a folder in the place of a mail server. The message is {file}"
        )),
        Tried::Refused(said) => {
            Err(Failure::new(format!("The mail server did not take the message. It answered: {said}")))
        }
        Tried::Unreachable(said) => {
            Err(Failure::new(format!("The mail server cannot be used, so nothing was sent. {said}")))
        }
        Tried::NoAddress => {
            Err(Failure::new("The mail server takes no message to such an address, so nothing was sent."))
        }
        Tried::Unsure(said) => Err(Failure::new(format!(
            "The mail server did not answer after it was given the message, so nobody knows whether it was sent. Look into \
             the mailbox. {said}"
        ))),
        Tried::NotSetUp => Err(Failure::new(
            "No mail goes out from here: the settings smtp and mail_from name no mail server.",
        )),
    }
}
