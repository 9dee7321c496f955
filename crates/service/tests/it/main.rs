//! The tests of the service against real engines and imitated institutions.

/// Each story twice, on a store of its own: `…::sqlite` and `…::postgres`.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {$(
        mod $story {
            #[test]
            fn sqlite() {
                crate::places::on_sqlite(super::$story);
            }

            #[test]
            fn postgres() {
                crate::places::on_postgres(super::$story);
            }
        }
    )+};
}

mod jobs;
mod jobs_mail;
mod jobs_queue;
mod jobs_world;
mod letters;
mod outside_inspection;
mod outside_mail;
mod outside_payment;
mod outside_registry;
mod outside_storage;
mod outside_street;
mod papers;
#[path = "../../../balcao/tests/it/support/places.rs"]
mod places;
mod proofs;
mod proofs_by_itself;
mod proofs_world;
