//! Staff change their own e-mail address, and stay signed in who ask for it.

use std::time::Duration;

use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use web::Language;

use crate::cms_factors::CONFIRM;
use crate::cms_invitations::MailFolder;
use crate::desk::{Desk, HANNE, PASSWORD, target};
use crate::world::World;

const NEW: &str = "hanne@home.example";
const SECURITY: &str = "/profile/security";
const GOOD: [(&str, &str); 1] = [("password", "three words in a row")];
const DAY: Duration = Duration::from_secs(24 * 3600);

fn link_in(text: &str, kind: &str) -> String {
    let (_, rest) = text.split_once(&format!("/{kind}/")).unwrap_or_else(|| panic!("{kind}: {text}"));
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/{kind}/{token}")
}

async fn newest(world: &World, folder: &MailFolder, address: &str) -> String {
    world.app.mail.send_due().await.expect("it is sent");
    folder.newest_to(address).unwrap_or_else(|| panic!("nothing was sent to {address}"))
}

async fn ask(world: &World, folder: &MailFolder, desk: &Desk, address: &str) -> String {
    world.clock.advance(Duration::from_secs(1)); // which message is the newest shows
    let asked = desk.post("/profile/address", &[("address", address)]).await;
    assert_eq!(target(&asked), SECURITY);
    newest(world, folder, address).await
}

async fn change(world: &World, folder: &MailFolder, desk: &Desk, (from, to): (&str, &str)) -> String {
    let link = link_in(&ask(world, folder, desk, to).await, "confirm-address");
    world.clock.advance(Duration::from_secs(1));
    assert_eq!(target(&desk.post(&link, &[]).await), SECURITY);
    link_in(&newest(world, folder, from).await, "restore-address")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_confirmed_at_the_new_one_and_taken_back_at_the_old_one(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (folder, world) = MailFolder::world(engine, "address").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    hanne.get(SECURITY).await.expect(200).assert_has("Change email address");
    for (address, mistake) in [("hanne", "no email address"), (HANNE, "your address already")] {
        hanne.post("/profile/address", &[("address", address)]).await.expect(422).assert_has(mistake);
    }
    // Whoever finds her browser open does not know her password.
    world.clock.advance(Duration::from_secs(15 * 60));
    hanne.get("/profile/address").await.leads_to("/confirm-it-is-you?to=/profile/address");
    let asked = hanne.post("/profile/address", &[("address", NEW)]).await;
    asked.leads_to("/confirm-it-is-you?to=/&nothing_done=true");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_address_changes").await, 0);
    hanne.post(CONFIRM, &[("password", PASSWORD), ("to", "/profile")]).await.leads_to("/profile");
    let link = link_in(&ask(world, &folder, &hanne, NEW).await, "confirm-address");
    hanne.get(SECURITY).await.assert_has("Waiting for confirmation at hanne@home.example, sent");
    Desk::new(world).get(&link).await.expect(200).assert_has("Is this your email address?");
    drop(Desk::new(world).sign_in(NEW, PASSWORD).await.expect(422));
    // A mail program that presses every button is nobody, and a colleague is somebody else.
    assert_eq!(target(&Desk::new(world).post(&link, &[]).await), "/sign-in");
    let mila = Post::At(world.account.clone(), Role::Editor);
    let mila = Desk::signed_in(world, "mila@acme-events.example", mila).await;
    mila.get(&link).await.expect(200).assert_has("Sign in as Hanne").assert_has_not("Yes, use");
    drop(mila.post(&link, &[]).await.expect(410));
    hanne.get(SECURITY).await.assert_has("Waiting for confirmation at hanne@home.example, sent");
    hanne.post(&link, &[]).await.leads_to("/profile/security?done=address-changed");
    hanne.get("/profile/security?done=address-changed").await.assert_has("Your email address is changed");
    Desk::new(world).sign_in(NEW, PASSWORD).await.leads_to("/");
    drop(Desk::new(world).sign_in(HANNE, PASSWORD).await.expect(422));
    let back = link_in(&newest(world, &folder, HANNE).await, "restore-address");
    // The thief goes on to a third address, and keeps the link to the second.
    let of_thief = change(world, &folder, &hanne, (NEW, "third@home.example")).await;
    world.clock.advance(7 * DAY - Duration::from_secs(60));
    let thief = Desk::new(world);
    thief.sign_in("third@home.example", PASSWORD).await.leads_to("/");
    drop(thief.get("/profile").await.expect(200));
    let victim = Desk::new(world);
    victim.get(&back).await.expect(200).assert_has("Take the change back?").assert_has(HANNE);
    // A mail program that presses every button types no password.
    drop(victim.post(&back, &[]).await.expect(422));
    drop(thief.get("/profile").await.expect(200));
    victim.post(&back, &GOOD).await.leads_to("/profile/security?done=address-back");
    victim.get("/profile/security?done=address-back").await.assert_has("Your former email address is back");
    thief.get("/profile").await.leads_to("/sign-in?to=/profile");
    drop(Desk::new(world).post(&of_thief, &GOOD).await.expect(410));
    Desk::new(world).post(&back, &GOOD).await.expect(410).assert_has("Nothing has changed");
    drop(Desk::new(world).sign_in(HANNE, PASSWORD).await.expect(422));
    let told = newest(world, &folder, "third@home.example").await;
    assert!(told.contains(&format!("is {HANNE} again")) && !told.contains("/restore-address/"), "{told}");
    let log = victim.get("/accounts/acme-events/audit").await.expect(200);
    for act in
        ["Another email address asked for", "Own email address changed", "Former email address restored"]
    {
        log.assert_has(act);
    }
    let back = change(world, &folder, &victim, (HANNE, NEW)).await;
    world.clock.advance(7 * DAY);
    drop(victim.post(&back, &GOOD).await.expect(410));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_press_at_once_one_is_heard(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, world) = MailFolder::world(engine, "address-64").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    let link = link_in(&ask(world, &folder, &hanne, NEW).await, "confirm-address");
    assert_eq!(press(vec![hanne.clone(); 64], &link).await, (1, 63));
    let back = link_in(&newest(world, &folder, HANNE).await, "restore-address");
    let strangers = (0..64).map(|_| Desk::new(world)).collect();
    assert_eq!(press(strangers, &back).await, (1, 63));
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1, "one is in");
}

