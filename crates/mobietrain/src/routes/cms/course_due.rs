//! Who must know a course by when (due, mandatory), when it is completed (pass mark), and how long that counts (validity, qualification): for which
//! of its groups. What it does is asked before it is done.

use askama::Template;
use axum::extract::RawForm;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use kernel::{Busy, text};
use web::{Day, Error, Page};

use super::course_texts::fields_of;
use super::desk::{Admin, Desk, done};
use super::fields::Mistakes;
use super::paths::{CourseDue, CourseDueApply, CoursePage, Courses};
use super::question::Question;
use super::whom::who;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::course::listing;
use crate::learning::due::completion::Terms;
use crate::learning::due::requirement::{Due, MOST_DAYS};
use crate::learning::due::setting::{self, Effect, Effects, Setting};
use crate::learning::due::validity::{MOST_MONTHS, MOST_RENEW_DAYS, Validity};
use crate::learning::pass_mark::PassMark;
use crate::learning::playable::groups_of_course;
use crate::people::groups::store;

/// How often it is looked at anew because somebody else changes it at the same time.
const TRIES: usize = 5;
/// Characters of the name of a qualification.
const MOST_NAME: usize = 100;

#[derive(Template)]
#[template(path = "cms/course_due.html")]
struct DuePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    id: CourseId,
    title: String,
    form: DueForm,
    mistakes: Mistakes,
}

/// The form, as typed.
#[derive(Clone, Debug, Default)]
struct DueForm {
    /// One for each group that has the course.
    rows: Vec<Row>,
    mark: String,
    months: String,
    renew: String,
    qualification: String,
}

#[derive(Clone, Debug, Default)]
struct Row {
    group: GroupId,
    name: String,
    is_everyone: bool,
    must: bool,
    on: String,
    days: String,
    mistake: Option<String>,
}

impl DueForm {
    /// As it is stored.
    async fn of(desk: &Desk, of: (&AccountId, &CourseId)) -> web::Result<Self> {
        let ids = groups_of_course(&desk.app, of.0, of.1).await?;
        let mut read = desk.app.db.read().await?;
        let setting = Setting::of(&mut read, of).await?;
        let mut groups = store::list(&mut read, of.0).await?;
        groups.retain(|group| ids.contains(&group.id));
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let row = |group: crate::people::groups::Group| {
            let due = setting.requirements.iter().find(|(id, _)| *id == group.id).map(|(_, due)| *due);
            Row {
                must: due.is_some(),
                on: due.and_then(|due| due.on).map(|day| day.to_string()).unwrap_or_default(),
                days: number(due.and_then(|due| due.days)),
                is_everyone: group.is_everyone(),
                name: group.name,
                group: group.id,
                mistake: None,
            }
        };
        Ok(Self {
            rows: groups.into_iter().map(row).collect(),
            mark: number(setting.terms.pass_mark.map(PassMark::percent)),
            months: number(setting.terms.validity.map(|validity| validity.months)),
            renew: number(setting.terms.validity.map(|validity| validity.renew_days)),
            qualification: setting.terms.qualification.unwrap_or_default(),
        })
    }

    /// What was typed, over what the course's groups are at this moment: one that came meanwhile is not mandatory by that.
    fn type_in(&mut self, fields: &[(String, String)]) {
        let all =
            |name: &'static str| fields.iter().filter(move |(of, _)| of == name).map(|(_, value)| value);
        let one = |name| all(name).next().map(|value| value.replace('\0', "")).unwrap_or_default();
        (self.mark, self.months) = (one("mark"), one("months"));
        (self.renew, self.qualification) = (one("renew"), one("qualification"));
        for row in &mut self.rows {
            // One that has come to the course since the form was opened stays as it is: nobody has seen its boxes.
            let Some(at) = all("group").position(|id| *id == row.group.as_str()) else { continue };
            row.must = all("must").any(|id| *id == row.group.as_str());
            let beside = |name| all(name).nth(at).map(|value| value.trim().replace('\0', ""));
            (row.on, row.days) = (beside("on").unwrap_or_default(), beside("days").unwrap_or_default());
        }
    }

    /// What it says, or what is wrong beside its fields.
    fn read(&mut self, page: &Page, today: Day, mistakes: &mut Mistakes, before: &Setting) -> Setting {
        let mut requirements = Vec::new();
        for row in self.rows.iter_mut().filter(|row| row.must) {
            let stays =
                before.requirements.iter().find(|(id, _)| *id == row.group).and_then(|(_, due)| due.on);
            match row.due(page, (today, stays)) {
                Ok(due) => requirements.push((row.group.clone(), due)),
                Err(mistake) => row.mistake = Some(mistake),
            }
        }
        requirements.sort_by(|one, other| one.0.cmp(&other.0));
        let pass_mark = match self.mark.trim().is_empty() {
            true => None,
            false => number(&self.mark, PassMark::ALL).and_then(PassMark::new).or_else(|| {
                mistakes.add("mark", page.get("cms-due-mark-wrong"));
                None
            }),
        };
        let validity = self.validity(page, mistakes);
        let qualification = match self.qualification.trim().is_empty() {
            true => None,
            false => text::name(&self.qualification, MOST_NAME)
                .map_err(|_| mistakes.add("qualification", page.get("cms-due-name-wrong")))
                .ok(),
        };
        Setting { requirements, terms: Terms { pass_mark, validity, qualification } }
    }

