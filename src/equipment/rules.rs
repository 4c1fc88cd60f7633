//! States of an item and the ways between them, and how it looks. The database is the judge; this says beforehand.

/// In which state an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It came, and nobody has looked after it yet.
    Received,
    /// On the bench.
    InWorkshop,
    /// Can be lent, placed or given.
    Ready,
    /// Lent to somebody, or placed in a room.
    WithHolder,
    /// Given for good.
    Given,
    /// To be taken apart.
    ForParts,
    /// To be recycled.
    ForDisposal,
    /// Recycled, written off.
    Disposed,
    /// Nobody knows where it is.
    Missing,
    /// Built into another.
    Installed,
}

impl State {
    /// Every state, in the order in which lists name them.
    pub const ALL: [Self; 10] = [
        Self::Received,
        Self::InWorkshop,
        Self::Ready,
        Self::WithHolder,
        Self::Given,
        Self::ForParts,
        Self::ForDisposal,
        Self::Disposed,
        Self::Missing,
        Self::Installed,
    ];

    /// As the database and addresses spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::InWorkshop => "in_workshop",
            Self::Ready => "ready",
            Self::WithHolder => "with_holder",
            Self::Given => "given",
            Self::ForParts => "for_parts",
            Self::ForDisposal => "for_disposal",
            Self::Disposed => "disposed",
            Self::Missing => "missing",
            Self::Installed => "installed",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Where it can go from here; the table `item_transition` says the same.
    #[must_use]
    pub fn next(self) -> &'static [Self] {
        use State::{
            Disposed, ForDisposal, ForParts, Given, InWorkshop, Installed, Missing, Ready, Received,
            WithHolder,
        };
        match self {
            Received => &[InWorkshop, Ready, ForParts, ForDisposal, Missing, Installed],
            InWorkshop => &[Ready, ForParts, ForDisposal, Missing],
            Ready => &[WithHolder, Given, InWorkshop, ForParts, ForDisposal, Missing, Installed],
            WithHolder => &[Ready, InWorkshop, Given, Missing],
            Given => &[Received],
            ForParts => &[InWorkshop, ForDisposal],
            ForDisposal => &[Disposed, InWorkshop],
            Missing => &[Received, Disposed],
            Installed => &[Received, ForDisposal],
            Disposed => &[],
        }
    }

    /// Where somebody may move it by one word: not by lending or giving, not into a machine, not without the papers
    /// of its disposal.
    #[must_use]
    pub fn next_by_hand(self) -> Vec<Self> {
        let by_other_ways = [Self::WithHolder, Self::Given, Self::Installed, Self::Disposed];
        let is_out = matches!(self, Self::WithHolder | Self::Given);
        self.next().iter().copied().filter(|to| !is_out && !by_other_ways.contains(to)).collect()
    }

    /// Nobody moves it there without saying why.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::ForDisposal | Self::Missing)
    }

    /// Somebody can have it in hand and remove what is on it.
    #[must_use]
    pub fn can_be_cleaned(self) -> bool {
        !matches!(self, Self::Missing | Self::Given | Self::Disposed)
    }

    /// Nothing on which somebody's data may be goes there.
    #[must_use]
    pub fn is_for_clean_only(self) -> bool {
        matches!(self, Self::Ready | Self::WithHolder | Self::Given | Self::Disposed)
    }
}

/// How an item looks and works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// As new.
    A,
    /// Works, with traces of use.
    B,
    /// Works, with faults that one must know of.
    C,
    /// Does not work.
    D,
}

impl Grade {
    /// From the best.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// As the database, forms and tables spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.code() == code)
    }
}

/// Why the database did not do what was asked of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no longer in the state from which it was to be moved, or somebody else has changed it meanwhile.
    MovedOn,
    /// This way does not exist.
    NoSuchWay,
    /// Somebody's data may still be on it, or on a disk built into it.
    Dirty,
    /// It comes back from a holder first, or goes out by being lent, placed or given.
    OnlyByCustody,
    /// The papers of its disposal are missing.
    NeedsPaper,
    /// The machine into which it is to be built, or out of which it is to be taken, is not on the bench.
    MachineNotOnBench,
    /// There are parts in it.
    HoldsParts,
    /// A piece of this make with this serial number is known.
    SerialKnown,
    /// Another piece has this number in the books.
    InventoryNumberKnown,
    /// More pieces than the donation has.
    BeyondLine,
    /// It is kept ready for a member who asked for it.
    Reserved,
    /// It can be booked, and is booked in that time.
    Booked,
    /// It was counted in a month that is closed.
    MonthClosed,
}

