//! Whose turn it is, what happened, what stands in the way, and what proves it.
pub mod act;
pub mod blocker;
pub mod card;
pub mod delivery;
pub mod note;
pub mod receipts;
pub mod steps;
pub mod timeline;
pub mod turn;
