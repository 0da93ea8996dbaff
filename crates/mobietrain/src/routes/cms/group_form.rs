//! The form of a group: what somebody ticked, and the rule it makes.

use jwt_link::{Status, limits};
use kernel::text::{self, TextError};
use serde::Deserialize;
use web::{Language, Page};

use super::fields::{Mistakes, ticked};
use crate::ids::CourseId;
use crate::people::groups::rule::Rule;
use crate::people::groups::{Group, Kind};

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    mode: String,
    department: Vec<String>,
    more_departments: String,
    status: String,
    language: Vec<String>,
    course: Vec<String>,
    /// The button that shows who would be in it was pressed.
    pub preview: Option<String>,
}

/// What the form shows: as stored, or as typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GroupForm {
    pub name: String,
    /// Hand-picked instead of by rule.
    pub picked: bool,
    pub rule: Rule,
    /// What was typed of other departments and could not be understood.
    pub more_departments: String,
    pub courses: Vec<CourseId>,
}

impl GroupForm {
    /// As stored.
    pub fn of(group: &Group, courses: Vec<CourseId>) -> Self {
        let rule = group.rule().cloned().unwrap_or_default();
        let (name, picked) = (group.name.clone(), group.is_picked());
        Self { name, picked, more_departments: String::new(), courses, rule }
    }

    /// As typed, with what is wrong with it. `known` are the departments that learners came with: id and name.
    pub fn typed(typed: &Typed, page: &Page, known: &[(String, String)]) -> (Self, Mistakes) {
        let mut mistakes = Mistakes::default();
        let name = text::name(&typed.name, 100);
        if name.is_err() {
            mistakes.add("name", page.get("cms-group-name-wrong"));
        }
        let mut departments = ticked(&typed.department);
        let (more, more_departments) = meant(&typed.more_departments, known, page, &mut mistakes);
        departments.extend(more);
        let departments = ticked(&departments);
        if departments.len() > 200 {
            mistakes.add("more_departments", page.get("cms-group-departments-many"));
        }
        let status = typed.status.parse().ok();
        let languages = typed.language.iter().filter_map(|tag| Language::from_tag(tag)).collect();
        let form = Self {
            name: name.unwrap_or_else(|_| typed.name.replace('\0', "")),
            picked: typed.mode == "picked",
            rule: Rule { departments, status, languages },
            more_departments,
            courses: ticked(&typed.course).into_iter().map(CourseId::from).collect(),
        };
        (form, mistakes)
    }

    /// What `group`, or a new one, is to become.
    pub fn group(&self, group: Option<&Group>) -> Group {
        let id = group.map(|group| group.id.clone()).unwrap_or_default();
        Group { id, name: self.name.clone(), kind: self.kind(group) }
    }

    /// Only a new group can be of another kind.
    pub fn kind(&self, group: Option<&Group>) -> Kind {
        match group {
            Some(group) if group.rule().is_none() => group.kind.clone(),
            None if self.picked => Kind::Picked,
            _ => Kind::Rule(self.rule.clone()),
        }
    }

    /// The departments of the rule that no learner has come with.
    pub fn unseen<'a>(&'a self, known: &'a [(String, String)]) -> impl Iterator<Item = &'a String> {
        self.rule.departments.iter().filter(|id| known.iter().all(|(known, _)| known != *id))
    }

    pub fn has_department(&self, id: &str) -> bool {
        self.rule.departments.iter().any(|department| department == id)
    }

    pub fn has_language(&self, language: &Language) -> bool {
        self.rule.languages.contains(language)
    }

    pub fn has_status(&self, status: Status) -> bool {
        self.rule.status == Some(status)
    }

    pub fn has_course(&self, id: &str) -> bool {
        self.courses.iter().any(|course| course == id)
    }
}

/// The ids of the departments that were typed, one on each line, and the lines that mean none. A known one is found by its
/// name or id, however it is written; the others are taken for ids, commas and all.
fn meant(
    typed: &str,
    known: &[(String, String)],
    page: &Page,
    mistakes: &mut Mistakes,
) -> (Vec<String>, String) {
    let (mut ids, mut left) = (Vec::new(), Vec::new());
    let lines = text::lines(typed, usize::MAX).unwrap_or_default();
    for line in lines.split('\n').filter(|line| !line.trim().is_empty()) {
        match text::identity(line, limits::DEPARTMENT_ID) {
            Ok(line) => ids.extend(alike(&line, known)),
            Err(TextError::Hidden(hidden)) => {
                mistakes.add("more_departments", page.text().hidden_mistake(hidden));
                left.push(line);
            }
            Err(_) => {
                mistakes.add("more_departments", page.get("cms-group-department-wrong"));
                left.push(line);
            }
        }
    }
    (ids, left.join("\n"))
}

fn alike(typed: &str, known: &[(String, String)]) -> Vec<String> {
    if known.iter().any(|(id, _)| id == typed) {
        return vec![typed.to_owned()];
    }
    let key = text::name_key(typed);
    let same = known.iter().filter(|(id, name)| text::name_key(id) == key || text::name_key(name) == key);
    let same: Vec<String> = same.map(|(id, _)| id.clone()).collect();
    if same.is_empty() { vec![typed.to_owned()] } else { same }
}

/// Who is in a group, in words.
pub(super) fn describe(page: &Page, account: &str, kind: &Kind, departments: &[(String, String)]) -> String {
    let rule = match kind {
        Kind::Everyone => return page.get("cms-group-everyone-rule").with("account", account).to_string(),
        Kind::Picked => return page.get("cms-group-picked-rule").to_string(),
        Kind::Rule(rule) => rule,
    };
    let name = |id: &String| {
        departments.iter().find(|(of, _)| of == id).map_or_else(|| id.clone(), |(_, name)| name.clone())
    };
    let mut parts = Vec::new();
    if !rule.departments.is_empty() {
        let names: Vec<String> = rule.departments.iter().map(name).collect();
        parts.push(page.get("cms-group-department-is").with("departments", page.list(&names)).to_string());
    }
    match rule.status {
        Some(Status::Active) => parts.push(page.get("cms-group-status-active").to_string()),
        Some(Status::Inactive) => parts.push(page.get("cms-group-status-inactive").to_string()),
        None => {}
    }
    if !rule.languages.is_empty() {
        let names: Vec<_> = rule.languages.iter().map(|language| language.native_name()).collect();
        let names = page.list(&names);
        parts.push(page.get("cms-group-language-is").with("languages", names).to_string());
    }
    if parts.is_empty() {
        return page.get("cms-group-everyone-rule").with("account", account).to_string();
    }
    parts.join(" · ")
}
