//! Declared · document · registry: what each says of the same fact, for the document that is open (DESK-2, DECIDE-1).

use crate::web::officer::{checks, words};
use crate::web::parts::desk::three_way::{Agreement, Compared, ThreeWay};
use crate::web::parts::markup::Markup;
use domain::check::Registry;
use domain::document::Document;
use domain::identifiers::name::fold;
use domain::person::Niss;
use domain::request::answers::{Confirmed, Livelihood, NissAnswer};
use service::actions::change::Case;
use service::texts::{Lang, format, t};

/// One fact before it is compared.
struct Fact {
    name: String,
    declared: Option<String>,
    /// How it may be written on paper; empty when paper does not say it.
    on_paper: Vec<String>,
    register: Option<String>,
    source: String,
}

/// The comparison for a document whose text (by page, where it has any) was read.
#[must_use]
pub fn table(lang: Lang, case: &Case, document: &Document, name: &str, text: Option<&str>) -> ThreeWay {
    let rows: Vec<Compared> = facts(lang, case, document).into_iter().map(|fact| row(lang, fact, text)).collect();
    let count = |agreement| rows.iter().filter(|row| row.agreement == agreement).count();
    let (same, different, look) = (count(Agreement::Same), count(Agreement::Different), count(Agreement::ByEye));
    ThreeWay {
        label: t::review_compare(lang).into_owned(),
        caption: t::review_found(lang, different, look, name, same).as_ref().into(),
        heads: [
            t::review_head_fact(lang),
            t::review_head_declared(lang),
            t::review_head_document(lang),
            t::review_head_register(lang),
            t::review_head_result(lang),
        ]
        .map(std::borrow::Cow::into_owned),
        rows,
    }
}

fn row(lang: Lang, fact: Fact, text: Option<&str>) -> Compared {
    let dash = || t::review_not_said(lang).into_owned();
    let found = text
        .map(plain)
        .filter(|_| !fact.on_paper.is_empty())
        .map(|text| fact.on_paper.iter().any(|written| !plain(written).is_empty() && text.contains(&plain(written))));
    let document = match (fact.on_paper.is_empty(), text, found) {
        (true, _, _) => dash(),
        (false, None, _) => t::review_no_text(lang).into_owned(),
        (false, _, Some(true)) => t::review_in_text(lang).into_owned(),
        (false, _, _) => t::review_not_in_text(lang).into_owned(),
    };
    let apart = match (&fact.declared, &fact.register) {
        (Some(declared), Some(register)) => plain(declared) != plain(register),
        _ => false,
    };
    let both = fact.declared.is_some() && fact.register.is_some();
    // What only one side says was not compared. What is not in the text may still be in the picture: only two writings that we have can differ.
    let agreement = match apart {
        true => Agreement::Different,
        false if found == Some(true) || (fact.on_paper.is_empty() && both) => Agreement::Same,
        false => Agreement::ByEye,
    };
    Compared {
        name: fact.name,
        declared: fact.declared.clone().unwrap_or_else(dash).into(),
        document: Markup::from(document),
        register: fact.register.unwrap_or_else(dash).into(),
        source: fact.source,
        agreement,
        result: match agreement {
            Agreement::Different => t::review_different(lang).into_owned(),
            Agreement::ByEye => t::review_by_eye(lang).into_owned(),
            Agreement::Same => t::review_same(lang).into_owned(),
        },
    }
}

/// Letters and digits only, folded: how two writings are compared. The folding of names drops digits, so these pass by it.
fn plain(text: &str) -> String {
    let pieces = text.chars().map(|letter| if letter.is_ascii_digit() { letter.to_string() } else { fold(&letter.to_string()) });
    pieces.collect::<String>().chars().filter(char::is_ascii_alphanumeric).collect()
}

fn facts(lang: Lang, case: &Case, document: &Document) -> Vec<Fact> {
    let mut facts = person(lang, case);
    match document.slot.as_str() {
        "passport" => facts.extend(passport(lang, case)),
        "housing" => facts.push(address(lang, case)),
        "employment" | "means" => facts.extend(work(lang, case)),
        slot if slot.starts_with("tax") => facts.push(registry(lang, case, Registry::Tax)),
        "social_security_declaration" | "niss_certificate" => {
            facts.push(niss(lang, case));
            facts.push(registry(lang, case, Registry::SocialSecurity));
        }
        _ => {}
    }
    facts
}

