//! What the page says of the roster (directory sync): whether MobieTrain may know who works here.

use web::Page;

use crate::Integration;

/// What the page says of it.
pub(super) struct Roster {
    /// It can be turned: MobieTrain is connected.
    pub(super) is_offered: bool,
    pub(super) is_on: bool,
    /// Since when it is.
    pub(super) since: Option<String>,
    /// How many people there are, while turning it is being asked about.
    pub(super) asking: Option<i64>,
}

impl Roster {
    pub(super) fn of(page: &Page, integration: Option<&Integration>) -> Self {
        let shown = integration.filter(|integration| integration.is_shown());
        let since = shown.and_then(|integration| integration.roster_at);
        Self {
            is_offered: shown.is_some(),
            is_on: since.is_some(),
            since: since.map(|at| page.moment(&at)),
            asking: None,
        }
    }
}