    fn validity(&self, page: &Page, mistakes: &mut Mistakes) -> Option<Validity> {
        if self.months.trim().is_empty() {
            if !self.renew.trim().is_empty() && self.renew.trim() != "0" {
                mistakes.add("months", page.get("cms-due-months-missing"));
            }
            return None;
        }
        let months = number(&self.months, 1..=MOST_MONTHS);
        if months.is_none() {
            mistakes.add("months", page.get("cms-due-months-wrong").count("most", MOST_MONTHS));
        }
        let renew =
            if self.renew.trim().is_empty() { Some(0) } else { number(&self.renew, 0..=MOST_RENEW_DAYS) };
        if renew.is_none() {
            mistakes.add("renew", page.get("cms-due-renew-wrong").count("most", MOST_RENEW_DAYS));
        }
        let validity = Validity { months: months?, renew_days: renew? };
        if validity.renew_days > validity.longest_window() {
            let most = validity.longest_window();
            mistakes.add("renew", page.get("cms-due-renew-long").count("most", most));
        }
        Some(validity)
    }

    fn is_fine(&self) -> bool {
        self.rows.iter().all(|row| row.mistake.is_none())
    }

    /// To be sent once more with the answer to the question.
    fn sends(&self) -> Vec<(&'static str, String)> {
        let rows = self.rows.iter().flat_map(|row| {
            let must = row.must.then(|| ("must", row.group.to_string()));
            [
                Some(("group", row.group.to_string())),
                Some(("on", row.on.clone())),
                Some(("days", row.days.clone())),
                must,
            ]
        });
        let rest = [
            ("mark", self.mark.clone()),
            ("months", self.months.clone()),
            ("renew", self.renew.clone()),
            ("qualification", self.qualification.clone()),
        ];
        rows.flatten().chain(rest).collect()
    }
}

impl Row {
    fn due(&self, page: &Page, (today, stays): (Day, Option<Day>)) -> Result<Due, String> {
        let wrong = |key| Err(page.get(key).to_string());
        let on = match (self.on.is_empty(), self.on.parse::<Day>()) {
            (true, _) => None,
            (false, Ok(day)) if day < today && stays != Some(day) => {
                return Err(page.get("cms-due-on-past").with("today", page.date_of(&today)).to_string());
            }
            (false, Ok(day)) => Some(day),
            (false, Err(())) => return wrong("cms-due-on-wrong"),
        };
        let days = match self.days.is_empty() {
            true => None,
            false => Some(
                number(&self.days, 1..=MOST_DAYS)
                    .ok_or_else(|| page.get("cms-due-days-wrong").count("most", MOST_DAYS).to_string())?,
            ),
        };
        if on.is_none() && days.is_none() { wrong("cms-due-when-missing") } else { Ok(Due { on, days }) }
    }
}

fn number(text: &str, among: std::ops::RangeInclusive<i64>) -> Option<i64> {
    text.trim().parse().ok().filter(|number| among.contains(number))
}

async fn title(admin: &Admin, id: &CourseId) -> web::Result<String> {
    let mut read = admin.desk.app.db.read().await?;
    let course = listing::find(&mut read, &admin.account.id, id, admin.desk.page.language()).await?;
    Ok(course.ok_or(Error::not_found())?.title)
}

pub(super) async fn show(path: CourseDue, admin: Admin) -> web::Result<Response> {
    let title = title(&admin, &path.id).await?;
    let (desk, form) = (&admin.desk, DueForm::of(&admin.desk, (&admin.account.id, &path.id)).await?);
    web::html(&DuePage { page: &desk.page, desk, id: path.id, title, form, mistakes: Mistakes::default() })
}

pub(super) async fn submit(path: CourseDue, admin: Admin, RawForm(body): RawForm) -> web::Result<Response> {
    let title = title(&admin, &path.id).await?;
    let (desk, of) = (&admin.desk, (&admin.account.id, &path.id));
    let fields = fields_of(&body);
    let mut form = DueForm::of(desk, of).await?;
    form.type_in(&fields);
    let mut mistakes = Mistakes::default();
    // A day that has been said stays right when it is past: what is refused is a new one.
    let before = Setting::of(&mut *desk.app.db.read().await?, of).await?;
    let wanted = form.read(&desk.page, desk.app.today(), &mut mistakes, &before);
    if !mistakes.is_empty() || !form.is_fine() {
        let (page, id) = (&desk.page, path.id.clone());
        return web::unprocessable(&DuePage { page, desk, id, title, form, mistakes });
    }
    let sure = fields.into_iter().find(|(name, _)| name == "sure").map(|(_, sure)| sure);
    change(&admin, (path, title), (&form, &wanted), sure).await
}

