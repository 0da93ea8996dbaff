//! The effects of changing a group, counted before it is done: who gets and who loses which course, and who finds a course of a learning path
//! closed, when it has another rule, other courses or other members, or is deleted.

use std::collections::HashMap;

use db::Connection;
use web::hash_token;

use super::course::effects::{People, only};
use super::due::requirement;
use super::path::closing::{self, Closed, Players};
use super::path::store;
use crate::ids::{AccountId, CourseId, GroupId, LearnerId};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, Kind};

/// As many as somebody picks one by one.
const FEW: usize = 20;

/// What becomes of a group.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// It is this one, and has these courses; a new one has the empty id so far.
    Saved(Group, Vec<CourseId>),
    Deleted(Group),
    /// These are picked for it by hand.
    Added(Group, Vec<LearnerId>),
    /// They are picked no more.
    Removed(Group, Vec<LearnerId>),
    /// These are in it by now: what that did.
    Joined(Group, Vec<LearnerId>),
}

/// Who gets a course, and who loses it.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    pub course: CourseId,
    pub gain: People,
    pub lose: People,
}

/// What a change does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// Of the published courses that somebody gets or loses.
    pub courses: Vec<Exchange>,
    pub closed: Vec<Closed>,
    /// These are mandatory for the group and are so no more: the day goes with the course.
    pub freed: Vec<CourseId>,
    /// Of the change and of everybody whom it befalls: another one when somebody comes into a group or leaves it meanwhile.
    pub fingerprint: String,
}

impl Effects {
    pub fn are_none(&self) -> bool {
        self.courses.is_empty() && self.closed.is_empty() && self.freed.is_empty()
    }
}

impl Change {
    fn group(&self) -> &Group {
        match self {
            Self::Saved(group, _)
            | Self::Deleted(group)
            | Self::Added(group, _)
            | Self::Removed(group, _)
            | Self::Joined(group, _) => group,
        }
    }

    /// Whether everybody would have to be looked at.
    pub fn is_heavy(&self) -> bool {
        self.among().is_none_or(|learners| learners.len() > FEW)
    }

    /// Whom alone it can befall, where that is known.
    fn among(&self) -> Option<&[LearnerId]> {
        match self {
            Self::Added(_, learners) | Self::Removed(_, learners) | Self::Joined(_, learners) => {
                Some(learners)
            }
            Self::Saved(..) | Self::Deleted(_) => None,
        }
    }

    /// Who may play what before it and after it.
    fn of(&self, stored: &Players) -> (Players, Players) {
        let group = self.group();
        // Of those who are picked, as of everybody: nobody else is asked about.
        let everybody = Group { kind: Kind::Everyone, ..group.clone() };
        let has = |course: &CourseId| has(stored, course, &group.id);
        let put = |with: Option<&Group>, is_of: &dyn Fn(&CourseId) -> bool| {
            let put = |(course, groups): (&CourseId, &Vec<Group>)| {
                let others = groups.iter().filter(|of| of.id != group.id);
                let groups = others.chain(with.filter(|_| is_of(course))).cloned().collect();
                (course.clone(), groups)
            };
            stored.iter().map(put).collect::<Players>()
        };
        match self {
            Self::Saved(_, courses) => (stored.clone(), put(Some(group), &|course| courses.contains(course))),
            Self::Deleted(_) | Self::Removed(..) => (stored.clone(), put(None, &has)),
            Self::Added(..) => (stored.clone(), put(Some(&everybody), &has)),
            Self::Joined(..) => (put(None, &has), put(Some(&everybody), &has)),
        }
    }
}

fn has(players: &Players, course: &CourseId, group: &GroupId) -> bool {
    players.get(course).is_some_and(|groups| groups.iter().any(|of| of.id == *group))
}

/// Whether it can befall anybody: not where no course that people see has other groups, or the same ones with other rules.
pub(crate) async fn can_do_something(
    conn: &mut Connection,
    account_id: &AccountId,
    change: &Change,
) -> web::Result<bool> {
    let (before, after) = change.of(&closing::players(conn, account_id).await?);
    Ok(!affected((&before, &after)).is_empty() || !freed(conn, account_id, change).await?.is_empty())
}

/// What is mandatory for the group until then.
async fn freed(
    conn: &mut Connection,
    account_id: &AccountId,
    change: &Change,
) -> Result<Vec<CourseId>, db::Error> {
    let keeps: &[CourseId] = match change {
        Change::Saved(_, courses) => courses,
        Change::Deleted(_) => &[],
        Change::Added(..) | Change::Removed(..) | Change::Joined(..) => return Ok(Vec::new()),
    };
    let mut freed = requirement::of_group(conn, (account_id, &change.group().id)).await?;
    freed.retain(|course| !keeps.contains(course));
    Ok(freed)
}

