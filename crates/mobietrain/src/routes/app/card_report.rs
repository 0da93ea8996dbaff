//! "This card is wrong": what somebody says of a card goes to whoever writes the course, with their name.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::text;
use serde::Deserialize;
use web::{Form, Language, Page};

use super::course::{Opened, open};
use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::card_reports::said::{self, MAX_WORDS, Report, Said};
use crate::learning::card_reports::wrong::Wrong;
use course::card::Card;

#[derive(Template)]
#[template(path = "app/card-report.html")]
struct CardReportPage<'a> {
    page: Page,
    who: Who,
    account: &'a str,
    course: &'a str,
    card: &'a Card,
    /// Of the card.
    language: Language,
    edition: i64,
    /// What they said of it before.
    before: Option<Report>,
    typed: Typed,
    /// The keys of what is wrong with the form.
    mistakes: Mistakes,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    wrong: String,
    words: String,
    /// Of the question as the form's page had it.
    edition: i64,
}

#[derive(Clone, Copy, Default)]
struct Mistakes {
    wrong: Option<&'static str>,
    words: Option<&'static str>,
}

pub(crate) async fn show(
    path: paths::CardReport,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    if opened.waiting.is_some() {
        return Ok(to_course(&path)); // whose page says what is to be done first
    }
    let card = card(&opened, &path)?;
    let mut read = app.db.read().await?;
    let before = said::before(&mut read, session.whose(), (&opened.course.id, &card.id)).await?;
    drop(read);
    // What is settled is over: whoever says something now says something new.
    let open = before.as_ref().filter(|before| before.settled_at.is_none());
    let typed = open.map_or_else(Typed::default, |before| Typed {
        wrong: before.wrong.as_str().to_owned(),
        words: before.words.clone(),
        edition: 0,
    });
    let (who, account) = (Who::of(&session), &session.account_name);
    let shown = CardReportPage::of((page, who, account), (&opened, card), typed);
    web::html(&CardReportPage { before, ..shown })
}

pub(crate) async fn submit(
    path: paths::CardReport,
    State(app): State<App>,
    Learner { session, page }: Learner,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    if opened.waiting.is_some() {
        return Ok(to_course(&path));
    }
    let card = card(&opened, &path)?;
    let (wrong, words) = match typed.read() {
        Ok(read) => read,
        Err(mistakes) => {
            let (who, account) = (Who::of(&session), &session.account_name);
            let shown = CardReportPage::of((page, who, account), (&opened, card), typed);
            return web::unprocessable(&CardReportPage { mistakes, ..shown });
        }
    };
    let now = opened.course.editions.of(&card.id);
    let said = Said {
        course_id: &opened.course.id,
        card_id: &card.id,
        edition: typed.edition.clamp(0, now),
        language: opened.course.language_of(&card.id),
        wrong,
        words: &words,
    };
    match said::say(&app, session.whose(), &said).await? {
        true => Ok(Redirect::to(&path.to_string()).into_response()),
        false => Err(web::Error::not_found()),
    }
}

/// Any card of the course: on a phone somebody may be further than the server knows.
fn card<'a>(opened: &'a Opened, path: &paths::CardReport) -> web::Result<&'a Card> {
    let found = opened.course.content.cards().find(|card| card.id == path.card);
    found.ok_or_else(web::Error::not_found)
}

fn to_course(path: &paths::CardReport) -> Response {
    Redirect::to(&paths::Course { course: path.course.clone() }.to_string()).into_response()
}

impl Typed {
    fn read(&self) -> Result<(Wrong, String), Mistakes> {
        let wrong = self.wrong.parse::<Wrong>();
        // A character has at most four bytes, and browsers send two of them for the end of a line.
        let words = text::lines(self.words.trim(), MAX_WORDS * 4);
        let words = words.ok().filter(|words| words.chars().count() <= MAX_WORDS);
        match (wrong, words) {
            (Ok(wrong), Some(words)) => Ok((wrong, words)),
            (wrong, words) => Err(Mistakes {
                wrong: wrong.is_err().then_some("card-report-choose"),
                words: words.is_none().then_some("card-report-too-long"),
            }),
        }
    }
}

impl<'a> CardReportPage<'a> {
    fn of(
        (page, who, account): (Page, Who, &'a str),
        (opened, card): (&'a Opened, &'a Card),
        typed: Typed,
    ) -> Self {
        let course = &opened.course;
        Self {
            page,
            who,
            account,
            course: &course.slug,
            card,
            language: course.language_of(&card.id),
            edition: course.editions.of(&card.id),
            before: None,
            typed,
            mistakes: Mistakes::default(),
        }
    }

    fn back(&self) -> paths::Card {
        paths::Card { course: self.course.to_owned(), card: self.card.id.clone() }
    }

    fn action(&self) -> paths::CardReport {
        paths::CardReport { course: self.course.to_owned(), card: self.card.id.clone() }
    }

    /// Whether nobody has looked at what they said before.
    fn is_open(&self) -> bool {
        self.before.as_ref().is_some_and(|before| before.settled_at.is_none())
    }

    fn is_chosen(&self, wrong: &Wrong) -> bool {
        self.typed.wrong == wrong.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::content::Content;
    use kernel::Timestamp;

    #[test]
    fn it_reads_well_before_and_after_it_was_said_and_with_mistakes() {
        let content = Content::sample();
        let card = content.cards().next().expect("a card");
        crate::routes::app::samples::in_every_language(|page, session| {
            let report = |settled_at| Report {
                wrong: Wrong::Outdated,
                words: "<script>alert(1)</script>".to_owned(),
                said_at: Timestamp::from_secs(0),
                settled_at,
            };
            let mistakes =
                Mistakes { wrong: Some("card-report-choose"), words: Some("card-report-too-long") };
            let samples = [
                (None, Mistakes::default()),
                (None, mistakes),
                (Some(report(None)), Mistakes::default()),
                (Some(report(Some(Timestamp::from_secs(9)))), Mistakes::default()),
            ];
            let render = |(before, mistakes)| {
                let typed = Typed {
                    wrong: "outdated".to_owned(),
                    words: "</textarea><script>alert(1)</script>".to_owned(),
                    edition: 0,
                };
                let shown = CardReportPage {
                    page: page.clone(),
                    who: Who::of(session),
                    account: &session.account_name,
                    course: "serving-drinks",
                    card,
                    language: Language::En,
                    edition: 2,
                    before,
                    typed,
                    mistakes,
                };
                shown.render().expect("it renders")
            };
            samples.map(render).concat()
        });
    }
}
