//! Second factors of those who work in the CMS: set up, asked for, confirmed with; of this site and this person alone, and no copies.

use http::Method;
use mobietrain::{Post, Role};
use rstest::rstest;
use testkit::{Engine, Page, Postgres, SoftPasskey, Sqlite, app_code};
use web::Language;

use crate::desk::{CMS, Desk, HANNE, PASSWORD, target};
use crate::world::World;

pub const APP: &str = "/profile/security/app";
pub const SECURITY: &str = "/profile/security";
pub const SECOND: &str = "/sign-in/second-factor";
pub const CONFIRM: &str = "/confirm-it-is-you";
const NEW: &str = "/profile/security/passkey";
const ALONE: &str = "/sign-in/passkey";
const OLGA: &str = "operator@mobietrain.example";
const QUARTER: u64 = 15 * 60;

/// An authenticator app that somebody has set up, and the recovery codes that came with it.
pub struct Authenticator {
    pub key: String,
    pub codes: Vec<String>,
}

impl Authenticator {
    pub fn code(&self, world: &World) -> String {
        app_code(&self.key, world.app.clock.now())
    }
}

fn codes_on(page: &Page) -> Vec<String> {
    let (_, list) = page.body.split_once("<ul class=\"codes\"").expect("the codes");
    let (list, _) = list.split_once("</ul>").expect("their end");
    list.split("<li>").skip(1).filter_map(|rest| rest.split('<').next().map(str::to_owned)).collect()
}

pub fn data(page: &Page, name: &str) -> String {
    let (_, rest) =
        page.body.split_once(&format!("data-{name}=\"")).unwrap_or_else(|| panic!("{}", page.text()));
    rest.split('"').next().expect("its end").to_owned()
}

impl Desk {
    /// Sets an app up for whoever is signed in here, and waits until its next code.
    pub async fn set_up_app(&self, world: &World) -> Authenticator {
        let page = self.get(APP).await.expect(200);
        let text = page.text();
        let (_, rest) = text.split_once("Type this key into the app:").expect("the key to type");
        let key = rest.split_whitespace().take(8).collect::<Vec<_>>().join(" ");
        let secret = page.hidden("secret").expect("the sealed secret");
        let code = app_code(&key, world.app.clock.now());
        let done = self.post(APP, &[("secret", &secret), ("code", &code)]).await.expect(200);
        done.assert_has("You see these once");
        world.advance(30);
        Authenticator { key, codes: codes_on(&done) }
    }

    /// A browser in which somebody with a second factor has typed their password.
    pub async fn asked_for_more(world: &World, email: &str) -> Self {
        let desk = Self::new(world);
        desk.sign_in(email, PASSWORD).await.leads_to(SECOND);
        desk
    }

