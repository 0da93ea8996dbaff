//! The CMS asks for second factors, by role: told until the day, led to set one up from then on, nobody locked out.

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_factors::SECURITY;
use crate::desk::{Desk, PASSWORD};
use crate::world::World;

const OF_ACCOUNT: &str = "/accounts/acme-events/staff/second-factors";
const OF_OPERATORS: &str = "/operators/second-factors";
const BRAM: &str = "bram@acme-events.example";
const DAY: u64 = 24 * 3600;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_role_is_told_until_the_day_and_sets_one_up_from_then_on(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (hanne, olga) = (Desk::content_admin(world).await, Desk::operator(world).await);
    let bram = Desk::signed_in(world, BRAM, Post::At(world.account.clone(), Role::Editor)).await;
    let page = hanne.get(OF_ACCOUNT).await.expect(200);
    page.assert_has("Asked of editors").assert_has("0 of 1 have one. 1 would have to set one up.");
    let wrong = [("asked_editor", "true"), ("from_editor", "31/12/2026")];
    hanne.post(OF_ACCOUNT, &wrong).await.expect(422).assert_has("Choose a day");
    // The day that the form proposes is in two weeks.
    let (_, rest) = page.body.split_once("name=\"from_editor\" type=\"date\" value=\"").expect("a day");
    let in_two_weeks = rest.split('"').next().expect("its end").to_owned();
    let asked = [("asked_editor", "true"), ("from_editor", &*in_two_weeks)];
    hanne.post(OF_ACCOUNT, &asked).await.leads_to(&format!("{OF_ACCOUNT}?saved=true"));
    bram.get("/accounts/acme-events/courses").await.expect(200).assert_has("asks you for a second factor");
    hanne.get("/accounts/acme-events/learners").await.expect(200).assert_has_not("asks you for a second");

    world.advance(15 * DAY);
    for desk in [&hanne, &olga, &bram] {
        desk.get("/").await.leads_to("/sign-in"); // a session of staff is over after a day
    }
    bram.sign_in(BRAM, PASSWORD).await.leads_to("/");
    for path in ["/", "/accounts/acme-events/courses", "/profile", "/accounts/acme-events/courses/new"] {
        bram.get(path).await.leads_to(SECURITY);
    }
    bram.post("/accounts/acme-events/courses/new", &[("title", "x"), ("language", "en")])
        .await
        .leads_to(SECURITY);
    assert_eq!(world.count("SELECT COUNT(*) FROM courses").await, 0);
    bram.get(SECURITY).await.expect(200).assert_has("Set one up here to go on");
    bram.set_up_app(world).await;
    bram.get("/").await.leads_to("/accounts/acme-events/courses");
    // What is asked of editors is asked of nobody else.
    hanne.sign_in(crate::desk::HANNE, PASSWORD).await.leads_to("/");
    hanne.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let none = [("from_editor", &*in_two_weeks)];
    hanne.post(OF_ACCOUNT, &none).await.leads_to(&format!("{OF_ACCOUNT}?saved=true"));
    bram.post("/profile/security/app/off", &[]).await.leads_to("/profile/security?done=app-off");
    bram.get("/").await.leads_to("/accounts/acme-events/courses");
    let log = hanne.get("/accounts/acme-events/audit").await.expect(200);
    log.assert_has("Second factor asked for").assert_has("Second factor no longer asked for");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_say_it_of_operators_and_no_account_of_another(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (hanne, olga) = (Desk::content_admin(world).await, Desk::operator(world).await);
    let globex = world.another_account("globex", "globex").await;
    let lena = Desk::signed_in(world, "lena@globex.example", Post::At(globex, Role::ContentAdmin)).await;
    let page = olga.get(OF_OPERATORS).await.expect(200);
    let (_, rest) = page.body.split_once("type=\"date\" value=\"").expect("a day");
    // The day that the form proposes is in two weeks; by then it is today.
    let today = rest.split('"').next().expect("its end").to_owned();
    world.advance(14 * DAY);
    for (desk, email) in
        [(&hanne, crate::desk::HANNE), (&olga, "operator@mobietrain.example"), (&lena, "lena@globex.example")]
    {
        desk.sign_in(email, PASSWORD).await.leads_to("/");
    }
    let past = [("asked_operator", "true"), ("from_operator", "2020-01-01"), ("people_operator", "1")];
    olga.post(OF_OPERATORS, &past).await.expect(422).assert_has("This day is over");
    let sudden = [("asked_operator", "true"), ("from_operator", &*today)];
    let waits = olga.post(OF_OPERATORS, &sudden).await.expect(422);
    waits.assert_has("from now on 1 person sets one up before anything else");
    let asked = [("asked_operator", "true"), ("from_operator", &*today), ("people_operator", "1")];
    assert_eq!(hanne.post(OF_OPERATORS, &asked).await.status, 403);
    let of_all =
        [("asked_content_admin", "true"), ("from_content_admin", &*today), ("people_content_admin", "1")];
    lena.post("/accounts/globex/staff/second-factors", &of_all)
        .await
        .leads_to("/accounts/globex/staff/second-factors?saved=true");
    lena.get("/").await.leads_to(SECURITY);
    hanne.get("/").await.leads_to("/accounts/acme-events/dashboard");
    drop(lena.get(OF_ACCOUNT).await.expect(404));
    olga.get("/").await.leads_to("/accounts");
    olga.post(OF_OPERATORS, &asked).await.leads_to(&format!("{OF_OPERATORS}?saved=true"));
    olga.get("/accounts").await.leads_to(SECURITY);
    olga.post("/sign-out", &[]).await.leads_to("/sign-in");
}
