//! An entry of the audit log: who did what to whom. Writing one; nothing changes one.

use std::collections::BTreeSet;
use std::str::FromStr;

use db::Write;
use kernel::{Id, Timestamp};
use serde_json::{Value, json};

/// What an entry's id names.
pub enum OfEntry {}

/// The id of an entry; it begins with the time.
pub type EntryId = Id<OfEntry>;

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who was signed in; `address` is where they were, as far as limits are concerned.
    Person { id: String, name: String, address: String },
    /// Somebody who was not: a sign-in that failed, by the name that was typed.
    Stranger { name: String, address: String },
    /// An administrator of the server, at its command line.
    CommandLine,
    /// The program by itself, as the settings say.
    Program,
    /// The other company's site, by its name.
    Partner { name: String },
}

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    Person,
    Stranger,
    CommandLine,
    Program,
    Partner,
}

impl ActorKind {
    const ALL: [Self; 5] = [Self::Person, Self::Stranger, Self::CommandLine, Self::Program, Self::Partner];

    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Stranger => "stranger",
            Self::CommandLine => "command_line",
            Self::Program => "program",
            Self::Partner => "partner",
        }
    }
}

/// Nobody of this kind does anything.
#[derive(Debug)]
pub struct UnknownActor;

impl FromStr for ActorKind {
    type Err = UnknownActor;

    fn from_str(text: &str) -> Result<Self, UnknownActor> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(UnknownActor)
    }
}

impl db::Word for ActorKind {}

impl Actor {
    pub const fn kind(&self) -> ActorKind {
        match self {
            Self::Person { .. } => ActorKind::Person,
            Self::Stranger { .. } => ActorKind::Stranger,
            Self::CommandLine => ActorKind::CommandLine,
            Self::Program => ActorKind::Program,
            Self::Partner { .. } => ActorKind::Partner,
        }
    }

    /// Of a person.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Person { id, .. } => Some(id),
            _ => None,
        }
    }

    /// As it was then; empty for whom no name tells anything.
    pub fn name(&self) -> &str {
        match self {
            Self::Person { name, .. } | Self::Stranger { name, .. } | Self::Partner { name } => name,
            Self::CommandLine | Self::Program => "",
        }
    }

    /// Where they were.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Person { address, .. } | Self::Stranger { address, .. } => Some(address),
            _ => None,
        }
    }
}

/// Whom or what something was done to, by name as it is now, because the log outlives both.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What the log finds it by: the id of a person, or that of something else behind its kind.
    pub id: String,
    pub name: String,
    /// What became of this one: fields, before and after.
    pub changes: Value,
}

impl Subject {
    /// Somebody.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), changes: json!({}) }
    }

    /// Something: `kind` is the site's word for what it is. Its id may be that of a person, too, where people choose it.
    pub fn thing(kind: &'static str, id: &str, name: impl Into<String>) -> Self {
        Self::new(format!("{kind}:{id}"), name)
    }
}

/// One act.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The site's word for it.
    pub action: &'static str,
    /// What there is to say of the act as a whole.
    pub details: Value,
    pub subjects: Vec<Subject>,
}

/// Subjects that one statement writes: an import has a hundred thousand.
pub(super) const AT_ONCE: usize = 40;

/// An act that was done then, with whom it was done to.
pub(super) async fn insert(
    write: &mut Write,
    tenant_id: &str,
    (id, at): (&EntryId, Timestamp),
    actor: &Actor,
    entry: &Entry,
) -> Result<(), db::Error> {
    let subjects: BTreeSet<&str> = entry.subjects.iter().map(|subject| subject.id.as_str()).collect();
    insert_entry(write, tenant_id, (id, at), actor, (entry, subjects.len())).await?;
    for subjects in entry.subjects.chunks(AT_ONCE) {
        insert_subjects(write, tenant_id, id, subjects).await?;
    }
    Ok(())
}

/// At most [`AT_ONCE`].
pub(super) async fn insert_subjects(
    write: &mut Write,
    tenant_id: &str,
    id: &EntryId,
    subjects: &[Subject],
) -> Result<(), db::Error> {
    let sql = format!(
        "INSERT INTO audit_subjects (tenant_id, entry_id, subject_id, name, changes) VALUES {} ON CONFLICT DO NOTHING",
        db::places(subjects.len(), 5)
    );
    let insert =
        subjects.iter().fold(write.query(sql), |insert, Subject { id: subject_id, name, changes }| {
            insert.bind(tenant_id).bind(id).bind(subject_id).bind(name).bind(changes.to_string())
        });
    insert.execute().await.map(drop)
}

pub(super) async fn insert_entry(
    write: &mut Write,
    tenant_id: &str,
    (id, at): (&EntryId, Timestamp),
    actor: &Actor,
    (entry, subjects): (&Entry, usize),
) -> Result<(), db::Error> {
    let sql = "INSERT INTO audit_log \
               (tenant_id, id, at, actor, actor_id, actor_name, address, action, details, subjects) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    write
        .query(sql)
        .bind(tenant_id)
        .bind(id)
        .bind(at)
        .bind(actor.kind().as_str())
        .bind(actor.id())
        .bind(actor.name())
        .bind(actor.address())
        .bind(entry.action)
        .bind(entry.details.to_string())
        .bind(i64::try_from(subjects).unwrap_or(i64::MAX))
        .execute()
        .await
        .map(drop)
}
