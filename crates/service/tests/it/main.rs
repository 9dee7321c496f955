//! The tests of the service against real engines and imitated institutions.

mod outside_inspection;
mod outside_mail;
mod outside_payment;
mod outside_registry;
mod outside_storage;
mod outside_street;
