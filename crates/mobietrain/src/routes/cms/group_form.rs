//! The form of a group: what somebody ticked, and the rule it makes.

use std::collections::{HashMap, HashSet};

use jwt_link::{Status, limits};
use kernel::text::{self, TextError};
use serde::Deserialize;
use web::{Language, Page};

use super::fields::{Mistakes, ticked};
use crate::ids::CourseId;
use crate::people::groups::rule::Rule;
use crate::people::groups::store::Department;
use crate::people::groups::{Group, Kind};

/// The most departments of a rule.
const MAX_DEPARTMENTS: usize = 200;

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    mode: String,
    department: Vec<String>,
    more_departments: String,
    /// The departments of another client that the rule has been about, and that client's key.
    kept_department: Vec<String>,
    kept_client: String,
    status: String,
    language: Vec<String>,
    course: Vec<String>,
    /// The group that it is about, where the address does not say it.
    pub group: String,
    /// The button that shows who would be in it was pressed.
    pub preview: Option<String>,
    /// What they were shown of what it does.
    pub sure: Option<String>,
}

/// What the form shows: as stored, or as typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GroupForm {
    pub name: String,
    /// Hand-picked instead of by rule.
    pub picked: bool,
    pub rule: Rule,
    /// The key of the client whose departments can be chosen.
    pub client: Option<String>,
    /// What was typed of other departments and could not be understood.
    pub more_departments: String,
    pub courses: Vec<CourseId>,
}

impl Typed {
    /// What somebody typed before they were asked, and comes back to: it stands in the address then. `None` where nothing does.
    pub fn before(query: &str) -> Option<Self> {
        let mut typed = Self::default();
        for (name, value) in web::form_fields(query.as_bytes()) {
            let value = value.into_owned();
            match &*name {
                "name" => typed.name = value,
                "mode" => typed.mode = value,
                "department" => typed.department.push(value),
                "kept_department" => typed.kept_department.push(value),
                "kept_client" => typed.kept_client = value,
                "status" => typed.status = value,
                "language" => typed.language.push(value),
                "course" => typed.course.push(value),
                _ => {}
            }
        }
        (!typed.mode.is_empty()).then_some(typed)
    }

    /// The departments that were chosen, and whose they are. Those of another client stay until somebody chooses others.
    fn or_kept(&self, client: Option<String>, chosen: Vec<String>) -> (Option<String>, Vec<String>) {
        match (chosen.is_empty(), ticked(&self.kept_department)) {
            (true, kept) if kept.is_empty() => (None, kept),
            (true, kept) => (text::identity(&self.kept_client, 255).ok(), kept),
            (false, _) => (client, chosen),
        }
    }
}

impl GroupForm {
    /// As stored.
    pub fn of(group: &Group, courses: Vec<CourseId>, client: Option<String>) -> Self {
        let rule = group.rule().cloned().unwrap_or_default();
        let (name, picked) = (group.name.clone(), group.is_picked());
        Self { name, picked, more_departments: String::new(), courses, rule, client }
    }

