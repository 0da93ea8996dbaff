//! Changing one's own password.

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, PASSWORD, Portal};

const PAGE: &str = "/profile/password";
const GOOD: &str = "three words in a row";

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_changed_by_who_knows_it_and_everywhere_else_is_signed_out(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let (jan, elsewhere) = (portal.signed_in(JAN).await, portal.signed_in(JAN).await);
    jan.get("/profile/security").await.assert_has("Change password");
    jan.get(PAGE).await.expect(200).assert_has("At least 12 characters");
    for (current, password, says) in [
        ("wrong", GOOD, "That is not your current password"),
        (PASSWORD, "short", "at least 12 characters are needed"),
        (PASSWORD, "qwertyuiop123", "guessed first"),
    ] {
        jan.post(PAGE, &[("current", current), ("password", password)]).await.expect(422).assert_has(says);
    }
    drop(elsewhere.get("/profile").await.expect(200));
    jan.post(PAGE, &[("current", PASSWORD), ("password", GOOD)])
        .await
        .leads_to("/profile/security?done=password");
    jan.get("/profile/security?done=password").await.expect(200).assert_has("Your password is changed");
    elsewhere.get("/profile").await.leads_to("/sign-in?to=/profile");
    drop(portal.browser().sign_in(JAN, PASSWORD).await.expect(422));
    portal.browser().sign_in(JAN, GOOD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_sits_at_an_open_session_cannot_guess_for_ever(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let mut last = 422;
    for _ in 0..11 {
        last = jan.post(PAGE, &[("current", "a guess"), ("password", GOOD)]).await.status.as_u16();
    }
    assert_eq!(last, 429);
}
