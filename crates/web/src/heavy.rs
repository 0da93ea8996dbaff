//! Heavy work, which takes longer than a moment: reading a long text, unpacking, counting many people, a large page. It is
//! done by a thread pool beside the threads that serve requests, a few at a time, with a queue for each tenant, so that what
//! one asks for keeps nobody else waiting.

mod no_turn;
mod places;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinError;
use tokio::time::timeout;
use tracing::{Instrument as _, Span};

pub use no_turn::NoTurn;
pub use places::{Place, Places};

/// How much is done at once, for all tenants together: most of the machine is for those who sign on.
const AT_ONCE: usize = 2;
/// How much of one tenant is done or waits. One at a time, so that the turns go round among the tenants.
const IN_LINE: usize = 8;
/// How long somebody waits for the turn, and then for the work: longer than any that is within its bounds should take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The turns for heavy work. Cheap to clone.
#[derive(Clone)]
pub struct HeavyWork {
    turns: Arc<Semaphore>,
    lines: Arc<Places>,
}

impl Default for HeavyWork {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(AT_ONCE)), lines: Places::new(IN_LINE) }
    }
}

impl HeavyWork {
    /// How much of a tenant is done or waits for its turn.
    pub fn in_line(&self, tenant: &str) -> usize {
        self.lines.taken(tenant)
    }

    /// Computes on a thread of its own when the tenant's turn has come. What is given to it is its own, so that nothing
    /// that others wait for, a transaction above all, is held meanwhile.
    ///
    /// # Errors
    /// The tenant has too much of it under way, or it took too long.
    pub async fn compute<T: Send + 'static>(
        &self,
        tenant: &str,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NoTurn> {
        self.run(tenant, off_thread(work)).await
    }

    /// The same for work that also waits for something, such as a long read of the database. It goes on to its end
    /// when nobody waits for it any more, and keeps its turn as long: a browser that asks and hangs up a hundred times
    /// has one of them done at a time.
    ///
    /// # Errors
    /// As [`Self::compute`].
    pub async fn run<T: Send + 'static>(
        &self,
        tenant: &str,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, NoTurn> {
        let place = self.lines.take(tenant)?;
        let turns = async {
            let own = place.turn().await;
            (own, self.turns.clone().acquire_owned().await.expect("the semaphore is never closed"))
        };
        let turns = timeout(PATIENCE, turns).await;
        let turns = turns.map_err(|_| NoTurn::because("Heavy work has waited too long for its turn."))?;
        let done = tokio::spawn(
            async move {
                let done = work.await;
                drop((turns, place));
                done
            }
            .in_current_span(),
        );
        match timeout(PATIENCE, done).await {
            Ok(done) => Ok(or_panic(done)),
            Err(_) => Err(NoTurn::because("Heavy work takes too long.")),
        }
    }
}

/// Computes on a thread where that holds up nobody. Only as a part of [`HeavyWork::run`], which says how much of it
/// there is at once.
pub async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let span = Span::current();
    or_panic(tokio::task::spawn_blocking(move || span.in_scope(work)).await)
}

/// What panicked elsewhere panics here: the request that it was for ends with it.
fn or_panic<T>(done: Result<T, JoinError>) -> T {
    done.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::sync::mpsc::{self, Sender};
    use std::task::Poll;

    use kernel::Busy;

    use super::*;

    /// Work of a tenant that is done when the sender goes, and has begun when this returns.
    async fn begin(heavy: &HeavyWork, tenant: &'static str) -> Sender<()> {
        let (finish, finished) = mpsc::channel::<()>();
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let heavy = heavy.clone();
        tokio::spawn(async move {
            let work = move || {
                begun.send(()).ok();
                finished.recv().is_err()
            };
            heavy.compute(tenant, work).await
        });
        has_begun.await.expect("its turn comes");
        finish
    }

    async fn is_pending<T>(work: &mut (impl Future<Output = T> + Unpin)) -> bool {
        poll_fn(|context| Poll::Ready(std::pin::Pin::new(&mut *work).poll(context))).await.is_pending()
    }

    /// Whether work of a tenant has to wait.
    async fn waits(heavy: &HeavyWork, tenant: &str) -> bool {
        let before = heavy.turns.available_permits();
        let mut work = pin!(heavy.compute(tenant, || ()));
        is_pending(&mut work).await && heavy.turns.available_permits() == before
    }

    #[tokio::test]
    async fn a_tenant_with_much_work_leaves_a_turn_to_the_others() {
        let heavy = HeavyWork::default();
        let first = begin(&heavy, "acme").await;
        assert!(waits(&heavy, "acme").await);
        heavy.compute("globex", || ()).await.expect("a turn of its own");
        drop(first);
        heavy.compute("acme", || ()).await.expect("its turn comes");
        assert_eq!((heavy.turns.available_permits(), heavy.in_line("acme")), (AT_ONCE, 0));
    }

    #[tokio::test]
    async fn a_line_has_an_end() {
        let heavy = HeavyWork::default();
        let _first = begin(&heavy, "acme").await;
        let mut waiting = Vec::new();
        for _ in 1..IN_LINE {
            let mut work = Box::pin(heavy.compute("acme", || ()));
            assert!(is_pending(&mut work).await);
            waiting.push(work);
        }
        let refused = heavy.compute("acme", || ()).await.expect_err("the line is full");
        assert!(Busy::is_behind(&refused));
        drop(waiting.pop());
        assert_eq!(heavy.in_line("acme"), IN_LINE - 1, "who hangs up while waiting makes room");
    }

    #[tokio::test]
    async fn who_hangs_up_keeps_the_turn_until_the_work_is_done() {
        let heavy = HeavyWork::default();
        let (finish, finished) = mpsc::channel::<()>();
        let mut work = Box::pin(heavy.compute("acme", move || finished.recv().is_err()));
        assert!(is_pending(&mut work).await);
        drop(work); // the browser is gone
        assert!(waits(&heavy, "acme").await);
        drop(finish);
        heavy.compute("acme", || ()).await.expect("the turn comes back with the end of the work");
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        let heavy = HeavyWork::default();
        let never = heavy.run("acme", std::future::pending::<()>());
        let refused = never.await.expect_err("it takes too long");
        assert_eq!(refused.to_string(), "Heavy work takes too long.");
        let refused = heavy.compute("acme", || ()).await.expect_err("the turn is taken for ever");
        assert_eq!(refused.to_string(), "Heavy work has waited too long for its turn.");
    }
}
