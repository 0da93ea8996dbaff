//! Which published courses a person may play: those of the user groups they belong to at this moment. This is the
//! permission to play; no list of it is stored.

use db::Connection;
use web::Language;

use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::course::editions::Editions;
use crate::learning::course::instead::Instead;
use crate::learning::pass_mark::PassMark;
use crate::people::groups::Group;
use crate::people::session::Session;
use course::content::Content;

/// A course that somebody may play, in the language they read it in.
pub(crate) struct Playable {
    pub(crate) id: CourseId,
    pub(crate) slug: String,
    pub(crate) cover: Option<String>,
    pub(crate) editions: Editions,
    pub(crate) pass_mark: Option<PassMark>,
    /// Of the content: not the reader's own when the course does not speak that, so pages say which it is.
    pub(crate) language: Language,
    pub(crate) content: Content,
    /// What of it is in another language: nobody has translated it yet.
    pub(crate) instead: Option<Instead>,
}

db::row! {
    struct CourseRow {
        id: CourseId,
        slug: String,
        cover: Option<String>,
        editions: String,
        pass_mark: Option<i64>,
        language: Language as word,
        content: String,
        instead: Option<String>,
    }
}

impl Playable {
    fn read(row: CourseRow) -> Result<Self, serde_json::Error> {
        let CourseRow { id, slug, cover, editions, pass_mark, language, content, instead } = row;
        let (editions, content) = (Editions::read(&editions)?, serde_json::from_str(&content)?);
        let pass_mark = pass_mark.and_then(PassMark::new);
        let instead = instead.as_deref().map(Instead::read).transpose()?.flatten();
        Ok(Self { id, slug, cover, editions, pass_mark, language, content, instead })
    }

    /// That of a lesson or card; of the course's own title and summary for the empty id.
    pub(crate) fn language_of(&self, id: &str) -> Language {
        self.instead.as_ref().and_then(|instead| instead.of(id)).unwrap_or(self.language)
    }
}

/// The published courses of these groups, in the order that the company gave them. Each is in `language`, else
/// in the default language of the account, else in English, else in the first language there is.
pub(crate) async fn playable(
    db: &mut Connection,
    account_id: &AccountId,
    groups: &[Group],
    language: Language,
) -> web::Result<Vec<Playable>> {
    let Some(of_groups) = of_groups(groups, 3) else { return Ok(Vec::new()) };
    let sql = format!("{} AND {of_groups} ORDER BY c.position, c.id", select());
    let query = db.query(sql).bind(account_id).bind(language.tag());
    let rows = groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await?;
    let mut courses = Vec::with_capacity(rows.len());
    for row in rows {
        // A course may be long, and there may be many: others have a turn in between.
        if !courses.is_empty() {
            tokio::task::yield_now().await;
        }
        courses.push(Playable::read(row)?);
    }
    Ok(courses)
}

/// One of those courses, by its slug; `None` as well when it is not for this person.
pub(crate) async fn playable_course(
    db: &mut Connection,
    account_id: &AccountId,
    groups: &[Group],
    language: Language,
    slug: &str,
) -> web::Result<Option<Playable>> {
    let Some(of_groups) = of_groups(groups, 4) else { return Ok(None) };
    let sql = format!("{} AND c.slug = $3 AND {of_groups}", select());
    let query = db.query(sql).bind(account_id).bind(language.tag()).bind(slug);
    let row = groups.iter().fold(query, |query, group| query.bind(&group.id)).optional().await?;
    Ok(row.map(Playable::read).transpose()?)
}

/// The same by its id, for what was done in it a while ago: a slug may be another course's by now.
pub(crate) async fn playable_by_id(
    db: &mut Connection,
    account_id: &AccountId,
    groups: &[Group],
    language: Language,
    id: &CourseId,
) -> web::Result<Option<Playable>> {
    let Some(of_groups) = of_groups(groups, 4) else { return Ok(None) };
    let sql = format!("{} AND c.id = $3 AND {of_groups}", select());
    let query = db.query(sql).bind(account_id).bind(language.tag()).bind(id);
    let row = groups.iter().fold(query, |query, group| query.bind(&group.id)).optional().await?;
    Ok(row.map(Playable::read).transpose()?)
}

