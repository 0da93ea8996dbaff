//! Importing employees: the page where a file is chosen, and the template. For client admins.

mod doing;
pub(super) mod export;
mod room;
pub(super) mod shown;
mod upload;
mod words;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use tables::TableError;
use web::Page;

use super::me::Me;
use super::paths;
use super::signed_in::{SignedIn, SignedInAdmin};
use crate::people::departments::{self, Choice};
use crate::people::import::{self, File, Options, Style};
use crate::{App, Client};
use upload::Upload;

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    page: Page,
    me: Me,
    columns: String,
    departments: Vec<Choice>,
    upload: Upload,
    /// What is wrong with the file.
    mistake: Option<String>,
    /// The department to look in is none that the client has: somebody deleted it meanwhile.
    is_among_gone: bool,
}

impl ImportPage {
    async fn new(app: &App, SignedIn { page, me }: SignedIn, upload: Upload) -> web::Result<Self> {
        let mut read = app.db.read().await?;
        let departments = departments::choices(&mut read, &me.client.id, None).await?;
        let columns = page.list(&import::names(page.language()).collect::<Vec<_>>());
        Ok(Self { columns, departments, upload, mistake: None, is_among_gone: false, page, me })
    }

    /// Keeps what the file would do, and answers the id of that; nothing when something is wrong, which the page says then.
    async fn look(&mut self, app: &App) -> web::Result<Option<String>> {
        let is_among = |choice: &Choice| choice.id.as_str() == self.upload.among;
        self.is_among_gone = !self.upload.among.is_empty() && !self.departments.iter().any(is_among);
        let tried = match self.upload.bytes.take() {
            None => Err(words::table_error(&self.page, &TableError::Large)),
            Some(bytes) if bytes.is_empty() => Err(self.page.get("import-no-file").to_string()),
            Some(_) if self.is_among_gone => return Ok(None),
            Some(bytes) => {
                let file = (self.upload.file.clone(), bytes, self.upload.sheet());
                let options = self.upload.options(&self.me.employee.id);
                let work = tried(app.clone(), self.me.client.clone(), file, options);
                let tried = app.heavy.run(&self.me.client.id, work).await??;
                tried.map_err(|error| words::table_error(&self.page, &error))
            }
        };
        self.mistake = tried.as_ref().err().cloned();
        Ok(tried.ok())
    }
}

pub(super) async fn show(
    _: paths::ImportEmployees,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    web::html(&ImportPage::new(&app, admin, Upload::default()).await?)
}

/// Reads the file, and keeps what it would do.
pub(super) async fn submit(
    _: paths::ImportEmployees,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    request: Request,
) -> web::Result<Response> {
    let upload = upload::read(request).await?;
    let mut page = ImportPage::new(&app, admin, upload).await?;
    match page.look(&app).await? {
        Some(id) => Ok(Redirect::to(&paths::Import { id }.to_string()).into_response()),
        None => web::unprocessable(&page),
    }
}

async fn tried(
    app: App,
    client: Client,
    (name, bytes, sheet): (String, Vec<u8>, Option<String>),
    options: Options,
) -> Result<Result<String, TableError>, db::Error> {
    let read = web::off_thread(move || {
        let wanted = tables::Wanted { sheet: sheet.as_deref(), ..import::WANTED };
        tables::read(bytes, &wanted)
    });
    let table = match read.await {
        Ok(table) => Arc::new(table),
        Err(error) => return Ok(Err(error)),
    };
    let plan = app.try_import(&client, &table, &options).await?;
    let file = File { name, kind: table.kind.clone(), columns: table.header.names.clone() };
    drop(table);
    app.keep_import(&client, &file, &options, &plan).await.map(Ok)
}

/// The columns, in a file.
pub(super) async fn template(
    _: paths::ImportTemplate,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    web::download("employees.csv", web::CSV, Style::of(admin.page.language()).template())
}
