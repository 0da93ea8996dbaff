//! Who is signed in, as the header shows it.

use crate::people::session::Session;

/// Who is signed in, for the header of every page: on a shared tablet that is the first thing to see.
pub(crate) struct Who {
    pub(crate) name: String,
    pub(crate) initials: String,
    pub(crate) tone: u8,
}

impl Who {
    pub(crate) fn of(session: &Session) -> Self {
        Self {
            name: session.name.clone(),
            initials: web::initials(&session.name),
            tone: web::tone(&session.name),
        }
    }
}