    async fn say(&self, path: &str, said: Vec<(&'static str, String)>) -> Page {
        let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.post(path, &said).await
    }

    async fn challenge(&self, path: &str) -> String {
        data(&self.get(path).await.expect(200), "challenge")
    }

    pub async fn add_passkey(&self) -> SoftPasskey {
        let page = self.get(NEW).await.expect(200);
        let passkey = SoftPasskey::new(CMS, &data(&page, "person"));
        let made = passkey.made(&data(&page, "challenge"));
        drop(self.say(NEW, [made, vec![("name", "Office laptop".to_owned())]].concat()).await.expect(200));
        passkey
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_is_asked_for_and_each_of_its_codes_counts_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    hanne.get(SECURITY).await.expect(200).assert_has("Not set up").assert_has_not("Recovery codes");
    let wrong = hanne.get(APP).await.expect(200).hidden("secret").expect("a secret");
    drop(hanne.post(APP, &[("secret", &wrong), ("code", "12345")]).await.expect(422));
    let app = hanne.set_up_app(world).await;
    assert_eq!(app.codes.len(), 10);
    let security = hanne.get(SECURITY).await.expect(200);
    security.assert_has("Second factor on").assert_has("Codes left: 10 of 10");
    assert!(app.codes.iter().all(|code| !security.body.contains(code)), "they are shown once");
    let staff = hanne.get("/accounts/acme-events/staff").await.expect(200);
    staff.assert_has("Second factor").assert_has("Set up");

    let waits = Desk::asked_for_more(world, HANNE).await;
    waits.get("/").await.leads_to("/sign-in");
    waits.get(SECOND).await.expect(200).assert_has("Type the six digits");
    let code = app.code(world);
    waits.post(SECOND, &[("code", &code)]).await.leads_to("/");
    drop(waits.get("/accounts/acme-events/learners").await.expect(200));
    // Somebody who has looked over her shoulder, and knows the password.
    let late = Desk::asked_for_more(world, HANNE).await;
    late.post(SECOND, &[("code", &code)]).await.expect(422).assert_has("Tries left: 4");
    late.post(SECOND, &[("recovery_code", &app.codes[0])]).await.leads_to("/");
    late.get(SECURITY).await.assert_has("Codes left: 9 of 10");
    let again = Desk::asked_for_more(world, HANNE).await;
    again.post(SECOND, &[("recovery_code", &app.codes[0])]).await.expect(422).assert_has("none of your");
    for _ in 0..4 {
        drop(again.post(SECOND, &[("code", "000000")]).await);
    }
    again.post(SECOND, &[("code", &app.code(world))]).await.leads_to("/sign-in?waited_too_long=true");
    again.get("/sign-in?waited_too_long=true").await.expect(200).assert_has("Type your password once more");
    let log = hanne.get("/accounts/acme-events/audit").await.expect(200);
    log.assert_has("Second factor added").assert_has("Second factor refused").assert_has("Used before");
    let off = "/profile/security?done=app-off";
    hanne.post("/profile/security/app/off", &[]).await.leads_to(off);
    hanne.get(off).await.expect(200).assert_has("turned off").assert_has_not("Codes left");
    Desk::new(world).sign_in(HANNE, PASSWORD).await.leads_to("/");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_64_who_show_the_same_recovery_code_one_is_in(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    // Known browsers, each with tries of its own.
    let desks: Vec<Desk> = (0..16).map(|_| Desk::new(world)).collect();
    for desk in &desks {
        desk.sign_in(HANNE, PASSWORD).await.leads_to("/");
    }
    let app = hanne.set_up_app(world).await;
    for desk in &desks {
        desk.sign_in(HANNE, PASSWORD).await.leads_to(SECOND);
    }
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..64 {
        let (desk, code) = (desks[number % 16].clone(), app.codes[3].clone());
        tasks.spawn(async move { desk.post(SECOND, &[("recovery_code", &code)]).await });
    }
    let mut inside = 0;
    while let Some(page) = tasks.join_next().await {
        let page = page.expect("nobody panics");
        inside += usize::from(page.status == 303 && page.location() == "/");
    }
    assert_eq!(inside, 1);
    let left = "SELECT COUNT(*) FROM login_recovery_codes";
    assert_eq!(world.count(left).await, 9);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passkey_alone_lets_its_person_in_and_lies_and_copies_are_written_down(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (hanne, olga) = (Desk::content_admin(world).await, Desk::operator(world).await);
    let (mut of_hanne, mut of_olga) = (hanne.add_passkey().await, olga.add_passkey().await);
    hanne.get(SECURITY).await.assert_has("Office laptop");
    let visitor = Desk::new(world);
    let said = of_hanne.shown(&visitor.challenge("/sign-in").await);
    visitor.say(ALONE, said.clone()).await.leads_to("/");
    visitor.get("/").await.leads_to("/accounts/acme-events/dashboard");
    let late = Desk::new(world);
    late.say(ALONE, said).await.expect(422).assert_has("That passkey does not count here");
    late.get("/").await.leads_to("/sign-in");
    let elsewhere = ["https://evil.example", "http://acme.crewplanner.localhost:8080"];
    for origin in elsewhere {
        of_hanne.origin = origin.to_owned();
        let said = of_hanne.shown(&late.challenge("/sign-in").await);
        assert_eq!(late.say(ALONE, said).await.status, 422, "{origin}");
    }
    of_hanne.origin = CMS.to_owned();
    // At her second step somebody else's is worth nothing; her own is.
    let waits = Desk::asked_for_more(world, HANNE).await;
    let said = of_olga.shown(&waits.challenge(SECOND).await);
    waits.say(SECOND, said).await.expect(422).assert_has("That passkey does not count here");
    let said = of_hanne.shown(&waits.challenge(SECOND).await);
    waits.say(SECOND, said).await.leads_to("/");
    of_hanne.counter -= 1;
    let said = of_hanne.shown(&late.challenge("/sign-in").await);
    drop(late.say(ALONE, said).await.expect(422));
    let log = hanne.get("/accounts/acme-events/audit?action=factor-refused").await.expect(200);
    log.assert_has("Counted backwards: there may be a copy of the passkey").assert_has("Used before");
    let in_account = "SELECT COUNT(*) FROM audit_log WHERE action = 'factor-refused' AND tenant_id <> 'cms'";
    assert_eq!(world.count(in_account).await, 5);

    let link = hanne.get(SECURITY).await.links("Change").into_iter().find(|link| link.contains("/passkeys/"));
    let link = link.expect("its page");
    hanne
        .post(&link, &[("name", "My <b>phone</b>")])
        .await
        .leads_to("/profile/security?done=passkey-renamed");
    hanne.get(&link).await.expect(200).assert_has("My <b>phone</b>");
    drop(olga.post(&format!("{link}/remove"), &[]).await.expect(303));
    assert_eq!(world.count("SELECT COUNT(*) FROM login_passkeys").await, 2, "hers is hers");
    hanne.post(&format!("{link}/remove"), &[]).await.leads_to("/profile/security?done=passkey-off");
    Desk::new(world).sign_in(HANNE, PASSWORD).await.leads_to("/");
    Desk::asked_for_more(world, OLGA).await.get(SECOND).await.assert_has("Show one of your passkeys now");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_taken_back_asks_again_after_a_quarter_of_an_hour(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (hanne, olga) = (Desk::content_admin(world).await, Desk::operator(world).await);
    let editor = Post::At(world.account.clone(), Role::Editor);
    Desk::signed_in(world, "bram@acme-events.example", editor).await;
    let learner = "INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at) \
                   VALUES ($1, 'jan', 'crewplanner/acme/1', 'Jan', 'active', 1, 1)";
    world.run(learner, &[&world.account]).await;
    let course = "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) \
                  VALUES ($1, 'pour', 'pour', 1, 1, 1)";
    world.run(course, &[&world.account]).await;
    let id = world.texts("SELECT id FROM staff WHERE email LIKE 'bram%'").await.remove(0);
    let person = format!("/accounts/acme-events/staff/{id}");
    let operator = world.texts("SELECT id FROM staff WHERE is_operator").await.remove(0);
    let pages = [
        APP.to_owned(),
        "/profile/security/app/off".to_owned(),
        NEW.to_owned(),
        "/profile/security/codes".to_owned(),
        format!("{person}/remove"),
        format!("{person}/second-factor"),
        "/accounts/acme-events/staff/second-factors".to_owned(),
        "/accounts/acme-events/learners/jan/delete".to_owned(),
        "/accounts/acme-events/courses/pour/delete".to_owned(),
    ];
    let of_operators =
        [format!("/operators/{operator}/remove"), format!("/operators/{operator}/second-factor")];
    for page in &pages {
        drop(hanne.get(page).await.expect(200));
    }
    world.advance(QUARTER);
    for (desk, page) in
        pages.iter().map(|page| (&hanne, page)).chain(of_operators.iter().map(|page| (&olga, page)))
    {
        desk.get(page).await.leads_to(&format!("{CONFIRM}?to={page}"));
        let referer = format!("{CMS}{page}");
        let headers =
            [("origin", CMS), ("referer", &*referer), ("content-type", "application/x-www-form-urlencoded")];
        let posted = desk.send(Method::POST, page, &headers, b"sure=1").await;
        posted.leads_to(&format!("{CONFIRM}?to={page}&nothing_done=true"));
    }
    hanne.get(&format!("{CONFIRM}?nothing_done=true")).await.expect(200).assert_has("Nothing was changed");
    let buttons = [
        format!("{person}/invite"),
        format!("/operators/{operator}/invite"),
        "/accounts/acme-events/terms/1/publish".to_owned(),
        "/accounts/acme-events/terms/1/delete".to_owned(),
        "/accounts/acme-events/groups/everyone/delete".to_owned(),
    ];
    for button in buttons {
        let desk = if button.starts_with("/operators") { &olga } else { &hanne };
        desk.post(&button, &[]).await.leads_to(&format!("{CONFIRM}?to=/&nothing_done=true"));
    }
    olga.post("/accounts/acme-events/disconnect", &[])
        .await
        .leads_to(&format!("{CONFIRM}?to=/&nothing_done=true"));
    // Where much is typed it is kept, and said beside it.
    let new = [("name", "Vera"), ("email", "vera@acme.example"), ("role", "editor")];
    let staff = "/accounts/acme-events/staff";
    hanne.get(staff).await.assert_has("Inviting somebody asks for your password first");
    let refused = hanne.post(staff, &new).await.expect(422);
    assert!(refused.assert_has("Confirm that it is you first").body.contains("value=\"Vera\""));
    drop(olga.post("/operators", &new).await.expect(422));
    let role = [("role", "content_admin")];
    hanne.post(&person, &role).await.expect(422).assert_has("Confirm that it is you first");
    let slug = [("client_slug", "evil")];
    olga.post("/accounts/acme-events/connect", &slug)
        .await
        .expect(422)
        .assert_has("Confirm that it is you first");
    assert_eq!(world.count("SELECT COUNT(*) FROM staff").await, 3);
    assert_eq!(world.count("SELECT COUNT(*) FROM memberships WHERE role = 'editor'").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM courses WHERE deleted_at IS NULL").await, 1);

    let to = pages[7].as_str();
    hanne.post(CONFIRM, &[("password", "x"), ("to", to)]).await.expect(422).assert_has("not your password");
    hanne.post(CONFIRM, &[("password", PASSWORD), ("to", "https://evil.example")]).await.leads_to("/");
    assert_eq!(target(&hanne.post(to, &[("sure", "1")]).await), "/accounts/acme-events/learners");
    // With an app its code will do, once.
    let app = hanne.set_up_app(world).await;
    world.advance(QUARTER);
    hanne.get(APP).await.leads_to(&format!("{CONFIRM}?to={APP}"));
    let code = app.code(world);
    hanne.post(CONFIRM, &[("code", &code), ("to", SECURITY)]).await.leads_to(SECURITY);
    assert_eq!(target(&hanne.post(&pages[8], &[("sure", "1")]).await), "/accounts/acme-events/courses");
    world.advance(QUARTER);
    drop(hanne.post(CONFIRM, &[("code", &code), ("to", SECURITY)]).await.expect(422));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_pages_speak_every_language(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let hanne = Desk::content_admin(world).await;
    hanne.set_up_app(world).await;
    let waits = Desk::asked_for_more(world, HANNE).await;
    let pages = [
        SECURITY,
        "/profile/security/app/off",
        "/profile/security/codes",
        NEW,
        CONFIRM,
        "/profile",
        "/accounts/acme-events/staff",
        "/accounts/acme-events/staff/second-factors",
        "/accounts/acme-events/audit",
    ];
    for language in Language::ALL {
        let tag = format!("<html lang=\"{}\"", language.tag());
        for (desk, path) in
            pages.iter().map(|path| (&hanne, *path)).chain([(&waits, SECOND), (&waits, "/sign-in")])
        {
            let page = desk.in_language(path, language.tag()).await.expect(200);
            assert!(page.body.contains(&tag), "{path} in {}", language.tag());
        }
    }
}

/// Whoever looks after the account sees there that somebody guesses in a browser that was left open, as they see a sign-in that failed.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_of_somebody_signed_in_is_told_in_the_logs_of_their_accounts(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (operator, hanne) = (Desk::operator(world).await, Desk::content_admin(world).await);
    drop(hanne.post(CONFIRM, &[("password", "a guess")]).await.expect(422));
    let own = [("current", "a guess"), ("password", "three words in a row")];
    drop(hanne.post("/profile/password", &own).await.expect(422));
    world.app.tick().await.expect("the jobs");
    for (desk, log) in [(&hanne, "/accounts/acme-events/audit"), (&operator, "/installation-audit")] {
        let log = desk.get(&format!("{log}?action=sign-in-refused")).await.expect(200);
        log.assert_has("Entries: 1").assert_has(HANNE).assert_has("How often 2");
    }
}
