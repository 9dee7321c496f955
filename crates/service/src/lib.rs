//! Every change of state, the letters and jobs that follow, and the outside world.

pub mod texts;
