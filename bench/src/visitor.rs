//! Somebody who is signed in at a site, with as many tabs as they like.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::Outcome;

pub struct Visitor {
    host: String,
    port: u16,
    cookie: String,
}

/// A connection that stays open.
pub struct Tab(TcpStream);

/// A whole answer, and how long it took.
pub struct Reply {
    pub time: Duration,
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Visitor {
    /// Signs in at the site of this host.
    ///
    /// # Errors
    /// When nobody is let in.
    pub fn sign_in(host: &str, port: u16, email: &str, password: &str) -> Outcome<Self> {
        let mut visitor = Self { host: format!("{host}:{port}"), port, cookie: String::new() };
        let escaped = |text: &str| text.replace('@', "%40").replace(' ', "+");
        let form = format!("email={}&password={}&to=/", escaped(email), escaped(password));
        let reply = visitor.tab()?.send(&visitor.form("/sign-in", &form))?;
        let cookies = reply.head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
        let cookies: Vec<&str> = cookies.filter_map(|cookie| cookie.split(';').next()).collect();
        visitor.cookie = cookies.join("; ");
        match reply.status {
            303 => Ok(visitor),
            status => Err(format!("Nobody was signed in at {host}: the answer was {status}.").into()),
        }
    }

    /// # Errors
    /// When the server takes no connection.
    pub fn tab(&self) -> Outcome<Tab> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_nodelay(true)?;
        Ok(Tab(stream))
    }

    pub fn page(&self, path: &str) -> Vec<u8> {
        self.request("GET", path, "", b"")
    }

    pub fn form(&self, path: &str, form: &str) -> Vec<u8> {
        self.request("POST", path, "content-type: application/x-www-form-urlencoded\r\n", form.as_bytes())
    }

    /// A form with one field, which is a file.
    pub fn upload(&self, path: &str, (field, name): (&str, &str), file: &[u8]) -> Vec<u8> {
        let head =
            format!("--cut\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        let body = [head.as_bytes(), file, b"\r\n--cut--\r\n"].concat();
        self.request("POST", path, "content-type: multipart/form-data; boundary=cut\r\n", &body)
    }

    fn request(&self, method: &str, path: &str, more: &str, body: &[u8]) -> Vec<u8> {
        let (host, cookie, length) = (&self.host, &self.cookie, body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nsec-fetch-site: same-origin\r\n\
             cookie: {cookie}\r\n{more}content-length: {length}\r\n\r\n"
        );
        [head.as_bytes(), body].concat()
    }
}

impl Tab {
    /// # Errors
    /// When the server closes the connection.
    pub fn send(&mut self, request: &[u8]) -> Outcome<Reply> {
        let start = Instant::now();
        self.0.write_all(request)?;
        let mut buffer = Vec::new();
        let mut part = vec![0; 1 << 16];
        loop {
            let length = self.0.read(&mut part)?;
            if length == 0 {
                return Err("The server has closed a connection.".into());
            }
            buffer.extend_from_slice(&part[..length]);
            let Some(end) = buffer.windows(4).take(4096).position(|four| four == b"\r\n\r\n") else {
                continue;
            };
            let head = std::str::from_utf8(&buffer[..end + 4])?;
            let told = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if buffer.len() >= end + 4 + told.map_or(Ok(0), str::parse::<usize>)? {
                let status = head.get(9..12).ok_or("no status")?.parse()?;
                let body = String::from_utf8_lossy(&buffer[end + 4..]).into_owned();
                return Ok(Reply { time: start.elapsed(), status, head: head.to_owned(), body });
            }
        }
    }
}

impl Reply {
    /// Where it leads to.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn location(&self) -> Outcome<String> {
        let location = self.head.lines().find_map(|line| line.strip_prefix("location: "));
        Ok(location.ok_or_else(|| format!("An answer led nowhere:\n{}", self.head))?.to_owned())
    }
}
