use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;
use web::Listening;

use crate::support::{JAN, Portal};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn open_pages_do_not_keep_a_server_from_stopping(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let jan = portal.signed_in(JAN).await;
    let listening = Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
    let address = listening.address().expect("an address");
    let stop = CancellationToken::new();
    portal.stop_following().await;
    let app = portal.reopen(crate::support::SECRET).await.expect("a process");
    let (router, jobs_stop, serve_stop) = (app.router(), stop.clone(), stop.clone());
    let jobs = tokio::spawn(async move { app.run_jobs(jobs_stop).await });
    let serving = tokio::spawn(web::serve(listening, router, web::ProxyHops(0), serve_stop));
    let mut page = TcpStream::connect(address).await.expect("it listens");
    let session = jan.cookie("__Host-session").expect("a session");
    let request = format!(
        "GET /news HTTP/1.1\r\nHost: acme.crewplanner.localhost:8080\r\nCookie: __Host-session={session}\r\n\r\n"
    );
    page.write_all(request.as_bytes()).await.expect("a connection");
    let mut read = vec![0; 64 * 1024];
    let mut said = String::new();
    while !said.contains("One new training course") {
        let n = page.read(&mut read).await.expect("the stream goes on");
        assert_ne!(n, 0, "{said}");
        said.push_str(&String::from_utf8_lossy(&read[..n]));
    }
    for header in ["content-type: text/event-stream", "x-accel-buffering: no", "cache-control: no-store"] {
        assert!(said.contains(header), "{said}");
    }
    stop.cancel();
    // Well within the time after which a server cuts off what is still open.
    let both = async { (jobs.await.expect("no panic"), serving.await.expect("no panic")) };
    tokio::time::timeout(Duration::from_secs(5), both).await.expect("it stops");
}
