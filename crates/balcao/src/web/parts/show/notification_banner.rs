//! One important thing that is not about this page.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One important thing that is not about this page. At most one to a page.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/notification_banner.html")]
pub struct NotificationBanner {
    /// The word in its head ("Important", "Success").
    pub title: Markup,
    /// The sentence; wrapped as a heading line.
    pub text: Markup,
    /// Markup instead of the sentence.
    pub body: Markup,
    /// Whether it says that something went well: then it is announced at once.
    pub success: bool,
    /// The role, when it is neither `region` nor `alert`; empty for none.
    pub role: String,
    /// The level of the title's heading; 2 when 0.
    pub title_level: u8,
    /// The id of the title; the part's own when empty.
    pub title_id: String,
    /// Keeps a script from moving the focus here; `None` says nothing.
    pub disable_auto_focus: Option<bool>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl NotificationBanner {
    fn role(&self) -> &str {
        match (self.role.as_str(), self.success) {
            ("", true) => "alert",
            ("", false) => "region",
            (role, _) => role,
        }
    }

    fn level(&self) -> u8 {
        if self.title_level == 0 { 2 } else { self.title_level }
    }

    fn heading_id(&self) -> &str {
        if self.title_id.is_empty() { "govuk-notification-banner-title" } else { &self.title_id }
    }
}

impl HtmlSafe for NotificationBanner {}
