//! Samples of a person's case.
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::blocker::{AttemptProof, Blocker, BlockerNames, WayOn};
use crate::web::parts::case::card::CaseCard;
use crate::web::parts::case::delivery::{Deliveries, Delivery, DeliveryState};
use crate::web::parts::case::note::Note;
use crate::web::parts::case::receipts::Receipt;
use crate::web::parts::case::steps::Steps;
use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::case::turn::{Fact, Turn, TurnLine};
use crate::web::parts::form::button::Button;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    let mut samples: Vec<Sample> = turns(speech).into_iter().map(|(name, turn)| Sample::new(name, Markup::of(&turn))).collect();
    samples.push(Sample::new("case card", card(speech)));
    samples.extend(notes(speech));
    samples.push(Sample::new("blocker", Markup::of(&blocker(speech))));
    samples.push(Sample::new("deliveries", Markup::of(&Deliveries { messages: messages(speech), stacked: false })));
    samples.push(Sample::new("timeline", Markup::of(&timeline(speech))));
    let words = speech.say("Pergunta 3 de 7", "Question 3 of 7").to_owned();
    samples.push(Sample::new("steps", Markup::of(&Steps { words, done: 3, total: 7 })));
    samples
}

/// The turn lines, also used by samples of other rooms.
pub fn turns(speech: Speech) -> [(&'static str, TurnLine); 4] {
    [
        ("turn: yours", yours(speech)),
        ("turn: ours", ours(speech)),
        ("turn: another institution's", others(speech)),
        ("turn: nobody's", nobodys(speech)),
    ]
}

fn fact(speech: Speech, name: [&'static str; 2], value: [&'static str; 2]) -> Fact {
    Fact::new(speech.say(name[0], name[1]), speech.say(value[0], value[1]))
}

fn yours(speech: Speech) -> TurnLine {
    let until = Markup::strong(speech.say("sexta-feira, 4 de dezembro de 2026", "Friday 4 December 2026"));
    TurnLine {
        turn: Turn::You,
        who: speech.say("Agora é a sua vez", "It is your turn now").into(),
        what: Markup::from(speech.say("Pague a taxa de ", "Pay the fee of "))
            .then(Markup::strong("185,60 €"))
            .then(speech.say(" até ", " by "))
            .then(until)
            .then("."),
        facts: vec![
            fact(speech, ["Desde", "Since"], ["20 nov., 10:14", "20 Nov, 10:14"]),
            fact(speech, ["Faltam", "Left"], ["10 dias úteis", "10 working days"]),
            fact(speech, ["Depois", "Then"], ["Verificamos o processo", "We check the case"]),
        ],
    }
}

fn ours(speech: Speech) -> TurnLine {
    TurnLine {
        turn: Turn::Us,
        who: speech.say("Estamos nós a tratar", "We are dealing with it").into(),
        what: speech
            .say(
                "O processo está em análise por uma pessoa. Não precisa de fazer nada.",
                "A person is looking at the case. You need do nothing.",
            )
            .into(),
        facts: vec![
            fact(speech, ["Desde", "Since"], ["qua., 25 nov.", "Wed 25 Nov"]),
            fact(speech, ["Dia", "Day"], ["2 de 60 úteis", "2 of 60 working days"]),
        ],
    }
}

fn others(speech: Speech) -> TurnLine {
    TurnLine {
        turn: Turn::Other,
        who: speech.say("Esperamos por outra entidade: Finanças", "We are waiting for another institution: the tax authority").into(),
        what: Markup::from(speech.say("Não precisa de fazer nada. ", "You need do nothing. "))
            .then(Markup::strong(speech.say("O seu prazo está suspenso", "Your term is suspended")))
            .then(speech.say(" enquanto esperamos.", " while we wait.")),
        facts: vec![
            fact(speech, ["Perguntámos", "We asked"], ["sex., 20 nov., 09:12", "Fri 20 Nov, 09:12"]),
            fact(speech, ["Espera máxima", "Longest wait"], ["qua., 25 nov.", "Wed 25 Nov"]),
        ],
    }
}

fn nobodys(speech: Speech) -> TurnLine {
    TurnLine {
        turn: Turn::Nobody,
        who: speech.say("Não há nada a fazer", "There is nothing to do").into(),
        what: Markup::from(speech.say("Amanhã, às ", "Tomorrow at "))
            .then(Markup::strong("10:14"))
            .then(speech.say(", passa a ser a sua vez.", " it will be your turn.")),
        facts: vec![fact(speech, ["Próxima data", "Next date"], ["sex., 20 nov., 10:14", "Fri 20 Nov, 10:14"])],
    }
}

fn card(speech: Speech) -> Markup {
    let [(_, turn), ..] = turns(speech);
    Markup::of(&CaseCard {
        level: 3,
        title: speech.say("Renovação da sua autorização de residência", "Renewal of your residence permit").into(),
        reference: Markup::from(speech.say("Processo ", "Case ")).then(Markup::reference("R-2026-004817-K")),
        turn,
        acts: Acts::new(
            &Button::link(speech.say("Pagar a taxa", "Pay the fee"), "#main"),
            vec![Act::link(speech.say("Ver a linha do tempo", "See the timeline"), "#main").icon(Icon::Clock)],
        ),
    })
}

fn notes(speech: Speech) -> Vec<Sample> {
    let text =
        speech.say("Pode pedir desde já e deve pedir até 15 de dezembro de 2026.", "You can apply now, and should by 15 December 2026.");
    let open = speech.say("O seu mês está aberto.", "Your month is open.");
    let act = || Act::link(speech.say("Confirmar se uma mensagem é nossa", "Check whether a message is ours"), "#main");
    vec![
        Sample::new("note", Markup::of(&Note::new(Tone::Plain, open, text))),
        Sample::new("note: good", Markup::of(&Note::new(Tone::Good, open, text))),
        Sample::new(
            "note: care",
            Markup::of(
                &Note::new(
                    Tone::Care,
                    speech.say("Tenha cuidado com intermediários.", "Beware of go-betweens."),
                    speech.say("Nunca cobramos marcações.", "We never charge for appointments."),
                )
                .act(act()),
            ),
        ),
        Sample::new("note: bad", Markup::of(&bounced(speech))),
    ]
}

fn bounced(speech: Speech) -> Note {
    let lead = speech.say("O nosso último e-mail para si foi devolvido.", "Our last e-mail to you came back.");
    let text = speech.say(
        "Enviámos SMS e o seu prazo não corre até confirmar um contacto.",
        "We sent a text message, and your term does not run until you confirm a contact.",
    );
    let mend = Act::form(speech.say("Corrigir o e-mail", "Correct the e-mail"), "#main", Markup::default());
    Note::new(Tone::Bad, lead, text).icon(Icon::Envelope).act(mend)
}

fn blocker(speech: Speech) -> Blocker {
    let link = |pt, en| Act::link(speech.say(pt, en), "#main");
    Blocker {
        level: 3,
        names: BlockerNames {
            happened: speech.say("O que aconteceu", "What happened").to_owned(),
            kept: speech.say("O que guardámos", "What we kept").to_owned(),
            ways: speech.say("O que pode fazer agora", "What you can do now").to_owned(),
            until: speech.say("Até quando", "Until when").to_owned(),
            proof: speech.say("A sua prova", "Your proof").to_owned(),
        },
        happened: speech
            .say(
                "As Finanças aceitaram a pergunta e ainda não responderam. Não é um erro seu.",
                "The tax authority took the question and has not answered yet. It is not your mistake.",
            )
            .into(),
        kept: speech
            .say(
                "Tudo. O pedido, os documentos e a taxa continuam como estavam.",
                "Everything. The request, the documents and the fee are as they were.",
            )
            .into(),
        way: WayOn::new(
            link("Esperar: perguntamos de novo por si", "Wait: we ask again for you"),
            speech.say(
                "Sem resposta até 25 de novembro, o processo segue à mesma.",
                "Without an answer by 25 November, the case goes on all the same.",
            ),
        ),
        more_ways: vec![WayOn::new(
            Act::form(speech.say("Pedir que uma pessoa veja", "Ask a person to look"), "#main", Markup::default()),
            speech.say("Resposta em 2 dias úteis, por mensagem.", "An answer within 2 working days, by message."),
        )],
        until: speech
            .say("Sem data limite para si. O prazo de decisão também para.", "No last day for you. The term for the decision stops too.")
            .into(),
        proof: AttemptProof {
            text: speech
                .say(
                    "Certificado assinado com a hora, a regra e a resposta que o sistema deu.",
                    "A signed certificate with the time, the rule and the answer the system gave.",
                )
                .into(),
            keep: Act::form(speech.say("Guardar prova desta tentativa", "Keep the proof of this attempt"), "#main", Markup::default())
                .icon(Icon::Download),
            reference: Markup::from(speech.say("Referência ", "Reference "))
                .then(Markup::reference("T-2026-1120-7QX4"))
                .then(" · FIN-ESPERA-01"),
        },
        proof_is_primary: true,
    }
}

fn messages(speech: Speech) -> Vec<Delivery> {
    vec![
        Delivery::new(DeliveryState::Accepted, speech.say("E-mail aceite 10:14", "E-mail accepted 10:14")),
        Delivery::new(DeliveryState::Delivered, speech.say("SMS entregue 10:16", "Text message delivered 10:16")),
        Delivery::new(DeliveryState::Read, speech.say("Lido aqui 10:38", "Read here 10:38")),
        Delivery::new(DeliveryState::Waiting, speech.say("Carta a aguardar", "Letter waiting")),
        Delivery::new(DeliveryState::Late, speech.say("E-mail adiado 10:20; tentamos de novo", "E-mail deferred 10:20; we try again")),
        Delivery::new(
            DeliveryState::Bounced,
            speech.say("E-mail devolvido 10:16: caixa inexistente", "E-mail returned 10:16: no such box"),
        ),
        Delivery::new(DeliveryState::Suppressed, speech.say("E-mail suprimido: devolvido duas vezes", "E-mail not sent: returned twice")),
    ]
}

fn timeline(speech: Speech) -> Timeline {
    let at = |pt, en, machine: &str| Some(When { words: speech.say(pt, en).into(), machine: machine.to_owned() });
    Timeline {
        ahead_heading: speech.say("O que falta", "What is still to come").to_owned(),
        ahead: vec![Moment {
            heading: speech.say("Decisão", "Decision").into(),
            when: at("Até sexta-feira, 19 de fevereiro de 2027", "By Friday 19 February 2027", "2027-02-19"),
            text: speech
                .say(
                    "Metade das renovações deste tipo sai em menos de 31 dias.",
                    "Half of the renewals of this kind are decided in under 31 days.",
                )
                .into(),
            ..Moment::default()
        }],
        past_heading: speech.say("O que já aconteceu", "What has happened").to_owned(),
        past: vec![
            Moment {
                heading: speech.say("Finanças: sem dívidas", "Tax authority: no debts").into(),
                when: at("Quarta-feira, 25 nov. 2026, 09:04", "Wednesday 25 Nov 2026, 09:04", "2026-11-25T09:04Z"),
                text: speech.say("Responderam à quinta pergunta.", "They answered the fifth question.").into(),
                papers: vec![Receipt::new(speech.say("Recibo V-07-5", "Receipt V-07-5"), "#main")],
                ..Moment::default()
            },
            Moment {
                heading: speech.say("Finanças sem resposta", "No answer from the tax authority").into(),
                when: at("Sexta-feira, 20 nov. 2026, 17:30", "Friday 20 Nov 2026, 17:30", "2026-11-20T17:30Z"),
                text: speech.say("Tentámos três vezes. Suspendemos o seu prazo.", "We tried three times. We suspended your term.").into(),
                failed: true,
                ..Moment::default()
            },
            Moment {
                heading: speech.say("Avisámos: já pode pagar", "We told you: you can pay now").into(),
                when: at("Sexta-feira, 20 nov. 2026, 10:14", "Friday 20 Nov 2026, 10:14", "2026-11-20T10:14Z"),
                text: speech.say("O e-mail foi devolvido; enviámos SMS.", "The e-mail came back; we sent a text message.").into(),
                messages: messages(speech),
                papers: vec![
                    Receipt::new(speech.say("Recibo de pagamento", "Receipt of payment"), "#main"),
                    Receipt::new(speech.say("Fatura", "Invoice"), "#main"),
                ],
                ..Moment::default()
            },
        ],
    }
}
