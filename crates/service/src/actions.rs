//! Every change of state. One public function is one transaction; pages, the API, commands, jobs and the demonstration call the same ones.
//!
//! An action on a case has five beats, always in this order, and they stand once, in [`change`]: begin, load, the domain decides, save with
//! timeline and jobs, commit.

pub mod asking;
pub mod attempts;
pub mod change;
pub mod checking;
pub mod deciding;
pub mod demo;
pub mod documents;
pub mod draft;
pub mod forms;
pub mod jobs;
pub mod keys;
pub mod limits;
pub mod matching;
pub mod openings;
pub mod paying;
pub mod posting;
pub mod proofs;
pub mod questions;
pub mod reviewing;
pub mod rules;
pub mod sending;
pub mod settings;
pub mod sign_in;
pub mod wishes;
pub mod withdrawing;
