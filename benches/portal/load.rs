//! Clients that each send the next request when they have the answer to the last, over connections that stay open.

use std::fmt::Write;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request as it is written.
#[derive(Clone)]
pub struct Request {
    method: &'static str,
    path: String,
    headers: String,
    body: String,
    always_new: bool,
}

impl Request {
    pub fn get(path: &str) -> Self {
        let headers = "Host: 127.0.0.1\r\nAccept-Language: kk\r\n".to_owned();
        Self { method: "GET", path: path.to_owned(), headers, body: String::new(), always_new: false }
    }

    /// A form as a browser posts it from the page of `origin`.
    pub fn post(path: &str, origin: SocketAddr, fields: &[(&str, &str)]) -> Self {
        let mut request = Self::get(path);
        request.method = "POST";
        request.body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        request.header("Origin", &format!("http://{origin}"));
        request.header("Sec-Fetch-Site", "same-origin");
        request.header("Content-Type", "application/x-www-form-urlencoded");
        request.header("Content-Length", &request.body.len().to_string());
        request
    }

    pub fn header(&mut self, name: &str, value: &str) {
        write!(self.headers, "{name}: {value}\r\n").unwrap();
    }

    pub fn cookie(&mut self, cookie: &str) {
        self.header("Cookie", cookie);
    }

    /// Every request asks for another address, so that no answer can have been kept.
    pub fn always_new(&mut self) {
        self.always_new = true;
    }

    fn written(&self, number: u64) -> Vec<u8> {
        let Self { method, path, headers, body, always_new } = self;
        let joint = if path.contains('?') { '&' } else { '?' };
        let asked = if *always_new { format!("{joint}n={number}") } else { String::new() };
        format!("{method} {path}{asked} HTTP/1.1\r\n{headers}\r\n{body}").into_bytes()
    }
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    /// Of the whole answer on the wire.
    pub bytes: usize,
    head: String,
}

impl Answer {
    /// The first header of that name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<String> {
        self.head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "))
            .find_map(|(found, value)| found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned()))
    }
}

/// Of the next request that asks for what nobody asked for before.
static NUMBER: AtomicU64 = AtomicU64::new(1);

/// One connection.
pub struct Client {
    stream: TcpStream,
    kept: Vec<u8>,
}

impl Client {
    pub async fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream, kept: Vec::with_capacity(256 * 1024) }
    }

    pub async fn send(&mut self, request: &Request, number: u64) -> Answer {
        self.stream.write_all(&request.written(number)).await.unwrap();
        let head_end = self.until(b"\r\n\r\n", 0).await;
        let head = String::from_utf8(self.part(0, head_end).to_vec()).unwrap();
        let status: u16 = head.get(9..12).unwrap().parse().unwrap();
        let mut answer = Answer { status, body: Vec::new(), bytes: 0, head };
        let length = answer.header("content-length").map(|length| length.parse::<usize>().unwrap());
        let end = match length {
            Some(length) => {
                self.at_least(head_end + length).await;
                answer.body = self.part(head_end, head_end + length).to_vec();
                head_end + length
            }
            None if answer.header("transfer-encoding").is_some() => {
                self.chunks(head_end, &mut answer.body).await
            }
            None => head_end,
        };
        answer.bytes = end;
        self.kept.drain(..end);
        answer
    }

    /// Chunk by chunk to the last one; where the answer ends.
    async fn chunks(&mut self, start: usize, body: &mut Vec<u8>) -> usize {
        let mut at = start;
        loop {
            let line_end = self.until(b"\r\n", at).await;
            let size = std::str::from_utf8(self.part(at, line_end - 2)).unwrap();
            let size = usize::from_str_radix(size, 16).unwrap();
            self.at_least(line_end + size + 2).await;
            body.extend_from_slice(self.part(line_end, line_end + size));
            at = line_end + size + 2;
            if size == 0 {
                return at;
            }
        }
    }

    /// Reads on until `mark` stands behind `from`; where it ends.
    async fn until(&mut self, mark: &[u8], from: usize) -> usize {
        loop {
            let found = self
                .kept
                .get(from..)
                .unwrap_or_default()
                .windows(mark.len())
                .position(|window| window == mark);
            if let Some(found) = found {
                return from + found + mark.len();
            }
            self.more().await;
        }
    }

    fn part(&self, from: usize, until: usize) -> &[u8] {
        self.kept.get(from..until).unwrap()
    }

    async fn at_least(&mut self, length: usize) {
        while self.kept.len() < length {
            self.more().await;
        }
    }

    async fn more(&mut self) {
        let read = self.stream.read_buf(&mut self.kept).await.unwrap();
        assert!(read > 0, "the connection was closed: {}", String::from_utf8_lossy(&self.kept));
    }
}

/// What many requests came to.
pub struct Load {
    pub answers: usize,
    /// Answers a second.
    pub rate: f64,
    /// Seconds within which 99 of 100 came.
    pub p99: f64,
}

impl Load {
    /// Of the times, in seconds, that each answer took.
    pub fn of(mut times: Vec<f64>, spell: Duration) -> Self {
        times.sort_by(f64::total_cmp);
        let p99 = times.get(times.len() * 99 / 100).copied().unwrap_or_default();
        Self { answers: times.len(), rate: times.len() as f64 / spell.as_secs_f64(), p99 }
    }
}

/// One request on a connection of its own.
pub async fn once(address: SocketAddr, request: &Request) -> Answer {
    Client::connect(address).await.send(request, 0).await
}

/// As many clients for a spell, after a short one that does not count.
pub async fn run(address: SocketAddr, request: &Request, (clients, spell): (usize, Duration)) -> Load {
    times(address, request, (clients, spell / 6)).await;
    let began = Instant::now();
    let times = times(address, request, (clients, spell)).await;
    Load::of(times, began.elapsed())
}

/// Seconds that each answer took.
pub async fn times(address: SocketAddr, request: &Request, (clients, spell): (usize, Duration)) -> Vec<f64> {
    let began = Instant::now();
    let client = || {
        let request = request.clone();
        async move {
            let mut connection = Client::connect(address).await;
            let mut times = Vec::new();
            while began.elapsed() < spell {
                let sent = Instant::now();
                let answer = connection.send(&request, NUMBER.fetch_add(1, Ordering::Relaxed)).await;
                assert!(matches!(answer.status, 200 | 304), "{}", answer.status);
                times.push(sent.elapsed().as_secs_f64());
            }
            times
        }
    };
    let tasks: Vec<_> = (0..clients).map(|_| tokio::spawn(client())).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.append(&mut task.await.unwrap());
    }
    times
}
