//! Structure and class names are those of govuk-frontend, proved against its fixtures (`tests/parts`).
pub mod details;
pub mod inset_text;
pub mod notification_banner;
pub mod panel;
pub mod summary_list;
pub mod table;
pub mod tag;
pub mod task_list;
pub mod warning_text;
