//! A link opens one session, for one browser that asked for it.

use std::sync::Arc;

use rstest::rstest;
use testkit::{Engine, Installation, Postgres, Sqlite};

const JAN: &str = "jan.peeters@acme-events.example";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_used_link_is_refused_with_its_own_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    assert_eq!(acme.redeem(&link).await.status, 303);
    let again = acme.redeem(&link).await.expect(409);
    assert_eq!(acme.log_of(&again).await.outcome, "already_used");
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browser_that_lost_the_answer_simply_lands(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let launch = acme.launch(&jan, "acme").await;
    let form = launch.form("/login/external/");
    let first = jan.submit_once(&launch, &form, &[]).await;
    assert_eq!(first.status, 303);
    let second = jan.submit_once(&launch, &form, &[]).await;
    assert_eq!((second.status, second.header("location")), (first.status, first.header("location")));
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copied_link_asks_before_it_signs_anybody_on(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let victim = acme.visitor();
    let url = acme.app("/login/external/acme-events/crewplanner");
    let asked = victim.post_from(Some("https://evil.example"), &url, &[("jwt", &link)]).await.expect(200);
    asked.assert_has("Jan Peeters");
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 0);
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 0);
    let landed = victim.submit(&asked, &asked.form("/login/external/"), &[]).await.expect(200);
    assert!(landed.url.path().starts_with("/welcome/"), "{}", landed.url);
    assert_eq!(acme.redeem(&link).await.status, 409);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_classic_link_leaves_the_address_bar_before_it_asks(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let link = acme.link(&jan, "acme").await;
    let url = acme.app(&format!("/login/external/acme-events/crewplanner?jwt={link}"));
    let somebody = acme.visitor();
    let first = somebody.open_once(&url).await;
    assert_eq!((first.status.as_u16(), first.header("referrer-policy")), (303, "no-referrer"));
    assert_eq!(first.header("cache-control"), "no-store");
    // A mail scanner, a link preview: whatever they fetch, the link still works for its owner.
    let asked = somebody.open(&url).await.expect(200);
    assert!(!asked.url.as_str().contains("jwt="));
    assert_eq!(acme.count("SELECT COUNT(*) FROM sessions").await, 0);
    let landed = somebody.submit(&asked, &asked.form("/login/external/"), &[]).await.expect(200);
    assert!(landed.url.path().starts_with("/welcome/"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_with_somebody_else_s_nonce_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let acme = &Installation::start(engine).await;
    let jan = acme.employee(JAN).await;
    let url = acme.portal("acme", "/integrations/mobietrain/launch?nonce=aaaaaaaaaaaaaaaaaaaaaa");
    let launch = jan.open(&url).await.expect(200);
    let link = launch.hidden("jwt").expect("a link");
    let refused = acme.redeem(&link).await.expect(403);
    assert_eq!(acme.log_of(&refused).await.outcome, "nonce_mismatch");
}

/// Hundreds of times over: what slips through a guard slips through few times.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_at_once_open_one_session(#[values(Sqlite, Postgres)] engine: Engine) {
    let links = 250;
    let acme = Arc::new(Installation::start(engine).await);
    let jan = acme.employee(JAN).await;
    for round in 0..links {
        let link: Arc<str> = acme.altered_link(&jan, "acme", |_| {}).await.into();
        let tries: Vec<_> = (0..64)
            .map(|number| {
                let (acme, link) = (acme.clone(), link.clone());
                // A socket for each of them would take most of the test's time and hold them apart.
                tokio::spawn(async move {
                    let page = acme.redeem_by(&acme.visitor_inside(number), "acme-events", &link).await;
                    page.status.as_u16()
                })
            })
            .collect();
        let mut landed = 0;
        for one in tries {
            match one.await.expect("no request panics") {
                303 => landed += 1,
                409 => {}
                other => panic!("round {round}: a link was answered with {other}"),
            }
        }
        assert_eq!(landed, 1, "round {round}");
    }
    let sessions = acme.count("SELECT COUNT(*) FROM sessions").await;
    assert_eq!(sessions, i64::from(links));
    assert_eq!(acme.count("SELECT COUNT(*) FROM learners").await, 1);
}
