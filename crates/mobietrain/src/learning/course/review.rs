//! A draft, shown by a link to somebody without an account, for a week, and what they say of it at its cards.

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;
use web::{hash_token, new_token};

use super::error::CourseError;
use crate::App;
use crate::ids::{AccountId, CourseId};

/// How long a link shows the draft.
pub(crate) const KEPT: Duration = Duration::from_secs(7 * 24 * 3600);
/// The most comments of a course: whoever has the link can write as many.
pub(crate) const MOST: i64 = 300;
/// The longest comment, and the longest name below it, in characters.
pub(crate) const MAX_WORDS: usize = 1_000;
pub(crate) const MAX_NAME: usize = 80;

db::row! {
    /// The link of a course, without its secret.
    #[derive(Clone, Debug)]
    pub(crate) struct Link {
        pub made_at: Timestamp,
        pub made_by: String,
        pub ends_at: Timestamp,
    }
}

db::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Comment {
        pub id: String,
        pub card_id: String,
        pub name: String,
        pub words: String,
        pub made_at: Timestamp,
        pub settled_at: Option<Timestamp>,
    }
}

/// What the link of a review leads to.
pub(crate) struct Review {
    pub account_id: AccountId,
    pub course_id: CourseId,
    pub ends_at: Timestamp,
}

/// Makes a link, instead of the one before. Answers its token: the account and a secret of which the hash is kept.
///
/// # Errors
/// There is no such course; or the database fails.
pub(crate) async fn make(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    by: &str,
) -> Result<String, CourseError> {
    let (secret, now) = (new_token(&app.rng), app.clock.now());
    let sql = "INSERT INTO course_reviews (account_id, course_id, secret_hash, made_at, made_by, ends_at) \
               SELECT account_id, id, $3, $4, $5, $6 FROM courses \
               WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL \
               ON CONFLICT (account_id, course_id) DO UPDATE SET secret_hash = excluded.secret_hash, \
               made_at = excluded.made_at, made_by = excluded.made_by, ends_at = excluded.ends_at";
    let mut write = app.db.write().await?;
    let make = write.query(sql).bind(account_id).bind(course_id).bind(hash_token(&secret));
    if make.bind(now).bind(by).bind(now + KEPT).execute().await? == 0 {
        return Err(CourseError::Unknown);
    }
    write.commit().await?;
    Ok(format!("{account_id}.{secret}"))
}

/// Ends the link: whoever has it sees nothing any more.
pub(crate) async fn end(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM course_reviews WHERE account_id = $1 AND course_id = $2";
    write.query(sql).bind(account_id).bind(course_id).execute().await?;
    write.commit().await
}

/// The link of a course, if one is open.
pub(crate) async fn open_link(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    now: Timestamp,
) -> Result<Option<Link>, db::Error> {
    let sql = "SELECT made_at, made_by, ends_at FROM course_reviews \
               WHERE account_id = $1 AND course_id = $2 AND ends_at > $3";
    conn.query(sql).bind(account_id).bind(course_id).bind(now).optional().await
}

/// What a token leads to, if it still does.
pub(crate) async fn find(
    conn: &mut Connection,
    token: &str,
    now: Timestamp,
) -> Result<Option<Review>, db::Error> {
    let Some((account, secret)) = token.split_once('.') else { return Ok(None) };
    let sql = "SELECT r.course_id, r.ends_at FROM course_reviews r \
               JOIN courses c ON c.account_id = r.account_id AND c.id = r.course_id AND c.deleted_at IS NULL \
               WHERE r.account_id = $1 AND r.secret_hash = $2 AND r.ends_at > $3";
    let found = conn.query(sql).bind(account).bind(hash_token(secret)).bind(now);
    let found = found.optional::<(CourseId, Timestamp)>().await?;
    Ok(found.map(|(course_id, ends_at)| Review { account_id: account.into(), course_id, ends_at }))
}

/// Everything that was said of a course, the oldest first.
pub(crate) async fn comments(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Comment>, db::Error> {
    let sql = "SELECT id, card_id, name, words, made_at, settled_at FROM course_comments \
               WHERE account_id = $1 AND course_id = $2 ORDER BY id";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// Keeps a comment at a card. False when the course has as many as it can have.
pub(crate) async fn comment(
    app: &App,
    review: &Review,
    card_id: &str,
    (name, words): (&str, &str),
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO course_comments (account_id, course_id, id, card_id, name, words, made_at) \
               SELECT c.account_id, c.id, $3, $4, $5, $6, $7 FROM courses c WHERE c.account_id = $1 AND c.id = $2 \
               AND (SELECT COUNT(*) FROM course_comments o WHERE o.account_id = $1 AND o.course_id = $2) < $8";
    let mut write = app.db.write().await?;
    // It takes the course's row: of many at once no more come in than there is room for.
    let lock = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2";
    write.query(lock).bind(&review.account_id).bind(&review.course_id).execute().await?;
    let id = app.new_id::<Comment>();
    let insert = write.query(sql).bind(&review.account_id).bind(&review.course_id).bind(&id).bind(card_id);
    let kept = insert.bind(name).bind(words).bind(app.clock.now()).bind(MOST).execute().await?;
    write.commit().await?;
    Ok(kept == 1)
}

/// Takes a comment away, once its author has done what it says, or will not.
pub(crate) async fn settle(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    id: &str,
    is_settled: bool,
) -> Result<(), db::Error> {
    let settled_at = is_settled.then(|| app.clock.now());
    let mut write = app.db.write().await?;
    let sql =
        "UPDATE course_comments SET settled_at = $4 WHERE account_id = $1 AND course_id = $2 AND id = $3";
    write.query(sql).bind(account_id).bind(course_id).bind(id).bind(settled_at).execute().await?;
    write.commit().await
}

/// Forgets the links that have ended, of every account: the only statement here that names none.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM course_reviews WHERE ends_at <= $1";
    write.query(sql).bind(app.clock.now()).execute().await?;
    write.commit().await
}
