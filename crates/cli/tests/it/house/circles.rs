//! Circles in what imports what.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::imports::Imports;

/// The shortest circle through each import, if there is one: each circle once, as a sentence that names what each
/// file takes.
pub(crate) fn circles(imports: &Imports) -> BTreeSet<String> {
    let shortest = imports.keys().filter_map(|(from, to)| {
        let mut circle = way(imports, to, from)?;
        let first = (0..circle.len()).min_by_key(|at| circle[*at])?;
        circle.rotate_left(first);
        Some(sentence(imports, &circle))
    });
    shortest.collect()
}

/// The files on the shortest way from one to another along the imports, both included.
fn way<'a>(imports: &'a Imports, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut came_from = BTreeMap::from([(from, None)]);
    let mut queue = VecDeque::from([from]);
    while let Some(here) = queue.pop_front() {
        if here == to {
            let back = std::iter::successors(Some(here), |file| came_from.get(file).copied().flatten());
            let mut way: Vec<&str> = back.collect();
            way.reverse();
            return Some(way);
        }
        for (_, next) in imports.keys().filter(|(from, _)| from == here) {
            if !came_from.contains_key(&**next) {
                came_from.insert(next, Some(here));
                queue.push_back(next);
            }
        }
    }
    None
}

fn sentence(imports: &Imports, circle: &[&str]) -> String {
    let next = circle.iter().cycle().skip(1);
    let steps = circle.iter().zip(next).map(|(from, to)| {
        let names = &imports[&((*from).to_owned(), (*to).to_owned())];
        format!("{from} takes {} from {to}", names.iter().cloned().collect::<Vec<_>>().join(", "))
    });
    steps.collect::<Vec<_>>().join("; ")
}