    /// As typed, with what is wrong with it. `client`: whose departments could be chosen, of those that learners came with.
    pub fn typed(
        typed: &Typed,
        client: Option<String>,
        page: &Page,
        departments: &[Department],
    ) -> (Self, Mistakes) {
        let mut mistakes = Mistakes::default();
        let name = text::name(&typed.name, 100);
        if name.is_err() {
            mistakes.add("name", page.get("cms-group-name-wrong"));
        }
        let known = choices(&client, departments);
        let (more, more_departments) = meant(&typed.more_departments, &known, page, &mut mistakes);
        let mut departments = ticked(&[typed.department.as_slice(), &more].concat());
        if departments.len() > MAX_DEPARTMENTS {
            mistakes.add("more_departments", page.get("cms-group-departments-many"));
            departments.truncate(MAX_DEPARTMENTS); // also of what is only looked at
        }
        let (of, departments) = typed.or_kept(client.clone(), departments);
        let languages = typed.language.iter().filter_map(|tag| tag.parse().ok()).collect();
        let form = Self {
            name: name.unwrap_or_else(|_| typed.name.replace('\0', "")),
            picked: typed.mode == "picked",
            rule: Rule { client: of, departments, status: typed.status.parse().ok(), languages },
            client,
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

    /// What the form sends, as it was understood.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mode = if self.picked { "picked" } else { "rule" };
        let mut fields = vec![("name", self.name.clone()), ("mode", mode.to_owned())];
        let department = match self.kept_from() {
            Some(client) => {
                fields.push(("kept_client", client.to_owned()));
                "kept_department"
            }
            None => "department",
        };
        fields.extend(self.rule.departments.iter().map(|id| (department, id.clone())));
        fields.extend(self.rule.status.map(|status| ("status", status.as_str().to_owned())));
        fields.extend(self.rule.languages.iter().map(|language| ("language", language.tag().to_owned())));
        fields.extend(self.courses.iter().map(|id| ("course", id.to_string())));
        fields
    }

    /// The departments that can be chosen.
    pub fn choices<'a>(&self, departments: &'a [Department]) -> Vec<&'a Department> {
        choices(&self.client, departments)
    }

    /// The departments of the rule that could be chosen, and that no learner has come with.
    pub fn unseen<'a>(&'a self, departments: &[Department]) -> Vec<&'a String> {
        if self.kept_from().is_some() {
            return Vec::new();
        }
        let known: HashSet<&String> = self.choices(departments).iter().map(|known| &known.id).collect();
        self.rule.departments.iter().filter(|id| !known.contains(id)).collect()
    }

    /// The key of the client whose departments the rule is about, when they are not those that can be chosen.
    pub fn kept_from(&self) -> Option<&str> {
        self.rule.client.as_deref().filter(|client| Some(*client) != self.client.as_deref())
    }

    pub fn has_department(&self, id: &str) -> bool {
        self.kept_from().is_none() && self.rule.departments.iter().any(|department| department == id)
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

fn choices<'a>(client: &Option<String>, departments: &'a [Department]) -> Vec<&'a Department> {
    let can_be_chosen = |known: &&Department| client.as_ref().is_none_or(|client| *client == known.client);
    departments.iter().filter(can_be_chosen).collect()
}

/// Departments by their ids, of which each client has its own.
pub(super) type ById<'a> = HashMap<&'a str, Vec<&'a Department>>;

pub(super) fn by_id(departments: &[Department]) -> ById<'_> {
    let mut by_id = ById::new();
    for department in departments {
        by_id.entry(&department.id).or_default().push(department);
    }
    by_id
}

/// The names of the departments that a rule is about, as far as anybody knows them.
pub(super) fn names(rule: &Rule, departments: &ById<'_>) -> Vec<String> {
    let known = |id: &str| departments.get(id)?.iter().find(|known| rule.is_about(&known.client));
    let names = rule.departments.iter().map(|id| known(id).map_or(id, |known| &known.name).clone());
    names.collect()
}

/// The ids of the departments that were typed, one on each line, and the lines that mean none. A known one is found by its
/// name or id, however it is written; the others are taken for ids, commas and all.
fn meant(typed: &str, known: &[&Department], page: &Page, mistakes: &mut Mistakes) -> (Vec<String>, String) {
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

fn alike(typed: &str, known: &[&Department]) -> Vec<String> {
    if known.iter().any(|known| known.id == typed) {
        return vec![typed.to_owned()];
    }
    let key = text::name_key(typed);
    let same =
        known.iter().filter(|known| [&known.id, &known.name].iter().any(|name| text::name_key(name) == key));
    let same: Vec<String> = same.map(|known| known.id.clone()).collect();
    if same.is_empty() { vec![typed.to_owned()] } else { same }
}

/// Who is in a group, in words.
pub(super) fn describe(page: &Page, account: &str, kind: &Kind, departments: &ById<'_>) -> String {
    let rule = match kind {
        Kind::Everyone => return page.get("cms-group-everyone-rule").with("account", account).to_string(),
        Kind::Picked => return page.get("cms-group-picked-rule").to_string(),
        Kind::Rule(rule) => rule,
    };
    let mut parts = Vec::new();
    if !rule.departments.is_empty() {
        let names = page.list(&names(rule, departments));
        parts.push(page.get("cms-group-department-is").with("departments", names).to_string());
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
