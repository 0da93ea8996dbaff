//! Three questions, one minute: what somebody has learned, asked again. The cards are those of the player; an answer changes nothing of the course.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use course::card::{Answer, Card, CardKind, Grade, LONGEST_ANSWER, Shuffle};
use serde::Deserialize;
use web::{Day, Error, Form, Language, Page};

use super::paths;
use super::player;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::ids::CourseId;
use crate::learning::playable::{self, Playable};
use crate::learning::progress;
use crate::learning::remember::memory::Memory;
use crate::learning::remember::{self, A_DAY, Answered, Question, Remembered};
use crate::people::groups::groups_of_learner;
use crate::people::session::Session;

#[derive(Template)]
#[template(path = "app/remember.html")]
struct RememberPage<'a> {
    page: Page,
    course: &'a Playable,
    card: &'a Card,
    /// How many are left today, this one among them unless it is answered.
    left: usize,
    /// No way back to another card: there are three.
    previous: String,
    /// After an answer.
    next: Option<String>,
    answer: Answer,
    shuffle: Shuffle,
    /// The form came back without an answer, or without all of it.
    unanswered: bool,
}

#[derive(Template)]
#[template(path = "app/remember-done.html")]
struct DonePage {
    page: Page,
    who: Who,
}

/// The fields of the form, or of the address that the form led to.
type Fields = Vec<(String, String)>;

/// The first that is still to be asked today.
pub(crate) async fn next(
    _: paths::Remember,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let asked =
        look(&app, &session, |remembered| (remembered.due().first().map(link), remembered.has_asked()));
    match asked.await? {
        (Some(first), _) => Ok(Redirect::to(&first).into_response()),
        // Nothing was asked, so nothing is over: the account asks nothing, or it is too early.
        (None, false) => Ok(Redirect::to(&paths::Home.to_string()).into_response()),
        (None, true) => web::html(&DonePage { page, who: Who::of(&session) }),
    }
}

pub(crate) async fn show(
    path: paths::Remembered,
    State(app): State<App>,
    Query(fields): Query<Fields>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let today = app.today();
    look(&app, &session, |remembered| {
        let question = remembered.find(&path.course, &path.card);
        let left = remembered.due();
        let was_asked = question.is_some_and(|question| question.was_asked_on(today));
        let is_due = left.iter().any(|due| question.is_some_and(|question| is_same(due, &question)));
        let Some(question) = question.filter(|_| was_asked || is_due) else {
            return Ok(Redirect::to(&paths::Remember.to_string()).into_response());
        };
        let answer = Answer::new(fields);
        let shown = RememberPage::of(page, question, &session, left.len());
        match question.card.kind.grade(&answer, &shown.shuffle) {
            Grade::Nonsense => Err(Error::bad_request()),
            // The verdict is for those who have answered, not for those who guess addresses.
            Grade::Score(_) if was_asked => web::html(&RememberPage { answer, ..shown.answered() }),
            _ if was_asked => Ok(Redirect::to(&paths::Remember.to_string()).into_response()),
            _ => web::html(&shown),
        }
    })
    .await?
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Of {
    edition: i64,
}

pub(crate) async fn submit(
    path: paths::Remembered,
    State(app): State<App>,
    Query(of): Query<Of>,
    Learner { session, page }: Learner,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    let given = Given { path: &path, edition: of.edition, answer: &Answer::new(fields), today: app.today() };
    match look(&app, &session, |remembered| given.graded(remembered, page, &session)).await?? {
        Graded::Other => Ok(Redirect::to(&paths::Remember.to_string()).into_response()),
        Graded::Missing(page) => Ok(page),
        Graded::Kept { course, edition, memory } => {
            let answered = Answered { course_id: &course, card_id: &path.card, edition, memory };
            remember::keep(&app, (&session.account_id, &session.learner_id), &answered).await?;
            Ok(Redirect::to(&web::with_query(&path, &given.answer.fields())).into_response())
        }
    }
}

/// A form that was sent.
struct Given<'a> {
    path: &'a paths::Remembered,
    edition: i64,
    answer: &'a Answer,
    today: Day,
}

/// What becomes of it.
enum Graded {
    /// It was rewritten while its page was open, or answered on another device: on to the next.
    Other,
    /// It comes back.
    Missing(Response),
    Kept {
        course: CourseId,
        edition: i64,
        memory: Memory,
    },
}

impl Given<'_> {
    fn graded(&self, remembered: &Remembered<'_>, page: Page, session: &Session) -> web::Result<Graded> {
        let (due, paths::Remembered { course, card }) = (remembered.due(), self.path);
        let question = due.iter().find(|due| due.course.slug == *course && due.card.id == *card);
        let question = question.filter(|due| due.course.editions.counts(card, self.edition));
        let Some(question) = question else { return Ok(Graded::Other) };
        let shown = RememberPage::of(page, *question, session, due.len());
        match question.card.kind.grade(self.answer, &shown.shuffle) {
            Grade::Nonsense => Err(Error::bad_request()),
            Grade::Missing | Grade::Unasked => {
                let again = RememberPage { unanswered: true, answer: self.answer.clone(), ..shown };
                web::unprocessable(&again).map(Graded::Missing)
            }
            Grade::Score(score) => Ok(Graded::Kept {
                course: question.course.id.clone(),
                edition: question.course.editions.of(card),
                memory: question.memory.again(score == Grade::RIGHT, self.today),
            }),
        }
    }
}

