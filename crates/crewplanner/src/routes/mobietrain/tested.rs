//! What the page says of the test with one employee: their groups and courses, or of whom one is to be chosen.

use web::Page;

use crate::people::list::Listed;
use crate::{CheckResult, Employee, GroupCourses, Learner};

/// What the test found.
#[derive(Default)]
pub(crate) struct Test {
    pub(crate) typed: String,
    /// Nobody fits.
    pub(crate) unknown: bool,
    /// Those of whom one is to be chosen, and how many fit besides.
    pub(crate) offered: Vec<Listed>,
    pub(crate) more: i64,
    pub(crate) tested: Option<(Employee, CheckResult)>,
}

/// The groups in a sentence, each with its courses where MobieTrain says how many.
pub(crate) fn groups(page: &Page, learner: &Learner) -> String {
    let Some(by_group) = &learner.by_group else {
        return page.get("test-groups").with("groups", page.list(&learner.groups)).to_string();
    };
    let of_group = |group: &GroupCourses| {
        page.get("test-group").with("group", &group.group).with("courses", group.courses).to_string()
    };
    let groups: Vec<String> = by_group.iter().map(of_group).collect();
    page.get("test-groups").with("groups", page.list(&groups)).to_string()
}
