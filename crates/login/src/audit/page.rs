//! The page of an audit log, for the templates `audit/…` in `web`.

use db::Connection;
use web::{Page, WrongDays};

use super::query::AuditQuery;
use super::read::{self, COUNTED};
use super::shown::{Shown, ShownSubject, Words};
use super::{EntryId, Line};

/// Entries on a page.
const PAGE: usize = 50;
/// Of those whom an act was done to, so many are on one page.
const SUBJECTS: usize = 200;

/// The site, as far as its audit log goes.
pub struct Place<'a> {
    pub tenant_id: &'a str,
    pub words: Words,
    /// The actions that a reader may choose.
    pub actions: &'a [&'static str],
    /// Where the page is, …
    pub at: String,
    /// … where it is downloaded, …
    pub export_at: String,
    /// … and how many days entries are kept.
    pub kept_days: i64,
}

impl Place<'_> {
    /// The actions with what a reader calls them, in that order.
    fn choices(&self, page: &Page) -> Vec<(&'static str, String)> {
        let label = |action: &'static str| (action, (self.words.action)(page, action).1);
        let mut actions: Vec<_> = self.actions.iter().map(|action| label(action)).collect();
        actions.sort_by_key(|(_, label)| kernel::text::sort_key(label));
        actions
    }
}

/// A page of the log.
pub struct AuditLog {
    pub rows: Vec<Shown>,
    pub query: AuditQuery,
    pub wrong: WrongDays,
    /// The site's word for each action, and what a reader calls it.
    pub actions: Vec<(&'static str, String)>,
    /// Who is looked for, when that is somebody.
    pub person: Option<String>,
    /// Who may be meant by what was typed: id and name.
    pub meant: Vec<(String, String)>,
    /// How many entries fit; above 10,000 only that they are more.
    pub count: i64,
    /// Where the older entries begin, if there are some.
    pub older: Option<EntryId>,
    pub at: String,
    pub export_at: String,
    pub kept_days: i64,
}

impl AuditLog {
    /// What the address asks for; nothing when its days are wrong.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn read(
        conn: &mut Connection,
        place: Place<'_>,
        page: &Page,
        query: AuditQuery,
    ) -> Result<Self, db::Error> {
        let (filter, wrong) = query.filter(page);
        let (mut lines, mut count) = (Vec::new(), 0);
        if !wrong.any() {
            let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
            lines = read::list(conn, place.tenant_id, &filter, &query.before, limit).await?;
            count = read::count(conn, place.tenant_id, &filter).await?;
        }
        let is_full = lines.len() > PAGE;
        lines.truncate(PAGE);
        let older = lines.last().filter(|_| is_full).map(|line| line.id.clone());
        Ok(Self {
            rows: lines.into_iter().map(|line| Shown::new(page, place.words, line)).collect(),
            query,
            wrong,
            actions: place.choices(page),
            person: None,
            meant: Vec::new(),
            count,
            older,
            at: place.at,
            export_at: place.export_at,
            kept_days: place.kept_days,
        })
    }

    /// Whether `count` is the number, and not only that there are more.
    pub fn is_counted(&self) -> bool {
        self.count <= COUNTED
    }

    /// The entries about somebody and those of what they did, whatever else is chosen.
    pub fn about(&self, id: &str) -> String {
        self.to(AuditQuery { about: id.to_owned(), q: String::new(), ..self.query.clone() })
    }

    /// The same choice for everybody.
    pub fn about_all(&self) -> String {
        self.about("")
    }

    pub fn to_newest(&self) -> String {
        self.to(self.query.clone())
    }

    pub fn to_older(&self, than: &EntryId) -> String {
        web::with_query(&self.at, &AuditQuery { before: than.to_string(), ..self.query.clone() })
    }

    /// The page of one entry, with all whom it was done to.
    pub fn entry(&self, line: &Line) -> String {
        format!("{}/{}", self.at, line.id)
    }

    fn to(&self, query: AuditQuery) -> String {
        web::with_query(&self.at, &AuditQuery { before: String::new(), ..query })
    }
}

/// The page of one entry: all whom it was done to, a page at a time.
pub struct AuditEntry {
    pub row: Shown,
    pub subjects: Vec<ShownSubject>,
    /// Where the page goes on, if it does.
    pub after: Option<String>,
    /// Whether this is the first page.
    pub is_first: bool,
    /// Where the log is.
    pub at: String,
}

impl AuditEntry {
    /// `None` when there is no such entry.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn read(
        conn: &mut Connection,
        place: Place<'_>,
        page: &Page,
        id: &EntryId,
        after: &str,
    ) -> Result<Option<Self>, db::Error> {
        let Some(line) = read::entry(conn, place.tenant_id, id).await? else { return Ok(None) };
        let limit = i64::try_from(SUBJECTS + 1).unwrap_or(i64::MAX);
        let mut found = read::subjects(conn, place.tenant_id, id, after, limit).await?;
        let is_full = found.len() > SUBJECTS;
        found.truncate(SUBJECTS);
        Ok(Some(Self {
            after: found.last().filter(|_| is_full).map(|subject| subject.id.clone()),
            subjects: found.iter().map(|subject| ShownSubject::new(page, place.words, subject)).collect(),
            row: Shown::new(page, place.words, line),
            is_first: after.is_empty(),
            at: place.at,
        }))
    }

    /// The entries about somebody.
    pub fn about(&self, id: &str) -> String {
        web::with_query(&self.at, &AuditQuery { about: id.to_owned(), ..AuditQuery::default() })
    }

    /// This page from somebody on.
    pub fn from(&self, after: &str) -> String {
        web::with_query(format!("{}/{}", self.at, self.row.line.id), &[("after", after)])
    }

    pub fn first(&self) -> String {
        format!("{}/{}", self.at, self.row.line.id)
    }
}
