//! What MobieTrain answers, and what of it can be believed: another company's text goes onto our pages.

use http::{HeaderMap, StatusCode, header};
use kernel::text;
use serde::Deserialize;
use web::Language;

use super::{Course, Due, Length, Stage, ToDo};

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
        to_do: ToDo,
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
    courses: Vec<New>,
    /// Not said by a MobieTrain that knows of new courses alone.
    training: Option<Training>,
}

#[derive(Deserialize)]
struct New {
    title: String,
    url: String,
}

#[derive(Deserialize)]
struct Training {
    count: i64,
    /// Not said by a MobieTrain that knows no days.
    #[serde(default)]
    late: i64,
    courses: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    title: String,
    url: String,
    language: Option<String>,
    cover: Option<String>,
    stage: String,
    minutes_left: i64,
    lessons: i64,
    lessons_done: i64,
    due: Option<String>,
    late: Option<bool>,
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
    if !is_possible(body.count, body.courses.len()) {
        return Answer::Failed("its numbers are absurd");
    }
    let to_do = match body.training {
        Some(training)
            if !is_possible(training.count, training.courses.len())
                || !(0..=training.count).contains(&training.late) =>
        {
            return Answer::Failed("its numbers are absurd");
        }
        Some(training) => {
            let courses = training.courses.into_iter().filter_map(|course| course.checked(app));
            ToDo { count: training.count, late: training.late, courses: courses.collect() }
        }
        None => {
            let courses = body.courses.into_iter().filter_map(|course| course.checked(app));
            ToDo { count: body.count, late: 0, courses: courses.collect() }
        }
    };
    let etag = headers.get(header::ETAG).and_then(|value| value.to_str().ok());
    let etag = etag.filter(|etag| (1..=ETAG).contains(&etag.len())).map(str::to_owned);
    Answer::News { etag, count: body.count, to_do }
}

fn is_possible(count: i64, listed: usize) -> bool {
    (0..=MOST_COUNTED).contains(&count)
        && listed <= MOST_LISTED
        && i64::try_from(listed).is_ok_and(|listed| listed <= count)
}

impl New {
    /// Without a title there is nothing to read, without a path of the app nowhere to go.
    fn checked(self, app: &str) -> Option<Course> {
        let title = title(&self.title)?;
        let path = path(&self.url, app);
        Some(Course { title, path, language: None, cover: None, stage: Stage::New, length: None, due: None })
    }
}

impl Told {
    fn checked(self, app: &str) -> Option<Course> {
        let title = title(&self.title)?;
        let stage = match self.stage.as_str() {
            "new" => Stage::New,
            "begun" => Stage::Begun,
            _ => Stage::Shown,
        };
        let numbers = [self.minutes_left, self.lessons, self.lessons_done];
        let is_possible = numbers.iter().all(|number| (0..=MOST_COUNTED).contains(number))
            && self.lessons_done <= self.lessons;
        let length = Length {
            minutes_left: self.minutes_left,
            lessons: self.lessons,
            lessons_done: self.lessons_done,
        };
        Some(Course {
            title,
            path: path(&self.url, app),
            language: self.language.as_deref().and_then(Language::from_tag),
            cover: self.cover.filter(|cover| path(cover, app).is_some()),
            stage,
            length: Some(length).filter(|_| is_possible && self.lessons > 0),
            // Late is nothing without the day that it is late for.
            due: self.due.and_then(|day| day.parse().ok()).map(|day| Due::told(day, self.late == Some(true))),
        })
    }
}

/// The path of an address in MobieTrain's app; another address could lead anywhere.
fn path(url: &str, app: &str) -> Option<String> {
    url.strip_prefix(app).filter(|path| jwt_link::is_same_site_path(path)).map(str::to_owned)
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

    fn only_course(body: &str) -> Course {
        match answer(body) {
            Answer::News { mut to_do, .. } if to_do.courses.len() == 1 => to_do.courses.remove(0),
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
            r#"{"count":0,"courses":[],"training":{"count":-1,"courses":[]}}"#,
            r#"{"count":0,"courses":[],"training":{"count":0}}"#,
            r#"{"count":0,"courses":[],"training":{"count":1,"late":2,"courses":[]}}"#,
            r#"{"count":0,"courses":[],"training":{"count":1,"late":-1,"courses":[]}}"#,
            "<!doctype html>",
        ] {
            assert!(matches!(answer(body), Answer::Failed(_)), "{body}");
        }
        let to_do = ToDo { count: 10_000, ..ToDo::default() };
        let fine = Answer::News { etag: None, count: 10_000, to_do };
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
    fn what_is_told_of_a_course_is_believed_as_far_as_it_can_be() {
        let told = |change: &str, to: &str| {
            let course = r#"{"title":"Bar","url":"https://app.mobietrain.example/courses/bar","language":"nl",
                "cover":"https://app.mobietrain.example/covers/a/bar/x","stage":"begun","minutes_left":9,"lessons":4,
                "lessons_done":1}"#;
            let course = course.replace(change, to);
            only_course(&format!(
                r#"{{"count":0,"courses":[],"training":{{"count":1,"courses":[{course}]}}}}"#
            ))
        };
        let bar = told("", "");
        assert_eq!((bar.stage, bar.language), (Stage::Begun, Some(Language::Nl)));
        assert_eq!(bar.length, Some(Length { minutes_left: 9, lessons: 4, lessons_done: 1 }));
        assert_eq!(bar.cover.as_deref(), Some("https://app.mobietrain.example/covers/a/bar/x"));
        assert_eq!(told("app.mobietrain.example/covers", "evil.example/covers").cover, None);
        assert_eq!(told("nl", "xx").language, None);
        assert_eq!(told("begun", "finished").stage, Stage::Shown);
        assert_eq!(told(":1}", ":5}").length, None, "more lessons done than there are");
        assert_eq!(told(":9,", ":-9,").length, None);
        assert_eq!(bar.due, None);
        let due = |said: &str| told(":1}", &format!(":1,{said}}}")).due;
        let day = "2028-02-29".parse().expect("a day");
        assert_eq!(due(r#""due":"2028-02-29""#), Some(Due::told(day, false)));
        assert_eq!(due(r#""due":"2028-02-29","late":true"#), Some(Due::told(day, true)));
        for none in ["2027-02-29", "0001-01-01", "tomorrow", ""] {
            assert_eq!(due(&format!(r#""due":"{none}","late":true"#)), None, "{none}");
        }
        assert_eq!(due(r#""late":true"#), None, "late for nothing");
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
