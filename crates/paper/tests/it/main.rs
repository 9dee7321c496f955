//! The papers, read back with other people's tools: qpdf, poppler, zbar.

mod hostile;
mod papers;
mod tools;
