//! The file of settings that the first setup writes.

use std::fmt::{self, Write as _};
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::Failure;
use crate::settings::Address;

/// Where `serve` looks by itself, from the folder it is started in.
const USUAL: &str = ".env";
/// The database that is used when nothing is said.
const USUAL_DATABASE: &str = "data/esik.db";

/// The file, there or not. What is there is never touched.
pub(super) struct EnvFile {
    path: PathBuf,
    is_there: bool,
}

impl EnvFile {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), is_there: path.exists() }
    }

    pub(super) fn is_there(&self) -> bool {
        self.is_there
    }

    /// `serve` reads it without being told.
    pub(super) fn is_read_by_itself(&self) -> bool {
        self.path == Path::new(USUAL)
    }

    /// Writes it, for its owner's eyes only: the password of the mail server will stand in it.
    pub(super) fn write(&self, address: &Address, database: &Path) -> Result<(), Failure> {
        let text = text(address, database)?;
        let failed =
            |error: std::io::Error| format!("{self} cannot be written: {error}; nothing was changed");
        let mut options = OpenOptions::new();
        let mut file = options.write(true).create_new(true).mode(0o600).open(&self.path).map_err(failed)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        Ok(())
    }
}

impl fmt::Display for EnvFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

fn text(address: &Address, database: &Path) -> Result<String, Failure> {
    let mut text = format!(
        "# Made by `esik setup`; .env.example explains every setting. The centre's name, address and phones are in the\n\
         # database: an administrator changes them at /admin/centre.\n\
         ESIK_BASE_URL={}\n",
        address.base_url
    );
    if database != Path::new(USUAL_DATABASE) {
        // In single quotes nothing has a meaning of its own, for us and for systemd.
        let path = std::path::absolute(database)?;
        let path = path.to_str().filter(|path| !path.contains(['\'', '\n']));
        let path = path.ok_or("the path of the database cannot be written into the file of settings")?;
        writeln!(text, "ESIK_DATABASE='{path}'")?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_from_the_usual_is_written() {
        let address = Address::new("127.0.0.1:8080".parse().unwrap(), "https://esik.kz").unwrap();
        let said = |database: &str| text(&address, Path::new(database)).unwrap();
        let settings =
            |text: String| text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("|");
        assert_eq!(settings(said("data/esik.db")), "ESIK_BASE_URL=https://esik.kz");
        let other = settings(said("/srv/Біздің орталық/esik.db"));
        assert_eq!(other, "ESIK_BASE_URL=https://esik.kz|ESIK_DATABASE='/srv/Біздің орталық/esik.db'");
        assert!(text(&address, Path::new("/srv/it's.db")).is_err());
    }

    #[test]
    fn what_is_there_is_never_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("esik.env");
        let file = EnvFile::new(&path);
        std::fs::write(&path, "ESIK_LOG=debug\n").unwrap();
        let address = Address::new("127.0.0.1:8080".parse().unwrap(), "https://esik.kz").unwrap();
        assert!(file.write(&address, Path::new("data/esik.db")).is_err(), "it came meanwhile");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "ESIK_LOG=debug\n");
        assert!(EnvFile::new(&path).is_there());
    }
}
