//! Hashing passwords: slow on purpose, never more than two at once, and as slow for somebody unknown.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

/// OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashing failed for a reason that is ours, not the person's.
#[derive(Debug, thiserror::Error)]
#[error("hashing a password failed: {0}")]
pub struct HashError(String);

/// What a comparison found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the password.
    Right,
    /// It is the password, kept under older parameters: hash it again.
    RightButOld,
    /// It is not, or there is none.
    Wrong,
}

/// Hashes and compares; clones share the two permits.
#[derive(Debug, Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// Compared with when the person is unknown, so that both answers take the same time.
    dummy: Arc<str>,
}

impl Default for Passwords {
    fn default() -> Self {
        // Sixteen bytes of salt and thirty-two of hash, all zero: as slow to compare with, and no memory spent on making it.
        let (salt, hash) = ("A".repeat(22), "A".repeat(43));
        let dummy = format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${salt}${hash}");
        Self { permits: Arc::new(Semaphore::new(2)), dummy: dummy.into() }
    }
}

impl Passwords {
    /// A PHC string for the database.
    pub async fn hash(&self, password: SecretString) -> Result<String, HashError> {
        self.run(move || hash_now(password.expose_secret())).await?
    }

    /// Compares with what is stored; `None` takes as long and is always wrong.
    pub async fn verify(&self, password: SecretString, stored: Option<String>) -> Result<Verdict, HashError> {
        let dummy = Arc::clone(&self.dummy);
        self.run(move || match stored {
            Some(stored) => verify_now(password.expose_secret(), &stored),
            None => verify_now(password.expose_secret(), &dummy).map(|_| Verdict::Wrong),
        })
        .await?
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, HashError> {
        let failed = |e: &dyn std::fmt::Display| HashError(e.to_string());
        let _permit = self.permits.acquire().await.map_err(|e| failed(&e))?;
        tokio::task::spawn_blocking(work).await.map_err(|e| failed(&e))
    }
}

fn hasher() -> Result<Argon2<'static>, HashError> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|e| HashError(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String, HashError> {
    let hash = hasher()?.hash_password(password.as_bytes()).map_err(|e| HashError(e.to_string()))?;
    Ok(hash.to_string())
}

fn verify_now(password: &str, stored: &str) -> Result<Verdict, HashError> {
    let hash = PasswordHash::new(stored).map_err(|e| HashError(e.to_string()))?;
    let params = Params::try_from(&hash).map_err(|e| HashError(e.to_string()))?;
    if hasher()?.verify_password(password.as_bytes(), &hash).is_err() {
        return Ok(Verdict::Wrong);
    }
    let current = params.m_cost() >= MEMORY_KIB && params.t_cost() >= PASSES && params.p_cost() >= LANES;
    Ok(if current { Verdict::Right } else { Verdict::RightButOld })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[tokio::test]
    async fn only_the_password_is_right() {
        let passwords = Passwords::default();
        let stored = passwords.hash(secret("төрт сөз жетеді")).await.unwrap();
        let verify = |typed: &'static str| passwords.verify(secret(typed), Some(stored.clone()));
        assert_eq!(verify("төрт сөз жетеді").await.unwrap(), Verdict::Right);
        assert_eq!(verify("төрт сөз жетпейді").await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn an_unknown_person_is_compared_with_a_hash_like_all_others() {
        let passwords = Passwords::default();
        assert_eq!(passwords.verify(secret("anything"), None).await.unwrap(), Verdict::Wrong);
        let (made, dummy) = (hash_now("anything").unwrap(), PasswordHash::new(&passwords.dummy).unwrap());
        let made = PasswordHash::new(&made).unwrap();
        assert_eq!(
            (dummy.algorithm, dummy.version, &dummy.params),
            (made.algorithm, made.version, &made.params)
        );
        let lengths = |hash: &PasswordHash| (hash.salt.unwrap().len(), hash.hash.unwrap().len());
        assert_eq!(lengths(&dummy), lengths(&made));
    }

    #[tokio::test]
    async fn a_hash_under_weaker_parameters_is_noticed() {
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8192, 1, 1, None).unwrap());
        let stored = weak.hash_password(b"old but right").unwrap().to_string();
        let passwords = Passwords::default();
        assert_eq!(
            passwords.verify(secret("old but right"), Some(stored)).await.unwrap(),
            Verdict::RightButOld
        );
    }
}
