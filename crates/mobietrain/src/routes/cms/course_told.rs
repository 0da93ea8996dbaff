//! What is wrong with the texts of a course, as its page tells it: in the box by its line, and in the editor by its card.

use web::Language;

use crate::learning::course::languages::Text;
use crate::learning::course::problem;
use ::course::Problem;

/// A problem in words.
pub(super) struct Told {
    /// Whose text has it; `None` when it is not about one text.
    pub language: Option<Language>,
    /// The id of the lesson or card that it is at.
    pub at: Option<String>,
    /// With the file and the line, for whoever writes in the box.
    pub sentence: String,
    /// With the title of the lesson or card: whoever writes in the editor has never seen a file or its lines.
    pub at_card: String,
}

impl Told {
    pub fn of(problem: &Problem, texts: &[Text], text: web::Text) -> Self {
        let language = language_of(problem);
        let parsed = texts.iter().find(|one| Some(one.language) == language).map(|one| &one.parsed);
        let place = parsed.and_then(|parsed| {
            let above = parsed.anchors.iter().take_while(|(_, line)| Some(*line) <= problem.line).last();
            let id = problem.card.as_ref().or(above.map(|(id, _)| id)).filter(|id| !id.is_empty())?;
            let cards = parsed.content.cards().map(|card| (&card.id, &card.title, "cms-edit-new-card"));
            let lessons = parsed.content.lessons.iter();
            let lessons = lessons.map(|lesson| (&lesson.id, &lesson.title, "cms-edit-new-lesson"));
            cards.chain(lessons).find(|(of, ..)| *of == id)
        });
        let sentence = problem::sentence(problem, text);
        let Some((id, title, untitled)) = place else {
            return Self { language, at: None, at_card: sentence.clone(), sentence };
        };
        let title = if title.is_empty() { text.get(untitled).to_plain() } else { title.clone() };
        let of = language.filter(|_| texts.len() > 1).map(|language| format!("{}, ", language.native_name()));
        let file = format!("{}{title}", of.unwrap_or_default());
        let at_card = problem::sentence(&Problem { file, line: None, ..problem.clone() }, text);
        Self { language, at: Some(id.clone()), sentence, at_card }
    }
}

/// The language whose text has the problem.
pub(super) fn language_of(problem: &Problem) -> Option<Language> {
    Language::from_tag(problem.file.strip_suffix(".md")?)
}
