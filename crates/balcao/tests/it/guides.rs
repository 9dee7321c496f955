//! The guides: what the rows of the law say to everybody, as of any day.

use crate::support::World;
use crate::support::browser::Body;
use axum::http::{Method, StatusCode, header};
use balcao::web::public::slugs::{document_tail, way_of, way_tail};
use domain::route::RouteId;
use std::collections::BTreeSet;

const PAGES: [&str; 15] = [
    "guias",
    "documentos",
    "documentos?artigo=90&pedido=grant",
    "documentos/morada",
    "taxas",
    "prazos",
    "prazos?prazo=payment&desde-day=1&desde-month=6&desde-year=2026&municipio=porto",
    "prazos?caduca-day=31&caduca-month=7&caduca-year=2026",
    "locais",
    "locais/porto",
    "locais/irn-laranjeiras",
    "prorrogacoes?caduca-day=31&caduca-month=7&caduca-year=2026",
    "caminhos/renovar",
    "caminhos/convite",
    "caminhos/mudar-email",
];

/// What every page of a document answers.
const DOCUMENT_HEADINGS: [(&str, [&str; 7]); 2] = [
    ("pt", ["O que é", "Onde se obtém", "Validade", "Se não o tem", "Assim, sim", "Assim, não", "Quem precisa"]),
    ("en", ["What it is", "Where to get it", "Validity", "If you do not have it", "Like this", "Not like this", "Who needs it"]),
];

#[test]
fn every_guide_is_there_in_both_languages_and_of_one_shape() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for tail in PAGES {
            let pt = visitor.open(&format!("/pt/{tail}")).await;
            let en = visitor.open(&format!("/en/{tail}")).await;
            assert_eq!((pt.status, en.status), (StatusCode::OK, StatusCode::OK), "{tail}");
            assert_ne!(pt.h1(), en.h1(), "{tail} is translated");
            assert_eq!(pt.skeleton(), en.skeleton(), "{tail}");
        }
        let front = visitor.open("/pt/").await;
        assert_eq!(front.follow("Guias").await.h1(), "Guias", "the foot of every page leads there");
    });
}

#[test]
fn every_document_the_law_asks_for_has_its_page() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let slots = world.site.app.law().every_document_slot();
        assert!(slots.len() >= 30, "{slots:?}");
        let mut tails = BTreeSet::new();
        for slot in &slots {
            let tail = document_tail(slot);
            assert_ne!(tail, format!("documentos/{}", slot.replace('_', "-")), "{slot} has a Portuguese address");
            assert!(tail.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"/-".contains(&byte)), "{tail}");
            for (lang, headings) in DOCUMENT_HEADINGS {
                let page = visitor.open(&format!("/{lang}/{tail}")).await;
                assert_eq!(page.status, StatusCode::OK, "{tail}");
                for heading in headings {
                    assert!(page.text().contains(heading), "{lang}/{tail}: {heading}");
                }
            }
            tails.insert(tail);
        }
        assert_eq!(tails.len(), slots.len(), "no two share an address");
        assert!(!tails.contains("documentos/verificar"), "the page that looks at a file keeps its address");
        assert_eq!(visitor.open("/pt/documentos/bilhete").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_paper_is_accepted_to_one_day_and_refused_from_the_next() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let before = visitor.open("/pt/documentos/morada?em=2025-11-28").await.text();
        assert!(before.contains("Atestado da junta de freguesia: só até 28 de novembro de 2025"), "{before}");
        let after = visitor.open("/pt/documentos/morada?em=2025-11-29").await;
        assert!(after.text().contains("Atestado da junta de freguesia: não se aceita desde 29 de novembro de 2025"));
        assert!(after.text().contains("Mostra o que valia ou vai valer em 29 de novembro de 2025"));
        let today = after.follow("Ver o que vale hoje").await;
        assert!(today.text().contains("Mostra o que vale hoje, 17 de novembro de 2026"), "{}", today.text());
    });
}

