//! What one person may do for another.

/// What a helper may be allowed, each apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Ask for bookings.
    Book,
    /// Give bookings up.
    Cancel,
    /// Take equipment along.
    Collect,
    /// Read messages.
    Read,
    /// See and ask for support, see access needs.
    Support,
}

impl Right {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Book, Self::Cancel, Self::Collect, Self::Read, Self::Support];

    /// As forms spell it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Cancel => "cancel",
            Self::Collect => "collect",
            Self::Read => "read",
            Self::Support => "support",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.code() == code)
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Some of the rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rights(u8);

impl Rights {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// All of them: what a legal representative has.
    #[must_use]
    pub fn all() -> Self {
        Right::ALL.into_iter().collect()
    }

    /// This one is among them.
    #[must_use]
    pub fn has(self, right: Right) -> bool {
        self.0 & right.bit() != 0
    }

    /// One flag for each right, in the order of [`Right::ALL`], as the database keeps them.
    #[must_use]
    pub fn of_flags(flags: [bool; 5]) -> Self {
        Right::ALL.into_iter().zip(flags).filter(|(_, held)| *held).map(|(right, _)| right).collect()
    }

    /// As the database keeps them.
    #[must_use]
    pub fn flags(self) -> [bool; 5] {
        Right::ALL.map(|right| self.has(right))
    }

    /// There is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }
}

impl FromIterator<Right> for Rights {
    fn from_iter<I: IntoIterator<Item = Right>>(rights: I) -> Self {
        Self(rights.into_iter().fold(0, |bits, right| bits | right.bit()))
    }
}
