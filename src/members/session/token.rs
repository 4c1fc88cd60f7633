//! 256 random bits in the cookie, their SHA-256 in the database.

use sha2::{Digest, Sha256};

use crate::chance;

/// A secret that only the browser holds, 64 hexadecimal digits.
pub struct Token(String);

impl Token {
    /// Asks the operating system for chance.
    pub fn new() -> Result<Self, getrandom::Error> {
        chance::random_hex::<32>().map(Self)
    }

    /// For the cookie.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// For the database.
    pub fn hash(&self) -> Vec<u8> {
        hash(&self.0)
    }
}

/// What the database keeps of a token.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