/// How many were heard, and how many read that it is over.
async fn press(desks: Vec<Desk>, link: &str) -> (usize, usize) {
    let mut pressing = tokio::task::JoinSet::new();
    for desk in desks {
        let link = link.to_owned();
        pressing.spawn(async move { desk.post(&link, &GOOD).await.status.as_u16() });
    }
    let statuses = pressing.join_all().await;
    let of = |wanted| statuses.iter().filter(|status| **status == wanted).count();
    (of(303), of(410))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_learns_who_has_an_address_and_it_stays_theirs(#[values(Sqlite, Postgres)] engine: Engine) {
    let (folder, world) = MailFolder::world(engine, "address-taken").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    let free = link_in(&ask(world, &folder, &hanne, NEW).await, "confirm-address");
    let first = hanne.get(SECURITY).await.text().replace(NEW, "it");
    let mila = Post::At(world.account.clone(), Role::Editor);
    drop(Desk::signed_in(world, NEW, mila).await);
    let told = ask(world, &folder, &hanne, NEW).await;
    assert!(told.contains("It has an account there already") && !told.contains("http"), "{told}");
    let digits = |text: &str| text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    assert_eq!(digits(&first), digits(&hanne.get(SECURITY).await.text().replace(NEW, "it")));
    drop(hanne.post(&free, &[]).await.expect(410));
    hanne.get("/profile").await.expect(200).assert_has(HANNE);
    // Taken after it was asked for.
    let link = link_in(&ask(world, &folder, &hanne, "later@home.example").await, "confirm-address");
    let later = Post::At(world.account.clone(), Role::Editor);
    drop(Desk::signed_in(world, "later@home.example", later).await);
    drop(hanne.post(&link, &[]).await.expect(410));
    hanne.get("/profile").await.expect(200).assert_has(HANNE);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pages_speak_every_language_and_without_mail_they_say_so(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let (folder, world) = MailFolder::world(engine, "address-speaks").await;
    let world = &world;
    let hanne = Desk::content_admin(world).await;
    let link = link_in(&ask(world, &folder, &hanne, NEW).await, "confirm-address");
    for language in Language::ALL {
        for path in ["/profile", SECURITY, "/profile/address", &link, "/restore-address/none", "/sign-in"] {
            let page: Page = hanne.in_language(path, language.tag()).await;
            assert!(page.body.contains(&format!("lang=\"{}\"", language.tag())), "{path}");
            for key in ["address-", "keep-me", "cms-done-"] {
                assert!(!page.text().contains(key), "{path} in {}: {key}", language.tag());
            }
        }
    }
    let silent = World::start(engine).await;
    let desk = Desk::content_admin(&silent).await;
    desk.get(SECURITY).await.assert_has("they can invite you at the new address");
    drop(desk.post("/profile/address", &[("address", NEW)]).await.expect(422));
    assert_eq!(silent.count("SELECT COUNT(*) FROM login_address_changes").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_stay_signed_in_who_ask_for_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    let kept = Desk::new(world);
    let form = [("email", HANNE), ("password", PASSWORD), ("keep", "1")];
    let answer = kept.post("/sign-in", &form).await;
    let cookies = |page: &Page| {
        let all = page.headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok());
        all.filter(|cookie| cookie.starts_with("__Host-staff=")).collect::<String>()
    };
    assert!(cookies(&answer).contains("Max-Age=2592000"), "{}", cookies(&answer));
    let plain = Desk::new(world).sign_in(HANNE, PASSWORD).await;
    assert!(!cookies(&plain).contains("Max-Age"), "{}", cookies(&plain));
    hanne.get("/profile/security").await.assert_has("Stays signed in until");
    world.clock.advance(2 * DAY);
    hanne.get("/profile").await.leads_to("/sign-in?to=/profile");
    drop(kept.get("/profile").await.expect(200));
    world.clock.advance(28 * DAY);
    kept.get("/profile").await.leads_to("/sign-in?to=/profile");
}
