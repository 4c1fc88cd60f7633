//! `esik demo`.
use clap::Args;
use super::Failure;
/// Options of `esik demo`.
#[derive(Debug, Args)]
pub(super) struct Demo {}
impl Demo {
    pub(super) async fn run(self) -> Result<(), Failure> { Ok(()) }
}