/// Counts what it does. Heavy, unless it is about a few: it looks at everybody.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    change: &Change,
) -> web::Result<Effects> {
    let (before, after) = change.of(&closing::players(conn, account_id).await?);
    let (courses, mut shown) = exchanged(conn, account_id, (&before, &after), change.among()).await?;
    let mut closed = Vec::new();
    // Nobody finds anything closed by losing something.
    if courses.iter().any(|one| one.gain.count > 0) {
        for path in store::list(conn, account_id).await? {
            let play = (&before, &after);
            let closing = closing::of_players(conn, account_id, &path.courses, play, change.among()).await?;
            closed.extend(closing.closed);
            shown.push(closing.fingerprint);
        }
    }
    let freed = freed(conn, account_id, change).await?;
    shown.push(format!("{:?} {freed:?}", change.group().kind));
    Ok(Effects { courses, closed, freed, fingerprint: hash_token(&shown.join("\n")) })
}

/// Who gets and loses which course, and the same with everybody's id, as one text for each.
async fn exchanged(
    conn: &mut Connection,
    account_id: &AccountId,
    (before, after): (&Players, &Players),
    among: Option<&[LearnerId]>,
) -> Result<(Vec<Exchange>, Vec<String>), db::Error> {
    let (mut courses, mut shown) = (Vec::new(), Vec::new());
    // Most courses of a group have no other, or the same others: everybody is looked at once for all of those.
    let mut counted: HashMap<[Key; 2], (People, People, String)> = HashMap::new();
    for course in affected((before, after)) {
        let of = [&before[course], &after[course]];
        let keys = of.map(|groups| key(groups));
        if !counted.contains_key(&keys) {
            let [before, after] = of.map(|groups| Within::Groups(groups.clone()));
            let (gain, who_gains) = only(conn, account_id, (&after, &before), among).await?;
            let (lose, who_loses) = only(conn, account_id, (&before, &after), among).await?;
            let ids = format!("{}\n{}", who_gains.join(" "), who_loses.join(" "));
            counted.insert(keys.clone(), (gain, lose, ids));
        }
        let (gain, lose, ids) = counted[&keys].clone();
        if gain.count + lose.count > 0 {
            shown.push(format!("{course} {ids}"));
            courses.push(Exchange { course: course.clone(), gain, lose });
        }
    }
    Ok((courses, shown))
}

/// The courses whose groups differ, or the rules of these, in the order of their ids.
fn affected<'a>((before, after): (&'a Players, &Players)) -> Vec<&'a CourseId> {
    let differs = |id: &&CourseId| key(&before[*id]) != key(&after[*id]);
    let mut affected: Vec<&CourseId> = before.keys().filter(differs).collect();
    affected.sort();
    affected
}

/// Of groups: those with the same have the same people for sure.
type Key = Vec<(GroupId, String)>;

fn key(groups: &[Group]) -> Key {
    let mut key: Key = groups.iter().map(|group| (group.id.clone(), format!("{:?}", group.kind))).collect();
    key.sort();
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(id: &str, kind: Kind) -> Group {
        Group { id: id.into(), name: id.to_owned(), kind }
    }

    fn players() -> Players {
        let (bar, all) = (group("bar", Kind::Picked), group("all", Kind::Everyone));
        let pairs = [("drinks", vec![bar.clone()]), ("welcome", vec![all, bar]), ("fire", vec![])];
        pairs.into_iter().map(|(course, groups)| (course.into(), groups)).collect()
    }

    fn ids(players: &Players, course: &str) -> Vec<String> {
        players[&CourseId::from(course)].iter().map(|group| group.id.to_string()).collect()
    }

    #[test]
    fn a_change_is_one_of_its_group_alone() {
        let bar = group("bar", Kind::Picked);
        let saved = Change::Saved(bar.clone(), vec!["fire".into(), "unpublished".into()]).of(&players()).1;
        assert_eq!([ids(&saved, "fire"), ids(&saved, "drinks")], [vec!["bar".to_owned()], vec![]]);
        assert_eq!(ids(&saved, "welcome"), ["all"]);
        let new = Change::Saved(group("", Kind::Picked), vec!["drinks".into()]).of(&players()).1;
        assert_eq!(ids(&new, "drinks"), ["bar", ""], "a new one comes to those that are there");
        let deleted = Change::Deleted(bar.clone()).of(&players()).1;
        assert_eq!([ids(&deleted, "drinks"), ids(&deleted, "welcome")], [vec![], vec!["all".to_owned()]]);
        let (before, after) = Change::Joined(bar, Vec::new()).of(&players());
        assert_eq!([ids(&before, "drinks"), ids(&after, "drinks")], [vec![], vec!["bar".to_owned()]]);
        assert_ne!(
            key(&players()[&"welcome".into()]),
            key(&after[&"welcome".into()]),
            "picked, and everybody of them"
        );
        assert_eq!(after.len(), 3, "what nobody sees does not come into it");
    }
}
