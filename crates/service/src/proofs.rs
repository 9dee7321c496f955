//! Proofs: the keys that sign them, what a seal says, the paper that carries it, and how a stranger checks it.
//!
//! Making one changes a case and so stands in [`crate::actions::proofs`]; nothing here changes anything.

pub mod address;
pub mod answer;
pub mod claims;
pub mod code;
pub mod declaration;
pub mod published;
pub mod signing;
pub mod verify;

use crate::app::App;
use crate::stop::Stop;
use store::proof::Held;

/// The proof with this code, as typed by anybody: any case, with spaces or hyphens, O for 0, I and L for 1.
///
/// # Errors
/// No such code; faults.
pub async fn by_code(app: &App, typed: &str) -> Result<Held, Stop> {
    let code = code::meant(typed).ok_or(Stop::NotFound)?;
    let found = app
        .store
        .read("proof by code", code, |rx, code| Box::pin(async move { store::proof::by_code(rx, code).await.map_err(Stop::from) }));
    found.await?.ok_or(Stop::NotFound)
}

#[cfg(test)]
mod tests;
