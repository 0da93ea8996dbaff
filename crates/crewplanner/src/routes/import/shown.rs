//! What a file would do, row by row; doing it; and what it has done.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use tables::Encoding;
use web::{Error, Form, Page};

use super::doing::Doing;
use super::words;
use crate::people::departments;
use crate::people::import::{self, Counts, Kind, Options, PART, ShownRow, State as Step, Stored, Style};
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::proved::ProvedAdmin;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};
use crate::{App, Client};

/// Rows on a page.
const PAGE: usize = 100;

#[derive(Template)]
#[template(path = "import_shown.html")]
struct ShownPage {
    page: Page,
    me: Me,
    stored: Stored,
    query: ShownQuery,
    rows: Vec<ShownRow>,
    /// The first of those who become inactive.
    missing: Vec<ShownRow>,
    /// The department among whose people they were looked for; nothing when it was everybody.
    among: Option<String>,
    progress: Option<(usize, usize)>,
    wrong_number: Option<String>,
}

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct ShownQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    show: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    page: String,
}

#[derive(Deserialize)]
pub(in crate::routes) struct Answer {
    /// How many become inactive, typed.
    #[serde(default)]
    count: String,
    /// The button that leaves them active.
    #[serde(default)]
    nobody: bool,
}

impl ShownPage {
    fn counts(&self) -> Counts {
        self.stored.effect.counts
    }

    fn is_ready(&self) -> bool {
        self.stored.state == Step::Ready
    }

    fn is_applying(&self) -> bool {
        self.stored.state == Step::Applying
    }

    fn is_done(&self) -> bool {
        self.stored.state == Step::Done
    }

    fn is_1252(&self) -> bool {
        matches!(self.stored.file.kind, tables::Kind::Csv { encoding: Encoding::Windows1252, .. })
    }

    /// What the file is.
    fn kind(&self) -> String {
        match &self.stored.file.kind {
            tables::Kind::Csv { encoding, separator } => {
                let key = match separator {
                    ',' => "import-comma",
                    ';' => "import-semicolon",
                    '\t' => "import-tab",
                    _ => "import-bar",
                };
                self.page.list(&[encoding.as_str().to_owned(), self.page.get(key).to_string()])
            }
            tables::Kind::Spreadsheet { sheet } => {
                self.page.get("import-of-sheet").with("sheet", sheet).to_string()
            }
        }
    }

    /// The columns that were read, or those that were skipped.
    fn columns(&self, read: bool) -> String {
        let names = self.stored.file.columns.clone();
        let header = tables::Header::new(1, names, &import::WANTED).ok();
        let names: Vec<&str> = header.iter().flat_map(|header| header.named(read)).collect();
        self.page.list(&names)
    }

    fn new_departments(&self) -> String {
        self.page.list(&self.stored.effect.new_departments)
    }

    /// What the brake says of those whom it counted.
    fn braked(&self) -> String {
        let share = self.counts().share();
        let text = match &self.among {
            Some(among) => self.page.get("import-brake-text-among").with("department", among),
            None => self.page.get("import-brake-text"),
        };
        text.with("share", share).to_string()
    }

    fn happens(&self, row: &ShownRow) -> Vec<String> {
        words::happens(&self.page, row)
    }

    fn chosen(&self) -> Option<Kind> {
        kind(&self.query.show)
    }

    /// The kinds that a row of the file can be.
    fn kinds(&self) -> Vec<(Kind, usize, String)> {
        let kinds = Kind::ALL.into_iter().filter(|kind| self.counts().of(*kind) > 0);
        kinds.map(|kind| (kind, self.counts().of(kind), self.to(Some(kind), 1))).collect()
    }

    fn to(&self, kind: Option<Kind>, page: usize) -> String {
        let show = kind.map(Kind::as_str).unwrap_or_default().to_owned();
        let page = if page > 1 { page.to_string() } else { String::new() };
        web::with_query(paths::Import { id: self.stored.id.clone() }, &ShownQuery { show, page })
    }

    fn number(&self) -> usize {
        number(&self.query)
    }

    fn pages(&self) -> usize {
        pages(self.counts(), self.chosen())
    }

    fn refused_file(&self) -> String {
        paths::RefusedRows { id: self.stored.id.clone() }.to_string()
    }

    const fn kind_key(&self, kind: &Kind) -> &'static str {
        match kind {
            Kind::Refused => "import-refused",
            Kind::New => "import-new",
            Kind::Changed => "import-changed",
            Kind::Unchanged => "import-unchanged",
            Kind::Missing => "import-missing",
        }
    }

    /// A class and an icon.
    fn chip(kind: &Kind) -> (&'static str, &'static str) {
        match kind {
            Kind::Refused => ("is-bad", "fail"),
            Kind::New => ("is-info", "plus"),
            Kind::Changed => ("is-wait", "edit"),
            Kind::Unchanged => ("", "check"),
            Kind::Missing => ("is-bad", "off"),
        }
    }
}

fn kind(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
}

