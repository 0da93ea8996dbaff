use std::time::Duration;

use login::{Attempt, Browser, Outcome};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::world::{JAN, PASSWORD, SOFIE, TENANT, World, browser, sign_in};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// Guesses at a person until they have to wait; how many were looked at.
async fn guess(world: &World, person: &str, browser: &Browser) -> usize {
    for number in 0..100 {
        match world.sign_in(person, "guess", browser).await {
            Outcome::Refused => {}
            Outcome::TooMany(wait) => {
                assert!(wait > Duration::ZERO);
                return number;
            }
            Outcome::SignedIn(_) | Outcome::AsksMore(_) => panic!("a guess opens nothing"),
        }
    }
    panic!("guessing goes on for ever");
}

fn opens(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::SignedIn(_))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_and_somebody_without_a_password_are_refused_like_everybody(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    let mut write = world.db.write().await.expect("a turn");
    world.login.forget(&mut write, "acme", SOFIE).await.expect("she is forgotten");
    write.commit().await.expect("it commits");
    for (person, password) in [(JAN, "wrong"), (JAN, ""), ("nobody", PASSWORD), ("", ""), (SOFIE, PASSWORD)] {
        let outcome = world.sign_in(person, password, &here).await;
        assert!(matches!(outcome, Outcome::Refused), "{person} {password}: {outcome:?}");
    }
    assert!(opens(&world.sign_in(JAN, PASSWORD, &here).await));
    assert!(world.login.hash("").await.is_none());
    assert!(world.login.hash(&"x".repeat(1001)).await.is_none());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_of_a_megabyte_is_not_hashed_but_counted(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    let long = "x".repeat(1_000_000);
    for _ in 0..5 {
        assert!(matches!(world.sign_in(JAN, &long, &here).await, Outcome::Refused));
    }
    assert!(matches!(world.sign_in(JAN, PASSWORD, &here).await, Outcome::TooMany(_)));
}

/// Whoever is behind the one address of a venue has their own tries, though somebody there guesses at everybody, also at them.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_get_in_at_an_address_at_which_somebody_sprays_guesses(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let venue = browser("192.0.2.1");
    let long = "x".repeat(2000); // is not hashed, but counted
    for number in 0..40 {
        for name in [format!("name{number}").as_str(), if number < 4 { JAN } else { "nobody" }] {
            world.sign_in(name, &long, &venue).await;
        }
    }
    assert!(matches!(world.sign_in("nobody", &long, &venue).await, Outcome::TooMany(_)));
    assert!(opens(&world.sign_in(JAN, PASSWORD, &venue).await), "he has been guessed at, too");
    for _ in 0..4 {
        assert!(matches!(world.sign_in(SOFIE, "typo", &venue).await, Outcome::Refused));
    }
    assert!(opens(&world.sign_in(SOFIE, PASSWORD, &venue).await));
}

