//! The same bytes from memory by a bare route, in a process of its own: what the web framework can do here.

use std::net::SocketAddr;
use std::process::Command;

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::load::Answer;
use crate::server::Program;

/// Names the file whose bytes are served; its first line is the status.
pub const FILE: &str = "ESIK_BENCH_BASELINE";

/// A bare server with the bytes of one answer.
pub struct Baseline {
    pub program: Program,
    _file: tempfile::NamedTempFile,
    pub address: SocketAddr,
}

impl Baseline {
    pub fn start(answer: &Answer) -> Self {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut bytes = format!("{}\n", answer.status).into_bytes();
        bytes.extend_from_slice(&answer.body);
        std::fs::write(file.path(), bytes).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        let (program, line) = Program::start(command.env(FILE, file.path()));
        Self { program, _file: file, address: line.trim().parse().unwrap() }
    }
}

/// What the other process does.
pub async fn serve(file: &str) {
    let bytes = Bytes::from(std::fs::read(file).unwrap());
    let line = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let status = std::str::from_utf8(bytes.get(..line).unwrap()).unwrap().parse().unwrap();
    let (status, body) = (StatusCode::from_u16(status).unwrap(), bytes.slice(line + 1..));
    let route = move || {
        let body = body.clone();
        async move {
            let kind = [("content-type", "text/html; charset=utf-8")];
            if body.is_empty() { status.into_response() } else { (status, kind, body).into_response() }
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    axum::serve(listener, Router::new().fallback(route)).await.unwrap();
}
