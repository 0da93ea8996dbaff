use crewplanner::{Actor, NewEmployee};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::support::{ACME, JAN, Portal, SOFIE, assert_speaks, somebody};

const PAGES: [&str; 25] = [
    "/",
    "/profile?saved=true",
    "/second-factors?saved=true",
    "/profile/security",
    "/profile/security?done=app-off",
    "/profile/security?done=password",
    "/profile/security/app",
    "/profile/security/app/off",
    "/profile/security/codes",
    "/profile/security/passkey",
    "/departments?done=merged&people=3",
    "/departments/new",
    "/departments/edit?id=bar",
    "/departments/move?id=bar&name=x&parent=",
    "/departments/delete?id=bar",
    "/departments/delete?id=x",
    "/departments/merge?id=bar&into=x",
    "/integrations",
    "/mail",
    "/integrations/mobietrain?saved=true",
    "/integrations/mobietrain/disable",
    "/integrations/mobietrain/launch",
    "/phone",
    "/nothing-here",
    "/sign-in",
];

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_speaks_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    for language in Language::ALL {
        sofie.post("/profile", &[("language", language.tag())]).await;
        let off = sofie.get("/integrations/mobietrain/launch").await;
        assert_speaks(&off.expect(404), language, "launch without MobieTrain");
    }
    portal.connect().await;
    for language in Language::ALL {
        let saved = sofie.post("/profile", &[("language", language.tag())]).await;
        assert_eq!(saved.status, 303);
        for page in PAGES.iter().filter(|page| **page != "/sign-in") {
            let answer = sofie.get(page).await;
            assert_speaks(&answer, language, page);
            assert!(!answer.body.contains("%E2%81%A8"), "a mark in the mail in {}", language.tag());
        }
        for origin in [ACME, "http://crewplanner.localhost:8080"] {
            let visitor = portal.browser_at(origin);
            for page in ["/sign-in", "/?company=nobody", "/phone/aaaaaaaaaaaaaaaaaaaaaa", "/nothing-here"] {
                let answer = visitor.get_with(page, &[("accept-language", language.tag())]).await;
                if answer.status != 303 {
                    assert_speaks(&answer, language, page);
                }
            }
        }
    }
    assert_eq!(sofie.post("/profile", &[("language", "tlh")]).await.status, 400);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_shown_is_said_in_the_portal(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    jan.post("/profile", &[("language", "nl")]).await;
    for (path, status) in [("/nothing-here", 404), ("/integrations", 403), ("/sign-out", 405)] {
        let page = jan.get_with(path, &[("accept-language", "fr")]).await;
        assert_eq!(page.status, status, "{path}");
        for part in ["<html lang=\"nl\"", "id=\"profile-menu\"", "<bdi>Jan Peeters</bdi>"] {
            assert!(page.body.contains(part), "{part} is not in {}", page.body);
        }
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_is_text_on_every_page(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let name = r#"<script>alert(1)</script>"'"#;
    let email = "mallory@acme-events.example";
    let mallory = NewEmployee {
        email: Some(email),
        name,
        given_name: Some(name),
        departments: &[("x", "<b>Bar</b>")],
        role: crewplanner::Role::ClientAdmin,
        ..somebody()
    };
    portal.hire(mallory).await;
    let mallory = portal.signed_in(email).await;
    for page in PAGES {
        let body = mallory.get(page).await.body;
        assert!(!body.contains("<script>alert") && !body.contains("<b>Bar"), "{page}");
    }
    let test = [("who", email)];
    assert!(!mallory.post("/integrations/mobietrain/test", &test).await.body.contains("<script>alert"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_employee_that_no_link_could_carry_is_not_made(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let long = "x".repeat(10_000);
    let bad = [
        NewEmployee { name: "", ..somebody() },
        NewEmployee { name: "a\u{0}b", ..somebody() },
        NewEmployee { name: "a\nb", ..somebody() },
        NewEmployee { name: &long, ..somebody() },
        NewEmployee { email: Some("nobody"), ..somebody() },
        NewEmployee { departments: &[("", "Bar")], ..somebody() },
        NewEmployee { departments: &[("x", "y"); 101], ..somebody() },
        NewEmployee { departments: &[(&long[..100], &long[..100]); 20], ..somebody() },
        NewEmployee { email: Some(JAN), ..somebody() },
    ];
    for new in bad {
        assert!(
            portal.app.create_employee(&portal.acme, &new, &Actor::CommandLine).await.is_err(),
            "{new:?}"
        );
    }
    let left = portal
        .app
        .employee_by_email(&portal.acme, somebody().email.expect("an address"))
        .await
        .expect("a database");
    assert!(left.is_none(), "nothing half made");
}
