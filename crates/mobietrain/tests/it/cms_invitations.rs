//! Somebody is invited to work in the CMS, by mail or with a link that is handed over, and chooses a password; and what becomes of
//! whoever has forgotten theirs.

use std::path::PathBuf;

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, message_text};

use crate::desk::{Desk, HANNE, PASSWORD, target};
use crate::world::World;

const STAFF: &str = "/accounts/acme-events/staff";
const OLIVIER: &str = "olivier@language-house.example";

/// The address in a message, or on a page, that lets somebody choose a password.
pub fn link_in(text: &str) -> String {
    let (_, rest) = text.split_once("/choose-password/").expect("a link");
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/choose-password/{token}")
}

/// Messages as they went out, in a folder.
pub struct MailFolder(PathBuf);

impl MailFolder {
    pub async fn world(engine: Engine, name: &str) -> (Self, World) {
        let folder =
            std::env::temp_dir().join(format!("jwt-link-cms-{name}-{engine:?}-{}", std::process::id()));
        let from = "MobieTrain <no-reply@mobietrain.example>";
        let settings = mail::Settings::folder(folder.clone(), from);
        (Self(folder), World::start_with(engine, |cms| cms.mail = settings.ok()).await)
    }

    /// What the newest one to this address says, if there is one.
    pub fn newest_to(&self, address: &str) -> Option<String> {
        let files = std::fs::read_dir(&self.0).ok()?.map(|file| file.expect("a file").path());
        let read = |file: PathBuf| (file.clone(), std::fs::read_to_string(file).expect("text"));
        let to = format!("<{address}>");
        let is_theirs = |line: &str| line.starts_with("To:") && line.contains(&to);
        let theirs = files.map(read).filter(|(_, message)| message.lines().any(is_theirs));
        theirs.max().map(|(_, message)| message_text(&message))
    }

    /// The one that was sent last: their names begin with the time.
    fn newest(&self) -> String {
        message_text(&self.raw())
    }

    /// The same as it went out.
    pub fn raw(&self) -> String {
        let files = std::fs::read_dir(&self.0).expect("the folder").map(|file| file.expect("a file").path());
        std::fs::read_to_string(files.max().expect("a message")).expect("text")
    }
}

impl Drop for MailFolder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

