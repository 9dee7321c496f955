//! Stories of the neighbours, told over their wires.

mod faults;
mod mail;
mod payment;
mod payment_refusals;
mod registry;
mod smtp;
mod support;
mod webhook;
