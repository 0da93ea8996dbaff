//! The end of an upload: its parts become one file, which is looked at like every other, and joins the media of the account.

use axum::body::Bytes;
use object_store::path::Path;
use object_store::{ObjectStoreExt as _, WriteMultipart};

use super::incoming::{self, Incoming, Looked};
use super::library::{self, Entry};
use super::uploads::{PART, Upload, loosen, parts, whole_key};
use super::{leaving, name_it, names};
use crate::App;
use crate::ids::{AccountId, MediaId};
use crate::learning::course::error::CourseError;
use crate::learning::course::pictures::MAX_FILES;
use crate::learning::course::seen::touch;
use course::file::{self, FileType, HEAD, MAX_PICTURE};
use course::{Problem, packed};

/// Makes a file of an upload that is whole. What is wrong with it ends the upload; a fault of ours leaves it as it is, to be tried again.
///
/// # Errors
/// It is nothing that a course may have; or a fault of ours.
pub(crate) async fn finish(
    app: &App,
    account_id: &AccountId,
    upload: Upload,
    by: &str,
) -> Result<MediaId, CourseError> {
    let id = upload.id.clone();
    let done = make(app, account_id, upload, by).await;
    if let Err(CourseError::Problems(_)) = done {
        super::uploads::end(app, account_id, &id).await?;
    }
    done
}

async fn make(app: &App, account_id: &AccountId, upload: Upload, by: &str) -> Result<MediaId, CourseError> {
    let parts = parts(app, account_id, &upload.id).await?;
    let name = packed::plain_name(&upload.name).unwrap_or_default();
    has_room(app, account_id, (&upload, &name)).await?;
    let first = parts.first().ok_or(CourseError::Unknown)?;
    let head = app.media.get(&Path::from(first.as_str())).await?.bytes().await?;
    let kind = FileType::of(&upload.name, &head[..head.len().min(HEAD)]);
    let length = u64::try_from(upload.length).unwrap_or_default();
    match kind {
        Ok(kind) if kind.is_film_or_sound() => {
            let too_large = kind.check_size(&upload.name, length, app.settings.media_film);
            too_large.map_err(|problem| CourseError::Problems(vec![problem]))?;
            film(app, (account_id, &upload), (name, kind.content_type(), by), &parts).await
        }
        Err(problem) if length > MAX_PICTURE as u64 => Err(CourseError::Problems(vec![problem])),
        _ => small(app, (account_id, &upload), (name, by), &parts).await,
    }
}

/// Whether the course that it is for takes one more.
async fn has_room(
    app: &App,
    account_id: &AccountId,
    (upload, name): (&Upload, &String),
) -> Result<(), CourseError> {
    let Some(course_id) = &upload.course_id else { return Ok(()) };
    let has = names(&mut *app.db.read().await?, account_id, course_id).await?;
    if has.len() >= MAX_FILES && !has.contains(name) {
        return Err(CourseError::Problems(vec![Problem::new("files-many")]));
    }
    Ok(())
}

/// A film or a sound is kept as it came, and never in memory as a whole.
async fn film(
    app: &App,
    (account_id, upload): (&AccountId, &Upload),
    (name, content_type, by): (String, &str, &str),
    parts: &[String],
) -> Result<MediaId, CourseError> {
    let key = whole_key(account_id, &upload.id);
    join(app, parts, &key).await?;
    let entry = Entry {
        id: app.new_id(),
        name: upload.name.clone(),
        content_type: content_type.to_owned(),
        object_key: key.clone(),
        small_key: None,
        bytes: upload.length,
        original_bytes: upload.length,
        size: None,
        by: by.to_owned(),
    };
    let mut write = app.db.write().await?;
    let taken = "DELETE FROM loose_media WHERE account_id = $1 AND object_key = $2";
    write.query(taken).bind(account_id).bind(&key).execute().await?;
    let mut loose = loosen(app, &mut write, (account_id, &upload.id)).await?.ok_or(CourseError::Unknown)?;
    library::insert(app, &mut write, account_id, &entry).await?;
    if let Some(course_id) = &upload.course_id {
        touch(&mut write, account_id, course_id, app.clock.now()).await?;
        loose.extend(name_it(app, &mut write, (account_id, course_id), (&name, &entry.id)).await?);
    }
    write.commit().await?;
    leaving::discard(app, account_id, &loose).await;
    Ok(entry.id)
}

/// Writes the parts one after the other into one object. They are cut anew: a store that speaks S3 takes none below 5 MB but for the
/// last, and where a line broke one may be shorter.
async fn join(app: &App, parts: &[String], key: &str) -> Result<(), CourseError> {
    let mut whole =
        WriteMultipart::new_with_chunk_size(app.media.put_multipart(&Path::from(key)).await?, PART);
    for part in parts {
        let bytes = app.media.get(&Path::from(part.as_str())).await?.bytes().await?;
        whole.wait_for_capacity(1).await?;
        whole.put(bytes);
    }
    whole.finish().await?;
    Ok(())
}

/// All else is looked at as a whole, as if it had come by a form.
async fn small(
    app: &App,
    (account_id, upload): (&AccountId, &Upload),
    (name, by): (String, &str),
    parts: &[String],
) -> Result<MediaId, CourseError> {
    let mut bytes = Vec::with_capacity(usize::try_from(upload.length).unwrap_or_default());
    for part in parts {
        let part: Bytes = app.media.get(&Path::from(part.as_str())).await?.bytes().await?;
        bytes.extend_from_slice(&part);
    }
    let (typed, limit) = (upload.name.clone(), app.settings.media_film);
    let kept = app.heavy.compute(account_id, move || file::look(&typed, bytes, limit)).await?;
    let kept = kept.map_err(|problem| CourseError::Problems(vec![problem]))?;
    let incoming =
        Incoming::new(app, account_id, by, vec![Looked { name, typed: upload.name.clone(), kept }]);
    incoming::reserve(app, account_id, &incoming).await?;
    let done = async {
        incoming::write(app, &incoming).await?;
        let mut write = app.db.write().await?;
        let mut loose =
            loosen(app, &mut write, (account_id, &upload.id)).await?.ok_or(CourseError::Unknown)?;
        let course_id = upload.course_id.as_ref();
        if let Some(course_id) = course_id {
            touch(&mut write, account_id, course_id, app.clock.now()).await?;
        }
        loose.extend(incoming::register(app, &mut write, (account_id, course_id), &incoming).await?);
        write.commit().await?;
        Ok(loose)
    };
    match done.await {
        Ok(loose) => leaving::discard(app, account_id, &loose).await,
        Err(error) => {
            incoming::give_up(app, account_id, &incoming).await;
            return Err(error);
        }
    }
    Ok(incoming[0].entry.id.clone())
}
