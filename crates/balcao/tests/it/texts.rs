//! The catalogues: the two languages say the same things, in the Portuguese of Portugal, and nothing unread is kept.

use crate::architecture::root;
use crate::architecture::source::{File, files};
use domain::identifiers::problem::Problem;
use service::texts::{entries, has};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;

const CATALOGUES: &str = "crates/service/src/texts";

/// Beginnings of keys that are put together when the program runs, and where.
const DYNAMIC: [(&str, &str); 63] = [
    ("route-", "a way of the finder and its parts, by code"),
    ("goal-", "what a person wants to do, by code"),
    ("holds-", "what a person holds, by code"),
    ("visa-", "a visa by its letter"),
    ("why-", "the text key of a reason"),
    ("step-", "the text key of a step"),
    ("circumstance-", "what may apply to a person besides"),
    ("answer-", "why answers cannot be taken, by code"),
    ("attempt-", "what was tried and what was answered, by code"),
    ("asked-", "why a question of a program gets no answer, by code"),
    ("identifier-", "what is wrong with a number, by code"),
    ("country-", "a country by its three letters"),
    ("after-answer-reason-", "why more was asked"),
    ("demo-", "the demonstration: deliveries, faults, institutions, payments, roles by code"),
    ("problem-", "the kind of a problem page and its parts"),
    ("role-", "a role by code"),
    ("refusal-", "the code of a refusal and its five parts"),
    ("law-", "the text keys of the rows in law/"),
    ("stage-", "the code of a stage"),
    ("story-", "the code of an event, on the desk"),
    ("desk-turn-", "whose turn it is, on the desk"),
    ("desk-whose-", "the same in a word"),
    ("desk-what-", "the code of a turn, on the desk"),
    ("desk-verdict-", "a verdict on a document"),
    ("desk-answer-", "the state of a check"),
    ("desk-registry-", "an institution, on the desk"),
    ("look-reason-", "why an officer looked"),
    ("look-what-", "what an officer looked at"),
    ("queue-view-", "a view of the queue"),
    ("queue-tab-", "the same, as a tab"),
    ("review-reads-", "what the person reads of a verdict"),
    ("ask-reason-", "why more is asked"),
    ("ask-error-", "a wrong field of asking for more"),
    ("decide-error-", "a wrong field of a proposal"),
    ("decide-until-", "what decides how long a renewed permit is good for"),
    ("ground-", "a ground of refusal"),
    ("permit-", "the text key of a legal basis"),
    ("fee-", "the text key of a line of the fee"),
    ("slot-", "the text key of a requirement, and a slot by its code"),
    ("question-", "the text key of a question, and of a part's page"),
    ("declaration-", "the text key of a declaration"),
    ("evidence-", "the text key of evidence"),
    ("extension-", "the text key of an extension"),
    ("exemption-", "the text key of an exemption"),
    ("contact-", "the text key of a subject of the contact form"),
    ("channel-", "the text key of a channel"),
    ("guides-kind-", "a term one can count, by its code"),
    ("guides-service-", "what is done at an office, by its code"),
    ("guides-fees-", "a case of the guide to fees"),
    ("asks-", "what a subject of the contact form asks for, by its code"),
    ("guide-", "where a document comes from and how it should look, by its slot"),
    ("holiday-", "the text key of a holiday"),
    ("closure-", "the text key of a closure"),
    ("turn-", "the code of a turn"),
    ("next-", "the code of the next date"),
    ("ahead-", "the code of the next date, on the timeline"),
    ("event-", "the code of an event"),
    ("case-title-", "the code of a stage"),
    ("case-note-", "what the overview says of a stage"),
    ("part-", "the code of a part"),
    ("wrong-", "a field and what is wrong with it"),
    ("finding-", "the code of a finding"),
    ("declare-", "a declaration by its field"),
];

/// Words of Brazil, and spellings from before the agreement of 1990. The right word stands beside each.
const NOT_OURS: [(&str, &str); 40] = [
    ("usuário", "utilizador"),
    ("usuários", "utilizadores"),
    ("cadastro", "registo"),
    ("cadastrar", "registar"),
    ("celular", "telemóvel"),
    ("arquivo", "ficheiro"),
    ("arquivos", "ficheiros"),
    ("tela", "ecrã"),
    ("registro", "registo"),
    ("registros", "registos"),
    ("contato", "contacto"),
    ("contatos", "contactos"),
    ("equipe", "equipa"),
    ("acessar", "aceder"),
    ("acesse", "aceda"),
    ("deletar", "apagar"),
    ("baixar", "descarregar"),
    ("gerenciar", "gerir"),
    ("planejamento", "planeamento"),
    ("você", "(sem pronome)"),
    ("eletrônico", "eletrónico"),
    ("eletrônica", "eletrónica"),
    ("telefônico", "telefónico"),
    ("econômico", "económico"),
    ("gênero", "género"),
    ("convênio", "convénio"),
    ("aposentadoria", "reforma"),
    ("carteira", "título"),
    ("fone", "telefone"),
    ("ônibus", "autocarro"),
    ("salvar", "guardar"),
    ("mouse", "rato"),
    ("actual", "atual"),
    ("actualizar", "atualizar"),
    ("actualizada", "atualizada"),
    ("direcção", "direção"),
    ("correcto", "correto"),
    ("acção", "ação"),
    ("recepção", "receção"),
    ("electrónico", "eletrónico"),
];

