//! The stream of an open page, frame by frame (server-sent events), with its heartbeat.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use http_body::Frame;
use tokio::time::Instant;
use web::{Language, metrics};

use super::parts::NewsParts;
use crate::App;
use crate::training::hub::{End, Key, Stream, Word};
use crate::training::news::{News, fraction};

/// Something is said at least this often: a proxy closes a connection that is silent for long (nginx after 60 s), and
/// a browser that is gone is noticed.
const HEARTBEAT: Duration = Duration::from_secs(25);

/// An open page, and what is needed to tell it something. Kept small: there is one for each of thousands.
pub(super) struct Watching {
    app: App,
    key: Key,
    stream: Arc<Stream>,
    session: String,
    language: Language,
    name: String,
    check_at: Instant,
    opened: bool,
}

impl Watching {
    pub(super) fn new(
        app: App,
        key: Key,
        stream: Arc<Stream>,
        session: String,
        language: Language,
        name: String,
    ) -> Self {
        let check_at = next_check(&app);
        Self { app, key, stream, session, language, name, check_at, opened: false }
    }

    /// Waits for the next thing to say. `None` ends the stream.
    async fn next(&mut self) -> Option<Bytes> {
        if !std::mem::replace(&mut self.opened, true) {
            return Some(Bytes::from_static(b": open\n\n"));
        }
        let word = tokio::select! {
            word = self.stream.next() => word,
            () = tokio::time::sleep_until(self.check_at) => Word::Check,
        };
        match word {
            Word::End(End::ForNow) => None,
            Word::End(End::ForGood) => Some(self.farewell()),
            Word::Check => Some(self.check().await),
            Word::News(news) => Some(self.tell(&news)),
            Word::Woken(at) => {
                metrics::news_woken(at.elapsed());
                Some(Bytes::from_static(b": wake\n\n"))
            }
        }
    }

    /// The heartbeat: whether the session is still there. Boxed, because it is rare and its size is not.
    async fn check(&mut self) -> Bytes {
        self.check_at = next_check(&self.app);
        let open = Box::pin(self.app.login.is_open(&self.key.client, &self.session)).await;
        // A database that does not answer is no reason to send anybody away.
        if open.unwrap_or(true) { Bytes::from_static(b": here\n\n") } else { self.farewell() }
    }

    fn tell(&self, news: &News) -> Bytes {
        let page = self.app.page(self.language);
        match NewsParts::render(&page, &self.name, news) {
            Ok(json) => format!("event: news\ndata: {json}\n\n").into(),
            // The error has logged itself; the page stays as it is.
            Err(_) => Bytes::from_static(b": fault\n\n"),
        }
    }

    /// At this the script stops and does not come back by itself.
    fn farewell(&self) -> Bytes {
        self.stream.end(End::ForNow);
        Bytes::from_static(b"event: end\ndata:\n\n")
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.app.hub.leave(&self.key, &self.stream);
    }
}

/// Up to a fifth early, so that pages which came back together after a restart do not check together for ever.
fn next_check(app: &App) -> Instant {
    Instant::now() + HEARTBEAT.mul_f64(1.0 - 0.2 * fraction(&app.rng))
}

type Next = Pin<Box<dyn Future<Output = Option<(Bytes, Watching)>> + Send>>;

/// The body of the answer: frame after frame, until there is no next.
pub(super) struct Frames(Option<Next>);

impl Frames {
    pub(super) fn new(watching: Watching) -> Self {
        Self(Some(next(watching)))
    }
}

fn next(mut watching: Watching) -> Next {
    Box::pin(async move { Some((watching.next().await?, watching)) })
}

impl HttpBody for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some(waiting) = &mut self.0 else { return Poll::Ready(None) };
        let said = ready!(waiting.as_mut().poll(context));
        let (frame, after) =
            said.map_or((None, None), |(bytes, watching)| (Some(bytes), Some(next(watching))));
        self.0 = after;
        Poll::Ready(frame.map(|bytes| Ok(Frame::data(bytes))))
    }
}
