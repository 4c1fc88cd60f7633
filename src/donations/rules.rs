//! What may be said of a donor and of a donation, and what cannot be.

mod content;

pub(crate) use content::{Centre, Content, Given};

use time::Date;

use crate::dates;
use crate::equipment::rules::LARGEST_QUANTITY;
use crate::text::{self, TextProblem};

/// Characters of a name, a make, a number.
pub(crate) const LONGEST_LINE: usize = 200;
/// Characters of a note or a reason.
pub(crate) const LONGEST_NOTE: usize = 1000;
/// Lines of one donation.
pub(crate) const MOST_LINES: usize = 100;
/// A hundred thousand million tenge; in tiyn.
const LARGEST_VALUE: i64 = 10_000_000_000_000;
/// Nothing was given to this centre before.
const FIRST_YEAR: i32 = 2000;

/// Who gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DonorKind {
    /// Somebody.
    Person,
    /// A firm, a school, an office.
    Organisation,
    /// Does not want to be known.
    Anonymous,
}

impl DonorKind {
    /// In the order in which they are offered.
    pub(crate) const ALL: [Self; 3] = [Self::Organisation, Self::Person, Self::Anonymous];

    /// As forms and the database spell it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Anonymous => "anonymous",
        }
    }

    /// Reads a code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is to become of the data on what is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Delete them.
    Wipe,
    /// Destroy the disks.
    Destroy,
    /// The donor has seen to it.
    Wiped,
    /// There are none.
    None,
}

impl Wish {
    /// In the order in which they are offered.
    pub(crate) const ALL: [Self; 4] = [Self::Wipe, Self::Destroy, Self::Wiped, Self::None];

    /// As forms and the database spell it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Wipe => "wipe",
            Self::Destroy => "destroy",
            Self::Wiped => "wiped",
            Self::None => "none",
        }
    }

    /// Reads a code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.code() == code)
    }
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// Nothing was typed.
    Empty,
    /// Nothing was chosen.
    Unchosen,
    /// The text cannot be kept.
    Text(TextProblem),
    /// Not an e-mail address.
    Email,
    /// Not a whole number that one line may have.
    Quantity,
    /// More than was promised.
    TooMany(i64),
    /// Nothing came at all.
    NothingCame,
    /// Less than there are pieces in the register.
    Registered,
    /// Not a sum of money.
    Value,
    /// Not a day that exists.
    Day,
    /// That day is still to come.
    Future,
    /// A day before the centre.
    LongAgo,
    /// The lines are as many as one donation may have.
    Full,
    /// Somebody gives already under this name.
    Known,
    /// The books of its month are closed; it may be right all the same.
    Closed,
}

/// A text on one line.
pub(crate) fn line(typed: &str) -> Result<String, Problem> {
    let text = text::clean(typed, LONGEST_LINE).map_err(Problem::Text)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text on one line that must be there.
pub(crate) fn name(typed: &str) -> Result<String, Problem> {
    let text = line(typed)?;
    if text.chars().any(char::is_alphanumeric) { Ok(text) } else { Err(Problem::Empty) }
}

/// A text of several lines.
pub(crate) fn note(typed: &str) -> Result<String, Problem> {
    text::clean(typed, LONGEST_NOTE).map_err(Problem::Text)
}

/// A reason that says something.
pub(crate) fn reason(typed: &str) -> Result<String, Problem> {
    let text = note(typed)?;
    if text.is_empty() { Err(Problem::Empty) } else { Ok(text) }
}

/// How many alike.
pub(crate) fn quantity(typed: &str) -> Result<i64, Problem> {
    let typed: String = typed.chars().filter(|c| !is_space(*c)).collect();
    let number = typed.parse().ok().filter(|_| typed.bytes().all(|byte| byte.is_ascii_digit()));
    number.filter(|number| (1..=LARGEST_QUANTITY).contains(number)).ok_or(Problem::Quantity)
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{a0}' || c == '\u{202f}'
}

/// A sum in tenge as people type it, in tiyn; nothing typed: not stated. A comma or a point parts the tiyn, so that
/// `1,250` is refused and never read as one tenge and a quarter, nor as more than a thousand.
pub(crate) fn value(typed: &str) -> Result<Option<i64>, Problem> {
    let typed: String = typed.chars().filter(|c| !is_space(*c)).collect();
    if typed.is_empty() {
        return Ok(None);
    }
    let (whole, part) = typed.split_once([',', '.']).unwrap_or((&typed, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(Problem::Value);
    }
    let tiyn = format!("{whole}{part:0<2}").parse::<i64>().ok().filter(|tiyn| *tiyn <= LARGEST_VALUE);
    tiyn.map(Some).ok_or(Problem::Value)
}

/// A sum as it is typed and read: groups of three, tiyn only where there are some.
pub(crate) fn amount(tiyn: i64, decimal: char) -> String {
    let whole = (tiyn / 100).to_string();
    let mut said = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            said.push('\u{a0}');
        }
        said.push(digit);
    }
    if tiyn % 100 > 0 {
        said.push(decimal);
        let rest = tiyn % 100;
        said.extend(
            [rest / 10, rest % 10].map(|digit| char::from(b'0' + u8::try_from(digit).unwrap_or_default())),
        );
    }
    said
}

