//! How pieces are counted, and what can be wrong with what is typed of them.

use crate::equipment::rules::{State, key};
use crate::text::{self, TextProblem};

/// Characters.
pub(super) const LONGEST_SERIAL: usize = 80;
/// Characters.
pub(super) const LONGEST_PLACE: usize = 80;
/// Characters, of what belongs to a piece and of how data were wiped.
pub(super) const LONGEST_NOTE: usize = 300;
/// Characters.
pub(super) const LONGEST_NAME: usize = 120;
/// So many pieces are registered by one button.
pub(super) const MOST_AT_ONCE: i64 = 500;
/// So far from the last number a tag of a roll may be: beyond it somebody has mistyped.
pub(super) const FARTHEST_TAG: i64 = 5_000;

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// It cannot be kept.
    Text(TextProblem),
    /// No such place, or nothing chosen where something has to be.
    Place,
    /// No such condition.
    Grade,
    /// Neither in order nor from a roll.
    Tags,
    /// Nothing typed.
    NoSerial,
    /// Neither a letter nor a digit in it.
    OnlySigns,
    /// It is what stands on a label of ours.
    IsTag,
    /// Not a tag of the series.
    Roll,
    /// Another item has it.
    RollUsed(String),
    /// Far from all others.
    RollFar,
    /// Another item of this make has it; that item's tag.
    Known(String),
    /// Not a number of boxes, or more boxes than pieces; the most.
    Boxes(i64),
    /// Every piece is registered.
    Full,
    /// Others have registered some since the page was shown.
    Left,
    /// Somebody has changed it since the page was shown.
    Changed,
    /// Something has happened to these pieces since the page was shown.
    Meanwhile,
    /// Not one piece was chosen.
    Which,
    /// How data were wiped is not said.
    How,
    /// Nobody else has seen it.
    Second,
    /// The second person is the first.
    SecondIsOneself,
}

/// Why a piece does not become ready by one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unready {
    /// It is ready already.
    Already,
    /// There is no going there from where it is.
    Stands(State),
    /// Somebody's data may be on it, or on a disk built into it.
    Dirty,
}

/// Whether a piece in this state becomes ready by one word.
pub(super) fn judge_ready(state: State, blocked: bool) -> Result<(), Unready> {
    match state {
        State::Ready => Err(Unready::Already),
        state if !state.next_by_hand().contains(&State::Ready) => Err(Unready::Stands(state)),
        _ if blocked => Err(Unready::Dirty),
        _ => Ok(()),
    }
}

/// A serial number as it stands on a piece; empty is none.
pub(super) fn judge_serial(typed: &str) -> Result<String, Problem> {
    let serial = text::clean(typed, LONGEST_SERIAL).map_err(Problem::Text)?;
    if serial.is_empty() {
        return Ok(serial);
    }
    if key(&serial).is_empty() { Err(Problem::OnlySigns) } else { Ok(serial) }
}

/// A tag of a roll is near those that were given before.
pub(super) fn judge_roll(number: i64, last: i64) -> Result<i64, Problem> {
    if (number - last).abs() > FARTHEST_TAG { Err(Problem::RollFar) } else { Ok(number) }
}

/// So many pieces in so many boxes, as evenly as it goes, the fuller ones first.
pub(super) fn split(pieces: i64, boxes: i64) -> Vec<i64> {
    (0..boxes).map(|at| pieces / boxes + i64::from(at < pieces % boxes)).collect()
}

/// A number of boxes, none of which is empty.
pub(super) fn judge_boxes(typed: &str, pieces: i64) -> Result<i64, Problem> {
    let most = pieces.min(MOST_AT_ONCE);
    let boxes = typed.trim().parse().ok().filter(|boxes| (1..=most).contains(boxes));
    boxes.ok_or(Problem::Boxes(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_has_something_to_tell_it_by() {
        assert_eq!(judge_serial(" PF-12 / 3 "), Ok("PF-12 / 3".to_owned()));
        assert_eq!(judge_serial("  "), Ok(String::new()));
        assert_eq!(judge_serial("---"), Err(Problem::OnlySigns));
        assert_eq!(judge_serial("a\u{202e}b"), Err(Problem::Text(TextProblem::Unreadable)));
        assert_eq!(judge_serial(&"7".repeat(81)), Err(Problem::Text(TextProblem::TooLong(80))));
    }

    #[test]
    fn pieces_are_spread_over_boxes_and_none_is_lost() {
        assert_eq!(split(40, 3), [14, 13, 13]);
        assert_eq!(split(2, 2), [1, 1]);
        for (pieces, boxes) in [(1, 1), (10_000, 500), (7, 4)] {
            let split = split(pieces, boxes);
            assert_eq!(split.iter().sum::<i64>(), pieces);
            assert!(split.iter().all(|one| *one >= 1));
        }
    }

    #[test]
    fn what_is_here_and_clean_may_become_ready() {
        for state in State::ALL {
            let judged = judge_ready(state, false);
            match state {
                State::Received | State::InWorkshop => assert_eq!(judged, Ok(())),
                State::Ready => assert_eq!(judged, Err(Unready::Already)),
                other => assert_eq!(judged, Err(Unready::Stands(other))),
            }
        }
        assert_eq!(judge_ready(State::Received, true), Err(Unready::Dirty));
    }

    #[test]
    fn no_box_is_empty() {
        assert_eq!([judge_boxes(" 3 ", 40), judge_boxes("40", 40)], [Ok(3), Ok(40)]);
        for typed in ["0", "-1", "41", "", "three", "1.5"] {
            assert_eq!(judge_boxes(typed, 40), Err(Problem::Boxes(40)), "{typed}");
        }
        assert_eq!(judge_boxes("501", 10_000), Err(Problem::Boxes(500)));
    }

    #[test]
    fn a_mistyped_tag_does_not_carry_the_series_away() {
        assert_eq!([judge_roll(413, 412), judge_roll(100, 412)], [Ok(413), Ok(100)]);
        assert_eq!(judge_roll(4_120_412, 412), Err(Problem::RollFar));
    }
}
