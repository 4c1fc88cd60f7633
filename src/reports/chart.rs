//! A drawing of two numbers for each category: bars that differ in their pattern, each with its number beside it.

/// Units of the drawing; sixteen are the height of its letters.
pub(super) const WIDTH: i64 = 480;
const LONGEST: i64 = 400;
const HEAD: i64 = 56;
const ROW: i64 = 68;

/// A bar.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub(super) y: i64,
    pub(super) width: i64,
    /// Where its number stands.
    pub(super) after: i64,
    pub(super) base: i64,
    pub(super) number: i64,
}

/// A category with its two bars.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) base: i64,
    pub(super) first: Bar,
    pub(super) second: Bar,
}

/// The whole drawing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chart {
    pub(super) height: i64,
    pub(super) rows: Vec<Row>,
}

/// Draws names with their two numbers; nothing where every number is none.
pub(super) fn draw(numbers: Vec<(String, i64, i64)>) -> Option<Chart> {
    let most = numbers.iter().map(|(_, first, second)| *first.max(second)).max().filter(|most| *most > 0)?;
    let bar = |y: i64, number: i64| {
        let width = number.max(0) * LONGEST / most;
        // What is little is still seen, what is none is not.
        let width = if number > 0 { width.max(2) } else { 0 };
        Bar { y, width, after: width + 8, base: y + 14, number }
    };
    let row = |(index, (name, first, second)): (usize, (String, i64, i64))| {
        let top = HEAD + ROW * i64::try_from(index).unwrap_or(0);
        Row { name, base: top + 16, first: bar(top + 23, first), second: bar(top + 43, second) }
    };
    let rows: Vec<_> = numbers.into_iter().enumerate().map(row).collect();
    let height = HEAD + ROW * i64::try_from(rows.len()).unwrap_or(0);
    Some(Chart { height, rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_fills_the_drawing_and_the_shortest_is_seen() {
        let chart = draw(vec![("a".into(), 10_000, 1), ("b".into(), 5_000, 0)]).unwrap();
        let widths: Vec<_> = chart.rows.iter().map(|row| (row.first.width, row.second.width)).collect();
        assert_eq!(widths, [(400, 2), (200, 0)]);
        assert_eq!(chart.height, HEAD + 2 * ROW);
        assert!(chart.rows.iter().all(|row| row.first.after < WIDTH && row.second.base < chart.height));
    }

    #[test]
    fn where_nothing_is_there_is_nothing_to_draw() {
        assert_eq!(draw(vec![("a".into(), 0, 0)]), None);
        assert_eq!(draw(Vec::new()), None);
    }
}
