//! The tests of the house can fail: small crates with something wrong in each.

use std::collections::{BTreeMap, BTreeSet};

use super::circles::circles;
use super::tree::Tree;

fn tree(files: &[(&str, &str)]) -> Tree {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    Tree::read("lib.rs", &|file| files.get(file).map(|text| (*text).to_owned()))
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    let tree = tree(files);
    assert_eq!(tree.lost(), [""; 0]);
    circles(&tree.imports()).into_iter().collect()
}

#[test]
fn files_that_take_from_each_other_are_named_with_what_they_take() {
    let egg = ("egg.rs", "use crate::hen::Hen;\npub struct Egg;\nfn hatch(_: Egg) -> Hen { loop {} }");
    let hen = ("hen.rs", "pub struct Hen;\npub fn lay() -> crate::egg::Egg { loop {} }");
    let wrong = found(&[("lib.rs", "mod egg;\nmod hen;"), egg, hen]);
    assert_eq!(wrong, ["egg.rs takes Hen from hen.rs; hen.rs takes Egg from egg.rs"]);
}

#[test]
fn a_circle_of_three_is_one() {
    let a = ("a.rs", "use super::b::B; pub struct A;");
    let b = ("b.rs", "use super::c::*; pub struct B(C);");
    let c = ("c.rs", "use super::a as first; pub struct C; fn c() { first::A; }");
    let wrong = found(&[("lib.rs", "mod a;\nmod b;\nmod c;"), a, b, c]);
    assert_eq!(wrong, ["a.rs takes B from b.rs; b.rs takes C from c.rs; c.rs takes A from a.rs"]);
}

#[test]
fn a_name_is_followed_to_the_file_that_defines_it() {
    let root = ("lib.rs", "mod app;\nmod hub;\npub use app::App;");
    let app = ("app.rs", "use crate::hub::{self, Hub};\npub struct App(Hub);");
    let hub = ("hub.rs", "mod open;\npub use open::Hub;");
    let open = ("hub/open.rs", "pub struct Hub;\nimpl crate::App { fn hub(&self) {} }");
    let wrong = found(&[root, app, hub, open]);
    assert_eq!(wrong, ["app.rs takes Hub from hub/open.rs; hub/open.rs takes App from app.rs"]);
}

#[test]
fn what_stands_in_a_macro_counts() {
    let row = ("row.rs", "row! { pub struct Row { id: i64 } }");
    let read = ("read.rs", "use crate::row::Row; pub fn limit() -> u8 { 9 }");
    let wrong = found(&[
        ("lib.rs", "mod read;\nmod row;"),
        (row.0, &format!("{} fn f() {{ println!(\"{{}}\", crate::read::limit()); }}", row.1)),
        read,
    ]);
    assert_eq!(wrong, ["read.rs takes Row from row.rs; row.rs takes limit from read.rs"]);
}

#[test]
fn a_parent_that_hands_its_child_on_takes_nothing_but_one_that_uses_it_does() {
    let root = ("lib.rs", "mod room;");
    let child = ("room/door.rs", "use super::Wall;\npub struct Door(Wall);");
    assert_eq!(
        found(&[root, ("room.rs", "mod door;\npub use door::Door;\npub struct Wall;"), child]),
        [""; 0]
    );
    let room = "mod door;\npub use door::Door;\npub struct Wall;\nfn open(_: Door) {}";
    let wrong = found(&[root, ("room.rs", room), child]);
    assert_eq!(wrong, ["room.rs takes Door from room/door.rs; room/door.rs takes Wall from room.rs"]);
}

#[test]
fn tests_may_look_at_whatever_they_test() {
    let a = ("a.rs", "pub struct A;\n#[cfg(test)]\nmod tests { use crate::b::B; fn f(_: B) {} }");
    let b = ("b.rs", "use crate::a::A;\npub struct B(A);");
    assert_eq!(found(&[("lib.rs", "mod a;\nmod b;"), a, b]), [""; 0]);
}

#[test]
fn a_path_that_leads_nowhere_is_not_passed_over() {
    assert_eq!(tree(&[("lib.rs", "use crate::gone::Gone;")]).lost(), ["lib.rs: crate::gone::Gone"]);
}

#[test]
fn a_room_that_reaches_into_the_routes_is_named() {
    let room = ("room.rs", "pub fn link() -> crate::routes::paths::Home { loop {} }");
    let routes = ("routes.rs", "pub mod paths;\nfn show() { crate::room::link(); }");
    let paths = ("routes/paths.rs", "pub struct Home;");
    let tree = tree(&[("lib.rs", "mod room;\nmod routes;"), room, routes, paths]);
    let wrong = BTreeSet::from(["room.rs takes Home from routes/paths.rs".to_owned()]);
    assert_eq!(super::reaching_up(&tree.imports()), wrong);
}

#[test]
fn a_room_that_takes_from_above_is_named() {
    let tree = tree(&[
        ("lib.rs", "mod cellar;\nmod attic;\nmod app;"),
        ("cellar.rs", "use crate::app::App; pub fn wine() { crate::attic::dust(); }"),
        ("attic.rs", "pub fn dust() {}\nfn fetch() { crate::cellar::wine(); }"),
        ("app.rs", "pub struct App;"),
    ]);
    let wrong = super::from_above(&tree.imports(), &[&["cellar"], &["attic"]]);
    assert_eq!(wrong, BTreeSet::from(["cellar.rs takes from attic.rs, which is above it".to_owned()]));
}