#[test]
fn fees_are_the_lines_of_the_day() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let now = visitor.open("/pt/taxas").await.text();
        for told in ["185,60 €", "307,20 €", "146,10 €", "484,10 €", "7,50 €", "Não publicado", "Confirmado em 20 de agosto de 2026"]
        {
            assert!(now.contains(told), "{told}: {now}");
        }
        let then = visitor.open("/pt/taxas?em=2024-05-01").await.text();
        assert!(then.contains("91,69 €") && !then.contains("99,80 €"), "{then}");
        let never = visitor.open("/pt/taxas?em=2019-05-01").await.text();
        assert!(never.contains("Para esse dia não há valores publicados."), "{never}");
    });
}

#[test]
fn a_day_that_is_none_is_told_at_its_field() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for tail in [
            "taxas?em=ontem",
            "prazos?prazo=payment&desde-day=31&desde-month=2&desde-year=2026",
            "prazos?prazo=payment&desde-day=1&desde-month=3&desde-year=26",
            "prazos?caduca-day=31&caduca-month=4&caduca-year=2027",
            "prazos?caduca-day=1&caduca-month=4&caduca-year=2127",
            "prorrogacoes?caduca-day=x",
        ] {
            let page = visitor.open(&format!("/pt/{tail}")).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{tail}");
            assert!(page.first(".govuk-error-summary").is_some() && page.first(".govuk-error-message").is_some(), "{tail}");
        }
    });
}

#[test]
fn a_term_is_counted_as_the_service_counts_it() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let start = "desde-day=15&desde-month=6&desde-year=2026";
        let page = visitor.open(&format!("/pt/prazos?prazo=request_for_more&{start}&municipio=porto")).await;
        let text = page.text();
        assert!(text.contains("segunda-feira, 29 de junho de 2026") && text.contains("terça-feira, 30 de junho de 2026"), "{text}");
        assert!(text.contains("Feriado municipal: conta para agir, não para caducar"), "{text}");
        let lisbon = visitor.open(&format!("/pt/prazos?prazo=request_for_more&{start}&municipio=lisboa")).await.text();
        assert!(!lisbon.contains("30 de junho de 2026"), "{lisbon}");
        let decision = visitor.open("/en/prazos?prazo=decision_renewal&desde-day=2&desde-month=1&desde-year=2026").await.text();
        for told in ["Friday, 27 March 2026", "Tuesday, 3 March 2026", "Without a decision by 30 March 2026"] {
            assert!(decision.contains(told), "{told}: {decision}");
        }
        let far = visitor.open("/pt/prazos?prazo=payment&desde-day=30&desde-month=12&desde-year=2035").await.text();
        assert!(far.contains("O calendário que conhecemos não chega a esse dia."), "{far}");
        let early = visitor.open("/pt/prazos?prazo=payment&desde-day=1&desde-month=6&desde-year=2020").await.text();
        assert!(early.contains("Nesse dia a regra deste prazo ainda não existia"), "{early}");
    });
}

#[test]
fn an_expired_card_is_worth_something_here_and_nothing_is_promised_abroad() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let worth = async |expires: &str, on: &str| {
            let [year, month, day] = expires.split('-').collect::<Vec<_>>()[..] else { panic!("a day") };
            let query = format!("caduca-day={day}&caduca-month={month}&caduca-year={year}&em={on}");
            visitor.open(&format!("/pt/prorrogacoes?{query}")).await.first("[role=status]").expect("an answer")
        };
        assert!(worth("2026-07-31", "2026-11-17").await.contains("É aceite em Portugal até 31 de janeiro de 2027"));
        let ended = worth("2025-06-30", "2026-04-16").await;
        assert!(ended.contains("Foi aceite até 15 de abril de 2026.") && ended.contains("Fora de Portugal"), "{ended}");
        assert!(worth("2020-02-21", "2026-11-17").await.contains("Nenhum diploma o prorrogou."));
        let valid = worth("2027-01-14", "2026-11-17").await;
        assert!(valid.contains("Ainda não caducou") && !valid.contains("Fora de Portugal, não conte"), "{valid}");
    });
}

