//! The seal, proved from outside: published vectors, hostile bytes, and other people's tools.

mod house;
mod keys;
mod pdf;
mod samples;
mod seals;
mod status;
mod vectors;
mod verify;
