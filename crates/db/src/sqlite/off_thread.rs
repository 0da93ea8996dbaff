//! Blocking calls, off the threads of the async runtime.

use crate::Error;

/// Runs what may wait for the disk or for another process on a thread where that holds up nobody. It runs to
/// its end also when nobody waits for it any more.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(Error::other("The program is stopping.")))
}
