//! A text of a course without a mistake, as a version keeps it: read once, when it is published, and not by everybody who plays it.

use db::Write;
use kernel::Timestamp;
use web::Language;

use super::instead::Instead;
use super::languages::Text;
use super::length::Length;
use crate::ids::{AccountId, CourseId};
use course::translation::Shown;

pub(super) struct Judged {
    language: Language,
    title: String,
    /// As its author wrote it, without what stands in for what is missing.
    source: String,
    /// JSON, as people read it.
    content: String,
    /// JSON; `None` where all of it is in this language.
    instead: Option<String>,
    length: Length,
}

impl Judged {
    /// A text, and what people read of it where this language stands in.
    pub fn new(text: Text, shown: &Shown, from: Language) -> Result<Self, serde_json::Error> {
        let Shown { content, instead } = shown;
        let instead = (!instead.is_empty()).then_some(Instead { language: from, ids: instead.clone() });
        Ok(Self {
            length: Length::of(content),
            language: text.language,
            title: content.title.clone(),
            source: text.parsed.source,
            content: serde_json::to_string(content)?,
            instead: instead.map(|instead| instead.write()).transpose()?,
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
                   instead, minutes, lessons, revision, changed_at, changed_by) \
                   SELECT account_id, id, $3, $4, $5, $6, $7, $8, $9, $10, revision, $11, $12 FROM courses \
                   WHERE account_id = $1 AND id = $2";
        let put = write.query(sql).bind(account_id).bind(course_id).bind(version).bind(self.language.tag());
        let put = put.bind(&self.title).bind(&self.source).bind(&self.content).bind(self.instead.as_deref());
        put.bind(self.length.minutes).bind(self.length.lessons).bind(now).bind(by).execute().await.map(drop)
    }
}
