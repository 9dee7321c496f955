//! The tests of the service against real engines and imitated institutions.

mod jobs;
mod jobs_world;
mod letters;
mod outside_inspection;
mod outside_mail;
mod outside_payment;
mod outside_registry;
mod outside_storage;
mod outside_street;
mod papers;
mod proofs;
mod proofs_by_itself;
mod proofs_world;
