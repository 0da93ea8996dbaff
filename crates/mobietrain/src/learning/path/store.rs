//! The learning paths of an account, as the CMS has them: listing, making, naming and deleting them.

use db::{Connection, Write};
use login::Actor;
use serde_json::json;
use web::Language;

use super::told;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, PathId};
use crate::{App, telling};

/// The most paths of an account, and the most courses of one: somebody has to find their way.
pub(crate) const MAX_PATHS: i64 = 100;
pub(crate) const MAX_COURSES: usize = 50;
/// The longest title, in characters.
pub(crate) const MAX_TITLE: usize = 120;

/// A learning path.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub id: PathId,
    /// That in the default language of the account first.
    pub titles: Vec<(Language, String)>,
    /// Rises with every change of its courses.
    pub revision: i64,
    /// In their order.
    pub courses: Vec<CourseId>,
}

impl Path {
    /// Its title for a reader of this language: in the default one where there is none, as the texts of courses.
    pub fn title(&self, language: Language) -> &str {
        let theirs = self.titles.iter().find(|(of, _)| *of == language);
        theirs.or(self.titles.first()).map_or("", |(_, title)| title)
    }

    /// What the audit log calls it, in an account.
    pub(super) fn of<'a>(&'a self, account_id: &'a AccountId) -> (&'a AccountId, &'a PathId, &'a str) {
        (account_id, &self.id, self.titles.first().map_or("", |(_, title)| title))
    }
}

/// All of an account, the oldest first.
pub(crate) async fn list(conn: &mut Connection, account_id: &AccountId) -> Result<Vec<Path>, db::Error> {
    some(conn, account_id, None).await
}

/// One of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    path_id: &PathId,
) -> Result<Option<Path>, db::Error> {
    Ok(some(conn, account_id, Some(path_id)).await?.pop())
}

/// The path with this id, or without one all.
async fn some(
    conn: &mut Connection,
    account_id: &AccountId,
    id: Option<&PathId>,
) -> Result<Vec<Path>, db::Error> {
    // The revision first: whoever changes the courses after it makes it another one.
    let sql = "SELECT id, revision FROM learning_paths WHERE account_id = $1 AND (id = $2 OR $2 IS NULL) ORDER BY id";
    let rows = conn.query(sql).bind(account_id).bind(id).all::<(PathId, i64)>().await?;
    let sql = "SELECT t.path_id, t.language, t.title FROM path_titles t WHERE t.account_id = $1 \
               AND (t.path_id = $2 OR $2 IS NULL) ORDER BY CASE \
               WHEN t.language = (SELECT a.language FROM accounts a WHERE a.id = t.account_id) THEN 1 \
               WHEN t.language = 'en' THEN 2 ELSE 3 END, t.language";
    let titles = conn.query(sql).bind(account_id).bind(id).all::<(PathId, String, String)>().await?;
    let sql = "SELECT path_id, course_id FROM path_courses WHERE account_id = $1 AND (path_id = $2 OR $2 IS NULL) \
               ORDER BY path_id, position";
    let courses = conn.query(sql).bind(account_id).bind(id).all::<(PathId, CourseId)>().await?;
    let of = |(id, revision): (PathId, i64)| {
        let titles = titles.iter().filter(|(of, ..)| *of == id);
        let titles = titles.filter_map(|(_, tag, title)| Some((Language::from_tag(tag)?, title.clone())));
        let titles = titles.collect();
        let theirs = courses.iter().filter(|(of, _)| *of == id).map(|(_, course)| course.clone());
        Path { titles, revision, courses: theirs.collect(), id }
    };
    Ok(rows.into_iter().map(of).collect())
}

/// Makes a path without courses. `None` where there are as many as there can be.
pub(crate) async fn create(
    app: &App,
    account_id: &AccountId,
    titles: &[(Language, String)],
    by: &Actor,
) -> Result<Option<PathId>, db::Error> {
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let sql = "SELECT COUNT(*) FROM learning_paths WHERE account_id = $1";
    if write.query(sql).bind(account_id).one::<i64>().await? >= MAX_PATHS {
        return Ok(None);
    }
    let id: PathId = app.new_id();
    let sql = "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, $2, 0, $3)";
    write.query(sql).bind(account_id).bind(&id).bind(app.clock.now()).execute().await?;
    put_titles(&mut write, (account_id, &id), titles).await?;
    let made = find(&mut write, account_id, &id).await?;
    if let Some(path) = made {
        told::record(app, &mut write, path.of(account_id), Action::PathCreated, (json!({}), json!({}), by))
            .await?;
    }
    write.commit().await?;
    Ok(Some(id))
}

/// Gives a path these titles, and no others. False when there is no such path.
pub(crate) async fn rename(
    app: &App,
    (account_id, path_id): (&AccountId, &PathId),
    titles: &[(Language, String)],
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let Some(before) = find(&mut write, account_id, path_id).await? else { return Ok(false) };
    let sql = "DELETE FROM path_titles WHERE account_id = $1 AND path_id = $2";
    write.query(sql).bind(account_id).bind(path_id).execute().await?;
    put_titles(&mut write, (account_id, path_id), titles).await?;
    let Some(after) = find(&mut write, account_id, path_id).await? else { return Ok(false) };
    if before.titles != after.titles {
        let changes = json!({ "name": [lines(&before), lines(&after)] });
        told::record(app, &mut write, after.of(account_id), Action::PathRenamed, (json!({}), changes, by))
            .await?;
    }
    write.commit().await?;
    Ok(true)
}

fn lines(path: &Path) -> String {
    let title = |(language, title): &(Language, String)| format!("{}: {title}", language.native_name());
    path.titles.iter().map(title).collect::<Vec<_>>().join("\n")
}

/// Deletes a path: its courses stay, and all of them are open. False when there was none.
pub(crate) async fn delete(
    app: &App,
    (account_id, path_id): (&AccountId, &PathId),
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let Some(path) = find(&mut write, account_id, path_id).await? else { return Ok(false) };
    // What is below it goes with it.
    let sql = "DELETE FROM learning_paths WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(path_id).execute().await?;
    if !path.courses.is_empty() {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    told::record(app, &mut write, path.of(account_id), Action::PathDeleted, (json!({}), json!({}), by))
        .await?;
    write.commit().await?;
    Ok(true)
}

async fn put_titles(
    write: &mut Write,
    (account_id, path_id): (&AccountId, &PathId),
    titles: &[(Language, String)],
) -> Result<(), db::Error> {
    let sql = "INSERT INTO path_titles (account_id, path_id, language, title) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id, path_id, language) DO UPDATE SET title = excluded.title";
    for (language, title) in titles {
        write.query(sql).bind(account_id).bind(path_id).bind(language.tag()).bind(title).execute().await?;
    }
    Ok(())
}
