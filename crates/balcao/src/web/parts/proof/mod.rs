//! What proves something: the papers a person sends, and the verdict over a declaration.
pub mod upload;
pub mod verdict;
