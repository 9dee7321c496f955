//! Questions to the shipped law, and faults that must never load.

mod faults;
mod listed;
mod questions;
mod windows;
