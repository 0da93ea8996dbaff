//! The library of an account's media as staff look at it: found by name and description, a page at a time; and the description, which
//! is the alternative text wherever a picture is shown.

use db::{Connection, Write};
use kernel::{Timestamp, text};

use crate::App;
use crate::ids::{AccountId, MediaId};

/// How many a page shows.
pub(crate) const PAGE: usize = 24;
/// The longest description, in characters: screen readers read it in one breath.
pub(crate) const MAX_ALT: usize = 500;
/// The longest name that is kept.
const MAX_NAME: usize = 120;

/// What is new to the library.
pub(crate) struct Entry {
    pub id: MediaId,
    /// As somebody called it.
    pub name: String,
    pub content_type: String,
    pub object_key: String,
    pub small_key: Option<String>,
    /// Of both sizes.
    pub bytes: i64,
    pub original_bytes: i64,
    pub size: Option<(i64, i64)>,
    pub by: String,
}

db::row! {
    pub(crate) struct Medium {
        pub id: MediaId,
        pub name: String,
        pub content_type: String,
        pub bytes: i64,
        pub original_bytes: i64,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub alt: String,
        pub added_at: Timestamp,
        pub added_by: String,
        /// How many courses have it, in whatever version.
        pub courses: i64,
    }
}

impl Medium {
    pub fn is_picture(&self) -> bool {
        self.content_type.starts_with("image/")
    }

    /// Whether it says nothing to people who cannot see it.
    pub fn lacks_alt(&self) -> bool {
        self.is_picture() && self.alt.is_empty()
    }

    pub fn icon(&self) -> &'static str {
        match self.content_type.split('/').next() {
            Some("video") => "video",
            Some("audio") => "sound",
            Some("text") => "text",
            _ => "image",
        }
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Show {
    #[default]
    Everything,
    WithoutAlt,
    Unused,
    Videos,
}

impl Show {
    pub const ALL: [Self; 4] = [Self::Everything, Self::WithoutAlt, Self::Unused, Self::Videos];

    /// As it stands in an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Everything => "",
            Self::WithoutAlt => "undescribed",
            Self::Unused => "unused",
            Self::Videos => "videos",
        }
    }

    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.word() == word).unwrap_or_default()
    }

    fn condition(self) -> &'static str {
        match self {
            Self::Everything => "",
            Self::WithoutAlt => "AND m.alt = '' AND m.content_type LIKE 'image/%'",
            Self::Unused => {
                "AND NOT EXISTS (SELECT 1 FROM course_files u WHERE u.account_id = m.account_id AND u.media_id = m.id)"
            }
            Self::Videos => "AND m.content_type LIKE 'video/%'",
        }
    }
}

const SELECT: &str = "SELECT m.id, m.name, m.content_type, COALESCE(m.bytes, 0) AS bytes, m.original_bytes, m.width, \
    m.height, m.alt, m.added_at, m.added_by, (SELECT COUNT(DISTINCT f.course_id) FROM course_files f \
    WHERE f.account_id = m.account_id AND f.media_id = m.id) AS courses FROM media m WHERE m.account_id = $1";

/// A page of them, the newest first, beginning behind what an address names; one more than a page when there are more.
pub(crate) async fn page(
    conn: &mut Connection,
    account_id: &AccountId,
    (show, sought): (Show, &str),
    after: Option<(Timestamp, MediaId)>,
) -> Result<Vec<Medium>, db::Error> {
    let words = text::search_words(sought);
    let by_word = (0..words.len()).map(|at| format!(" AND m.sought LIKE ${} ESCAPE '!'", at + 4));
    let by_word: String = by_word.collect();
    let (limit, condition) = (PAGE + 1, show.condition());
    let sql = format!(
        "{SELECT} AND (m.added_at < $2 OR (m.added_at = $2 AND m.id < $3)) {condition}{by_word} \
         ORDER BY m.added_at DESC, m.id DESC LIMIT {limit}"
    );
    let (at, id) = after.unwrap_or((Timestamp::from_millis(i64::MAX / 1_000_000), MediaId::default()));
    let query = conn.query(sql).bind(account_id).bind(at).bind(id);
    words.iter().fold(query, |query, word| query.bind(format!("% {}%", escaped(word)))).all().await
}

