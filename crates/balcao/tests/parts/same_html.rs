//! HTML reduced to what it means: attributes and classes sorted, white space as a browser sees it.
use std::fmt::Write;

use scraper::{ElementRef, Html, Node};

/// White space between these, and beside them, is seen by the reader.
const INLINE: [&str; 6] = ["a", "b", "bdi", "em", "span", "strong"];

/// One line per element, attribute list and text.
pub fn reduced(html: &str) -> String {
    let fragment = Html::parse_fragment(html);
    let mut out = String::new();
    children(fragment.root_element(), 0, &mut out);
    out
}

fn children(element: ElementRef<'_>, depth: usize, out: &mut String) {
    let verbatim = element.value().name() == "textarea";
    for node in element.children() {
        match node.value() {
            Node::Text(text) if verbatim => _ = writeln!(out, "{:depth$}{text:?}", ""),
            Node::Text(text) => {
                let starts = node.prev_sibling().is_some_and(|beside| is_inline(beside.value()));
                let ends = node.next_sibling().is_some_and(|beside| is_inline(beside.value()));
                let seen = seen(text, starts, ends);
                if !seen.is_empty() {
                    _ = writeln!(out, "{:depth$}{seen:?}", "");
                }
            }
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(node) {
                    open(child, depth, out);
                    children(child, depth + 1, out);
                }
            }
            _ => {}
        }
    }
}

fn is_inline(node: &Node) -> bool {
    node.as_element().is_some_and(|element| INLINE.contains(&element.name()))
}

/// The text with runs of white space as one space, kept at an end only beside an inline element.
fn seen(text: &str, starts: bool, ends: bool) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return if starts && ends { " ".to_owned() } else { String::new() };
    }
    let before = if starts && text.starts_with(char::is_whitespace) { " " } else { "" };
    let after = if ends && text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{before}{words}{after}")
}

fn open(element: ElementRef<'_>, depth: usize, out: &mut String) {
    let mut attributes: Vec<(String, String)> =
        element.value().attrs().map(|(name, value)| (name.to_owned(), value_of(name, value))).collect();
    attributes.sort();
    _ = write!(out, "{:depth$}<{}", "", element.value().name());
    for (name, value) in attributes {
        _ = write!(out, " {name}={value:?}");
    }
    out.push('\n');
}

fn value_of(name: &str, value: &str) -> String {
    if name != "class" {
        return value.to_owned();
    }
    let mut classes: Vec<&str> = value.split_whitespace().collect();
    classes.sort_unstable();
    classes.join(" ")
}

#[test]
fn what_a_reader_sees_decides() {
    assert_eq!(reduced("<p  class='b a' id=x>\n one\n two </p>"), reduced("<p id=\"x\" class=\"a b\">one two</p>"));
    assert_ne!(reduced("<p>one <b>two</b></p>"), reduced("<p>one<b>two</b></p>"));
    assert_ne!(reduced("<p>one</p>"), reduced("<p hidden>one</p>"));
    assert_ne!(reduced("<textarea> a</textarea>"), reduced("<textarea>a</textarea>"));
}
