//! Requests over a socket of their own, as plain as they can be.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back over the wire.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The value of a header; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let named =
            |line: &&str| line.split(':').next().is_some_and(|found| found.eq_ignore_ascii_case(name));
        self.head.lines().find(named).map_or("", |line| line[name.len() + 1..].trim())
    }

    /// The session that was opened, as a browser would send it back.
    pub fn session(&self) -> Option<String> {
        let set = self.header("set-cookie").split(';').next()?;
        set.starts_with("esik-session=").then(|| set.to_owned())
    }

    fn read(bytes: &[u8]) -> io::Result<Self> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let answer =
            Self { status: status.ok_or(io::ErrorKind::InvalidData)?, head: head.into(), body: body.into() };
        // A body that was cut off is no answer.
        match answer.header("content-length").parse::<usize>() {
            Ok(length) if answer.body.len() < length => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(answer),
        }
    }
}

pub async fn get(address: SocketAddr, path: &str, cookie: &str) -> io::Result<Answer> {
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n");
    send(address, request.as_bytes()).await
}

/// Sends a form from a page of `origin`.
pub async fn post(
    address: SocketAddr,
    origin: &str,
    path: &str,
    cookie: &str,
    fields: &[(&str, &str)],
) -> io::Result<Answer> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    send(address, (head_of(address, origin, path, cookie, body.len()) + &body).as_bytes()).await
}

/// The head of a posted form whose body has `length` bytes.
pub fn head_of(address: SocketAddr, origin: &str, path: &str, cookie: &str, length: usize) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\norigin: {origin}\r\ncookie: {cookie}\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n"
    )
}

async fn send(address: SocketAddr, request: &[u8]) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request).await?;
    read(&mut stream).await
}

/// All that comes until the other side closes.
pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Answer> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    Answer::read(&bytes)
}