#[test]
fn offices_tell_hours_by_service_and_say_what_is_not_published() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let text = visitor.open("/pt/locais").await.text();
        for told in [
            "Avenida de França, 316",
            "terça-feira e quinta-feira, 9:00 às 11:00, 4 senhas por dia",
            "Morada não publicada pela fonte",
            "217 115 000",
        ] {
            assert!(text.contains(told), "{told}: {text}");
        }
        let before = visitor.open("/pt/locais?em=2026-01-01").await.text();
        assert!(!before.contains("Avenida de França"), "nothing is said of days before somebody looked");
    });
}

#[test]
fn an_address_of_before_leads_on_for_good_with_what_it_asked_for() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for (was, now) in [
            ("guias/documentos?artigo=90&pedido=grant", "documentos?artigo=90&pedido=grant"),
            ("guias/documentos/housing?em=2025-11-28", "documentos/morada?em=2025-11-28"),
            ("guias/documentos/social-security-declaration", "documentos/declaracao-da-seguranca-social"),
            ("guias/taxas?em=2024-05-01", "taxas?em=2024-05-01"),
            ("guias/prazos", "prazos"),
            ("guias/balcoes", "locais"),
            ("guias/prorrogacoes", "prorrogacoes"),
            ("caminhos/renewal-online", "caminhos/renovar"),
            ("caminhos/eu-family-card?em=2026-01-01", "caminhos/familia-de-cidadao-da-uniao?em=2026-01-01"),
        ] {
            let answer = visitor.send(Method::GET, &format!("/en/{was}"), Body::None, None, &[]).await;
            assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{was}");
            assert_eq!(answer.headers[header::LOCATION], format!("/en/{now}"), "{was}");
        }
        for nothing in ["guias/nada", "guias/documentos/nada", "caminhos/nada"] {
            assert_eq!(visitor.open(&format!("/pt/{nothing}")).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
    });
}

#[test]
fn every_way_has_a_page_that_answers_the_same_questions() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for route in RouteId::ALL {
            let tail = way_tail(route);
            assert_eq!(tail.strip_prefix("caminhos/").and_then(way_of), Some(route), "{tail}");
            let page = visitor.open(&format!("/pt/{tail}")).await;
            assert_eq!(page.status, StatusCode::OK, "{tail}");
            let text = page.text();
            for heading in ["Quem trata", "Quanto demora", "O que preparar", "Quanto custa", "O que costuma correr mal"] {
                assert!(text.contains(heading), "{tail}: {heading}");
            }
            for heading in ["O que não fazer", "O que mudou há pouco", "Ver se este é o meu caminho"] {
                assert!(text.contains(heading), "{tail}: {heading}");
            }
        }
        let renewal = visitor.open("/pt/caminhos/renovar").await;
        for told in [
            "185,60 €",
            "Começar este caminho",
            "Comprovativo de morada: deixou de se aceitar Atestado da junta de freguesia.",
            "Desde 1 de julho de 2026, renova-se em linha",
            "Regras usadas",
        ] {
            assert!(renewal.text().contains(told), "{told}: {}", renewal.text());
        }
        assert_eq!(renewal.follow("Comprovativo de morada").await.h1(), "Comprovativo de morada");
        let desk = visitor.open("/pt/caminhos/balcao-do-irn").await.text();
        assert!(desk.contains("Deixou de valer: Neste dia, os títulos temporários"), "{desk}");
        let before = visitor.open("/pt/caminhos/renovar?em=2024-01-10").await.text();
        assert!(before.contains("Este caminho não está em vigor neste dia."), "a way of no rule says so: {before}");
    });
}

