//! Donors as a table for spreadsheets. How they are reached stays in the portal: files wander.

use super::store::Filed;
use crate::donations::words;
use crate::spreadsheet::{Cell, Sheet};
use crate::web::{EquipmentKeeper, Visit};

pub(super) fn table(visit: &Visit<EquipmentKeeper>, donors: Vec<Filed>) -> Sheet {
    let t = visit.words();
    let row = |donor: Filed| {
        let name = if donor.name.is_empty() { t.donor_nameless(donor.id.0) } else { donor.name };
        vec![
            name.into(),
            words::kind(t, donor.kind).into(),
            donor.reads.name().into(),
            if donor.may_be_named { t.form_yes() } else { t.form_no() }.into(),
            Cell::Integer(donor.donations),
        ]
    };
    let head = vec![
        t.registers_donor(),
        t.donor_kind(),
        t.donor_reads(),
        t.donor_may_be_named(),
        t.donors_file_donations(),
    ];
    Sheet { name: t.donors_title(), head, rows: donors.into_iter().map(row).collect() }
}
