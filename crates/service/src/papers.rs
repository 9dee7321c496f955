//! Papers people can keep: what is known of a case, in words, typeset and signed. Nothing here changes anything.

pub mod attempt;
pub mod calendar;
pub mod frame;
pub mod press;
pub mod receipt;
pub mod slip;
pub mod way;
pub mod words;
