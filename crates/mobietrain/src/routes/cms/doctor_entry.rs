//! One attempt to sign on, as it went: minted, brought, checked, and what became of whoever tried.

use askama::Template;
use axum::response::Response;
use axum_extra::routing::TypedPath;
use jwt_link::Code;
use web::{Error, Page};

use super::chain::{Mark, Step};
use super::desk::{Admin, Desk, Operator};
use super::paths::{Doctor, DoctorEntry, DoctorEntryOfNobody, DoctorEverywhere, LearnerPage};
use crate::ids::{AccountId, EntryId};
use crate::sign_on::log::{self, Afterwards, Check, Entry, unknown_account};

#[derive(Template)]
#[template(path = "cms/doctor_entry.html")]
pub(super) struct EntryPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub entry: &'a Entry,
    /// Where the list is.
    pub back: String,
    pub steps: Vec<Step>,
}

/// The checks as people speak of them: the first and the last code of each, and the key of its sentence.
const STAGES: [(Code, Code, &str); 7] = [
    (Code::MalformedToken, Code::WrongType, "cms-stage-link"),
    (Code::UnknownAccount, Code::NotConnected, "cms-stage-account"),
    (Code::WrongIssuer, Code::BadSignature, "cms-stage-signature"),
    (Code::MissingClaim, Code::WrongAudience, "cms-stage-claims"),
    (Code::NotYetValid, Code::LifetimeTooLong, "cms-stage-time"),
    (Code::NonceMismatch, Code::NonceMismatch, "cms-stage-browser"),
    (Code::AlreadyUsed, Code::AlreadyUsed, "cms-stage-once"),
];

pub(super) async fn show(path: DoctorEntry, admin: Admin) -> web::Result<Response> {
    answer(&admin.desk, &admin.account.id, &path.id, admin.desk.at(Doctor)).await
}

/// Of an account that does not exist.
pub(super) async fn of_nobody(path: DoctorEntryOfNobody, Operator(desk): Operator) -> web::Result<Response> {
    answer(&desk, &unknown_account(), &path.id, DoctorEverywhere.to_uri().to_string()).await
}

async fn answer(desk: &Desk, account_id: &AccountId, id: &EntryId, back: String) -> web::Result<Response> {
    let mut read = desk.app.db.read().await?;
    let entry = log::find(&mut read, account_id, id).await?.ok_or(Error::not_found())?;
    let afterwards = Afterwards::of(&mut read, &entry).await?;
    drop(read);
    let steps = steps(desk, &entry, afterwards.as_ref());
    web::html(&EntryPage { page: &desk.page, desk, entry: &entry, back, steps })
}

/// What happened, in its order.
fn steps(desk: &Desk, entry: &Entry, afterwards: Option<&Afterwards>) -> Vec<Step> {
    let page = &desk.page;
    let mut steps = Vec::new();
    let mut came = Step::new(Mark::Fine, &page.get("cms-stage-came"));
    if let Some(seconds) = entry.clock_skew {
        let minted = Step::new(Mark::Fine, &page.get("cms-stage-minted"));
        steps.push(minted.line(page.moment(&entry.minted_at(seconds))));
        came = came.line(page.get("cms-log-skew-value").count("seconds", seconds));
    }
    steps.push(came.line(page.moment(&entry.at)));
    steps.extend(STAGES.map(|stage| of_stage(page, entry, stage)));
    steps.push(end(page, entry));
    if entry.failure.is_some() && entry.learner_id.is_some() {
        steps.push(since(desk, afterwards));
    }
    steps
}

fn of_stage(page: &Page, entry: &Entry, (first, last, key): (Code, Code, &str)) -> Step {
    match entry.failure {
        Some(code) if (first..=last).contains(&code) => {
            let outcome = format!("cms-outcome-{}", entry.key());
            Step::new(Mark::Wrong, &page.get(key)).line(page.get(&outcome))
        }
        Some(code) if code < first => {
            Step::new(Mark::NotReached, &page.get(key)).line(page.get("cms-check-not-reached"))
        }
        _ => Step::new(Mark::Fine, &page.get(key)),
    }
}

fn end(page: &Page, entry: &Entry) -> Step {
    if entry.failure.is_none() {
        return Step::new(Mark::Fine, &page.get("cms-outcome-in"));
    }
    let mark = if entry.is_harmless() { Mark::Waits } else { Mark::Wrong };
    let fix = format!("cms-fix-{}", entry.key());
    let step = Step::new(mark, &page.get("cms-outcome-out")).line(page.get(&fix));
    match &entry.last_at {
        Some(last) => {
            step.line(page.get("cms-log-times").count("times", entry.times).with("time", page.time(last)))
        }
        None => step,
    }
}

/// Whether they have come in since.
fn since(desk: &Desk, afterwards: Option<&Afterwards>) -> Step {
    let page = &desk.page;
    match afterwards {
        Some(Afterwards { id, at }) => {
            let came = page.get("cms-stage-came-in").with("at", page.moment(at));
            let at = desk.at(DoctorEntry { id: id.clone() });
            Step::new(Mark::Fine, &came).fix(at, &page.get("cms-stage-came-in-show"))
        }
        None => Step::new(Mark::Waits, &page.get("cms-stage-not-since")),
    }
}

impl EntryPage<'_> {
    /// The claims, one a line, for reading.
    pub fn claims(&self) -> Vec<(String, String)> {
        let parsed = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&self.entry.claims);
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        parsed.unwrap_or_default().into_iter().map(|(name, value)| (name, text(value))).collect()
    }

    /// A key of this entry's outcome.
    pub fn key(&self, prefix: &str) -> String {
        format!("{prefix}-{}", self.entry.key())
    }

    /// How a check ended.
    pub fn mark(&self, check: Check) -> Mark {
        match check {
            Check::Passed => Mark::Fine,
            Check::Failed => Mark::Wrong,
            Check::NotReached => Mark::NotReached,
        }
    }
}
