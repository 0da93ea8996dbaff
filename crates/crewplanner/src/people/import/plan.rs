//! The dry run: what each row of a file does, worked out without changing anything. People are matched by number, else by
//! address.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jwt_link::{Department, limits};
use kernel::text;
use tables::{Row, Table};

use super::crew::Crew;
use super::missing::missing;
use super::options::Options;
use super::outcome::{Counts, Kind, Outcome, ShownRow, Why};
use super::row::{Said, said};
use crate::ids::{DepartmentId, EmployeeId};
use crate::people::departments;
use crate::people::employee::difference::{self, of_departments, texts};
use crate::{Change, Employee};

/// What a file does.
#[derive(Debug)]
pub struct Plan {
    pub(super) rows: Vec<(ShownRow, Act)>,
    /// Who is not in the file and becomes inactive.
    pub missing: Vec<ShownRow>,
    pub counts: Counts,
    /// Departments that are made.
    pub new_departments: Vec<Department>,
    pub(super) deactivated: Vec<EmployeeId>,
    /// The same for two plans that are shown alike.
    pub digest: String,
}

/// What is done for a row.
#[derive(Debug)]
pub(super) enum Act {
    Nothing,
    /// What is said of somebody new is not kept twice: the row shows it once somebody looks ([`Act::shows`]).
    Add(Arc<Employee>),
    /// Who they are then: the row shows what is another.
    Change(Arc<Employee>),
}

impl Act {
    /// The row as it is shown.
    fn shows<'a>(&self, row: &'a ShownRow) -> Cow<'a, ShownRow> {
        match self {
            Self::Add(new) => {
                Cow::Owned(ShownRow { outcome: Outcome::New(difference::of_new(new)), ..row.clone() })
            }
            Self::Nothing | Self::Change(_) => Cow::Borrowed(row),
        }
    }
}

impl Plan {
    /// The rows of the file as they are shown.
    pub fn rows(&self) -> impl Iterator<Item = Cow<'_, ShownRow>> {
        self.rows.iter().map(|(row, act)| act.shows(row))
    }

    /// Those of one kind.
    pub fn rows_of(&self, kind: Kind) -> impl Iterator<Item = Cow<'_, ShownRow>> {
        let rows = self.rows.iter().filter(move |(row, _)| row.outcome.kind() == kind);
        let missing = self.missing.iter().filter(move |_| kind == Kind::Missing).map(Cow::Borrowed);
        rows.map(|(row, act)| act.shows(row)).chain(missing)
    }
}

/// A plan on its way.
struct Planner<'a, F> {
    table: &'a Table,
    crew: Crew,
    /// The line that took each of the crew; nothing, and 0, where none did.
    lines: Vec<u64>,
    /// Whom refused rows name.
    mentioned: HashSet<usize>,
    new_departments: Vec<Department>,
    /// What a department is called whose name one that the client does not have nearly is: each is looked for once.
    nearly: HashMap<String, Option<String>>,
    fresh: F,
}

/// `fresh` makes ids of people and departments.
pub(super) fn plan(table: &Table, crew: Crew, options: &Options, fresh: impl FnMut() -> String) -> Plan {
    let (lines, mentioned, new_departments, nearly) =
        (Vec::new(), HashSet::new(), Vec::new(), HashMap::new());
    let mut planner = Planner { table, crew, lines, mentioned, new_departments, nearly, fresh };
    let mut counts = Counts::default();
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let (shown, act) = planner.row(row);
        counts.count(shown.outcome.kind());
        counts.moved += usize::from(shown.outcome.is_move());
        rows.push((shown, act));
    }
    let missing = missing(&planner.crew, |place| planner.is_named(place), options, &mut counts);
    let (deactivated, missing) = missing.into_iter().unzip();
    let (new_departments, digest) = (planner.new_departments, String::new());
    Plan { rows, missing, counts, new_departments, deactivated, digest }
}

