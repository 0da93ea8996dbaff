//! Text from outside: the names in a link, what staff type and paste, the texts of courses.

use jwt_link::{Claims, Department};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::{Desk, links, target};
use crate::world::{REDEEM, World};

fn department(id: &str, name: &str) -> Department {
    Department { id: id.to_owned(), name: name.to_owned() }
}

async fn sign_on(world: &World, change: impl FnOnce(&mut Claims)) {
    let mut claims = world.claims();
    change(&mut claims);
    world.redeem(&world.browser(), &world.link(&claims)).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_names_of_a_link_are_what_people_see_of_them(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, |claims| {
        claims.sub = "mended".to_owned();
        claims.name = " Jose\u{301}\u{a0}\u{202e}seeteP\u{202c}".to_owned();
        claims.given_name = Some("Jo\u{200b}sé".to_owned());
        claims.family_name = Some("\u{3164}".to_owned());
        claims.employee_number = Some("10\u{ad}42".to_owned());
        claims.departments = Some(vec![department("bar", "B\u{ad}ar"), department("x", "\u{200b}")]);
    })
    .await;
    let learner = "SELECT name || '|' || given_name || '|' || COALESCE(family_name, 'none') || '|' || employee_number \
                   FROM learners WHERE identity = 'crewplanner/acme/mended'";
    assert_eq!(world.texts(learner).await, ["José seeteP|José|none|1042"]);
    assert_eq!(world.texts("SELECT name FROM departments ORDER BY id").await, ["Bar", "x"]);

    // A name of which nothing can be shown: the next best thing that tells who it is.
    for (sub, given, number) in
        [("given", Some("Jan"), Some("7")), ("number", None, Some("7")), ("only-sub", None, None)]
    {
        sign_on(world, |claims| {
            claims.sub = sub.to_owned();
            claims.name = "\u{200b}\u{3164}".to_owned();
            claims.given_name = given.map(str::to_owned);
            claims.family_name = None;
            claims.employee_number = number.map(str::to_owned);
        })
        .await;
    }
    let names = "SELECT name FROM learners WHERE identity <> 'crewplanner/acme/mended' ORDER BY identity";
    assert_eq!(world.texts(names).await, ["Jan", "7", "only-sub"]);

    // The question that a stranger's link brings up shows no name turned around either.
    let claims = Claims { name: "Jan\u{202e}srete".to_owned(), ..world.claims() };
    let body = format!("jwt={}", world.link(&claims));
    let page = world.browser().post_from("https://elsewhere.example", REDEEM, &body).await;
    page.assert_has("Jansrete");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_of_a_rule_are_found_by_name_and_keep_their_commas(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    sign_on(world, |claims| {
        claims.departments =
            Some(vec![department("sec", "Se\u{301}curité"), department("a, b", "Gates, north")]);
    })
    .await;
    let desk = Desk::content_admin(world).await;
    let typed = "SÉCURITÉ\r\ngates,  NORTH\nlater, maybe\n";
    let form = [("name", "\u{200b}Both "), ("more_departments", typed)];
    let group = target(&desk.post("/accounts/acme-events/groups/new", &form).await);
    let rule = "SELECT name || rule FROM user_groups WHERE kind = 'rule'";
    let stored = r#"Both{"client":"crewplanner/acme","departments":["sec","a, b","later, maybe"]}"#;
    assert_eq!(world.texts(rule).await, [stored]);
    // Sent back as the page holds it, whether anybody has come with it or not.
    let page = desk.page(&group).await;
    let fields: Vec<(&str, &str)> = [("name", "Both")]
        .into_iter()
        .chain(["sec", "a, b", "later, maybe"].map(|id| ("department", id)))
        .collect();
    for (_, id) in &fields[1..] {
        assert!(page.contains(&format!("name=\"department\" value=\"{id}\" checked")), "{id}: {page}");
    }
    target(&desk.post(&group, &fields).await);
    assert_eq!(world.texts(rule).await, [stored]);
    let hidden =
        desk.post(&group, &[("name", "Both"), ("more_departments", "ba\u{200b}r")]).await.expect(422);
    hidden.assert_has("a zero-width space (U+200B)");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_operator_pastes_is_understood_or_named(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::operator(world).await;
    let redeems = "https://app.elsewhere.example/login/external/Zed-Corp/crewplanner\u{200b}";
    let zed = target(&desk.post("/accounts/new", &[("name", "Z\u{ad}ed\u{a0}"), ("slug", redeems)]).await);
    assert_eq!(zed, "/accounts/zed-corp");
    assert_eq!(world.texts("SELECT name FROM accounts WHERE slug = 'zed-corp'").await, ["Zed"]);
    for pasted in [
        "Globex".to_owned(),
        "globex.crewplanner.localhost".to_owned(),
        "glo\u{ad}bex".to_owned(),
        format!(" {}/integrations?x=1 \u{feff}", world.issuer_of("globex")),
    ] {
        world.run("DELETE FROM connections WHERE client = $1", &["crewplanner/globex"]).await;
        target(&desk.post(&format!("{zed}/connect"), &[("client_slug", &pasted)]).await);
        assert_eq!(
            world.texts("SELECT client FROM connections ORDER BY client").await,
            ["crewplanner/acme", "crewplanner/globex"]
        );
        assert!(desk.page(&zed).await.contains(&format!("{}/.well-known", world.issuer_of("globex"))));
    }
    let admin = [("name", "Lena"), ("email", "le\u{200b}na@zed.example"), ("role", "content_admin")];
    desk.post(&format!("{zed}/staff"), &admin).await.expect(422).assert_has("a zero-width space (U+200B)");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_text_of_a_course_keeps_its_lines(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = Desk::content_admin(world).await;
    let course = target(
        &desk
            .post(
                "/accounts/acme-events/courses/new",
                &[("title", "Serving\u{b}drinks\u{200b}"), ("language", "en")],
            )
            .await,
    );
    assert_eq!(world.texts("SELECT title FROM course_texts").await, ["Serving drinks"]);
    let text = "\u{feff}+++\r\ntitle = \"Bar\"\r\nsummary = \"Pouring.\"\r\nminutes = 5\r\n+++\n# Be\u{301}ne {#a}\n## Card {#b}\n\
                One\u{b}two\u{85}three\r\n";
    target(&desk.save(&course, &[("text-en", text)]).await);
    let kept = "+++\ntitle = \"Bar\"\nsummary = \"Pouring.\"\nminutes = 5\n+++\n# Béne {#a}\n## Card {#b}\nOne\ntwo\nthree\n";
    assert_eq!(world.texts("SELECT source FROM course_texts").await, [kept]);
    let page = desk.page(&course).await;
    assert!(
        !links(&page, "/accounts/acme-events/courses/").is_empty() && page.contains("One\ntwo\nthree"),
        "{page}"
    );
}
