//! What stands in for a text that nobody has translated: what the source says when the course is published, and not what it said
//! when the translation was begun.

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId};
use course::markdown::parse;
use course::translation::{Composed, Origins, State, Translation};
use std::collections::BTreeMap;

/// What is known of the translations of a course.
pub(crate) struct Known {
    default: Language,
    origins: Vec<(Language, Origins)>,
}

db::row! {
    struct Row { language: Language as word, origins: String }
}

impl Known {
    pub async fn of(conn: &mut Connection, of: (&AccountId, &CourseId)) -> Result<Self, CourseError> {
        let default = default_language::of(conn, of.0).await?;
        let sql =
            "SELECT language, origins FROM course_translations WHERE account_id = $1 AND course_id = $2";
        let rows = conn.query(sql).bind(of.0).bind(of.1).all::<Row>().await?;
        let read = |row: Row| Ok((row.language, serde_json::from_str(&row.origins)?));
        let origins = rows.into_iter().map(read).collect::<Result<_, serde_json::Error>>()?;
        Ok(Self { default, origins })
    }

    /// Of a course that is not kept yet: nothing but the default language of its account.
    pub fn nothing(default: Language) -> Self {
        Self { default, origins: Vec::new() }
    }

    /// The language that the others are held beside, and translated from.
    pub fn source(&self, sources: &[(Language, String)]) -> Option<Language> {
        let there: Vec<Language> = sources.iter().map(|(language, _)| *language).collect();
        default_language::source(self.default, &there)
    }

    /// The texts with today's source wherever it stands in. One with mistakes stays as it is, to be told.
    pub fn renewed(&self, mut sources: Vec<(Language, String)>) -> Vec<(Language, String)> {
        let from = self.source(&sources);
        let source = sources.iter().find(|(language, _)| Some(*language) == from);
        let Some(Ok(source)) = source.map(|(_, text)| parse("", text)) else { return sources };
        for (language, text) in &mut sources {
            let origins = self.origins.iter().find(|(of, _)| of == language);
            let Some((_, origins)) = origins.filter(|_| Some(*language) != from) else { continue };
            let Ok(target) = parse("", text) else { continue };
            let ids =
                |anchors: &[(String, usize)]| anchors.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
            if ids(&target.anchors) != ids(&source.anchors) {
                continue; // told as what it is
            }
            let translation = Translation { source: &source, target: Some(&target), origins };
            if translation.pairs().iter().any(|pair| pair.state == State::Missing)
                && let Ok(made) = Composed::of(&translation).with(&BTreeMap::new())
            {
                *text = made.source;
            }
        }
        sources
    }
}
