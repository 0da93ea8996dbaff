//! What merging two learners does, counted before it is done: what whoever stays then has, and whether the other one can come back.

use std::collections::{BTreeMap, BTreeSet};

use db::Connection;
use web::{Language, hash_token};

use super::join::{Join, Pair};
use super::kept::{all_rows, pairs};
use super::rows::{Rows, TABLES};
use crate::ids::{AccountId, LearnerId};
use crate::learning::course::listing;
use crate::people::groups::Group;
use crate::reports::details::{self, Person};
use crate::telling;

/// One of the two.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub person: Person,
    pub completed: usize,
    pub groups: Vec<Group>,
    /// Whether they can go into another: no link signs them on any more.
    pub may_go: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub gone: Side,
    pub stays: Side,
    /// Titles of what whoever stays has completed then.
    pub completed: Vec<String>,
    /// Those of them that both have.
    pub twice: Vec<String>,
    /// Courses that the other one brings cards of, and that are not completed: how many cards are done then.
    pub going_on: Vec<(String, usize)>,
    /// Hand-picked groups that they come into.
    pub groups: Vec<String>,
    /// Versions of the terms that only the other one had accepted.
    pub acceptances: usize,
    /// Of all of it: a yes is one to this.
    pub fingerprint: String,
}

/// `None` where there is no such learner, or only one.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    (gone, stays): (&LearnerId, &LearnerId),
    language: Language,
) -> Result<Option<Plan>, db::Error> {
    if gone == stays {
        return Ok(None);
    }
    let (theirs, own) =
        (all_rows(conn, (account_id, gone)).await?, all_rows(conn, (account_id, stays)).await?);
    let Some(gone) = side(conn, (account_id, gone), &theirs).await? else { return Ok(None) };
    let Some(stays) = side(conn, (account_id, stays), &own).await? else { return Ok(None) };
    let titles = titles(conn, account_id, language).await?;
    let groups = gone.groups.clone();
    let plan = Plan {
        gone,
        stays,
        completed: Vec::new(),
        twice: Vec::new(),
        going_on: Vec::new(),
        groups: Vec::new(),
        acceptances: 0,
        fingerprint: String::new(),
    };
    Ok(Some(plan.counting((theirs, own), &titles, &groups)))
}

async fn titles(
    conn: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<BTreeMap<String, String>, db::Error> {
    let courses = listing::list(conn, account_id, language).await?;
    Ok(courses.into_iter().map(|course| (course.id.to_string(), course.title)).collect())
}

async fn side(
    conn: &mut Connection,
    (account_id, id): (&AccountId, &LearnerId),
    rows: &[Rows],
) -> Result<Option<Side>, db::Error> {
    let Some(person) = details::find(conn, account_id, id).await? else { return Ok(None) };
    let client = telling::client(conn, account_id).await?;
    let is_told_of = client.is_some_and(|client| client.to_string() == person.client());
    let may_go = person.left_at.is_some() || !is_told_of;
    let completed = rows[0].values().filter(|row| row[2].is_some()).count();
    Ok(Some(Side { groups: details::groups(conn, account_id, id).await?, person, completed, may_go }))
}

/// Where a table stands among those that join.
fn at(name: &str) -> usize {
    TABLES.iter().position(|table| table.name == name).unwrap_or_default()
}

impl Plan {
    fn counting(
        self,
        (theirs, own): (Vec<Rows>, Vec<Rows>),
        titles: &BTreeMap<String, String>,
        groups: &[Group],
    ) -> Self {
        let both = pairs(theirs, &own);
        let of = |name: &str| both.get(name).map_or(&[][..], Vec::as_slice);
        let title = |id: &String| titles.get(id).cloned();
        let joined: BTreeMap<&String, _> =
            of("course_progress").iter().map(|pair| (&pair.key[0], pair.joined(Join::Course))).collect();
        let is_done = |id: &String| match joined.get(id) {
            Some(row) => row[2].is_some(),
            None => own[0].get(std::slice::from_ref(id)).is_some_and(|row| row[2].is_some()),
        };
        let all: BTreeSet<&String> = joined.keys().copied().chain(own[0].keys().map(|key| &key[0])).collect();
        let is_twice =
            |pair: &&Pair| pair.gone[2].is_some() && pair.stays.as_ref().is_some_and(|row| row[2].is_some());
        let mut cards: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
        for pair in of("card_progress").iter().filter(|pair| !is_done(&pair.key[0])) {
            cards.entry(&pair.key[0]).or_default().insert(&pair.key[1]);
        }
        for key in own[at("card_progress")].keys() {
            if let Some(cards) = cards.get_mut(&key[0]) {
                cards.insert(&key[1]);
            }
        }
        let is_new = |pair: &&Pair| pair.stays.is_none();
        let picked = of("group_members").iter().filter(is_new);
        let name = |pair: &Pair| {
            groups.iter().find(|group| *group.id == *pair.key[0]).map(|group| group.name.clone())
        };
        let mut plan = Self {
            completed: all.into_iter().filter(|id| is_done(id)).filter_map(title).collect(),
            twice: of("course_progress")
                .iter()
                .filter(is_twice)
                .filter_map(|pair| title(&pair.key[0]))
                .collect(),
            going_on: cards.into_iter().filter_map(|(id, cards)| Some((title(id)?, cards.len()))).collect(),
            groups: picked.filter_map(name).collect(),
            acceptances: of("terms_acceptances").iter().filter(is_new).count(),
            ..self
        };
        plan.fingerprint = plan.fingerprint();
        plan
    }

    fn fingerprint(&self) -> String {
        let Self { gone, stays, completed, twice, going_on, groups, acceptances, .. } = self;
        let sides = [gone, stays].map(|side| (&side.person.id, side.may_go, side.completed));
        hash_token(&format!("{sides:?} {completed:?} {twice:?} {going_on:?} {groups:?} {acceptances}"))
    }
}
