//! Who would be in a group as its form stands: a part of its page, and what a script asks for while somebody writes the rule.

use askama::Template;
use axum::response::Response;
use web::{Form, Page};

use super::desk::Admin;
use super::group_form::{GroupForm, Typed};
use super::group_known::{known, whose};
use super::paths::GroupPreview;
use crate::ids::AccountId;
use crate::people::groups::look_alike::{self, LeftOut};
use crate::people::groups::preview::{COUNTED, Preview};
use crate::people::groups::store::{self, Department};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, Kind};
use crate::reports::learners;

/// How many it names.
const NAMED: usize = 5;

/// Who would be in the group.
pub(super) struct Shown {
    pub preview: Preview,
    /// All learners.
    pub all: i64,
    /// Departments that the rule may mean as well.
    pub left_out: Vec<LeftOut>,
    /// They are chosen once it is there.
    pub is_chosen_later: bool,
}

#[derive(Template)]
#[template(path = "cms/group_preview.html")]
struct PreviewPart<'a> {
    page: &'a Page,
    shown: Shown,
}

impl Shown {
    pub async fn of(
        conn: &mut db::Connection,
        account_id: &AccountId,
        (form, group): (&GroupForm, Option<&Group>),
        departments: &[Department],
    ) -> Result<Self, db::Error> {
        let typed = form.group(group);
        let left_out = match &typed.kind {
            Kind::Rule(rule) if form.kept_from().is_none() => {
                look_alike::left_out(conn, account_id, rule, &form.choices(departments)).await?
            }
            _ => Vec::new(),
        };
        Ok(Self {
            preview: Preview::of(conn, account_id, &typed, NAMED).await?,
            all: learners::count(conn, account_id, &Within::Account, i64::MAX).await?,
            left_out,
            is_chosen_later: group.is_none() && typed.is_picked(),
        })
    }

    /// More than are named.
    pub fn more(&self) -> usize {
        self.preview.members - self.preview.some.len()
    }

    /// How many learners of a department are left out, in words.
    pub fn left(&self, page: &Page, one: &LeftOut) -> String {
        match usize::try_from(one.learners) {
            Ok(learners) if learners > COUNTED => {
                page.get("cms-learners-more-than").count("n", COUNTED).to_plain()
            }
            _ => page.get("cms-learners-count").count("n", one.learners).to_plain(),
        }
    }
}

/// The part alone. Whoever types much and fast has one of these done at a time.
pub(super) async fn show(_: GroupPreview, admin: Admin, Form(typed): Form<Typed>) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    let work = async move {
        let departments = known(&admin).await?;
        let mut read = admin.desk.app.db.read().await?;
        let group = store::find(&mut read, &admin.account.id, &typed.group.as_str().into()).await?;
        let of = whose(&admin, group.as_ref());
        let (form, _) = GroupForm::typed(&typed, of, &admin.desk.page, &departments);
        let shown = Shown::of(&mut read, &admin.account.id, (&form, group.as_ref()), &departments).await?;
        drop(read);
        web::html(&PreviewPart { page: &admin.desk.page, shown })
    };
    app.heavy.run(&account_id, work).await?
}
