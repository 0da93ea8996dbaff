//! A mail server of a few lines (RFC 5321): takes messages, refuses or hangs as a test tells it to, and remembers what it took.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// The answer of a server that closes the connection instead.
pub const HANGS_UP: &str = "…";

#[derive(Default)]
struct State {
    /// The answer to this command instead of the good one.
    answer: Option<(&'static str, &'static str)>,
    /// What was taken: the envelope's addresses and the message.
    taken: Vec<String>,
    passwords: Vec<String>,
    /// The answer that was held back, once it is given after all.
    late: &'static str,
}

#[derive(Clone)]
pub struct Server {
    state: Arc<Mutex<State>>,
    pub port: u16,
    /// A message was taken whose answer is held back.
    pub held: Arc<Notify>,
    go: Arc<Notify>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let server = Self { state: Arc::default(), port, held: Arc::default(), go: Arc::default() };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.converse(stream).await });
            }
        });
        server
    }

    /// Answers this command (`.` is the end of a message) with this line from now on; with nothing when it is empty.
    pub fn answers(&self, command: &'static str, line: &'static str) {
        self.state.lock().expect("no panic").answer = Some((command, line));
    }

    pub fn is_well(&self) {
        self.state.lock().expect("no panic").answer = None;
    }

    /// Gives an answer that is held back after all.
    pub fn lets_go(&self, line: &'static str) {
        self.state.lock().expect("no panic").late = line;
        self.go.notify_one();
    }

    pub fn taken(&self) -> Vec<String> {
        self.state.lock().expect("no panic").taken.clone()
    }

    pub fn passwords(&self) -> Vec<String> {
        self.state.lock().expect("no panic").passwords.clone()
    }

    async fn converse(&self, stream: TcpStream) -> Option<()> {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        self.say(&mut write, "greeting", "220 mail.example ESMTP").await?;
        let mut message = String::new();
        while let Some(line) = lines.next_line().await.ok()? {
            let command = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
            match command.as_str() {
                "EHLO" => self.say(&mut write, "EHLO", "250-mail.example\r\n250 AUTH PLAIN").await?,
                "AUTH" => {
                    self.state.lock().expect("no panic").passwords.push(line);
                    self.say(&mut write, "AUTH", "235 Welcome").await?;
                }
                "DATA" => {
                    self.say(&mut write, "DATA", "354 Go on").await?;
                    self.take(&mut lines, &mut message).await?;
                    self.say(&mut write, ".", "250 Taken").await?;
                }
                "QUIT" => return self.say(&mut write, "QUIT", "221 Bye").await,
                command => {
                    message.push_str(&line);
                    message.push('\n');
                    self.say(&mut write, command, "250 Fine").await?;
                }
            }
        }
        Some(())
    }

    async fn take(&self, lines: &mut Lines<BufReader<OwnedReadHalf>>, message: &mut String) -> Option<()> {
        while let Some(line) = lines.next_line().await.ok()? {
            if line == "." {
                let mut state = self.state.lock().expect("no panic");
                if !state.answer.is_some_and(|(command, line)| command == "." && !line.is_empty()) {
                    state.taken.push(std::mem::take(message));
                }
                return Some(());
            }
            message.push_str(&line);
            message.push('\n');
        }
        None
    }

    async fn say(&self, write: &mut OwnedWriteHalf, command: &str, good: &str) -> Option<()> {
        let told = self.state.lock().expect("no panic").answer;
        let mut line = told.filter(|(to, _)| *to == command).map_or(good, |(_, line)| line);
        if line.is_empty() {
            self.held.notify_one();
            self.go.notified().await;
            line = self.state.lock().expect("no panic").late;
        }
        if line == HANGS_UP {
            return None;
        }
        write.write_all(format!("{line}\r\n").as_bytes()).await.ok()
    }
}
