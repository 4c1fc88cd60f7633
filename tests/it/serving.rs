//! `esik serve` as a service manager runs it: settings from the environment, a log on standard error.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::running::ESIK;

/// A running portal; it ends with the test.
pub struct Serving {
    pub process: Child,
    pub address: SocketAddr,
    log: Arc<Mutex<String>>,
}

/// The command, in a folder of its own, with no setting but those that are given.
pub fn command(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(ESIK);
    command.arg("serve").current_dir(folder).env_clear().env("ESIK_LISTEN", "127.0.0.1:0");
    command.envs(settings.iter().copied());
    command
}

/// What it says when it refuses to start.
pub fn refusal(folder: &Path, settings: &[(&str, &str)]) -> String {
    let output = command(folder, settings).output().unwrap();
    assert!(!output.status.success(), "it should not have started");
    String::from_utf8(output.stderr).unwrap()
}

impl Serving {
    /// Starts on any free port and waits until it listens.
    pub fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        Self::of(&mut command(folder, settings))
    }

    pub fn of(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (log, lines) = (Arc::<Mutex<String>>::default(), process.stderr.take().unwrap());
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in BufReader::new(lines).lines().map_while(Result::ok) {
                let mut kept = kept.lock().unwrap();
                kept.push_str(&line);
                kept.push('\n');
            }
        });
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let Some(Ok(printed)) = lines.next() else { panic!("it did not start: {}", log.lock().unwrap()) };
        let address = printed.rsplit(' ').next().unwrap().parse().unwrap();
        std::thread::spawn(move || lines.count());
        Self { process, address, log }
    }

    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Waits until the log has these words.
    pub async fn says(&self, words: &str) {
        until(words, || self.log().contains(words)).await;
    }

    /// Asks it to stop, as a service manager does, and waits until it has.
    pub fn stop(mut self) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        assert!(self.process.wait().unwrap().success(), "{}", self.log());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Waits for something that happens within seconds.
pub async fn until(what: &str, happened: impl Fn() -> bool) {
    let began = Instant::now();
    while !happened() {
        assert!(began.elapsed() < Duration::from_secs(30), "this did not happen: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
