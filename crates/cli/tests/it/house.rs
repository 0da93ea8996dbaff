//! The house, as `docs/architecture.md` promises it to whoever works in it: no files import each other in a circle,
//! no room of the domain reaches up into the addresses, crates depend downwards only, every file says what it holds.

mod circles;
mod guide;
mod imports;
mod names;
mod proof;
mod styles;
mod templates;
mod tree;
mod written_once;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use imports::Imports;
use tree::Tree;

/// The crates from the ground up. Each may depend on those of lower floors: so the protocol and the kernel on none of
/// ours, and the sites never on each other.
const FLOORS: [&[&str]; 7] = [
    &["jwt-link", "kernel"],
    &["course", "db", "paper", "tables", "web"],
    &["login", "mail", "peer"],
    &["crewplanner", "mobietrain"],
    &["cli"],
    &["testkit"],
    &["bench", "e2e"],
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folders of all crates of the workspace, by name.
fn crates() -> BTreeMap<String, PathBuf> {
    let folders = fs::read_dir(root().join("crates")).expect("the folder of the crates");
    let folders = folders.map(|entry| entry.expect("an entry").path());
    let folders = folders.chain(["bench", "e2e"].map(|name| root().join(name)));
    let name = |folder: &Path| folder.file_name().expect("a name").to_string_lossy().into_owned();
    folders.map(|folder| (name(&folder), folder)).collect()
}

/// The modules of every library and every program of the workspace, by the crate's name.
fn trees() -> impl Iterator<Item = (String, Tree)> {
    crates().into_iter().flat_map(|(name, folder)| {
        let src = folder.join("src");
        let roots = ["lib.rs", "main.rs"].into_iter().filter(|file| src.join(file).exists());
        let read = |file: &str| fs::read_to_string(src.join(file)).ok();
        roots.map(|root| (name.clone(), Tree::read(root, &read))).collect::<Vec<_>>()
    })
}

/// Imports of what belongs to the addresses by what does not.
fn reaching_up(imports: &Imports) -> BTreeSet<String> {
    let is_route = |file: &str| file == "routes.rs" || file.starts_with("routes/");
    let up = imports.iter().filter(|((from, to), _)| !is_route(from) && is_route(to));
    let names = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
    up.map(|((from, to), taken)| format!("{from} takes {} from {to}", names(taken))).collect()
}

/// The rooms of a site from the ground up, as `docs/architecture.md` draws them. Those that are not named serve all rooms.
const CREWPLANNER: &[&[&str]] = &[
    &["client"],
    &["people"],
    &["link"],
    &["integrations"],
    &["training"],
    &["events"],
    &["jobs"],
    &["routes"],
];
const MOBIETRAIN: &[&[&str]] = &[
    &["telling"],
    &["accounts"],
    &["people"],
    &["terms", "staff"],
    &["learning"],
    &["sign_on", "roster"],
    &["reports"],
    &["asked"],
    &["jobs"],
    &["routes"],
];

/// The two files that may take from above: who changes somebody or a department tells MobieTrain of it in the same transaction.
const REACHES_UP: [&str; 2] = ["people/employee/change.rs", "people/departments/acts.rs"];

/// Imports of a room from one above it.
fn from_above(imports: &Imports, floors: &[&[&str]]) -> BTreeSet<String> {
    let floor = |file: &str| {
        let room = file.split(['/', '.']).next().unwrap_or_default();
        floors.iter().position(|floor| floor.contains(&room))
    };
    let up = imports.keys().filter(|(from, to)| {
        !REACHES_UP.contains(&from.as_str())
            && floor(from).zip(floor(to)).is_some_and(|(own, other)| own < other)
    });
    up.map(|(from, to)| format!("{from} takes from {to}, which is above it")).collect()
}

fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut wrong = Vec::new();
    for (name, tree) in trees() {
        wrong.extend(tree.lost().into_iter().map(|path| format!("{name}: nothing is found at {path}")));
        let circles = circles::circles(&tree.imports());
        wrong.extend(circles.into_iter().map(|circle| format!("{name}: {circle}")));
    }
    assert_none(wrong);
}

#[test]
fn no_room_of_the_domain_reaches_up_into_the_addresses() {
    let sites = trees().filter(|(name, _)| ["crewplanner", "mobietrain"].contains(&&**name));
    let wrong = sites.flat_map(|(name, tree)| {
        reaching_up(&tree.imports()).into_iter().map(move |sentence| format!("{name}: {sentence}"))
    });
    assert_none(wrong.collect());
}

#[test]
fn rooms_take_from_their_own_floor_and_from_those_below() {
    let floors = BTreeMap::from([("crewplanner", CREWPLANNER), ("mobietrain", MOBIETRAIN)]);
    let mut wrong = Vec::new();
    for (name, tree) in trees() {
        let Some(floors) = floors.get(&*name) else { continue };
        let rooms: BTreeSet<&str> =
            tree.modules.values().filter_map(|module| module.file.split(['/', '.']).next()).collect();
        let lost = floors.concat().into_iter().filter(|room| !rooms.contains(room));
        wrong.extend(lost.map(|room| format!("{name} has no room {room}")));
        let up = from_above(&tree.imports(), floors);
        wrong.extend(up.into_iter().map(|sentence| format!("{name}: {sentence}")));
    }
    assert_none(wrong);
}

#[test]
fn crates_depend_downwards_only() {
    let floor = |name: &str| FLOORS.iter().position(|floor| floor.contains(&name));
    let mut wrong = Vec::new();
    for (name, folder) in crates() {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
        let Some(own) = floor(&name) else {
            wrong.push(format!("{name} stands on no floor"));
            continue;
        };
        let needed = manifest.get("dependencies").and_then(toml::Value::as_table);
        for other in needed.into_iter().flat_map(toml::Table::keys) {
            if floor(other).is_some_and(|floor| floor >= own) {
                wrong.push(format!("{name} depends on {other}, which is not below it"));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn every_file_begins_by_saying_what_it_holds() {
    let silent = trees().flat_map(|(name, tree)| {
        let silent = tree.modules.into_values().filter(|module| module.is_silent);
        silent.map(move |module| format!("{name}: {} does not begin with `//!`", module.file))
    });
    assert_none(silent.collect());
}
