//! Browsers that bear with a server that goes away in the middle of an answer.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio::task::JoinHandle;

const BROWSERS: usize = 12;

/// A whole answer, as it came.
pub struct Answer {
    /// Which request it answers.
    pub request: usize,
    pub status: u16,
    pub head: String,
}

impl Answer {
    /// The session cookie that came with it.
    pub fn session(&self) -> String {
        let cookie = self.head.lines().find_map(|line| line.strip_prefix("set-cookie: __Host-session="));
        cookie.and_then(|value| value.split(';').next()).expect("a sign-on brings a session").to_owned()
    }
}

/// Sends the requests over a few connections, each until it breaks.
pub fn send_to(port: u16, requests: Vec<String>, answers: &UnboundedSender<Answer>) -> Vec<JoinHandle<()>> {
    let mut shares: Vec<Vec<(usize, String)>> = vec![Vec::new(); BROWSERS];
    for (number, request) in requests.into_iter().enumerate() {
        shares[number % BROWSERS].push((number, request));
    }
    let browser = |share| {
        let answers = answers.clone();
        tokio::spawn(async move {
            // The server is killed: that is the point.
            let _broken_off = send(port, share, &answers).await;
        })
    };
    shares.into_iter().map(browser).collect()
}

/// The same on a server that stays; the answers are in the order of the requests.
pub async fn post_all(port: u16, requests: Vec<String>) -> Vec<Answer> {
    let count = requests.len();
    let (sender, mut inbox) = mpsc::unbounded_channel();
    let browsers = send_to(port, requests, &sender);
    drop(sender);
    let mut answers = Vec::new();
    while let Some(answer) = inbox.recv().await {
        answers.push(answer);
    }
    for browser in browsers {
        browser.await.expect("no browser panics");
    }
    assert_eq!(answers.len(), count, "the server answers everything");
    answers.sort_by_key(|answer| answer.request);
    answers
}

async fn send(
    port: u16,
    share: Vec<(usize, String)>,
    answers: &UnboundedSender<Answer>,
) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    for (request, text) in share {
        stream.write_all(text.as_bytes()).await?;
        let head = answer(&mut stream).await?;
        let status = head.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
        answers.send(Answer { request, status, head }).ok(); // the test has failed already when nobody listens
    }
    Ok(())
}

/// Reads an answer and returns its head.
async fn answer(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length = length.and_then(|length| length.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return Ok(head.to_owned());
            }
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
}