fn person(lang: Lang, case: &Case) -> Vec<Fact> {
    let person = &case.person.person;
    let register = person.full_name();
    let declared = match &case.held.request.answers.identity {
        Some(Confirmed::Right) => Some(register.clone()),
        Some(Confirmed::Differs { words }) => Some(words.clone()),
        None => None,
    };
    vec![Fact {
        name: t::review_fact_name(lang).into_owned(),
        declared,
        on_paper: vec![register.clone(), format!("{} {}", person.family_names, person.given_names)],
        register: Some(register),
        source: t::review_source_record(lang).into_owned(),
    }]
}

fn passport(lang: Lang, case: &Case) -> Vec<Fact> {
    let person = &case.person.person;
    let day = |day: jiff::civil::Date| {
        vec![
            day.to_string(),
            day.strftime("%d/%m/%Y").to_string(),
            day.strftime("%d-%m-%Y").to_string(),
            day.strftime("%d.%m.%Y").to_string(),
            day.strftime("%d %b %Y").to_string(),
            day.strftime("%y%m%d").to_string(),
            format::day(Lang::Pt, day),
            format::day(Lang::En, day),
        ]
    };
    let fact = |name: std::borrow::Cow<'static, str>, value: String, on_paper| Fact {
        name: name.into_owned(),
        declared: None,
        on_paper,
        register: Some(value),
        source: t::review_source_record(lang).into_owned(),
    };
    vec![
        fact(t::review_fact_born(lang), format::day_short(lang, person.born_on), day(person.born_on)),
        fact(t::review_fact_passport(lang), person.passport_number.clone(), vec![person.passport_number.clone()]),
        fact(t::review_fact_expires(lang), format::day_short(lang, person.passport_expires_on), day(person.passport_expires_on)),
    ]
}

fn address(lang: Lang, case: &Case) -> Fact {
    let line = |address: &domain::request::answers::Address| format!("{}, {} {}", address.street, address.postal_code, address.locality);
    let declared = case.held.request.answers.address.as_ref();
    let shown = declared.unwrap_or(&case.person.address);
    Fact {
        name: t::review_fact_address(lang).into_owned(),
        declared: declared.map(line),
        on_paper: vec![shown.postal_code.clone(), shown.street.clone()],
        register: Some(line(&case.person.address)),
        source: t::review_source_record(lang).into_owned(),
    }
}

fn work(lang: Lang, case: &Case) -> Vec<Fact> {
    let none = |name: std::borrow::Cow<'static, str>, declared: String, on_paper| Fact {
        name: name.into_owned(),
        declared: Some(declared),
        on_paper,
        register: None,
        source: String::new(),
    };
    match &case.held.request.answers.livelihood {
        Some(Livelihood::Employed { employer, employer_nif }) => {
            let mut facts = vec![none(t::review_fact_employer(lang), employer.clone(), vec![employer.clone()])];
            if let Some(number) = employer_nif {
                facts.push(none(t::review_fact_employer_nif(lang), number.clone(), vec![number.clone()]));
            }
            facts
        }
        Some(Livelihood::BetweenJobs { words }) => vec![none(t::review_fact_between(lang), words.clone(), Vec::new())],
        Some(Livelihood::OwnIncome { words }) => vec![none(t::review_fact_income(lang), words.clone(), Vec::new())],
        None => Vec::new(),
    }
}

fn niss(lang: Lang, case: &Case) -> Fact {
    let declared = match &case.held.request.answers.niss {
        Some(NissAnswer::Number { number, .. }) => Some(number.clone()),
        Some(NissAnswer::NotRegistered { .. }) => Some(t::review_niss_none(lang).into_owned()),
        Some(NissAnswer::DoesNotKnow) => Some(t::review_niss_unknown(lang).into_owned()),
        None => None,
    };
    let register = match &case.person.person.niss {
        Niss::Number(number) => Some(number.clone()),
        Niss::NotRegistered => Some(t::review_niss_none(lang).into_owned()),
        Niss::Unknown => None,
    };
    let on_paper = register.clone().filter(|number| number.chars().all(|c| c.is_ascii_digit())).into_iter().collect();
    Fact { name: t::review_fact_niss(lang).into_owned(), declared, on_paper, register, source: t::review_source_record(lang).into_owned() }
}

/// What the institution answered about the same thing the paper is about.
fn registry(lang: Lang, case: &Case, registry: Registry) -> Fact {
    let check = case.checks.iter().find(|check| check.registry == registry);
    Fact {
        name: crate::web::officer::story::registry_name(lang, registry),
        declared: None,
        on_paper: Vec::new(),
        register: check.map(|check| words::coded(lang, "desk-answer", check.code())),
        source: check.map(|check| checks::source(lang, check)).unwrap_or_default(),
    }
}
