//! The loop that takes connections. axum's own has no limit for headers that never end.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;

use super::Portal;

/// Connections open at one time; more wait in the kernel's queue.
const MOST_CONNECTIONS: usize = 512;
/// For a client to agree on keys.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(5);
/// For the headers of a request, and between two requests.
const HEADER_LIMIT: Duration = Duration::from_secs(5);
/// For a client to take some of what it asked for; else one that never reads holds its connection for ever.
const WRITE_LIMIT: Duration = Duration::from_secs(15);
/// For requests that are under way when the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(15);

/// A socket that listens.
pub struct Serving {
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
}

impl std::fmt::Debug for Serving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Serving").field("listener", &self.listener).finish_non_exhaustive()
    }
}

impl Serving {
    /// Takes the address, to speak plain HTTP there.
    pub async fn bind(listen: SocketAddr) -> io::Result<Self> {
        Ok(Self { listener: TcpListener::bind(listen).await?, tls: None })
    }

    /// Speaks TLS there, and nothing else.
    #[must_use]
    pub fn over(self, tls: TlsAcceptor) -> Self {
        Self { tls: Some(tls), ..self }
    }

    /// The address that was given, its port filled in.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Serves until `stop` is ready, then lets what is under way finish.
pub async fn serve(serving: Serving, portal: Portal, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let permits = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&serving.listener, &permits) => accepted,
        };
        match accepted {
            Ok((stream, peer, permit)) => {
                let client = Client { peer, portal: portal.clone(), watcher: graceful.watcher() };
                let attended = attend(stream, serving.tls.clone(), client);
                tokio::spawn(async move {
                    attended.await;
                    drop(permit);
                });
            }
            Err(error) => {
                // Out of file handles, most likely: a moment's rest instead of a busy loop.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(serving);
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still under way when the program stopped");
    }
}

async fn accept(
    listener: &TcpListener,
    permits: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let permit = Arc::clone(permits).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    stream.set_nodelay(true)?;
    Ok((stream, peer, permit))
}

/// Who has come, and what is there for them.
struct Client {
    peer: SocketAddr,
    portal: Portal,
    watcher: Watcher,
}

async fn attend(stream: TcpStream, tls: Option<TlsAcceptor>, client: Client) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_LIMIT));
    let stream: Pin<Box<_>> = Box::pin(stream);
    let Some(tls) = tls else { return converse(stream, client).await };
    match tokio::time::timeout(HANDSHAKE_LIMIT, tls.accept(stream)).await {
        Ok(Ok(stream)) => converse(stream, client).await,
        Ok(Err(error)) => tracing::debug!(%error, "no keys were agreed on"),
        Err(_) => tracing::debug!("a client was too slow to agree on keys"),
    }
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, client: Client) {
    let Client { peer, portal, watcher } = client;
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let portal = portal.clone();
        async move {
            let mut request: Request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            Ok::<_, Infallible>(portal.answer(request).await)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_LIMIT)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    // A client that goes away or is too slow is no fault of ours.
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%error, "a connection ended early");
    }
}
