//! What the example centre announces, and what two people found wrong with it.

use time::Duration;

use super::texts::Texts;
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::feedback::rules::Kind;
use crate::feedback::store::{NewReport, insert as insert_report};
use crate::ids::MemberId;
use crate::messages::announcements::rules::{Announcement, Audience, Wording};
use crate::messages::announcements::store::{Signed, insert};

const COORDINATOR: MemberId = MemberId(3);
const MEMBER: MemberId = MemberId(1);

/// English is still to come, as it often is.
const TITLE: Texts = Texts {
    kk: "Сенбіде шахмат турнирі", ru: "В субботу шахматный турнир", en: ""
};
const TEXT: Texts = Texts {
    kk: "Ойын бөлмесінде өтеді, басталуы 11:00. Ойнап үйренгіңіз келсе, соған да келіңіз.",
    ru: "Начало в 11:00 в игровой комнате. Приходите и те, кто только учится играть.",
    en: "",
};

/// An announcement in two languages, a barrier that a member told, and a complaint without a name.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<(), Failure> {
    let wording = Wording { title: TITLE.owned(), text: TEXT.owned() };
    let shown_until = now.civil.date().saturating_add(Duration::days(5));
    let announcement = Announcement { wording, shown_until, audience: Audience::Nobody };
    let signed =
        Signed { by: COORDINATOR, at: now.seconds() - 86_400, key: "demo-announcement", closes: None };
    insert(work, &announcement, &signed).await?;
    let barrier = NewReport {
        kind: Kind::Barrier,
        text: "Кітапхананың есігі тым ауыр, өзім аша алмадым.",
        page: "/resources/library",
        member: Some(MEMBER),
        contact: "",
        at: now.seconds() - 2 * 86_400,
        key: "demo-barrier",
    };
    let complaint = NewReport {
        kind: Kind::Complaint,
        text: "На звонок вчера долго не отвечали.",
        page: "/help",
        member: None,
        key: "demo-complaint",
        at: now.seconds() - 86_400,
        ..barrier
    };
    insert_report(work, &barrier).await?;
    insert_report(work, &complaint).await?;
    Ok(())
}
