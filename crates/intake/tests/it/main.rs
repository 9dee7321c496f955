//! Hostile and good files, all made here.

mod good;
mod hostile;
mod joined;
mod properties;
mod samples;
mod tools;
mod wire;
