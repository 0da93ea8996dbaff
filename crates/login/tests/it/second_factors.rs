//! Behind the password: an authenticator app and recovery codes, each code once.

use std::sync::Arc;
use std::time::Duration;

use login::{AppAdded, Browser, Outcome, Pending, Second, Shown, TicketKind, Worth};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, app_code};
use tokio::task::JoinSet;

use crate::world::{JAN, PASSWORD, SOFIE, TENANT, World, after, browser};

const HALF_A_MINUTE: Duration = Duration::from_secs(30);

impl World {
    /// The code that an app with this key shows now.
    fn code(&self, key: &str) -> String {
        app_code(key, self.now.now())
    }

    /// Gives Jan an authenticator app: its key, and his recovery codes.
    async fn app_of_jan(&self) -> (String, Vec<String>) {
        let setup = self.login.app_setup((TENANT, JAN), ("Acme", JAN), None);
        let added = self.add_app(JAN, &setup.sealed, &self.code(&setup.typed)).await;
        let AppAdded::Done(codes) = added else { panic!("{added:?}") };
        self.clock.advance(HALF_A_MINUTE);
        (setup.typed, codes)
    }

    async fn add_app(&self, person: &str, sealed: &str, code: &str) -> AppAdded {
        let mut write = self.db.write().await.expect("a turn");
        let added = self.login.add_app(&mut write, (TENANT, person), (sealed, code)).await;
        write.commit().await.expect("it commits");
        added.expect("the database answers")
    }

    /// Types Jan's password; the token of what waits then.
    async fn waits(&self, here: &Browser) -> String {
        let outcome = self.sign_in(JAN, PASSWORD, here).await;
        let Outcome::AsksMore(pending) = outcome else { panic!("{outcome:?}") };
        token_of(&pending)
    }

    async fn shows(&self, token: &str, shown: Shown<'_>, here: &Browser) -> Second {
        let mut write = self.db.write().await.expect("a turn");
        let second = self.login.second(&mut write, (TENANT, token), shown, here).await;
        write.commit().await.expect("it commits");
        second.expect("the database answers")
    }

    /// As if Jan had typed his password in a browser that knows him: hashing it so often takes long.
    async fn let_wait(&self, token: &str, device: &str) {
        let (token, device, now) = (web::hash_token(token), web::hash_token(device), self.now.now());
        let mut write = self.db.write().await.expect("a turn");
        let pending = "INSERT INTO login_pending (tenant_id, token_hash, person_id, made_at, tries) VALUES ($1, $2, $3, $4, 0)";
        let browser = "INSERT INTO login_devices (tenant_id, token_hash, person_id, last_used_at) VALUES ($1, $2, $3, $4)";
        for (sql, hash) in [(pending, token), (browser, device)] {
            let row = write.query(sql).bind(TENANT).bind(hash).bind(JAN).bind(now);
            row.execute().await.expect("a row");
        }
        write.commit().await.expect("it commits");
    }

    async fn codes_left(&self) -> i64 {
        let mut read = self.db.read().await.expect("a connection");
        self.login.factors(&mut read, TENANT, JAN).await.expect("an answer").codes
    }
}

