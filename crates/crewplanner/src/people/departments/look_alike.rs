//! Departments whose names look alike (duplicates): most often one that somebody made twice, so that some of its people miss what
//! MobieTrain has for the others. And the one that somebody meant who misspelt it, before it is made twice.

use std::collections::BTreeSet;

use db::Connection;
use kernel::text;
use login::Actor;

use super::told;
use super::tree::Tree;
use crate::ids::{ClientId, DepartmentId};
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Client, Refusal};

/// Letters that the shorter name has at least: every other word begins with "IT".
const SHORTEST: usize = 3;
/// Letters that a word has at least when another one in the place of one of them makes no other word: `West` is not `Rest`.
const LONG: usize = 5;

/// Pairs that look alike and were not told apart, the longer name first; of equal names whatever comes first.
pub(crate) async fn pairs(
    conn: &mut Connection,
    client_id: &ClientId,
    tree: &Tree,
) -> Result<Vec<(DepartmentId, DepartmentId)>, db::Error> {
    let sql = "SELECT one_id, other_id FROM told_apart_departments WHERE client_id = $1";
    let told_apart: Vec<(DepartmentId, DepartmentId)> = conn.query(sql).bind(client_id).all().await?;
    let told_apart: BTreeSet<_> = told_apart.into_iter().collect();
    let pairs = found(tree).into_iter().filter(|(one, other)| !told_apart.contains(&in_order(one, other)));
    Ok(pairs.collect())
}

fn in_order(one: &DepartmentId, other: &DepartmentId) -> (DepartmentId, DepartmentId) {
    let (one, other) = if one < other { (one, other) } else { (other, one) };
    (one.clone(), other.clone())
}

/// In the order of names, whoever begins like another one stands behind it: one walk finds all.
fn found(tree: &Tree) -> Vec<(DepartmentId, DepartmentId)> {
    let mut names: Vec<(String, &DepartmentId)> =
        tree.0.iter().map(|(id, node)| (text::sort_key(&node.name), id)).collect();
    names.sort();
    let mut pairs = Vec::new();
    let mut open: Vec<&(String, &DepartmentId)> = Vec::new();
    for entry in &names {
        open.retain(|(beginning, _)| entry.0.starts_with(beginning.as_str()));
        let alike = |(beginning, shorter): &&(String, &DepartmentId)| {
            is_alike(beginning, &entry.0)
                && !tree.is_in_or_below(entry.1, shorter)
                && !tree.is_in_or_below(shorter, entry.1)
        };
        if let Some((_, shorter)) = open.iter().copied().rfind(alike) {
            pairs.push((entry.1.clone(), (*shorter).clone()));
        }
        open.push(entry);
    }
    pairs
}

/// Equal but for accents and the like, or one word goes on: `Bar` and `Bartenders`, but not `Bar` and `Bar East`.
fn is_alike(shorter: &str, longer: &str) -> bool {
    let rest = longer.strip_prefix(shorter).unwrap_or_default();
    !shorter.is_empty()
        && (shorter == longer
            || shorter.chars().count() >= SHORTEST
                && rest.starts_with(char::is_alphabetic)
                && !rest.contains(' '))
}

/// Whether a name may mean the same as another one, both as they are sorted (`text::sort_key`): they look alike, or all words are the
/// same but for one that is misspelt.
pub(crate) fn is_near(one: &str, other: &str) -> bool {
    is_alike(one, other) || is_alike(other, one) || {
        let (words, others): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
        let mut different = words.iter().zip(&others).filter(|(word, other)| word != other);
        let first = different.next();
        words.len() == others.len()
            && different.next().is_none()
            && first.is_some_and(|(word, other)| is_slip(word, other))
    }
}

/// Whether of two words one letter is missing, is another one, or has changed places. A digit is no slip, `Hall 2` is not `Hall 1`;
/// nor is a letter of its own, `Bar A` is not `Bar B`.
fn is_slip(one: &str, other: &str) -> bool {
    let (mut short, mut long): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    if short.len() < SHORTEST
        || long.len() - short.len() > 1
        || short.iter().chain(&long).any(|c| c.is_numeric())
    {
        return false;
    }
    let begins = short.iter().zip(&long).take_while(|(one, other)| one == other).count();
    let (short, long) = (&short[begins..], &long[begins..]);
    let ends = short.iter().rev().zip(long.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&short[..short.len() - ends], &long[..long.len() - ends]) {
        ([], [_]) => true,
        ([_], [_]) => begins + 1 + ends >= LONG,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

impl App {
    /// Remembers that two departments are two, however alike their names.
    ///
    /// # Errors
    /// [`Refusal::UnknownDepartment`].
    pub async fn tell_departments_apart(
        &self,
        client: &Client,
        one: &DepartmentId,
        other: &DepartmentId,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let (one, other) = in_order(one, other);
        let mut write = self.db.write().await?;
        super::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let tree = Tree::load(&mut write, &client.id).await?;
        if one == other || !tree.0.contains_key(&one) || !tree.0.contains_key(&other) {
            return Err(Refusal::UnknownDepartment);
        }
        let sql = "INSERT INTO told_apart_departments (client_id, one_id, other_id) VALUES ($1, $2, $3) \
                   ON CONFLICT DO NOTHING";
        if write.query(sql).bind(&client.id).bind(&one).bind(&other).execute().await? == 1 {
            let entry = told::told_apart(&tree, [&one, &other]);
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        Ok(write.commit().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::Node;
    use super::*;

    #[test]
    fn only_names_that_may_mean_the_same_look_alike() {
        let node = |name: &&str| ((*name).into(), Node { name: (*name).to_owned(), parent: None });
        let alike = |names: &[&str]| {
            let tree = Tree(names.iter().map(node).collect());
            found(&tree).into_iter().map(|(one, other)| format!("{one} {other}")).collect::<Vec<_>>()
        };
        assert_eq!(alike(&["Bar", "Bartenders", "Bar East", "Gates"]), ["Bartenders Bar"]);
        assert_eq!(alike(&["Café", "Cafe"]), ["Café Cafe"]);
        assert_eq!(alike(&["IT", "Italian kitchen", "Hall 1", "Hall 12"]), [""; 0]);
        let mut tree = Tree(["Bar", "Bartenders"].iter().map(node).collect());
        tree.0.insert("Bartenders".into(), Node { name: "Bartenders".into(), parent: Some("Bar".into()) });
        assert!(found(&tree).is_empty(), "it belongs to the other one already");
    }

    #[test]
    fn a_word_that_is_misspelt_is_nearly_the_other_one() {
        let near = |one: &str, other: &str| {
            let (one, other) = (text::sort_key(one), text::sort_key(other));
            assert_eq!(is_near(&one, &other), is_near(&other, &one), "{one} {other}");
            is_near(&one, &other)
        };
        for (one, other) in [
            ("Bar Est", "Bar East"),
            ("Bar Eats", "Bar East"),
            ("Kitchem", "Kitchen"),
            ("Kitchenn", "Kitchen"),
            ("Cafe", "Café"),
            ("Bars", "Bar"),
            ("Bartenders", "Bar"),
        ] {
            assert!(near(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Bar West", "Bar East"),
            ("Bar", "Bar East"),
            ("Bar A", "Bar B"),
            ("Hall 1", "Hall 2"),
            ("Hall 1", "Hall 12"),
            ("Hall1", "Hall2"),
            ("West", "Rest"),
            ("Stores", "Bar"),
            ("Est Ber", "East Bar"),
            ("🎪", "🎭"),
        ] {
            assert!(!near(one, other), "{one} {other}");
        }
    }
}
