//! The copy of each backup on another disk, encrypted for a key that is kept elsewhere: whoever finds the disk reads
//! nothing, and whoever has the key needs nothing of this computer.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use age::x25519::{Identity, Recipient};
use secrecy::ExposeSecret;

use super::files::{Part, put_in_place};
use super::place::{Kept, Place};
use super::rules::Named;

/// How every encrypted file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// What the name of an encrypted copy ends in.
const ENDING: &str = ".age";

/// Where copies go, and for whom they are encrypted.
#[derive(Debug, Clone)]
pub struct Copies {
    folder: PathBuf,
    recipient: Recipient,
}

/// Why there is no new copy; its text is for the log.
#[derive(Debug, thiserror::Error)]
pub enum CopyFailure {
    /// The disk is not plugged in, or not mounted.
    #[error("{path} is not there", path = .0.display())]
    Away(PathBuf),
    /// A folder of the same disk is no other disk: most likely that is not plugged in.
    #[error("{path} is on the same disk as the backups", path = .0.display())]
    SameDisk(PathBuf),
    /// The disk is full or cannot be written.
    #[error("{path}: {cause}", path = .0.display(), cause = .1)]
    Io(PathBuf, io::Error),
}

impl Copies {
    /// Copies to `folder` for `recipient`, a public key that begins with `age1`.
    pub fn new(folder: &Path, recipient: &str) -> Result<Self, String> {
        let wrong = |why| format!("ESIK_BACKUP_RECIPIENT is no public key of age: {why}");
        Ok(Self { folder: folder.to_owned(), recipient: recipient.parse().map_err(wrong)? })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// When the backup was taken of which the last copy was made, whether the disk is there now or not.
    #[must_use]
    pub fn last(&self, place: &Place) -> Option<i64> {
        let noted = fs::read_to_string(note(place)).ok();
        let noted = noted.and_then(|name| Named::parse(name.trim(), place.stem()));
        let there = self.kept(place).unwrap_or_default();
        there.iter().map(|one| one.named.at).chain(noted.map(|named| named.at)).max()
    }

    /// Brings the last good backup and the list beside it to the other disk, unless they are there.
    pub fn bring(&self, place: &Place, backup: &Kept, now: i64) -> Result<(), CopyFailure> {
        let failed = |error| CopyFailure::Io(self.folder.clone(), error);
        let Ok(there) = fs::metadata(&self.folder) else {
            return Err(CopyFailure::Away(self.folder.clone()));
        };
        if there.dev() == fs::metadata(place.folder()).map_err(failed)?.dev() {
            return Err(CopyFailure::SameDisk(self.folder.clone()));
        }
        self.bring_list(place).map_err(failed)?;
        let kept = self.kept(place).map_err(failed)?;
        if kept.iter().any(|one| one.named == backup.named) {
            return Ok(());
        }
        // A disk may have been pulled out.
        place.clear_unfinished_in(&self.folder, ENDING).map_err(failed)?;
        let name = backup.named.file_name(place.stem()).unwrap_or_default();
        let target = self.folder.join(format!("{name}{ENDING}"));
        let part = Part::beside(&target);
        self.encrypt(&backup.path, &part.0).and_then(|()| put_in_place(&part.0, &target)).map_err(failed)?;
        fs::write(note(place), name).map_err(failed)?;
        place.rotate_in(&self.folder, ENDING, now).map_err(failed)
    }

    /// The list names nobody, and is needed before anything is decrypted: it goes along as it is.
    fn bring_list(&self, place: &Place) -> io::Result<()> {
        let (from, to) = (place.list_in(place.folder()), place.list_in(&self.folder));
        let list = match fs::read(&from) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            list => list?,
        };
        if fs::read(&to).is_ok_and(|there| there == list) {
            return Ok(());
        }
        let part = Part::beside(&to);
        create(&part.0)?.write_all(&list)?;
        // The one that is there may be replaced: what was known stays known.
        File::open(&part.0)?.sync_all()?;
        fs::rename(&part.0, &to)?;
        super::files::sync_folder(&to)
    }

    fn encrypt(&self, from: &Path, to: &Path) -> io::Result<()> {
        let recipients = std::iter::once(&self.recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
        let mut output = encryptor.wrap_output(create(to)?)?;
        io::copy(&mut File::open(from)?, &mut output)?;
        output.finish()?;
        Ok(())
    }

    fn kept(&self, place: &Place) -> io::Result<Vec<Kept>> {
        place.kept_in(&self.folder, ENDING)
    }
}

/// Where it is noted which backup was copied last, for the days on which the disk is elsewhere.
fn note(place: &Place) -> PathBuf {
    place.folder().join(format!("{}-last-copy.txt", place.stem()))
}

/// A new file that only its owner reads.
pub(super) fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// A new key: what copies are encrypted for, and what alone decrypts them.
#[must_use]
pub fn new_key() -> (String, String) {
    let identity = Identity::generate();
    (identity.to_public().to_string(), identity.to_string().expose_secret().to_owned())
}

/// The file is an encrypted copy.
pub(super) fn is_encrypted(file: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(file)?.take(MAGIC.len() as u64).read_to_end(&mut head)?;
    Ok(head == MAGIC)
}

/// Decrypts a copy with the key that stands in a file, on a line of its own.
pub(super) fn decrypt(from: &Path, to: &Path, key: &str) -> io::Result<()> {
    let key = key.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-"));
    let key =
        key.ok_or_else(|| io::Error::other("the key file holds no line that begins with AGE-SECRET-KEY-"))?;
    let identity: Identity = key.parse().map_err(io::Error::other)?;
    let decryptor = age::Decryptor::new(File::open(from)?).map_err(io::Error::other)?;
    let mut input =
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(io::Error::other)?;
    io::copy(&mut input, &mut create(to)?)?;
    Ok(())
}
