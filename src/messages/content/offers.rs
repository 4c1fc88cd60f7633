//! What becomes of the waiting list in words.

use super::{Parts, link};
use crate::civil;
use crate::dates;
use crate::language::Language;
use crate::messages::notice::Notice;

/// A place that is held, or was.
pub(super) fn offer_content(notice: &Notice, language: Language) -> Option<Parts> {
    let t = language.words();
    let (Notice::PlaceOffered(offer) | Notice::OfferLapsed(offer)) = notice else { return None };
    let (from, until) = (civil::parse(&offer.from)?, civil::parse(&offer.until)?);
    let (what, when) = (offer.resource.get(language), dates::moment(t, from));
    let full =
        t.message_visit(what, dates::long(t, from.date()), dates::hours_words(t, from.time(), until.time()));
    let page = link(&format!("/waiting-list/{}", offer.entry), t.waitlist_page_link());
    Some(if matches!(notice, Notice::PlaceOffered(_)) {
        let by = dates::moment(t, civil::parse(&offer.answer_by)?);
        let text = vec![full, t.message_place_offered_text(by), t.message_place_offered_other()];
        (t.message_place_offered(what, when), text, Some(page))
    } else {
        (t.message_offer_lapsed(what, when), vec![full, t.message_offer_lapsed_text()], Some(page))
    })
}
