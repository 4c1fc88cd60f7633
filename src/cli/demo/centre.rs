//! How the example centre is known and reached.

use crate::centre::{Details, store};
use crate::clock::Now;
use crate::db::{Result, Work};
use crate::language::Texts;

/// The example centre.
pub(super) fn details() -> Details {
    Details {
        address: Texts {
            kk: "Ақтөбе қаласы, Есік көшесі, 1-үй".into(),
            ru: "город Актобе, улица Есик, дом 1".into(),
            en: "1 Esik Street, Aktobe".into(),
        },
        ..Details::unknown()
    }
}

pub(super) async fn add(work: &mut Work, now: Now) -> Result<()> {
    store::add(work, &details(), (None, now.seconds())).await?;
    Ok(())
}
