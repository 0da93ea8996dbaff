//! A group rule: its conditions, in Rust for one person and as SQL for many.

use jwt_link::Status;
use serde::{Deserialize, Serialize};
use web::Language;

use super::sql::Condition;
use crate::people::app_language;
use crate::people::traits::Traits;

/// Who belongs to a rule group: everyone whom every filled-in condition fits. An empty rule fits everyone.
///
/// One more condition is one more field, a line in each of the two functions below, and in `group_form` and its page
/// what people see of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rule {
    /// Whose departments they are, by the key of the client: another client's department is another one, whatever its id is.
    /// `None` before the account is connected; connecting it says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// In any of these departments, by the client's own department id: renaming one changes nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub departments: Vec<String>,
    /// Of this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The language of their app is one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
}

impl Rule {
    pub(crate) fn fits(&self, person: &Traits) -> bool {
        (self.departments.is_empty()
            || self.is_about(&person.client)
                && self.departments.iter().any(|id| person.departments.contains(id)))
            && self.fits_apart_from_departments(person)
    }

    /// Whether it takes nobody whom the other one leaves, so far as the rules alone say.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        fn among<T: PartialEq>(some: &[T], all: &[T]) -> bool {
            all.is_empty() || !some.is_empty() && some.iter().all(|one| all.contains(one))
        }
        let same_client = self.client == other.client || other.departments.is_empty();
        same_client
            && among(&self.departments, &other.departments)
            && (other.status.is_none() || self.status == other.status)
            && among(&self.languages, &other.languages)
    }

    /// Whether the departments that it names are those of this client.
    pub(crate) fn is_about(&self, client: &str) -> bool {
        self.client.as_ref().is_none_or(|of| of == client)
    }

    /// For those who know already that a department fits.
    pub(super) fn fits_apart_from_departments(&self, person: &Traits) -> bool {
        self.status.is_none_or(|status| status == person.status)
            && (self.languages.is_empty() || self.languages.contains(&person.language))
    }

    /// The same, in SQL.
    pub(super) fn add_to(&self, condition: &mut Condition) {
        if !self.departments.is_empty() {
            let in_them = self.in_departments(condition);
            condition.and(format!(
                "EXISTS (SELECT 1 FROM learner_departments d WHERE d.account_id = l.account_id \
                 AND d.learner_id = l.id AND {in_them})"
            ));
        }
        self.add_apart_from_departments(condition);
    }

    /// That `d`, a department of somebody, is one of the rule's.
    pub(super) fn in_departments(&self, condition: &mut Condition) -> String {
        let ids = condition.places(self.departments.iter().map(String::as_str));
        let client = self
            .client
            .as_deref()
            .map_or_else(String::new, |client| format!(" AND d.client = {}", condition.places([client])));
        format!("d.department_id IN ({ids}){client}")
    }

    /// For statements that come by those alone of whom a department fits.
    pub(super) fn add_apart_from_departments(&self, condition: &mut Condition) {
        if let Some(status) = self.status {
            let status = condition.places([status.as_str()]);
            condition.and(format!("l.status = {status}"));
        }
        if !self.languages.is_empty() {
            let tags = condition.places(self.languages.iter().map(|language| language.tag()));
            condition.and(format!("{} IN ({tags})", app_language::in_sql()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule() -> Rule {
        let departments = vec!["bar".into(), "kitchen".into()];
        Rule { client: None, departments, status: Some(Status::Active), languages: vec![Language::Nl] }
    }

    #[test]
    fn conditions_are_combined_with_and() {
        let person = |status, departments: &[&str]| Traits {
            learner_id: None,
            client: "crewplanner/acme".to_owned(),
            departments: departments.iter().map(ToString::to_string).collect(),
            status,
            language: Language::Nl,
        };
        assert!(rule().fits(&person(Status::Active, &["bar", "stores"])));
        assert!(!rule().fits(&person(Status::Inactive, &["bar", "stores"])));
        assert!(!rule().fits(&person(Status::Active, &[])));
        assert!(Rule::default().fits(&person(Status::Inactive, &[])));
        let of = |client: &str| Rule { client: Some(client.to_owned()), ..rule() };
        assert!(of("crewplanner/acme").fits(&person(Status::Active, &["bar"])));
        assert!(!of("crewplanner/globex").fits(&person(Status::Active, &["bar"])));
    }

    #[test]
    fn what_is_stored_keeps_its_words() {
        let stored = r#"{"departments":["bar","kitchen"],"status":"active","languages":["nl"]}"#;
        assert_eq!(serde_json::to_string(&rule()).ok().as_deref(), Some(stored));
        for language in Language::ALL {
            let stored = format!(r#"{{"languages":["{}"]}}"#, language.tag());
            let read = serde_json::from_str::<Rule>(&stored).expect("it is read");
            assert_eq!(read.languages, [language]);
        }
        assert_eq!(serde_json::to_string(&Rule::default()).ok().as_deref(), Some("{}"));
        // Connecting an account puts the client before the departments, in SQL.
        let stored = r#"{"client":"crewplanner/acme","departments":["bar"]}"#;
        let read = serde_json::from_str::<Rule>(stored).expect("it is read");
        assert_eq!(serde_json::to_string(&read).ok().as_deref(), Some(stored));
    }

    #[test]
    fn a_rule_that_takes_somebody_else_is_not_within_the_other() {
        let narrow = Rule { departments: vec!["bar".into()], ..rule() };
        assert!(narrow.is_within(&rule()) && !rule().is_within(&narrow));
        assert!(rule().is_within(&Rule::default()) && !Rule::default().is_within(&rule()));
        assert!(!Rule { status: None, ..rule() }.is_within(&rule()));
        assert!(!Rule { languages: Vec::new(), ..rule() }.is_within(&rule()));
        assert!(!Rule { client: Some("crewplanner/globex".to_owned()), ..rule() }.is_within(&rule()));
    }

    #[test]
    fn placeholders_follow_the_values() {
        let mut condition = Condition::from(2);
        rule().add_to(&mut condition);
        for part in ["d.department_id IN ($2, $3)", "l.status = $4", "IN ($5)"] {
            assert!(condition.sql.contains(part), "{}", condition.sql);
        }
        let mut everybody = Condition::from(2);
        Rule::default().add_to(&mut everybody);
        assert_eq!(everybody.sql, "1 = 1");
    }
}
