//! `esik backup-key`.

use clap::Args;

use super::Failure;
use crate::backup;

/// Options of `esik backup-key`.
#[derive(Debug, Args)]
pub(super) struct BackupKey {}

impl BackupKey {
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "every command is run alike")]
    pub(super) fn run(self) -> Result<(), Failure> {
        let (public, secret) = backup::new_key();
        println!("Put this line into .env; it may be known to anybody:");
        println!();
        println!("ESIK_BACKUP_RECIPIENT={public}");
        println!();
        println!("This is the secret key. It is shown this once and stored nowhere:");
        println!();
        println!("{secret}");
        println!();
        println!(
            "Without it nobody can read the encrypted copies, not even you: print it twice, put one paper into"
        );
        println!(
            "the centre's safe and give the other to somebody you trust. Keep it off this computer and off the"
        );
        println!("disk with the copies. To bring a copy back, type it into a file and run");
        println!();
        println!("    esik restore COPY.db.age --identity FILE");
        Ok(())
    }
}
