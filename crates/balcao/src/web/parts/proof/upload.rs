//! A file a person sent, with what we think of it and how to mend it.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::act::Acts;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;

/// A file a person sent.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/proof/upload.html")]
pub struct Upload {
    /// The id of the row: where an error summary's link leads.
    pub id: String,
    /// What we think: good, mend, or unusable; plain while it is being looked at.
    pub tone: Tone,
    /// The sign of the verdict.
    pub icon: Icon,
    /// What the paper is, by our name.
    pub slot: String,
    /// What the person's device called it.
    pub original_name: String,
    /// The verdict in a few words.
    pub verdict: Markup,
    /// What it means and how to mend it.
    pub advice: Markup,
    /// The address of a small picture of its first page; without, a drawing of a paper.
    pub picture: Option<String>,
    /// Further fields, such as the password of a PDF.
    pub more: Markup,
    /// One outlined button and a way round.
    pub acts: Acts,
}

impl HtmlSafe for Upload {}
