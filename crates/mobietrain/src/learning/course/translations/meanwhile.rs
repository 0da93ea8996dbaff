//! What is known of the translations of a course, for whoever holds its languages beside each other: which of them the others are made
//! of, and what of them nobody has translated.

use db::Connection;
use web::Language;

use super::super::error::CourseError;
use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId};
use course::translation::Origins;

/// What is known of the translations of a course.
pub(crate) struct Known {
    default: Language,
    pub(super) origins: Vec<(Language, Origins)>,
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

    /// What the texts of a translation were made of, where that is kept.
    pub fn origins(&self, language: Language) -> Option<&Origins> {
        self.origins.iter().find(|(of, _)| *of == language).map(|(_, origins)| origins)
    }
}
