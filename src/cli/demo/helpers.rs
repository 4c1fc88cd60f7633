//! Somebody who helps one of the example people and represents another by law.

use super::people::{self, HELPER};
use crate::cli::Failure;
use crate::clock::Now;
use crate::db::Work;
use crate::helpers::rules::Terms;
use crate::helpers::store::{Pair, Record, record};
use crate::ids::MemberId;
use crate::members::rules::acting::{Footing, Right, Rights};

const HELPED: MemberId = MemberId(1);
const RECORDED_BY: MemberId = MemberId(4);
/// Seconds: both were recorded three weeks ago.
const AGE: i64 = 21 * 86_400;
const PAPER: &str = "№ 17";

/// The two grants.
pub(super) async fn add(work: &mut Work, now: Now) -> Result<(), Failure> {
    let at = now.seconds() - AGE;
    let represented = MemberId(*people::WITHOUT_ACCOUNT.start());
    let allowed = [Right::Book, Right::Cancel, Right::Read].into_iter().collect();
    let helps = |member, footing, rights: Rights, by, paper| Record {
        pair: Pair { member, helper: HELPER },
        footing,
        terms: Terms { rights, until: None },
        by,
        paper,
        today: now.civil.date(),
    };
    record(work, &helps(HELPED, Footing::Helper, allowed, HELPER, ""), at).await?;
    record(work, &helps(represented, Footing::Representative, Rights::all(), RECORDED_BY, PAPER), at).await?;
    Ok(())
}
