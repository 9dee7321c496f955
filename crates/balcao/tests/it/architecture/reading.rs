//! Reads Rust just well enough for the rules: code without comments and literals, literals by themselves.

/// Rust taken apart. Lines keep their numbers.
pub struct Rust {
    /// The code, with comments and the insides of literals blanked out.
    pub code: String,
    /// What stands in string literals, with the line each begins on.
    pub literals: Vec<(usize, String)>,
}

impl Rust {
    /// Takes a text apart.
    pub fn read(text: &str) -> Self {
        let mut reader = Reader { rest: text.chars().collect(), at: 0, line: 1, code: String::new(), literals: Vec::new() };
        while reader.at < reader.rest.len() {
            reader.step();
        }
        Self { code: reader.code, literals: reader.literals }
    }

    /// The lines of code with their numbers, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// Whether a line of code has a word, or a path beginning or ending with it, standing by itself.
pub fn has_word(line: &str, word: &str) -> bool {
    let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word)
        .any(|(start, _)| !is_inside(line[..start].chars().next_back()) && !is_inside(line[start + word.len()..].chars().next()))
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    literals: Vec<(usize, String)>,
}

impl Reader {
    fn step(&mut self) {
        match (self.rest[self.at], self.rest.get(self.at + 1)) {
            ('/', Some('/')) => self.skip_while(|c| c != '\n'),
            ('/', Some('*')) => self.block_comment(),
            ('"', _) => self.literal(0, true),
            ('r', Some('"' | '#')) if !self.inside_word() && self.raw_marks().is_some() => {
                let marks = self.raw_marks().expect("just looked");
                (0..=marks).for_each(|_| self.keep());
                self.literal(marks, false);
            }
            ('\'', Some('\\')) => self.character(),
            ('\'', _) if self.rest.get(self.at + 2) == Some(&'\'') => self.character(),
            _ => self.keep(),
        }
    }

    fn inside_word(&self) -> bool {
        // `br"…"` is a literal too.
        let before = self.at.checked_sub(1).map(|index| self.rest[index]);
        before.is_some_and(|c| c != 'b' && (c.is_alphanumeric() || c == '_'))
    }

    fn raw_marks(&self) -> Option<usize> {
        let marks = self.rest[self.at + 1..].iter().take_while(|c| **c == '#').count();
        (self.rest.get(self.at + 1 + marks) == Some(&'"')).then_some(marks)
    }

    fn keep(&mut self) {
        let c = self.rest[self.at];
        self.line += usize::from(c == '\n');
        self.code.push(c);
        self.at += 1;
    }

    fn blank(&mut self) {
        let c = self.rest[self.at];
        self.line += usize::from(c == '\n');
        self.code.push(if c == '\n' { '\n' } else { ' ' });
        self.at += 1;
    }

    fn skip_while(&mut self, goes_on: impl Fn(char) -> bool) {
        while self.at < self.rest.len() && goes_on(self.rest[self.at]) {
            self.blank();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.rest.len() {
            match (self.rest[self.at], self.rest.get(self.at + 1)) {
                ('/', Some('*')) => depth += 1,
                ('*', Some('/')) => depth -= 1,
                _ => {
                    self.blank();
                    continue;
                }
            }
            self.blank();
            self.blank();
            if depth == 0 {
                return;
            }
        }
    }

    fn literal(&mut self, marks: usize, escapes: bool) {
        let line = self.line;
        let mut inside = String::new();
        self.keep();
        while self.at < self.rest.len() {
            let c = self.rest[self.at];
            if c == '"' && self.rest[self.at + 1..].iter().take_while(|c| **c == '#').count() >= marks {
                (0..=marks).for_each(|_| self.keep());
                break;
            }
            inside.push(c);
            self.blank();
            if escapes && c == '\\' && self.at < self.rest.len() {
                inside.push(self.rest[self.at]);
                self.blank();
            }
        }
        self.literals.push((line, inside));
    }

    fn character(&mut self) {
        self.keep();
        if self.rest.get(self.at) == Some(&'\\') {
            self.blank();
        }
        self.blank();
        self.skip_while(|c| c != '\'');
        if self.at < self.rest.len() {
            self.keep();
        }
    }
}

#[test]
fn comments_and_literals_are_not_code() {
    let text = "let a = \"x // \\\" y\"; // use b::*\n/* pub use /* c */ */ let d = r#\"SELECT \"1\" \"#; let e: &'static str = \"\"; let f = '\"';\n";
    let rust = Rust::read(text);
    assert!(!rust.code.contains("use") && rust.code.contains("let d = r#\"") && rust.code.contains("let f"), "{}", rust.code);
    assert_eq!(rust.literals.len(), 3);
    assert_eq!(rust.literals[1], (2, "SELECT \"1\" ".to_owned()));
    assert_eq!(rust.code.lines().count(), text.lines().count());
    assert!(has_word("use http::Method", "http") && !has_word("https_only(http_x)", "http"));
}
