//! `kill -9` of either side while events wait and while they are on their way: every event arrives, and its effect
//! happens once.

mod company;

use company::Company;
use kernel::Rng;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

/// Changes of the catalogue in a round, each an event of its own.
const CHANGES: i64 = 20;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_event_has_its_effect_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let rng = Rng::system();
    let mut company = Company::start(engine).await;
    let mut expected = company.settled().await;
    for killed in ["mobietrain", "crewplanner", "mobietrain"] {
        // Committed by a program that sends nothing and could as well be dead: this one.
        company.change_the_catalogue(CHANGES).await;
        let [random] = rng.bytes::<1>();
        company.effects(expected + i64::from(random) % CHANGES).await;
        company.kill(killed);
        // While it is away, more happens.
        company.change_the_catalogue(CHANGES).await;
        company.restart(killed).await;
        expected += 2 * CHANGES;
        company.effects(expected).await;
        assert_eq!(company.settled().await, expected, "after {killed} was killed");
    }
}
