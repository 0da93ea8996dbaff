use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

/// A step that runs to its end even when nobody waits for it any more. A browser that disconnects drops the
/// handler's future at any await; left half done, a `BEGIN` or `SAVEPOINT` would leave the shared connection
/// in a state that nobody knows.
pub(crate) struct Step<F: Future + Send + 'static> {
    future: Option<Pin<Box<F>>>,
    runtime: Handle,
}

impl<F: Future + Send + 'static> Step<F> {
    pub(crate) fn new(runtime: &Handle, future: F) -> Self {
        Self { future: Some(Box::pin(future)), runtime: runtime.clone() }
    }
}

impl<F: Future + Send + 'static> Future for Step<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let Some(future) = &mut self.future else { return Poll::Pending };
        let outcome = future.as_mut().poll(cx);
        if outcome.is_ready() {
            self.future = None;
        }
        outcome
    }
}

impl<F: Future + Send + 'static> Drop for Step<F> {
    fn drop(&mut self) {
        if let Some(future) = self.future.take() {
            self.runtime.spawn(async move { drop(future.await) });
        }
    }
}
