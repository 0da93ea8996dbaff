//! The default language of an account: its courses are translated from it, and whoever reads a course that is not in their own
//! language gets it in this one.

use db::Connection;
use login::{Actor, Entry};
use serde_json::json;
use web::Language;

use crate::audit::Action;
use crate::ids::AccountId;
use crate::{App, telling};

/// What the language of an account is; English for an account that is gone.
pub(crate) async fn of(conn: &mut Connection, account_id: &AccountId) -> Result<Language, db::Error> {
    let sql = "SELECT language FROM accounts WHERE id = $1";
    let tag: Option<String> = conn.query(sql).bind(account_id).optional().await?;
    Ok(tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En))
}

/// The language that a course is translated from: the default one, or English, or the first there is. Of none, none.
pub(crate) fn source(default: Language, languages: &[Language]) -> Option<Language> {
    // Its order is that of what people read whose language and the default one are missing (`learning/playable.rs`).
    let first = languages.iter().copied().min_by_key(|language| language.tag());
    [default, Language::En].into_iter().find(|language| languages.contains(language)).or(first)
}

/// Chooses it. Titles in CrewPlanner may be others from then on.
pub(crate) async fn choose(
    app: &App,
    account_id: &AccountId,
    language: Language,
    by: &Actor,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE accounts SET language = $2 WHERE id = $1 AND language <> $2";
    if write.query(sql).bind(account_id).bind(language.tag()).execute().await? == 1 {
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let action = Action::DefaultLanguageChosen.as_str();
        let details = json!({ "language": language.native_name() });
        app.login
            .record(&mut write, account_id, by, &Entry { action, details, subjects: Vec::new() })
            .await?;
    }
    write.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_is_translated_from_the_default_language_if_it_has_it() {
        let (nl, de, fr) = (Language::Nl, Language::De, Language::Fr);
        assert_eq!(source(nl, &[Language::En, nl]), Some(nl));
        assert_eq!(source(nl, &[fr, Language::En]), Some(Language::En));
        assert_eq!(source(nl, &[de, fr]), source(nl, &[fr, de]), "whatever the order");
        assert_eq!(source(nl, &[]), None);
    }
}
