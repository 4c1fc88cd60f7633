//! One message of each kind, for tests.

use crate::ids::{BookingId, EntryId, HandoverId, SeriesId};
use crate::language::Texts;
use crate::messages::notice::{
    Handed, Help, Known, Lent, LoanAsked, MoveRefused, Notice, PlaceClosed, PlaceOffered, Refused, Run,
    RunRefused, Shift, Span, Visit,
};

/// One of each kind.
pub(in crate::messages) fn samples() -> Vec<Notice> {
    let texts = |kk: &str, ru: &str, en: &str| Texts { kk: kk.into(), ru: ru.into(), en: en.into() };
    let help = |representative| Help {
        helper: "Дәулет Оспанов".into(),
        member: "Әлия Серікова".into(),
        representative,
    };
    let others = vec![
        Notice::Announcement {
            title: texts("Ертең орталық жабық", "Завтра центр закрыт", ""),
            text: texts("Жылу жоқ.", "Нет отопления.", ""),
            changes_plans: true,
        },
        Notice::CardExpires { on: "2028-11-22".into() },
        Notice::MailRefused { name: "Әлия Серікова".into() },
        Notice::AccountEnds { on: "2026-12-23".into() },
        Notice::PasswordChanged,
        Notice::SecondStep { on: true },
        Notice::SecondStep { on: false },
        Notice::SignInCard { given: true },
        Notice::SignInCard { given: false },
        Notice::DetailsEntered,
        Notice::Welcomed,
        Notice::SomebodyApplied,
        Notice::Answer { about: "The door is heavy.".into(), text: "We have mended it.".into() },
        Notice::HelperOffered { member: "Әлия Серікова".into() },
        Notice::OfferDeclined { login: "helper@esik.test".into() },
        Notice::HelperRecorded(help(true)),
        Notice::HelperEnded(help(false)),
        Notice::AllowanceGiven { what: longer(), until: "2026-12-31".into() },
        Notice::AllowanceGiven { what: longer(), until: String::new() },
        Notice::AllowanceEnded { what: longer() },
        Notice::LoanApproved(loan("2026-11-26T23:59", "")),
        Notice::LoanRefused(loan("", "All are out.")),
        Notice::LoanRefused(loan("2026-11-26T23:59", "It broke.")),
        Notice::LoanLapsed(loan("2026-11-26T23:59", "")),
        Notice::LoanLapsed(loan("", "")),
        Notice::HandedOver { requests: 2, supports: 1, resources: vec![library()] },
    ];
    visit_samples().into_iter().chain(run_samples()).chain(others).chain(loan_samples()).collect()
}

/// One of each kind that speaks of equipment.
fn loan_samples() -> Vec<Notice> {
    let lent = |in_confidence: bool| Lent {
        handover: HandoverId(7),
        what: Texts {
            kk: "Ноутбук Lenovo T480 (AQ-0001)".into(),
            ru: "Ноутбук Lenovo T480 (AQ-0001)".into(),
            en: "Laptop Lenovo T480 (AQ-0001)".into(),
        },
        first: Texts {
            kk: "Ноутбук Lenovo T480".into(),
            ru: "Ноутбук Lenovo T480".into(),
            en: "Laptop Lenovo T480".into(),
        },
        tag: "AQ-0001".into(),
        more: 0,
        in_confidence,
        due: "2026-12-01T18:00".into(),
        opens: String::new(),
    };
    let several = || Lent {
        what: Texts {
            kk: "Ноутбук Lenovo T480 (AQ-0001), Пернетақта (AQ-0002)".into(),
            ru: "Ноутбук Lenovo T480 (AQ-0001), Клавиатура (AQ-0002)".into(),
            en: "Laptop Lenovo T480 (AQ-0001), Keyboard (AQ-0002)".into(),
        },
        more: 1,
        ..lent(false)
    };
    let handed = |in_confidence: bool| Handed {
        lent: lent(in_confidence),
        text: "Сізге мына жабдық берілді:\nНоутбук Lenovo T480, AQ-0001".into(),
        language: "kk".into(),
        asks: !in_confidence,
        known: in_confidence.then(|| Known { how: "said".into(), by: "Марат".into() }),
    };
    vec![
        Notice::EquipmentHanded(handed(false)),
        Notice::EquipmentHanded(handed(true)),
        Notice::EquipmentHanded(Handed { asks: true, ..handed(true) }),
        Notice::EquipmentHanded(Handed { lent: lent(false), ..handed(true) }),
        Notice::EquipmentHanded(Handed { lent: several(), ..handed(false) }),
        Notice::EquipmentHanded(Handed { lent: Lent { in_confidence: true, ..several() }, ..handed(true) }),
        Notice::EquipmentTakenBack { lent: lent(false), missing: "USB-C".into() },
        Notice::EquipmentTakenBack { lent: lent(true), missing: String::new() },
        Notice::EquipmentLost(lent(false)),
        Notice::EquipmentLost(lent(true)),
        Notice::LoanKept(lent(false)),
        Notice::LoanExtended(lent(false)),
        Notice::LoanNotExtended { lent: lent(false), reason: "AQ-0002".into() },
        Notice::LoanDueSoon(lent(false)),
        Notice::LoanDueSoon(Lent { opens: "2026-12-03".into(), ..lent(false) }),
        Notice::LoanOverdue(lent(false)),
        Notice::LoanOverdue(lent(true)),
    ]
}