/// Which one that is, without its texts: what a request for one of its media needs to know.
pub(crate) async fn id_of(
    db: &mut Connection,
    account_id: &AccountId,
    groups: &[Group],
    slug: &str,
) -> Result<Option<CourseId>, db::Error> {
    let Some(of_groups) = of_groups(groups, 3) else { return Ok(None) };
    let sql = format!(
        "SELECT c.id FROM courses c WHERE c.account_id = $1 AND c.slug = $2 AND c.published_at IS NOT NULL AND {of_groups}"
    );
    let query = db.query(sql).bind(account_id).bind(slug);
    groups.iter().fold(query, |query, group| query.bind(&group.id)).optional().await
}

/// Whether there is such a course, whoever may play it.
pub(crate) async fn is_there(
    db: &mut Connection,
    account_id: &AccountId,
    id: &CourseId,
) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM courses WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL";
    Ok(db.query(sql).bind(account_id).bind(id).one::<i64>().await? > 0)
}

/// Whether that is a course that was withdrawn, and that this person had: begun, or for a group of theirs.
pub(crate) async fn is_withdrawn(
    db: &mut Connection,
    session: &Session,
    groups: &[Group],
    slug: &str,
) -> Result<bool, db::Error> {
    let of_groups = of_groups(groups, 4).map(|of_groups| format!("OR {of_groups}")).unwrap_or_default();
    let sql = format!(
        "SELECT COUNT(*) FROM courses c WHERE c.account_id = $1 AND c.slug = $2 AND c.published_at IS NULL \
         AND c.withdrawn_at IS NOT NULL AND (EXISTS (SELECT 1 FROM course_progress p \
         WHERE p.account_id = c.account_id AND p.learner_id = $3 AND p.course_id = c.id) {of_groups})"
    );
    let query = db.query(sql).bind(&session.account_id).bind(slug).bind(&session.learner_id);
    let found: i64 = groups.iter().fold(query, |query, group| query.bind(&group.id)).one().await?;
    Ok(found > 0)
}

/// The text of the course `c` that a reader of the language `$2` gets, as `t`: of the version that people see, or saw last.
pub(crate) const TEXT: &str = "JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live AND t.language = (\
    SELECT x.language FROM course_texts x \
    WHERE x.account_id = c.account_id AND x.course_id = c.id AND x.version = c.live \
    ORDER BY CASE WHEN x.language = $2 THEN 0 \
    WHEN x.language = (SELECT a.language FROM accounts a WHERE a.id = c.account_id) THEN 1 \
    WHEN x.language = 'en' THEN 2 ELSE 3 END, x.language LIMIT 1)";

/// The published courses of the account `$1`.
fn select() -> String {
    format!(
        "SELECT c.id, c.slug, c.cover, v.editions, c.pass_mark, t.language, t.content, t.instead FROM courses c \
         JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live {TEXT} \
         WHERE c.account_id = $1 AND c.published_at IS NOT NULL"
    )
}

/// The condition that a course belongs to one of the groups, with placeholders from `first` on; `None` for
/// somebody in no group.
pub(crate) fn of_groups(groups: &[Group], first: usize) -> Option<String> {
    let list = db::numbered(first, groups.len());
    (!groups.is_empty()).then(|| {
        format!(
            "EXISTS (SELECT 1 FROM course_groups g WHERE g.account_id = c.account_id \
             AND g.course_id = c.id AND g.group_id IN ({list}))"
        )
    })
}

/// The ids of the groups that may play a course.
pub(crate) async fn groups_of_course(
    app: &crate::App,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<GroupId>, db::Error> {
    let sql = "SELECT group_id FROM course_groups WHERE account_id = $1 AND course_id = $2";
    app.db.read().await?.query(sql).bind(account_id).bind(course_id).all().await
}
