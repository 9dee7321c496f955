//! Questions to the shipped law, and faults that must never load.

mod faults;
mod listed;
mod places;
mod questions;
mod types;
mod windows;
