//! Every letter in both languages.

use super::outside_street::at;
use domain::id::{PermitId, PersonId, Reference};
use domain::notify::LetterKind;
use domain::permit::Permit;
use domain::request::turn::Whose;
use domain::route::RouteId;
use domain::route::record::Admission;
use domain::slip::Credit;
use jiff::civil::date;
use service::letters::about::{About, CaseFacts, Closes, News, Slip};
use service::letters::code::{meant, shown};
use service::letters::compose::{Facts, Site, Written, compose};
use service::letters::kind::Kind;
use service::preparing::{Gap, Preparing};
use service::texts::Lang;

const HOSTILE: &str = "Falta <b>o contrato</b> & o \"recibo\" de junho.";

fn slip() -> Slip {
    Slip { cents: 18_560, payable_from: at("2026-11-20T10:14:00Z"), due_on: date(2026, 12, 4), reopens: true }
}

fn closes(over: bool) -> Closes {
    let last_day = if over { date(2026, 11, 18) } else { date(2026, 11, 24) };
    Closes { last_day, over, reason: HOSTILE.to_owned(), opens_again: over.then_some(date(2027, 1, 4)) }
}

fn every_news() -> Vec<News> {
    let mut all = vec![
        News::Sent { sent_at: at("2026-11-19T10:14:00Z"), total_cents: 18_560 },
        News::PayBy(slip()),
        News::PayReminder(slip()),
        News::WindowOpen { expires_on: date(2027, 4, 9), ask_by: date(2027, 3, 10), closes_on: None },
        News::WindowOpen { expires_on: date(2027, 4, 9), ask_by: date(2027, 3, 10), closes_on: Some(date(2027, 4, 30)) },
        News::PayReminder(Slip { due_on: date(2026, 11, 20), reopens: false, ..slip() }),
        News::Paid { cents: 18_560, paid_at: at("2026-11-20T12:00:00Z") },
        News::PaymentClaimed { answer_by: date(2026, 12, 4) },
        News::PaymentNotFound { words: HOSTILE.to_owned(), due_on: Some(date(2026, 12, 9)) },
        News::PaymentNotFound { words: HOSTILE.to_owned(), due_on: None },
        News::SlipLapsed { after: date(2026, 12, 9), reopens: true },
        News::SlipLapsed { after: date(2026, 12, 9), reopens: false },
        News::Biometrics,
        News::MoreAsked { words: HOSTILE.to_owned(), answer_by: date(2026, 12, 18) },
        News::Hearing { answer_by: date(2026, 12, 18) },
        News::Approved { valid_until: date(2029, 12, 31), by_term: false },
        News::Approved { valid_until: date(2029, 12, 31), by_term: true },
        News::Refused { on: date(2026, 12, 21) },
        News::CardSent { tracking: "RR123456789PT".to_owned() },
        News::QuestionAnswered { whose: Whose::Other },
        News::MonthCloses { expires_on: date(2027, 4, 9), closes: closes(false) },
        News::MonthCloses { expires_on: date(2027, 4, 9), closes: closes(true) },
        News::Withdrawn { undo_until: date(2026, 12, 20) },
        News::WithdrawalUndone { whose: Whose::You },
    ];
    let credits = [Credit::HeldEarly, Credit::HeldLate, Credit::Refund, Credit::TopUp, Credit::PaysAndRefund];
    all.extend(credits.map(|credit| News::PaymentHeld { cents: 100, credit }));
    all
}

