//! The large word that something is done, or a stop before something serious.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::button::Button;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// What a person can do at a stop.
#[derive(Clone, Debug)]
pub enum PanelAction {
    /// A button, or a link that looks like one (boxed: it is much larger than the other).
    Button(Box<Button>),
    /// A plain link.
    Link {
        /// The words.
        text: Markup,
        /// Where it leads.
        href: String,
        /// Further classes.
        classes: Classes,
        /// Further attributes.
        attributes: Attributes,
    },
}

/// The large word that something is done, or a stop before something serious.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/panel.html")]
pub struct Panel {
    /// The large words.
    pub title: Markup,
    /// What stands under them; empty for none.
    pub body: Markup,
    /// Whether it is a stop, with actions.
    pub interruption: bool,
    /// What can be done at a stop; `None` prints no row.
    pub actions: Option<Vec<PanelAction>>,
    /// Further classes of that row.
    pub actions_classes: Classes,
    /// Further attributes of that row.
    pub actions_attributes: Attributes,
    /// The level of the heading; 1 when 0.
    pub level: u8,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Panel {
    fn heading_level(&self) -> u8 {
        if self.level == 0 { 1 } else { self.level }
    }
}

impl HtmlSafe for Panel {}
