//! Papers: what the service knows, set on A4 as tagged, archivable PDF (PDF/A-2a and PDF/UA-1).
//!
//! Every paper is a struct of finished words and a function `pdf(&it, now)`. The crate holds no text in a human language: words come from the
//! catalogues, in the reader's language. Equal input gives equal bytes. Signing is not done here.
//!
//! What people typed reaches the typesetter as data and is never read as markup.

pub mod attempt;
pub mod fees;
pub mod letter;
pub mod proof;
pub mod qr;
pub mod receipt;
pub mod refusal;
pub mod samples;
pub mod sheet;
pub mod slip;
pub mod way;

mod clean;
mod typeset;
mod world;

#[cfg(test)]
mod tests;
