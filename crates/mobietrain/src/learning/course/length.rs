//! How long a course is, kept beside its text: pages that list many courses need not read all of them for it.

use db::Db;

use crate::ids::{AccountId, CourseId};
use course::content::Content;

/// What stands of the content beside it.
pub(super) struct Length {
    pub minutes: i64,
    pub lessons: i64,
}

impl Length {
    pub fn of(content: &Content) -> Self {
        Self { minutes: content.minutes, lessons: i64::try_from(content.lessons.len()).unwrap_or(i64::MAX) }
    }
}

/// Fills in what is missing: of texts from before it was kept. Names no account, because it is for all.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    // One at a time: a text may be long, and everybody's writing waits for it.
    let sql = "SELECT account_id, course_id, version, language, content FROM course_texts \
         WHERE minutes IS NULL AND content IS NOT NULL LIMIT 1";
    while let Some((account_id, course_id, version, language, content)) =
        db.read().await?.query(sql).optional::<(AccountId, CourseId, i64, String, String)>().await?
    {
        let length = serde_json::from_str(&content)
            .map_or(Length { minutes: 0, lessons: 0 }, |content| Length::of(&content));
        let mut write = db.write().await?;
        let sql = "UPDATE course_texts SET minutes = $4, lessons = $5 \
                   WHERE account_id = $1 AND course_id = $2 AND language = $3 AND version = $6 AND minutes IS NULL";
        let put = write.query(sql).bind(&account_id).bind(&course_id).bind(language);
        put.bind(length.minutes).bind(length.lessons).bind(version).execute().await?;
        write.commit().await?;
    }
    Ok(())
}
