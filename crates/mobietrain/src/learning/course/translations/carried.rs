//! What is known of the translations of a course, to be carried along wherever its cards are copied to: which texts nobody has translated
//! yet, and what the others were made of.

use db::{Connection, Write};
use web::Language;

use super::super::error::CourseError;
use super::meanwhile::Known;
use super::opened::{NotOpen, Of, open};
use crate::App;
use course::translation::Origins;

pub(crate) struct Carried {
    /// The language that the course is translated from; `None` where that is the only one.
    pub from: Option<Language>,
    pub origins: Vec<(Language, Origins)>,
}

impl Carried {
    /// Of a text that cannot be read, what was kept beside it.
    pub async fn of(app: &App, of: Of<'_>) -> Result<Self, CourseError> {
        let mut carried = Self::kept(&mut *app.db.read().await?, of).await?;
        for language in Language::ALL {
            match open(app, of, Some(language)).await {
                Ok(opened) if opened.to == language && opened.target.is_some() => {
                    carried.from = Some(opened.from);
                    carried.origins.retain(|(of, _)| *of != language);
                    carried.origins.push((language, opened.origins));
                }
                Err(NotOpen::No(error)) => return Err(error),
                // It is not there, is the source itself, or cannot be read.
                _ => {}
            }
        }
        Ok(carried)
    }

    /// What is kept beside the texts of a course, and nothing that its versions tell.
    pub async fn kept(conn: &mut Connection, of: Of<'_>) -> Result<Self, CourseError> {
        Ok(Self { from: None, origins: Known::of(conn, of).await?.origins })
    }

    /// Of one language.
    pub fn in_language(&self, language: Language) -> Origins {
        let found = self.origins.iter().find(|(of, _)| *of == language);
        found.map(|(_, origins)| origins.clone()).unwrap_or_default()
    }
}

/// Keeps what is known beside the draft of a language, as JSON.
pub(crate) async fn keep(
    write: &mut Write,
    of: Of<'_>,
    language: Language,
    origins: &str,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO course_translations (account_id, course_id, language, origins) \
               VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id, course_id, language) DO UPDATE SET origins = excluded.origins";
    write.query(sql).bind(of.0).bind(of.1).bind(language.tag()).bind(origins).execute().await.map(drop)
}
