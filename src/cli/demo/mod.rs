//! `esik demo`.
use super::Failure;
use clap::Args;
/// Options of `esik demo`.
#[derive(Debug, Args)]
pub(super) struct Demo {}
impl Demo {
    pub(super) async fn run(self) -> Result<(), Failure> {
        Ok(())
    }
}