/// Longer sentences are told of, not refused.
const SENTENCE_WORDS_MAX: usize = 25;

#[test]
fn both_languages_have_the_same_texts_with_the_same_values() {
    let (pt, en) = (catalogue("pt"), catalogue("en"));
    let keys = |of: &BTreeMap<String, String>| of.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&pt), keys(&en));
    for (key, text) in &pt {
        assert_eq!(values(text), values(&en[key]), "the values of `{key}`");
    }
    let built: BTreeSet<_> = entries().iter().map(|entry| entry.key.to_owned()).collect();
    assert_eq!(keys(&pt), built, "what is built is what is written");
}

#[test]
fn no_text_is_kept_unread() {
    let mut places = files("crates", ".rs");
    places.retain(|file| !file.path.starts_with(CATALOGUES) && !file.path.contains("/tests/"));
    places.extend(files("crates", ".html"));
    places.extend(files("crates/service/src/letters", ".txt"));
    places.extend(files("law", ".toml"));
    let is_page = |file: &File| file.path.starts_with("crates/balcao/src/web/") && !file.path.contains("/parts/");
    if !places.iter().any(|file| is_page(file) && file.path.ends_with(".html")) {
        return; // Before the first page there is nothing that could show them.
    }
    let unread = unread(&catalogue("pt"), &places);
    assert!(unread.is_empty(), "{} texts that nothing shows: {unread:#?}", unread.len());
}

#[test]
fn an_unread_text_is_found() {
    let keys = ["turn-you", "turn-us", "old-text", "law-a", "in-a-row"].map(|key| (key.to_owned(), String::new()));
    let place = |text: &str| File { path: "a".to_owned(), text: text.to_owned() };
    let places = [place("{{ t::turn_you(lang) }}"), place("match a { B => t::turn_us }"), place("text = \"in-a-row\"")];
    assert_eq!(unread(&BTreeMap::from(keys), &places), ["old-text"]);
}

fn unread(texts: &BTreeMap<String, String>, places: &[File]) -> Vec<String> {
    let parts = |file: &'_ File| {
        file.text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let named: HashSet<String> = places.iter().flat_map(parts).collect();
    let inside: HashSet<String> = texts.values().flat_map(|text| references(text)).collect();
    let read = |key: &str| {
        named.contains(key)
            || named.contains(&key.replace('-', "_"))
            || inside.contains(key)
            || DYNAMIC.iter().any(|(prefix, _)| key.starts_with(prefix))
    };
    texts.keys().filter(|key| !read(key)).cloned().collect()
}

#[test]
fn portuguese_is_that_of_portugal() {
    for (key, text) in catalogue("pt") {
        assert_eq!(foreign(&text), Vec::<String>::new(), "`{key}`");
    }
    assert_eq!(foreign("O usuário está enviando o ficheiro."), ["usuário → utilizador", "está enviando → está a …"]);
    assert!(foreign("Guardámos o registo. Está tudo certo quando o vir.").is_empty());
}

fn foreign(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words: Vec<_> = lower.split(|c: char| !c.is_alphabetic() && c != '-').filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    for word in &words {
        found.extend(NOT_OURS.iter().filter(|(bad, _)| bad == word).map(|(bad, good)| format!("{bad} → {good}")));
    }
    let is_gerund = |word: &str| ["ando", "endo", "indo"].iter().any(|end| word.ends_with(end)) && !["quando", "segundo"].contains(&word);
    for pair in words.windows(2) {
        if ["está", "estão", "estamos", "estou"].contains(&pair[0]) && is_gerund(pair[1]) {
            found.push(format!("{} {} → {} a …", pair[0], pair[1], pair[0]));
        }
    }
    found
}

#[test]
fn quotes_and_spaces_are_set_as_each_language_sets_them() {
    for tag in ["pt", "en"] {
        for (key, text) in catalogue(tag) {
            assert_eq!(badly_set(tag, &text), None, "`{key}` in {tag}: {text}");
        }
    }
    assert!(
        badly_set("pt", "o \"título\"").is_some() && badly_set("pt", "o “título”").is_some() && badly_set("en", "the «permit»").is_some()
    );
    assert!(badly_set("en", "don't").is_some() && badly_set("pt", "Aguarde...").is_some() && badly_set("pt", "a  b").is_some());
    assert!(badly_set("pt", "o «título» { \"\" }").is_none() && badly_set("en", "the “permit” doesn’t").is_none());
}

