//! The person's own page: language, what CrewPlanner told us, signing out.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use web::{Form, Language, Page};

use super::language::choose;
use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::progress::{self, Record};
use crate::people::learner::{self, Details};
use crate::terms::accepted::{self, Accepted};

#[derive(Template)]
#[template(path = "app/profile.html")]
struct ProfilePage<'a> {
    page: Page,
    who: Who,
    account: &'a str,
    details: Details,
    departments: Vec<String>,
    /// The newest first.
    accepted: Vec<Accepted>,
    completed: usize,
    on_the_way: usize,
}

#[derive(Deserialize)]
pub(crate) struct Chosen {
    lang: String,
}

pub(crate) async fn show(
    _: paths::Profile,
    State(app): State<App>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let details = learner::details(&mut read, &session).await?;
    let departments = learner::department_names(&mut read, &session).await?;
    let accepted = accepted::of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let progress = progress::of_learner(&mut read, session.whose(), app.today()).await?;
    drop(read);
    let completed = progress.values().filter(|course| course.completed_at.is_some()).count();
    let has_begun = |course: &&Record| course.opened_at.is_some() && course.completed_at.is_none();
    let on_the_way = progress.values().filter(has_begun).count();
    let (who, account) = (Who::of(&session), &session.account_name);
    web::html(&ProfilePage { page, who, account, details, departments, accepted, completed, on_the_way })
}

pub(crate) async fn submit(
    path: paths::Profile,
    State(app): State<App>,
    Learner { session, .. }: Learner,
    Form(Chosen { lang }): Form<Chosen>,
) -> web::Result<Response> {
    choose(&app, &session, &lang).await?;
    Ok(Redirect::to(&path.to_string()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_reads_well_with_and_without_details() {
        crate::routes::app::samples::in_every_language(|page, session| {
            let render = |details, departments, accepted| {
                let (page, who, account) = (page.clone(), Who::of(session), &session.account_name);
                ProfilePage {
                    page,
                    who,
                    account,
                    details,
                    departments,
                    accepted,
                    completed: 2,
                    on_the_way: 1,
                }
                .render()
                .expect("the page renders")
            };
            let none = Details { employee_number: None };
            let all = Details { employee_number: Some("10544".to_owned()) };
            let at = kernel::Timestamp::from_secs(1_800_000_000);
            let accepted =
                |version, language| Accepted { version, language, accepted_at: at, published_at: Some(at) };
            let both = vec![accepted(3, Language::Ar), accepted(1, Language::Nl)];
            render(none, Vec::new(), Vec::new())
                + &render(all, vec!["Bar".to_owned(), "Stores".to_owned()], both)
        });
    }
}
