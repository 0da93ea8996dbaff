//! An answer that is written while it is read (streaming, download): as long as it likes, in little memory. When whoever reads
//! it is slow the writer waits, and when they are gone it ends.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::BoxError;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body::Frame;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tracing::Instrument as _;

/// Parts that may wait to be read.
const AHEAD: usize = 2;

/// What the parts of an answer are sent with.
pub struct Parts(Sender<Result<Bytes, BoxError>>);

impl Parts {
    /// Sends a part, once whoever reads is ready for it; `false` when they are gone.
    pub async fn send(&self, part: impl Into<Bytes>) -> bool {
        self.0.send(Ok(part.into())).await.is_ok()
    }
}

/// The body of an answer, whose parts `write` sends. An error cuts the answer off, so that nobody takes the half of it for the
/// whole.
pub fn streamed<Writing>(write: impl FnOnce(Parts) -> Writing) -> Body
where
    Writing: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    let (sender, receiver) = channel(AHEAD);
    let writing = write(Parts(sender.clone()));
    let to_its_end = async move {
        if let Err(error) = writing.await {
            tracing::error!("A file was cut off on its way. {error}");
            drop(sender.send(Err(error)).await);
        }
    };
    tokio::spawn(to_its_end.in_current_span());
    Body::new(Streamed(receiver))
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