fn token_of(pending: &Pending) -> String {
    let cookie = pending.cookie();
    let cookie = cookie.to_str().expect("a header");
    let (_, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
    value.to_owned()
}

fn is_refused(second: &Second) -> Option<(Worth, i64)> {
    match second {
        Second::Refused { worth, left, .. } => Some((*worth, *left)),
        _ => None,
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_counts_once_it_has_shown_a_code_and_its_secret_is_one_person_s(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let setup = world.login.app_setup((TENANT, JAN), ("Acme", "jan@acme.example"), None);
    assert!(setup.address.starts_with("otpauth://totp/Acme:jan%40acme%2Eexample?secret="));
    assert!(setup.address.contains(&setup.typed.replace(' ', "")));
    let again = world.login.app_setup((TENANT, JAN), ("Acme", JAN), Some(&setup.sealed));
    assert_eq!(again.typed, setup.typed, "a form that comes again shows what was scanned");
    let stranger = world.login.app_setup((TENANT, SOFIE), ("Acme", SOFIE), Some(&setup.sealed));
    assert_ne!(stranger.typed, setup.typed);
    let code = world.code(&setup.typed);
    let wrong = format!("{:06}", (code.parse::<u32>().expect("six digits") + 1) % 1_000_000);
    assert_eq!(world.add_app(JAN, &setup.sealed, &wrong).await, AppAdded::WrongCode);
    assert!(matches!(world.sign_in(JAN, PASSWORD, &browser("192.0.2.1")).await, Outcome::SignedIn(_)));
    assert_eq!(world.add_app(SOFIE, &setup.sealed, &code).await, AppAdded::Refused);
    let done = world.add_app(JAN, &setup.sealed, &code).await;
    assert!(matches!(&done, AppAdded::Done(codes) if codes.len() == 10), "{done:?}");
    assert_eq!(world.add_app(JAN, &setup.sealed, &code).await, AppAdded::Refused, "one app");
    let kept = world.count("SELECT COUNT(*) FROM login_apps").await;
    assert_eq!(kept, 1);
    let token = world.waits(&browser("192.0.2.1")).await;
    let second = world.shows(&token, Shown::AppCode(&code), &browser("192.0.2.1")).await;
    assert_eq!(is_refused(&second), Some((Worth::Replayed, 4)), "the code that set it up was used by that");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_password_opens_nothing_before_the_code_which_works_once(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let had = world.signed_in(SOFIE, &browser("192.0.2.1")).await;
    let (key, _) = world.app_of_jan().await;
    let token = world.waits(&had).await;
    assert_eq!(world.whose(&had).await.as_deref(), Some(SOFIE), "nothing has changed yet");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
    let code = world.code(&key);
    for (tenant, token) in [("globex", token.as_str()), (TENANT, ""), (TENANT, "x")] {
        let mut write = world.db.write().await.expect("a turn");
        let over = world.login.second(&mut write, (tenant, token), Shown::AppCode(&code), &had).await;
        assert!(matches!(over, Ok(Second::Over)), "{tenant} {token}");
    }
    let Second::SignedIn { person_id, signed_in } = world.shows(&token, Shown::AppCode(&code), &had).await
    else {
        panic!("it is right")
    };
    assert_eq!(person_id, JAN);
    assert_eq!(signed_in.ended.len(), 1, "Sofie's session in this browser");
    let here = after(&world.login, &had, &Outcome::SignedIn(signed_in));
    assert_eq!(world.whose(&here).await.as_deref(), Some(JAN));
    assert!(matches!(world.shows(&token, Shown::AppCode(&code), &had).await, Second::Over), "nobody waits");

    // A browser that is known is asked all the same; the code that was used, and the one before it, are refused.
    let token = world.waits(&here).await;
    let earlier = app_code(&key, world.now.now() - HALF_A_MINUTE);
    for (code, left) in [(&code, 4), (&earlier, 3)] {
        let second = world.shows(&token, Shown::AppCode(code), &here).await;
        assert_eq!(is_refused(&second), Some((Worth::Replayed, left)));
    }
    let next = app_code(&key, world.now.now() + HALF_A_MINUTE);
    assert!(matches!(world.shows(&token, Shown::AppCode(&next), &here).await, Second::SignedIn { .. }));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_five_wrong_codes_ten_minutes_or_another_password_the_password_is_asked_for_again(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (key, codes) = world.app_of_jan().await;
    let here = browser("192.0.2.1");
    let token = world.waits(&here).await;
    for left in (0..5).rev() {
        let second = world.shows(&token, Shown::RecoveryCode("nonsense"), &here).await;
        assert_eq!(is_refused(&second), Some((Worth::Wrong, left)));
    }
    let right = world.code(&key);
    assert!(matches!(world.shows(&token, Shown::AppCode(&right), &here).await, Second::Over));
    // Whoever has the password does not go on for ever by typing it anew.
    let token = world.waits(&here).await;
    for _ in 0..5 {
        let second = world.shows(&token, Shown::AppCode("000000"), &here).await;
        assert!(is_refused(&second).is_some());
    }
    let token = world.waits(&here).await;
    assert!(matches!(world.shows(&token, Shown::AppCode(&right), &here).await, Second::TooMany(_)));
    world.clock.advance(Duration::from_secs(600));
    assert!(matches!(world.shows(&token, Shown::AppCode(&world.code(&key)), &here).await, Second::Over));
    let token = world.waits(&here).await;
    world.set_password(JAN, PASSWORD).await;
    assert!(matches!(world.shows(&token, Shown::RecoveryCode(&codes[0]), &here).await, Second::Over));
    let token = world.waits(&here).await;
    let second = world.shows(&token, Shown::RecoveryCode(&codes[0]), &here).await;
    assert!(matches!(second, Second::SignedIn { .. }), "a code that was asked for in vain is not used up");
    world.waits(&here).await;
    world.clock.advance(Duration::from_secs(600));
    world.login.tidy().await.expect("it is tidied");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_pending").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recovery_codes_are_counted_down_end_with_new_ones_and_go_with_the_app(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (_, codes) = world.app_of_jan().await;
    let here = browser("192.0.2.1");
    let token = world.waits(&here).await;
    let typed = codes[3].to_uppercase().replace('-', " ").replace('0', "O");
    assert!(matches!(world.shows(&token, Shown::RecoveryCode(&typed), &here).await, Second::SignedIn { .. }));
    assert_eq!(world.codes_left().await, 9);
    let token = world.waits(&here).await;
    let second = world.shows(&token, Shown::RecoveryCode(&codes[3]), &here).await;
    assert_eq!(is_refused(&second), Some((Worth::Wrong, 4)), "once");
    let mut write = world.db.write().await.expect("a turn");
    let new = world.login.make_recovery_codes(&mut write, (TENANT, JAN)).await.expect("new ones");
    write.commit().await.expect("it commits");
    assert_eq!(world.codes_left().await, 10);
    let second = world.shows(&token, Shown::RecoveryCode(&codes[4]), &here).await;
    assert_eq!(is_refused(&second), Some((Worth::Wrong, 3)), "an old one");
    // A link to a mailbox is no second factor.
    let mut write = world.db.write().await.expect("a turn");
    let issued = world.login.issue(&mut write, (TENANT, JAN), TicketKind::Reset).await.expect("a ticket");
    let password = world.login.hash(PASSWORD).await.expect("a hash");
    let redeemed = world.login.redeem(&mut write, (TENANT, &issued.token), &password, &here).await;
    write.commit().await.expect("it commits");
    let Some(Outcome::AsksMore(pending)) = redeemed.expect("an answer").map(|redeemed| redeemed.outcome)
    else {
        panic!("the second factor is asked for")
    };
    let second = world.shows(&token_of(&pending), Shown::RecoveryCode(&new[0]), &here).await;
    assert!(matches!(second, Second::SignedIn { .. }));
    let mut write = world.db.write().await.expect("a turn");
    assert!(world.login.remove_app(&mut write, (TENANT, JAN)).await.expect("it is removed"));
    write.commit().await.expect("it commits");
    assert_eq!(world.codes_left().await, 0);
    assert!(matches!(world.sign_in(JAN, PASSWORD, &here).await, Outcome::SignedIn(_)));
}

/// Thirteen sign-ins wait, each in a browser that Jan knows, with tries of its own; all of them show the same code.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_show_the_same_code_at_once_one_is_in(
    #[values(Sqlite, Postgres)] engine: Engine,
    #[values(true, false)] of_the_app: bool,
) {
    let world = Arc::new(World::start(engine).await);
    let (key, codes) = world.app_of_jan().await;
    let code = if of_the_app { world.code(&key) } else { codes[0].clone() };
    for number in 0..13 {
        world.let_wait(&format!("waits {number}"), &format!("device {number}")).await;
    }
    let mut showing = JoinSet::new();
    for number in 0..64 {
        let (world, code, token) = (world.clone(), code.clone(), format!("waits {}", number % 13));
        let here = Browser { device: Some(format!("device {}", number % 13)), ..browser("192.0.2.1") };
        showing.spawn(async move {
            let shown = if of_the_app { Shown::AppCode(&code) } else { Shown::RecoveryCode(&code) };
            world.shows(&token, shown, &here).await
        });
    }
    let done = showing.join_all().await;
    assert_eq!(done.iter().filter(|second| matches!(second, Second::SignedIn { .. })).count(), 1);
    // Those of the browser that is in find that nobody waits any more.
    assert!(done.iter().filter(|second| is_refused(second).is_some()).count() >= 60 - 5);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
}

/// They are no factor of their own: whoever had taken their app away meanwhile would have a way in that no page shows.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_recovery_codes_are_made_without_a_factor_or_outlive_the_last_one(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = World::start(engine).await;
    let make = async || {
        let mut write = world.db.write().await.expect("a turn");
        let codes = world.login.make_recovery_codes(&mut write, (TENANT, JAN)).await.expect("an answer");
        write.commit().await.expect("it commits");
        codes
    };
    let take = async || {
        let mut write = world.db.write().await.expect("a turn");
        world.login.remove_app(&mut write, (TENANT, JAN)).await.expect("an answer");
        write.commit().await.expect("it commits");
    };
    assert!(make().await.is_empty());
    for _ in 0..32 {
        world.app_of_jan().await;
        assert_eq!(make().await.len(), 10);
        tokio::join!(take(), make());
        assert_eq!(world.codes_left().await, 0);
    }
}