fn every() -> Vec<About> {
    let reference = Reference::new(2026, 4_817);
    let case = |news| About::Case(CaseFacts { name: "Rafaela".to_owned(), reference: reference.clone(), news });
    let mut all: Vec<About> = every_news().into_iter().map(case).collect();
    all.push(About::SignIn { code: "048213".to_owned(), minutes: 15 });
    all.push(About::SignInUnknown);
    let not_yet = Admission::NotYet { row: None, opens_on: None };
    let elsewhere = Admission::Elsewhere { route: RouteId::CplpRenewal, row: None };
    for (admission, gaps) in [(opened(), Vec::new()), (not_yet, every_gap()), (elsewhere, Vec::new())] {
        all.push(About::Ready { name: "Rafaela".to_owned(), preparing: preparing(admission, gaps) });
    }
    let near = Preparing { expires_on: date(2026, 11, 30), ask_by: date(2026, 10, 31), ..preparing(opened(), Vec::new()) };
    let ended = Preparing { expires_on: date(2026, 11, 5), ask_by: date(2026, 10, 6), ..near.clone() };
    all.extend([near, ended].map(|preparing| About::Ready { name: "Rafaela".to_owned(), preparing }));
    let month = date(2027, 4, 1);
    all.push(About::WishConfirm { month, token: "MHX4K2".to_owned(), until: date(2026, 11, 22) });
    let until = date(2026, 12, 20);
    all.push(About::WishOpen { month, only: Vec::new(), closes_on: None, until });
    all.push(About::WishOpen { month, only: vec!["permit-88-1".to_owned()], closes_on: Some(date(2026, 12, 1)), until });
    all.push(About::WishCloses { month, only: Vec::new(), closes: closes(false), until });
    all.push(About::WishCloses { month, only: vec!["permit-88-1".to_owned()], closes: closes(true), until });
    all
}

fn opened() -> Admission {
    let law = domain::law::Law::embedded().expect("the law loads");
    let permit = Permit {
        id: PermitId(1),
        person: PersonId(1),
        number_as_printed: "P10007205".to_owned(),
        number: "P10007205".to_owned(),
        basis: "88-1".to_owned(),
        issued_on: date(2024, 12, 21),
        expires_on: date(2026, 12, 20),
    };
    law.admission(&permit, date(2026, 11, 20))
}

fn every_gap() -> Vec<Gap> {
    vec![Gap::Email, Gap::Passport(date(2026, 12, 31)), Gap::Nif, Gap::Niss]
}

fn preparing(admission: Admission, gaps: Vec<Gap>) -> Preparing {
    let papers = vec!["slot-passport".to_owned(), "slot-housing".to_owned()];
    Preparing { expires_on: date(2027, 4, 9), ask_by: date(2027, 3, 10), passport_until: date(2027, 7, 7), admission, papers, gaps }
}

fn written(lang: Lang, about: About, demonstration: bool) -> Written {
    let site = Site { public_url: "https://balcao.example".to_owned(), owner: "Entidade Exemplo".to_owned(), demonstration };
    let facts = Facts { site, now: at("2026-11-20T10:14:00Z"), code: "M741KX9Z".to_owned(), about };
    compose(lang, &facts)
}

#[test]
fn every_kind_has_a_letter() {
    let known: Vec<Kind> = every().iter().map(About::kind).collect();
    for kind in LetterKind::ALL {
        assert!(known.contains(&Kind::Case(kind)), "{kind:?} has no sample");
        assert_eq!(Kind::from_code(kind.code()), Some(Kind::Case(kind)));
    }
    let others = [
        Kind::PayReminder,
        Kind::SignIn,
        Kind::SignInUnknown,
        Kind::WindowOpen,
        Kind::Ready,
        Kind::WishConfirm,
        Kind::WishOpen,
        Kind::WishCloses,
    ];
    for kind in others {
        assert!(known.contains(&kind));
        assert_eq!(Kind::from_code(kind.code()), Some(kind));
    }
}

