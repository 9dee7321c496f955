//! Samples of content.
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::details::Details;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::parts::show::notification_banner::NotificationBanner;
use crate::web::parts::show::panel::Panel;
use crate::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use crate::web::parts::show::table::{Cell, Table};
use crate::web::parts::show::tag::Tag;
use crate::web::parts::show::task_list::{Task, TaskList, TaskStatus};
use crate::web::parts::show::warning_text::WarningText;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    let mut samples = vec![
        Sample::new("notification banner", Markup::of(&banner(speech))),
        Sample::new(
            "panel",
            Markup::of(&Panel {
                title: speech.say("Pagamento recebido", "Payment received").into(),
                body: Markup::reference("PR-2026-119-0417"),
                level: 3,
                ..Panel::default()
            }),
        ),
        Sample::new("task list", Markup::of(&tasks(speech))),
        Sample::new("summary list", Markup::of(&SummaryList::new(rows(speech)))),
        Sample::new(
            "summary card",
            Markup::of(&SummaryList::new(rows(speech)).in_card(Card {
                title: speech.say("Morada e contactos", "Address and contacts").into(),
                level: 3,
                ..Card::default()
            })),
        ),
    ];
    samples.extend(passages(speech));
    samples
}

fn banner(speech: Speech) -> NotificationBanner {
    NotificationBanner {
        title: speech.say("Importante", "Important").into(),
        text: speech
            .say(
                "O serviço para a 6 de dezembro, das 02:00 às 04:00. Nenhum prazo acaba nesse dia.",
                "The service stops on 6 December, 02:00 to 04:00. No term ends that day.",
            )
            .into(),
        disable_auto_focus: Some(true),
        title_level: 3,
        ..NotificationBanner::default()
    }
}

fn tasks(speech: Speech) -> TaskList {
    let link = || Some("#main".to_owned());
    let missing = TaskStatus::Tag(Tag::new(speech.say("Falta 1", "1 missing"), Tone::Care));
    let to_do = TaskStatus::Tag(Tag::new(speech.say("Por fazer", "To do"), Tone::Plain));
    let not_yet = TaskStatus::not_yet(speech.say("Ainda não é possível", "Not possible yet"));
    TaskList::new(
        "tasks",
        vec![
            Task::new(speech.say("Dados pessoais", "Personal data"), link(), TaskStatus::done(speech.say("Concluído", "Done")))
                .hint(speech.say("Vêm do seu título; confirmou-os", "They come from your permit; you confirmed them")),
            Task::new(speech.say("Documentos", "Documents"), link(), missing).hint(speech.say("2 de 3 prontos", "2 of 3 ready")),
            Task::new(speech.say("Declarações", "Declarations"), link(), to_do),
            Task::new(speech.say("Rever e enviar", "Check and send"), None, not_yet)
                .hint(speech.say("Abre quando os documentos estiverem prontos", "Opens when the documents are ready")),
        ],
    )
}

fn rows(speech: Speech) -> Vec<Row> {
    let change = |about| Action::new(speech.say("Alterar", "Change"), about, "#main");
    let address = speech.say("morada", "address");
    vec![
        Row::new(speech.say("Morada para o cartão", "Address for the card"), "Rua das Oliveirinhas, 27, 2.º Dto., 4000-371 Porto")
            .action(change(address)),
        Row::new(speech.say("Telemóvel", "Telephone"), Markup::reference("+351 900 000 417"))
            .action(change(speech.say("telemóvel", "telephone"))),
        Row::new(speech.say("Válido até", "Valid until"), speech.say("14 de janeiro de 2027", "14 January 2027")),
    ]
}

fn passages(speech: Speech) -> Vec<Sample> {
    let tags = [Tone::Plain, Tone::Good, Tone::Care, Tone::Bad].map(|tone| Tag::new(speech.say("Em análise", "Being examined"), tone));
    let tags = tags.iter().fold(Markup::default(), |row, tag| row.then(Markup::of(tag)).then(" "));
    let table = Table {
        caption: speech.say("Quanto custa", "What it costs").into(),
        head: Some(vec![Cell::new(speech.say("Parte", "Part")), Cell::number(speech.say("Valor", "Amount"))]),
        rows: vec![
            vec![Cell::new(speech.say("Receção e análise", "Receipt and analysis")), Cell::number("99,80 €")],
            vec![Cell::new(speech.say("Emissão do título", "Issue of the card")), Cell::number("85,80 €")],
        ],
        first_cell_is_header: true,
        ..Table::default()
    };
    let body = Markup::trusted("<p class=\"govuk-body\">")
        .then(speech.say("20 nov., 09:12 – perguntámos; aceite, sem resposta", "20 Nov, 09:12 – we asked; taken, no answer"))
        .then(Markup::trusted("</p>"));
    vec![
        Sample::new("tags", tags),
        Sample::new("details", Markup::of(&Details::new(speech.say("Tentativas feitas", "Attempts made"), body.clone()))),
        Sample::new(
            "details, open",
            Markup::of(&Details {
                open: true,
                ..Details::new(speech.say("Porque não são os outros caminhos", "Why not the other ways"), body)
            }),
        ),
        Sample::new(
            "inset text",
            Markup::of(&InsetText {
                text: speech
                    .say("Não precisa de certidões das Finanças: perguntamos nós.", "You need no certificate of the tax authority: we ask.")
                    .into(),
                ..InsetText::default()
            }),
        ),
        Sample::new(
            "warning text",
            Markup::of(&WarningText {
                sign: speech.say("Aviso", "Warning").to_owned(),
                text: speech
                    .say("Depois de retirar o pedido tem 30 dias para voltar atrás.", "After withdrawing you have 30 days to go back.")
                    .into(),
                ..WarningText::default()
            }),
        ),
        Sample::new("table", Markup::of(&table)),
    ]
}
