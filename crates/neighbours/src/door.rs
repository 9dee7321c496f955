//! The listening socket of a neighbour. It can be shut while the fault says "connection refused" and opened again on the same port.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::fault::{Fault, FaultOrder};

/// Between two tries to listen again, and after a failed accept.
const REOPEN_WAIT: Duration = Duration::from_millis(20);

pub(crate) struct Door {
    address: SocketAddr,
    listener: Option<TcpListener>,
    faults: Option<watch::Receiver<FaultOrder>>,
}

impl Door {
    /// Shut while the fault says so.
    pub(crate) async fn open(bind: SocketAddr, faults: watch::Receiver<FaultOrder>) -> io::Result<Self> {
        Ok(Self { faults: Some(faults), ..Self::open_always(bind).await? })
    }

    /// Never shut.
    pub(crate) async fn open_always(bind: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(bind).await?;
        Ok(Self { address: listener.local_addr()?, listener: Some(listener), faults: None })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The next caller.
    pub(crate) async fn next(&mut self) -> (TcpStream, SocketAddr) {
        loop {
            let shut = self.faults.as_mut().is_some_and(|faults| faults.borrow_and_update().fault == Fault::Refused);
            if shut {
                self.listener = None;
                changed(&mut self.faults).await;
                continue;
            }
            let Some(listener) = &self.listener else {
                match TcpListener::bind(self.address).await {
                    Ok(listener) => self.listener = Some(listener),
                    Err(_) => tokio::time::sleep(REOPEN_WAIT).await,
                }
                continue;
            };
            tokio::select! {
                biased;
                () = changed(&mut self.faults) => {}
                accepted = listener.accept() => match accepted {
                    Ok(pair) => return pair,
                    Err(_) => tokio::time::sleep(REOPEN_WAIT).await,
                },
            }
        }
    }
}

/// Resolves when the fault changed; never, once nobody can change it.
async fn changed(faults: &mut Option<watch::Receiver<FaultOrder>>) {
    if let Some(faults) = faults
        && faults.changed().await.is_ok()
    {
        return;
    }
    pending().await
}

impl Listener for Door {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        self.next().await
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.address)
    }
}

/// Owned by a running neighbour; its tasks end when this is dropped.
pub(crate) struct Running {
    alive: watch::Sender<()>,
}

impl Running {
    pub(crate) fn new() -> Self {
        Self { alive: watch::Sender::new(()) }
    }

    pub(crate) fn watch(&self) -> Alive {
        Alive(self.alive.subscribe())
    }
}

/// Held by a task of a running neighbour.
#[derive(Clone)]
pub(crate) struct Alive(watch::Receiver<()>);

impl Alive {
    /// Resolves once the neighbour is dropped.
    pub(crate) async fn ended(mut self) {
        while self.0.changed().await.is_ok() {}
    }
}

/// Serves HTTP behind the door until the neighbour is dropped.
pub(crate) fn serve_http(door: Door, routes: Router, alive: Alive) {
    tokio::spawn(async move {
        if let Err(error) = axum::serve(door, routes).with_graceful_shutdown(alive.ended()).await {
            tracing::error!(%error, "neighbour stopped serving");
        }
    });
}
