//! The page with the tree.

use askama::Template;
use axum::response::Response;
use web::Page;

use super::fields::Fields;
use super::query::{Merging, Notice, Which};
use crate::App;
use crate::ids::DepartmentId;
use crate::people::departments::counts::Counts;
use crate::people::departments::look_alike;
use crate::people::departments::tree::Tree;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::SignedIn;

/// Pairs that look alike which the page names at once; the next ones come when these are done.
const NAMED: usize = 3;

#[derive(Template)]
#[template(path = "departments.html")]
pub(super) struct DepartmentsPage {
    page: Page,
    me: Me,
    rows: Vec<Row>,
    alike: Vec<Alike>,
    side: Side,
    pub(super) notice: Notice,
}

/// What stands beside the tree.
pub(super) enum Side {
    Nothing,
    New(Fields),
    One(DepartmentId, Fields),
}

/// A department in the tree.
struct Row {
    name: String,
    address: String,
    here: i64,
    in_all: i64,
    is_current: bool,
    /// Whether those below it follow …
    opens: bool,
    /// … and after how many lists it ends otherwise.
    closes: usize,
}

/// Two departments that may be one.
struct Alike {
    one: DepartmentId,
    other: DepartmentId,
    name: String,
    other_name: String,
    people: i64,
    merge: String,
}

impl DepartmentsPage {
    pub(super) async fn new(app: &App, admin: SignedIn, mut side: Side) -> web::Result<Self> {
        let SignedIn { page, me } = admin;
        let mut read = app.db.read().await?;
        let tree = Tree::load(&mut read, &me.client.id).await?;
        let counts = Counts::load(&mut read, &me.client.id).await?;
        let pairs = look_alike::pairs(&mut read, &me.client.id, &tree).await?;
        drop(read);
        let current = match &mut side {
            Side::Nothing => None,
            Side::New(fields) => {
                fields.choices(&tree, None);
                None
            }
            Side::One(id, fields) => {
                fields.choices(&tree, Some(id));
                Some(id.clone())
            }
        };
        let rows = rows(&tree, &counts, current.as_ref());
        let alike = pairs.into_iter().take(NAMED).map(|pair| alike(&tree, &counts, pair)).collect();
        Ok(Self { page, me, rows, alike, side, notice: Notice::default() })
    }

    /// The form of this department once more, with what is wrong.
    pub(super) async fn refused(
        app: &App,
        admin: SignedIn,
        id: DepartmentId,
        fields: Fields,
    ) -> web::Result<Response> {
        web::unprocessable(&Self::new(app, admin, Side::One(id, fields)).await?)
    }

    fn done(&self) -> Option<String> {
        Some(self.page.get(self.notice.done?.key()).to_string())
    }

    fn text_of(&self, fields: &Fields, field: &str) -> Option<String> {
        fields.mistakes.iter().find(|(of, _)| *of == field).map(|(_, mistake)| mistake.text(&self.page))
    }
}

fn rows(tree: &Tree, counts: &Counts, current: Option<&DepartmentId>) -> Vec<Row> {
    let rows = tree.rows();
    let levels: Vec<usize> = rows.iter().map(|(level, _)| *level).skip(1).chain([0]).collect();
    let row = |((level, id), next): ((usize, &DepartmentId), usize)| Row {
        name: tree.name(id).to_owned(),
        address: web::with_query(paths::EditDepartment, &Which { id: id.clone() }),
        here: counts.here(id),
        in_all: counts.in_all(id),
        is_current: current == Some(id),
        opens: next > level,
        closes: level.saturating_sub(next),
    };
    rows.into_iter().zip(levels).map(row).collect()
}

/// The one with fewer people is merged into the other one.
fn alike(tree: &Tree, counts: &Counts, (one, other): (DepartmentId, DepartmentId)) -> Alike {
    let is_smaller = counts.in_all(&one) <= counts.in_all(&other);
    let (one, other) = if is_smaller { (one, other) } else { (other, one) };
    let into = Merging { id: one.clone(), into: other.clone() };
    Alike {
        name: tree.name(&one).to_owned(),
        other_name: tree.name(&other).to_owned(),
        people: counts.in_all(&one),
        merge: web::with_query(paths::MergeDepartment, &into),
        one,
        other,
    }
}