fn number(query: &ShownQuery) -> usize {
    query.page.parse().unwrap_or(1).clamp(1, 1_000_000)
}

fn is_shown(chosen: Option<Kind>) -> impl Fn(&Kind) -> bool {
    move |kind| chosen.is_none_or(|chosen| chosen == *kind)
}

fn pages(counts: Counts, chosen: Option<Kind>) -> usize {
    let rows: usize = Kind::ALL.into_iter().filter(is_shown(chosen)).map(|kind| counts.of(kind)).sum();
    rows.div_ceil(PAGE)
}

/// The rows of a page; those that need a look come first.
async fn rows(app: &App, client: &Client, stored: &Stored, query: &ShownQuery) -> web::Result<Vec<ShownRow>> {
    let mut skipped = (number(query) - 1) * PAGE;
    let mut rows = Vec::new();
    for kind in Kind::ALL.into_iter().filter(is_shown(kind(&query.show))) {
        let count = stored.effect.counts.of(kind);
        while rows.len() < PAGE && skipped < count {
            let part = app.import_page(client, &stored.id, kind, part_of(skipped)).await?;
            let wanted = part.into_iter().skip(skipped % PART).take(PAGE - rows.len());
            let before = rows.len();
            rows.extend(wanted);
            skipped += rows.len() - before;
            if rows.len() == before {
                break; // shown anew meanwhile, with fewer rows
            }
        }
        skipped = skipped.saturating_sub(count);
    }
    Ok(rows)
}

/// The part in which a row is, counted from 1.
fn part_of(row: usize) -> i64 {
    i64::try_from(row / PART + 1).unwrap_or(i64::MAX)
}

async fn find(app: &App, client: &Client, id: &str) -> web::Result<Stored> {
    let found = if id.contains('\0') { None } else { app.kept_import(client, id).await? };
    found.ok_or_else(Error::not_found)
}

async fn among(app: &App, client: &Client, stored: &Stored) -> Result<Option<String>, db::Error> {
    let Some(id) = stored.options.among.clone() else { return Ok(None) };
    let only = [id.clone()].into();
    let found = departments::choices(&mut *app.db.read().await?, &client.id, Some(&only)).await?;
    // Of a department that is gone by now the id is left.
    Ok(Some(found.into_iter().next().map_or(id.into(), |choice| choice.path)))
}

async fn shown(
    app: &App,
    SignedIn { page, me }: SignedIn,
    stored: Stored,
    query: ShownQuery,
) -> web::Result<ShownPage> {
    let rows = rows(app, &me.client, &stored, &query).await?;
    let mut missing = app.import_page(&me.client, &stored.id, Kind::Missing, 1).await?;
    missing.truncate(20);
    let progress = app.importing.get(&stored.id).or(stored.progress);
    let among = among(app, &me.client, &stored).await?;
    Ok(ShownPage { page, me, stored, query, rows, missing, among, progress, wrong_number: None })
}

pub(in crate::routes) async fn show(
    paths::Import { id }: paths::Import,
    State(app): State<App>,
    Query(query): Query<ShownQuery>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let stored = find(&app, &admin.me.client, &id).await?;
    let shown = shown(&app, admin, stored, query).await?;
    let mut response = web::html(&shown)?;
    if shown.is_applying() {
        response.headers_mut().insert("refresh", HeaderValue::from_static("2"));
    }
    Ok(response)
}

/// Begins the import. When it takes longer than a moment the page says how far it is. A file may give an administrator another address,
/// and with it the account: a link for a new password goes there.
pub(in crate::routes) async fn submit(
    paths::Import { id }: paths::Import,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
    Form(answer): Form<Answer>,
) -> web::Result<Response> {
    let stored = find(&app, &admin.me.client, &id).await?;
    let counts = stored.effect.counts;
    let typed = answer.count.trim().parse().ok();
    if counts.is_braked() && !answer.nobody && typed != Some(counts.missing) && stored.state == Step::Ready {
        let mut page = shown(&app, admin, stored, ShownQuery::default()).await?;
        page.wrong_number = Some(answer.count.chars().take(20).collect());
        return web::unprocessable(&page);
    }
    let missing = stored.options.deactivate_missing && !answer.nobody;
    let options = Options { deactivate_missing: missing, ..stored.options.clone() };
    let (client, by) = (admin.me.client.clone(), admin.me.actor());
    Doing { client, stored, options, typed, by }.begin(&app).await?;
    Ok(Redirect::to(&paths::Import { id }.to_string()).into_response())
}

/// The refused rows, in the columns that they came in.
pub(in crate::routes) async fn refused(
    paths::RefusedRows { id }: paths::RefusedRows,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let stored = find(&app, &me.client, &id).await?;
    let rows = app.import_rows(&me.client, &id, &[Kind::Refused], |row| row).await?;
    let style = Style::of(page.language());
    let file = style.refused(&stored.file.columns, &rows, |why| words::why(&page, why));
    web::download("refused.csv", web::CSV, file)
}