fn olivier(role: &str) -> [(&str, &str); 3] {
    [("name", "Olivier Faes"), ("email", OLIVIER), ("role", role)]
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_editor_is_invited_and_begins_with_the_courses(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, world) = MailFolder::world(engine, "invited").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    assert_eq!(target(&hanne.post(STAFF, &olivier("editor")).await), STAFF);
    hanne.get(STAFF).await.assert_has("Invited").assert_has("Olivier Faes").assert_has("Editor");
    hanne.post(STAFF, &olivier("manager")).await.expect(422).assert_has("Choose at least one group");
    hanne.post(STAFF, &olivier("editor")).await.expect(422).assert_has("Somebody already works here");
    assert_eq!(world.app.mail.send_due().await.expect("it is sent"), 1);
    let message = folder.newest();
    assert!(message.contains("Dear Olivier Faes") && message.contains("Acme Events"), "{message}");
    let first = link_in(&message);
    let id = world.texts("SELECT id FROM staff WHERE email LIKE 'olivier%'").await.remove(0);
    let at = format!("{STAFF}/{id}");
    hanne.get(&at).await.assert_has("The mail server accepted the message to olivier@language-house.example");
    world.advance(1); // the newest message is the one of the latest second
    // Sent again: the link before ends.
    drop(hanne.post(&format!("{at}/invite"), &[]).await.expect(303));
    world.app.mail.send_due().await.expect("it is sent");
    let link = link_in(&folder.newest());
    Desk::new(world).get(&first).await.expect(410).assert_has("no longer good");
    let scanner = Desk::new(world);
    for _ in 0..2 {
        scanner.get(&link).await.expect(200).assert_has("Welcome to MobieTrain CMS, Olivier");
        drop(scanner.post(&link, &[("password", "")]).await.expect(422));
    }
    hanne.get(&at).await.assert_has("The link was opened");
    let editor = Desk::new(world);
    editor.post(&link, &[("password", PASSWORD)]).await.leads_to("/");
    editor.get("/").await.leads_to("/accounts/acme-events/courses");
    drop(editor.get(STAFF).await.expect(403));
    Desk::new(world)
        .post(&link, &[("password", PASSWORD)])
        .await
        .expect(410)
        .assert_has("Ask for a new link");
    hanne.get(STAFF).await.assert_has("Can sign in");
    // Removed, he is out at once, and forgotten: he works nowhere else.
    hanne.get(&format!("{at}/remove")).await.expect(200).assert_has("Remove Olivier Faes?");
    assert_eq!(target(&hanne.post(&format!("{at}/remove"), &[]).await), STAFF);
    editor.get("/accounts/acme-events/courses").await.leads_to("/sign-in?to=/accounts/acme-events/courses");
    assert_eq!(world.count("SELECT COUNT(*) FROM staff WHERE email LIKE 'olivier%'").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_passwords").await, 1, "Hanne's");
    let log = hanne.page("/accounts/acme-events/audit").await;
    for done in ["Staff invited", "Password chosen with a link", "Staff removed", "Signed in"] {
        assert!(log.contains(done), "{done}: {log}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_was_refused_is_told_where_staff_are_listed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (_folder, world) = MailFolder::world(engine, "refused").await;
    let hanne = Desk::content_admin(&world).await;
    target(&hanne.post(STAFF, &olivier("editor")).await);
    let refused = "UPDATE mail_outbox SET next_at = NULL, failed_at = written_at, last_error = $1";
    world.run(refused, &["550 mailbox unavailable"]).await;
    let page = hanne.get(STAFF).await;
    page.assert_has("The invitation to Olivier Faes did not arrive").assert_has("550 mailbox unavailable");
    page.assert_has("Invitation failed");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_is_handed_to_nobody_who_could_get_in_elsewhere_with_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let globex = world.another_account("globex", "globex").await;
    let lena = Desk::signed_in(world, "lena@globex.example", Post::At(globex, Role::ContentAdmin)).await;
    hanne.get(STAFF).await.assert_has("No mail goes out from here");
    let page = hanne.post(STAFF, &olivier("editor")).await.expect(200);
    page.assert_has("You see this link once");
    let link = link_in(&page.body);
    // With a link of hers, Lena could choose his password and open Acme Events.
    let refused = lena.post("/accounts/globex/staff", &olivier("editor")).await.expect(422);
    refused.assert_has("only an operator can invite them");
    assert_eq!(world.count("SELECT COUNT(*) FROM memberships WHERE role = 'editor'").await, 1);
    let editor = Desk::new(world);
    editor.post(&link, &[("password", PASSWORD)]).await.leads_to("/");
    // He has a password; or Hanne has, who kept the link. Lena lets nobody in with it, and an operator ends it.
    let refused = lena.post("/accounts/globex/staff", &olivier("editor")).await.expect(422);
    refused.assert_has("only an operator can invite them");
    let operator = Desk::operator(world).await;
    let page = operator.post("/accounts/globex/staff", &olivier("editor")).await.expect(200);
    editor.get("/accounts/acme-events/courses").await.leads_to("/sign-in?to=/accounts/acme-events/courses");
    drop(editor.sign_in(OLIVIER, PASSWORD).await.expect(422));
    editor.post(&link_in(&page.body), &[("password", "another good password")]).await.leads_to("/");
    // Now it is his for sure, and opens a third account without more ado.
    let third = world.another_account("third", "third").await;
    let mo = Desk::signed_in(world, "mo@third.example", Post::At(third, Role::ContentAdmin)).await;
    assert_eq!(target(&mo.post("/accounts/third/staff", &olivier("editor")).await), "/accounts/third/staff");
    let start = editor.page("/").await;
    for account in ["acme-events", "globex"] {
        assert!(start.contains(&format!("href=\"/accounts/{account}/courses\"")), "{start}");
    }
    // Of two tabs each writes into its own account, whatever the other one shows.
    editor.page("/accounts/globex/courses").await.contains("Your accounts").then_some(()).expect("a switch");
    let made =
        editor.post("/accounts/acme-events/courses/new", &[("title", "One"), ("language", "en")]).await;
    assert!(target(&made).starts_with("/accounts/acme-events/courses/"));
    let sql =
        "SELECT COUNT(*) FROM courses c JOIN accounts a ON a.id = c.account_id WHERE a.slug = 'acme-events'";
    assert_eq!(world.count(sql).await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM courses").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_forgotten_a_password_is_sent_a_link_and_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (folder, world) = MailFolder::world(engine, "forgotten").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    let stranger = Desk::new(world);
    stranger.get("/sign-in").await.assert_has("Forgotten your password?");
    for email in [HANNE, "nobody@acme.example"] {
        stranger
            .post("/forgotten-password", &[("email", email)])
            .await
            .expect(200)
            .assert_has("Look into your mail");
    }
    stranger
        .post("/forgotten-password", &[("email", "hanne")])
        .await
        .expect(422)
        .assert_has("no email address");
    world.app.send_resets().await.expect("they are answered");
    assert_eq!(world.app.mail.send_due().await.expect("it is sent"), 1);
    let link = link_in(&folder.newest());
    stranger.post(&link, &[("password", "three words in a row")]).await.leads_to("/");
    hanne.get("/").await.leads_to("/sign-in");
    let page = stranger.get("/profile/security").await.expect(200);
    page.assert_has("This browser").assert_has("Not set up");
    stranger.get("/profile").await.expect(200).assert_has("Acme Events").assert_has("Sign-in and security");
    let wrong = [("current", PASSWORD), ("password", "four words in a row")];
    stranger.post("/profile/password", &wrong).await.expect(422).assert_has("not your current password");
    let log = stranger.page("/accounts/acme-events/audit?action=reset-asked").await;
    assert!(log.contains("Link for a new password asked for"), "{log}");
}

/// Whoever looks after one account ends nobody's password and second factors in another one by inviting them; an operator may, and it is
/// told what they ended.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_ends_no_password_and_no_factor_elsewhere_but_an_operator_s(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (folder, world) = MailFolder::world(engine, "factors-elsewhere").await;
    let world = &world;
    let (operator, hanne) = (Desk::operator(world).await, Desk::content_admin(world).await);
    let globex = world.another_account("globex", "globex").await;
    let lena = Desk::signed_in(world, "lena@globex.example", Post::At(globex, Role::ContentAdmin)).await;
    hanne.set_up_app(world).await;
    // As of somebody who was handed the link while no mail went out.
    world.run("UPDATE staff SET confirmed = FALSE WHERE email = $1", &[HANNE]).await;
    let her = [("name", "Hanne Vos"), ("email", HANNE), ("role", "editor")];
    let refused = lena.post("/accounts/globex/staff", &her).await.expect(422);
    refused.assert_has("only an operator can invite them").assert_has_not("No mail goes out");
    drop(hanne.get(STAFF).await.expect(200));
    assert_eq!(world.count("SELECT COUNT(*) FROM login_apps").await, 1);
    let told = "SELECT COUNT(*) FROM audit_log WHERE action = 'factors-reset'";
    assert_eq!(world.count(told).await, 0);
    // The operator's invitation ends both, and says so in the logs of the installation and of both accounts.
    assert_eq!(target(&operator.post("/accounts/globex/staff", &her).await), "/accounts/globex/staff");
    hanne.get(STAFF).await.leads_to(&format!("/sign-in?to={STAFF}"));
    assert_eq!(world.count("SELECT COUNT(*) FROM login_apps").await, 0);
    assert_eq!(world.count(told).await, 3);
    world.app.mail.send_due().await.expect("it is sent");
    let link = link_in(&folder.newest_to(HANNE).expect("an invitation"));
    // She works in both now: inviting her once more is no way around it.
    world.run("UPDATE staff SET confirmed = FALSE WHERE email = $1", &[HANNE]).await;
    hanne.post(&link, &[("password", PASSWORD)]).await.leads_to("/");
    let id = world.texts("SELECT id FROM staff WHERE email LIKE 'hanne%'").await.remove(0);
    let again = lena.post(&format!("/accounts/globex/staff/{id}/invite"), &[]).await.expect(422);
    again.assert_has("only an operator can invite them");
    drop(hanne.get(STAFF).await.expect(200));
}
