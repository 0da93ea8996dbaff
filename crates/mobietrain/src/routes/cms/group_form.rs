//! The form of a group: what somebody ticked, and the rule it makes.

use serde::Deserialize;
use web::{Language, Page};

use super::fields::{Mistakes, ticked};
use crate::people::groups::members::Who;
use crate::people::groups::rule::Rule;
use crate::people::groups::store::Group;

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
    /// Department ids that nobody has come with yet, as typed.
    pub more_departments: String,
    pub courses: Vec<String>,
}

impl GroupForm {
    /// As stored. Departments that no learner has come with are shown in the text field.
    pub fn of(group: &Group, courses: Vec<String>, known: &[(String, String)]) -> Self {
        let rule = group.rule().cloned().unwrap_or_default();
        let more: Vec<&str> =
            rule.departments.iter().filter(|id| !is_known(known, id)).map(String::as_str).collect();
        Self {
            name: group.name.clone(),
            picked: group.is_picked(),
            more_departments: more.join(", "),
            courses,
            rule,
        }
    }

    /// As typed, with what is wrong with it.
    pub fn typed(typed: &Typed, page: &Page) -> (Self, Mistakes) {
        let mut mistakes = Mistakes::default();
        let name = web::clean_line(&typed.name, 100);
        if name.is_none() {
            mistakes.add("name", page.get("cms-group-name-wrong"));
        }
        let more_departments = typed.more_departments.replace('\0', "");
        let chosen = ticked(&typed.department);
        let more = more_departments.split([',', '،']).filter_map(|id| web::clean_line(id, 255));
        let more: Vec<String> = more.filter(|id| !chosen.contains(id)).collect();
        let departments = [chosen, more].concat();
        if departments.len() > 200 {
            mistakes.add("more_departments", page.get("cms-group-departments-many"));
        }
        let status = ["active", "inactive"].into_iter().find(|known| *known == typed.status);
        let languages = ticked(&typed.language).into_iter().filter(|tag| is_tag(tag)).collect();
        let form = Self {
            name: name.unwrap_or_else(|| typed.name.replace('\0', "")),
            picked: typed.mode == "picked",
            rule: Rule { departments, status: status.map(str::to_owned), languages },
            more_departments,
            courses: ticked(&typed.course),
        };
        (form, mistakes)
    }

    pub fn who(&self, group: Option<&Group>) -> Who {
        match group {
            Some(group) if group.rule().is_none() => group.who.clone(),
            None if self.picked => Who::Picked(String::new()),
            _ => Who::Rule(self.rule.clone()),
        }
    }

    pub fn has_department(&self, id: &str) -> bool {
        self.rule.departments.iter().any(|department| department == id)
    }

    pub fn has_language(&self, language: &Language) -> bool {
        self.rule.languages.iter().any(|tag| tag == language.tag())
    }

    pub fn has_status(&self, status: &str) -> bool {
        self.rule.status.as_deref() == Some(status)
    }

    pub fn has_course(&self, id: &str) -> bool {
        self.courses.iter().any(|course| course == id)
    }
}

fn is_tag(tag: &str) -> bool {
    Language::ALL.iter().any(|language| language.tag() == tag)
}

fn is_known(known: &[(String, String)], id: &str) -> bool {
    known.iter().any(|(known, _)| known == id)
}

/// Who is in a group, in words.
pub(super) fn describe(page: &Page, account: &str, who: &Who, departments: &[(String, String)]) -> String {
    let rule = match who {
        Who::Everyone => return page.get("cms-group-everyone-rule").with("account", account).to_string(),
        Who::Picked(_) => return page.get("cms-group-picked-rule").to_string(),
        Who::Rule(rule) => rule,
    };
    let name = |id: &String| {
        departments.iter().find(|(of, _)| of == id).map_or_else(|| id.clone(), |(_, name)| name.clone())
    };
    let mut parts = Vec::new();
    if !rule.departments.is_empty() {
        let names: Vec<String> = rule.departments.iter().map(name).collect();
        parts.push(page.get("cms-group-department-is").with("departments", page.list(&names)).to_string());
    }
    if let Some(status) = &rule.status {
        let key = if status == "active" { "cms-group-status-active" } else { "cms-group-status-inactive" };
        parts.push(page.get(key).to_string());
    }
    if !rule.languages.is_empty() {
        let names =
            rule.languages.iter().filter_map(|tag| Language::from_tag(tag)).map(Language::native_name);
        let names = page.list(&names.collect::<Vec<_>>());
        parts.push(page.get("cms-group-language-is").with("languages", names).to_string());
    }
    if parts.is_empty() {
        return page.get("cms-group-everyone-rule").with("account", account).to_string();
    }
    parts.join(" · ")
}
