//! What the resident's pages and the officer's mirror share: one view of a case, built in one place, from the same record. In the mirror a
//! view has no form and no link.

pub mod block;
pub mod checks;
pub mod documents;
pub mod due;
pub mod months;
pub mod overview;
pub mod paths;
pub mod receipt;
pub mod story;
pub mod tasks;
pub mod timeline;
pub mod turn;
pub mod way;
pub mod words;
