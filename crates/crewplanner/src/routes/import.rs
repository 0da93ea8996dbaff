//! Importing employees: the page where a file is chosen, and the template. For client admins.

mod doing;
pub(super) mod export;
pub(super) mod shown;
mod upload;
mod words;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Multipart, State};
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
}

impl ImportPage {
    async fn new(app: &App, SignedIn { page, me }: SignedIn, upload: Upload) -> web::Result<Self> {
        let mut read = app.db.read().await?;
        let departments = departments::choices(&mut read, &me.client.id, None).await?;
        let columns: Vec<&str> = import::names(page.language()).collect();
        Ok(Self { columns: page.list(&columns), departments, upload, mistake: None, page, me })
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
    form: Multipart,
) -> web::Result<Response> {
    let mut upload = upload::read(form).await?;
    let bytes = std::mem::take(&mut upload.bytes);
    let options = upload.options(&admin.me.employee.id);
    let tried = if bytes.is_empty() {
        Err(admin.page.get("import-no-file").to_string())
    } else {
        let (client, sheet) = (admin.me.client.clone(), upload.sheet());
        let work = tried(app.clone(), client, (upload.file.clone(), bytes, sheet), options);
        let tried = app.heavy.run(&admin.me.client.id, work).await??;
        tried.map_err(|error| words::table_error(&admin.page, &error))
    };
    match tried {
        Ok(id) => Ok(Redirect::to(&paths::Import { id }.to_string()).into_response()),
        Err(mistake) => {
            let page = ImportPage::new(&app, admin, upload).await?;
            web::unprocessable(&ImportPage { mistake: Some(mistake), ..page })
        }
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
