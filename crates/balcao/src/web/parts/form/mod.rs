//! Structure and class names are those of govuk-frontend, proved against its fixtures (`tests/parts`).
pub mod button;
pub mod character_count;
pub mod checkboxes;
pub mod date_input;
pub mod error_summary;
pub mod field;
pub mod fieldset;
pub mod file_upload;
pub mod group;
pub mod input;
pub mod password_input;
pub mod radios;
pub mod select;
pub mod textarea;
