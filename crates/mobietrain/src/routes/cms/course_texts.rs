//! The texts of a course in their boxes: whichever button of the page is pressed sends them along, so that nothing typed is lost, and
//! they are saved before anything else is done.

use axum::extract::RawForm;
use axum::response::Response;
use http::StatusCode;
use web::Language;

use super::continued;
use super::course::{self, Edited};
use super::course_groups;
use super::desk::{Author, done};
use super::paths::{CoursePage, CoursePublish};
use crate::ids::CourseId;
use crate::learning::course::texts::{self, NotSaved, Typed};

/// What a form sends.
pub(super) type Fields = Vec<(String, String)>;

pub(super) fn fields_of(form: &[u8]) -> Fields {
    web::form_fields(form).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// What the pressed button is for, besides saving.
enum Then {
    Stay,
    Preview(Language),
    Publish,
}

/// A box for each language, `text-nl` and so on, with `over-nl` for the revision that it was typed over. The form may be so large that
/// even taking it apart is heavy.
pub(super) async fn save(path: CoursePage, author: Author, RawForm(form): RawForm) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let fields: Fields = app.heavy.compute(&account_id, move || fields_of(&form)).await?;
    if let Some(unsaved) = keep(&author, &path.id, &fields).await? {
        return refused(author, path.id, unsaved).await;
    }
    let then = then(&fields);
    if matches!(then, Then::Publish)
        && let Some(question) = course_groups::choose_on_the_way(&author, &path.id, &fields).await?
    {
        return Ok(question);
    }
    let at = author.desk.at(CoursePage { id: path.id.clone() });
    Ok(match then {
        Then::Stay => done(at, "saved"),
        Then::Preview(language) => see_other(&format!("{at}?language={}#preview-h", language.tag())),
        Then::Publish => see_other(&author.desk.at(CoursePublish { id: path.id })),
    })
}

fn then(fields: &Fields) -> Then {
    let of = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    match (of("preview").and_then(Language::from_tag), of("then")) {
        (Some(language), _) => Then::Preview(language),
        (None, Some("publish")) => Then::Publish,
        _ => Then::Stay,
    }
}

fn see_other(at: &str) -> Response {
    use axum::response::{IntoResponse as _, Redirect};
    Redirect::to(at).into_response()
}

/// Saves the texts that a form brought, if it brought any. Answers what to show where that could not be done.
pub(super) async fn keep(
    author: &Author,
    course_id: &CourseId,
    fields: &Fields,
) -> web::Result<Option<Edited>> {
    let typed = typed(fields);
    if typed.is_empty() {
        return Ok(None);
    }
    let (app, of) = (&author.desk.app, (&author.account.id, course_id));
    match texts::save(app, of, typed.clone(), &author.desk.staff.name).await {
        Ok(drafts) => {
            let before: Vec<_> = typed.iter().map(|text| (text.language, text.over)).collect();
            continued::note_changes(author, course_id, (&before, &drafts)).await;
            Ok(None)
        }
        Err(NotSaved::Overtaken(overtaken)) => Ok(Some(Edited { overtaken, ..Edited::typed(typed) })),
        Err(NotSaved::No(error)) => {
            Ok(Some(Edited { problems: Some(error.problems()?), ..Edited::typed(typed) }))
        }
    }
}

fn typed(fields: &Fields) -> Vec<Typed> {
    let over = |language: Language| {
        let name = format!("over-{}", language.tag());
        fields.iter().find(|(field, _)| *field == name).and_then(|(_, revision)| revision.parse().ok())
    };
    let mut typed: Vec<Typed> = Vec::new();
    for (name, value) in fields {
        let Some(language) = name.strip_prefix("text-").and_then(|tag| tag.parse().ok()) else { continue };
        if typed.iter().all(|other| other.language != language) {
            typed.push(Typed { language, source: value.replace("\r\n", "\n"), over: over(language) });
        }
    }
    typed.sort_by_key(|text| (text.language != Language::En, text.language));
    typed
}

/// The page with what was typed and why it is not saved: 409 when somebody else has saved, 422 when it cannot be kept.
pub(super) async fn refused(author: Author, course_id: CourseId, unsaved: Edited) -> web::Result<Response> {
    let status =
        if unsaved.overtaken.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    let mut response = course::page(author, course_id, unsaved).await?;
    *response.status_mut() = status;
    Ok(response)
}
