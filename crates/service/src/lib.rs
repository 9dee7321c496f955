//! Every change of state, the letters and jobs that follow, and the outside world.

pub mod app;
pub mod clock;
pub mod chance;
pub mod stop;
pub mod actors;
pub mod actions;
pub mod cases;
pub mod jobs;
pub mod letters;
pub mod outside;
pub mod papers;
pub mod proofs;
pub mod texts;
pub mod officers;
