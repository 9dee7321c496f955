//! Samples of terms and payments.
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::parts::term::calendar::{Calendar, Day, DayKind, Weekday};
use crate::web::parts::term::deadline::Deadline;
use crate::web::parts::term::months::{Month, Months};
use crate::web::parts::term::reference_rows::ReferenceRows;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    vec![
        Sample::new("deadline: open", Markup::of(&open(speech))),
        Sample::new("deadline: paid", Markup::of(&paid(speech))),
        Sample::new("months", Markup::of(&months(speech))),
    ]
}

fn open(speech: Speech) -> Deadline {
    let when = |pt: &'static str, en: &'static str, words| Fact::new(speech.say(pt, en), Markup::from(words));
    Deadline {
        id: "due-open".to_owned(),
        title: speech.say("Taxa da renovação (DUC)", "Renewal fee (DUC)").into(),
        sum: "185,60 €".to_owned(),
        state: None,
        note: None,
        from: Some(when("Pode pagar a partir de", "You can pay from", speech.say("Sexta-feira, 20 nov. 2026, 10:14", "Friday 20 Nov 2026, 10:14"))),
        last: Some(when("Último dia", "Last day", speech.say("Sexta-feira, 4 dez. 2026, 23:59", "Friday 4 Dec 2026, 23:59"))),
        calendar: Some(calendar(speech)),
        counted: speech
            .say(
                "O dia da emissão (19) não conta. Não contam sábados, domingos nem o feriado de 1 de dezembro. Base: CPA, artigo 87.º.",
                "The day of issue (19) does not count. Saturdays, Sundays and the holiday on 1 December do not count. Basis: CPA, article 87.",
            )
            .into(),
        rows: ReferenceRows {
            rows: vec![
                Fact::new(speech.say("Referência", "Reference"), Markup::trusted("<bdi class=\"bl-mono\">190 126 004 817 532</bdi> TESTE")),
                Fact::new(speech.say("Receção e análise", "Receipt and analysis"), "99,80 €"),
                Fact::new(speech.say("Emissão do título", "Issue of the card"), "85,80 €"),
            ],
        },
        acts: Acts::new(
            &Button { text: Markup::of(&Icon::Download).then(speech.say("Guardar recibo e guia", "Keep receipt and slip")), href: Some("#main".to_owned()), ..Button::default() },
            vec![Act::link(speech.say("Pôr o prazo no calendário", "Put the term in your calendar"), "#main").icon(Icon::Calendar)],
        ),
        lapse: speech.say("Se o prazo passar, reabre a guia aqui mesmo, com um toque.", "If the term passes, you reopen the slip here, with one touch.").into(),
    }
}

fn paid(speech: Speech) -> Deadline {
    Deadline {
        id: "due-paid".to_owned(),
        title: speech.say("Taxa da renovação, depois de paga", "Renewal fee, once paid").into(),
        state: Some(Tag::new(speech.say("Paga", "Paid"), Tone::Good)),
        note: Some(Note::new(
            Tone::Good,
            speech.say("Recebemos o pagamento.", "We received the payment."),
            speech.say("20 nov. 2026, 10:41, por MB WAY.", "20 Nov 2026, 10:41, by MB WAY."),
        )),
        from: None,
        last: None,
        calendar: None,
        counted: Markup::default(),
        acts: Acts::lines(vec![Act::link(speech.say("Recibo de pagamento", "Receipt of payment"), "#main").icon(Icon::Document)]),
        lapse: Markup::default(),
        ..open(speech)
    }
}

/// From Monday 16 November 2026: issued on the 19th, ten working days, one holiday.
fn calendar(speech: Speech) -> Calendar {
    let weekday =
        |pt_short, pt, en_short, en| Weekday { short: speech.say(pt_short, en_short).to_owned(), full: speech.say(pt, en).to_owned() };
    let mut counted = 0;
    let mut day = |index: usize| {
        let number = if index < 15 { 16 + index } else { index - 14 };
        let kind = match index {
            3 => DayKind::Hold,
            18 => DayKind::Last,
            15 => DayKind::Off,
            index if (4..18).contains(&index) && index % 7 < 5 => DayKind::Run,
            _ => DayKind::Off,
        };
        if matches!(kind, DayKind::Run | DayKind::Last) {
            counted += 1;
        }
        let mark = match kind {
            DayKind::Hold => "DUC".to_owned(),
            DayKind::Run | DayKind::Last => format!("{counted}.º"),
            DayKind::Off if index == 15 => speech.say("fer.", "hol.").to_owned(),
            DayKind::Off | DayKind::Outside => String::new(),
        };
        let month = if index < 15 { speech.say("de novembro", "November") } else { speech.say("de dezembro", "December") };
        let number = u8::try_from(number).unwrap_or_default();
        Day { number, kind, spoken: format!("{number} {month} {mark}"), mark }
    };
    let mut week = |first: usize| std::array::from_fn(|offset| day(first + offset));
    Calendar {
        caption: speech.say("Como contámos os 10 dias úteis", "How we counted the 10 working days").to_owned(),
        weekdays: [
            weekday("Seg", "segunda-feira", "Mon", "Monday"),
            weekday("Ter", "terça-feira", "Tue", "Tuesday"),
            weekday("Qua", "quarta-feira", "Wed", "Wednesday"),
            weekday("Qui", "quinta-feira", "Thu", "Thursday"),
            weekday("Sex", "sexta-feira", "Fri", "Friday"),
            weekday("Sáb", "sábado", "Sat", "Saturday"),
            weekday("Dom", "domingo", "Sun", "Sunday"),
        ],
        weeks: vec![week(0), week(7), week(14)],
    }
}

fn months(speech: Speech) -> Months {
    let month = |pt, en, state: (&'static str, &'static str), open| Month {
        name: speech.say(pt, en).to_owned(),
        state: speech.say(state.0, state.1).to_owned(),
        open,
    };
    Months {
        months: vec![
            month("Dezembro 2026", "December 2026", ("Aberto", "Open"), true),
            month("Janeiro 2027", "January 2027", ("Aberto", "Open"), true),
            month("Fevereiro 2027", "February 2027", ("Abre a 2 dez.", "Opens 2 Dec"), false),
            month("Março 2027", "March 2027", ("Abre a 4 jan.", "Opens 4 Jan"), false),
        ],
    }
}
