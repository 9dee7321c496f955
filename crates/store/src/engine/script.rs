//! A migration's text: cut into statements, each told the way an engine expects it.

use crate::engine::Engine;

/// Why a text cannot be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// A quote opened and never closed.
    #[error("a quote is never closed")]
    OpenQuote,
    /// A comment opened and never closed.
    #[error("a comment is never closed")]
    OpenComment,
    /// The engines read comments within comments differently.
    #[error("a comment within a comment")]
    NestedComment,
}

/// A piece of text that is never looked into, or a word, or anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Quoted(&'a str),
    Comment(&'a str),
    Blank(&'a str),
    Sign(&'a str),
}

impl<'a> Token<'a> {
    fn text(self) -> &'a str {
        match self {
            Token::Word(text) | Token::Quoted(text) | Token::Comment(text) | Token::Blank(text) | Token::Sign(text) => text,
        }
    }
}

/// The statements of `sql` for this engine, without their semicolons.
///
/// The text is the same for both, with two type names told differently. `BIGINT`, `TEXT` and `BYTEA` become `INT`, `TEXT` and
/// `BLOB` of a `STRICT` table on SQLite, which then refuses other kinds as PostgreSQL does; on PostgreSQL `TEXT` is ordered by
/// its bytes (`COLLATE "C"`), as on SQLite. A statement that only one engine can run says so in a comment of its own line
/// in front of it: `-- engine: sqlite` or `-- engine: postgres`.
pub fn statements(sql: &str, engine: Engine) -> Result<Vec<String>, ScriptError> {
    let tokens = tokens(sql)?;
    Ok(tokens
        .split(|token| *token == Token::Sign(";"))
        .filter(|statement| meant_for(statement, engine))
        .map(|statement| told(statement, engine))
        .collect())
}

fn meant_for(statement: &[Token<'_>], engine: Engine) -> bool {
    let says = |name: &str| {
        statement
            .iter()
            .any(|token| matches!(token, Token::Comment(text) if text.trim_start_matches('-').trim() == format!("engine: {name}")))
    };
    let empty = !statement.iter().any(|token| !matches!(token, Token::Blank(_) | Token::Comment(_)));
    let other = match engine {
        Engine::Sqlite => says("postgres"),
        Engine::Postgres => says("sqlite"),
    };
    !empty && !other
}

fn told(statement: &[Token<'_>], engine: Engine) -> String {
    let words: Vec<String> = statement
        .iter()
        .filter_map(|token| match token {
            Token::Word(word) => Some(word.to_ascii_uppercase()),
            _ => None,
        })
        .collect();
    let starts = |with: &[&str]| words.iter().map(String::as_str).take(with.len()).eq(with.iter().copied());
    let creates = starts(&["CREATE", "TABLE"]);
    let translate = creates || starts(&["ALTER", "TABLE"]);
    let mut told = String::new();
    let mut word: usize = 0;
    for token in statement {
        match token {
            Token::Word(text) => {
                let before = word.checked_sub(1).and_then(|before| words.get(before));
                let after = words.get(word + 1);
                word += 1;
                told.push_str(text);
                if translate {
                    retype(&mut told, text, before, after, engine);
                }
            }
            other => told.push_str(other.text()),
        }
    }
    let told = told.trim();
    if creates && engine == Engine::Sqlite {
        // On a line of its own: the statement may end in a comment.
        format!("{told}\nSTRICT")
    } else {
        told.to_owned()
    }
}

/// Replaces the type name just written, if it is one.
fn retype(told: &mut String, text: &str, before: Option<&String>, after: Option<&String>, engine: Engine) {
    let cast = before.is_some_and(|before| before == "AS");
    let ordered = after.is_some_and(|after| after == "COLLATE");
    let name = text.to_ascii_uppercase();
    let other = match (engine, name.as_str()) {
        (Engine::Sqlite, "BIGINT") => "INT",
        (Engine::Sqlite, "BYTEA") => "BLOB",
        (Engine::Postgres, "TEXT") if !cast && !ordered => "TEXT COLLATE \"C\"",
        _ => return,
    };
    told.truncate(told.len() - text.len());
    told.push_str(other);
}

fn tokens(sql: &str) -> Result<Vec<Token<'_>>, ScriptError> {
    let mut tokens = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let token = match first {
            '\'' | '"' => Token::Quoted(quoted(rest, first)?),
            '-' if rest.starts_with("--") => Token::Comment(until(rest, |c| c != '\n')),
            '/' if rest.starts_with("/*") => Token::Comment(block(rest)?),
            '$' => dollar(rest)?,
            c if c.is_whitespace() => Token::Blank(until(rest, char::is_whitespace)),
            c if c.is_alphanumeric() || c == '_' => Token::Word(until(rest, |c| c.is_alphanumeric() || c == '_')),
            c => Token::Sign(&rest[..c.len_utf8()]),
        };
        rest = &rest[token.text().len()..];
        tokens.push(token);
    }
    Ok(tokens)
}

fn until(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    &text[..end]
}

/// A doubled quote inside ends one quoted piece and begins the next, which comes to the same.
fn quoted(text: &str, quote: char) -> Result<&str, ScriptError> {
    let end = text[1..].find(quote).ok_or(ScriptError::OpenQuote)?;
    Ok(&text[..end + 2])
}

fn block(text: &str) -> Result<&str, ScriptError> {
    let end = text.find("*/").ok_or(ScriptError::OpenComment)?;
    let comment = &text[..end + 2];
    match comment[2..].contains("/*") {
        true => Err(ScriptError::NestedComment),
        false => Ok(comment),
    }
}

/// PostgreSQL's `$tag$ … $tag$`; a lone `$` is a sign.
fn dollar(text: &str) -> Result<Token<'_>, ScriptError> {
    let tag = until(&text[1..], |c| c.is_alphanumeric() || c == '_');
    let opening = &text[..tag.len() + 1];
    if !text[opening.len()..].starts_with('$') {
        return Ok(Token::Sign(&text[..1]));
    }
    let opening = &text[..opening.len() + 1];
    let body = &text[opening.len()..];
    let end = body.find(opening).ok_or(ScriptError::OpenQuote)?;
    Ok(Token::Quoted(&text[..end + 2 * opening.len()]))
}

#[cfg(test)]
mod tests;
