//! The transactional outbox: a message is put into it by the transaction of what it is about, and sent from it later.

use std::collections::BTreeSet;

use db::{Connection, FromRow, Row, Write};
use kernel::{Id, Timestamp};

use crate::{Letter, List, Mail, Why};

/// What a message's id names.
pub(crate) enum OfMessage {}

db::row! {
    /// A message that is still to be sent.
    #[derive(Clone, Debug)]
    pub(crate) struct Waiting {
        pub(crate) tenant_id: String,
        pub(crate) id: String,
        pub(crate) about: String,
        pub(crate) to_name: String,
        pub(crate) to_address: String,
        pub(crate) subject: String,
        pub(crate) body: String,
        pub(crate) html: String,
        /// Of the list that goes with it; empty for none.
        pub(crate) file_name: String,
        pub(crate) written_at: Timestamp,
        pub(crate) attempts: i64,
        pub(crate) next_at: Timestamp,
    }
}

/// A message, as the pages tell of it: not what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub to_name: String,
    pub to_address: String,
    pub state: State,
}

/// How far a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Not accepted by the mail server yet; why not the last time.
    Waiting { why: Option<Why> },
    /// The mail server has accepted it. Whether anybody reads it nobody knows.
    Sent { at: Timestamp },
    /// Nobody tries any more.
    Failed { at: Timestamp, why: Why },
}

impl FromRow for Message {
    fn from_row(row: &Row) -> Result<Self, db::Error> {
        let (sent_at, failed_at) = (row.get("sent_at")?, row.get("failed_at")?);
        let why = row.get::<Option<String>>("last_error")?.map(Why::parse);
        let state = match (sent_at, failed_at) {
            (Some(at), _) => State::Sent { at },
            (None, Some(at)) => State::Failed { at, why: why.unwrap_or(Why::Said(String::new())) },
            (None, None) => State::Waiting { why },
        };
        Ok(Self { to_name: row.get("to_name")?, to_address: row.get("to_address")?, state })
    }
}

impl Mail {
    /// Puts a message into the outbox. It is sent once the transaction is committed, and only then. `about` is what it is found
    /// by. Says whether it was put: without a mail server it is not.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put(
        &self,
        write: &mut Write,
        tenant_id: &str,
        about: &str,
        letter: &Letter,
    ) -> Result<bool, db::Error> {
        if !self.is_set_up() {
            return Ok(false);
        }
        let now = self.clock.now();
        let sql = "INSERT INTO mail_outbox \
                   (tenant_id, id, about, to_name, to_address, subject, body, html, file_name, file, written_at, attempts, next_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $11)";
        let file = letter.list.as_ref().map_or(("", ""), |List { name, csv }| (name, csv));
        write
            .query(sql)
            .bind(tenant_id)
            .bind(Id::<OfMessage>::new(now, &self.rng))
            .bind(about)
            .bind(&letter.to_name)
            .bind(&letter.to_address)
            .bind(&letter.subject)
            .bind(&letter.text)
            .bind(&letter.html)
            .bind(file.0)
            .bind(file.1)
            .bind(now)
            .execute()
            .await?;
        Ok(true)
    }

    /// The messages about something since then, in the order in which they were written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn about(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        about: &str,
        since: Timestamp,
    ) -> Result<Vec<Message>, db::Error> {
        let sql = "SELECT to_name, to_address, sent_at, failed_at, last_error FROM mail_outbox \
                   WHERE tenant_id = $1 AND about = $2 AND written_at >= $3 ORDER BY id";
        conn.query(sql).bind(tenant_id).bind(about).bind(since).all().await
    }

    /// The same of messages to several people: `about` is this word, or this word and an id behind a space.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn about_anybody(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        word: &str,
        since: Timestamp,
    ) -> Result<Vec<Message>, db::Error> {
        // From the space to the sign that comes after it.
        let sql = "SELECT to_name, to_address, sent_at, failed_at, last_error FROM mail_outbox \
                   WHERE tenant_id = $1 AND (about = $2 OR (about >= $3 AND about < $4)) AND written_at >= $5 ORDER BY id";
        conn.query(sql)
            .bind(tenant_id)
            .bind(word)
            .bind(format!("{word} "))
            .bind(format!("{word}!"))
            .bind(since)
            .all()
            .await
    }

    /// Takes back and forgets all messages about any of these: whose they were is deleted.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_about(
        &self,
        write: &mut Write,
        tenant_id: &str,
        abouts: &[String],
    ) -> Result<(), db::Error> {
        let places = db::numbered(2, abouts.len());
        let sql = format!("DELETE FROM mail_outbox WHERE tenant_id = $1 AND about IN ({})", places);
        let query = abouts.iter().fold(write.query(sql).bind(tenant_id), |query, about| query.bind(about));
        query.execute().await.map(drop)
    }

    /// Takes back the messages that wait with a list, about this word and an id behind a space: somebody who stands in the list may be deleted.
    /// Answers these ids, each once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_back_lists(
        &self,
        write: &mut Write,
        tenant_id: &str,
        word: &str,
    ) -> Result<BTreeSet<String>, db::Error> {
        // From the space to the sign that comes after it.
        let sql = "DELETE FROM mail_outbox WHERE tenant_id = $1 AND about >= $2 AND about < $3 AND file <> '' \
                   RETURNING about";
        let query = write.query(sql).bind(tenant_id).bind(format!("{word} ")).bind(format!("{word}!"));
        let abouts: Vec<String> = query.all().await?;
        Ok(abouts.iter().filter_map(|about| Some(about.split_once(' ')?.1.to_owned())).collect())
    }

    /// Takes back and forgets all messages to an address: whose it was is deleted.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&self, write: &mut Write, tenant_id: &str, address: &str) -> Result<(), db::Error> {
        let sql = "DELETE FROM mail_outbox WHERE tenant_id = $1 AND to_address = $2";
        write.query(sql).bind(tenant_id).bind(address).execute().await.map(drop)
    }
}