fn library() -> Texts {
    Texts { kk: "Кітапхана".into(), ru: "Библиотека".into(), en: "Library".into() }
}

fn loan(collect_by: &str, reason: &str) -> LoanAsked {
    let what = |kind: &str| format!("{kind} Lenovo T480");
    LoanAsked {
        what: Texts { kk: what("Ноутбук"), ru: what("Ноутбук"), en: what("Laptop") },
        from: "2026-11-25".into(),
        until: "2026-12-02".into(),
        collect_by: collect_by.into(),
        reason: reason.into(),
    }
}

fn longer() -> Texts {
    Texts {
        kk: "Ең ұзақ уақыттан артық: 1 сағат (Кітапхана)".into(),
        ru: "Дольше обычного на 1 час (Библиотека)".into(),
        en: "Longer than others by 1 hour (Library)".into(),
    }
}

fn visit() -> Visit {
    Visit {
        booking: BookingId(7),
        resource: library(),
        from: "2026-11-25T10:00".into(),
        until: "2026-11-25T11:30".into(),
        decide_by: "2026-11-24T12:00".into(),
        sequence: 1,
        by: String::new(),
    }
}

/// One of each kind that speaks of a booking.
fn visit_samples() -> Vec<Notice> {
    let shift =
        || Shift { visit: visit(), from: "2026-11-26T14:00".into(), until: "2026-11-26T15:30".into() };
    let by_helper = || Visit { by: "Дәулет Оспанов".into(), ..visit() };
    let refused = |in_confidence| Refused { visit: visit(), reason: "Repairs.".into(), in_confidence };
    vec![
        Notice::RequestReceived(visit()),
        Notice::QuestionAsked(visit()),
        Notice::Approved(visit()),
        Notice::Declined(refused(false)),
        Notice::CancelledByStaff(refused(true)),
        Notice::GivenUp(visit()),
        Notice::RequestReceived(by_helper()),
        Notice::GivenUp(by_helper()),
        Notice::Expired(visit()),
        Notice::ReminderDay(visit()),
        Notice::ReminderHours(visit()),
        Notice::SupportArranged(visit()),
        Notice::SupportNotPossible(visit()),
        Notice::SupportWithdrawn(visit()),
        Notice::SupportAnother(visit()),
        Notice::Moved(shift()),
        Notice::MoveReceived(shift()),
        Notice::MoveRefused(MoveRefused { shift: shift(), reason: "Repairs.".into(), in_confidence: true }),
        Notice::MoveRefused(MoveRefused { shift: shift(), reason: String::new(), in_confidence: false }),
        Notice::MoveWaits(shift()),
        Notice::SupportMoved(shift()),
        Notice::PlaceClosed(PlaceClosed {
            visit: visit(),
            out_of_order: true,
            reason: Texts {
                kk: "Кілт сынды.".into(), ru: "Сломан ключ.".into(), en: String::new()
            },
        }),
        Notice::PlaceClosed(PlaceClosed { visit: visit(), out_of_order: false, reason: Texts::default() }),
        Notice::PlaceOpenAgain(visit()),
        Notice::RequestWaits(visit()),
        Notice::RequestReminded(visit()),
        Notice::RequestsWait { count: 3 },
        Notice::DecideSoon { count: 1, by: "2026-11-24T12:00".into() },
    ]
}

/// One of each kind that speaks of a series or of the waiting list.
fn run_samples() -> Vec<Notice> {
    let span =
        |day: u8| Span { from: format!("2026-12-{day:02}T10:00"), until: format!("2026-12-{day:02}T11:30") };
    let run = || Run { series: SeriesId(3), first: visit(), times: vec![span(2), span(9)] };
    let run_refused = |declined: bool| RunRefused {
        run: run(),
        reason: "Repairs.".into(),
        in_confidence: !declined,
        declined,
    };
    let offer = || PlaceOffered {
        entry: EntryId(5),
        resource: library(),
        from: "2026-12-02T10:00".into(),
        until: "2026-12-02T11:30".into(),
        answer_by: "2026-11-24T16:00".into(),
    };
    vec![
        Notice::SeriesReceived(run()),
        Notice::SeriesApproved(run()),
        Notice::SeriesGivenUp(run()),
        Notice::SeriesRefused(run_refused(true)),
        Notice::SeriesRefused(run_refused(false)),
        Notice::SeriesWaits(run()),
        Notice::SeriesMoved(run()),
        Notice::SeriesMoveReceived(run()),
        Notice::SeriesMoveWaits(run()),
        Notice::SeriesMoveRefused(run_refused(true)),
        Notice::SeriesMoveRefused(run_refused(false)),
        Notice::PlaceOffered(offer()),
        Notice::OfferLapsed(offer()),
    ]
}
