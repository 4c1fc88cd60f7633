//! Sheets that shops sell, and how labels are laid on them.

/// Labels at once.
pub(super) const MOST: usize = 400;

/// A sheet of A4 by the size of its labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// 3 × 8.
    Mm70x37,
    /// 3 × 7.
    Mm63x38,
    /// 4 × 10.
    Mm52x29,
    /// 2 × 7.
    Mm99x38,
}

impl Size {
    /// The commonest first.
    pub(super) const ALL: [Self; 4] = [Self::Mm70x37, Self::Mm63x38, Self::Mm52x29, Self::Mm99x38];

    /// As forms and the stylesheet spell it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Mm70x37 => "70x37",
            Self::Mm63x38 => "63x38",
            Self::Mm52x29 => "52x29",
            Self::Mm99x38 => "99x38",
        }
    }

    /// Reads a code.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// Width and height in millimetres, as the packet says them.
    pub(super) fn millimetres(self) -> (f64, f64) {
        match self {
            Self::Mm70x37 => (70.0, 37.0),
            Self::Mm63x38 => (63.5, 38.1),
            Self::Mm52x29 => (52.5, 29.7),
            Self::Mm99x38 => (99.1, 38.1),
        }
    }

    /// Columns and rows.
    pub(super) fn grid(self) -> (usize, usize) {
        match self {
            Self::Mm70x37 => (3, 8),
            Self::Mm63x38 => (3, 7),
            Self::Mm52x29 => (4, 10),
            Self::Mm99x38 => (2, 7),
        }
    }

    /// Labels on a sheet.
    pub(super) fn per_sheet(self) -> usize {
        let (columns, rows) = self.grid();
        columns * rows
    }
}

/// What is wrong with what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// Not one tag.
    NoTags,
    /// Words that are no tags.
    Strays(Vec<String>),
    /// Tags that nothing has.
    Unknown(Vec<String>),
    /// More than [`MOST`].
    TooMany,
    /// No such sheet.
    Size,
    /// Not a number, or no place is left on the first sheet; the most that may be used.
    Used(usize),
}

/// Places of the first sheet that stay empty, then the labels, sheet by sheet.
pub(super) fn sheets<T>(labels: Vec<T>, size: Size, used: usize) -> Vec<Vec<Option<T>>> {
    let mut sheets = Vec::new();
    let mut sheet: Vec<Option<T>> = (0..used).map(|_| None).collect();
    for label in labels {
        if sheet.len() >= size.per_sheet() {
            sheets.push(std::mem::take(&mut sheet));
        }
        sheet.push(Some(label));
    }
    sheets.push(sheet);
    sheets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back() {
        assert!(Size::ALL.iter().all(|size| Size::parse(size.code()) == Some(*size)));
    }

    #[test]
    fn every_sheet_fits_on_a4() {
        for size in Size::ALL {
            let ((width, height), (columns, rows)) = (size.millimetres(), size.grid());
            let across = |n: usize| f64::from(u32::try_from(n).unwrap());
            assert!(width * across(columns) <= 210.0 && height * across(rows) <= 297.0, "{size:?}");
        }
        assert_eq!(Size::ALL.map(Size::per_sheet), [24, 21, 40, 14]);
    }

    #[test]
    fn a_sheet_that_was_used_before_goes_on_where_it_ended() {
        let laid = sheets((1..=14).collect(), Size::Mm99x38, 12);
        assert_eq!(laid.iter().map(Vec::len).collect::<Vec<_>>(), [14, 12]);
        assert_eq!(laid[0].iter().flatten().collect::<Vec<_>>(), [&1, &2]);
        assert_eq!(laid[0].iter().position(Option::is_some), Some(12));
        assert_eq!(sheets(vec![1], Size::Mm70x37, 0), [[Some(1)]]);
        assert_eq!(sheets((0..24).collect(), Size::Mm70x37, 0).len(), 1, "a full sheet is one");
    }
}
