//! Who a learner is, and what a sign-on changes about them.

use jwt_link::{Claims, Department, Status};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{APP, World};

fn departments(names: &[&str]) -> Option<Vec<Department>> {
    let department = |name: &&str| Department { id: name.to_lowercase(), name: (*name).to_owned() };
    Some(names.iter().map(department).collect())
}

async fn sign_on(world: &World, change: impl Fn(&mut Claims)) {
    let mut claims = world.claims();
    change(&mut claims);
    world.redeem(&world.browser(), &world.link(&claims)).await.leads_to("/");
}

async fn worked_in(world: &World) -> Vec<String> {
    let sql = "SELECT d.name FROM learner_departments l JOIN departments d ON d.id = l.department_id ORDER BY d.name";
    world.texts(sql).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_client_s_people_do_not_stay_inside(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let browser = world.browser();
    world.redeem(&browser, &world.link(&world.claims())).await.leads_to("/");
    let connect = async |client: &str| {
        let client = format!("crewplanner/{client}").parse().expect("a client");
        mobietrain::connect(&world.app, &world.account, &client, &mobietrain::Actor::CommandLine)
            .await
            .expect("it connects");
    };
    connect("acme").await; // said again, it changes nothing
    browser.get("/").await.leads_to("/welcome/language");
    connect("globex").await;
    browser.get("/").await.leads_to("/login/external/acme-events/crewplanner");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_subject_is_the_person_whatever_else_changes(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    sign_on(world, |_| ()).await;
    let id = world.texts("SELECT id FROM learners").await;
    sign_on(world, |claims| {
        claims.name = "Jan Janssens".to_owned();
        claims.email = Some("another@acme-events.example".to_owned());
        claims.employee_number = Some("7".to_owned());
        claims.status = Status::Inactive;
    })
    .await;
    assert_eq!(world.texts("SELECT id FROM learners").await, id);
    assert_eq!(world.texts("SELECT name FROM learners").await, ["Jan Janssens"]);
    assert_eq!(world.texts("SELECT status FROM learners").await, ["inactive"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_subject_at_two_companies_is_two_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.another_account("globex-academy", "globex").await;
    sign_on(world, |_| ()).await;
    let path = "/login/external/globex-academy/crewplanner";
    let claims = Claims { iss: world.issuer_of("globex"), aud: format!("{APP}{path}"), ..world.claims() };
    let form = format!("jwt={}", world.link(&claims));
    world.browser().post_from(&world.issuer_of("globex"), path, &form).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 2);
    // The other company's page is not this company's page.
    let form = format!("jwt={}", world.link(&world.claims()));
    let asked = world.browser().post_from(&world.issuer_of("globex"), crate::world::REDEEM, &form).await;
    assert!(asked.status == 200 && asked.body.contains("name=\"jwt\""), "{}", asked.body);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn departments_follow_the_claim_and_a_missing_one_says_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    sign_on(world, |claims| claims.departments = departments(&["Bar", "Stores"])).await;
    assert_eq!(worked_in(world).await, ["Bar", "Stores"]);
    sign_on(world, |claims| claims.departments = None).await;
    assert_eq!(worked_in(world).await, ["Bar", "Stores"]);
    sign_on(world, |claims| {
        claims.departments = Some(vec![Department { id: "bar".to_owned(), name: "The bar".to_owned() }]);
    })
    .await;
    assert_eq!(worked_in(world).await, ["The bar"]);
    sign_on(world, |claims| claims.departments = Some(Vec::new())).await;
    assert!(worked_in(world).await.is_empty());
    sign_on(world, |claims| claims.departments = departments(&["Bar"])).await;
    assert_eq!(worked_in(world).await, ["Bar"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sign_on_at_the_same_moment_loses_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let signing_on: Vec<_> = (0..32)
        .map(|n| {
            let names: &[&str] = if n % 2 == 0 { &["Bar", "Stores"] } else { &["Stores", "Bar", "Gate"] };
            let claims = Claims {
                sub: format!("person-{}", n % 8),
                departments: departments(names),
                ..world.claims()
            };
            let (browser, form, issuer) =
                (world.browser(), format!("jwt={}", world.link(&claims)), world.issuer());
            tokio::spawn(async move { browser.post_from(&issuer, crate::world::REDEEM, &form).await })
        })
        .collect();
    for answer in signing_on {
        answer.await.expect("no panic").leads_to("/");
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 8);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 32);
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons WHERE outcome = 'signed_on'").await, 32);
}
