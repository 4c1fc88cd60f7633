//! Equipment that somebody has in words.

use super::{Audience, Content, Parts, Said, link};
use crate::civil;
use crate::dates;
use crate::language::{Language, Words};
use crate::messages::notice::{Handed, Lent, Notice};

/// A copy of what was acknowledged, word for word; of nothing else.
pub(super) fn handed_content(notice: &Notice, language: Language, audience: Audience) -> Option<Content> {
    let Notice::EquipmentHanded(handed) = notice else { return None };
    let t = language.words();
    let Handed { lent, text, asks, known, .. } = handed;
    let said = |words: String| Said { words, language };
    let page = link(&format!("/borrowed/{}", lent.handover), t.borrowed_terms_title(lent.handover.0));
    let about = |subject| said(about(subject, lent, language, audience));
    let asks = asks.then(|| said(t.message_equipment_acknowledge()));
    if lent.in_confidence && audience != Audience::Person {
        return Some(Content {
            subject: about(t.message_equipment_news()),
            paragraphs: [said(t.message_equipment_inside())].into_iter().chain(asks).collect(),
            link: Some(page),
        });
    }
    let told = Language::parse(&handed.language).unwrap_or(language);
    let lines = text.lines().map(|line| Said { words: line.to_owned(), language: told });
    let known = known.as_ref().and_then(|known| acknowledged(t, &known.how, &known.by)).map(said);
    Some(Content {
        subject: about(t.message_equipment_handed()),
        paragraphs: lines.chain(asks).chain(known).collect(),
        link: Some(page),
    })
}

/// What was written down of how somebody acknowledged it, and who says so; nothing of what they ticked themselves.
fn acknowledged(t: &Words, how: &str, by: &str) -> Option<String> {
    match how {
        "said" => Some(t.message_equipment_said(by)),
        "paper" => Some(t.message_equipment_paper(by)),
        "representative" => Some(t.message_equipment_represented(by)),
        _ => None,
    }
}

/// Of several messages each says what it is about: the first piece and its tag, and how many more there are. What it is
/// stays unsaid where that is in confidence.
fn about(subject: String, lent: &Lent, language: Language, audience: Audience) -> String {
    let first = match lent.first.get(language) {
        _ if lent.tag.is_empty() => return subject,
        _ if lent.in_confidence && audience != Audience::Person => lent.tag.clone(),
        what => format!("{what} ({})", lent.tag),
    };
    let said = if lent.more == 0 { first } else { language.words().message_equipment_more(first, lent.more) };
    format!("{subject}: {said}")
}

/// What has become of it since, or is to become of it.
pub(super) fn loan_content(notice: &Notice, language: Language, audience: Audience) -> Option<Parts> {
    let t = language.words();
    let lent = lent(notice)?;
    let about = |subject| about(subject, lent, language, audience);
    let page = Some(link("/borrowed", about(t.borrowed_title())));
    if lent.in_confidence && audience != Audience::Person {
        return Some((about(t.message_equipment_news()), vec![t.message_equipment_inside()], page));
    }
    let due = || t.message_loan_due(moment(t, &lent.due));
    let (subject, more) = match notice {
        Notice::EquipmentTakenBack { missing, .. } => {
            let missing = (!missing.is_empty()).then(|| t.message_equipment_missing(missing.as_str()));
            let said = missing.into_iter().chain([t.message_equipment_back_text()]);
            (t.message_equipment_back(), said.collect())
        }
        Notice::EquipmentLost(_) => (t.message_equipment_lost(), vec![t.message_equipment_lost_text()]),
        Notice::LoanKept(_) => (t.message_loan_kept(), vec![t.message_loan_kept_text()]),
        Notice::LoanExtended(_) => (t.message_loan_extended(), vec![due()]),
        Notice::LoanNotExtended { reason, .. } => {
            let said = vec![t.message_reason(reason.as_str()), due(), t.message_loan_not_extended_text()];
            (t.message_loan_not_extended(), said)
        }
        Notice::LoanDueSoon(_) => {
            let closed = civil::parse_date(&lent.opens).map(|day| t.message_loan_closed(dates::long(t, day)));
            let said = [due()].into_iter().chain(closed).chain([t.message_loan_longer()]);
            (t.message_loan_soon(), said.collect())
        }
        Notice::LoanOverdue(_) => {
            let was_due = t.message_loan_was_due(moment(t, &lent.due));
            (t.message_loan_late(), vec![was_due, t.message_loan_late_text(), t.message_loan_longer()])
        }
        _ => return None,
    };
    // Of one piece the subject has said everything.
    let what = (lent.more > 0 || lent.tag.is_empty()).then(|| lent.what.get(language).to_owned());
    Some((about(subject), what.into_iter().chain(more).collect(), page))
}

fn lent(notice: &Notice) -> Option<&Lent> {
    match notice {
        Notice::EquipmentTakenBack { lent, .. }
        | Notice::LoanNotExtended { lent, .. }
        | Notice::EquipmentLost(lent)
        | Notice::LoanKept(lent)
        | Notice::LoanExtended(lent)
        | Notice::LoanDueSoon(lent)
        | Notice::LoanOverdue(lent) => Some(lent),
        _ => None,
    }
}

fn moment(t: &Words, at: &str) -> String {
    civil::parse(at)
        .map(|at| t.date_moment(dates::long(t, at.date()), civil::time_text(at.time())))
        .unwrap_or_default()
}
