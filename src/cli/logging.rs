//! The log: JSON lines, UTC, on standard error; no secrets, no health words.

use tracing_subscriber::EnvFilter;

/// Starts it; `ESIK_LOG` filters (`info` unless told, for example `esik=debug`).
pub(super) fn start(default: &str) {
    let filter = EnvFilter::try_from_env("ESIK_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let log = tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr);
    // A panic is an error like others: JSON, with the number of its request.
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string);
        tracing::error!(at, what = panic.payload_as_str(), "a panic");
    }));
    // A second start, in tests, keeps the first log.
    let _ = log.try_init();
}
