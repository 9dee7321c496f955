//! The site.
pub mod assets;
pub mod parts;
