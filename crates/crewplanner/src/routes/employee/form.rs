//! The form of an employee, to add or edit one: what stands in it, what came back of it, and the mistakes beside their fields
//! (validation beside fields).

use db::Connection;
use login::audit::Shown;
use web::Page;

use super::words;
use crate::Role;
use crate::ids::ClientId;
use crate::people::departments::{self, Choice};
use crate::people::employee::edit::{self, Again, Asked, Field, Mistakes, Values, lines};
use crate::people::permission;
use crate::people::reach::Reach;
use crate::routes::audit::WORDS;

/// What the form shows.
pub(super) struct Form {
    pub(super) values: Values,
    was: Values,
    mistakes: Mistakes,
    conflicts: Vec<edit::Conflict>,
    /// Those that whoever edits may choose.
    pub(super) offered: Vec<Choice>,
    /// All of the client, for what others have chosen.
    all: Vec<Choice>,
    /// Whether roles and what somebody leads may be chosen.
    pub(super) is_admin: bool,
    /// Whether whoever edits has shown lately that it is them: else another role waits for that.
    pub(super) is_proved: bool,
}

/// A field that two made another, for the choice between them.
pub(super) struct Conflict {
    pub(super) field: &'static str,
    pub(super) label: &'static str,
    pub(super) theirs: String,
    /// Who and when, as far as that is known.
    pub(super) by: Option<(String, String)>,
    pub(super) mine: String,
    /// What is sent along of it.
    pub(super) typed: Vec<String>,
}

/// A mistake, for the list above the form.
pub(super) struct Said {
    pub(super) field: &'static str,
    pub(super) label: &'static str,
    pub(super) text: String,
}

impl Form {
    pub(super) async fn of(
        conn: &mut Connection,
        client_id: &ClientId,
        (reach, is_proved): (&Reach, bool),
        again: Again,
    ) -> Result<Self, db::Error> {
        let Again { values, was, mistakes, conflicts } = again;
        let offered = permission::departments(conn, client_id, reach).await?;
        let all = departments::choices(conn, client_id, None).await?;
        let offers = |choice: &&Choice| offered.as_ref().is_none_or(|offered| offered.contains(&choice.id));
        let offered = all.iter().filter(offers).cloned().collect();
        Ok(Self { values, was, mistakes, conflicts, offered, all, is_admin: reach.is_everybody(), is_proved })
    }

    pub(super) fn value(&self, field: &str) -> &str {
        Field::parse(field).map(|field| self.values.get(field)).unwrap_or_default()
    }

    pub(super) fn has(&self, field: &str, id: &str) -> bool {
        self.value(field).lines().any(|chosen| chosen == id)
    }

    /// What each field was, in the names of the form: departments each on its own, and an empty one so that none is told too.
    pub(super) fn was(&self) -> Vec<(String, String)> {
        let fields = Field::ALL.into_iter().filter(|field| self.asks(*field));
        let was = fields.flat_map(|field| {
            let name = format!("was_{}", field.as_str());
            let values: Vec<String> = match field.is_departments() {
                true => [""].into_iter().chain(self.was.get(field).lines()).map(str::to_owned).collect(),
                false => vec![self.was.get(field).to_owned()],
            };
            values.into_iter().map(move |value| (name.clone(), value))
        });
        was.collect()
    }

    fn asks(&self, field: Field) -> bool {
        self.is_admin || !matches!(field, Field::Role | Field::Leads)
    }

    pub(super) fn mistake(&self, page: &Page, field: &str) -> Option<String> {
        let (field, why) = self.mistakes.iter().find(|(of, _)| of.as_str() == field)?;
        Some(words::mistake(page, *field, why))
    }

    pub(super) fn mistakes(&self, page: &Page) -> Vec<Said> {
        let said = self.mistakes.iter().map(|(field, why)| Said {
            field: field.as_str(),
            label: field.label(),
            text: words::mistake(page, *field, why),
        });
        said.collect()
    }

    pub(super) fn is_conflict(&self, field: &str) -> bool {
        self.conflicts.iter().any(|conflict| conflict.field.as_str() == field)
    }

