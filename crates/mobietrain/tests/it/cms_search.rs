//! Finding people by name, however it is written and typed.

use jwt_link::Claims;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::Desk;
use crate::world::World;

const PEOPLE: [&str; 7] = [
    "Łukasz Żak",
    "Émile Dubois",
    "ОКСАНА Шевченко",
    "Jürgen Müller",
    "Conan O’Brien",
    "Sinéad O'Brien",
    "Jan Peeters",
];

async fn sign_on(world: &World, number: usize, name: &str) {
    let claims = Claims {
        sub: format!("person-{number}"),
        name: name.to_owned(),
        given_name: None,
        family_name: None,
        employee_number: Some(format!("10{number}")),
        ..world.claims()
    };
    world.redeem(&world.browser(), &world.link(&claims)).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_found_however_they_are_typed(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for (number, name) in PEOPLE.into_iter().enumerate() {
        sign_on(world, number, name).await;
    }
    let desk = Desk::content_admin(world).await;
    let picked =
        desk.post("/accounts/acme-events/groups/new", &[("name", "Picked"), ("mode", "picked")]).await;
    let picked = picked.location().split('?').next().unwrap_or_default().to_owned();
    let found = async |typed: &str| {
        let q = web::with_query("", &[("q", typed)]);
        let page = desk.page(&format!("/accounts/acme-events/learners{q}")).await;
        let found: Vec<&str> = PEOPLE.into_iter().filter(|name| shows(&page, name)).collect();
        // The hand-picking of a group searches alike; without a search it lists who is in it.
        let page = desk.page(&format!("{picked}{q}")).await;
        let to_pick: Vec<&str> = PEOPLE.into_iter().filter(|name| shows(&page, name)).collect();
        assert!(to_pick == found || typed.is_empty(), "{typed}: {to_pick:?}");
        found
    };
    for (typed, names) in [
        ("łukasz", vec!["Łukasz Żak"]),
        ("zak", vec!["Łukasz Żak"]),
        ("emile", vec!["Émile Dubois"]),
        ("E\u{301}mile", vec!["Émile Dubois"]),
        ("оксана", vec!["ОКСАНА Шевченко"]),
        ("MÜLLER", vec!["Jürgen Müller"]),
        ("O'Brien", vec!["Conan O’Brien", "Sinéad O'Brien"]),
        ("o’brien", vec!["Conan O’Brien", "Sinéad O'Brien"]),
        ("peeters jan", vec!["Jan Peeters"]),
        ("Peeters, Jan", vec!["Jan Peeters"]),
        ("peet", vec!["Jan Peeters"]),
        ("eters", vec![]),
        ("obrien", vec!["Conan O’Brien", "Sinéad O'Brien"]),
        ("o brien", vec!["Conan O’Brien", "Sinéad O'Brien"]),
        ("10", PEOPLE.to_vec()),
        ("103", vec!["Jürgen Müller"]),
        ("müller 103", vec!["Jürgen Müller"]),
        ("jan 103", vec![]),
        ("jan müller", vec![]),
        ("%", vec![]),
        ("_jan", vec!["Jan Peeters"]),
        ("", PEOPLE.to_vec()),
    ] {
        let (mut found, mut names) = (found(typed).await, names);
        found.sort_unstable();
        names.sort_unstable();
        assert_eq!(found, names, "{typed:?}");
    }
}

/// Whether a page lists somebody; it writes the apostrophe as a character reference.
fn shows(page: &str, name: &str) -> bool {
    page.contains(&format!("<bdi>{}</bdi>", name.replace('\'', "&#39;")))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_name_is_found_and_the_old_one_no_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, 1, "Jan Peeters").await;
    sign_on(world, 1, "Jan Éclair").await;
    let desk = Desk::content_admin(world).await;
    assert!(shows(&desk.page("/accounts/acme-events/learners?q=eclair").await, "Jan Éclair"));
    assert!(!shows(&desk.page("/accounts/acme-events/learners?q=peeters").await, "Jan Éclair"));
}
