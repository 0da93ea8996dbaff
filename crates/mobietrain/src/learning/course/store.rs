//! Making and changing courses. A change is all or nothing: a folder with one mistake changes nothing. What takes long,
//! looking at texts and pictures, is done before the transaction begins and off the threads that serve requests.

use std::collections::HashSet;

use db::Write;
use kernel::Timestamp;
use web::Language;

use super::error::CourseError;
use super::media::incoming::{self, Incoming, Picture};
use super::seen::set_cover;
use super::texts::{self, Judged};
use super::{languages, left_out};
use crate::App;
use crate::ids::{AccountId, CourseId};
use course::problem::Problem;
use course::{packed, picture};

/// Makes a course (a draft) of the files of a folder: a text for each language (`en.md`, `nl.md` …), the pictures
/// they show, and if there is one the cover (`cover.svg`, `.png`, `.jpg` or `.webp`). `name` becomes its slug.
///
/// # Errors
/// Every mistake in the folder; or a fault of ours.
pub async fn import_course(
    app: &App,
    account_id: &AccountId,
    name: &str,
    files: Vec<(String, Vec<u8>)>,
) -> Result<CourseId, CourseError> {
    let folder = app.heavy.compute(account_id, move || Folder::read(sort(files))).await??;
    match folder.left_out.is_empty() {
        true => keep_folder(app, account_id, name, folder).await,
        false => Err(CourseError::Problems(folder.left_out)),
    }
}

/// The same of the folder in a zip file. What is no part of a course is left out, and told on its page.
pub(crate) async fn import_zip(
    app: &App,
    account_id: &AccountId,
    name: &str,
    zip: Vec<u8>,
) -> Result<CourseId, CourseError> {
    let read = move || {
        let folder = packed::unpack(&zip).map_err(|problem| CourseError::Problems(vec![problem]))?;
        let mut sorted = sort(folder.files);
        sorted.left_out.splice(..0, folder.left_out);
        Folder::read(sorted)
    };
    let folder = app.heavy.compute(account_id, read).await??;
    keep_folder(app, account_id, name, folder).await
}

/// A course folder without a mistake.
struct Folder {
    texts: Vec<Judged>,
    pictures: Vec<Picture>,
    left_out: Vec<Problem>,
}

impl Folder {
    /// Where something has to be put right, all that is wrong is said: what is left out may be what is missing.
    fn read(sorted: Sorted) -> Result<Self, CourseError> {
        let Sorted { sources, pictures, mut left_out, mut problems } = sorted;
        let names: Vec<String> = pictures.iter().map(|picture| picture.name.clone()).collect();
        match languages::check(&sources, &names) {
            Ok(texts) if problems.is_empty() => {
                let texts = texts.into_iter().map(Judged::new).collect::<Result<_, _>>()?;
                Ok(Self { texts, pictures, left_out })
            }
            texts => {
                problems.extend(texts.err().unwrap_or_default());
                problems.append(&mut left_out);
                Err(CourseError::Problems(problems))
            }
        }
    }
}

async fn keep_folder(
    app: &App,
    account_id: &AccountId,
    name: &str,
    folder: Folder,
) -> Result<CourseId, CourseError> {
    let id = app.new_id();
    let incoming = Incoming::new(app, account_id, &id, folder.pictures);
    incoming::reserve(app, account_id, &incoming).await?;
    let kept = async {
        incoming::write(app, &incoming).await?;
        let mut write = app.db.write().await?;
        insert(&mut write, account_id, &id, &slug(name), app.clock.now()).await?;
        texts::put(&mut write, account_id, &id, &folder.texts).await?;
        left_out::keep(&mut write, (account_id, &id), &folder.left_out).await?;
        incoming::register(app, &mut write, (account_id, &id), &incoming).await?;
        set_cover(&mut write, account_id, &id).await?;
        Ok(write.commit().await?)
    };
    if let Err(error) = kept.await {
        incoming::give_up(app, account_id, &incoming).await;
        return Err(error);
    }
    Ok(id)
}

/// The files of a folder, told apart.
#[derive(Default)]
pub(super) struct Sorted {
    pub(super) sources: Vec<(Language, String)>,
    pub(super) pictures: Vec<Picture>,
    /// What is neither, or no picture that a course may have.
    pub(super) left_out: Vec<Problem>,
    /// What has to be put right.
    pub(super) problems: Vec<Problem>,
}

/// Tells texts from pictures. A course has no folders: of two files that would be kept under the same name, the first one counts.
pub(super) fn sort(files: Vec<(String, Vec<u8>)>) -> Sorted {
    let mut sorted = Sorted::default();
    let mut names = HashSet::new();
    for (typed, bytes) in files {
        let Some(name) = packed::plain_name(&typed) else {
            sorted.left_out.push(Problem::new("file-name").about(&typed));
            continue;
        };
        if !names.insert(name.clone()) {
            sorted.left_out.push(Problem::new("file-twice").about(&typed));
            continue;
        }
        if let Some(language) = Language::ALL.into_iter().find(|l| languages::file_of(*l) == name) {
            match String::from_utf8(bytes) {
                Ok(source) => sorted.sources.push((language, source)),
                Err(_) => sorted.problems.push(Problem::new("text").in_file(&name)),
            }
            continue;
        }
        match picture::content_type(&name, &bytes) {
            Ok(content_type) => sorted.pictures.push(Picture { name, content_type, bytes: bytes.into() }),
            Err(problem) => sorted.left_out.push(problem.in_file(&typed)),
        }
    }
    let covers = sorted.pictures.iter().filter(|picture| picture.name.starts_with("cover.")).count();
    if covers > 1 {
        sorted.problems.push(Problem::new("cover-twice"));
    }
    sorted
}

/// A slug from a name: small letters, digits, hyphens.
fn slug(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(50).collect();
    if slug.is_empty() { "course".to_owned() } else { slug }
}

/// Inserts the course after the others; a slug that is taken gets a number behind it.
async fn insert(
    write: &mut Write,
    account_id: &AccountId,
    id: &str,
    slug: &str,
    now: Timestamp,
) -> Result<(), CourseError> {
    let sql = "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) \
               SELECT $1, $2, $3, COALESCE(MAX(position), 0) + 1, $4, $4 FROM courses WHERE account_id = $1 \
               ON CONFLICT DO NOTHING";
    for number in 1..1000 {
        let slug = if number == 1 { slug.to_owned() } else { format!("{slug}-{number}") };
        if write.query(sql).bind(account_id).bind(id).bind(slug).bind(now).execute().await? == 1 {
            return Ok(());
        }
    }
    Err(CourseError::SlugTaken(slug.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_made_of_whatever_the_name_is() {
        assert_eq!(slug("Serving drinks — safely!"), "serving-drinks-safely");
        assert_eq!(slug("…"), "course");
    }
}
