//! A second factor that was lost: whoever looks after the account takes it away, or an operator, or whoever has the server; and nobody
//! weakens what opens another account.

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::cms_factors::SECOND;
use crate::desk::{Desk, PASSWORD, target};
use crate::world::World;

const BRAM: &str = "bram@acme-events.example";
const STAFF: &str = "/accounts/acme-events/staff";

async fn id_of(world: &World, email: &'static str) -> String {
    world.texts(email).await.remove(0)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_taken_away_and_what_waited_for_it_waits_no_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let bram = Desk::signed_in(world, BRAM, Post::At(world.account.clone(), Role::Editor)).await;
    let at = format!("{STAFF}/{}", id_of(world, "SELECT id FROM staff WHERE email LIKE 'bram%'").await);
    let reset = format!("{at}/second-factor");
    hanne.get(&at).await.expect(200).assert_has_not("Take away the second factor");
    let app = bram.set_up_app(world).await;
    hanne.get(&at).await.expect(200).assert_has("Take away the second factor");
    let waits = Desk::asked_for_more(world, BRAM).await;
    hanne.get(&reset).await.expect(200).assert_has("call them or see them").assert_has("No message goes out");
    assert_eq!(bram.post(&reset, &[]).await.status, 403);
    assert_eq!(target(&hanne.post(&reset, &[]).await), at);
    hanne.get(&format!("{at}?done=factors-reset")).await.expect(200).assert_has("taken away");
    waits.post(SECOND, &[("code", &app.code(world))]).await.leads_to("/sign-in?waited_too_long=true");
    Desk::new(world).sign_in(BRAM, PASSWORD).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_recovery_codes").await, 0);
    hanne.get("/accounts/acme-events/audit").await.expect(200).assert_has("Second factor reset");
    // By the command, when nobody gets in.
    bram.set_up_app(world).await;
    let id = id_of(world, "SELECT id FROM staff WHERE email LIKE 'bram%'").await.into();
    assert!(world.app.reset_factors_by_command(&id).await.expect("it is reset"));
    assert!(!world.app.reset_factors_by_command(&id).await.expect("there is none"));
    Desk::new(world).sign_in(BRAM, PASSWORD).await.leads_to("/");
    let log = hanne.get("/accounts/acme-events/audit?action=factors-reset").await.expect(200);
    log.assert_has("Entries: 2").assert_has("Administrator of the server");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_whoever_works_elsewhere_too_only_an_operator_takes_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (hanne, olga) = (Desk::content_admin(world).await, Desk::operator(world).await);
    let bram = Desk::signed_in(world, BRAM, Post::At(world.account.clone(), Role::Editor)).await;
    bram.set_up_app(world).await;
    let globex = world.another_account("globex", "globex").await;
    let id = id_of(world, "SELECT id FROM staff WHERE email LIKE 'bram%'").await;
    let join =
        "INSERT INTO memberships (account_id, staff_id, role, created_at) VALUES ($1, $2, 'editor', 1)";
    world.run(join, &[&globex, &id]).await;
    let reset = format!("{STAFF}/{id}/second-factor");
    hanne
        .post(&reset, &[])
        .await
        .expect(422)
        .assert_has("Only an operator can take their second factor away");
    Desk::asked_for_more(world, BRAM).await;
    // Nor an operator's, by whoever has invited them.
    world.run("DELETE FROM memberships WHERE account_id = $1", &[&globex]).await;
    world.run("UPDATE staff SET is_operator = TRUE WHERE id = $1", &[&id]).await;
    drop(hanne.post(&reset, &[]).await.expect(422));
    drop(hanne.post(&format!("/operators/{id}/second-factor"), &[]).await.expect(403));
    let at = format!("/operators/{id}");
    assert_eq!(target(&olga.post(&format!("{at}/second-factor"), &[]).await), at);
    Desk::new(world).sign_in(BRAM, PASSWORD).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM audit_log WHERE action = 'factors-reset'").await, 2);
}