#[test]
fn the_day_of_a_card_leads_to_its_dates_and_reminders() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let page = visitor.open("/pt/prazos?caduca-day=14&caduca-month=1&caduca-year=2027&artigo=88-1").await;
        for told in ["Peça a renovação até", "15 de dezembro de 2026", "14 de janeiro de 2027", "Ainda não caducou."] {
            assert!(page.text().contains(told), "{told}: {}", page.text());
        }
        let link = "/pt/prazos/lembretes.ics?caduca=2027-01-14&artigo=88-1";
        assert!(page.html().contains(&link.replace('&', "&#38;")) || page.html().contains(&link.replace('&', "&amp;")), "{}", page.html());
        let file = visitor.send(Method::GET, link, Body::None, None, &[]).await;
        let ics = String::from_utf8(file.bytes.clone()).expect("text");
        assert_eq!(file.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        for told in ["DTSTART;VALUE=DATE:20261215", "DTSTART;VALUE=DATE:20270114"] {
            assert!(ics.contains(told), "{told}: {ics}");
        }
        assert!(!ics.contains("DTSTART;VALUE=DATE:2026101"), "what has passed is no reminder: {ics}");
        for nothing in ["caduca=2026-01-14&artigo=88-1", "caduca=2027-02-31&artigo=88-1", "caduca=2027-01-14&artigo=999"] {
            let answer = visitor.open(&format!("/pt/prazos/lembretes.ics?{nothing}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
        }
        let far = visitor.open("/pt/prazos?caduca-day=1&caduca-month=6&caduca-year=2045&artigo=88-1").await;
        assert!(far.status == StatusCode::OK && far.text().contains("Ainda sem data de abertura."), "{}", far.text());
        let expired = visitor.open("/en/prazos?caduca-day=31&caduca-month=7&caduca-year=2026").await.text();
        for told in ["accepted in Portugal until 31 January 2027", "Abroad, do not count on it."] {
            assert!(expired.contains(told), "{told}: {expired}");
        }
        let old = visitor.open("/pt/prazos?caduca-day=30&caduca-month=6&caduca-year=2025&artigo=88-1").await.text();
        assert!(old.contains("Estes títulos tratam-se por convite"), "{old}");
    });
}

#[test]
fn an_office_says_whether_it_is_open_and_what_it_does_not_do() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let porto = visitor.open("/pt/locais").await.follow("Porto").await;
        assert_eq!(porto.h1(), "Loja AIMA: Porto");
        for told in
            ["Avenida de França, 316", "Aberto: terça-feira, 17 de novembro de 2026.", "217 115 000", "Confirmado em 20 de agosto de 2026"]
        {
            assert!(porto.text().contains(told), "{told}: {}", porto.text());
        }
        let holiday = visitor.open("/pt/locais/porto?em=2027-06-24").await.text();
        assert!(
            holiday.contains("Fechado: quinta-feira, 24 de junho de 2027.") && holiday.contains("sexta-feira, 25 de junho"),
            "{holiday}"
        );
        let desk = visitor.open("/en/locais/irn-laranjeiras").await.text();
        let sunday = visitor.open("/en/locais/irn-laranjeiras?em=2026-11-22").await.text();
        assert!(!sunday.contains("Closed"), "nothing is known of its hours: {sunday}");
        assert!(
            desk.contains("First permits and special cases: AIMA deals with them.") && desk.contains("Its hours are not published."),
            "{desk}"
        );
        let before = visitor.open("/pt/locais/porto?em=2026-01-01").await.text();
        assert!(before.contains("não temos regras confirmadas") && !before.contains("Avenida de França"), "{before}");
        assert_eq!(visitor.open("/pt/locais/nenhures").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn fees_add_up_by_way_and_say_since_when() {
    World::tell(async |world| {
        let page = world.visitor().open("/pt/taxas").await;
        for told in ["Nunca pague a terceiros.", "Exemplos de totais, por caminho", "Em vigor desde 1 de março de 2026.", "247,30 €"] {
            assert!(page.text().contains(told), "{told}: {}", page.text());
        }
        assert_eq!(page.follow("Renovar o título CPLP").await.h1(), "Renovar o título CPLP");
    });
}
