//! The HTTP server: its time-outs, how many may be connected, and its graceful shutdown.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::response::IntoResponse;
use http::{Request, StatusCode, header};
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use crate::ProxyHops;
use crate::seats::Seats;
use crate::slow_body::SlowBody;

/// How long a client may take to send its headers: one that dribbles them would hold a connection for ever.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a whole request may take, a course of 20 MB on a slow line included. How long its body may take: `slow_body.rs`.
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

/// Serves until `stop` comes, then lets open requests finish. Without a proxy in front (`hops`), one address has so many
/// connections and no more; with one all come from its address, and to bound them is its job.
pub async fn serve(listening: Listening, router: Router, hops: ProxyHops, stop: CancellationToken) {
    let cut_off = CancellationToken::new();
    let _at_the_end = cut_off.clone().drop_guard();
    let open = Connections { tracker: TaskTracker::new(), stop, cut_off, seats: Seats::behind(hops) };
    loop {
        tokio::select! {
            () = open.stop.cancelled() => break,
            accepted = listening.0.accept() => match accepted {
                Ok((stream, peer)) => open.add(stream, peer, router.clone()),
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
    seats: Arc<Seats>,
}

impl Connections {
    fn add(&self, stream: TcpStream, peer: SocketAddr, router: Router) {
        // Dropped, the connection is closed at once.
        let Some(seat) = self.seats.take(peer.ip()) else { return };
        // Answers are small; waiting to fill a packet only makes them late.
        let _best_effort = stream.set_nodelay(true);
        // Boxed, or the room for the endpoint's work would stay with the connection: an event stream is open for hours.
        let service = tower::service_fn(move |request| Box::pin(answer(router.clone(), peer, request)));
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIMEOUT)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let stop = self.stop.clone();
        self.tracker.spawn(self.cut_off.clone().run_until_cancelled_owned(async move {
            let _seat = seat;
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

/// Whoever is too slow hears so, and is disconnected.
async fn answer(
    router: Router,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<axum::response::Response, std::convert::Infallible> {
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(ConnectInfo(peer));
    let (body, given_up) = SlowBody::new(body);
    let answer = router.oneshot(Request::from_parts(parts, body));
    match tokio::time::timeout(REQUEST_TIMEOUT, answer).await {
        Ok(answer) if !given_up.get() => answer,
        _ => Ok((StatusCode::REQUEST_TIMEOUT, [(header::CONNECTION, "close")]).into_response()),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use axum::routing::post;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::time::{Instant, sleep};

    use super::*;

    /// A server on a port of its own, for as long as the test runs. Time stands still but while nobody has anything to do;
    /// then it goes on to whatever somebody waits for.
    async fn serving(router: Router) -> SocketAddr {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let address = listening.address().expect("bound");
        tokio::spawn(serve(listening, router, ProxyHops(0), CancellationToken::new()));
        address
    }

    fn uploads() -> Router {
        Router::new().route("/", post(async |body: Bytes| body.len().to_string()))
    }

    async fn connect(address: SocketAddr, head: &str) -> TcpStream {
        let mut client = TcpStream::connect(address).await.expect("it listens");
        client.write_all(head.as_bytes()).await.expect("it takes what comes");
        client
    }

    async fn rest(mut client: TcpStream) -> String {
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.expect("the connection is closed");
        answer
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_never_comes_holds_no_connection() {
        let address = serving(uploads()).await;
        let start = Instant::now();
        let client = connect(address, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na").await;
        let answer = rest(client).await;
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
        assert_eq!(start.elapsed().as_secs(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn nor_does_one_that_dribbles() {
        let address = serving(uploads()).await;
        let start = Instant::now();
        let mut client = connect(address, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n").await;
        let mut answer = [0; 13];
        let dribble = async {
            let (mut read, mut write) = client.split();
            let bytes = async {
                loop {
                    sleep(Duration::from_secs(7)).await;
                    if write.write_all(b"a").await.is_err() {
                        std::future::pending::<()>().await;
                    }
                }
            };
            tokio::select! {
                () = bytes => {}
                read = read.read_exact(&mut answer) => assert!(read.is_ok()),
            }
        };
        dribble.await;
        assert_eq!(&answer, b"HTTP/1.1 408 ");
        assert_eq!(start.elapsed().as_secs(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_and_steady_upload_is_let_go_on() {
        let address = serving(uploads().layer(axum::extract::DefaultBodyLimit::disable())).await;
        let start = Instant::now();
        let head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2000000\r\n\r\n";
        let mut client = connect(address, head).await;
        for _ in 0..10 {
            sleep(Duration::from_secs(20)).await;
            client.write_all(&[b'a'; 200_000]).await.expect("it takes what comes");
        }
        let answer = rest(client).await;
        assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("2000000"), "{answer}");
        assert_eq!(start.elapsed().as_secs(), 200);
    }

    #[tokio::test(start_paused = true)]
    async fn headers_that_never_come_hold_no_connection() {
        let address = serving(uploads()).await;
        let start = Instant::now();
        let client = connect(address, "POST / HTTP/1.1\r\nHost: a\r\n").await;
        let _closed = rest(client).await;
        assert_eq!(start.elapsed().as_secs(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn an_open_stream_is_nobody_s_slow_body() {
        let stream = async || {
            sleep(Duration::from_secs(100)).await;
            "late"
        };
        let address = serving(Router::new().route("/", axum::routing::get(stream))).await;
        let answer =
            rest(connect(address, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await).await;
        assert!(answer.ends_with("late"), "{answer}");
    }

    #[tokio::test]
    async fn an_address_has_so_many_connections_and_no_more() {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let address = listening.address().expect("bound");
        let [stop, cut_off] = [CancellationToken::new(), CancellationToken::new()];
        let open = Connections { tracker: TaskTracker::new(), stop, cut_off, seats: Seats::of(2) };
        let request = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\n";
        let mut clients = Vec::new();
        for _ in 0..3 {
            clients.push(connect(address, request).await);
            let (stream, peer) = listening.0.accept().await.expect("the client");
            open.add(stream, peer, uploads());
        }
        let mut third = clients.pop().expect("three");
        let end = third.read(&mut [0; 1]).await;
        assert!(end.as_ref().is_err() || end.is_ok_and(|bytes| bytes == 0), "it is closed at once");
        for mut client in clients {
            client.write_all(b"a").await.expect("it takes what comes");
            assert!(rest(client).await.starts_with("HTTP/1.1 200 "), "the first two are served");
        }
        open.tracker.close();
        open.tracker.wait().await;
        let mut again = connect(address, request).await;
        let (stream, peer) = listening.0.accept().await.expect("the client");
        open.add(stream, peer, uploads());
        again.write_all(b"a").await.expect("it takes what comes");
        assert!(rest(again).await.starts_with("HTTP/1.1 200 "), "and whoever comes after them");
    }

    #[tokio::test]
    async fn whoever_is_connected_is_cut_off_when_nobody_serves_any_more() {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        let mut client = TcpStream::connect(listening.address().expect("bound")).await.expect("it listens");
        let router = Router::new().route("/", post(std::future::pending::<()>));
        let serving = tokio::spawn(serve(listening, router, ProxyHops(0), CancellationToken::new()));
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
        let serving = tokio::spawn(serve(listening, router, ProxyHops(0), CancellationToken::new()));
        client.write_all(request).await.expect("it takes the request");
        let mut answer = Vec::new();
        let end = tokio::time::timeout(Duration::from_secs(30), client.read_to_end(&mut answer)).await;
        end.expect("it waits for no more").expect("the connection is closed");
        serving.abort();
        String::from_utf8(answer).expect("an answer is text")
    }
}