impl Refusal {
    /// What a broken rule of the database means.
    #[must_use]
    pub fn of(rule: &str) -> Option<Self> {
        Some(match rule {
            "item_moved_on" => Self::MovedOn,
            "item_dirty" => Self::Dirty,
            "item_without_custody" => Self::OnlyByCustody,
            "item_disposal_needs_paper" => Self::NeedsPaper,
            "item_machine_not_on_bench" => Self::MachineNotOnBench,
            "item_holds_parts" => Self::HoldsParts,
            "item.make_key, item.serial_key" => Self::SerialKnown,
            "item.inventory_number" | "item.inventory_key" => Self::InventoryNumberKnown,
            "item_beyond_line" => Self::BeyondLine,
            "item_reserved" => Self::Reserved,
            "item_booked" => Self::Booked,
            "month_closed" => Self::MonthClosed,
            _ => return None,
        })
    }
}

/// The largest number of equal things in one counted box.
pub const LARGEST_QUANTITY: i64 = 10_000;

/// A tag as it is printed: `AQ-0412`.
#[must_use]
pub fn tag(prefix: &str, number: i64) -> String {
    format!("{prefix}-{number:04}")
}

/// One spelling for what differs in case, spaces and dashes only: by it serial numbers and makes are compared.
#[must_use]
pub fn key(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The end of a serial number as it is looked for: four characters at least, one of them a digit.
#[must_use]
pub fn serial_end(typed: &str) -> Option<String> {
    let end = key(typed);
    (end.chars().count() >= 4 && end.bytes().any(|byte| byte.is_ascii_digit())).then_some(end)
}

/// One spelling for numbers of the books that look the same on paper: they differ in case, spaces, the kind of dash, or
/// in letters that stand in both alphabets. Other signs part one group of digits from the next and stay.
#[must_use]
pub fn number_key(text: &str) -> String {
    let fold = |c: char| match c {
        '\u{2010}'..='\u{2014}' | '\u{2212}' => '-',
        'а' => 'a',
        'в' => 'b',
        'е' => 'e',
        'к' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' => 'y',
        'х' => 'x',
        'і' => 'i',
        other => other,
    };
    text.to_lowercase().chars().filter(|c| !c.is_whitespace()).map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
        assert!(Grade::ALL.iter().all(|grade| Grade::parse(grade.code()) == Some(*grade)));
        assert_eq!((State::parse("new"), Grade::parse("E")), (None, None));
    }

    #[test]
    fn a_number_of_the_books_is_one_however_it_is_written() {
        let alike = ["ОС-001", "ос-001", "ОС–001", "OC − 001", "oс-001"].map(number_key);
        assert!(alike.iter().all(|key| key == "oc-001"), "{alike:?}");
        assert_ne!(
            number_key("1.015"),
            number_key("10.15"),
            "a full stop parts what stands before and after it"
        );
        assert_eq!(number_key(" "), "");
    }

    #[test]
    fn by_hand_nothing_is_lent_built_in_or_disposed_of() {
        assert_eq!(State::WithHolder.next_by_hand(), []);
        assert_eq!(State::Missing.next_by_hand(), [State::Received]);
        assert_eq!(
            State::Ready.next_by_hand(),
            [State::InWorkshop, State::ForParts, State::ForDisposal, State::Missing]
        );
    }

    #[test]
    fn a_tag_has_four_digits_until_it_needs_more() {
        assert_eq!([tag("AQ", 7), tag("AQ", 412), tag("B", 12_345)], ["AQ-0007", "AQ-0412", "B-12345"]);
    }

    #[test]
    fn the_end_of_a_serial_number_is_long_enough_to_tell_it_by() {
        assert_eq!(serial_end(" 12 34 ").as_deref(), Some("1234"));
        assert_eq!(serial_end("X-9/7a").as_deref(), Some("x97a"));
        assert_eq!([serial_end("123"), serial_end("lenovo"), serial_end("–")], [None, None, None]);
    }

    #[test]
    fn a_serial_number_is_one_however_it_is_typed() {
        assert_eq!(key(" sn-12 34/aB "), "sn1234ab");
        assert_eq!(key("Lenovo"), key("LENOVO "));
    }
}
