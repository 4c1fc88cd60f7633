//! Letters as files, for a centre without a mail server: whoever sets it up sees what would be sent.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::{Letter, Refusal, said};

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned() }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) async fn send(&self, letter: &Letter) -> Result<(), Refusal> {
        let folder = self.path.clone();
        let Letter { name, bytes, .. } = letter.clone();
        let trouble = |error| Refusal::Server(said(&self.path, &error));
        let written = tokio::task::spawn_blocking(move || write(&folder, &name, &bytes));
        written.await.unwrap_or_else(|ended| Err(io::Error::other(ended))).map_err(trouble)
    }
}

/// Whole or not at all; the same letter again takes the place of the first. Others of this computer cannot read it.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let unfinished = folder.join(format!(".{name}.part"));
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&unfinished, folder.join(format!("{name}.eml")))?;
    File::open(folder)?.sync_all()
}
