//! Many who are picked for a group by their employee numbers: pasted, or from a file. First it says whose each number is and what they get;
//! then all who were found are added in one act, and what was not stays in the box.

use std::fmt::Write as _;

use askama::Template;
use axum::extract::Multipart;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use web::{Error, Page, hash_token};

use super::desk::{Admin, Desk};
use super::group_known::find;
use super::group_members;
use super::group_questions::Asked;
use super::new_course::{Sent, read_form};
use super::paths::{GroupNumbers, GroupPage, Groups};
use crate::ids::LearnerId;
use crate::learning::regrouping::Change;
use crate::people::groups::Group;
use crate::people::groups::numbers::{self, Line, MOST, Unread, Whose};

#[derive(Template)]
#[template(path = "cms/group_numbers.html")]
struct NumbersPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    group: &'a Group,
    /// What stands in the box.
    text: String,
    looked: Option<Looked>,
    /// Why the list was not looked at.
    refused: Option<String>,
    /// How many were added a moment ago.
    added: Option<u64>,
    /// It does something else by now than what was agreed to.
    is_other: bool,
}

/// What becomes of a list.
struct Looked {
    lines: Vec<Line>,
    /// What adding them does to whom.
    sentences: Vec<String>,
    /// Of all that was shown.
    seen: String,
}

impl Looked {
    fn found(&self) -> Vec<LearnerId> {
        let found = self.lines.iter().filter_map(|line| match &line.whose {
            Whose::Found(id, _) => Some(id.clone()),
            _ => None,
        });
        found.collect()
    }

    /// What stays once those who were found are added: numbers that are nobody's, or of several. They have other lines then.
    fn left(self) -> Self {
        let refused = self.lines.into_iter().filter(Line::is_refused);
        let lines = refused.enumerate().map(|(at, line)| Line { at: at + 1, ..line }).collect();
        Self { lines, sentences: Vec::new(), seen: String::new() }
    }

    fn refused(&self) -> usize {
        self.lines.iter().filter(|line| line.is_refused()).count()
    }

    /// Those that have to be put right first.
    fn ordered(&self) -> impl Iterator<Item = &Line> {
        let refused = self.lines.iter().filter(|line| line.is_refused());
        refused.chain(self.lines.iter().filter(|line| !line.is_refused()))
    }
}

impl NumbersPage<'_> {
    fn whose(&self, line: &Line) -> String {
        match &line.whose {
            Whose::Found(_, name) => name.clone(),
            Whose::InIt(name) => self.page.get("cms-numbers-in-it").with("name", name).to_string(),
            Whose::Again(line) => self.page.get("cms-numbers-again").with("line", line).to_string(),
            Whose::Double(names) => {
                self.page.get("cms-numbers-double").with("names", self.page.list(names)).to_string()
            }
            Whose::Nobody => self.page.get("cms-numbers-nobody").to_string(),
        }
    }
}

pub(super) async fn show(path: GroupNumbers, admin: Admin) -> web::Result<Response> {
    let group = picked(&admin, &path).await?;
    web::html(&template(&admin.desk, &group, String::new()))
}

fn template<'a>(desk: &'a Desk, group: &'a Group, text: String) -> NumbersPage<'a> {
    let page = &desk.page;
    NumbersPage { page, desk, group, text, looked: None, refused: None, added: None, is_other: false }
}

/// Nobody is picked for another group.
async fn picked(admin: &Admin, path: &GroupNumbers) -> web::Result<Group> {
    let group = find(admin, &path.id).await?;
    if group.is_picked() { Ok(group) } else { Err(Error::not_found()) }
}

pub(super) async fn submit(path: GroupNumbers, admin: Admin, form: Multipart) -> web::Result<Response> {
    let group = picked(&admin, &path).await?;
    let desk = &admin.desk;
    let place = desk.app.uploads.take(&admin.account.id)?;
    let sent = read_form(form).await?;
    drop(place);
    let field = |name: &str| {
        let found = sent.fields.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.replace("\r\n", "\n")).unwrap_or_default()
    };
    let (typed, seen) = (field("text"), field("seen"));
    let adds = field("then") == "add" && sent.files.is_empty();
    let mut page = match list(&admin, sent, typed.clone()).await? {
        Ok(text) => template(desk, &group, text),
        Err(why) => {
            let mut page = template(desk, &group, typed);
            page.refused = Some(why);
            return web::unprocessable(&page);
        }
    };
    let looked = look(&admin, &group, &page.text).await?;
    if adds && looked.seen == seen {
        page.added = Some(group_members::put(&admin, &group, &looked.found(), &[]).await?);
        let left = looked.left();
        page.text = left.lines.iter().map(|line| line.number.as_str()).collect::<Vec<_>>().join("\n");
        page.looked = Some(left).filter(|left| !left.lines.is_empty());
        return web::html(&page);
    }
    (page.looked, page.is_other) = (Some(looked), adds);
    let status = if adds { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok((status, web::html(&page)?).into_response())
}

/// The list that is meant: a file takes the place of what stands in the box. Or why it is none.
async fn list(admin: &Admin, sent: Sent, typed: String) -> web::Result<Result<String, String>> {
    let (desk, page) = (&admin.desk, &admin.desk.page);
    let text = match sent.files.into_iter().next() {
        None => Ok(typed),
        Some((name, bytes)) => {
            let read = move || numbers::of_file(bytes);
            let read = desk.app.heavy.compute(&admin.account.id, read).await?;
            read.map_err(|why| {
                let key = match why {
                    Unread::NoColumn => "cms-numbers-no-column",
                    Unread::NoTable => "cms-numbers-no-table",
                };
                page.get(key).with("name", name).to_string()
            })
        }
    };
    Ok(text.and_then(|text| match numbers::of_list(&text).len() {
        0 => Err(page.get("cms-numbers-none").to_string()),
        count if count > MOST => Err(page.get("cms-numbers-many").count("n", MOST).to_string()),
        _ => Ok(text),
    }))
}

async fn look(admin: &Admin, group: &Group, text: &str) -> web::Result<Looked> {
    let (app, account_id, id) = (admin.desk.app.clone(), admin.account.id.clone(), group.id.clone());
    let (at, of, list) = (app.clone(), account_id.clone(), numbers::of_list(text));
    let work = async move { numbers::look_up(&mut *at.db.read().await?, &of, &id, list).await };
    let lines = app.heavy.run(&account_id, work).await??;
    let mut looked = Looked { lines, sentences: Vec::new(), seen: String::new() };
    let found = looked.found();
    let mut shown = found.iter().fold(String::new(), |mut shown, id| {
        write!(shown, "{id} ").ok();
        shown
    });
    if !found.is_empty() {
        let asked = Asked::of(admin, Change::Added(group.clone(), found), None).await?;
        shown.push_str(&asked.effects.fingerprint);
        looked.sentences = asked.sentences;
    }
    looked.seen = hash_token(&shown);
    Ok(looked)
}