/// Does it, or asks first. `sure` is the fingerprint of what somebody has said yes to.
async fn change(
    admin: &Admin,
    (path, title): (CourseDue, String),
    (form, wanted): (&DueForm, &Setting),
    sure: Option<String>,
) -> web::Result<Response> {
    let (desk, of) = (&admin.desk, (&admin.account.id, &path.id));
    for _ in 0..TRIES {
        let effects = count(admin, &path.id, wanted).await?;
        if !effects.are_none() && sure.as_ref() != Some(&effects.fingerprint) {
            let question = web::html(&question(desk, (&path.id, title), form, (&effects, sure.is_some())))?;
            let status = if sure.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
            return Ok((status, question).into_response());
        }
        if setting::change(&desk.app, of, (wanted, &effects.before), &desk.actor()).await? {
            return Ok(done(desk.at(path), "saved"));
        }
    }
    Err(Busy::default().into())
}

async fn count(admin: &Admin, id: &CourseId, wanted: &Setting) -> web::Result<Effects> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let (of, id, wanted) = (account_id.clone(), id.clone(), wanted.clone());
    let work = async move { setting::effects(&app, (&of, &id), &wanted).await };
    admin.desk.app.heavy.run(&account_id, work).await?
}

fn question<'a>(
    desk: &'a Desk,
    (id, title): (&CourseId, String),
    form: &DueForm,
    (effects, is_other): (&Effects, bool),
) -> Question<'a> {
    let page = &desk.page;
    let mut told: Vec<String> = Vec::new();
    if is_other {
        told.push(page.get("cms-due-ask-other").to_string());
    }
    told.extend(effects.new.iter().map(|effect| must(page, effect)));
    let late = effects.new.iter().filter(|effect| effect.late.count > 0);
    told.extend(
        late.map(|effect| page.get("cms-due-ask-late").with("learners", who(page, &effect.late)).to_string()),
    );
    if !effects.freed.is_empty() {
        told.push(page.get("cms-due-ask-freed").with("groups", page.list(&effects.freed)).to_string());
    }
    told.extend(effects.begun.map(|begun| mark(page, form, begun)));
    if effects.is_other_validity {
        told.push(valid(page, form));
    }
    if effects.endless > 0 {
        told.push(page.get("cms-due-ask-endless").count("n", effects.endless).to_string());
    }
    let mut sends = form.sends();
    sends.push(("sure", effects.fingerprint.clone()));
    let at = desk.at(CourseDue { id: id.clone() });
    Question {
        page,
        desk,
        title: page.get("cms-due-ask").with("title", &title).to_string(),
        about: title,
        effects: told,
        comfort: Some(page.get("cms-due-ask-kept").to_string()),
        action: at.clone(),
        sends,
        yes: page.get("cms-due-save").to_string(),
        icon: "clock",
        back: at,
        loss: None,
    }
}

/// How long a completion counts from now on.
fn valid(page: &Page, form: &DueForm) -> String {
    match form.months.trim() {
        "" => page.get("cms-due-ask-valid-none").to_string(),
        months => {
            let days = Some(form.renew.trim()).filter(|days| !days.is_empty()).unwrap_or("0");
            page.get("cms-due-ask-valid").with("months", months).with("days", days).to_string()
        }
    }
}

/// What becomes of the pass mark, and who is in the middle of the course.
fn mark(page: &Page, form: &DueForm, begun: i64) -> String {
    let learners = page.get("cms-learners-count").count("n", begun).to_plain();
    match form.mark.trim() {
        "" => page.get("cms-due-ask-mark-none").to_string(),
        percent => page.get("cms-due-ask-mark").with("mark", percent).with("learners", learners).to_string(),
    }
}

/// Who must know it by when, in a sentence.
fn must(page: &Page, effect: &Effect) -> String {
    let name = match effect.group.is_everyone() {
        true => page.get("everyone").to_string(),
        false => effect.group.name.clone(),
    };
    let Due { on, days } = effect.due;
    let day = on.map(|day| page.day_of(&day)).unwrap_or_default();
    let key = match (on, days) {
        (Some(_), None) => "cms-due-ask-on",
        (_, Some(_)) if on.is_none() => "cms-due-ask-days",
        _ => "cms-due-ask-both",
    };
    let learners = page.get("cms-learners-count").count("n", effect.members).to_plain();
    page.get(key)
        .with("group", name)
        .with("learners", learners)
        .with("day", day)
        .count("n", days.unwrap_or(0))
        .to_string()
}
