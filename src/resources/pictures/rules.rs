//! What may be wrong with a picture, and where one goes in the order.

/// Pictures of one resource.
pub(super) const MOST: usize = 12;

/// Why a file is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No file was chosen.
    NoFile,
    /// More bytes than it may have.
    TooLarge,
    /// No photograph, or a broken one.
    Unreadable,
    /// More pixels than a camera makes.
    TooManyPixels,
    /// There are as many as there may be.
    TooMany,
}

/// The order after one of `order` went a place towards its beginning, or its end; as it was where there is no place.
pub(super) fn moved<T: Copy + PartialEq>(order: &[T], one: T, to_the_front: bool) -> Vec<T> {
    let mut order = order.to_vec();
    let Some(at) = order.iter().position(|other| *other == one) else { return order };
    let to = if to_the_front { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < order.len()) };
    if let Some(to) = to {
        order.swap(at, to);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_up_or_down_and_never_out_of_the_list() {
        assert_eq!(moved(&[1, 2, 3], 3, true), [1, 3, 2]);
        assert_eq!(moved(&[1, 2, 3], 1, false), [2, 1, 3]);
        assert_eq!(moved(&[1, 2, 3], 1, true), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 3, false), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 4, true), [1, 2, 3]);
    }
}
