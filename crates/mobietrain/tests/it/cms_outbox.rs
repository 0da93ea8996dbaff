//! Messages to staff that wait in the outbox, or went out: of whoever works nowhere any more none is left.

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_factors::CONFIRM;
use crate::cms_invitations::{MailFolder, link_in};
use crate::desk::{Desk, PASSWORD, STORED_PASSWORD, target};

const STAFF: &str = "/accounts/acme-events/staff";
const OLIVIER: &str = "olivier@language-house.example";
const KEPT: &str = "SELECT COUNT(*) FROM mail_outbox";

/// One of each kind, some to the address that he had before.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_message_about_whoever_is_removed_is_kept_or_sent(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, world) = MailFolder::world(engine, "taken-back").await;
    let world = &world;
    let (operator, olivier) = (Desk::operator(world).await, Desk::new(world));
    let him = [("name", "Olivier Faes"), ("email", OLIVIER), ("role", "editor")];
    target(&operator.post(STAFF, &him).await);
    world.app.mail.send_due().await.expect("it is sent");
    let link = link_in(&folder.newest_to(OLIVIER).expect("an invitation"));
    olivier.post(&link, &[("password", PASSWORD)]).await.leads_to("/");
    world.another_account("globex", "globex").await;
    target(&operator.post("/accounts/globex/staff", &him).await);
    olivier.set_up_app(world).await;
    let id = world.texts("SELECT id FROM staff WHERE email LIKE 'olivier%'").await.remove(0);
    target(&operator.post(&format!("{STAFF}/{id}/second-factor"), &[]).await);
    drop(Desk::new(world).post("/forgotten-password", &[("email", OLIVIER)]).await.expect(200));
    world.app.send_resets().await.expect("it is answered");
    let new = "olivier@home.example";
    target(&olivier.post("/profile/address", &[("address", new)]).await);
    world.app.mail.send_due().await.expect("it is sent");
    let asked = folder.newest_to(new).expect("a link");
    let (_, rest) = asked.split_once("/confirm-address/").expect("a link");
    let token = rest.split_whitespace().next().expect("its token");
    drop(olivier.post(&format!("/confirm-address/{token}"), &[]).await.expect(303));
    assert_eq!(world.count(KEPT).await, 6, "one of each kind");
    for account in ["acme-events", "globex"] {
        drop(operator.post(CONFIRM, &[("password", PASSWORD)]).await);
        target(&operator.post(&format!("/accounts/{account}/staff/{id}/remove"), &[]).await);
    }
    assert_eq!(world.count(KEPT).await, 0);
    assert_eq!(world.app.mail.send_due().await.expect("an answer"), 0);
}

/// The answer to a request for a link and the removal of whoever asked, at once: whichever is first, no link is left afterwards.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_link_outlives_whoever_is_removed_meanwhile(#[values(Sqlite, Postgres)] engine: Engine) {
    let (_folder, world) = MailFolder::world(engine, "reset-outlives").await;
    let world = &world;
    let operator = Desk::operator(world).await;
    for number in 0..32 {
        let email = format!("person{number}@x.example");
        let post = Post::At(world.account.clone(), Role::Editor);
        let id = mobietrain::create_staff(&world.app, &email, "Some Body", &post, &STORED_PASSWORD).await;
        let remove = format!("{STAFF}/{}/remove", id.expect("somebody"));
        world.advance(60); // so that their address may ask again
        drop(operator.post(CONFIRM, &[("password", PASSWORD)]).await);
        drop(Desk::new(world).post("/forgotten-password", &[("email", &email)]).await.expect(200));
        let (answered, gone) = tokio::join!(world.app.send_resets(), operator.post(&remove, &[]));
        answered.expect("it is answered");
        assert_eq!(target(&gone), STAFF);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM login_tickets").await, 0);
    assert_eq!(world.count(KEPT).await, 0);
}
