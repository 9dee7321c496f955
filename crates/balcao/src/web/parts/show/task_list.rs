//! What is to do, in any order, with the state of each.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::parts::show::tag::Tag;

/// The state of a task.
#[derive(Clone, Debug)]
pub enum TaskStatus {
    /// Plain words: done, or not possible yet (with the reason in the hint).
    Words(Markup),
    /// A pill: something to do.
    Tag(Tag),
}

impl TaskStatus {
    /// Done: a tick and the word.
    pub fn done(word: &str) -> Self {
        Self::Words(Markup::of(&Icon::Tick.in_tone(Tone::Good)).then(" ").then(word))
    }

    /// Not possible yet: grey words, no link.
    pub fn not_yet(words: &str) -> Self {
        Self::Words(Markup::trusted("<span class=\"bl-off\">").then(words).then(Markup::trusted("</span>")))
    }
}

/// One task.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its name.
    pub title: Markup,
    /// A line under the name; empty for none.
    pub hint: Markup,
    /// Where it leads; `None` while it is not possible.
    pub href: Option<String>,
    /// Its state.
    pub status: TaskStatus,
    /// Further classes of the row.
    pub classes: Classes,
    /// Further classes of the name.
    pub title_classes: Classes,
    /// Further classes of the state.
    pub status_classes: Classes,
}

impl Task {
    /// A task without a hint.
    pub fn new(title: &str, href: Option<String>, status: TaskStatus) -> Self {
        Self {
            title: title.into(),
            hint: Markup::default(),
            href,
            status,
            classes: Classes::default(),
            title_classes: Classes::default(),
            status_classes: Classes::default(),
        }
    }

    /// With a line under the name.
    #[must_use]
    pub fn hint(mut self, text: &str) -> Self {
        self.hint = text.into();
        self
    }
}

/// What is to do, in any order.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/show/task_list.html")]
pub struct TaskList {
    /// The start of the ids inside; two lists on a page need two.
    pub id_prefix: String,
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl TaskList {
    /// A list; `id_prefix` is unique on the page.
    pub fn new(id_prefix: &str, tasks: Vec<Task>) -> Self {
        Self { id_prefix: id_prefix.to_owned(), tasks, classes: Classes::default(), attributes: Attributes::default() }
    }
}

impl HtmlSafe for TaskList {}
