//! The modules of a crate as its sources declare them: which file holds what, and what each file names.
//!
//! Code under `#[cfg(test)]` is left out: a test may look at whatever it tests.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, File, Item};

use super::names::Names;

/// Where a module stands in its crate: `["sign_on", "check"]`; the root is empty.
pub(crate) type Place = Vec<String>;

/// A crate's modules, by where they stand.
#[derive(Default)]
pub(crate) struct Tree {
    pub(crate) modules: BTreeMap<Place, Module>,
}

/// A module: a file, or a `mod … { }` within one.
#[derive(Default)]
pub(crate) struct Module {
    /// Its file below `src`, such as `sign_on/check.rs`.
    pub(crate) file: String,
    /// The names of the items that it defines.
    pub(crate) defines: BTreeSet<String>,
    /// What it takes from elsewhere under a name of its own.
    pub(crate) uses: Vec<Use>,
    /// Every path that its code names.
    pub(crate) paths: BTreeSet<Place>,
    /// A file that does not begin by saying what it holds.
    pub(crate) is_silent: bool,
}

/// One leaf of a `use` tree.
pub(crate) struct Use {
    pub(crate) path: Place,
    /// What it is called here; `None` for `*`.
    pub(crate) name: Option<String>,
    /// `pub use`: hands it on.
    pub(crate) hands_on: bool,
}

impl Tree {
    /// Reads a crate from its root file on. `read` gives the text of a file below `src`.
    pub(crate) fn read(root: &str, read: &impl Fn(&str) -> Option<String>) -> Self {
        let mut tree = Self::default();
        tree.read_file(vec![], root, read);
        tree
    }

    fn read_file(&mut self, place: Place, file: &str, read: &impl Fn(&str) -> Option<String>) {
        let text = read(file).unwrap_or_else(|| panic!("{file} cannot be read"));
        let File { items, .. } = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.add(place.clone(), file, &items, read);
        let module = self.modules.get_mut(&place).expect("it has just been added");
        module.is_silent = !text.starts_with("//! ");
    }

    fn add(&mut self, place: Place, file: &str, items: &[Item], read: &impl Fn(&str) -> Option<String>) {
        let mut names = Names::default();
        for item in items.iter().filter(|item| !is_test(attributes(item))) {
            let Item::Mod(module) = item else {
                names.of_item(item);
                continue;
            };
            let child = [place.clone(), vec![module.ident.to_string()]].concat();
            match &module.content {
                Some((_, items)) => self.add(child, file, items, read),
                None => self.read_file(child.clone(), &file_of(&child, read), read),
            }
        }
        self.modules.insert(place, names.into_module(file));
    }
}

fn file_of(place: &[String], read: &impl Fn(&str) -> Option<String>) -> String {
    let beside = format!("{}.rs", place.join("/"));
    if read(&beside).is_some() { beside } else { format!("{}/mod.rs", place.join("/")) }
}

/// Whether these attributes keep what they stand on out of all builds but those of tests.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|ident| ident == "test")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
