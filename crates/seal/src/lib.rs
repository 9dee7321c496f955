//! The verifiable declaration: a small signed seal in a QR code, the keys and the revocation list
//! it is checked against, and the signature inside a PDF.
//!
//! Verifiers use this crate without the service. It is `no_std`, so the compiler itself refuses
//! files, sockets, clocks and environment variables: what time it is, which keys are trusted and
//! which list is current are values passed in.
#![no_std]

extern crate alloc;

pub mod limits;

pub mod c40;
pub mod day;

pub mod claims;
pub mod decode;
pub mod encode;
pub mod text;

pub mod keys;
pub mod signer;
pub mod status;
pub mod verify;

pub mod certificate;
pub mod pdf;
