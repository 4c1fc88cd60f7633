//! The example's donations and pieces, as a table.

use crate::equipment::rules::Grade;
use crate::ids::MemberId;

/// Where things stand, in the centre's own words.
pub(super) const PLACES: [&str; 3] = ["Қойма", "Кітапхана", "Шеберхана"];
const STORE_ROOM: usize = 0;
const LIBRARY: usize = 1;
const WORKSHOP: usize = 2;

/// A donor with one donation; ids are theirs.
pub(super) struct Donation {
    pub id: i64,
    pub donor: Donor,
    /// Days ago; a promise has not been received.
    pub promised: Option<i64>,
    pub received: Option<i64>,
    /// Tiyn.
    pub value: Option<i64>,
    pub wish: &'static str,
    pub paper: &'static str,
    pub lines: &'static [Line],
}

pub(super) struct Donor {
    pub id: i64,
    pub kind: &'static str,
    pub name: &'static str,
    pub contact: &'static str,
    pub phone: &'static str,
    pub reads: &'static str,
    pub may_be_named: bool,
}

/// So many alike; ids are counted through all donations.
pub(super) struct Line {
    pub id: i64,
    /// As the table `category` spells it.
    pub category: &'static str,
    pub make: &'static str,
    pub model: &'static str,
    pub quantity: i64,
    pub counted: bool,
    pub holds_data: bool,
    pub grade: Option<Grade>,
}

const COMPANY: Donor = Donor {
    id: 1,
    kind: "organisation",
    name: "«Жайық Софт» ЖШС",
    contact: "Айдос Нұрғалиев",
    phone: "+77132000101",
    reads: "kk",
    may_be_named: true,
};
const PERSON: Donor = Donor {
    id: 2,
    kind: "person",
    name: "Елена Викторовна Соколова",
    contact: "",
    phone: "+77772000102",
    reads: "ru",
    may_be_named: false,
};
const NOBODY: Donor =
    Donor { id: 3, kind: "anonymous", name: "", contact: "", phone: "", reads: "kk", may_be_named: false };

const LAPTOPS: Line = Line {
    id: 1,
    category: "laptop",
    make: "Lenovo",
    model: "ThinkPad T480",
    quantity: 6,
    counted: false,
    holds_data: true,
    grade: Some(Grade::B),
};

pub(super) const DONATIONS: [Donation; 4] = [
    Donation {
        id: 1,
        donor: COMPANY,
        promised: None,
        received: Some(40),
        value: Some(125_000_000),
        wish: "wipe",
        paper: "15",
        lines: &[
            LAPTOPS,
            Line {
                id: 2,
                category: "monitor",
                make: "Dell",
                model: "P2419H",
                quantity: 4,
                holds_data: false,
                ..LAPTOPS
            },
            Line {
                id: 3,
                category: "mouse",
                make: "Logitech",
                model: "M90",
                quantity: 20,
                counted: true,
                holds_data: false,
                ..LAPTOPS
            },
        ],
    },
    Donation {
        id: 2,
        donor: PERSON,
        promised: None,
        received: Some(12),
        value: None,
        wish: "wipe",
        paper: "",
        lines: &[
            Line {
                id: 4,
                category: "printer",
                make: "HP",
                model: "LaserJet M428",
                quantity: 1,
                grade: None,
                ..LAPTOPS
            },
            Line {
                id: 5,
                category: "headphones",
                make: "Sony",
                model: "WH-CH510",
                quantity: 2,
                holds_data: false,
                grade: Some(Grade::A),
                ..LAPTOPS
            },
        ],
    },
    Donation {
        id: 3,
        donor: NOBODY,
        promised: None,
        received: Some(5),
        value: None,
        wish: "none",
        paper: "",
        lines: &[Line {
            id: 6,
            category: "assistive",
            make: "HumanWare",
            model: "Brailliant BI 40",
            quantity: 1,
            holds_data: false,
            grade: Some(Grade::A),
            ..LAPTOPS
        }],
    },
    Donation {
        id: 4,
        donor: Donor {
            id: 4, name: "Ақтөбе университеті", contact: "Гүлнәр Ахметова", ..COMPANY
        },
        promised: Some(3),
        received: None,
        value: None,
        wish: "wiped",
        paper: "",
        lines: &[Line {
            id: 7,
            category: "keyboard",
            make: "Logitech",
            model: "K120",
            quantity: 10,
            holds_data: false,
            grade: None,
            ..LAPTOPS
        }],
    },
];

