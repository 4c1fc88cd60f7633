//! The only place that asks for chance.

/// `N` random bytes from the operating system, as hexadecimal digits.
pub fn random_hex<const N: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(hex(&bytes))
}

/// `N` random decimal digits; at most 12, the even part of a 64-bit number.
pub fn random_digits<const N: usize>() -> Result<String, getrandom::Error> {
    const { assert!(N <= 12) };
    let number = getrandom::u64()?;
    let digits = format!("{number:020}");
    Ok(digits.chars().skip(20 - N).collect())
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_is_two_digits() {
        assert_eq!(hex(&[0, 15, 160, 255]), "000fa0ff");
    }

    #[test]
    fn digits_are_digits_and_as_many_as_asked() {
        let digits = random_digits::<10>().unwrap();
        assert!(digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit()), "{digits}");
        assert_ne!(digits, random_digits::<10>().unwrap());
    }

    #[test]
    fn no_two_tokens_are_alike() {
        assert_ne!(random_hex::<32>().unwrap(), random_hex::<32>().unwrap());
    }
}
