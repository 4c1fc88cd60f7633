//! The commands.

mod backup;
mod backup_key;
mod breach;
mod certificate;
mod check;
pub mod demo;
mod logging;
mod manager;
mod member;
mod restore;
mod serve;
mod setup;

use clap::{Parser, Subcommand};

/// What a command fails with; its text is for whoever typed the command.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// The member portal of a coworking centre for people with disabilities.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tell the centre's name, address and phones, and who administers the portal; the first thing to do.
    Setup(setup::Setup),
    /// Serve the portal on its own database, creating and migrating it.
    Serve(serve::Serve),
    /// Serve a fresh example database on this computer.
    Demo(demo::Demo),
    /// People and their roles.
    #[command(subcommand)]
    Member(member::Member),
    /// List, as CSV, who came in and looked within a time, and everybody whose data were there.
    BreachList(breach::Breach),
    /// Copy the database to a file, verified; may run beside `serve`.
    Backup(backup::Backup),
    /// Make a key for encrypted copies of backups on another disk.
    BackupKey(backup_key::BackupKey),
    /// Make a certificate for the centre's own network, and the authority that vouches for it; or renew it.
    Certificate(certificate::Certificate),
    /// Bring a backup back; the portal must not be running.
    Restore(restore::Restore),
    /// Check the database file and what it holds; ends with 1 if something is wrong.
    Check(check::Check),
}

impl Cli {
    /// Runs the command to its end.
    pub fn run(self) -> Result<(), Failure> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            match self.command {
                Command::Setup(setup) => setup.run().await,
                Command::Serve(serve) => serve.run().await,
                Command::Demo(demo) => demo.run().await,
                Command::Member(member) => member.run().await,
                Command::BreachList(breach) => breach.run().await,
                Command::Backup(backup) => backup.run().await,
                Command::BackupKey(key) => key.run(),
                Command::Certificate(certificate) => certificate.run(),
                Command::Restore(restore) => restore.run().await,
                Command::Check(check) => check.run().await,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory};

    use super::*;

    #[test]
    fn the_options_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_setting_is_explained_in_the_example_file() {
        let example = include_str!("../../.env.example");
        for setting in settings(&Cli::command()) {
            let stands = |line: &str| line.trim_start_matches('#').starts_with(&format!("{setting}="));
            assert!(example.lines().any(stands), "{setting}");
        }
    }

    fn settings(command: &Command) -> Vec<String> {
        let own = command.get_arguments().filter_map(|arg| arg.get_env());
        let own = own.map(|name| name.to_string_lossy().into_owned());
        own.chain(command.get_subcommands().flat_map(settings)).collect()
    }
}
