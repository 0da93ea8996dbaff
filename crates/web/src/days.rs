//! The two days of a filter, from the first to the last, as fields for a date send them.

use kernel::Timestamp;

use crate::Page;

/// What is wrong with the two days: the key of a sentence for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrongDays {
    pub from: Option<&'static str>,
    pub to: Option<&'static str>,
}

impl WrongDays {
    pub fn any(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// The moments between which something must be: from the first until before the second. An empty field bounds nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Between {
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
}

impl Between {
    /// Those of two days, in the time zone of the installation. Of days that are wrong it says what, and they bound nothing.
    pub fn days(page: &Page, from: &str, to: &str) -> (Self, WrongDays) {
        let read = |text: &str| match text {
            "" => Ok(None),
            text => page.chosen_day(text).map(Some).ok_or("audit-no-day"),
        };
        let (from, to) = (read(from), read(to));
        let mut wrong = WrongDays { from: from.as_ref().err().copied(), to: to.as_ref().err().copied() };
        let (from, until) = (from.ok().flatten().map(|day| day.start), to.ok().flatten().map(|day| day.end));
        if from.zip(until).is_some_and(|(from, until)| from >= until) {
            wrong.to = Some("audit-days-turned");
        }
        (Self { from, until }, wrong)
    }
}
