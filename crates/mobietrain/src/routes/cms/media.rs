//! The library: the media of the account, found, and more of them by a form.

use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::Response;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::Page;

use super::desk::{Author, Desk, done};
use super::fields::{Mistakes, search_text};
use super::media_sizes::{megabytes, size};
use super::new_course::read_form;
use super::paths::{Media, MediaUnused, MediumFile, MediumPage, Uploads};
use crate::ids::MediaId;
use crate::learning::course::media::library::{self, Medium, PAGE, Show, Totals};
use crate::learning::course::pictures;
use crate::learning::course::problem::sentence;
use ::course::file::MAX_PICTURE;
use ::course::packed::{MAX_ENTRIES, MAX_ZIP};

#[derive(Template)]
#[template(path = "cms/media.html")]
pub(super) struct MediaPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub media: Vec<Medium>,
    pub goes_on: bool,
    pub totals: Totals,
    pub query: MediaQuery,
    /// What is wrong with the files that were uploaded.
    pub mistakes: Mistakes,
}

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct MediaQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub show: String,
    /// Behind which one the page begins: when it was added, and its id.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub after: String,
}

impl MediaQuery {
    fn place(&self) -> Option<(Timestamp, MediaId)> {
        let (at, id) = self.after.split_once('_')?;
        Some((Timestamp::from_millis(at.parse().ok()?), id.into()))
    }
}

impl MediaPage<'_> {
    fn shows(&self) -> [(Show, &'static str); 4] {
        [
            (Show::Everything, "cms-media-show-all"),
            (Show::WithoutAlt, "cms-media-show-undescribed"),
            (Show::Unused, "cms-media-show-unused"),
            (Show::Videos, "cms-media-show-videos"),
        ]
    }

    fn is_shown(&self, show: &Show) -> bool {
        Show::of(&self.query.show) == *show
    }

    fn is_filtered(&self) -> bool {
        !self.query.q.is_empty() || !self.query.after.is_empty() || !self.is_shown(&Show::Everything)
    }

    fn at(&self, medium: &Medium) -> String {
        self.desk.at(MediumPage { id: medium.id.clone() })
    }

    fn picture(&self, medium: &Medium) -> String {
        format!("{}?size=small", self.desk.at(MediumFile { id: medium.id.clone() }))
    }

    fn size(&self, bytes: &i64) -> String {
        size(self.page, *bytes)
    }

    /// The next page.
    fn next(&self) -> Option<String> {
        let last = self.media.last().filter(|_| self.goes_on)?;
        let after = format!("{}_{}", last.added_at.as_millis(), last.id);
        Some(web::with_query(self.desk.at(Media), &MediaQuery { after, ..self.query.clone() }))
    }

    fn quota(&self) -> i64 {
        megabytes(self.desk.app.settings.media_quota)
    }
}

pub(super) async fn show(_: Media, author: Author, Query(query): Query<MediaQuery>) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = async move { web::html(&template(&author, query, Mistakes::default()).await?) };
    app.heavy.run(&account_id, work).await?
}

async fn template(author: &Author, query: MediaQuery, mistakes: Mistakes) -> web::Result<MediaPage<'_>> {
    let Author { desk, account } = author;
    let query = MediaQuery { q: search_text(&query.q), ..query };
    let mut read = desk.app.db.read().await?;
    let wanted = (Show::of(&query.show), query.q.as_str());
    let mut media = library::page(&mut read, &account.id, wanted, query.place()).await?;
    let totals = library::totals(&mut read, &account.id).await?;
    let goes_on = media.len() > PAGE;
    media.truncate(PAGE);
    Ok(MediaPage { page: &desk.page, desk, media, goes_on, totals, query, mistakes })
}

/// By the form, for whoever has no scripts: as much at once as the form of a course takes.
pub(super) async fn add(_: Media, author: Author, form: Multipart) -> web::Result<Response> {
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let place = app.uploads.take(account_id)?;
    let files = read_form(form).await?.files;
    let text = author.desk.page.text();
    let sentences = match files.len() {
        0 => vec![text.get("cms-course-files-missing").to_string()],
        n if n > MAX_ENTRIES => vec![text.get("cms-course-files-many").to_string()],
        _ => match pictures::bring(app, account_id, (files, &author.desk.staff.name)).await {
            Ok(()) => return Ok(done(author.desk.at(Media), "uploaded")),
            Err(error) => error.problems()?.iter().map(|problem| sentence(problem, text)).collect(),
        },
    };
    drop(place);
    let mut mistakes = Mistakes::default();
    sentences.into_iter().for_each(|sentence| mistakes.add("files", sentence));
    web::unprocessable(&template(&author, MediaQuery::default(), mistakes).await?)
}
