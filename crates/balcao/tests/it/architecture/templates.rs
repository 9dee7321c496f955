//! Templates hold structure only: sentences come from the catalogues, looks from the stylesheets, behaviour from the scripts.

use super::source::{File, files};
use super::{Breach, assert_none};

/// Names that are the same in every language.
const NAMES: [&str; 8] = ["Balcão", "MB WAY", "Multibanco", "PDF", "JPEG", "PNG", "ICS", "QR"];
/// Elements whose content is not a sentence.
const NOT_SENTENCES: [&str; 2] = ["kbd", "code"];
/// Attributes that people see or hear.
const SPOKEN: [&str; 5] = ["aria-label", "title", "alt", "placeholder", "data-text"];

#[test]
fn templates_hold_no_sentences() {
    let mut found = files("crates/balcao/src/web", ".html");
    found.extend(files("crates/service/src/letters", ".html"));
    found.extend(files("crates/service/src/letters", ".txt"));
    assert_none(&found.iter().flat_map(sentences).collect::<Vec<_>>());
}

#[test]
fn templates_hold_no_looks_and_no_behaviour() {
    let pages = files("crates/balcao/src/web", ".html");
    assert_none(&pages.iter().flat_map(|file| inline(file, true)).collect::<Vec<_>>());
    // The readers of mail know no stylesheets.
    let letters = files("crates/service/src/letters", ".html");
    assert_none(&letters.iter().flat_map(|file| inline(file, false)).collect::<Vec<_>>());
}

#[test]
fn a_sentence_in_a_template_is_found() {
    let count = |text: &str| sentences(&page(text)).len();
    for text in [
        "<p>Guardar</p>",
        "<p>\n{{ a }} dias\n</p>",
        "<a aria-label=\"Voltar\" href=\"/\">{{ a }}</a>",
        "<img alt='Uma fotografia'>",
        "{% call button(\"Guardar\") %}{% endcall %}",
        "{{ t(\"Érico\") }}",
    ] {
        assert_eq!(count(text), 1, "{text}");
    }
    for text in [
        "{# um comentário #}<!-- outro --><p class=\"a b\">{{ t::turn_you(lang) }} – 12 &nbsp;€</p>",
        "<a aria-label=\"{{ t::back(lang) }}\" title=\"{% if a %}{{ b }}{% endif %}\">Balcão</a>",
        "<svg viewBox=\"0 0 24 24\"><path d=\"M4 12.5l5 5L20 6.5\"/></svg><kbd>v</kbd>",
        "{% call button(\"govuk-button\", \"a b\") %}{% endcall %}{% if a > b %}{% endif %}",
        "<p {% if a > 1 %}hidden{% endif %}>{{ a }}</p>",
    ] {
        assert_eq!(count(text), 0, "{text}: {:?}", sentences(&page(text)));
    }
}

#[test]
fn looks_and_behaviour_in_a_template_are_found() {
    for text in ["<p style=\"a\">", "<style>a</style>", "<script>a()</script>", "<a onclick=\"a()\">", "<a href=\"javascript:a()\">"] {
        assert_eq!(inline(&page(text), true).len(), 1, "{text}");
    }
    for text in ["<script src=\"{{ a }}\" defer></script>", "<a data-on=\"x\" href=\"/pt\">", "<link rel=\"stylesheet\" href=\"a.css\">"] {
        assert!(inline(&page(text), true).is_empty(), "{text}");
    }
    assert!(inline(&page("<td style=\"a\">"), false).is_empty());
}

fn page(text: &str) -> File {
    File { path: "a.html".to_owned(), text: text.to_owned() }
}

fn sentences(file: &File) -> Vec<Breach> {
    let (without, literals) = take_expressions(&file.text);
    let (words, spoken) = take_tags(&without);
    let mut breaches = Vec::new();
    let mut report = |line: usize, found: &str| {
        let what = format!("«{}»: sentences stand in the catalogues", found.trim());
        breaches.push(Breach { path: file.path.clone(), line, what });
    };
    for (index, line) in words.lines().enumerate() {
        let rest = NAMES.iter().fold(line.to_owned(), |rest, name| rest.replace(name, ""));
        if rest.chars().any(char::is_alphabetic) {
            report(index + 1, &rest);
        }
    }
    for (line, text) in spoken.into_iter().filter(|(_, text)| text.chars().any(char::is_alphabetic)) {
        report(line, &text);
    }
    // A literal that begins like a sentence is one; class names and addresses begin small.
    for (line, text) in literals.into_iter().filter(|(_, text)| text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase)) {
        report(line, &text);
    }
    breaches
}

/// Blanks `{{ … }}`, `{% … %}`, `{# … #}` and `<!-- … -->`; gives the string literals of the expressions.
fn take_expressions(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut out, mut literals, mut rest, mut line) = (String::new(), Vec::new(), text, 1);
    while let Some(first) = rest.chars().next() {
        let ends = [("{{", "}}", true), ("{%", "%}", true), ("{#", "#}", false), ("<!--", "-->", false)];
        let Some((open, close, code)) = ends.into_iter().find(|(open, ..)| rest.starts_with(open)) else {
            out.push(first);
            line += usize::from(first == '\n');
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let end = rest[open.len()..].find(close).map_or(rest.len(), |at| open.len() + at + close.len());
        let inside = &rest[..end];
        if code {
            literals.extend(inside.split('"').skip(1).step_by(2).map(|literal| (line, literal.to_owned())));
        }
        out.extend(inside.chars().filter(|c| *c == '\n'));
        line += inside.matches('\n').count();
        rest = &rest[end..];
    }
    (out, literals)
}

/// Blanks tags, entities and what is no sentence; gives the attributes that people see or hear.
fn take_tags(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut out, mut spoken, mut rest, mut line) = (String::new(), Vec::new(), text, 1);
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '<' => rest.find('>').map_or(rest.len(), |at| at + 1),
            '&' => rest.find(';').map_or(1, |at| at + 1),
            _ => {
                out.push(first);
                line += usize::from(first == '\n');
                rest = &rest[first.len_utf8()..];
                continue;
            }
        };
        let mut tag = &rest[..end];
        for name in SPOKEN {
            spoken.extend(attribute(tag, name).map(|value| (line, value.to_owned())));
        }
        for name in NOT_SENTENCES.iter().filter(|name| tag[1..].starts_with(**name)) {
            let closing = format!("</{name}>");
            tag = rest.find(&closing).map_or(tag, |at| &rest[..at + closing.len()]);
        }
        out.extend(tag.chars().filter(|c| *c == '\n'));
        line += tag.matches('\n').count();
        rest = &rest[tag.len()..];
    }
    (out, spoken)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let after = tag.split_once(&format!(" {name}=")).or_else(|| tag.split_once(&format!("\n{name}=")))?.1;
    let quote = after.chars().next().filter(|c| *c == '"' || *c == '\'')?;
    after[1..].split(quote).next()
}

fn inline(file: &File, looks_too: bool) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let looks = line.contains("<style") || line.contains(" style=");
        let script = line.contains("<script") && !line.contains("src=");
        let handler = line.match_indices(" on").any(|(at, _)| {
            let name: String = line[at + 3..].chars().take_while(char::is_ascii_lowercase).collect();
            !name.is_empty() && line[at + 3 + name.len()..].starts_with('=')
        });
        if (looks && looks_too) || script || handler || line.contains("javascript:") {
            let what = "no inline looks or scripts: the content security policy forbids them".to_owned();
            breaches.push(Breach { path: file.path.clone(), line: index + 1, what });
        }
    }
    breaches
}
