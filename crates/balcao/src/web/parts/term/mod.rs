//! Terms: by when, how they were counted, what is to pay.
pub mod calendar;
pub mod deadline;
pub mod months;
pub mod reference_rows;
