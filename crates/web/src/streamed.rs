//! An answer that is written while it is read (streaming, download): as long as it likes, in little memory. When whoever reads
//! it is slow the writer waits, and when they are gone it ends.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::BoxError;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body::Frame;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Parts that may wait to be read.
const AHEAD: usize = 2;

/// The body of an answer, and what its parts are sent with. An error cuts the answer off, so that nobody takes the half of it
/// for the whole.
pub fn streamed() -> (Sender<Result<Bytes, BoxError>>, Body) {
    let (sender, receiver) = channel(AHEAD);
    (sender, Body::new(Streamed(receiver)))
}

struct Streamed(Receiver<Result<Bytes, BoxError>>);

impl HttpBody for Streamed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.0.poll_recv(context).map(|part| part.map(|part| part.map(Frame::data)))
    }
}
