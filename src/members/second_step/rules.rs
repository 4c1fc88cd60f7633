//! Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of 30 seconds.

use totp_rs::{Builder, Totp};

/// So many steps each way still count: clocks of phones are wrong, and typing takes time.
const SKEW: u16 = 2;
/// A password that was right is good for so long; seconds.
pub const HALFWAY_LASTS: i64 = 600;
/// After so many wrong codes within an hour only a recovery code helps.
pub const MOST_WRONG: i64 = 20;
/// Recovery codes of one person.
pub const RECOVERY_CODES: usize = 8;
/// Digits of a recovery code: 66 bits, typed on any keyboard.
const RECOVERY_DIGITS: usize = 20;

/// Bytes of a secret (RFC 4226 recommends 160 bits).
pub type Secret = [u8; 20];

fn totp(secret: &[u8]) -> Option<Totp> {
    Builder::new().with_secret(secret.to_vec()).with_skew(SKEW).build().ok()
}

/// The step whose code was typed, if it is one around `now` (seconds since 1970) and later than the last that counted.
#[must_use]
pub fn step(secret: &[u8], typed: &str, now: i64, last: i64) -> Option<i64> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let found = totp(secret)?.check(&digits, u64::try_from(now).ok()?)?;
    i64::try_from(found).ok().filter(|step| *step > last)
}

/// The code of a moment, as an app shows it.
#[must_use]
pub fn code(secret: &[u8], now: i64) -> Option<String> {
    Some(totp(secret)?.generate(u64::try_from(now).ok()?).to_string())
}

/// The secret as apps take it by hand: Base32 in groups of four.
#[must_use]
pub fn in_groups(secret: Secret) -> String {
    let text = totp_rs::Secret::from(secret).to_base32();
    groups(&text)
}

/// What the picture says to an app.
#[must_use]
pub fn address(secret: Secret, login: &str) -> String {
    let login: String = form_urlencoded::byte_serialize(login.as_bytes()).collect();
    let secret = totp_rs::Secret::from(secret).to_base32();
    format!("otpauth://totp/Esik:{login}?secret={secret}&issuer=Esik")
}

/// The digits of a recovery code, if that is what was typed.
#[must_use]
pub fn recovery_digits(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == RECOVERY_DIGITS).then_some(digits)
}

/// Four signs at a time, to be read and said.
#[must_use]
pub fn groups(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &Secret = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (now, expected) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(code(SECRET, now).unwrap(), expected);
        }
    }

    #[test]
    fn a_code_counts_two_steps_each_way_and_once() {
        let at = 1_111_111_109;
        let shown = code(SECRET, at).unwrap();
        let step_of = at / 30;
        for late in [-60, -30, 0, 30, 60] {
            assert_eq!(step(SECRET, &shown, at + late, 0), Some(step_of), "{late}");
        }
        assert_eq!(step(SECRET, &shown, at + 91, 0), None);
        assert_eq!(step(SECRET, &shown, at - 91, 0), None);
        assert_eq!(step(SECRET, &shown, at, step_of), None, "used before");
        assert_eq!(step(SECRET, "081 804", at, 0), Some(step_of), "typed in two groups");
        for wrong in ["", "000000", "08180", "0818044", "code"] {
            assert_eq!(step(SECRET, wrong, at, 0), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_written_for_apps_and_for_people() {
        assert_eq!(in_groups(*SECRET), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            address(*SECRET, "a+b@esik.test"),
            "otpauth://totp/Esik:a%2Bb%40esik.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Esik"
        );
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        assert_eq!(recovery_digits("1234 5678-9012 3456 7890").as_deref(), Some("12345678901234567890"));
        assert_eq!(recovery_digits("123456"), None);
        assert_eq!(groups("12345678901234567890"), "1234 5678 9012 3456 7890");
    }
}
