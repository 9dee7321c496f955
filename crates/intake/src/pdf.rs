//! PDFs: opened within limits, looked through, rebuilt from their harmless parts, drawn.

pub(crate) mod active;
pub(crate) mod allowance;
pub(crate) mod annotation;
pub(crate) mod copy;
pub(crate) mod draw;
pub(crate) mod layers;
pub(crate) mod open;
pub(crate) mod repetition;
pub(crate) mod target;
