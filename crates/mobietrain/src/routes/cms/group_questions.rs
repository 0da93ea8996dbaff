//! What a change of a group does to whom, in sentences; and the questions that are asked with them before it is done.

use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use web::Page;

use super::desk::Admin;
use super::group_form::GroupForm;
use super::paths::{GroupDelete, GroupMembers, GroupPage, NewGroup};
use super::question::{Loss, Question};
use super::whom::{title_of, who};
use crate::ids::{CourseId, LearnerId};
use crate::learning::course::effects::People;
use crate::learning::course::listing::{self, Course};
use crate::learning::regrouping::{self, Change, Effects};
use crate::people::groups::Group;

/// Up to how many people are named.
const NAMED: usize = 5;

/// What it does, and what people were shown of that.
pub(super) struct Asked {
    pub effects: Effects,
    /// In sentences.
    pub sentences: Vec<String>,
    /// Of what was agreed to, if anything was.
    pub agreed: Option<String>,
}

impl Asked {
    /// Looks at everybody, where it can do anything to anybody: another name is saved however much is in line.
    pub async fn of(admin: &Admin, change: Change, agreed: Option<String>) -> web::Result<Self> {
        let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
        let (at, of) = (app.clone(), account_id.clone());
        let mut read = app.db.read().await?;
        if !regrouping::can_do_something(&mut read, &account_id, &change).await? {
            return Ok(Self { effects: Effects::default(), sentences: Vec::new(), agreed });
        }
        let page = &admin.desk.page;
        let courses = listing::list(&mut read, &account_id, page.language()).await?;
        drop(read);
        let is_heavy = change.is_heavy();
        let work = async move { regrouping::of(&mut *at.db.read().await?, &of, &change).await };
        let effects = if is_heavy { app.heavy.run(&account_id, work).await?? } else { work.await? };
        Ok(Self { sentences: sentences(page, &courses, &effects), effects, agreed })
    }

    /// Whether nobody gains or loses anything, or this was agreed to.
    pub fn is_answered(&self) -> bool {
        self.effects.are_none() || self.agreed.as_ref() == Some(&self.effects.fingerprint)
    }

    /// What stands in the question; that it is another one than the one that was answered comes first.
    fn told(&self, page: &Page) -> Vec<String> {
        let is_other = self.agreed.as_ref().is_some_and(|agreed| *agreed != self.effects.fingerprint);
        let other =
            (is_other && !self.effects.are_none()).then(|| page.get("cms-ask-groups-other").to_string());
        other.into_iter().chain(self.sentences.iter().cloned()).collect()
    }

    /// Whoever has agreed to something else is asked anew (409).
    fn respond(&self, question: &Question<'_>) -> web::Result<Response> {
        let status = if self.agreed.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
        Ok((status, web::html(question)?).into_response())
    }
}

/// A sentence for each course that people lose, get, or find closed, and for each that is mandatory no more.
fn sentences(page: &Page, courses: &[Course], effects: &Effects) -> Vec<String> {
    let told = |key, id: &CourseId, people: &People| {
        let text = page.get(key).with("title", title_of(courses, id));
        text.with("learners", counted(page, people)).to_string()
    };
    let some = |people: &People| people.count > 0;
    let lost = effects.courses.iter().filter(|one| some(&one.lose));
    let lost = lost.map(|one| told("cms-ask-group-lose", &one.course, &one.lose));
    let gained = effects.courses.iter().filter(|one| some(&one.gain));
    let gained = gained.map(|one| told("cms-ask-group-gain", &one.course, &one.gain));
    let closed = effects.closed.iter();
    let closed = closed.map(|one| told("cms-ask-path-closes", &one.course, &one.people));
    let freed = effects.freed.iter();
    let freed =
        freed.map(|id| page.get("cms-ask-group-frees").with("title", title_of(courses, id)).to_string());
    lost.chain(gained).chain(closed).chain(freed).collect()
}

/// How many, and who where they are few.
fn counted(page: &Page, people: &People) -> String {
    let learners = page.get("cms-learners-count").count("n", people.count).to_plain();
    if people.names.is_empty() || people.names.len() > NAMED {
        return learners;
    }
    page.get("cms-learners-named").with("learners", learners).with("names", who(page, people)).to_plain()
}

/// Before a group is saved. Whoever goes back finds what they typed.
pub(super) fn ask_to_save(
    admin: &Admin,
    group: Option<&Group>,
    form: &GroupForm,
    asked: &Asked,
) -> web::Result<Response> {
    let (desk, page) = (&admin.desk, &admin.desk.page);
    let action = match group {
        Some(group) => desk.at(GroupPage { id: group.id.clone() }),
        None => desk.at(NewGroup),
    };
    let mut sends = form.fields();
    let back = web::with_query(&action, &sends);
    sends.push(("sure", asked.effects.fingerprint.clone()));
    let yes = if group.is_some() { "cms-group-save" } else { "cms-group-create" };
    asked.respond(&Question {
        page,
        desk,
        about: form.name.clone(),
        title: page.get("cms-ask-group").with("name", &form.name).to_string(),
        effects: asked.told(page),
        comfort: Some(page.get("cms-ask-group-kept").to_string()),
        action,
        sends,
        yes: page.get(yes).to_string(),
        icon: "users",
        back,
        loss: None,
    })
}

/// Before somebody is taken out of a group by hand.
pub(super) fn ask_to_remove(
    admin: &Admin,
    group: &Group,
    learners: &[LearnerId],
    asked: &Asked,
) -> web::Result<Response> {
    let (desk, page) = (&admin.desk, &admin.desk.page);
    let mut sends: Vec<_> = learners.iter().map(|id| ("remove", id.to_string())).collect();
    sends.push(("sure", asked.effects.fingerprint.clone()));
    asked.respond(&Question {
        page,
        desk,
        about: group.name.clone(),
        title: page.get("cms-ask-group-remove").with("name", &group.name).to_string(),
        effects: asked.told(page),
        comfort: Some(page.get("cms-ask-group-kept").to_string()),
        action: desk.at(GroupMembers { id: group.id.clone() }),
        sends,
        yes: page.get("cms-remove").to_string(),
        icon: "x",
        back: desk.at(GroupPage { id: group.id.clone() }),
        loss: None,
    })
}

/// Before a group is deleted, with how many were picked for it by hand. `unsure`: the box was not ticked.
pub(super) fn ask_to_delete(
    admin: &Admin,
    (group, members): (&Group, i64),
    asked: &Asked,
    unsure: bool,
) -> web::Result<Response> {
    let (desk, page) = (&admin.desk, &admin.desk.page);
    let itself = match group.is_picked() {
        true => page.get("cms-ask-group-delete-picked").count("n", members).to_string(),
        false => page.get("cms-ask-group-delete-rule").to_string(),
    };
    let mut effects = asked.told(page);
    effects.push(itself);
    let id = group.id.clone();
    let question = Question {
        page,
        desk,
        about: group.name.clone(),
        title: page.get("cms-ask-group-delete").with("name", &group.name).to_string(),
        effects,
        comfort: Some(page.get("cms-ask-group-kept").to_string()),
        action: desk.at(GroupDelete { id: id.clone() }),
        sends: vec![("seen", asked.effects.fingerprint.clone())],
        yes: page.get("cms-group-delete").to_string(),
        icon: "trash",
        back: desk.at(GroupPage { id }),
        loss: Some(Loss { unsure }),
    };
    match unsure {
        true => web::unprocessable(&question),
        false => asked.respond(&question),
    }
}
