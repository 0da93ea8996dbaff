//! A slow body of a request (slow loris): it must come, and not so slowly that a few senders could hold all connections,
//! and not before somebody waits for it.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

/// How long nothing may come; and how long a form, which is small, may take in all.
const PATIENCE: Duration = Duration::from_secs(30);
/// So many bytes buy a second more: what keeps coming at this rate may take as long as the whole request may.
const BYTES_A_SECOND: u32 = 8 * 1024;

/// A body with a deadline.
pub(crate) struct SlowBody<B> {
    body: B,
    /// When it was first waited for: most bodies come with the head, and need no timer.
    waiting: Option<Waiting>,
    received: u64,
    given_up: GivenUp,
}

struct Waiting {
    since: Instant,
    /// When the last bytes came.
    last: Instant,
    timer: Pin<Box<Sleep>>,
}

/// Whether the deadline has passed: then the answer is that it came too late, whatever was made of the rest.
#[derive(Clone, Default)]
pub(crate) struct GivenUp(Arc<AtomicBool>);

impl GivenUp {
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The body has not come in time.
#[derive(Debug, thiserror::Error)]
#[error("The body of the request did not come in time.")]
struct TooSlow;

impl<B> SlowBody<B> {
    pub(crate) fn new(body: B) -> (Self, GivenUp) {
        let given_up = GivenUp::default();
        let body = Self { body, waiting: None, received: 0, given_up: given_up.clone() };
        (body, given_up)
    }

    fn came(&mut self, bytes: usize) {
        self.received = self.received.saturating_add(bytes.try_into().unwrap_or(u64::MAX));
        if let Some(waiting) = &mut self.waiting {
            waiting.last = Instant::now();
        }
    }

    /// Ready once it has come too late.
    fn poll_too_late(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let bought = Duration::from_secs(self.received / u64::from(BYTES_A_SECOND));
        let waiting = self.waiting.get_or_insert_with(Waiting::begin);
        let deadline = (waiting.since + PATIENCE + bought).min(waiting.last + PATIENCE);
        if waiting.timer.deadline() != deadline {
            waiting.timer.as_mut().reset(deadline);
        }
        waiting.timer.as_mut().poll(context)
    }
}

impl Waiting {
    fn begin() -> Self {
        let now = Instant::now();
        Self { since: now, last: now, timer: Box::pin(tokio::time::sleep_until(now + PATIENCE)) }
    }
}

impl<B> Body for SlowBody<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<axum::BoxError>,
{
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::BoxError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            if let Some(Ok(frame)) = &frame {
                self.came(frame.data_ref().map_or(0, Bytes::len));
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        ready!(self.poll_too_late(context));
        self.given_up.0.store(true, Ordering::Relaxed);
        Poll::Ready(Some(Err(TooSlow.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
