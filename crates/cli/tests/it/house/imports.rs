//! Which file takes which names from which other file of its crate.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Module, Place, Tree};

/// From a file to the file that it takes names from, with these names.
pub(crate) type Imports = BTreeMap<(String, String), BTreeSet<String>>;

/// What a path leads to.
enum Found<'a> {
    Module(Place),
    Item(&'a Module, &'a str),
    /// Something of another crate, handed on under a name of ours.
    Foreign,
}

/// Re-exports of re-exports; a `use` that leads to itself does not go on for ever.
const DEEPEST: usize = 16;

impl Tree {
    /// Every import of the crate. That a module hands on what its own children define is none, nor is a `mod`.
    pub(crate) fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (place, module) in &self.modules {
            let used = module.uses.iter().filter(|item| item.name.is_some());
            let used = used.filter(|item| !item.hands_on || !self.is_below(place, &item.path));
            for path in used.map(|item| &item.path).chain(&module.paths) {
                let Some(Found::Item(from, name)) = self.find(place, path, DEEPEST) else { continue };
                if from.file != module.file {
                    let pair = (module.file.clone(), from.file.clone());
                    imports.entry(pair).or_default().insert(name.to_owned());
                }
            }
        }
        imports
    }

    /// Paths that say `crate`, `self` or `super` and lead nowhere: what this resolver does not understand.
    pub(crate) fn lost(&self) -> Vec<String> {
        let mut lost = Vec::new();
        for (place, module) in &self.modules {
            let paths = module.uses.iter().map(|item| &item.path).chain(&module.paths);
            for path in paths.filter(|path| path.len() > 1 && is_ours(&path[0])) {
                if self.find(place, path, DEEPEST).is_none() {
                    lost.push(format!("{}: {}", module.file, path.join("::")));
                }
            }
        }
        lost
    }

    fn is_below(&self, place: &Place, path: &[String]) -> bool {
        let leads_to = match self.find(place, path, DEEPEST) {
            Some(Found::Item(module, _)) => {
                self.modules.iter().find(|(_, other)| std::ptr::eq(*other, module))
            }
            _ => None,
        };
        leads_to.is_some_and(|(below, _)| below.starts_with(place))
    }

    fn find(&self, at: &Place, path: &[String], depth: usize) -> Option<Found<'_>> {
        let mut here = at.clone();
        let mut rest = path;
        loop {
            match rest.first().map(String::as_str) {
                Some("crate") => here.clear(),
                Some("self") => {}
                Some("super") => drop(here.pop()?),
                _ => break,
            }
            rest = &rest[1..];
        }
        let [name, rest @ ..] = rest else { return Some(Found::Module(here)) };
        self.find_in(&here, name, rest, depth)
    }

    fn find_in(&self, here: &Place, name: &str, rest: &[String], depth: usize) -> Option<Found<'_>> {
        let module = self.modules.get(here)?;
        let depth = depth.checked_sub(1)?;
        if let Some(defined) =
            module.defines.get(name).filter(|_| rest.is_empty() || self.child(here, name).is_none())
        {
            return Some(Found::Item(module, defined));
        }
        if let Some(child) = self.child(here, name) {
            let [name, rest @ ..] = rest else { return Some(Found::Module(child)) };
            return self.find_in(&child, name, rest, depth);
        }
        let named = module.uses.iter().filter(|item| item.name.as_deref() == Some(name));
        for path in named.map(|item| [&item.path, rest].concat()) {
            if let Some(found) = self.find(here, &path, depth) {
                return Some(found);
            }
            if !is_ours(&path[0]) {
                return Some(Found::Foreign);
            }
        }
        let mut globs = module.uses.iter().filter(|item| item.name.is_none());
        globs.find_map(|glob| match self.find(here, &glob.path, depth)? {
            Found::Module(place) => self.find_in(&place, name, rest, depth),
            Found::Item(..) | Found::Foreign => None, // the variants of an enum
        })
    }

    fn child(&self, here: &Place, name: &str) -> Option<Place> {
        let child = [&here[..], &[name.to_owned()]].concat();
        self.modules.contains_key(&child).then_some(child)
    }
}

fn is_ours(first: &str) -> bool {
    ["crate", "self", "super"].contains(&first)
}
