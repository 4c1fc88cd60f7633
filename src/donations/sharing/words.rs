//! What became of a piece, in words.

use super::rules::{Data, Fate};
use crate::clock::Clock;
use crate::dates;
use crate::language::Words;

/// What became of it. Days are not said, only months: a day might tell who came for it.
pub(super) fn fate(t: &Words, clock: &Clock, fate: Fate) -> String {
    let since = |at: i64| dates::since_month(t, clock.civil(at).date());
    let month = |at: i64| dates::in_month(t, clock.civil(at).date());
    match fate {
        Fate::Received => t.fates_received(),
        Fate::Workshop => t.fates_workshop(),
        Fate::Ready => t.fates_ready(),
        Fate::Lent(None) => t.fates_lent(),
        Fate::Lent(Some(at)) => t.fates_lent_since(since(at)),
        Fate::Placed(None) => t.fates_placed(),
        Fate::Placed(Some(at)) => t.fates_placed_since(since(at)),
        Fate::Given(None) => t.fates_given(),
        Fate::Given(Some(at)) => t.fates_given_in(month(at)),
        Fate::Parts => t.fates_parts(),
        Fate::Recycling => t.fates_recycling(),
        Fate::Recycled(None) => t.fates_recycled(),
        Fate::Recycled(Some(at)) => t.fates_recycled_in(month(at)),
        Fate::Missing => t.fates_missing(),
        Fate::BuiltIn => t.fates_built_in(),
    }
}

/// What is said of the data; nothing where there never were any.
pub(super) fn data(t: &Words, data: Data) -> Option<String> {
    match data {
        Data::None => None,
        Data::There => Some(t.fates_data()),
        Data::Lost => Some(t.fates_data_lost()),
        Data::Wiped => Some(t.fates_wiped()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_month_stands_in_the_case_that_its_sentence_asks_for() {
        let clock = Clock::standing("Asia/Aqtobe", "2026-11-23T09:00").unwrap();
        let at = Some(clock.now().seconds());
        let said = |it| fate(Language::Ru.words(), &clock, it);
        assert_eq!(said(Fate::Lent(at)), "Участник пользуется этим с ноября 2026 года.");
        assert_eq!(said(Fate::Placed(at)), "Используется в центре с ноября 2026 года.");
        assert_eq!(said(Fate::Given(at)), "Отдано участнику насовсем. Когда: ноябрь 2026 года.");
        assert_eq!(said(Fate::Recycled(at)), "Утилизировано. Когда: ноябрь 2026 года.");
    }
}
