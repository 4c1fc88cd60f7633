//! What the member is told.

use crate::civil;
use crate::equipment::asking::store::Request;
use crate::equipment::catalogue::words::names;
use crate::messages::notice::LoanAsked;
use time::Date;

/// The request as it stands; `collect_by` as it was just decided.
pub(super) fn told(request: &Request, collect_by: Option<Date>, reason: &str) -> LoanAsked {
    LoanAsked {
        what: names(&request.kind, &request.make, &request.model),
        from: civil::date_text(request.from),
        until: civil::date_text(request.until),
        collect_by: collect_by.map(|day| civil::text(civil::at_minute(day, 1439))).unwrap_or_default(),
        reason: reason.to_owned(),
    }
}