/// A day that has come already.
pub(crate) fn day(typed: &str, today: Date) -> Result<Date, Problem> {
    if typed.trim().is_empty() {
        return Err(Problem::Day);
    }
    let day = dates::read(typed, today).ok_or(Problem::Day)?;
    if day > today {
        return Err(Problem::Future);
    }
    if day.year() < FIRST_YEAR { Err(Problem::LongAgo) } else { Ok(day) }
}

/// The number of a certificate, as it is said: `7/2026`.
pub(crate) fn certificate_number(year: i64, number: i64) -> String {
    format!("{number}/{year}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_sum_is_understood_as_people_type_it() {
        let cases = [
            ("1 250 000", Some(125_000_000)),
            ("1250000,50", Some(125_000_050)),
            ("1250000.5", Some(125_000_050)),
            ("1\u{a0}250\u{202f}000", Some(125_000_000)),
            ("0", Some(0)),
            ("", None),
            ("  ", None),
        ];
        for (typed, tiyn) in cases {
            assert_eq!(value(typed), Ok(tiyn), "{typed}");
        }
    }

    #[test]
    fn what_could_be_two_sums_or_none_is_refused() {
        for typed in
            ["1,250", "1.250.000", "миллион", "12 тг", "-5", "5,", ",5", "1e6", "99999999999999999999", "٣"]
        {
            assert_eq!(value(typed), Err(Problem::Value), "{typed}");
        }
    }

    #[test]
    fn a_sum_is_said_in_groups_of_three() {
        let said = [0, 5, 99_900, 125_000_050, 100_000_000].map(|tiyn| amount(tiyn, ','));
        assert_eq!(said, ["0", "0,05", "999", "1\u{a0}250\u{a0}000,50", "1\u{a0}000\u{a0}000"]);
        assert_eq!(value(&amount(125_000_050, ',')), Ok(Some(125_000_050)));
    }

    #[test]
    fn a_line_has_one_to_ten_thousand() {
        assert_eq!([quantity("1"), quantity("10 000"), quantity("007")], [Ok(1), Ok(10_000), Ok(7)]);
        for typed in ["0", "10001", "1000000", "", "-1", "+1", "1,5", "five", "99999999999999999999"] {
            assert_eq!(quantity(typed), Err(Problem::Quantity), "{typed}");
        }
    }

    #[test]
    fn a_day_has_come_and_is_not_a_slip() {
        let today = date!(2026 - 11 - 23);
        for typed in ["23.11.2026", "2026-11-23", "23 қараша", "23 ноября 2026 г.", "23 November"]
        {
            assert_eq!(day(typed, today), Ok(today), "{typed}");
        }
        assert_eq!(day("24.11.2026", today), Err(Problem::Future));
        assert_eq!(day("20.11.0206", today), Err(Problem::LongAgo));
        assert_eq!([day("", today), day("31 ақпан", today)], [Err(Problem::Day); 2]);
    }

    #[test]
    fn texts_stand_on_one_line_and_reasons_say_something() {
        assert_eq!(name(" Ақ \n Жайық "), Ok("Ақ Жайық".to_owned()));
        assert_eq!([name(" - "), reason(" \n")], [Err(Problem::Empty), Err(Problem::Empty)]);
        assert_eq!(line("\u{202e}"), Err(Problem::Text(TextProblem::Unreadable)));
        assert_eq!(note(&"ә".repeat(1001)), Err(Problem::Text(TextProblem::TooLong(1000))));
    }

    #[test]
    fn every_code_is_read_back() {
        assert!(DonorKind::ALL.iter().all(|kind| DonorKind::parse(kind.code()) == Some(*kind)));
        assert!(Wish::ALL.iter().all(|wish| Wish::parse(wish.code()) == Some(*wish)));
        assert_eq!(certificate_number(2026, 7), "7/2026");
    }
}
