//! The officers' queue: views, and the cases of one of them.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::{Drawing, Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;

/// A view of the queue.
#[derive(Clone, Debug)]
pub struct View {
    /// Its name.
    pub name: String,
    /// How many cases, as people write the number.
    pub count: String,
    /// Where it is.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// The views, in a row.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/desk/views.html")]
pub struct Views {
    /// The name of the landmark.
    pub label: String,
    /// The views.
    pub views: Vec<View>,
}

/// What to notice about a case.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its sign.
    pub icon: Icon,
    /// Its colour.
    pub tone: Tone,
    /// Its words.
    pub text: String,
}

impl Notice {
    fn drawing(&self) -> Drawing {
        self.icon.in_tone(Tone::Plain)
    }
}

/// One case.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// Its reference: the value of the box, and the words of the link.
    pub reference: String,
    /// The box's name for who hears it ("Choose R-…"); empty leaves the box out.
    pub choose: String,
    /// Where it is.
    pub href: String,
    /// Whose it is: name, nationality.
    pub person: String,
    /// By which route.
    pub route: String,
    /// How it stands.
    pub state: Tag,
    /// What to notice; `Err` are plain words ("no notices").
    pub notice: Result<Notice, String>,
    /// The legal term.
    pub due: String,
    /// How many working days are left, in words.
    pub left: String,
    /// How old it is.
    pub age: String,
    /// Who has it.
    pub with: String,
    /// Whether it is due within three working days.
    pub due_soon: bool,
}

/// The heads of the columns.
#[derive(Clone, Debug)]
pub struct QueueHeads {
    /// Over the boxes, for who hears it.
    pub choose: String,
    /// The case.
    pub case: String,
    /// The route.
    pub route: String,
    /// The state.
    pub state: String,
    /// The notice.
    pub notice: String,
    /// The legal term.
    pub due: String,
    /// The age.
    pub age: String,
    /// Who has it.
    pub with: String,
}

/// The cases of a view.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/desk/queue.html")]
pub struct Queue {
    /// The name of the region that scrolls sideways.
    pub label: String,
    /// How many, and in what order.
    pub caption: Markup,
    /// A second line of the caption; empty for none.
    pub caption_more: Markup,
    /// The heads of the columns.
    pub heads: QueueHeads,
    /// The cases.
    pub rows: Vec<QueueRow>,
}

impl HtmlSafe for Views {}

impl HtmlSafe for Queue {}
