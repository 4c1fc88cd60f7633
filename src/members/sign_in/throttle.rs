//! Failed sign-ins make the next one slower; nobody is ever locked out.

use std::net::IpAddr;
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::db::{Connection, Result, Work};
use crate::ids::MemberId;
use crate::members::rules::Login;

/// Failures are forgotten after this long; seconds.
const FORGET_AFTER: i64 = 3600;
/// From here on the page speaks of too many attempts.
pub(crate) const MANY: i64 = 10;

/// What failures are counted by. Only its hash is stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Subject(Vec<u8>);

impl Subject {
    /// By what was typed, known or not. However a number is written, it is one.
    pub(crate) fn login(typed: &str) -> Self {
        let one = Login::parse(typed);
        let one = one.as_ref().map_or(typed, Login::as_str);
        Self(Sha256::digest(format!("login {}", one.trim().to_lowercase())).to_vec())
    }

    /// The same, counted apart for something else than a password.
    pub(crate) fn when(self, what: &str) -> Self {
        Self(Sha256::new().chain_update(what).chain_update(self.0).finalize().to_vec())
    }

    /// By the account, for somebody who is signed in already.
    pub(crate) fn member(member: MemberId) -> Self {
        Self(Sha256::digest(format!("member {member}")).to_vec())
    }

    /// By the account, for whoever knew its password and tries codes.
    pub(crate) fn second_step(member: MemberId) -> Self {
        Self(Sha256::digest(format!("second step {member}")).to_vec())
    }

    /// By the computer of the centre, for whoever tries the digits of a card.
    pub(crate) fn computer(token: &str) -> Self {
        Self(Sha256::digest(format!("computer {token}")).to_vec())
    }

    /// By where it comes from. Whoever has one address of IPv6 has a whole network of 64 bits.
    pub(crate) fn client(address: IpAddr) -> Self {
        let network = match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6((address.to_bits() >> 64 << 64).into()),
        };
        Self(Sha256::digest(format!("client {network}")).to_vec())
    }
}

/// The wait before the next comparison: none for the first three, then doubling, at most five seconds.
pub(crate) fn delay(failures: i64) -> Duration {
    match u32::try_from(failures.clamp(3, 33) - 3) {
        Err(_) | Ok(0) => Duration::ZERO,
        Ok(over) => Duration::from_millis((100 * 2_u64.pow(over - 1)).min(5000)),
    }
}

/// How often it failed lately.
pub(crate) async fn failures(db: &mut Connection, subject: &Subject, now: i64) -> Result<i64> {
    let since = now - FORGET_AFTER;
    let found = sqlx::query_scalar!(
        "SELECT failures FROM sign_in_failure WHERE subject_hash = $1 AND last_at > $2",
        subject.0,
        since
    )
    .fetch_optional(db)
    .await?;
    Ok(found.unwrap_or(0))
}

/// Counts one more failure.
pub(crate) async fn count(work: &mut Work, subject: &Subject, now: i64) -> Result<()> {
    let since = now - FORGET_AFTER;
    sqlx::query!(
        "INSERT INTO sign_in_failure (subject_hash, failures, last_at) VALUES ($1, 1, $2)
         ON CONFLICT (subject_hash) DO UPDATE
         SET failures = CASE WHEN last_at > $3 THEN failures + 1 ELSE 1 END, last_at = $2",
        subject.0,
        now,
        since
    )
    .execute(&mut **work)
    .await?;
    Ok(())
}

/// The right person is in: their failures are forgotten.
pub(crate) async fn forget(work: &mut Work, subject: &Subject) -> Result<()> {
    sqlx::query!("DELETE FROM sign_in_failure WHERE subject_hash = $1", subject.0)
        .execute(&mut **work)
        .await?;
    Ok(())
}

/// Removes what no longer slows anybody down.
pub async fn delete_old_failures(work: &mut Work, now: i64) -> Result<()> {
    let since = now - FORGET_AFTER;
    sqlx::query!("DELETE FROM sign_in_failure WHERE last_at <= $1", since).execute(&mut **work).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_account_is_one_subject_however_it_is_spelled() {
        let phone = Subject::login("+77771234567").0;
        for typed in ["8 (777) 123-45-67", " 7771234567", "8 7 7 7 1 2 3 4 5 6 7"] {
            assert_eq!(Subject::login(typed).0, phone, "{typed}");
        }
        assert_ne!(Subject::login("+77771234568").0, phone);
        assert_eq!(Subject::login(" A@Esik.Test").0, Subject::login("a@esik.test").0);
        assert_ne!(Subject::login("a@").0, Subject::login("b@").0);
    }

    #[test]
    fn a_network_of_one_client_is_one_subject() {
        let client = |text: &str| Subject::client(text.parse().unwrap()).0;
        assert_eq!(client("2001:db8:1:2:3::4"), client("2001:db8:1:2:5::6"));
        assert_ne!(client("2001:db8:1:2::"), client("2001:db8:1:3::"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
        assert_ne!(client("192.0.2.1"), client("192.0.2.2"));
    }

    #[test]
    fn the_wait_grows_and_has_an_end() {
        let waits: Vec<_> = [0, 3, 4, 5, 8, 20, i64::MAX].map(|n| delay(n).as_millis()).into();
        assert_eq!(waits, [0, 0, 100, 200, 1600, 5000, 5000]);
    }
}
