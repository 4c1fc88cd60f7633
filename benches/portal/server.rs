//! The program itself, started on a file, and what the system says of it.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::data::NOW;
use crate::load::{self, Request};

/// Clock ticks a second, as `/proc` counts CPU: fixed on Linux.
const TICKS: f64 = 100.0;

/// A program that is told to stop when it is let go, and waited for.
pub struct Program(Child);

impl Program {
    /// Starts it; the first line that it prints.
    pub fn start(command: &mut Command) -> (Self, String) {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        lines.read_line(&mut first).unwrap();
        std::thread::spawn(move || lines.lines().count());
        (Self(child), first)
    }

    fn proc(&self, name: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{name}", self.0.id())).unwrap()
    }

    /// Seconds of CPU since it began.
    pub fn cpu(&self) -> f64 {
        let stat = self.proc("stat");
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        let ticks: f64 = [11, 12].into_iter().map(|at| fields.get(at).unwrap().parse::<f64>().unwrap()).sum();
        ticks / TICKS
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        Command::new("kill").arg(self.0.id().to_string()).status().unwrap();
        self.0.wait().unwrap();
    }
}

/// A running portal.
pub struct Server {
    pub program: Program,
    pub address: SocketAddr,
    /// From its start to the first answer.
    pub ready_after: Duration,
}

impl Server {
    /// `esik demo --keep` on a file, its clock standing.
    pub async fn start(file: &Path) -> Self {
        let began = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_esik"));
        command.args(["demo", "--keep", "--listen", "127.0.0.1:0", "--now", NOW, "--database"]).arg(file);
        let (program, line) = Program::start(command.arg("--mail-dir").arg(file.with_extension("mail")));
        let address = line.rsplit_once("http://").unwrap().1.trim().parse().unwrap();
        load::once(address, &Request::get("/")).await;
        Self { program, address, ready_after: began.elapsed() }
    }

    /// MiB of memory that are its own share.
    pub fn memory(&self) -> f64 {
        let rollup = self.program.proc("smaps_rollup");
        let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }

    /// Signs in with the password of the examples; the cookie.
    pub async fn sign_in(&self, login: &str) -> String {
        let fields = [("login", login), ("password", esik::cli::demo::PASSWORD)];
        let answer = load::once(self.address, &Request::post("/sign-in", self.address, &fields)).await;
        assert_eq!(answer.status, 303, "{login} did not get in");
        answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
    }
}
