//! The pictures of a course's draft: added, replaced, removed.

use kernel::Busy;
use web::Language;

use super::error::CourseError;
use super::languages;
use super::media::incoming::{self, Incoming, Looked};
use super::media::{free_name, leaving, library, name_it, names, unname};
use super::seen::{Seen, TRIES, touch};
use super::store::{Sorted, sort};
use super::texts::sources;
use super::translations::meanwhile::Known;
use crate::App;
use crate::ids::{AccountId, CourseId, MediaId};
use course::packed;
use course::problem::Problem;

/// The most files of a course: its page lists them all.
pub(crate) const MAX_FILES: usize = 500;

/// Adds files to the draft of a course, or replaces those of the same name.
pub(crate) async fn add(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    (files, by): (Vec<(String, Vec<u8>)>, &str),
) -> Result<(), CourseError> {
    let files = looked_at(app, account_id, files).await?;
    let has = Seen::of(&mut *app.db.read().await?, account_id, course_id).await?.files;
    let new = files.iter().filter(|file| !has.contains(&file.name)).count();
    if has.len() + new > MAX_FILES {
        return Err(CourseError::Problems(vec![Problem::new("files-many")]));
    }
    keep(app, (account_id, Some(course_id)), Incoming::new(app, account_id, by, files)).await
}

/// Adds files to the media of the account, for whatever course.
pub(crate) async fn bring(
    app: &App,
    account_id: &AccountId,
    (files, by): (Vec<(String, Vec<u8>)>, &str),
) -> Result<(), CourseError> {
    let files = looked_at(app, account_id, files).await?;
    keep(app, (account_id, None), Incoming::new(app, account_id, by, files)).await
}

/// Nothing but media, or nothing at all.
async fn looked_at(
    app: &App,
    account_id: &AccountId,
    files: Vec<(String, Vec<u8>)>,
) -> Result<Vec<Looked>, CourseError> {
    let film = app.settings.media_film;
    let sorted = app.heavy.compute(account_id, move || sort(files, film)).await?;
    let Sorted { sources, pictures, left_out, problems } = sorted;
    if !left_out.is_empty() || !problems.is_empty() {
        return Err(CourseError::Problems([left_out, problems].concat()));
    }
    match sources.first() {
        None => Ok(pictures),
        Some((language, _)) => {
            let file = languages::file_of(*language);
            Err(CourseError::Problems(vec![Problem::new("file-unknown").in_file(&file)]))
        }
    }
}

async fn keep(
    app: &App,
    (account_id, course_id): (&AccountId, Option<&CourseId>),
    incoming: Vec<Incoming>,
) -> Result<(), CourseError> {
    incoming::reserve(app, account_id, &incoming).await?;
    let kept = async {
        incoming::write(app, &incoming).await?;
        let mut write = app.db.write().await?;
        if let Some(course_id) = course_id {
            touch(&mut write, account_id, course_id, app.clock.now()).await?;
        }
        let replaced = incoming::register(app, &mut write, (account_id, course_id), &incoming).await?;
        write.commit().await?;
        Ok(replaced)
    };
    match kept.await {
        Ok(replaced) => leaving::discard(app, account_id, &replaced).await,
        Err(error) => {
            incoming::give_up(app, account_id, &incoming).await;
            return Err(error);
        }
    }
    Ok(())
}

/// Gives the draft of a course one of the account's media, under its name or one that is free.
pub(crate) async fn place(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    id: &MediaId,
) -> Result<(), CourseError> {
    let mut write = app.db.write().await?;
    let medium = library::find(&mut write, account_id, id).await?.ok_or(CourseError::Unknown)?;
    touch(&mut write, account_id, course_id, app.clock.now()).await?;
    let has = names(&mut write, account_id, course_id).await?;
    if has.len() >= MAX_FILES {
        return Err(CourseError::Problems(vec![Problem::new("files-many")]));
    }
    let plain = packed::plain_name(&medium.name).unwrap_or_else(|| "file".to_owned());
    let free = free_name(&plain, |name| has.iter().any(|other| other == name));
    name_it(app, &mut write, (account_id, course_id), (&free, id)).await?;
    Ok(write.commit().await?)
}

/// Where the texts show the picture of this name, which is not among the files. A text from before it was judged as today may not be
/// read any more; then whatever it says of the picture counts.
fn shown_in(sources: &[(Language, String)], files: &[String], known: &Known, name: &str) -> Vec<Problem> {
    let problems = languages::check(sources, files, known).err().unwrap_or_default();
    let (missing, others): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.code == "picture-unknown");
    let is_read = |file: &str| others.iter().all(|problem| problem.file != file);
    let unread = sources
        .iter()
        .filter(|(language, source)| !is_read(&languages::file_of(*language)) && source.contains(name));
    let unread = unread.map(|(language, _)| {
        Problem::new("picture-used").in_file(&languages::file_of(*language)).about(name)
    });
    missing.into_iter().map(|problem| Problem { code: "picture-used", ..problem }).chain(unread).collect()
}

/// Removes a picture from the draft, unless a text of it shows it. One that is not there is gone already: of two taps the second changes nothing.
pub(crate) async fn remove(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    name: &str,
) -> Result<(), CourseError> {
    for _ in 0..TRIES {
        let mut read = app.db.read().await?;
        let seen = Seen::of(&mut read, account_id, course_id).await?;
        if seen.files.iter().all(|file| file != name) {
            return Ok(());
        }
        let sources = sources(&mut read, (account_id, course_id), 0).await?;
        let known = Known::of(&mut read, (account_id, course_id)).await?;
        drop(read);
        let files: Vec<String> = seen.files.iter().filter(|file| *file != name).cloned().collect();
        let name_of_it = name.to_owned();
        let judge = move || shown_in(&sources, &files, &known, &name_of_it);
        let used = app.heavy.compute(account_id, judge).await?;
        if !used.is_empty() {
            return Err(CourseError::Problems(used));
        }
        let mut write = app.db.write().await?;
        if seen.is_unchanged(&mut write, account_id, course_id, app.clock.now()).await? {
            unname(&mut write, (account_id, course_id), name).await?;
            write.commit().await?;
            return Ok(());
        }
    }
    Err(CourseError::Restless(Busy::default()))
}
