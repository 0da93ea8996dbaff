//! The tables of the dashboard as files (CSV), with the numbers that it shows.

use serde::{Deserialize, Serialize};
use tables::Writer;
use web::{Language, Page};

use crate::reports::numbers::OfCourse;
use crate::reports::numbers::sign_ons::OnDay;

/// One of them, as it stands in the address.
#[derive(Clone, Copy, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Table {
    #[default]
    SignOns,
    Groups,
    Courses,
}

fn begin(page: &Page, headings: &[&'static str]) -> Writer {
    let mut writer = Writer::new(if page.language() == Language::En { ',' } else { ';' });
    let headings: Vec<String> = headings.iter().map(|key| page.get(key).to_plain()).collect();
    writer.row(headings.iter().map(String::as_str));
    writer
}

fn row(writer: &mut Writer, name: &str, numbers: &[i64]) {
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    writer.row([name].into_iter().chain(numbers.iter().map(String::as_str)));
}

/// Links fail for those alone who can do something about it.
pub(super) fn of_days(page: &Page, days: &[OnDay], with_failed: bool) -> Vec<u8> {
    let all = ["cms-dash-day", "cms-dash-signed-on", "cms-dash-link-failed"];
    let count = if with_failed { 3 } else { 2 };
    let mut file = begin(page, &all[..count]);
    for on in days {
        row(&mut file, &on.day.to_string(), &[on.signed_on, on.failed][..count - 1]);
    }
    file.finish()
}

pub(super) fn of_groups(page: &Page, groups: &[(&str, i64)]) -> Vec<u8> {
    let mut file = begin(page, &["cms-group", "cms-nav-learners"]);
    for (name, members) in groups {
        row(&mut file, name, &[*members]);
    }
    file.finish()
}

/// Courses with their titles.
pub(super) fn of_courses<'a>(page: &Page, courses: impl Iterator<Item = (&'a str, &'a OfCourse)>) -> Vec<u8> {
    let states =
        ["cms-transcript-done", "cms-transcript-busy", "cms-transcript-not-started", "cms-filter-late"];
    let mut file = begin(page, &[&["cms-course"][..], &states].concat());
    for (title, of) in courses {
        row(&mut file, title, &[of.done, of.busy, of.begun_by_nobody(), of.late]);
    }
    file.finish()
}
