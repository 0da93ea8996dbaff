//! What a site is told of a message that nobody sends any more (bounce, undelivered), in the transaction that gives it up: it tells its
//! people where they look.

use std::pin::Pin;

use db::Write;

use crate::why::Why;

/// A message that was given up.
#[derive(Clone, Copy, Debug)]
pub struct Failed<'a> {
    pub tenant_id: &'a str,
    /// What the message was about, in the site's words.
    pub about: &'a str,
    pub to_name: &'a str,
    pub to_address: &'a str,
    pub why: &'a Why,
}

/// What [`OnFailed`] does.
pub type Telling<'a> = Pin<Box<dyn Future<Output = Result<(), db::Error>> + Send + 'a>>;

/// Tells it.
pub type OnFailed = Box<dyn for<'a> Fn(&'a mut Write, Failed<'a>) -> Telling<'a> + Send + Sync>;

/// Tells nobody.
pub fn nobody() -> OnFailed {
    Box::new(|_, _| Box::pin(async { Ok(()) }))
}
