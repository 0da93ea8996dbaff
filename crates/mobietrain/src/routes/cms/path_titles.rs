//! The titles of a learning path in a form: one field for each language that the courses of the account speak.

use db::Connection;
use kernel::text;
use web::{Language, Page};

use super::fields::Mistakes;
use crate::accounts::default_language;
use crate::ids::AccountId;
use crate::learning::path::store::MAX_TITLE;

/// What a form sends.
pub(super) type Fields = Vec<(String, String)>;

/// Fields for titles; that in the default language comes first, and has to be filled in.
pub(super) struct Titles {
    pub default: Language,
    /// With what stands in it.
    pub fields: Vec<(Language, String)>,
}

impl Titles {
    /// For the languages of the courses of an account, and for those that the path has a title in.
    pub async fn wanted(
        conn: &mut Connection,
        account_id: &AccountId,
        has: &[(Language, String)],
    ) -> Result<Self, db::Error> {
        let default = default_language::of(conn, account_id).await?;
        let sql = "SELECT DISTINCT language FROM course_texts WHERE account_id = $1 AND version = 0";
        let tags: Vec<String> = conn.query(sql).bind(account_id).all().await?;
        let title = |language: Language| {
            let theirs = has.iter().find(|(of, _)| *of == language);
            (language, theirs.map(|(_, title)| title.clone()).unwrap_or_default())
        };
        let spoken = |language: &Language| {
            tags.iter().any(|tag| tag == language.tag()) || has.iter().any(|(of, _)| of == language)
        };
        let others = Language::ALL.into_iter().filter(|language| *language != default).filter(spoken);
        Ok(Self { default, fields: [default].into_iter().chain(others).map(title).collect() })
    }

    /// What was typed, in the fields and as titles; or what is wrong with it, beside its field. A title that the form has no field for
    /// stays: somebody may have written one in another language since the page came.
    pub fn typed(
        &mut self,
        fields: &Fields,
        page: &Page,
        mistakes: &mut Mistakes,
    ) -> Vec<(Language, String)> {
        let mut titles = Vec::new();
        for (language, title) in &mut self.fields {
            let typed = fields.iter().find(|(name, _)| *name == format!("title-{}", language.tag()));
            if let Some((_, typed)) = typed {
                *title = typed.replace('\0', "");
            }
            if title.trim().is_empty() && *language != self.default {
                continue;
            }
            match text::name(title, MAX_TITLE) {
                Ok(clean) => titles.push((*language, clean)),
                Err(_) => mistakes.add(field(*language), page.get("cms-path-title-wrong")),
            }
        }
        titles
    }

    /// The field that has to be filled in.
    pub fn first_field(&self) -> &'static str {
        field(self.default)
    }

    pub fn is_default(&self, language: &Language) -> bool {
        *language == self.default
    }

    /// The name of the field of a language.
    pub fn field(&self, language: &Language) -> &'static str {
        field(*language)
    }
}

const fn field(language: Language) -> &'static str {
    match language {
        Language::En => "title-en",
        Language::Nl => "title-nl",
        Language::Fr => "title-fr",
        Language::De => "title-de",
        Language::Es => "title-es",
        Language::Pl => "title-pl",
        Language::Uk => "title-uk",
        Language::Ar => "title-ar",
    }
}
