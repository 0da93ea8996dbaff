use askama::Template;
use serde::Serialize;
use web::Page;

use crate::news::{NewCourse, News};
use crate::routes::paths;

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
pub(crate) fn training_link(course: &NewCourse) -> Option<String> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("target_link_uri", course.path.as_deref()?);
    Some(format!("{}?{}", paths::Launch, query.finish()))
}
