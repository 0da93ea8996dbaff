//! The field of a course's page with the time at which the course publishes itself.

use kernel::Timestamp;

use super::desk::Desk;
use crate::learning::course::schedule;

/// The field as it stands on the page of a course.
#[derive(Default)]
pub(super) struct Schedule {
    /// As the field sends it.
    pub typed: String,
    pub mistake: Option<String>,
    /// The time zone that it is in.
    pub zone: String,
}

impl Schedule {
    pub fn of(desk: &Desk, planned: Option<Timestamp>) -> Self {
        let zone = &desk.app.settings.time_zone;
        let typed = planned.map(|at| schedule::write(at, zone)).unwrap_or_default();
        Self { typed, mistake: None, zone: zone.iana_name().unwrap_or("UTC").replace('_', " ") }
    }
}
