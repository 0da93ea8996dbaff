//! Staff of the busy company, with as many tabs as they have forms.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use bench::Outcome;

use crate::people::{PASSWORD, STAFF};
use crate::server::{COURSE, HOLD};

pub struct Staff {
    port: u16,
    cookie: String,
    /// The path of the course that they work on.
    pub course: String,
}

/// A connection that stays open.
pub struct Tab(TcpStream);

pub struct Answer {
    pub status: u16,
    head: String,
    body: String,
}

impl Staff {
    pub fn sign_in(port: u16) -> Outcome<Self> {
        let stranger = Self { port, cookie: String::new(), course: String::new() };
        let mut tab = Tab::open(port)?;
        let form = format!("email={}&password={}", STAFF.replace('@', "%40"), PASSWORD.replace(' ', "+"));
        let answer = tab.send(&stranger.form("/sign-in", &form))?;
        let cookies = answer.head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
        let cookies: Vec<&str> = cookies.filter_map(|cookie| cookie.split(';').next()).collect();
        let course = format!("/courses/{}", tab.send(&stranger.page(COURSE))?.body);
        Ok(Self { port, cookie: cookies.join("; "), course })
    }

    pub fn tab(&self) -> Outcome<Tab> {
        Tab::open(self.port)
    }

    pub fn longest_hold(&self) -> Outcome<Duration> {
        Ok(Duration::from_micros(self.tab()?.send(&self.page(HOLD))?.body.parse()?))
    }

    pub fn page(&self, path: &str) -> Vec<u8> {
        self.request("GET", path, "", b"")
    }

    pub fn form(&self, path: &str, form: &str) -> Vec<u8> {
        self.request("POST", path, "content-type: application/x-www-form-urlencoded\r\n", form.as_bytes())
    }

    pub fn upload(&self, path: &str, name: &str, file: &[u8]) -> Vec<u8> {
        let head =
            format!("--cut\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n");
        let body = [head.as_bytes(), file, b"\r\n--cut--\r\n"].concat();
        self.request("POST", path, "content-type: multipart/form-data; boundary=cut\r\n", &body)
    }

    fn request(&self, method: &str, path: &str, more: &str, body: &[u8]) -> Vec<u8> {
        let host = format!("cms.mobietrain.localhost:{}", self.port);
        let (cookie, length) = (&self.cookie, body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nsec-fetch-site: same-origin\r\n\
             cookie: {cookie}\r\n{more}content-length: {length}\r\n\r\n"
        );
        [head.as_bytes(), body].concat()
    }
}

impl Tab {
    fn open(port: u16) -> Outcome<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    pub fn send(&mut self, request: &[u8]) -> Outcome<Answer> {
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
                return Ok(Answer { status, head: head.to_owned(), body });
            }
        }
    }
}