/// What became of a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nobody has looked after it yet.
    Received,
    /// On the bench.
    Bench,
    /// On the shelf.
    Ready,
    /// Went out with this handover.
    Out(i64),
    /// Not found.
    Missing,
}

/// A piece, of a line of the donations above.
pub(super) struct Piece {
    pub line: i64,
    pub serial: &'static str,
    /// Which of [`PLACES`].
    pub place: usize,
    pub comes_with: &'static str,
    pub may_be_borrowed: bool,
    pub fate: Fate,
}

const LAPTOP: Piece = Piece {
    line: 1,
    serial: "",
    place: STORE_ROOM,
    comes_with: "Қуат блогы, сөмке",
    may_be_borrowed: true,
    fate: Fate::Ready,
};
const MONITOR: Piece = Piece { line: 2, comes_with: "HDMI кабелі", ..LAPTOP };
const HEADPHONES: Piece = Piece { line: 5, comes_with: "", ..LAPTOP };

pub(super) const PIECES: [Piece; 15] = [
    Piece { serial: "PF1A2B01", fate: Fate::Out(1), ..LAPTOP },
    Piece { serial: "PF1A2B02", fate: Fate::Out(2), ..LAPTOP },
    Piece { serial: "PF1A2B03", fate: Fate::Out(3), place: LIBRARY, may_be_borrowed: false, ..LAPTOP },
    Piece { serial: "PF1A2B04", ..LAPTOP },
    Piece { serial: "PF1A2B05", fate: Fate::Bench, place: WORKSHOP, ..LAPTOP },
    Piece { serial: "PF1A2B06", fate: Fate::Received, ..LAPTOP },
    Piece { serial: "CN0D3101", fate: Fate::Out(4), ..MONITOR },
    Piece { serial: "CN0D3102", fate: Fate::Out(3), place: LIBRARY, may_be_borrowed: false, ..MONITOR },
    Piece { serial: "CN0D3103", ..MONITOR },
    Piece { serial: "CN0D3104", fate: Fate::Missing, ..MONITOR },
    Piece { line: 3, comes_with: "", may_be_borrowed: false, ..LAPTOP },
    Piece {
        line: 4,
        serial: "VNB3K00917",
        fate: Fate::Received,
        comes_with: "",
        may_be_borrowed: false,
        ..LAPTOP
    },
    Piece { serial: "5021873", fate: Fate::Out(1), ..HEADPHONES },
    Piece { serial: "5021874", ..HEADPHONES },
    Piece { line: 6, serial: "B40-2209", comes_with: "USB кабелі", ..LAPTOP },
];

/// What went out, to whom or where, and when.
pub(super) struct Handover {
    pub id: i64,
    pub kind: &'static str,
    pub holder: Option<MemberId>,
    /// Which of [`PLACES`].
    pub place: Option<usize>,
    /// Days ago.
    pub age: i64,
    /// Days from now, or ago.
    pub due: Option<i64>,
    /// Ticked in the portal.
    pub acknowledged: bool,
}

const LOAN: Handover = Handover {
    id: 1,
    kind: "loan",
    holder: Some(MemberId(1)),
    place: None,
    age: 6,
    due: Some(10),
    acknowledged: true,
};

pub(super) const HANDOVERS: [Handover; 4] = [
    LOAN,
    Handover { id: 2, holder: Some(MemberId(2)), age: 24, due: Some(-3), acknowledged: false, ..LOAN },
    Handover {
        id: 3,
        kind: "placement",
        holder: None,
        place: Some(LIBRARY),
        age: 30,
        due: None,
        acknowledged: false,
    },
    Handover {
        id: 4,
        kind: "gift",
        holder: Some(MemberId(10)),
        age: 15,
        due: None,
        acknowledged: true,
        ..LOAN
    },
];
