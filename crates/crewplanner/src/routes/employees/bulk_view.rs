//! What the page shows on which somebody says whom to change, and how.

use askama::Template;
use axum::response::Response;
use web::{Error, Page};

use super::form::Typed;
use super::offered::{is_offered, offered};
use crate::App;
use crate::people::bulk::{MOST, MOST_CODES, Who};
use crate::people::departments::Choice;
use crate::people::list::{self, Listed};
use crate::people::reach::Reach;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};

/// How many of those who were ticked are named.
const NAMED: usize = 50;

#[derive(Template)]
#[template(path = "employees_bulk.html")]
pub(super) struct BulkPage {
    page: Page,
    me: Me,
    typed: Typed,
    departments: Vec<Choice>,
    /// Those who were ticked, the first of them by name.
    named: Vec<Listed>,
    /// How many were ticked, or fit the filter.
    people: usize,
    /// Whether whoever asks may delete: a team lead may not.
    may_delete: bool,
    /// Whether invitations go out by mail.
    sends_mail: bool,
    /// Field and sentence.
    mistakes: Vec<(&'static str, String)>,
}

impl BulkPage {
    pub(super) async fn new(app: &App, lead: SignedInLead, typed: Typed) -> web::Result<Self> {
        let SignedInLead { signed_in: SignedIn { page, me }, reach } = lead;
        let mut read = app.db.read().await?;
        let departments = offered(&mut read, &me, &reach).await?;
        is_offered(&mut read, &me, &departments, &typed.filter.department).await?;
        let (mut named, people) = match typed.who(app.today()) {
            Who::Pasted(_) => (Vec::new(), 0),
            Who::Ticked(ids) => {
                let ids = &ids[..ids.len().min(MOST + 1)];
                let within = list::within(&mut read, &me.client.id, &reach, ids).await?;
                let people = within.len();
                (list::named(&mut read, &me.client.id, &within[..people.min(NAMED)]).await?, people)
            }
            Who::Fitting(wanted) => {
                let most = i64::try_from(MOST + 1)?;
                let fitting = list::at_most(&mut read, &me.client.id, (&wanted, &reach), most).await?;
                (Vec::new(), usize::try_from(fitting)?)
            }
        };
        drop(read);
        if !typed.id.is_empty() && people == 0 {
            return Err(Error::not_found());
        }
        named.sort_by_cached_key(|person| kernel::text::sort_key(&person.name));
        let may_delete = reach == Reach::Everybody;
        let sends_mail = app.mail.is_set_up();
        let mistakes = Vec::new();
        Ok(Self { page, me, typed, departments, named, people, may_delete, sends_mail, mistakes })
    }

    fn more(&self) -> usize {
        self.people.saturating_sub(self.named.len())
    }

    fn is_chosen(&self, department: &Choice) -> bool {
        self.typed.to.iter().any(|id| id == department.id.as_str())
    }

    fn mistake_of(&self, field: &str) -> Option<&str> {
        self.mistakes.iter().find(|(of, _)| *of == field).map(|(_, sentence)| sentence.as_str())
    }

    pub(super) fn mistake(&mut self, field: &'static str, key: &'static str) {
        let most = if self.typed.act == "sheet" { MOST_CODES } else { MOST };
        let sentence = self.page.get(key).count("most", most).to_string();
        self.mistakes.push((field, sentence));
    }

    pub(super) fn refused(&self) -> web::Result<Response> {
        web::unprocessable(self)
    }
}
