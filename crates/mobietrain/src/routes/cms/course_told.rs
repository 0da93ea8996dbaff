//! What is wrong with the texts of a course, as its page tells it: in the box by its line, and in the editor by its card.

use web::Language;

use crate::learning::course::languages::Text;
use crate::learning::course::problem;
use ::course::Problem;

/// A problem in words.
pub(super) struct Told {
    /// Whose text has it; `None` when it is not about one text.
    pub language: Option<Language>,
    /// The id of the card that it is at.
    pub card: Option<String>,
    /// With the file and the line, for whoever writes in the box.
    pub sentence: String,
    /// With the title of the card: whoever writes in the editor has never seen a file or its lines.
    pub at_card: String,
}

impl Told {
    pub fn of(problem: &Problem, texts: &[Text], text: web::Text) -> Self {
        let language = language_of(problem);
        let parsed = texts.iter().find(|one| Some(one.language) == language).map(|one| &one.parsed);
        let card = parsed.and_then(|parsed| {
            let above = parsed.anchors.iter().take_while(|(_, line)| Some(*line) <= problem.line).last();
            let id = problem.card.as_ref().or(above.map(|(id, _)| id))?;
            parsed
                .content
                .cards()
                .find(|card| !id.is_empty() && card.id == *id)
                .map(|card| (id.clone(), card.title.clone()))
        });
        let sentence = problem::sentence(problem, text);
        let Some((id, title)) = card else {
            return Self { language, card: None, at_card: sentence.clone(), sentence };
        };
        let title = if title.is_empty() { text.get("cms-edit-new-card").to_plain() } else { title };
        let of = language.filter(|_| texts.len() > 1).map(|language| format!("{}, ", language.native_name()));
        let file = format!("{}{title}", of.unwrap_or_default());
        let at_card = problem::sentence(&Problem { file, line: None, ..problem.clone() }, text);
        Self { language, card: Some(id), sentence, at_card }
    }

    /// The box where it is put right; the editor goes to the card.
    pub fn place(&self) -> Option<String> {
        self.language.map(|language| format!("text-{}", language.tag()))
    }
}

/// The language whose text has the problem.
pub(super) fn language_of(problem: &Problem) -> Option<Language> {
    Language::from_tag(problem.file.strip_suffix(".md")?)
}
