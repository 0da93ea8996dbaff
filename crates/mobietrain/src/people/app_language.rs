//! The language of the app for somebody: the one they chose; before that, the one that CrewPlanner proposes, whatever
//! its region; English for whoever has none of ours.

use web::Language;

const OF_EVERYBODY_ELSE: Language = Language::En;

/// `proposed` is the tag as CrewPlanner said it.
pub(crate) fn app_language(chosen: Option<Language>, proposed: Option<&str>) -> Language {
    known(chosen, proposed).unwrap_or(OF_EVERYBODY_ELSE)
}

/// The same, for those who can ask the browser before they fall back on English.
pub(crate) fn known(chosen: Option<Language>, proposed: Option<&str>) -> Option<Language> {
    chosen.or_else(|| Language::from_tag(proposed?))
}

/// The same as [`app_language`], of the learner `l`: an SQL expression whose value is a tag. The property test of the
/// rules holds it against the Rust.
pub(crate) fn in_sql() -> String {
    // All our tags have two letters, so what follows them in a longer tag of the same language is known, too.
    let primary = "rtrim(lower(substr(COALESCE(l.language, l.locale, ''), 1, 3)), '-_')";
    let tags = Language::ALL.into_iter().map(Language::tag);
    let cases: String = tags.map(|tag| format!(" WHEN '{tag}' THEN '{tag}'")).collect();
    format!("(CASE {primary}{cases} ELSE '{}' END)", OF_EVERYBODY_ELSE.tag())
}
