//! The parts of pages, proved by themselves: against the fixtures of govuk-frontend 6.6.0 (MIT, Copyright (C) 2017 Crown Copyright
//! (Government Digital Service), see THIRD_PARTY_NOTICES.md), and for what every part of ours must hold.
mod fields;
mod navigation;
mod passages;
mod proof;
mod reader;
mod same_html;