/// Looks at what somebody can be asked, by what they may play at this moment.
async fn look<T>(app: &App, session: &Session, at: impl FnOnce(&Remembered<'_>) -> T) -> web::Result<T> {
    let (account, learner, today) = (&session.account_id, &session.learner_id, app.today());
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, account, learner).await?;
    let courses = playable::playable(&mut read, account, &groups, session.app_language()).await?;
    let records = progress::of_learner(&mut read, session.whose(), today).await?;
    let zone = &app.settings.time_zone;
    let remembered = remember::look(&mut read, (account, learner), (&courses, &records), today, zone).await?;
    drop(read);
    Ok(at(&remembered))
}

fn link(question: &Question<'_>) -> String {
    let (course, card) = (question.course.slug.clone(), question.card.id.clone());
    paths::Remembered { course, card }.to_string()
}

fn is_same(one: &Question<'_>, other: &Question<'_>) -> bool {
    one.course.id == other.course.id && one.card.id == other.card.id
}

impl<'a> RememberPage<'a> {
    fn of(page: Page, question: Question<'a>, session: &Session, left: usize) -> Self {
        Self {
            page,
            course: question.course,
            card: question.card,
            left,
            previous: String::new(),
            next: None,
            answer: Answer::default(),
            shuffle: Shuffle::of(session.learner_id.as_str(), &question.card.id),
            unanswered: false,
        }
    }

    fn answered(self) -> Self {
        Self { next: Some(paths::Remember.to_string()), ..self }
    }

    fn action(&self) -> String {
        let path = paths::Remembered { course: self.course.slug.clone(), card: self.card.id.clone() };
        match self.course.editions.of(&self.card.id) {
            0 => path.to_string(),
            edition => web::with_query(path, &[("edition", edition)]),
        }
    }

    /// Of the card: it may be one that nobody has translated.
    fn language(&self) -> Language {
        self.course.language_of(&self.card.id)
    }

    fn grade(&self) -> Grade {
        self.card.kind.grade(&self.answer, &self.shuffle)
    }

    fn verdict(&self) -> Option<&'static str> {
        player::verdict(self.grade())
    }

    fn is_right(&self) -> bool {
        self.grade() == Grade::of(true)
    }

    fn missing(&self) -> &'static str {
        player::missing(&self.card.kind)
    }

    /// The stops of the day: those that are answered, and the one they are at.
    fn line(&self, at: &usize) -> &'static str {
        let here = A_DAY - self.left.clamp(usize::from(self.next.is_none()), A_DAY);
        match at.cmp(&here) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::content::Content;

    #[test]
    fn every_question_reads_well_and_so_does_the_end() {
        let mut content = Content::sample();
        let card = |(at, kind): (usize, CardKind)| Card {
            id: format!("kind-{at}"),
            kind,
            ..content.lessons[0].cards[0].clone()
        };
        let cards: Vec<Card> =
            CardKind::samples().into_iter().filter(CardKind::is_question).enumerate().map(card).collect();
        content.lessons[0].cards = cards;
        let course = Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: None,
            editions: Default::default(),
            pass_mark: None,
            instead: None,
            language: Language::En,
            content,
        };
        let memory = Memory::first(true, "2026-06-18".parse().expect("a day"));
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut all =
                DonePage { page: page.clone(), who: Who::of(session) }.render().expect("it renders");
            for card in &course.content.lessons[0].cards {
                let question = Question { course: &course, card, memory };
                let shown = |left| RememberPage::of(page.clone(), question, session, left);
                all += &shown(3).render().expect("it renders");
                all += &RememberPage { unanswered: true, ..shown(1) }.render().expect("it renders");
                for given in [vec!["0"], vec!["true"], vec!["1", "2", "3", "4"], vec!["1", "2", "3"]] {
                    let fields =
                        given.into_iter().map(|value| ("answer".to_owned(), value.to_owned())).collect();
                    let answer = Answer::new(fields);
                    all += &RememberPage { answer, ..shown(2).answered() }.render().expect("it renders");
                }
            }
            all
        });
    }

    #[test]
    fn the_line_has_a_stop_for_each_question_of_the_day() {
        let course = Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: None,
            editions: Default::default(),
            pass_mark: None,
            instead: None,
            language: Language::En,
            content: Content::sample(),
        };
        let memory = Memory::first(true, "2026-06-18".parse().expect("a day"));
        let card = course.content.cards().next().expect("a card");
        crate::routes::app::samples::in_every_language(|page, session| {
            let line = |left, is_answered: bool| {
                let shown =
                    RememberPage::of(page.clone(), Question { course: &course, card, memory }, session, left);
                let shown = if is_answered { shown.answered() } else { shown };
                [0, 1, 2].map(|at| shown.line(&at))
            };
            assert_eq!(line(3, false), ["here", "", ""]);
            assert_eq!(line(2, true), ["done", "here", ""]);
            assert_eq!(line(1, false), ["done", "done", "here"]);
            assert_eq!(line(0, true), ["done", "done", "done"]);
            RememberPage::of(page.clone(), Question { course: &course, card, memory }, session, 3)
                .render()
                .expect("it renders")
        });
    }
}
