//! The small types all parts share: markup, classes, attributes.
use std::fmt;

use askama::filters::HtmlSafe;

/// HTML that is safe to print. Text becomes markup by being escaped; only [`Markup::trusted`] and parts skip that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Markup written by us, never by a person: it is printed as it is.
    pub fn trusted(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    /// A part (or several, in order) as markup of another part.
    pub fn of(part: &impl HtmlSafePart) -> Self {
        Self(part.to_string())
    }

    /// A reference, amount, e-mail or telephone number: kept together and apart from the direction of the text around it.
    pub fn reference(text: &str) -> Self {
        Self(format!("<bdi class=\"bl-nb\">{}</bdi>", escaped(text)))
    }

    /// Text in bold.
    pub fn strong(text: &str) -> Self {
        Self(format!("<strong>{}</strong>", escaped(text)))
    }

    /// Words that must stay on one line.
    pub fn together(text: &str) -> Self {
        Self(format!("<span class=\"bl-nb\">{}</span>", escaped(text)))
    }

    /// More after this; texts are escaped.
    #[must_use]
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        self.0.push_str(&next.into().0);
        self
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A part: prints itself as safe HTML.
pub trait HtmlSafePart: fmt::Display + HtmlSafe {}

impl<T: fmt::Display + HtmlSafe> HtmlSafePart for T {}

impl From<&str> for Markup {
    fn from(text: &str) -> Self {
        Self(escaped(text))
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        Self(escaped(&text))
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

/// Further CSS classes of a part; prints with a leading space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classes(String);

impl Classes {
    /// Whether one of the names holds this text.
    pub fn contains(&self, text: &str) -> bool {
        self.0.contains(text)
    }
}

impl From<&str> for Classes {
    fn from(names: &str) -> Self {
        Self(names.trim().to_owned())
    }
}

impl fmt::Display for Classes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " {}", escaped(&self.0)) }
    }
}

impl HtmlSafe for Classes {}

/// Further attributes of an element; prints each with a leading space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<(String, Option<String>)>);

impl Attributes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more, with a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.0.push((name.to_owned(), Some(value.to_string())));
        self
    }

    /// One more, with a value, unless the value is empty.
    #[must_use]
    pub fn with_some(self, name: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.with(name, value) }
    }

    /// One more, without a value, if `on`.
    #[must_use]
    pub fn flag(mut self, name: &str, on: bool) -> Self {
        if on {
            self.0.push((name.to_owned(), None));
        }
        self
    }

    /// All of the other, after these.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().cloned());
        self
    }
}

impl fmt::Display for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.0 {
            match value {
                Some(value) => write!(f, " {}=\"{}\"", escaped(name), escaped(value))?,
                None => write!(f, " {}", escaped(name))?,
            }
        }
        Ok(())
    }
}

impl HtmlSafe for Attributes {}

/// The text with `&`, `<`, `>`, `"` and `'` made harmless.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests;
