//! What a coordinator sifts the queue by, as the address says it and as a decision carries it along.

use serde::Deserialize;

use crate::bookings::rules::Wanted;
use crate::civil;
use crate::resources::rules::Kind;

/// As typed; what does not exist sifts nothing.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(in crate::bookings) struct Filter {
    pub(super) resource: String,
    pub(super) date: String,
    pub(super) kind: String,
    /// `day`: longer than one working day.
    pub(super) since: String,
}

impl Filter {
    /// Reads the part of an address after `?`.
    pub(in crate::bookings) fn read(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "resource" => filter.resource = value.into_owned(),
                "date" => filter.date = value.into_owned(),
                "kind" => filter.kind = value.into_owned(),
                "since" => filter.since = value.into_owned(),
                _ => {}
            }
        }
        filter
    }

    /// What is wanted; `made_before` is the instant before which a request has waited for long.
    pub(super) fn wanted(&self, made_before: Option<i64>) -> Wanted {
        Wanted {
            resource: Some(self.resource.clone()).filter(|slug| !slug.is_empty()),
            day: civil::parse_date(&self.date),
            kind: Kind::parse(&self.kind),
            made_before: made_before.filter(|_| self.is_long()),
        }
    }

    /// Only what has waited for longer than one working day.
    pub(super) fn is_long(&self) -> bool {
        self.since == "day"
    }

    /// What of it sifts, as the part of an address after `?`; empty when all is wanted.
    pub(in crate::bookings) fn query(&self) -> String {
        let wanted = self.wanted(None);
        let mut query = form_urlencoded::Serializer::new(String::new());
        let day = wanted.day.map(civil::date_text);
        let pairs = [
            ("resource", wanted.resource),
            ("date", day),
            ("kind", wanted.kind.map(|kind| kind.code().to_owned())),
            ("since", self.is_long().then(|| "day".to_owned())),
        ];
        query.extend_pairs(pairs.into_iter().filter_map(|(name, value)| Some((name, value?))));
        query.finish()
    }

    /// The queue as it was sifted.
    pub(in crate::bookings) fn address(&self) -> String {
        let query = self.query();
        if query.is_empty() { "/approvals".to_owned() } else { format!("/approvals?{query}") }
    }

    /// The queue as it was sifted, which says first what has been done.
    pub(in crate::bookings) fn back(&self, notice: &str) -> String {
        let query = self.query();
        let and = if query.is_empty() { "" } else { "&" };
        format!("/approvals?{query}{and}notice={notice}")
    }
}

/// A decision that is a button alone, and from where it was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::bookings) struct Pressed {
    /// How the queue was sifted.
    pub(in crate::bookings) back: String,
    /// The changed terms of which the coordinator has read.
    pub(in crate::bookings) knows: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sifts_is_kept_and_what_does_not_exist_is_not() {
        let filter = Filter::read("kind=room&date=25.11.2026&since=day&resource=library&notice=x");
        assert_eq!(filter.query(), "resource=library&date=2026-11-25&kind=room&since=day");
        assert_eq!(Filter::read("kind=garage&date=x&since=ever").query(), "");
        assert_eq!(Filter::read(&filter.query()).query(), filter.query());
    }

    #[test]
    fn the_way_back_is_a_page_of_ours_whatever_was_sent() {
        let sent = Filter::read("resource=//elsewhere&kind=room\r\nx");
        assert_eq!(sent.back("approved"), "/approvals?resource=%2F%2Felsewhere&notice=approved");
        assert_eq!(Filter::default().back("declined"), "/approvals?notice=declined");
    }
}
