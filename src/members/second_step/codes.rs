//! Secrets and recovery codes out of chance.

use sha2::{Digest, Sha256};

use super::rules::{RECOVERY_CODES, Secret};
use crate::chance::random_digits;

/// A new secret.
pub(super) fn secret() -> Result<Secret, getrandom::Error> {
    let mut secret = Secret::default();
    getrandom::fill(&mut secret)?;
    Ok(secret)
}

/// New recovery codes: digits only.
pub(super) fn recovery() -> Result<Vec<String>, getrandom::Error> {
    let code = |_| Ok(random_digits::<10>()? + &random_digits::<10>()?);
    (0..RECOVERY_CODES).map(code).collect()
}

/// What the database keeps of a recovery code: 66 bits of chance need no slow hash.
pub(super) fn hash(digits: &str) -> Vec<u8> {
    Sha256::digest(format!("recovery {digits}")).to_vec()
}