fn badly_set(tag: &str, text: &str) -> Option<&'static str> {
    let said = without_values(text);
    let other = if tag == "pt" { ['“', '”'] } else { ['«', '»'] };
    match () {
        () if said.contains('"') || said.contains(other) => Some("Portuguese quotes are « », English ones “ ”"),
        () if said.contains('\'') => Some("an apostrophe is ’"),
        () if said.contains("...") => Some("three stops are one sign: …"),
        () if said.lines().any(|line| line.trim().contains("  ")) => Some("one space is enough"),
        () => None,
    }
}

#[test]
fn long_sentences_are_told_of() {
    for tag in ["pt", "en"] {
        for (key, text) in catalogue(tag) {
            for sentence in without_values(&text).split(['.', '?', '!', '\n']) {
                let words = sentence.split_whitespace().count();
                if words > SENTENCE_WORDS_MAX {
                    eprintln!("{tag} `{key}`: a sentence of {words} words");
                }
            }
        }
    }
}

/// Every message of a language by key: read here line by line, apart from the build, so that one can show the other wrong.
fn catalogue(tag: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut key: Option<String> = None;
    for file in files(&format!("{CATALOGUES}/{tag}"), ".ftl") {
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                let (name, text) = line.split_once('=').expect("a message has an equals sign");
                key = (!name.starts_with('-')).then(|| name.trim().to_owned());
                if let Some(key) = &key {
                    texts.insert(key.clone(), text.trim().to_owned());
                }
            } else if let Some(text) = key.as_ref().and_then(|key| texts.get_mut(key)) {
                text.push('\n');
                text.push_str(line);
            }
        }
        key = None;
    }
    assert!(!texts.is_empty(), "no texts in {tag}");
    texts
}

fn values(text: &str) -> BTreeSet<String> {
    let after = text.split('$').skip(1);
    after
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>())
        .map(|name| name.trim_end_matches('-').to_owned())
        .collect()
}

/// The messages a text puts inside itself: `{ other-key }`.
fn references(text: &str) -> Vec<String> {
    let placed = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(inside, _)| inside.trim());
    placed.filter(|inside| inside.starts_with(|c: char| c.is_ascii_lowercase())).map(ToOwned::to_owned).collect()
}

/// The words of a text with a digit in place of each `{ … }`, and without the arms' names.
fn without_values(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for line in text.lines() {
        let arm = line.trim_start().trim_start_matches('*');
        let line = if depth > 0 && arm.starts_with('[') { arm.split_once(']').map_or(arm, |(_, said)| said) } else { line };
        for c in line.chars() {
            match c {
                '{' => {
                    depth += 1;
                    out.push('0');
                }
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 || (depth == 1 && !line.contains('$') && text.contains("->")) => out.push(c),
                _ => {}
            }
        }
        out.push('\n');
    }
    out
}

/// A refusal is kept as an attempt, and its proof says what was tried: every page's code needs its words, or the proof is a fault.
#[test]
fn whatever_a_page_tries_has_its_words() {
    let calls = ["after(&site, &visit, \"", "stopped(&site, \"", "stopped(&site, &visit, \"", "tried: \""];
    let mut tried = BTreeSet::new();
    for file in files("crates/balcao/src/web", ".rs") {
        for call in calls {
            let codes = file.text.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            tried.extend(codes.map(str::to_owned));
        }
    }
    assert!(tried.len() > 20, "the pages are read: {tried:?}");
    let silent: Vec<_> = tried.iter().filter(|code| !has(&format!("attempt-tried-{}", code.replace('_', "-")))).collect();
    assert_eq!(silent, Vec::<&String>::new());
}

/// A question that gets no answer says what to do: a code without words would say nothing.
#[test]
fn whatever_has_no_answer_has_its_words() {
    let mut codes = BTreeSet::new();
    let rooms = ["crates/balcao/src/answers", "crates/balcao/src/web/api"];
    for file in rooms.iter().flat_map(|room| files(room, ".rs")) {
        for call in ["unreadable(\"", "unknown(\""] {
            codes.extend(file.text.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
    assert!(codes.len() > 8, "the answers are read: {codes:?}");
    let law = fs::read_to_string(root().join("crates/domain/src/law/answer.rs")).expect("the law's own");
    let quoted = law.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
    codes.extend(quoted.chain(["calendar_year_not_loaded".to_owned(), "municipality_not_known".to_owned()]));
    let key = |code: &str| format!("asked-{}", code.replace('_', "-"));
    let silent: Vec<_> = codes.iter().filter(|code| !has(&key(code))).collect();
    assert_eq!(silent, Vec::<&String>::new());
    let problems = Problem::ALL.map(Problem::code);
    assert!(problems.iter().all(|code| has(&format!("identifier-{}", code.replace('_', "-")))), "{problems:?}");
}
