//! Servers asked in turns, so that whatever else the machine does falls on all alike.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::load::{self, Load, Request};
use crate::server::{Program, Server};
use crate::{CLIENTS, SPELL};

/// Of each server; a shared machine changes its speed within seconds.
const TURNS: u32 = 6;

/// A server, and what it is asked.
pub struct Side<'a> {
    pub program: &'a Program,
    pub address: SocketAddr,
    pub request: Request,
}

impl<'a> Side<'a> {
    pub fn new(server: &'a Server, request: Request) -> Self {
        Self { program: &server.program, address: server.address, request }
    }
}

/// What all turns of a server came to.
pub struct Figures {
    /// Answers a second.
    pub rate: f64,
    /// Seconds within which 99 of 100 came.
    pub p99: f64,
    /// Seconds of CPU per request.
    pub cpu: f64,
}

#[derive(Default)]
struct Found {
    times: Vec<f64>,
    spent: Duration,
    cpu: f64,
}

/// What each of the sides does in as many turns, after one that does not count.
pub async fn measure(sides: &[Side<'_>]) -> Vec<Figures> {
    let mut found: Vec<Found> = sides.iter().map(|_| Found::default()).collect();
    for turn in 0..=TURNS {
        for (side, found) in sides.iter().zip(&mut found) {
            let (before, began) = (side.program.cpu(), Instant::now());
            let mut times = load::times(side.address, &side.request, (CLIENTS, SPELL / TURNS)).await;
            if turn > 0 {
                found.spent += began.elapsed();
                found.cpu += side.program.cpu() - before;
                found.times.append(&mut times);
            }
        }
    }
    found.into_iter().map(Figures::from).collect()
}

impl From<Found> for Figures {
    fn from(found: Found) -> Self {
        let cpu = found.cpu / found.times.len() as f64;
        let Load { rate, p99, .. } = Load::of(found.times, found.spent);
        Self { rate, p99, cpu }
    }
}
