//! The program itself, run as people run it: on any free port, on a database of its own, no longer than the test.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;

use crate::http;
use crate::support::PASSWORD;

pub const ESIK: &str = env!("CARGO_BIN_EXE_esik");

/// A running example portal; it ends with the test.
pub struct Demo {
    pub process: Child,
    pub address: SocketAddr,
}

impl Demo {
    /// Starts on any free port and reads the address it prints.
    pub fn start(database: &Path, more: &[&str]) -> Self {
        Self::run(demo(Command::new(ESIK), database).args(more))
    }

    /// The same by a command that ends in the program.
    pub fn run(command: &mut Command) -> Self {
        Self::introduced(command.stdout(Stdio::piped()).spawn().unwrap())
    }

    /// The same, while each line of its log is heard.
    pub fn heard(command: &mut Command, mut hear: impl FnMut(String) + Send + 'static) -> Self {
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(&mut hear));
        Self::introduced(process)
    }

    fn introduced(mut process: Child) -> Self {
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let printed = lines.next().unwrap().unwrap();
        let address = printed.rsplit("http://").next().unwrap().parse().unwrap();
        // Read on, or the program would wait for somebody who does.
        std::thread::spawn(move || lines.count());
        Self { process, address }
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    pub async fn get(&self, path: &str, cookie: &str) -> http::Answer {
        http::get(self.address, path, cookie).await.unwrap()
    }

    pub async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> http::Answer {
        http::post(self.address, &self.origin(), path, cookie, fields).await.unwrap()
    }

    /// The cookie of somebody who signs in.
    pub async fn sign_in(&self, login: &str) -> String {
        let answer = self.post("/sign-in", "", &[("login", login), ("password", PASSWORD)]).await;
        answer.session().unwrap_or_else(|| panic!("{login} did not get in: {}", answer.status))
    }

    pub fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Asks it to stop, as a service manager does.
    pub fn terminate(&self) {
        send("-TERM", &self.process);
    }

    /// Until it says that it is ready.
    pub async fn ready(&self) {
        let began = Instant::now();
        loop {
            let said = self.get("/readyz", "").await;
            if said.status == 200 {
                return;
            }
            assert!(began.elapsed() < Duration::from_secs(40), "it is not ready: {}", said.body);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// A number of kilobytes that the kernel knows of it, for example `VmRSS`.
    pub fn kilobytes(&self, what: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':')).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Sends a signal to a process of our own.
pub fn send(signal: &str, process: &Child) {
    assert!(Command::new("kill").args([signal, &process.id().to_string()]).status().unwrap().success());
}

/// The words after the program, or after what runs it, for an example portal on Monday morning.
pub fn demo(mut program: Command, database: &Path) -> Command {
    program.args(["demo", "--listen", "127.0.0.1:0", "--now", "2026-11-23T09:00", "--database"]);
    program.arg(database).arg("--mail-dir").arg(database.with_extension("mail"));
    program.env_remove("ESIK_DATABASE").stderr(Stdio::inherit());
    program
}

pub fn check(database: &Path) -> Output {
    Command::new(ESIK).args(["check", "--database"]).arg(database).output().unwrap()
}

pub fn assert_sound(database: &Path) {
    let output = check(database);
    assert!(output.status.success(), "{}", said(&output));
}

/// Both what a command answered and what it complained of.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A folder and the place of a database in it.
pub fn fresh() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("demo.db");
    (folder, database)
}

/// What somebody wants who asks again and again for another hour.
pub struct Wish {
    key: String,
    resource: &'static str,
    date: String,
    start: String,
}

impl Wish {
    /// The wishes of each `number` begin elsewhere; within 28 days, Tuesday first.
    pub fn new(number: usize, step: usize, key: &str) -> Self {
        let resources = ["chess", "piano", "draughts", "dombra", "guitar", "togyzkumalak"];
        let day =
            time::macros::date!(2026 - 11 - 24) + time::Duration::days((step / 7 % 28).try_into().unwrap());
        Self {
            key: format!("key-of-{number}-{step}-{key}").replace(['.', ':'], "-"),
            resource: resources[(step + number) % resources.len()],
            date: day.to_string(),
            start: format!("{:02}:00", 9 + (step + number) % 7),
        }
    }

    pub fn fields(&self) -> [(&str, &str); 6] {
        [
            ("key", &self.key),
            ("resource", self.resource),
            ("date", &self.date),
            ("start", &self.start),
            ("duration", "60"),
            ("people", "1"),
        ]
    }
}

/// The address of the booking that was acknowledged, if it was.
pub fn acknowledged(answer: &http::Answer) -> Option<String> {
    (answer.status == 303).then(|| answer.header("location").split('?').next().unwrap().to_owned())
}

/// Books from wish `first` on, without a rest, until the portal is gone; returns what was acknowledged.
pub fn busy(
    demo: &Demo,
    cookie: String,
    (number, first): (usize, usize),
    booked: Arc<AtomicUsize>,
) -> JoinHandle<Vec<String>> {
    let (address, origin) = (demo.address, demo.origin());
    tokio::spawn(async move {
        let mut kept = Vec::new();
        for step in first.. {
            let wish = Wish::new(number, step, &address.to_string());
            let answer = http::post(address, &origin, "/bookings", &cookie, &wish.fields()).await;
            let Ok(answer) = answer else { break };
            assert!(answer.status < 500, "{}", answer.body);
            if let Some(booking) = acknowledged(&answer) {
                kept.push(booking);
                booked.fetch_add(1, Ordering::Relaxed);
            }
        }
        kept
    })
}

/// The real portal, on any free port, with its log beside its database.
pub struct Serve {
    pub process: Child,
    pub port: u16,
}

impl Serve {
    pub fn start(database: &Path, more: &[&str]) -> Self {
        let backups = database.parent().unwrap().join("backups");
        Self::run(Command::new(ESIK).arg("serve").args(more), database, &backups)
    }

    /// The same by a command that ends in the program, with its backups in another folder.
    pub fn run(command: &mut Command, database: &Path, backups: &Path) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = database.parent().unwrap();
        command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin").env("ESIK_DATABASE", database);
        command.env("ESIK_LISTEN", format!("127.0.0.1:{port}"));
        command.env("ESIK_BASE_URL", format!("http://127.0.0.1:{port}"));
        command.env("ESIK_BACKUP_DIR", backups).env("ESIK_MAIL_DIR", folder.join("mail"));
        command.stdout(Stdio::null()).stderr(Stdio::from(fs::File::create(folder.join("log")).unwrap()));
        Self { process: command.spawn().unwrap(), port }
    }

    /// Until somebody is let in, or the program has ended.
    pub fn wait(&mut self) -> bool {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(30) {
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it does not start");
    }

    pub fn stop(&mut self) {
        send("-TERM", &self.process);
        self.process.wait().unwrap();
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A disk of its own, so many kilobytes large, that only its own processes see at `/mnt`; it goes with its keeper.
pub struct SmallDisk {
    keeper: Child,
    namespaces: &'static [&'static str],
    /// How others reach its files. SQLite follows this way to the wrong place: use [`SmallDisk::inside`].
    pub folder: PathBuf,
}

impl SmallDisk {
    /// None where neither root nor a namespace of one's own may mount anything.
    pub fn new(kilobytes: u64) -> Option<Self> {
        let script =
            format!("mount -t tmpfs -o size={kilobytes}k tmpfs /mnt && echo mounted && exec sleep 600");
        let ways: [(&[&str], &'static [&'static str]); 2] =
            [(&["--map-root-user", "--mount"], &["--user", "--mount"]), (&["--mount"], &["--mount"])];
        ways.into_iter().find_map(|(how, namespaces)| {
            let mut unshare = Command::new("unshare");
            unshare.args(how).args(["sh", "-c", &script]).stdout(Stdio::piped());
            let mut keeper = unshare.spawn().ok()?;
            let mut said = String::new();
            BufReader::new(keeper.stdout.take()?).read_line(&mut said).ok()?;
            if said == "mounted\n" {
                let folder = PathBuf::from(format!("/proc/{}/root/mnt", keeper.id()));
                return Some(Self { keeper, namespaces, folder });
            }
            let _ = keeper.wait();
            None
        })
    }

    /// A program that sees the disk at `/mnt`.
    pub fn inside(&self, program: &str) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.keeper.id().to_string()]).args(self.namespaces);
        command.args(["--preserve-credentials", "--", program]);
        command
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}

/// All that a process has written to its standard error when it has ended.
pub fn complaint(process: &mut Child) -> String {
    let mut said = String::new();
    process.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    said
}
