//! Two who edit at once, one employee: only a field that both made another, and not the same, is a conflict (three-way merge).

use super::fields::Field;

/// What came back of one field.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) field: Field,
    /// What stood there when the form was opened.
    pub(crate) was: String,
    /// What stands there now.
    pub(crate) typed: String,
    pub(crate) choice: Choice,
}

/// What somebody said of a conflict that the form showed them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Choice {
    /// There was none.
    #[default]
    NotAsked,
    /// Nothing yet.
    Open,
    Theirs,
    Mine,
}

/// What is to become of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    Is(String),
    Conflict,
}

impl Asked {
    /// `now` is what is stored by now.
    pub(super) fn settle(&self, now: &str) -> Settled {
        let typed = if self.choice == Choice::Theirs { &self.was } else { &self.typed };
        if typed == now {
            Settled::Is(now.to_owned())
        } else if self.choice == Choice::Open {
            Settled::Conflict
        } else if *typed == self.was {
            Settled::Is(now.to_owned())
        } else if self.was == now {
            Settled::Is(typed.clone())
        } else {
            Settled::Conflict
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_both_made_another_is_a_conflict() {
        let cases = [
            // was, typed, now
            ("a", "a", "a", Settled::Is("a".to_owned())),
            ("a", "b", "a", Settled::Is("b".to_owned())),
            ("a", "a", "c", Settled::Is("c".to_owned())),
            ("a", "c", "c", Settled::Is("c".to_owned())),
            ("a", "b", "c", Settled::Conflict),
        ];
        for (was, typed, now, settled) in cases {
            let [was, typed] = [was, typed].map(str::to_owned);
            let asked = Asked { field: Field::Email, was, typed, choice: Choice::NotAsked };
            assert_eq!(asked.settle(now), settled, "{asked:?}");
        }
    }

    #[test]
    fn a_conflict_is_settled_by_a_choice_and_not_by_sending_the_form_again() {
        let asked =
            |choice| Asked { field: Field::Email, was: "c".to_owned(), typed: "b".to_owned(), choice };
        assert_eq!(asked(Choice::Open).settle("c"), Settled::Conflict);
        assert_eq!(asked(Choice::Mine).settle("c"), Settled::Is("b".to_owned()));
        assert_eq!(asked(Choice::Theirs).settle("c"), Settled::Is("c".to_owned()));
        // A third one came in between.
        assert_eq!(asked(Choice::Mine).settle("d"), Settled::Conflict);
        assert_eq!(asked(Choice::Theirs).settle("d"), Settled::Is("d".to_owned()));
    }
}
