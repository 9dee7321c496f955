//! The guides: what the rows of the law say to everybody, as of any day.

use crate::support::World;
use axum::http::StatusCode;

const PAGES: [&str; 9] = [
    "guias",
    "guias/documentos",
    "guias/documentos?artigo=90&pedido=grant",
    "guias/documentos/housing",
    "guias/taxas",
    "guias/prazos",
    "guias/prazos?prazo=payment&desde-day=1&desde-month=6&desde-year=2026&municipio=porto",
    "guias/balcoes",
    "guias/prorrogacoes?caduca-day=31&caduca-month=7&caduca-year=2026",
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
        for slot in slots {
            for lang in ["pt", "en"] {
                let address = format!("/{lang}/guias/documentos/{}", slot.replace('_', "-"));
                assert_eq!(visitor.open(&address).await.status, StatusCode::OK, "{address}");
            }
        }
        assert_eq!(visitor.open("/pt/guias/documentos/bilhete").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_paper_is_accepted_to_one_day_and_refused_from_the_next() {
    World::tell(async |world| {
        let visitor = world.visitor();
        let before = visitor.open("/pt/guias/documentos/housing?em=2025-11-28").await.text();
        assert!(before.contains("Atestado da junta de freguesia: só até 28 de novembro de 2025"), "{before}");
        let after = visitor.open("/pt/guias/documentos/housing?em=2025-11-29").await;
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
        let now = visitor.open("/pt/guias/taxas").await.text();
        for told in ["185,60 €", "307,20 €", "146,10 €", "484,10 €", "7,50 €", "Não publicado", "Confirmado em 20 de agosto de 2026"]
        {
            assert!(now.contains(told), "{told}: {now}");
        }
        let then = visitor.open("/pt/guias/taxas?em=2024-05-01").await.text();
        assert!(then.contains("91,69 €") && !then.contains("99,80 €"), "{then}");
        let never = visitor.open("/pt/guias/taxas?em=2019-05-01").await.text();
        assert!(never.contains("Para esse dia não há valores publicados."), "{never}");
    });
}

#[test]
fn a_day_that_is_none_is_told_at_its_field() {
    World::tell(async |world| {
        let visitor = world.visitor();
        for tail in [
            "guias/taxas?em=ontem",
            "guias/prazos?prazo=payment&desde-day=31&desde-month=2&desde-year=2026",
            "guias/prorrogacoes?caduca-day=x",
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
        let page = visitor.open(&format!("/pt/guias/prazos?prazo=request_for_more&{start}&municipio=porto")).await;
        let text = page.text();
        assert!(text.contains("segunda-feira, 29 de junho de 2026") && text.contains("terça-feira, 30 de junho de 2026"), "{text}");
        assert!(text.contains("Feriado municipal: conta para agir, não para caducar"), "{text}");
        let lisbon = visitor.open(&format!("/pt/guias/prazos?prazo=request_for_more&{start}&municipio=lisboa")).await.text();
        assert!(!lisbon.contains("30 de junho de 2026"), "{lisbon}");
        let decision = visitor.open("/en/guias/prazos?prazo=decision_renewal&desde-day=2&desde-month=1&desde-year=2026").await.text();
        for told in ["Friday, 27 March 2026", "Tuesday, 3 March 2026", "Without a decision by 30 March 2026"] {
            assert!(decision.contains(told), "{told}: {decision}");
        }
        let far = visitor.open("/pt/guias/prazos?prazo=payment&desde-day=30&desde-month=12&desde-year=2035").await.text();
        assert!(far.contains("O calendário que conhecemos não chega a esse dia."), "{far}");
        let early = visitor.open("/pt/guias/prazos?prazo=payment&desde-day=1&desde-month=6&desde-year=2020").await.text();
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
            visitor.open(&format!("/pt/guias/prorrogacoes?{query}")).await.first("[role=status]").expect("an answer")
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
        let text = visitor.open("/pt/guias/balcoes").await.text();
        for told in [
            "Avenida de França, 316",
            "terça-feira e quinta-feira, 9:00 às 11:00, 4 senhas por dia",
            "Morada não publicada pela fonte",
            "217 115 000",
        ] {
            assert!(text.contains(told), "{told}: {text}");
        }
        let before = visitor.open("/pt/guias/balcoes?em=2026-01-01").await.text();
        assert!(!before.contains("Avenida de França"), "nothing is said of days before somebody looked");
    });
}
