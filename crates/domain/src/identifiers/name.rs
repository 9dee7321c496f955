//! Names as passports' machine-readable lines fold them, so that the same name is found again however it was typed (ICAO 9303-3, section 6).

/// How two names compare after folding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// Letter by letter the same.
    Same,
    /// The same words in another order (family names first, for instance).
    SameWords,
    /// One is the beginning of the other: machine-readable lines cut long names.
    CutShort,
    /// Not the same name.
    Different,
}

/// How letters with two customary spellings are written.
#[derive(Clone, Copy)]
enum Spelling {
    /// One letter: `Ä` as `A`.
    Plain,
    /// Two letters: `Ä` as `AE`.
    Expanded,
}

/// A folded name is worth comparing by its beginning from this many letters on.
const CUT_LETTERS_LEAST: usize = 20;

/// The name in `A`–`Z` and single `<` between its words; what has no Latin spelling is left out.
#[must_use]
pub fn fold(name: &str) -> String {
    folded(name, Spelling::Plain)
}

/// Compares two names after folding, both customary spellings tried.
#[must_use]
pub fn compare(one: &str, other: &str) -> Likeness {
    let spellings = [Spelling::Plain, Spelling::Expanded];
    let pairs = spellings.iter().flat_map(|a| spellings.iter().map(move |b| (folded(one, *a), folded(other, *b))));
    let best = pairs.map(|(a, b)| compare_folded(&a, &b)).min_by_key(|likeness| *likeness as u8);
    best.unwrap_or(Likeness::Different)
}

fn compare_folded(one: &str, other: &str) -> Likeness {
    if one.is_empty() || other.is_empty() {
        return Likeness::Different;
    }
    if one == other {
        return Likeness::Same;
    }
    let words = |name: &str| {
        let mut words: Vec<String> = name.split('<').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    if words(one) == words(other) {
        return Likeness::SameWords;
    }
    let shorter = one.len().min(other.len());
    match shorter >= CUT_LETTERS_LEAST && (one.starts_with(other) || other.starts_with(one)) {
        true => Likeness::CutShort,
        false => Likeness::Different,
    }
}

fn folded(name: &str, spelling: Spelling) -> String {
    let mut line = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_uppercase) {
        match c {
            'A'..='Z' => line.push(c),
            '<' | '-' | '\u{2010}'..='\u{2015}' => gap(&mut line),
            c if c.is_whitespace() => gap(&mut line),
            _ => line.push_str(latin(c, spelling)),
        }
    }
    line.truncate(line.trim_end_matches('<').len());
    line
}

fn gap(line: &mut String) {
    if !line.is_empty() && !line.ends_with('<') {
        line.push('<');
    }
}

/// The spelling of an upper-case letter with a mark; empty for apostrophes, marks on their own and other scripts.
fn latin(c: char, spelling: Spelling) -> &'static str {
    match (c, spelling) {
        ('Ä', Spelling::Expanded) | ('Æ', _) => "AE",
        ('Ö' | 'Ø', Spelling::Expanded) | ('Œ', _) => "OE",
        ('Ü', Spelling::Expanded) => "UE",
        ('Å', Spelling::Expanded) => "AA",
        ('À'..='Å' | 'Ā' | 'Ă' | 'Ą' | 'Ǎ' | 'Ạ'..='Ặ', _) => "A",
        ('Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č', _) => "C",
        ('Ď' | 'Đ' | 'Ð', _) => "D",
        ('È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' | 'Ẹ'..='Ệ', _) => "E",
        ('Ĝ' | 'Ğ' | 'Ġ' | 'Ģ', _) => "G",
        ('Ĥ' | 'Ħ', _) => "H",
        ('Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' | 'Ǐ' | 'Ỉ' | 'Ị', _) => "I",
        ('Ĵ', _) => "J",
        ('Ķ', _) => "K",
        ('Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł', _) => "L",
        ('Ñ' | 'Ń' | 'Ņ' | 'Ň' | 'Ŋ', _) => "N",
        ('Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' | 'Ơ' | 'Ǒ' | 'Ọ'..='Ợ', _) => "O",
        ('Ŕ' | 'Ŗ' | 'Ř', _) => "R",
        ('Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș', _) => "S",
        ('Ţ' | 'Ť' | 'Ŧ' | 'Ț', _) => "T",
        ('Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' | 'Ư' | 'Ǔ' | 'Ụ'..='Ự', _) => "U",
        ('Ŵ', _) => "W",
        ('Ý' | 'Ŷ' | 'Ÿ' | 'Ỳ'..='Ỹ', _) => "Y",
        ('Ź' | 'Ż' | 'Ž', _) => "Z",
        ('Þ', _) => "TH",
        ('ẞ', _) => "SS",
        _ => "",
    }
}
