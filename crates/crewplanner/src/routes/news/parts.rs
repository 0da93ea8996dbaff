//! The parts of a page that news change: bullet, menu item and card.

use askama::Template;
use serde::Serialize;
use web::Page;

use crate::routes::link_page::Relaunch;
use crate::routes::paths;
use crate::training::news::{Course, News, When};

/// The parts of a page that news change, by the names that the page gives them. They are made of the same snippets.
#[derive(Serialize)]
pub(super) struct NewsParts {
    avatar: String,
    menu: String,
    card: String,
    /// For whoever does not see the dot appear.
    said: String,
}

#[derive(Template)]
#[template(path = "news_avatar.html")]
struct Avatar<'a> {
    page: &'a Page,
    name: &'a str,
    news: &'a News,
}

#[derive(Template)]
#[template(path = "news_menu.html")]
struct Menu<'a> {
    page: &'a Page,
    news: &'a News,
}

#[derive(Template)]
#[template(path = "news_card.html")]
struct Card<'a> {
    page: &'a Page,
    news: &'a News,
}

#[derive(Template)]
#[template(path = "news_said.html")]
struct Said<'a> {
    page: &'a Page,
    news: &'a News,
}

impl NewsParts {
    /// As JSON, which is one line: a line break would end the data of an event.
    pub(super) fn render(page: &Page, name: &str, news: &News) -> Result<String, web::Error> {
        let parts = Self {
            avatar: Avatar { page, name, news }.render()?,
            menu: Menu { page, news }.render()?,
            card: Card { page, news }.render()?,
            said: Said { page, news }.render()?,
        };
        Ok(serde_json::to_string(&parts)?)
    }
}

/// The way to a course: like the menu item, with the course as its target.
pub(crate) fn training_link(course: &Course) -> Option<String> {
    let path = course.path.clone()?;
    Some(web::with_query(paths::Launch, &Relaunch { target_link_uri: Some(path), ..Relaunch::default() }))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use web::Language;

    use super::*;
    use crate::texts;
    use crate::training::news::{Length, Stage, Title, ToDo};

    /// The first course was begun, all others are new; the first has no address and no picture.
    fn news(count: i64) -> News {
        let course = |n| Course {
            title: format!("Course <{n}>"),
            path: (n > 1).then(|| format!("/courses/{n}")),
            language: Some(if n == 3 { Language::Ar } else { Language::Nl }),
            cover: (n > 1).then(|| format!("https://app.mobietrain.example/covers/a/{n}/x")),
            stage: if n == 1 { Stage::Begun } else { Stage::New },
            length: Some(Length { minutes_left: n, lessons: 5, lessons_done: 3 }),
            due: None,
        };
        let to_do = ToDo { count, late: 0, courses: (1..=count.min(50)).map(course).collect() };
        News { count, to_do, ..News::default() }
    }

    #[test]
    fn news_can_be_told_in_every_language() {
        for language in Language::ALL {
            let page =
                Page::new(texts::TEXTS.text(language), Arc::new(texts::assets()), jiff::tz::TimeZone::UTC);
            for (count, late, completed) in
                [(0, 0, 0), (1, 0, 1), (2, 1, 2), (7, 0, 0), (0, 1, 1), (0, 3, 0), (10_000, 11, 30)]
            {
                let last_completed = (completed > 0)
                    .then(|| Title { title: "First & last".to_owned(), language: Some(Language::Ar) });
                let news = News { late, completed, last_completed, ..news(count) };
                let json =
                    NewsParts::render(&page, "Jan Peeters", &news).unwrap_or_else(|_| panic!("{count}"));
                assert!(!json.contains('\n') && !json.contains("<1>"), "{json}");
                let parts: serde_json::Value = serde_json::from_str(&json).expect("JSON");
                let part = |name: &str| parts[name].as_str().expect("a part");
                assert!(part("avatar").contains("Jan Peeters"));
                let calls = count > 0 || late > 0;
                assert_eq!(part("avatar").contains("bullet"), calls);
                assert_eq!(part("said").is_empty(), !calls);
                assert_eq!(part("menu").is_empty(), !calls);
                assert_eq!(part("card").matches("<li").count(), usize::try_from(count.min(7)).expect("few"));
            }
        }
    }

    #[test]
    fn a_course_without_an_address_is_no_link() {
        let listed = news(2);
        let links: Vec<_> = listed.to_do.courses.iter().map(training_link).collect();
        let link = "/integrations/mobietrain/launch?target_link_uri=/courses/2";
        assert_eq!(links, [None, Some(link.to_owned())]);
    }
}
