//! What the service manager is told (`sd_notify`), where there is one that listens.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

use crate::web::App;

/// The service manager.
#[derive(Debug)]
pub(super) struct Manager(Option<UnixDatagram>);

impl Manager {
    /// The one that started us; nobody, when that was a person.
    pub(super) fn find() -> Self {
        let socket = env::var_os("NOTIFY_SOCKET").map(|name| reach(&name));
        Self(socket.and_then(|socket| {
            socket.inspect_err(|error| tracing::warn!(%error, "the service manager is not told")).ok()
        }))
    }

    /// Tells it a state, for example `READY=1`.
    pub(super) fn say(&self, state: &str) {
        if let Some(socket) = &self.0
            && let Err(error) = socket.send(state.as_bytes())
        {
            tracing::warn!(%error, state, "the service manager was not told");
        }
    }

    /// Says again and again that all is well, each time after the database has answered: a program that hangs falls silent,
    /// and is started again. Only where the manager waits for it.
    pub(super) async fn reassure(self, app: App) {
        let limit = env::var("WATCHDOG_USEC").ok().and_then(|limit| limit.parse().ok());
        let Some(limit) = limit.map(Duration::from_micros) else { return };
        loop {
            match app.db().reader.answers().await {
                Ok(()) => self.say("WATCHDOG=1"),
                Err(error) => tracing::error!(%error, "the database does not answer"),
            }
            tokio::time::sleep(limit / 4).await;
        }
    }
}

/// A name that begins with `@` is none of a file.
fn reach(name: &OsStr) -> io::Result<UnixDatagram> {
    let address = match name.as_bytes() {
        [b'@', abstract_name @ ..] => SocketAddr::from_abstract_name(abstract_name)?,
        _ => SocketAddr::from_pathname(name)?,
    };
    let socket = UnixDatagram::unbound()?;
    socket.connect_addr(&address)?;
    Ok(socket)
}