#[test]
fn subjects_and_first_lines_are_these() {
    let mut lines = Vec::new();
    for lang in Lang::ALL {
        for about in every() {
            let code = about.kind().code();
            let letter = written(lang, about, false);
            lines.push(format!("{} {code}: {}\n    {}", lang.tag(), letter.subject, first(&letter.text)));
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn every_letter_keeps_to_the_form() {
    for lang in Lang::ALL {
        for about in every() {
            let of_case = matches!(about, About::Case(_));
            let page = match about {
                About::Case(_) => "/pedidos/R-2026-",
                About::SignIn { .. } => "/entrar/codigo",
                About::SignInUnknown => "/entrar",
                About::Ready { .. } => "/preparar",
                About::WishConfirm { .. } => "/avisar-me/confirmar?c=MHX4K2",
                About::WishOpen { .. } | About::WishCloses { .. } => "/situacao",
            };
            let what = format!("{} {}", lang.tag(), about.kind().code());
            let letter = written(lang, about, true);
            let chars = letter.subject.chars().count();
            assert!((12..=78).contains(&chars) && !letter.subject.contains('\n'), "{what}: subject of {chars} characters");
            assert!(!first(&letter.text).is_empty(), "{what}");
            let link = format!("https://balcao.example{}{page}", lang.prefix());
            let other = format!("https://balcao.example{}{page}", lang.other().prefix());
            for body in [&letter.text, &letter.html] {
                assert!(body.contains(&link) && body.contains(&other), "{what}: no link");
                assert!(body.contains("M741-KX9Z"), "{what}: no code");
                assert!(body.contains(&format!("https://balcao.example{}/burlas", lang.prefix())), "{what}");
                assert!(!body.contains("{ ") && !body.contains("{{") && !body.contains("{$"), "{what}: an unresolved mark");
            }
            assert!(letter.html.starts_with("<!DOCTYPE html>"), "{what}");
            assert!(letter.html.contains(&format!("<html lang=\"{}\">", lang.html_lang())), "{what}");
            for active in ["<script", "<img", "<form", "<style", "<link", "javascript:"] {
                assert!(!letter.html.contains(active), "{what}: {active}");
            }
            if of_case {
                assert!(letter.subject.ends_with(&Reference::new(2026, 4_817).to_string()), "{what}");
            }
        }
    }
}

#[test]
fn a_demonstration_says_so_first_and_nothing_else_does() {
    for lang in Lang::ALL {
        let strip = service::texts::t::demo_strip(lang);
        for about in every() {
            let (shown, plain) = (written(lang, about.clone(), true), written(lang, about, false));
            assert!(shown.text.starts_with(strip.as_ref()) && shown.html.contains(strip.as_ref()));
            assert!(!plain.text.contains(strip.as_ref()) && !plain.html.contains(strip.as_ref()));
        }
    }
}

#[test]
fn words_of_people_stay_words() {
    let news = News::MoreAsked { words: HOSTILE.to_owned(), answer_by: date(2026, 12, 18) };
    let case = CaseFacts { name: "<i>Ana</i>".to_owned(), reference: Reference::new(2026, 1), news };
    let letter = written(Lang::Pt, About::Case(case), false);
    assert!(letter.text.contains(HOSTILE));
    assert!(!letter.html.contains("<b>o contrato") && !letter.html.contains("<i>Ana"));
    assert!(letter.html.contains("o contrato"));
}

#[test]
fn the_code_to_sign_in_is_in_its_own_letter_only_and_not_in_a_subject() {
    let code = "048213";
    for lang in Lang::ALL {
        for about in every() {
            let own = matches!(about, About::SignIn { .. });
            let letter = written(lang, about, false);
            assert_eq!(letter.text.contains(code), own);
            assert_eq!(letter.html.contains(code), own);
            assert!(!letter.subject.contains(code));
        }
    }
}

#[test]
fn a_code_is_read_as_it_was_meant() {
    assert_eq!(shown("M741KX9Z"), "M741-KX9Z");
    for typed in ["M741-KX9Z", " m741 kx9z ", "m74i-kx9z", "M74lKX9Z"] {
        assert_eq!(meant(typed).as_deref(), Some("M741KX9Z"), "{typed}");
    }
    assert_eq!(meant("OOOO-0000").as_deref(), Some("00000000"));
    for typed in ["", "M741-KX9", "M741-KX9Z1", "M741-KX9ç", "<script>"] {
        assert_eq!(meant(typed), None, "{typed}");
    }
}

/// The first line that is not the strip of a demonstration.
fn first(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
