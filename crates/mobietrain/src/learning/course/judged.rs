//! A text of a course without a mistake, as a version keeps it: read once, when it is published, and not by everybody who plays it.

use db::Write;
use kernel::Timestamp;
use web::Language;

use super::languages::Text;
use super::length::Length;
use crate::ids::{AccountId, CourseId};

pub(super) struct Judged {
    language: Language,
    title: String,
    source: String,
    /// JSON.
    content: String,
    length: Length,
}

impl Judged {
    pub fn new(text: Text) -> Result<Self, serde_json::Error> {
        let content = serde_json::to_string(&text.parsed.content)?;
        Ok(Self {
            length: Length::of(&text.parsed.content),
            language: text.language,
            title: text.parsed.content.title,
            source: text.parsed.source,
            content,
        })
    }

    /// Keeps it as a text of this version, which is being made by somebody now.
    pub async fn put(
        &self,
        write: &mut Write,
        (account_id, course_id): (&AccountId, &CourseId),
        version: i64,
        (now, by): (Timestamp, &str),
    ) -> Result<(), db::Error> {
        let sql = "INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, \
                   minutes, lessons, revision, changed_at, changed_by) \
                   SELECT account_id, id, $3, $4, $5, $6, $7, $8, $9, revision, $10, $11 FROM courses \
                   WHERE account_id = $1 AND id = $2";
        let put = write.query(sql).bind(account_id).bind(course_id).bind(version).bind(self.language.tag());
        let put = put.bind(&self.title).bind(&self.source).bind(&self.content);
        put.bind(self.length.minutes).bind(self.length.lessons).bind(now).bind(by).execute().await.map(drop)
    }
}
