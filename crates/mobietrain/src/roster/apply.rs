//! What a page of the roster changes: new people, and those of whom it says something else than we know. It comes in the order of their
//! ids, as our index does, so whoever we know between two of them and who is not there is missing.

use std::collections::{HashMap, HashSet};

use db::Connection;
use jwt_link::{EmployeeClaims, RosterPage, Status};
use kernel::Timestamp;

use super::look::{Look, Stop};
use crate::ids::LearnerId;
use crate::people::keep::{self, Of};
use crate::people::{departments, kept_out, said};

/// People whom one transaction keeps: it takes some twenty milliseconds, in which sign-ons wait.
const PART: usize = 250;

/// Pages on their way into our tables.
pub(super) struct Applying<'a> {
    look: &'a Look<'a>,
    /// The identity of the last one told of.
    reached: String,
    /// After the identities of all people of the client.
    end: String,
    /// What departments are called here.
    departments: HashMap<String, String>,
    missing: Vec<LearnerId>,
    kept_out: HashSet<String>,
}

db::row! {
    /// What we know of somebody.
    struct Known {
        id: LearnerId,
        identity: String,
        name: String,
        given_name: Option<String>,
        family_name: Option<String>,
        employee_number: Option<String>,
        status: Status as word,
        locale: Option<String>,
        departments_hash: Option<String>,
        left_at: Option<Timestamp>,
        last_sign_on_at: Timestamp,
        created_at: Timestamp,
    }
}

impl Known {
    fn is_as_told(&self, claims: &EmployeeClaims) -> bool {
        let hash = claims.departments.as_deref().map(departments::hash);
        self.left_at.is_none()
            && self.name == claims.name
            && self.given_name == claims.given_name
            && self.family_name == claims.family_name
            && self.employee_number == claims.employee_number
            && self.status == claims.status
            && self.locale == claims.locale
            && (hash.is_none() || hash == self.departments_hash)
    }
}

/// What is to be done about some people.
#[derive(Default)]
struct Part {
    new: Vec<EmployeeClaims>,
    changed: Vec<(LearnerId, EmployeeClaims)>,
}

impl<'a> Applying<'a> {
    pub(super) async fn begin(look: &'a Look<'a>) -> Result<Self, Stop> {
        let client = look.client();
        let mut read = look.app.db.read().await?;
        let departments = departments::names(&mut read, &look.account_id, &client.key()).await?;
        let (reached, missing, kept_out) = (client.identity(""), Vec::new(), HashSet::new());
        // The next character after the slash, with which all identities of this client begin and no other's.
        let end = format!("{}0", client.key());
        Ok(Self { look, reached, end, departments, missing, kept_out })
    }

    /// Those who are missing, and those who were met and are kept out.
    pub(super) fn end(self) -> (Vec<LearnerId>, HashSet<String>) {
        (self.missing, self.kept_out)
    }

    pub(super) async fn page(&mut self, page: RosterPage) -> Result<(), Stop> {
        let people: Vec<EmployeeClaims> = page.people.into_iter().map(said::tidied).collect();
        for part in people.chunks(PART) {
            let last = part.last().map(|last| self.look.client().identity(&last.sub));
            self.up_to(last.unwrap_or_default(), part).await?;
        }
        if page.next.is_none() {
            self.up_to(self.end.clone(), &[]).await?;
        }
        Ok(())
    }

    /// All between the last one told of and this identity.
    async fn up_to(&mut self, identity: String, people: &[EmployeeClaims]) -> Result<(), Stop> {
        let part = self.compare(&identity, people).await?;
        self.reached = identity;
        self.name_departments(&part).await?;
        self.keep(&part).await
    }

    async fn compare(&mut self, identity: &str, people: &[EmployeeClaims]) -> Result<Part, Stop> {
        let Look { app, account_id, began_at, .. } = self.look;
        let mut read = app.db.read().await?;
        let mut known = known(&mut read, self.look, (&self.reached, identity)).await?;
        let out = kept_out::of_client(&mut read, account_id, &self.look.client().key()).await?;
        drop(read);
        let mut part = Part::default();
        for claims in people {
            let identity = self.look.client().identity(&claims.sub);
            let hash = || kept_out::hash(account_id, &identity);
            match known.remove(&identity) {
                Some(known) if known.is_as_told(claims) => {}
                Some(known) => part.changed.push((known.id, claims.clone())),
                None if !out.is_empty() && out.contains(&hash()) => drop(self.kept_out.insert(hash())),
                None => part.new.push(claims.clone()),
            }
        }
        // Whoever came while the pages were on their way may have been hired after theirs.
        let is_missing = |known: &Known| {
            known.left_at.is_none() && known.last_sign_on_at < *began_at && known.created_at < *began_at
        };
        self.missing.extend(known.into_values().filter(is_missing).map(|known| known.id));
        Ok(part)
    }

    /// In a transaction of its own: one that holds people and departments would wait for a sign-on that holds them the other way
    /// round.
    async fn name_departments(&mut self, part: &Part) -> Result<(), Stop> {
        let people = part.new.iter().chain(part.changed.iter().map(|(_, claims)| claims));
        let told = people.flat_map(|claims| claims.departments.iter().flatten());
        let other: Vec<_> = told.filter(|of| self.departments.get(&of.id) != Some(&of.name)).collect();
        if other.is_empty() {
            return Ok(());
        }
        let mut write = self.look.app.db.write().await?;
        self.look.hold_in(&mut write).await?;
        let client = self.look.client().key();
        departments::name(&mut write, &self.look.account_id, &client, other.iter().copied()).await?;
        write.commit().await?;
        self.departments.extend(other.into_iter().map(|of| (of.id.clone(), of.name.clone())));
        Ok(())
    }

    async fn keep(&self, part: &Part) -> Result<(), Stop> {
        if part.new.is_empty() && part.changed.is_empty() {
            return Ok(());
        }
        let of = Of { account_id: &self.look.account_id, client: self.look.client() };
        let mut write = self.look.app.db.write_long().await?;
        self.look.hold_in(&mut write).await?;
        for (id, claims) in &part.changed {
            keep::told_of(&mut write, of, (id, claims), self.look.app.clock.now()).await?;
        }
        keep::told_of_new(&mut write, self.look.app, of, &part.new).await?;
        Ok(write.commit().await?)
    }
}

/// Whom we know after the one identity and up to the other.
async fn known(
    conn: &mut Connection,
    look: &Look<'_>,
    (after, up_to): (&str, &str),
) -> Result<HashMap<String, Known>, db::Error> {
    let sql = "SELECT id, identity, name, given_name, family_name, employee_number, status, locale, \
               departments_hash, left_at, last_sign_on_at, created_at FROM learners \
               WHERE account_id = $1 AND identity > $2 AND identity <= $3";
    let query = conn.query(sql).bind(&look.account_id).bind(after).bind(up_to);
    let known: Vec<Known> = query.long().all().await?;
    Ok(known.into_iter().map(|known| (known.identity.clone(), known)).collect())
}
