//! Making courses, of the files of a folder. What takes long, looking at texts and pictures, is done before the transaction begins
//! and off the threads that serve requests.

use std::collections::HashSet;

use db::Write;
use kernel::Timestamp;
use web::Language;

use super::error::CourseError;
use super::media::incoming::{self, Incoming, Looked};
use super::texts::{self, Tidy, Typed};
use super::translations::meanwhile::Known;
use super::{languages, left_out};
use crate::App;
use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId};
use course::problem::Problem;
use course::{file, packed, picture};

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
    let film = app.settings.media_film;
    let default = default_language::of(&mut *app.db.read().await?, account_id).await?;
    let read = move || Folder::without_mistakes(sort(files, film), &Known::nothing(default));
    let folder = app.heavy.compute(account_id, read).await??;
    keep_folder(app, account_id, (name, ""), folder).await
}

/// The same of the folder in a zip file, by somebody who sees the course next: a text with mistakes is kept, too, to be put right
/// there, and so is the list of what is no part of a course and was left out.
///
/// # Errors
/// It is no zip file, or there is no text in it; or a fault of ours.
pub(crate) async fn import_zip(
    app: &App,
    account_id: &AccountId,
    (name, by): (&str, &str),
    zip: Vec<u8>,
) -> Result<CourseId, CourseError> {
    let film = app.settings.media_film;
    let read = move || {
        let folder = packed::unpack(&zip).map_err(|problem| CourseError::Problems(vec![problem]))?;
        let mut sorted = sort(folder.files, film);
        sorted.left_out.splice(..0, folder.left_out);
        Folder::for_a_second_look(sorted)
    };
    let folder = app.heavy.compute(account_id, read).await??;
    keep_folder(app, account_id, (name, by), folder).await
}

/// A course folder that is kept.
struct Folder {
    texts: Vec<Tidy>,
    pictures: Vec<Looked>,
    left_out: Vec<Problem>,
}

impl Folder {
    /// All that is wrong is said: what is left out may be what is missing.
    fn without_mistakes(sorted: Sorted, known: &Known) -> Result<Self, CourseError> {
        let Sorted { sources, pictures, mut left_out, mut problems } = sorted;
        let names: Vec<String> = pictures.iter().map(|picture| picture.name.clone()).collect();
        problems.extend(languages::check(&sources, &names, known).err().unwrap_or_default());
        problems.append(&mut left_out);
        if !problems.is_empty() {
            return Err(CourseError::Problems(problems));
        }
        let texts = sources.into_iter().map(typed).map(Tidy::new).collect::<Result<_, _>>();
        Ok(Self { texts: texts.map_err(|problem| CourseError::Problems(vec![problem]))?, pictures, left_out })
    }

    /// What cannot even be kept is left out.
    fn for_a_second_look(sorted: Sorted) -> Result<Self, CourseError> {
        let Sorted { sources, pictures, mut left_out, problems } = sorted;
        left_out.extend(problems);
        let mut texts = Vec::new();
        for source in sources {
            match Tidy::new(typed(source)) {
                Ok(text) => texts.push(text),
                Err(problem) => left_out.push(problem),
            }
        }
        if texts.is_empty() {
            left_out.insert(0, Problem::new("no-text"));
            return Err(CourseError::Problems(left_out));
        }
        Ok(Self { texts, pictures, left_out })
    }
}

fn typed((language, source): (Language, String)) -> Typed {
    Typed { language, source, over: None }
}

async fn keep_folder(
    app: &App,
    account_id: &AccountId,
    (name, by): (&str, &str),
    folder: Folder,
) -> Result<CourseId, CourseError> {
    let id = app.new_id();
    let incoming = Incoming::new(app, account_id, by, folder.pictures);
    incoming::reserve(app, account_id, &incoming).await?;
    let kept = async {
        incoming::write(app, &incoming).await?;
        let (mut write, now) = (app.db.write().await?, app.clock.now());
        insert(&mut write, (account_id, &id), &slug(name), None, now).await?;
        for text in &folder.texts {
            texts::put(&mut write, (account_id, &id), text, (now, by)).await?;
        }
        left_out::keep(&mut write, (account_id, &id), &folder.left_out).await?;
        incoming::register(app, &mut write, (account_id, Some(&id)), &incoming).await?;
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
    pub(super) pictures: Vec<Looked>,
    /// What is neither, or no picture that a course may have.
    pub(super) left_out: Vec<Problem>,
    /// What has to be put right.
    pub(super) problems: Vec<Problem>,
}

/// How many pixels are looked at for one upload: a hundred of the largest pictures would take minutes.
const MAX_PIXELS: u64 = 8 * picture::MAX_MEGAPIXELS * 1_000_000;

/// Tells texts from media, which are looked at: that takes long. A course has no folders: of two files that would be kept under the same
/// name, the first one counts.
pub(super) fn sort(files: Vec<(String, Vec<u8>)>, film: u64) -> Sorted {
    let mut sorted = Sorted::default();
    let (mut names, mut pixels) = (HashSet::new(), 0);
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
        if pixels >= MAX_PIXELS {
            sorted.left_out.push(Problem::new("pictures-many").in_file(&typed));
            continue;
        }
        match file::look(&name, bytes, film) {
            Ok(kept) => {
                pixels += kept.pixels;
                sorted.pictures.push(Looked { name, typed: last_part(&typed), kept });
            }
            Err(problem) => {
                // Whatever is wrong with it, it may have taken as long as the largest.
                pixels +=
                    if problem.code == "picture-broken" { picture::MAX_MEGAPIXELS * 1_000_000 } else { 0 };
                sorted.left_out.push(problem.in_file(&typed));
            }
        }
    }
    let covers = sorted.pictures.iter().filter(|picture| picture.name.starts_with("cover.")).count();
    if covers > 1 {
        sorted.problems.push(Problem::new("cover-twice"));
    }
    sorted
}

/// The name of a file without its folders.
fn last_part(typed: &str) -> String {
    typed.rsplit(['/', '\\']).next().unwrap_or(typed).to_owned()
}

/// A slug from a name: small letters, digits, hyphens.
fn slug(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(50).collect();
    if slug.is_empty() { "course".to_owned() } else { slug }
}

/// Inserts the course after the others, or right behind one of them, whose place it shares: where two do, the older one comes first. A slug
/// that is taken gets a number behind it.
pub(super) async fn insert(
    write: &mut Write,
    (account_id, id): (&AccountId, &CourseId),
    slug: &str,
    behind: Option<&CourseId>,
    now: Timestamp,
) -> Result<(), CourseError> {
    let sql = "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) \
               SELECT $1, $2, $3, COALESCE((SELECT o.position FROM courses o WHERE o.account_id = $1 AND o.id = $5), \
               MAX(position) + 1, 1), $4, $4 FROM courses WHERE account_id = $1 ON CONFLICT DO NOTHING";
    for number in 1..1000 {
        let slug = if number == 1 { slug.to_owned() } else { format!("{slug}-{number}") };
        let insert = write.query(sql).bind(account_id).bind(id).bind(slug).bind(now).bind(behind);
        if insert.execute().await? == 1 {
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
