//! Facts in rows and columns.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What stands in it.
    pub text: Markup,
    /// Whether it is a number: then it stands at the line's end.
    pub numeric: bool,
    /// Over how many columns; 0 says nothing.
    pub colspan: u32,
    /// Over how many rows; 0 says nothing.
    pub rowspan: u32,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Cell {
    /// A cell of text.
    pub fn new(text: impl Into<Markup>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell with a number.
    pub fn number(text: impl Into<Markup>) -> Self {
        Self { text: text.into(), numeric: true, ..Self::default() }
    }

    fn spans(&self) -> Attributes {
        let some = |n: u32| if n == 0 { String::new() } else { n.to_string() };
        Attributes::new().with_some("colspan", &some(self.colspan)).with_some("rowspan", &some(self.rowspan)).and(&self.attributes)
    }
}

/// Facts in rows and columns.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/table.html")]
pub struct Table {
    /// What the table says; every table has one.
    pub caption: Markup,
    /// Further classes of the caption.
    pub caption_classes: Classes,
    /// The heads of the columns.
    pub head: Option<Vec<Cell>>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first cell of each row names the row.
    pub first_cell_is_header: bool,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl HtmlSafe for Table {}
