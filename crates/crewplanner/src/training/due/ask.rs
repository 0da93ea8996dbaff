//! The question to MobieTrain, for a page of who must do what by when.

use http::{StatusCode, header};
use jwt_link::{DuePage, addresses, limits};
use web::Post;

use super::keep::{Course, Told};
use crate::training::news::title;
use crate::{App, Client, Refusal, link};

/// So many days ahead: a list and a reminder look no further.
const AHEAD: i64 = 30;
/// Characters of a course's address, and of a tag that is worth keeping.
const COURSE: usize = 1000;
const TAG: usize = 200;

/// What MobieTrain says.
pub(super) enum Answer {
    /// Everything is as when this tag was given.
    Unchanged,
    /// People, whom to go on with, and the tag of the whole.
    Page(Vec<Told>, Option<String>, Option<String>),
    Failed(String),
}

/// Asks for the people after this one (`""`: from the first).
pub(super) async fn page(
    app: &App,
    client: &Client,
    slug: &str,
    (after, known): (&str, Option<&str>),
) -> Result<Answer, Refusal> {
    let url = addresses::due(&app.mobietrain_origin());
    let token = link::mint_call(app, client, None, &url).await?;
    let body = serde_json::json!({ "account_login_slug": slug, "after": after, "days": AHEAD }).to_string();
    let post = Post {
        bearer: Some(&token),
        content_type: "application/json",
        if_none_match: known,
        body,
        ..Post::default()
    };
    let answer = match app.fetcher.post(&url, post, limits::DUE_PAGE).await {
        Ok(answer) => answer,
        Err(error) => return Ok(Answer::Failed(error.to_string())),
    };
    app.peer.note_date(&client.id, &answer.headers).await?;
    match answer.status {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if known.is_some() => return Ok(Answer::Unchanged),
        status => return Ok(Answer::Failed(format!("The answer was {}.", status.as_u16()))),
    }
    let tag = answer.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let tag = tag.filter(|tag| tag.len() <= TAG).map(str::to_owned);
    let (body, after, origin) = (answer.body, after.to_owned(), app.mobietrain_origin());
    // A thousand people are some megabytes at most: nobody's request waits for that to be read.
    let read = web::off_thread(move || {
        DuePage::parse(&body, &after)
            .map(|page| (page.people.into_iter().map(|of| told(of, &origin)).collect(), page.next))
    });
    Ok(match read.await {
        Ok((people, next)) => Answer::Page(people, next, tag),
        Err(error) => Answer::Failed(error.to_string()),
    })
}

/// What of it can be believed: another company's text goes onto our pages, and the address of another site could lead anywhere.
fn told(person: jwt_link::DuePerson, origin: &str) -> Told {
    let course = |course: jwt_link::DueCourse| {
        let path = course.url.strip_prefix(origin)?;
        let of_the_app = course.url.len() <= COURSE && jwt_link::is_same_site_path(path);
        Some(Course {
            title: title(&course.title)?,
            language: course.language.as_deref().and_then(web::Language::from_tag),
            day: course.due.parse().ok()?,
            renews: course.renews,
            course: Some(course.url).filter(|_| of_the_app)?,
        })
    };
    Told { sub: person.sub, courses: person.courses.into_iter().filter_map(course).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_elsewhere_or_has_no_day_or_title_is_left_out() {
        let course = |title: &str, url: &str, due: &str| jwt_link::DueCourse {
            title: title.to_owned(),
            url: url.to_owned(),
            language: Some("xx".to_owned()),
            due: due.to_owned(),
            late: true,
            renews: false,
        };
        let (here, day) = ("https://app.mobietrain.example/courses/bar", "2028-02-29");
        let courses = vec![
            course("Bar", here, day),
            course("Bar", "https://app.mobietrain.example.evil.example/courses/bar", day),
            course("Bar", "javascript:alert(1)", day),
            course("Bar", here, "2027-02-29"),
            course("\u{7}", here, day),
        ];
        let person = jwt_link::DuePerson { sub: "jan".to_owned(), count: 5, late: 5, courses };
        let told = told(person, "https://app.mobietrain.example");
        assert_eq!(told.courses.len(), 1);
        assert_eq!((told.courses[0].course.as_str(), told.courses[0].language), (here, None));
    }
}
