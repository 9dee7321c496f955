//! The published vectors of every scheme as tables, and what each scheme promises as properties.

mod documents;
mod examined;
mod numbers;
mod promises;
