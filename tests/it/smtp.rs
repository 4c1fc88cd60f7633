//! A mail server on this computer: the protocol is `mailin`'s, the moods are ours.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mailin::response::OK;
use mailin::{Action, Handler, Response, Session, SessionBuilder};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How it treats those who connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mood {
    /// Takes letters.
    #[default]
    Kind,
    /// Lets them in and says nothing.
    Hangs,
    /// Closes as soon as somebody is in.
    Drops,
    /// Takes the letter and closes without a word.
    DropsAfterLetter,
}

/// A letter that arrived.
#[derive(Debug, Clone)]
pub struct Received {
    pub to: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Default)]
struct State {
    mood: Mood,
    /// What is answered to a recipient.
    answers: BTreeMap<String, (u16, String)>,
    /// Before each answer to a letter.
    pause: Duration,
    /// Letters that one connection may bring.
    letters_each: Option<usize>,
    letters: Vec<Received>,
    open: usize,
    peak: usize,
    connections: usize,
}

/// It runs until it is dropped.
pub struct MailServer {
    pub address: SocketAddr,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

impl MailServer {
    pub async fn start() -> Self {
        Self::at("127.0.0.1:0".parse().unwrap()).await
    }

    /// Where another one was before.
    pub async fn at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<Mutex<State>>::default();
        let task = tokio::spawn(listen(listener, Arc::clone(&state)));
        Self { address, state, task }
    }

    /// The options that lead letters here.
    pub fn options(&self) -> [String; 3] {
        let port = self.address.port();
        ["--smtp-host=127.0.0.1".to_owned(), format!("--smtp-port={port}"), "--smtp-tls=none".to_owned()]
    }

    pub fn letters(&self) -> Vec<Received> {
        self.state.lock().unwrap().letters.clone()
    }

    pub fn count(&self) -> usize {
        self.state.lock().unwrap().letters.len()
    }

    /// The most connections that were open at one time.
    pub fn peak(&self) -> usize {
        self.state.lock().unwrap().peak
    }

    /// All connections that ever were.
    pub fn connections(&self) -> usize {
        self.state.lock().unwrap().connections
    }

    pub fn mood(&self, mood: Mood) {
        self.state.lock().unwrap().mood = mood;
    }

    pub fn pause(&self, pause: Duration) {
        self.state.lock().unwrap().pause = pause;
    }

    pub fn letters_each(&self, most: usize) {
        self.state.lock().unwrap().letters_each = Some(most);
    }

    /// What a recipient's address is answered from now on; 250 takes it again.
    pub fn answer(&self, address: &str, code: u16, words: &str) {
        self.state.lock().unwrap().answers.insert(address.to_owned(), (code, words.to_owned()));
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn listen(listener: TcpListener, state: Arc<Mutex<State>>) {
    // Dropped together with the listener, so that a server that is down answers nobody.
    let mut attended = tokio::task::JoinSet::new();
    loop {
        let (stream, peer) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        {
            let mut state = state.lock().unwrap();
            state.open += 1;
            state.connections += 1;
            state.peak = state.peak.max(state.open);
        }
        let guard = Open(Arc::clone(&state));
        attended.spawn(async move {
            // Somebody who goes away in the middle is part of the game.
            let _ = attend(stream, peer, &guard.0).await;
            drop(guard);
        });
        while attended.try_join_next().is_some() {}
    }
}

/// Counts a connection for as long as it is open.
struct Open(Arc<Mutex<State>>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.lock().unwrap().open -= 1;
    }
}

async fn attend(stream: TcpStream, peer: SocketAddr, state: &Arc<Mutex<State>>) -> std::io::Result<()> {
    let mood = state.lock().unwrap().mood;
    match mood {
        Mood::Drops => Ok(()),
        Mood::Hangs => std::future::pending().await,
        Mood::Kind | Mood::DropsAfterLetter => converse(stream, peer, state).await,
    }
}

async fn converse(stream: TcpStream, peer: SocketAddr, state: &Arc<Mutex<State>>) -> std::io::Result<()> {
    let clerk = Clerk { state: Arc::clone(state), to: String::new(), bytes: Vec::new(), taken: 0 };
    let mut session: Session<Clerk> = SessionBuilder::new("mail.test").build(peer.ip(), clerk);
    let mut stream = BufReader::new(stream);
    stream.write_all(&session.greeting().buffer()?).await?;
    let mut line = Vec::new();
    let mut is_letter = false;
    loop {
        line.clear();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let response = session.process(&line);
        if is_letter && line == b".\r\n" {
            is_letter = false;
            let (pause, mood) = {
                let state = state.lock().unwrap();
                (state.pause, state.mood)
            };
            tokio::time::sleep(pause).await;
            if mood == Mood::DropsAfterLetter {
                return Ok(());
            }
        }
        is_letter |= response.code == 354;
        stream.write_all(&response.buffer()?).await?;
        if response.action == Action::Close {
            return Ok(());
        }
    }
}

/// Decides about recipients and keeps what comes.
struct Clerk {
    state: Arc<Mutex<State>>,
    to: String,
    bytes: Vec<u8>,
    taken: usize,
}

impl Handler for Clerk {
    fn mail(&mut self, _ip: std::net::IpAddr, _domain: &str, _from: &str) -> Response {
        let most = self.state.lock().unwrap().letters_each;
        match most {
            Some(most) if self.taken >= most => Response::custom(421, "4.7.0 Enough for now".to_owned()),
            _ => OK,
        }
    }

    fn rcpt(&mut self, to: &str) -> Response {
        to.clone_into(&mut self.to);
        match self.state.lock().unwrap().answers.get(to) {
            Some((code, words)) if *code != 250 => Response::custom(*code, words.clone()),
            _ => OK,
        }
    }

    fn data(&mut self, line: &[u8]) -> std::io::Result<()> {
        self.bytes.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.taken += 1;
        let letter = Received { to: self.to.clone(), bytes: std::mem::take(&mut self.bytes) };
        self.state.lock().unwrap().letters.push(letter);
        OK
    }
}