impl<F: FnMut() -> String> Planner<'_, F> {
    fn row(&mut self, row: &Row) -> (ShownRow, Act) {
        let value = |key| self.table.header.value(row, key).unwrap_or_default().to_owned();
        let mut shown = ShownRow {
            line: row.line,
            name: value("name"),
            number: value("employee_number"),
            outcome: Outcome::Unchanged,
            values: row.values.clone(),
        };
        if shown.name.is_empty() {
            shown.name = format!("{} {}", value("given_name"), value("family_name")).trim().to_owned();
        }
        if shown.name.is_empty() {
            shown.name = value("email");
        }
        match self.outcome(row, &mut shown) {
            Ok((outcome, act)) => {
                shown.outcome = outcome;
                (shown, act)
            }
            Err(whys) => {
                self.mention(row);
                shown.outcome = Outcome::Refused(whys);
                (shown, Act::Nothing)
            }
        }
    }

    /// Whoever is named anywhere in a refused row is in the file: they do not become inactive for somebody's typing error.
    fn mention(&mut self, row: &Row) {
        for value in row.values.iter().map(str::trim).filter(|value| !value.is_empty()) {
            self.mentioned.extend(self.crew.by_number(value).or_else(|| self.crew.by_zeros(value)));
            self.mentioned.extend(self.crew.by_email(&text::typed_email(value)));
        }
    }

    fn outcome(&mut self, row: &Row, shown: &mut ShownRow) -> Result<(Outcome, Act), Vec<Why>> {
        let departments = &self.crew.departments;
        let said = said(self.table, row, |name| departments.named(name).is_some())?;
        match self.who(&said).map_err(|why| vec![why])? {
            Some(place) => {
                let person = &self.crew.people[place];
                shown.name.clone_from(&person.name);
                if let Some(line) = self.line_of(place) {
                    return Err(vec![Why::Twice { line, name: person.name.clone() }]);
                }
                self.change(row.line, place, said)
            }
            None => self.add(row.line, said),
        }
    }

    /// By number, else by address. Nobody when it is somebody new.
    fn who(&self, said: &Said) -> Result<Option<usize>, Why> {
        let email = said.change.email.as_ref().and_then(Option::as_deref);
        let number = said.change.employee_number.as_ref().and_then(Option::as_deref);
        let by_email = email.and_then(|email| self.crew.by_email(email));
        let by_number = number.and_then(|number| self.crew.by_number(number));
        let nearly = number.filter(|_| by_number.is_none() && by_email.is_none());
        if let Some((place, number)) = nearly.and_then(|number| Some((self.crew.by_zeros(number)?, number))) {
            let of = &self.crew.people[place];
            let theirs = of.employee_number.clone().unwrap_or_default();
            return Err(Why::NearlyNumbered { number: number.to_owned(), name: of.name.clone(), theirs });
        }
        match (number, by_number, by_email) {
            (None, _, None) if email.is_none() => Err(Why::Nobody),
            (None, _, by_email) | (Some(_), None, by_email @ None) => Ok(by_email),
            (Some(_), Some(same), None) => Ok(Some(same)),
            (Some(_), Some(same), Some(other)) if same == other => Ok(Some(same)),
            (Some(_), None, Some(of)) if self.crew.people[of].employee_number.is_none() => Ok(Some(of)),
            (Some(_), _, Some(of)) => Err(self.taken(of)),
        }
    }

    fn taken(&self, place: usize) -> Why {
        let of = &self.crew.people[place];
        let number = of.employee_number.clone().unwrap_or_default();
        Why::EmailTaken { email: of.email.clone().unwrap_or_default(), name: of.name.clone(), number }
    }

    fn add(&mut self, line: u64, said: Said) -> Result<(Outcome, Act), Vec<Why>> {
        let nobody = Employee::new((self.fresh)().into());
        let mut new = said.change.merged(&nobody);
        if said.change.name.is_none() {
            if new.given_name.is_none() || new.family_name.is_none() {
                return Err(vec![Why::Needed("name".into())]);
            }
            new.name = checked_name(new.both_names())?;
        }
        if let Some(names) = &said.departments {
            new.departments = self.departments(names)?;
        }
        let new = Arc::new(new);
        let place = self.crew.add(new.clone());
        self.take(line, place);
        Ok((Outcome::New(Vec::new()), Act::Add(new)))
    }

    fn change(&mut self, line: u64, place: usize, said: Said) -> Result<(Outcome, Act), Vec<Why>> {
        let before = self.crew.people[place].clone();
        let is_named = said.change.name.is_some();
        let mut change = said.change.without(&before);
        if !is_named {
            change.name = along(&before, &change).map(checked_name).transpose()?;
        }
        let mut after = change.merged(&before);
        let mut shown = texts(&before, &change);
        let was_admin = before.is_client_admin() && before.is_active();
        if was_admin && !after.is_active() && self.crew.admins == 1 {
            return Err(vec![Why::LastAdmin(before.name.clone())]);
        }
        if let Some(names) = &said.departments {
            after.departments = self.departments(names)?;
            if let Some(moved) = of_departments("departments", &before.departments, &after.departments) {
                shown.push(moved);
            }
        }
        self.take(line, place);
        if shown.is_empty() {
            return Ok((Outcome::Unchanged, Act::Nothing));
        }
        shown.shrink_to_fit();
        let after = Arc::new(after);
        self.crew.change(place, after.clone());
        Ok((Outcome::Changed(shown), Act::Change(after)))
    }

    fn take(&mut self, line: u64, place: usize) {
        if self.lines.len() <= place {
            self.lines.resize(self.crew.people.len(), 0);
        }
        self.lines[place] = line;
    }

    fn line_of(&self, place: usize) -> Option<u64> {
        self.lines.get(place).copied().filter(|line| *line > 0)
    }

    /// Whether the file names them, in refused rows too.
    fn is_named(&self, place: usize) -> bool {
        self.line_of(place).is_some() || self.mentioned.contains(&place)
    }

    /// The departments of these names, those that are to be made among them.
    fn departments(&mut self, names: &[String]) -> Result<Vec<Department>, Vec<Why>> {
        let mut found: Vec<Department> = Vec::with_capacity(names.len());
        let (mut new, mut whys) = (Vec::new(), Vec::new());
        for name in names {
            match self.department(name, &mut new) {
                Ok(department) if found.contains(&department) => {}
                Ok(department) => found.push(department),
                Err(why) => whys.push(why),
            }
        }
        if whys.is_empty() && !self.fits(&found) {
            whys.push(Why::TooManyDepartments);
        }
        if !whys.is_empty() {
            return Err(whys);
        }
        found.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        for department in new {
            self.crew.departments.add(department.clone());
            self.new_departments.push(department);
        }
        Ok(found)
    }

    /// The department of this name; a new one stands in `new` then.
    fn department(&mut self, name: &str, new: &mut Vec<Department>) -> Result<Department, Why> {
        let key = text::name_key(name);
        let in_row = new.iter().find(|new| text::name_key(&new.name) == key);
        if let Some(department) = self.crew.departments.named(name).or(in_row) {
            return Ok(department.clone());
        }
        let known = &self.crew.departments;
        let nearly = self.nearly.entry(name.to_owned()).or_insert_with(|| known.nearly(name));
        if let Some(alike) = nearly.clone() {
            return Err(Why::NearlyNamed { name: name.to_owned(), alike });
        }
        let department = Department { id: self.department_id(name), name: name.to_owned() };
        new.push(department.clone());
        Ok(department)
    }

    /// Whether a link can carry these and all above them. Those that are to be made stand alone.
    fn fits(&self, departments: &[Department]) -> bool {
        let within: BTreeSet<DepartmentId> = departments::ids(departments);
        let tree = &self.crew.tree;
        let above = tree.counted(&within).into_iter().filter(|id| !within.contains(*id));
        let above = above.map(|id| (id.as_str(), tree.name(id)));
        departments::fit::fit(departments.iter().map(|of| (&*of.id, &*of.name)).chain(above))
    }

    /// That of a new department is its name, as where departments are made one by one.
    fn department_id(&mut self, name: &str) -> String {
        let is_free = !self.crew.departments.is_used(name) && name.chars().count() <= limits::DEPARTMENT_ID;
        if is_free { name.to_owned() } else { (self.fresh)() }
    }
}

/// What somebody is called who is given other names: both of them, where they were called so before or had none. Whoever is
/// called otherwise, "Jan P.", is so on purpose, and a file without that column says nothing of it.
fn along(before: &Employee, change: &Change) -> Option<String> {
    if change.given_name.is_none() && change.family_name.is_none() {
        return None;
    }
    let both = before.both_names();
    let after = change.merged(before).both_names();
    ((both == before.name || both.is_empty()) && !after.is_empty() && after != before.name).then_some(after)
}

fn checked_name(name: String) -> Result<String, Vec<Why>> {
    text::name(&name, limits::NAME).map_err(|why| vec![Why::Text { field: "name".into(), why }])
}
