//! The server of pages, until the program is told to stop.

use crate::commands::outcome::{Failure, INTERRUPTED, Outcome};
use axum::Router;
use axum::extract::Request;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Told to everything that runs when the program stops.
#[derive(Debug, Clone)]
pub(crate) struct Stopping {
    told: watch::Receiver<Option<u8>>,
}

impl Stopping {
    /// Listens for Ctrl+C and for the machine's word to stop.
    ///
    /// # Errors
    /// The machine has no signals.
    pub(crate) fn listen() -> Result<Self, Failure> {
        let wrong = |error| Failure::down("the program cannot hear signals", error, "try again");
        let mut interrupted = signal(SignalKind::interrupt()).map_err(wrong)?;
        let mut ended = signal(SignalKind::terminate()).map_err(wrong)?;
        let (tell, told) = watch::channel(None);
        tokio::spawn(async move {
            let code = tokio::select! {
                _ = interrupted.recv() => INTERRUPTED,
                _ = ended.recv() => 0,
            };
            tell.send_replace(Some(code));
            // The channel stays open: who asks later hears it too.
            std::future::pending::<()>().await;
        });
        Ok(Self { told })
    }

    /// Resolves when the program is to stop.
    pub(crate) async fn told(mut self) {
        drop(self.told.wait_for(Option::is_some).await);
    }

    /// How the program ends: stopped by the machine is well, interrupted at the keyboard has its code.
    pub(crate) fn outcome(&self) -> Outcome {
        match *self.told.borrow() {
            Some(INTERRUPTED) => Err(Failure::new(INTERRUPTED, "interrupted", "", "")),
            _ => Ok(()),
        }
    }
}

/// Binds an address.
///
/// # Errors
/// Somebody else has it.
pub(crate) async fn bind(address: &str) -> Result<TcpListener, Failure> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| Failure::down(format!("nothing can be served at {address}"), error, "choose another port"))
}

/// Serves until told to stop; what was begun is finished.
///
/// # Errors
/// The server fails.
pub(crate) async fn serve(listener: TcpListener, pages: Router, stopping: Stopping) -> Outcome {
    let served = axum::serve(listener, axum::ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(pages));
    let served = served.with_graceful_shutdown(stopping.told()).await;
    served.map_err(|error| Failure::down("the server stopped", error, "balcao doctor"))
}
