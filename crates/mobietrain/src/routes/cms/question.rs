//! A question before something happens: a dialog that shows what it does to whom. It is a page, so it works without
//! scripts; the button in it posts.

use askama::Template;
use web::Page;

use super::desk::Desk;

#[derive(Template)]
#[template(path = "cms/question.html")]
pub(super) struct Question<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    /// What stands behind the dialog: what it is about.
    pub about: String,
    pub title: String,
    /// What will happen, a sentence each.
    pub effects: Vec<String>,
    /// What stays as it is, or can be undone.
    pub comfort: Option<String>,
    /// Where the button posts to, and what it sends along.
    pub action: String,
    pub sends: Vec<(&'static str, String)>,
    pub yes: String,
    pub icon: &'static str,
    /// Where "Cancel", Esc and a click beside the dialog lead.
    pub back: String,
    /// Nothing brings it back: a box has to be ticked.
    pub loss: Option<Loss>,
}

pub(super) struct Loss {
    /// The box was not ticked.
    pub unsure: bool,
}
