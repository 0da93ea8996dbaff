//! What of a text that people read is in another language than the rest: cards that nobody has translated yet. It is said at the card.

use serde::{Deserialize, Serialize};
use web::Language;

/// The lessons and cards that stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Instead {
    pub language: Language,
    /// The empty one is the title and the summary of the course.
    pub ids: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    language: String,
    ids: Vec<String>,
}

impl Instead {
    /// `None` for a language that another version of the program knew.
    pub fn read(json: &str) -> Result<Option<Self>, serde_json::Error> {
        let Stored { language, ids } = serde_json::from_str(json)?;
        Ok(Language::from_tag(&language).map(|language| Self { language, ids }))
    }

    pub fn write(&self) -> Result<String, serde_json::Error> {
        let stored = Stored { language: self.language.tag().to_owned(), ids: self.ids.clone() };
        serde_json::to_string(&stored)
    }

    /// The language of a lesson or card that is one of these.
    pub fn of(&self, id: &str) -> Option<Language> {
        self.ids.iter().any(|other| other == id).then_some(self.language)
    }
}

/// The language of a title, as stored beside it, where it stands in. What cannot be read stands in for nothing.
pub(crate) fn of_title(stored: &str) -> Option<Language> {
    Instead::read(stored).ok().flatten()?.of("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again() {
        let instead = Instead { language: Language::En, ids: vec![String::new(), "cold".to_owned()] };
        let stored = instead.write().expect("it writes");
        assert_eq!(Instead::read(&stored).expect("it reads"), Some(instead.clone()));
        assert_eq!((instead.of("cold"), instead.of("who")), (Some(Language::En), None));
        assert_eq!(Instead::read(r#"{"language":"xx","ids":[]}"#).expect("it reads"), None);
    }
}