    pub(super) fn conflicts(&self, page: &Page) -> Vec<Conflict> {
        let told = self.conflicts.iter().map(|conflict| {
            let field = conflict.field;
            let (theirs, mine) = (self.was.get(field), self.values.get(field));
            let line = conflict.changed.as_ref();
            Conflict {
                field: field.as_str(),
                label: field.label(),
                theirs: self.words(page, field, theirs),
                by: line.map(|line| (Shown::new(page, WORDS, line.clone()).who, page.moment(&line.at))),
                mine: self.words(page, field, mine),
                typed: if field.is_departments() {
                    mine.lines().map(str::to_owned).collect()
                } else {
                    vec![mine.to_owned()]
                },
            }
        });
        told.collect()
    }

    fn words(&self, page: &Page, field: Field, value: &str) -> String {
        let named = self.all.iter().filter(|choice| value.lines().any(|id| id == choice.id.as_str()));
        let value = match field.is_departments() {
            true => named.map(|choice| choice.path.as_str()).collect::<Vec<_>>().join("\n"),
            false => value.to_owned(),
        };
        match value.as_str() {
            "" => page.get("audit-nothing").to_string(),
            value => (WORDS.value)(page, field.as_str(), value),
        }
    }

    /// The departments that they stay in, whatever a team lead ticks.
    pub(super) fn kept(&self, page: &Page) -> Option<String> {
        let offered = |choice: &Choice| self.offered.iter().any(|offered| offered.id == choice.id);
        let kept =
            self.all.iter().filter(|choice| !offered(choice) && self.has("departments", choice.id.as_str()));
        let kept: Vec<&str> = kept.map(|choice| choice.path.as_str()).collect();
        (!kept.is_empty()).then(|| page.list(&kept))
    }

    pub(super) fn roles(&self) -> [(&'static str, &'static str, &'static str); 3] {
        Role::ALL.map(|role| {
            let help = match role {
                Role::Employee => "role-employee-help",
                Role::TeamLead => "role-team-lead-help",
                Role::ClientAdmin => "role-client-admin-help",
            };
            (role.as_str(), role.key(), help)
        })
    }
}

/// The form as it is opened first.
pub(super) fn opened(values: Values) -> Again {
    Again { was: values.clone(), values, mistakes: Vec::new(), conflicts: Vec::new() }
}

/// The names and values of a posted form.
pub(super) type Posted = Vec<(String, String)>;

/// What stands in it.
pub(super) fn typed(posted: &Posted, into: Values) -> Values {
    let mut values = into;
    for field in Field::ALL {
        if let Some(value) = value(posted, field, field.as_str()) {
            values.set(field, value);
        }
    }
    values
}

/// What it says of each field that it asked for.
pub(super) fn asked(posted: &Posted) -> Vec<Asked> {
    let asked = Field::ALL.into_iter().filter_map(|field| {
        let was = value(posted, field, &format!("was_{}", field.as_str()))?;
        let typed = value(posted, field, field.as_str());
        // No box is ticked.
        let typed = if field.is_departments() { Some(typed.unwrap_or_default()) } else { typed };
        Some(Asked { field, was, typed: typed?, choice: choice(posted, field) })
    });
    asked.collect()
}

fn choice(posted: &Posted, field: Field) -> edit::Choice {
    let conflicted = posted.iter().any(|(name, value)| name == "conflict" && value == field.as_str());
    let chosen = format!("choice_{}", field.as_str());
    match posted.iter().find(|(name, _)| *name == chosen).map(|(_, value)| value.as_str()) {
        _ if !conflicted => edit::Choice::NotAsked,
        Some("theirs") => edit::Choice::Theirs,
        Some("mine") => edit::Choice::Mine,
        _ => edit::Choice::Open,
    }
}

fn value(posted: &Posted, field: Field, name: &str) -> Option<String> {
    let values: Vec<&str> =
        posted.iter().filter(|(of, _)| of == name).map(|(_, value)| value.as_str()).collect();
    let last = values.last()?;
    if field.is_departments() {
        return Some(lines(values.into_iter().filter(|id| !id.chars().any(char::is_control))));
    }
    Some((*last).to_owned())
}