fn escaped(word: &str) -> String {
    word.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

/// One of them.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &MediaId,
) -> Result<Option<Medium>, db::Error> {
    conn.query(format!("{SELECT} AND m.id = $2")).bind(account_id).bind(id).optional().await
}

/// Where its bytes are.
pub(crate) async fn stored(
    app: &App,
    account_id: &AccountId,
    id: &MediaId,
) -> Result<Option<super::Stored>, db::Error> {
    let sql = "SELECT content_type, object_key, small_key FROM media WHERE account_id = $1 AND id = $2";
    app.db.read().await?.query(sql).bind(account_id).bind(id).optional().await
}

/// Those that no course has, of whatever version, the oldest first: as many as go at once.
pub(crate) async fn unused(
    conn: &mut Connection,
    account_id: &AccountId,
    most: usize,
) -> Result<Vec<Medium>, db::Error> {
    let condition = Show::Unused.condition();
    let sql = format!("{SELECT} {condition} ORDER BY m.added_at, m.id LIMIT {most}");
    conn.query(sql).bind(account_id).all().await
}

db::row! {
    /// How much there is.
    #[derive(Default)]
    pub(crate) struct Totals { pub pictures: i64, pub videos: i64, pub others: i64, pub unused: i64, pub bytes: i64 }
}

pub(crate) async fn totals(conn: &mut Connection, account_id: &AccountId) -> Result<Totals, db::Error> {
    let unused = Show::Unused.condition();
    let sql = format!(
        "SELECT \
         (SELECT COUNT(*) FROM media m WHERE m.account_id = $1 AND m.content_type LIKE 'image/%') AS pictures, \
         (SELECT COUNT(*) FROM media m WHERE m.account_id = $1 AND m.content_type LIKE 'video/%') AS videos, \
         (SELECT COUNT(*) FROM media m WHERE m.account_id = $1 AND m.content_type NOT LIKE 'image/%' \
          AND m.content_type NOT LIKE 'video/%') AS others, \
         (SELECT COUNT(*) FROM media m WHERE m.account_id = $1 {unused}) AS unused, \
         a.media_bytes AS bytes FROM accounts a WHERE a.id = $1"
    );
    Ok(conn.query(sql).bind(account_id).optional().await?.unwrap_or_default())
}

/// Keeps what is new.
pub(super) async fn insert(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    entry: &Entry,
) -> Result<(), db::Error> {
    let name: String = entry.name.chars().filter(|c| !c.is_control()).take(MAX_NAME).collect();
    let sql = "INSERT INTO media (account_id, id, name, content_type, object_key, small_key, bytes, original_bytes, \
               width, height, alt, sought, added_at, added_by) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', $11, $12, $13)";
    let (width, height) = entry.size.unzip();
    conn.query(sql)
        .bind(account_id)
        .bind(&entry.id)
        .bind(&name)
        .bind(&entry.content_type)
        .bind(&entry.object_key)
        .bind(entry.small_key.as_deref())
        .bind(entry.bytes)
        .bind(entry.original_bytes)
        .bind(width)
        .bind(height)
        .bind(sought(&name, ""))
        .bind(app.clock.now())
        .bind(&entry.by)
        .execute()
        .await
        .map(drop)
}

/// What it is found by: each word with a space before it.
fn sought(name: &str, alt: &str) -> String {
    text::words_of([name, alt]).into_iter().map(|word| format!(" {word}")).collect()
}

/// Says what it shows. False when the account has no such.
pub(crate) async fn describe(
    write: &mut Write,
    account_id: &AccountId,
    (id, alt): (&MediaId, &str),
) -> Result<bool, db::Error> {
    let sql = "SELECT name FROM media WHERE account_id = $1 AND id = $2";
    let name: Option<String> = write.query(sql).bind(account_id).bind(id).optional().await?;
    let Some(name) = name else { return Ok(false) };
    let sql = "UPDATE media SET alt = $3, sought = $4 WHERE account_id = $1 AND id = $2";
    let change = write.query(sql).bind(account_id).bind(id).bind(alt).bind(sought(&name, alt));
    Ok(change.execute().await? == 1)
}
