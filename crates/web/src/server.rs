//! The HTTP server: its time-outs, and its graceful shutdown.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::response::IntoResponse as _;
use http::{StatusCode, header};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

/// How long a client may take to send its headers: one that dribbles them would hold a connection for ever.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a whole request may take, a course of 20 MB on a slow line included: a client that dribbles its body would
/// hold a connection for ever, too.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(300);
/// How long open requests may take to finish after the signal to stop.
const GRACE: Duration = Duration::from_secs(10);

/// A bound socket: connections made from now on wait until [`serve`] accepts them.
pub struct Listening(TcpListener);

impl Listening {
    /// # Errors
    /// When the address is taken or not ours to take.
    pub async fn bind(address: SocketAddr) -> io::Result<Self> {
        TcpListener::bind(address).await.map(Self)
    }

    /// # Errors
    /// When the socket is gone.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// Serves until `stop` comes, then lets open requests finish.
pub async fn serve(listening: Listening, router: Router, stop: CancellationToken) {
    let cut_off = CancellationToken::new();
    let _at_the_end = cut_off.clone().drop_guard();
    let open = Connections { tracker: TaskTracker::new(), stop, cut_off };
    loop {
        tokio::select! {
            () = open.stop.cancelled() => break,
            accepted = listening.0.accept() => match accepted {
                Ok((stream, peer)) => {
                    open.add(stream, peer, router.clone(), REQUEST_TIMEOUT);
                }
                // Out of file descriptors, most likely: wait for some to come back instead of spinning.
                Err(error) => {
                    tracing::warn!("A connection could not be accepted: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
        }
    }
    drop(listening);
    open.tracker.close();
    if tokio::time::timeout(GRACE, open.tracker.wait()).await.is_err() {
        tracing::warn!("Some requests did not finish within {} seconds and were cut off.", GRACE.as_secs());
    }
}

/// Those who are connected.
struct Connections {
    tracker: TaskTracker,
    stop: CancellationToken,
    /// Ends those that are still open when nobody serves any more.
    cut_off: CancellationToken,
}

impl Connections {
    fn add(&self, stream: TcpStream, peer: SocketAddr, router: Router, patience: Duration) {
        // Answers are small; waiting to fill a packet only makes them late.
        let _best_effort = stream.set_nodelay(true);
        let service = router.map_request(move |mut request: http::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        });
        // Boxed, or the room for the endpoint's work would stay with the connection: an event stream is open for hours.
        let service = tower::service_fn(move |request| {
            let answer = service.clone().oneshot(request);
            Box::pin(async move {
                let late = (StatusCode::REQUEST_TIMEOUT, [(header::CONNECTION, "close")]);
                tokio::time::timeout(patience, answer).await.unwrap_or_else(|_| Ok(late.into_response()))
            })
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIMEOUT)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let stop = self.stop.clone();
        self.tracker.spawn(self.cut_off.clone().run_until_cancelled_owned(async move {
            let mut connection = std::pin::pin!(connection);
            let ended = tokio::select! {
                ended = connection.as_mut() => ended,
                () = stop.cancelled() => {
                    // The request that is under way is the last one.
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                tracing::debug!("A connection ended early: {error}");
            }
        }));
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use axum::routing::post;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    #[tokio::test]
    async fn a_body_that_never_ends_holds_no_connection() {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let mut client = TcpStream::connect(listening.address().expect("bound")).await.expect("it listens");
        let (stream, peer) = listening.0.accept().await.expect("the client");
        let router = Router::new().route("/", post(async |_: Bytes| ()));
        let [stop, cut_off] = [CancellationToken::new(), CancellationToken::new()];
        let open = Connections { tracker: TaskTracker::new(), stop, cut_off };
        open.add(stream, peer, router, Duration::from_millis(20));
        let request = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na";
        client.write_all(request).await.expect("it takes the request");
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.expect("the connection is closed");
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }

    #[tokio::test]
    async fn whoever_is_connected_is_cut_off_when_nobody_serves_any_more() {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let mut client = TcpStream::connect(listening.address().expect("bound")).await.expect("it listens");
        let router = Router::new().route("/", post(std::future::pending::<()>));
        let serving = tokio::spawn(serve(listening, router, CancellationToken::new()));
        client.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("it takes the request");
        let mut answer = [0; 12];
        client.read_exact(&mut answer).await.expect("an answer: it is kept alive");
        assert_eq!(&answer, b"HTTP/1.1 405");
        client.write_all(b"POST / HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("it takes the request");
        serving.abort();
        let mut rest = Vec::new();
        let end = tokio::time::timeout(Duration::from_secs(30), client.read_to_end(&mut rest)).await;
        // By its end or by a reset, which is what becomes of a request that nobody has read.
        drop(end.expect("it is cut off"));
    }

    /// Where a request ends must not be a matter of opinion between a proxy and us. hyper takes a bare LF for the end of a
    /// line of the head, as RFC 9112 §2.2 allows, and tells nobody; whatever decides how long a body is it refuses.
    #[tokio::test]
    async fn nothing_that_frames_a_request_is_read_in_two_ways() {
        let chunked = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n";
        for (request, status) in [
            (format!("{chunked}\r\n1\r\na\r\n0\r\n\r\n"), "200"),
            ("GET / HTTP/1.1\nHost: a\nConnection: close\n\n".to_owned(), "405"),
            (format!("{chunked}\r\n1\na\r\n0\r\n\r\n"), "400"),
            (format!("{chunked}\r\n1\r\na\n0\r\n\r\n"), "400"),
            (format!("{chunked}\r\n1;a\nb\r\na\r\n0\r\n\r\n"), "400"),
            ("GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n".to_owned(), "400"),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n".to_owned(), "400"),
            ("GET / HTTP/1.1\r\nHost: a\r\n X: b\r\n\r\n".to_owned(), "400"),
            (
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na".to_owned(),
                "400",
            ),
        ] {
            let answer = answer(request.as_bytes()).await;
            assert_eq!(answer.get(9..12), Some(status), "{request:?}: {answer:?}");
        }
    }

    async fn answer(request: &[u8]) -> String {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let mut client = TcpStream::connect(listening.address().expect("bound")).await.expect("it listens");
        let router = Router::new().route("/", post(async |_: Bytes| ()));
        let serving = tokio::spawn(serve(listening, router, CancellationToken::new()));
        client.write_all(request).await.expect("it takes the request");
        let mut answer = Vec::new();
        let end = tokio::time::timeout(Duration::from_secs(30), client.read_to_end(&mut answer)).await;
        end.expect("it waits for no more").expect("the connection is closed");
        serving.abort();
        String::from_utf8(answer).expect("an answer is text")
    }
}
