//! Samples of the officer's desk.
use crate::web::parts::case::turn::Fact;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::desk::mirror::Mirror;
use crate::web::parts::desk::queue::{Notice, Queue, QueueHeads, QueueRow, View, Views};
use crate::web::parts::desk::three_way::{Agreement, Compared, ThreeWay};
use crate::web::parts::gallery::case::turns;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    vec![
        Sample::new("identity bar", Markup::of(&identity(speech))),
        Sample::new("views", Markup::of(&views(speech))),
        Sample::new("queue", Markup::of(&queue(speech))),
        Sample::new("three-way table", Markup::of(&three_way(speech))),
        Sample::new("mirror", Markup::of(&mirror(speech))),
    ]
}

fn identity(speech: Speech) -> IdentityBar {
    IdentityBar {
        name: "Rafaela Nogueira Prates".to_owned(),
        level: 3,
        facts: vec![
            Fact::new(speech.say("Processo", "Case"), Markup::reference("R-2026-004817-K")),
            Fact::new(speech.say("Via", "Route"), speech.say("Renovação, art. 88.º, n.º 1", "Renewal, art. 88 (1)")),
            Fact::new(speech.say("Prazo legal", "Legal term"), speech.say("19 fev. 2027 · dia 2 de 60", "19 Feb 2027 · day 2 of 60")),
        ],
    }
}

fn views(speech: Speech) -> Views {
    let view = |pt, en, count: &str, current| View {
        name: speech.say(pt, en).to_owned(),
        count: count.to_owned(),
        href: "#main".to_owned(),
        current,
    };
    Views {
        label: speech.say("Vistas da fila", "Views of the queue").to_owned(),
        views: vec![
            view("A seguir", "Next", "148", true),
            view("Meus", "Mine", "12", false),
            view("A expirar", "Running out", "9", false),
            view("Todos", "All", "1352", false),
        ],
    }
}

fn heads(speech: Speech) -> QueueHeads {
    QueueHeads {
        choose: speech.say("Escolher", "Choose").to_owned(),
        case: speech.say("Processo", "Case").to_owned(),
        route: speech.say("Via", "Route").to_owned(),
        state: speech.say("Estado", "State").to_owned(),
        notice: speech.say("Aviso", "Notice").to_owned(),
        due: speech.say("Prazo legal", "Legal term").to_owned(),
        age: speech.say("Idade", "Age").to_owned(),
        with: speech.say("Com quem", "With").to_owned(),
    }
}

fn queue(speech: Speech) -> Queue {
    let row = |reference: &str, person: &str, state: Tag, notice, due: (&'static str, &'static str), left, due_soon| QueueRow {
        reference: reference.to_owned(),
        choose: format!("{} {reference}", speech.say("Escolher", "Choose")),
        href: "#main".to_owned(),
        person: person.to_owned(),
        route: speech.say("Trabalho, art. 88.º", "Work, art. 88").to_owned(),
        state,
        notice,
        due: speech.say(due.0, due.1).to_owned(),
        left,
        age: speech.say("58 dias", "58 days").to_owned(),
        with: speech.say("Livre", "Nobody").to_owned(),
        due_soon,
    };
    let left = |days: u8| format!("{} {days}", speech.say("faltam", "left:"));
    let soon = Notice {
        icon: Icon::Warning,
        tone: Tone::Care,
        text: speech.say("Expira em 2 dias úteis", "Runs out in 2 working days").to_owned(),
    };
    let letter =
        Notice { icon: Icon::Envelope, tone: Tone::Bad, text: speech.say("Carta enviada a 18 nov.", "Letter sent on 18 Nov").to_owned() };
    let examined = || Tag::new(speech.say("Em análise", "Being examined"), Tone::Plain);
    Queue {
        label: speech.say("Tabela da fila", "Table of the queue").to_owned(),
        caption: speech
            .say(
                "148 processos a seguir, 3 à vista. Ordem: prazo legal, vulnerabilidade, idade.",
                "148 cases next, 3 in view. Order: legal term, vulnerability, age.",
            )
            .into(),
        caption_more: speech.say("A idade está em dias úteis.", "Age is in working days.").into(),
        heads: heads(speech),
        rows: vec![
            row("R-2026-003318-B", "Sunita Gurung Thapa, Nepal", examined(), Ok(soon), ("24 nov.", "24 Nov"), left(2), true),
            row(
                "R-2026-003402-H",
                "Anilson Semedo Varela, Cabo Verde",
                Tag::new(speech.say("Respondeu", "Answered"), Tone::Care),
                Err(speech.say("Sem avisos", "No notices").to_owned()),
                ("30 nov.", "30 Nov"),
                left(6),
                false,
            ),
            row(
                "R-2026-003702-Z",
                "Md. Rafiqul Islam, Bangladeche",
                Tag::new(speech.say("E-mail devolvido", "E-mail returned"), Tone::Bad),
                Ok(letter),
                ("4 dez.", "4 Dec"),
                left(9),
                false,
            ),
        ],
    }
}

fn three_way(speech: Speech) -> ThreeWay {
    let row = |name: &'static str, three: [&'static str; 3], agreement| Compared {
        name: name.to_owned(),
        declared: three[0].into(),
        document: three[1].into(),
        register: three[2].into(),
        source: speech.say("Título, 14 jan. 2025", "Permit, 14 Jan 2025").to_owned(),
        agreement,
        result: match agreement {
            Agreement::Same => speech.say("Igual", "Same").to_owned(),
            Agreement::Different => speech.say("Diferente", "Different").to_owned(),
            Agreement::ByEye => speech.say("Ver na imagem", "See the picture").to_owned(),
        },
    };
    let born = speech.say("12 mai. 1991", "12 May 1991");
    ThreeWay {
        label: speech.say("Comparação", "Comparison").to_owned(),
        caption: speech.say("Contrato de trabalho: 1 diferença em 3", "Contract of work: 1 difference in 3").into(),
        heads: [
            speech.say("Dado", "Fact"),
            speech.say("Declarado", "Declared"),
            speech.say("Documento", "Document"),
            speech.say("Registo", "Register"),
            speech.say("Resultado", "Result"),
        ]
        .map(str::to_owned),
        rows: vec![
            row(
                speech.say("Nome", "Name"),
                ["Rafaela Nogueira Prates", "Rafaela Nogueira P. dos Santos", "Rafaela Nogueira Prates"],
                Agreement::Different,
            ),
            row(speech.say("Nascimento", "Birth"), [born, born, born], Agreement::Same),
            row(speech.say("Validade", "Valid until"), [born, "–", born], Agreement::ByEye),
        ],
    }
}

fn mirror(speech: Speech) -> Mirror {
    let [_, _, (_, turn), _] = turns(speech);
    Mirror {
        label: speech.say("Página da pessoa, só leitura", "The person's page, read only").to_owned(),
        lead: speech.say("É isto que a Rafaela vê.", "This is what Rafaela sees.").into(),
        text: speech.say("Só leitura; mesmo registo, agora mesmo.", "Read only; the same record, this moment.").into(),
        at: speech.say("20 nov. 2026, 18:06", "20 Nov 2026, 18:06").into(),
        inside: Markup::of(&turn),
        margin_label: speech.say("Só para si", "Only for you").to_owned(),
        margin: vec![
            Markup::trusted("<h3>")
                .then(speech.say("Últimos erros que encontrou", "The last errors met"))
                .then(Markup::trusted("</h3><p>"))
                .then("FIN-ESPERA-01")
                .then(Markup::trusted("</p>")),
        ],
    }
}
