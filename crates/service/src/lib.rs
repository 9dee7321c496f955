//! Every change of state, the letters and jobs that follow, and the outside world.

pub mod actions;
pub mod actors;
pub mod app;
pub mod cases;
pub mod chance;
pub mod clock;
pub mod counts;
pub mod jobs;
pub mod law;
pub mod letters;
pub mod officers;
pub mod outside;
pub mod papers;
pub mod preparing;
pub mod proofs;
pub mod stop;
pub mod texts;
