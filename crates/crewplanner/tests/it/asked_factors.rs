//! A client that asks for second factors: told until the day, led to set one up from then on, nobody locked out.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use web::Language;

use crate::support::{JAN, PASSWORD, Portal, SOFIE, assert_speaks};

const PAGE: &str = "/second-factors";
const SECURITY: &str = "/profile/security";
const DAY: Duration = Duration::from_secs(24 * 3600);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_are_told_until_the_day_and_set_one_up_from_then_on(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let page = sofie.get(PAGE).await.expect(200);
    page.assert_has("0 of 1 have one. 1 would have to set one up.");
    page.assert_has("six digits from an app on their phone");
    let wrong = sofie.post(PAGE, &[("asked_employee", "true"), ("from_employee", "31/12/2026")]).await;
    wrong.expect(422).assert_has("Choose a day");
    // The clock began on 18 June 2026.
    let asked = [("asked_employee", "true"), ("from_employee", "2026-06-20")];
    sofie.post(PAGE, &asked).await.leads_to(&format!("{PAGE}?saved=true"));
    let told = "Acme Events asks you for a second factor from 20 June 2026 on";
    jan.get("/").await.expect(200).assert_has(told);
    sofie.get("/").await.expect(200).assert_has_not("asks you for a second factor");
    for language in Language::ALL {
        drop(jan.post("/profile", &[("language", language.tag())]).await.expect(303));
        assert_speaks(&jan.get("/").await.expect(200), language, "told");
    }
    drop(jan.post("/profile", &[("language", "en")]).await.expect(303));

    portal.clock.advance(DAY * 2);
    for path in ["/", "/profile", "/integrations/mobietrain/launch", "/phone"] {
        jan.get(path).await.leads_to(SECURITY);
    }
    drop(jan.get("/news").await.expect(401));
    jan.post("/profile", &[("language", "nl")]).await.leads_to(SECURITY);
    let launch = [("who", "me"), ("employee", portal.jan.as_str())];
    jan.post("/integrations/mobietrain/launch", &launch).await.leads_to(SECURITY);
    jan.get(SECURITY).await.expect(200).assert_has("Acme Events asks you for a second factor");
    drop(sofie.get("/").await.expect(200));
    // Signing in works as before, and so does signing out.
    let fresh = portal.browser();
    fresh.sign_in(JAN, PASSWORD).await.leads_to("/");
    fresh.get("/").await.leads_to(SECURITY);
    let app = portal.set_up_app(&fresh).await;
    drop(fresh.get("/").await.expect(200));
    drop(jan.get("/").await.expect(200));
    drop(fresh.post("/profile/security/app/off", &[]).await.expect(303));
    fresh.get("/").await.leads_to(SECURITY);
    fresh.post("/sign-out", &[]).await.leads_to("/sign-in");
    assert_eq!(app.codes.len(), 10);
    sofie.post("/confirm-it-is-you", &[("password", PASSWORD), ("to", PAGE)]).await.leads_to(PAGE);
    sofie.post(PAGE, &[("from_employee", "2026-06-20")]).await.leads_to(&format!("{PAGE}?saved=true"));
    drop(jan.get("/").await.expect(200));
    let log = sofie.get("/audit").await.expect(200);
    log.assert_has("Second factor asked for").assert_has("Second factor no longer asked for");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_that_interrupts_people_at_once_waits_for_their_number(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    // Whoever is inactive signs in, too, and is asked.
    let idle = portal.hire(crate::support::somebody()).await;
    portal.change(&idle, crate::support::inactive()).await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    sofie.get(PAGE).await.expect(200).assert_has("0 of 2 have one. 2 would have to set one up.");
    let asks = async |day: &str, number: &str| {
        let fields = [("asked_employee", "true"), ("from_employee", day), ("people_employee", number)];
        sofie.post(PAGE, &fields).await
    };
    let past = asks("2026-06-17", "2").await.expect(422);
    past.assert_has("This day is over. Choose today or a later day.");
    for number in ["", "3"] {
        let waits = asks("2026-06-18", number).await.expect(422);
        waits.assert_has("from now on 2 people set one up before anything else. To go on, type 2");
        assert!(waits.body.contains(&format!("name=\"people_employee\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" value=\"{number}\"")));
    }
    drop(jan.get("/").await.expect(200));
    for language in Language::ALL {
        drop(sofie.post("/profile", &[("language", language.tag())]).await.expect(303));
        assert_speaks(&asks("2026-06-18", "").await.expect(422), language, "today");
        assert_speaks(&asks("2026-06-17", "").await.expect(422), language, "yesterday");
    }
    asks("2026-06-18", "2").await.leads_to(&format!("{PAGE}?saved=true"));
    jan.get("/").await.leads_to(SECURITY);
    // What stands already is saved again however long ago its day was.
    portal.clock.advance(DAY * 3);
    let sofie = portal.signed_in(SOFIE).await;
    let same = [("asked_employee", "true"), ("from_employee", "2026-06-18")];
    sofie.post(PAGE, &same).await.leads_to(&format!("{PAGE}?saved=true"));
    let earlier = [("asked_employee", "true"), ("from_employee", "2026-06-17")];
    drop(sofie.post(PAGE, &earlier).await.expect(422));
}
