//! One browser, many people, with both sites running.

use rstest::rstest;
use testkit::{Engine, Installation, Postgres, Sqlite, Visitor};

const JAN: &str = "jan.peeters@acme-events.example";
const SOFIE: &str = "sofie.desmet@acme-events.example";

/// Waits until MobieTrain has heard of it: seconds at most, by the machine's clock.
async fn until_out(acme: &Installation, visitor: &Visitor) {
    let out = async {
        while visitor.open_once(&acme.app("/courses/radio")).await.status == 200 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), out).await.expect("the session ends");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_of_the_planner_ends_the_training_on_this_device_only(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let acme = &Installation::start(engine).await;
    let (tablet, phone) = (acme.employee(JAN).await, acme.employee(JAN).await);
    let _home = acme.onboard(&tablet, "acme", "en").await;
    let _home = acme.sign_on(&phone, "acme").await.expect(200);
    let stolen = acme.link(&tablet, "acme").await;
    let home = tablet.open(&acme.portal("acme", "/")).await.expect(200);
    let _out = tablet.submit_once(&home, &home.form("sign-out"), &[]).await.expect(303);
    until_out(acme, &tablet).await;
    let _still_in = phone.open(&acme.app("/courses/radio")).await.expect(200);
    // A link that was minted before opens nothing any more, and a relaunch asks for the password.
    let _refused = acme.redeem(&stolen).await.expect(400);
    assert_eq!(tablet.open(&acme.app("/")).await.url.path(), "/sign-in");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_you_never_leads_back_in_as_the_same_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let tablet = acme.employee(JAN).await;
    let home = acme.onboard(&tablet, "acme", "en").await;
    let asked = tablet.submit(&home, &home.form("/sign-out"), &[("not_you", "1")]).await.expect(200);
    asked.assert_has("Jan Peeters");
    assert_eq!(asked.url.path(), "/integrations/mobietrain/launch");
    assert!(asked.hidden("jwt").is_none(), "nothing is minted before somebody answers");
    let form = asked.form("launch");
    let sign_in = tablet.submit(&asked, &form, &[("who", "somebody-else")]).await.expect(200);
    let filled = [("email", SOFIE), ("password", cli::demo::PASSWORD)];
    let launch = tablet.submit(&sign_in, &sign_in.form("sign-in"), &filled).await.expect(200);
    let _welcome = tablet.submit(&launch, &launch.form("/login/external/"), &[]).await.expect(200);
    let names =
        "SELECT COUNT(*) FROM sessions s JOIN learners l ON l.id = s.learner_id WHERE l.name LIKE 'Jan %'";
    assert_eq!(acme.count(names).await, 0);
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 1);
}
