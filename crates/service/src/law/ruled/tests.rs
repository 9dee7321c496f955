use super::{ruled, unruled};
use crate::texts::Lang;
use domain::law::Law;
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

fn law() -> Law {
    Law::embedded().expect("the law files are sound")
}

#[test]
fn a_sentence_tells_the_row_of_its_day() {
    let (law, now) = (law(), date(2026, 11, 19));
    let said = ruled(Lang::En, "step-complain", &law, now);
    assert!(said.contains("livroamarelo.gov.pt") && said.contains("within 15 working days"), "{said}");
    let said = ruled(Lang::Pt, "route-renewal-online-after", &law, now);
    assert!(said.contains("24 horas") && said.contains("10 dias úteis"), "{said}");
    let said = ruled(Lang::En, "step-contact-agency", &law, now);
    assert!(said.contains("+351 217 115 000") && said.contains("08:00 to 20:00"), "{said}");
    let said = ruled(Lang::Pt, "note-late", &law, now);
    assert!(said.contains("75,00\u{a0}€ a 300,00\u{a0}€"), "{said}");
    let said = ruled(Lang::En, "route-backlog-invitation-for", &law, now);
    assert!(said.contains("between 22 February 2020 and 30 June 2025"), "{said}");
    assert_eq!(ruled(Lang::En, "no-such-key", &law, now), "");
}

#[test]
fn every_fact_that_a_sentence_tells_has_its_row_on_every_day() {
    let law = law();
    for day in [date(2019, 1, 1), date(2025, 7, 1), date(2026, 11, 19), date(2030, 1, 1)] {
        assert_eq!(unruled(&law, day), Vec::new(), "{day}");
    }
}

/// Sentences in which a number is no fact of the law, and why.
const NUMBERS_OF_OURS: [(&str, &str); 27] = [
    ("answer-born-after-expiry", "the dates on the page"),
    ("answer-contradiction", "the answers on the page"),
    ("fee-eu-certificate", "the name of a line of the table: the ages are those of its rows"),
    ("fee-eu-certificate-child", "the name of a line of the table: the ages are those of its rows"),
    ("finder-clash-text", "the answers on the page"),
    ("finder-clash-title", "the answers on the page"),
    ("finder-code-label", "characters of our own code"),
    ("finder-lead", "questions of our own: a test counts them"),
    ("guide-changes-none", "how far back our own list looks"),
    ("guide-employment-good", "signatures on a paper"),
    ("guide-eu-id-without", "the papers just named"),
    ("guide-host-agreement-good", "sides of an agreement"),
    ("guide-passport-good", "lines on a passport"),
    ("guides-as-of-wrong", "an example of a day"),
    ("guides-deadlines-mark-start", "the mark of the first line of a count"),
    ("guides-deadlines-start-wrong", "an example of a day"),
    ("guides-deadlines-two", "the readings shown below"),
    ("guides-expiry-far", "digits of a year"),
    ("guides-extensions-expires-wrong", "an example of a day"),
    ("guides-scan-whole", "corners of a paper"),
    ("question-birth-date-missing", "an example of a day"),
    ("question-expires-missing", "an example of a day"),
    ("question-goal-look", "the answers on the page"),
    ("route-renewal-online-time", "how long our own form takes"),
    ("step-gather-reason", "sentences to write"),
    ("step-say-exception", "sentences to write"),
    ("unit-percent", "the sign of a share"),
];
const NUMBER_WORDS: [&str; 31] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "thirty", "sixty", "ninety",
    "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "doze", "quinze", "vinte", "trinta", "sessenta",
    "noventa",
];

#[test]
fn no_number_that_the_law_could_change_stands_in_a_sentence() {
    let mut found = BTreeSet::new();
    for file in ["route", "guides", "law"] {
        for lang in ["pt", "en"] {
            let path = format!("{}/src/texts/{lang}/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = fs::read_to_string(&path).expect("a catalogue");
            found.extend(messages(&text).into_iter().filter(|(_, said)| tells_a_number(said)).map(|(key, _)| key));
        }
    }
    let ours: BTreeSet<String> = NUMBERS_OF_OURS.iter().map(|(key, _)| (*key).to_owned()).collect();
    let of_the_law: Vec<_> = found.difference(&ours).collect();
    assert!(of_the_law.is_empty(), "let a row tell these: {of_the_law:?}");
}

/// Messages by key, without what stands in braces.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
            Some((key, words)) => {
                last = key.to_owned();
                messages.insert(last.clone(), words.to_owned());
            }
            // Arms of a choice begin with the case of the number, which is grammar.
            None => messages.entry(last.clone()).or_default().push_str(line.split_once(']').map_or(line, |(_, words)| words)),
        }
    }
    messages.into_iter().map(|(key, said)| (key, outside_braces(&said))).collect()
}

fn outside_braces(said: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::new();
    for sign in said.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            sign if depth == 0 => plain.push(sign),
            _ => {}
        }
    }
    plain
}

/// A number that is no citation of an article or a law, and no label like D8 or A2.
fn tells_a_number(said: &str) -> bool {
    let mut citing = false;
    for word in said.split_whitespace() {
        let bare = word.trim_matches(['.', ',', ';', ':', '(', ')', '«', '»', '“', '”', '"']);
        let small = bare.to_lowercase();
        let cites = ["article", "artigo"].iter().any(|name| small.starts_with(name)) || ["law", "lei", "n.º", "cpa"].contains(&&*small);
        let label = || bare.starts_with(char::is_uppercase) && bare.len() > 1 && bare[1..].chars().all(|sign| sign.is_ascii_digit());
        if cites {
            citing = true;
        } else if bare.chars().any(|sign| sign.is_ascii_digit()) {
            if !citing && !label() {
                return true;
            }
        } else if !(citing && ["and", "e", "or", "ou"].contains(&&*small)) {
            citing = false;
            if NUMBER_WORDS.contains(&&*small) {
                return true;
            }
        }
    }
    false
}
