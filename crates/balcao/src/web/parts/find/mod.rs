//! Structure and class names are those of govuk-frontend, proved against its fixtures (`tests/parts`).
pub mod back_link;
pub mod breadcrumbs;
pub mod generic_header;
pub mod language_navigation;
pub mod pagination;
pub mod phase_banner;
pub mod service_navigation;
pub mod skip_link;
