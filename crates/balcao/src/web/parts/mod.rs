//! The parts every page is made of: a typed structure each, with its template beside it, that prints as HTML.
//! A part goes into a page's template as `{{ part }}`: it is escaped inside and not a second time outside.
//! All texts are passed in; no part knows a language.
pub mod icon;
pub mod markup;

/// What a person fills in.
pub mod form;

/// What a page shows.
pub mod show;

/// How a person gets about.
pub mod find;

/// A case, for the person it is about.
pub mod case;

/// What is to pay or do by when.
pub mod term;

/// What proves something: uploads and verdicts.
pub mod proof;

/// A case, for the officer.
pub mod desk;

pub mod layout;

pub mod gallery;
