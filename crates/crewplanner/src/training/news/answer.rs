//! What MobieTrain answers, and what of it can be believed: another company's text goes onto our pages.

use http::{HeaderMap, StatusCode, header};
use kernel::text;
use serde::Deserialize;

use super::NewCourse;

/// Nobody has this many courses; an answer that says so is no answer.
const MOST_COUNTED: i64 = 10_000;
const MOST_LISTED: usize = 50;
/// Characters of a title; longer ones are cut.
const TITLE: usize = 200;
/// Ours are 43 bytes. Visible ASCII only: the tag goes back in a header.
const ETAG: usize = 200;

/// What a question came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    News {
        etag: Option<String>,
        count: i64,
        courses: Vec<NewCourse>,
    },
    /// As it was when this entity tag was given (RFC 9110 §15.4.5).
    Unchanged {
        etag: String,
    },
    /// Nothing that can be shown, and why.
    Failed(&'static str),
}

#[derive(Deserialize)]
struct Body {
    count: i64,
    courses: Vec<Course>,
}

#[derive(Deserialize)]
struct Course {
    title: String,
    url: String,
}

/// Reads an answer. `asked_with` is the entity tag that was sent along, `app` the origin of MobieTrain's app.
pub(super) fn read(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    asked_with: Option<&str>,
    app: &str,
) -> Answer {
    match (status, asked_with) {
        (StatusCode::OK, _) => {}
        (StatusCode::NOT_MODIFIED, Some(etag)) => return Answer::Unchanged { etag: etag.to_owned() },
        _ => return Answer::Failed("it refused"),
    }
    let Ok(body) = serde_json::from_slice::<Body>(body) else {
        return Answer::Failed("it is not the JSON asked for");
    };
    let listed = i64::try_from(body.courses.len()).unwrap_or(i64::MAX);
    if !(0..=MOST_COUNTED).contains(&body.count) || body.courses.len() > MOST_LISTED || listed > body.count {
        return Answer::Failed("its numbers are absurd");
    }
    let courses = body.courses.into_iter().filter_map(|course| course.checked(app)).collect();
    let etag = headers.get(header::ETAG).and_then(|value| value.to_str().ok());
    let etag = etag.filter(|etag| (1..=ETAG).contains(&etag.len())).map(str::to_owned);
    Answer::News { etag, count: body.count, courses }
}

impl Course {
    /// Without a title there is nothing to read, without a path of the app nowhere to go.
    fn checked(self, app: &str) -> Option<NewCourse> {
        let title = title(&self.title)?;
        let path = self.url.strip_prefix(app).filter(|path| jwt_link::is_same_site_path(path));
        Some(NewCourse { title, path: path.map(str::to_owned) })
    }
}

/// One line of text, such as people see it. A title in which nothing is to be seen is none.
pub(crate) fn title(said: &str) -> Option<String> {
    let plain: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let title = text::name(&plain, usize::MAX).ok()?;
    Some(title.chars().take(TITLE).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &str = "https://app.mobietrain.example";

    fn answer(body: &str) -> Answer {
        read(StatusCode::OK, &HeaderMap::new(), body.as_bytes(), None, APP)
    }

    fn only_course(body: &str) -> NewCourse {
        match answer(body) {
            Answer::News { mut courses, .. } if courses.len() == 1 => courses.remove(0),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn absurd_numbers_are_no_answer() {
        let many = vec![r#"{"title":"A","url":""}"#; 51].join(",");
        for body in [
            r#"{"count":-1,"courses":[]}"#,
            r#"{"count":10001,"courses":[]}"#,
            r#"{"count":99999999999999999999,"courses":[]}"#,
            r#"{"count":0,"courses":[{"title":"A","url":""}]}"#,
            &format!(r#"{{"count":60,"courses":[{many}]}}"#),
            r#"{"count":2}"#,
            "<!doctype html>",
        ] {
            assert!(matches!(answer(body), Answer::Failed(_)), "{body}");
        }
        let fine = Answer::News { etag: None, count: 10_000, courses: Vec::new() };
        assert_eq!(answer(r#"{"count":10000,"courses":[]}"#), fine);
    }

    #[test]
    fn only_addresses_of_the_app_become_links() {
        let path = |url: &str| {
            only_course(&format!(r#"{{"count":1,"courses":[{{"title":"A","url":"{url}"}}]}}"#)).path
        };
        assert_eq!(path("https://app.mobietrain.example/courses/bar").as_deref(), Some("/courses/bar"));
        for foreign in [
            "https://evil.example/courses/bar",
            "https://app.mobietrain.example.evil.example/courses/bar",
            "https://app.mobietrain.example//evil.example",
            "https://app.mobietrain.example",
            "javascript:alert(1)",
            "/courses/bar",
            "",
        ] {
            assert_eq!(path(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_title_is_one_line_of_text() {
        assert_eq!(title(" Bar\u{0}\r\n\tbasics ").as_deref(), Some("Bar basics"));
        assert_eq!(title("\u{202e}Bar").as_deref(), Some("Bar"));
        assert_eq!(title(&"ä".repeat(300)), Some("ä".repeat(200)));
        assert_eq!(title("\u{7}"), None);
    }

    #[test]
    fn unchanged_is_an_answer_only_to_whom_asked_so() {
        let answer = |asked_with| read(StatusCode::NOT_MODIFIED, &HeaderMap::new(), b"", asked_with, APP);
        assert_eq!(answer(Some("\"a\"")), Answer::Unchanged { etag: "\"a\"".to_owned() });
        assert!(matches!(answer(None), Answer::Failed(_)));
    }
}
