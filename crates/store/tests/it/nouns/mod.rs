//! A story for each noun of the record, on both engines.

/// One transaction of a story.
macro_rules! tried {
    ($store:expr, $given:expr, |$tx:ident, $of:pat_param| $body:expr) => {{
        let done: Result<_, store::engine::error::StoreError> =
            $store.write("story", $given, |$tx, $of| Box::pin(async move { $body })).await;
        done
    }};
}
/// One transaction of a story that goes well.
macro_rules! kept {
    ($store:expr, $given:expr, |$tx:ident, $of:pat_param| $body:expr) => {
        tried!($store, $given, |$tx, $of| $body).expect("it is kept")
    };
}
/// One reading of a story.
macro_rules! seen {
    ($store:expr, $given:expr, |$rx:ident, $of:pat_param| $body:expr) => {{
        let seen: Result<_, store::engine::error::StoreError> =
            $store.read("look", $given, |$rx, $of| Box::pin(async move { $body })).await;
        seen.expect("it can be read")
    }};
}

mod access;
mod attempt;
mod case;
mod check;
mod document;
mod job;
mod letter;
mod message;
mod officer;
mod opening;
mod person;
mod proof;
mod queue;
mod request;
mod samples;
mod schema;
mod session;
mod setting;
mod slip;
mod stages;
mod timeline;
mod wish;
