//! The change of a shift: `cargo bench -p bench --bench shift_change`. Three thousand people sign in through the one address of
//! a venue within two minutes, in browsers that nobody knows; one in ten mistypes; all tap MobieTrain. Once among themselves, and
//! once with somebody among them who guesses. `docs/benchmark.md` reads the figures.
//!
//! Both sites run in this process, and the people too; the clock stands still, so that no try comes back meanwhile.

mod crowd;
mod times;

use std::io::Write as _;

use bench::Outcome;
use testkit::{Engine, Installation};

use crowd::Crowd;

fn main() -> Outcome {
    let mut out = std::io::stdout();
    if std::env::args().next_back().as_deref() != Some("--bench") {
        return Ok(writeln!(
            out,
            "This is a measurement, not a test: cargo bench -p bench --bench shift_change"
        )?);
    }
    let has_postgres = std::env::var_os("TEST_POSTGRES_URL").is_some();
    let engines = [Some(Engine::Sqlite), has_postgres.then_some(Engine::Postgres)];
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        for engine in engines.into_iter().flatten() {
            for is_guessed_at in [false, true] {
                let beside = if is_guessed_at { ", and somebody guesses" } else { "" };
                writeln!(out, "\n{} people, {engine:?}{beside}", crowd::PEOPLE)?;
                let site = Installation::start(engine).await;
                let crowd = Crowd::hire(&site).await?;
                crowd.change_shift(site, is_guessed_at).await?;
            }
        }
        Ok(())
    })
}
