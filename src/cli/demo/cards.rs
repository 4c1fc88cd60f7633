//! What helps one of the example people, as they once said it.

use super::people;
use super::texts::Texts;
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::ids::MemberId;
use crate::needs::rules::{Kind, Need};
use crate::needs::store::{Agreed, agree, keep};
use crate::needs::words;

const MEMBER: MemberId = MemberId(2);
/// Seconds: the card was made a month ago.
const AGE: i64 = 30 * 86_400;

const ASSISTANT: Texts = Texts {
    kk: "Кіреберістен қарсы алсаңыз, өзім жүре аламын.",
    ru: "Встретьте у входа, дальше справлюсь.",
    en: "Meet me at the entrance; I manage from there.",
};

/// A card of two lines and its consent.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<(), Failure> {
    let language = people::language(MEMBER);
    let text = words::consent(language.words(), None);
    let at = now.seconds() - AGE;
    let consent = agree(work, &Agreed { member: MEMBER, by: MEMBER, language, text: &text }, at).await?;
    let needs = [
        Need { kind: Kind::Assistant, sentence: ASSISTANT.get(language).to_owned() },
        Need { kind: Kind::Quiet, sentence: String::new() },
    ];
    Ok(keep(work, MEMBER, consent, &needs, at).await?)
}
