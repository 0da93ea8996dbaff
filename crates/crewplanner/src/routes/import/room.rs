//! How much of an upload is held at once (upload limit): what is let go makes room for more. So a form whose file is too large is read
//! to its end, its other fields are kept, and a browser that is still sending hears the answer; and no form fills the memory.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use axum::BoxError;
use axum::body::{Body, Bytes};
use http_body::Frame;

/// Bytes that are given at once.
const PIECE: usize = 64 * 1024;

/// Bytes that may still be held.
#[derive(Clone)]
pub(super) struct Room(Arc<AtomicUsize>);

impl Room {
    pub(super) fn new(bytes: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(bytes)))
    }

    /// The body, as far as there is room.
    pub(super) fn body(&self, body: Body) -> Body {
        Body::new(Held { body, room: self.clone(), rest: Bytes::new(), has_given: false })
    }

    /// So many bytes were let go.
    pub(super) fn let_go(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    fn hold(&self, bytes: usize) -> Result<(), NoRoom> {
        let less = |room: usize| room.checked_sub(bytes);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).map(drop).map_err(|_| NoRoom)
    }
}

/// More came than is held.
#[derive(Debug, thiserror::Error)]
#[error("More of a form came than is held at once.")]
struct NoRoom;

struct Held {
    body: Body,
    room: Room,
    /// What has come and was not given yet.
    rest: Bytes,
    has_given: bool,
}

impl http_body::Body for Held {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        // Whoever reads takes all there is before they let go of any of it: so there is a piece at a time.
        if std::mem::take(&mut self.has_given) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                Some(Ok(frame)) => self.rest = frame.into_data().unwrap_or_default(), // trailers say nothing here
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
        let size = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(size);
        self.has_given = true;
        Poll::Ready(Some(self.room.hold(size).map(|()| Frame::data(piece)).map_err(Into::into)))
    }
}