/// From as many addresses as they like, at one replica or another, at the address, at the number, and at the tablet of the bar.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guesser_has_a_hundred_tries_an_hour_at_one_person(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let tablet = &world.signed_in(JAN, &browser("192.0.2.1")).await;
    let replicas = [world.login.clone(), world.replica()];
    let long = "x".repeat(2000); // is not hashed, but counted
    let mut tries = [0; 3];
    for second in (0..3600).step_by(8) {
        for (number, login) in replicas.iter().enumerate() {
            let elsewhere = &browser(&format!("198.51.{number}.{}", second % 250));
            for (way, (name, browser)) in
                [("jan@acme.example", elsewhere), ("10544", elsewhere), (JAN, tablet)].into_iter().enumerate()
            {
                let attempt =
                    Attempt { tenant_id: TENANT, person_id: Some(JAN), name, password: &long, browser };
                if !matches!(login.sign_in(&attempt).await.expect("an answer"), Outcome::TooMany(_)) {
                    tries[way] += 1;
                }
            }
        }
        world.clock.advance(Duration::from_secs(8));
    }
    assert_eq!(tries, [29, 29, 39], "in an hour less eight seconds");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_sixty_four_guesses_at_once_five_are_looked_at(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut guesses = JoinSet::new();
    for number in 0..64 {
        let login = world.login.clone();
        let address = browser(&format!("198.51.100.{number}"));
        guesses.spawn(async move { sign_in(&login, JAN, &"x".repeat(2000), &address).await });
    }
    let outcomes = guesses.join_all().await;
    let looked_at = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Refused)).count();
    assert_eq!(looked_at, 5);
    world.clock.advance(DAY);
    world.login.tidy().await.expect("it tidies");
    let sql = "SELECT COUNT(*) FROM login_tries";
    let kept: i64 = world.db.read().await.expect("a connection").query(sql).one().await.expect("reads");
    assert_eq!(kept, 0, "what has come back is forgotten");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_is_known_to_those_who_signed_in_there_and_to_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let tablet = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let stranger = browser("198.51.100.1");
    assert_eq!(guess(world, JAN, &stranger).await, 5);
    assert_eq!(guess(world, SOFIE, &stranger).await, 5);
    assert!(opens(&world.sign_in(JAN, PASSWORD, &tablet).await), "Jan is known there");
    assert!(matches!(world.sign_in(SOFIE, PASSWORD, &tablet).await, Outcome::TooMany(_)), "Sofie is not");
    world.clock.advance(Duration::from_secs(144));
    let shared = world.signed_in(SOFIE, &tablet).await;
    assert_eq!(shared.device, tablet.device, "both are known in it now");
    assert_eq!(guess(world, JAN, &stranger).await, 1);
    assert_eq!(guess(world, SOFIE, &stranger).await, 1);
    assert!(opens(&world.sign_in(JAN, PASSWORD, &shared).await));
    assert!(opens(&world.sign_in(SOFIE, PASSWORD, &shared).await));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_known_browser_cannot_guess_for_ever(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    assert_eq!(guess(world, JAN, &jans).await, 10);
    assert!(opens(&world.sign_in(JAN, PASSWORD, &browser("192.0.2.2")).await), "its tries are its own");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_is_not_ours_is_no_device(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let planted = Browser { device: Some("chosen by somebody else".to_owned()), ..browser("192.0.2.1") };
    let signed_in = world.signed_in(JAN, &planted).await;
    assert_ne!(signed_in.device, planted.device);
    assert_eq!(guess(world, JAN, &browser("198.51.100.1")).await, 5);
    assert!(matches!(world.sign_in(JAN, PASSWORD, &planted).await, Outcome::TooMany(_)));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_is_known_as_long_as_it_is_used(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    for _ in 0..2 {
        world.clock.advance(399 * DAY);
        jans = world.signed_in(JAN, &jans).await;
    }
    assert_eq!(guess(world, JAN, &browser("198.51.100.1")).await, 5);
    assert!(opens(&world.sign_in(JAN, PASSWORD, &jans).await));
    world.clock.advance(400 * DAY);
    assert_eq!(guess(world, JAN, &browser("198.51.100.1")).await, 5);
    assert!(
        matches!(world.sign_in(JAN, PASSWORD, &jans).await, Outcome::TooMany(_)),
        "a year later it is not"
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_guesses_from_fifty_addresses_is_no_queue_for_who_is_known(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let (answer, mut answers) = mpsc::unbounded_channel();
    let mut guesses = JoinSet::new();
    for number in 0..200 {
        let (login, answer) = (world.login.clone(), answer.clone());
        guesses.spawn(async move {
            let address = browser(&format!("198.51.100.{}", number % 50));
            let name = if number % 20 == 0 { JAN.to_owned() } else { format!("name{number}") };
            sign_in(&login, &name, "guess", &address).await;
            answer.send(()).expect("somebody counts");
        });
    }
    answers.recv().await.expect("the flood is there");
    assert!(opens(&world.sign_in(JAN, PASSWORD, &jans).await));
    let mut answered = 1;
    while answers.try_recv().is_ok() {
        answered += 1;
    }
    // A hash takes as long as a guess. In one queue with them, nearly all of the two hundred would be answered first.
    assert!(answered < 60, "{answered} guesses were answered before Jan");
    guesses.shutdown().await;
}
