//! `esik breach-list`.

use std::io;

use clap::Args;
use time::PrimitiveDateTime;

use super::Failure;
use crate::civil;
use crate::clock::Clock;
use crate::db::Db;
use crate::privacy::breach::{COLUMNS, list};
use crate::settings::Storage;
use crate::text;

/// Options of `esik breach-list`; may run beside `serve`, and on a copy of the file.
#[derive(Debug, Args)]
pub(super) struct Breach {
    #[command(flatten)]
    storage: Storage,
    /// From when, in the centre's time, for example 2026-11-20T18:00.
    #[arg(long, value_parser = moment)]
    from: PrimitiveDateTime,
    /// Until when, not included.
    #[arg(long, value_parser = moment)]
    to: PrimitiveDateTime,
    /// The centre's time zone (IANA name).
    #[arg(long, env = "ESIK_TIME_ZONE", default_value = "Asia/Aqtobe")]
    time_zone: String,
}

impl Breach {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let file = &self.storage.database;
        if !file.exists() {
            return Err(format!("{} is not there", file.display()).into());
        }
        let clock = Clock::running(&self.time_zone)?;
        let instant = |at| clock.instant_of(at).ok_or_else(|| format!("{} is out of range", civil::text(at)));
        let span = (instant(self.from)?, instant(self.to)?);
        if span.0 >= span.1 {
            return Err("--from must be earlier than --to".into());
        }
        let db = Db::open(file).await?;
        let lines = list(&mut *db.reader.get().await?, &clock, span).await?;
        db.close().await;
        let mut table = csv::Writer::from_writer(io::stdout());
        table.write_record(COLUMNS)?;
        for line in lines {
            // Names are what somebody typed: none of them may become a formula.
            table.write_record(line.each_ref().map(|cell| text::spreadsheet_cell(cell).into_owned()))?;
        }
        table.flush()?;
        Ok(())
    }
}

fn moment(typed: &str) -> Result<PrimitiveDateTime, String> {
    civil::parse(typed).ok_or_else(|| "write it as 2026-11-20T18:00".to_owned())
}
