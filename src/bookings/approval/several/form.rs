//! Which requests are meant, and what became of them, as addresses and forms say it.

use serde::Deserialize;

use crate::ids::BookingId;

/// Several requests, and how the queue was sifted from which they were chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Several {
    pub(super) chosen: Vec<String>,
    /// `approval`; nothing when no button of ours was pressed.
    pub(super) to: String,
    pub(super) back: String,
}

/// What became of each.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Became {
    /// Decided by that press.
    pub(super) done: Vec<String>,
    /// All others.
    pub(super) left: Vec<String>,
    pub(super) back: String,
}

/// At most `most` of those that are numbers, each once.
pub(super) fn ids(typed: &[String], most: i64) -> Vec<BookingId> {
    let mut ids = Vec::new();
    for id in typed.iter().filter_map(|typed| typed.parse().ok()).map(BookingId) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.truncate(usize::try_from(most).unwrap_or_default());
    ids
}

/// The page that says what became of each.
pub(super) fn page_of(done: &[BookingId], left: &[BookingId], back: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(done.iter().map(|id| ("done", id.to_string())));
    query.extend_pairs(left.iter().map(|id| ("left", id.to_string())));
    if !back.is_empty() {
        query.append_pair("back", back);
    }
    format!("/approvals/decisions?{}", query.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_meant_once_and_no_more_than_a_page_holds() {
        let typed = ["7", "x", "7", "9", "8"].map(str::to_owned);
        assert_eq!(ids(&typed, 2), [BookingId(7), BookingId(9)]);
    }
}
