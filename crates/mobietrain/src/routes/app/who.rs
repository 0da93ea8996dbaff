//! Who is signed in, as the header shows it.

use web::Language;

use super::manifest;
use crate::people::session::Session;

/// Who is signed in, for the header of every page: on a shared tablet that is the first thing to see.
pub(crate) struct Who {
    pub(crate) name: String,
    pub(crate) initials: String,
    pub(crate) tone: u8,
    /// The way back of this browser.
    from: String,
}

impl Who {
    pub(crate) fn of(session: &Session) -> Self {
        Self {
            name: session.name.clone(),
            initials: web::initials(&session.name),
            tone: web::tone(&session.name),
            from: manifest::from(session),
        }
    }

    /// What they install the app by.
    pub(crate) fn manifest(&self, language: Language) -> String {
        manifest::address(language, &self.from)
    }
}
