//! Writes the Rust functions, and the table by which a message is found by its key.

use super::check::{Kind, Message};
use super::lower::{Choice, Piece, Text};
use std::fmt::{Error, Write};

/// From this many arguments on the lint about long lists is answered in the code (the language counts too).
const ARGUMENTS_MANY: usize = 7;
const EXPECT_MANY: &str = "#[expect(clippy::too_many_arguments, reason = \"one for each value of the sentence\")]\n";

/// The text of the generated module.
pub fn module(messages: &[Message<'_>]) -> Result<String, Vec<String>> {
    written(messages).map_err(|error| vec![format!("the texts could not be written: {error}")])
}

fn written(messages: &[Message<'_>]) -> Result<String, Error> {
    let mut out = String::from("// Made by build/main.rs from src/texts/{pt,en}/*.ftl.\n\n");
    out.push_str("use super::arg::{Arg, Args, Number};\nuse super::{Entry, Lang, Missing};\nuse std::borrow::Cow;\n\n");
    if messages.iter().any(|message| uses_plural(message)) {
        out.push_str("use super::arg::Plural;\n\n");
    }
    for message in messages {
        function(&mut out, message)?;
    }
    writeln!(out, "pub(super) static ENTRIES: [Entry; {}] = [", messages.len())?;
    for message in messages {
        entry(&mut out, message)?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn function(out: &mut String, message: &Message<'_>) -> Result<(), Error> {
    for line in spelled(&message.pt.pieces).lines() {
        writeln!(out, "/// {}", line.replace('[', "\\[").replace('<', "\\<"))?;
    }
    if message.arguments.len() >= ARGUMENTS_MANY {
        out.push_str(EXPECT_MANY);
    }
    let name = rust_name(message.key);
    if message.arguments.is_empty() {
        writeln!(out, "pub fn {name}(lang: impl Into<Lang>) -> Cow<'static, str> {{")?;
        let (pt, en) = (spelled(&message.pt.pieces), spelled(&message.en.pieces));
        writeln!(out, "    Cow::Borrowed(match lang.into() {{ Lang::Pt => {pt:?}, Lang::En => {en:?} }})\n}}\n")?;
        return Ok(());
    }
    with_arguments(out, &name, message)
}

fn with_arguments(out: &mut String, name: &str, message: &Message<'_>) -> Result<(), Error> {
    let (outer, inner, passed) = parameters(message);
    let life = if outer.contains("'a") { "<'a>" } else { "" };
    writeln!(out, "pub fn {name}{life}(lang: impl Into<Lang>{outer}) -> Cow<'static, str> {{")?;
    if message.arguments.len() >= ARGUMENTS_MANY {
        out.push_str(EXPECT_MANY);
    }
    writeln!(out, "    fn text_(lang: Lang{inner}) -> Cow<'static, str> {{")?;
    let room = room(message.pt).max(room(message.en));
    writeln!(out, "        let mut out_ = String::with_capacity({room});\n        match lang {{")?;
    for (lang, text) in [("Lang::Pt", message.pt), ("Lang::En", message.en)] {
        writeln!(out, "            {lang} => {{")?;
        pieces(out, lang, &text.pieces, message)?;
        out.push_str("            }\n");
    }
    writeln!(out, "        }}\n        Cow::Owned(out_)\n    }}\n    text_(lang.into(){passed})\n}}\n")
}

/// The arguments as the caller sees them, as the inner function takes them, and as they are passed on.
fn parameters(message: &Message<'_>) -> (String, String, String) {
    let (mut outer, mut inner, mut passed) = (String::new(), String::new(), String::new());
    for (argument, kind) in &message.arguments {
        let name = rust_name(argument);
        let (into, takes, passes) = match kind {
            Kind::Words => ("impl Into<Arg<'a>>", "&Arg<'_>", "&"),
            Kind::Number => ("impl Into<Number>", "Number", ""),
        };
        outer += &format!(", {name}: {into}");
        inner += &format!(", {name}: {takes}");
        passed += &format!(", {passes}{name}.into()");
    }
    (outer, inner, passed)
}

fn pieces(out: &mut String, lang: &str, list: &[Piece], message: &Message<'_>) -> Result<(), Error> {
    if list.is_empty() {
        out.push_str("out_.push_str(\"\");\n");
    }
    for piece in list {
        match piece {
            Piece::Words(words) => match (words.chars().next(), words.chars().count()) {
                (Some(only), 1) => writeln!(out, "out_.push({only:?});")?,
                _ => writeln!(out, "out_.push_str({words:?});")?,
            },
            Piece::Value(name) => writeln!(out, "{}.write({lang}, &mut out_);", rust_name(name))?,
            Piece::Choice(choice) => self::choice(out, lang, choice, message)?,
        }
    }
    Ok(())
}

fn choice(out: &mut String, lang: &str, choice: &Choice, message: &Message<'_>) -> Result<(), Error> {
    let on = rust_name(&choice.on);
    let default = &choice.arms[choice.default].1;
    if choice.arms.len() == 1 {
        return pieces(out, lang, default, message);
    }
    if choice.by_number {
        writeln!(out, "match ({on}.0, {on}.plural({lang})) {{")?;
    } else if message.arguments.get(choice.on.as_str()) == Some(&Kind::Number) {
        writeln!(out, "match {on}.0.to_string().as_str() {{")?;
    } else {
        writeln!(out, "match {on}.as_str() {{")?;
    }
    for (index, (key, arm)) in choice.arms.iter().enumerate() {
        if index == choice.default {
            continue;
        }
        let pattern = match (choice.by_number, key.parse::<i64>()) {
            (true, Ok(exact)) => format!("({exact}, _)"),
            (true, Err(_)) => format!("(_, Plural::{})", capital(key)),
            (false, _) => format!("{key:?}"),
        };
        writeln!(out, "{pattern} => {{")?;
        pieces(out, lang, arm, message)?;
        out.push_str("}\n");
    }
    out.push_str("_ => {\n");
    pieces(out, lang, default, message)?;
    out.push_str("}\n}\n");
    Ok(())
}

fn entry(out: &mut String, message: &Message<'_>) -> Result<(), Error> {
    let mut passed = String::new();
    for (argument, kind) in &message.arguments {
        match kind {
            Kind::Words => write!(passed, ", args.words({argument:?})?")?,
            Kind::Number => write!(passed, ", args.number({argument:?})?")?,
        }
    }
    let args = if passed.is_empty() { "_" } else { "args" };
    let names: Vec<_> = message.arguments.keys().collect();
    let name = rust_name(message.key);
    let (key, audience) = (message.key, &message.pt.audience);
    writeln!(
        out,
        "    Entry {{ key: {key:?}, audience: {audience:?}, arguments: &{names:?}, words: |lang, {args}: &Args<'_>| -> Result<Cow<'static, str>, Missing> {{ Ok({name}(lang{passed})) }} }},"
    )
}

fn uses_plural(message: &Message<'_>) -> bool {
    fn within(list: &[Piece]) -> bool {
        list.iter().any(|piece| match piece {
            Piece::Choice(choice) => {
                let by_category = choice.by_number
                    && choice.arms.iter().enumerate().any(|(index, (key, _))| index != choice.default && key.parse::<i64>().is_err());
                by_category || choice.arms.iter().any(|(_, arm)| within(arm))
            }
            Piece::Words(_) | Piece::Value(_) => false,
        })
    }
    within(&message.pt.pieces) || within(&message.en.pieces)
}

/// The text as a translator reads it, for the documentation line.
fn spelled(list: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Value(name) => format!("{{{name}}}"),
        Piece::Choice(choice) => spelled(&choice.arms[choice.default].1),
    };
    list.iter().map(one).collect()
}

fn room(text: &Text) -> usize {
    const VALUE_BYTES: usize = 16;
    spelled(&text.pieces).len() + VALUE_BYTES
}

fn rust_name(name: &str) -> String {
    name.replace('-', "_")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}
