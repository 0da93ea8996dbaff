//! A group rule: the conditions, and whether they fit a person.

use serde::{Deserialize, Serialize};

/// Who belongs to a rule group: everyone whom every filled-in condition fits. An empty rule fits everyone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rule {
    /// In any of these departments, by the client's own department id: renaming one changes nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub departments: Vec<String>,
    /// `active` or `inactive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The learner's language is one of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
}

/// What a rule looks at in a person: a learner, or the claims of somebody who never signed on.
#[derive(Clone, Debug)]
pub struct Traits<'a> {
    pub departments: &'a [String],
    pub status: &'a str,
    pub language: &'a str,
}

impl Rule {
    pub fn fits(&self, person: &Traits<'_>) -> bool {
        let department = self.departments.is_empty()
            || self.departments.iter().any(|department| person.departments.contains(department));
        let status = self.status.as_deref().is_none_or(|status| status == person.status);
        let language =
            self.languages.is_empty() || self.languages.iter().any(|language| language == person.language);
        department && status && language
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_combined_with_and() {
        let rule = Rule { departments: vec!["bar".into()], status: Some("active".into()), languages: vec![] };
        let bar = vec!["bar".to_owned(), "stores".to_owned()];
        let person = |status, departments| Traits { departments, status, language: "nl" };
        assert!(rule.fits(&person("active", &bar)));
        assert!(!rule.fits(&person("inactive", &bar)));
        assert!(!rule.fits(&person("active", &[])));
        assert!(Rule::default().fits(&person("inactive", &[])));
    }
}
