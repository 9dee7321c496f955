//! Sample slips.

use super::{fees, row, sheet, texts};
use crate::sheet::Language;
use crate::slip::{Calendar, Day, DayKind, Reference, Slip};

/// A slip with its reference in Portuguese, and one still waiting for it in English.
#[must_use]
pub fn samples() -> Vec<(&'static str, Slip)> {
    vec![("slip-pt", portuguese()), ("slip-en", english())]
}

fn portuguese() -> Slip {
    Slip {
        sheet: sheet(
            Language::Portuguese,
            "Guia de pagamento do pedido R-2026-004817-K",
            ("Guia", "G-2026-004817-3"),
            "Emitida a 19 de novembro de 2026, 10:14 (Lisboa)",
            &["Base legal: Lei n.º 23/2007, artigo 209.º; Portaria n.º 307/2023; Portaria n.º 156/2024/1 (DUC)."],
        ),
        title: "Guia de pagamento (DUC)".to_owned(),
        facts: vec![
            row("Pedido", "R-2026-004817-K, renovação de autorização de residência"),
            row("Em nome de", "Rafaela Noronha Prates"),
        ],
        fees: fees(Language::Portuguese),
        reference_label: "Referência".to_owned(),
        reference: Reference::Issued("190 126 004 817 532".to_owned()),
        payable_from: row("Pode pagar a partir de", "sexta-feira, 20 de novembro de 2026, 10:14"),
        last_day: row("Último dia", "sexta-feira, 4 de dezembro de 2026, 23:59"),
        calendar: Calendar {
            title: "Como contámos os 10 dias úteis".to_owned(),
            weekdays: ["Seg", "Ter", "Qua", "Qui", "Sex", "Sáb", "Dom"].map(str::to_owned),
            weeks: weeks("fer.", "DUC", ".º"),
            counted: "O dia da emissão (19) não conta. Não contam sábados, domingos nem o feriado de 1 de dezembro. Hora de Lisboa; nos Açores é menos uma hora. Base: CPA, artigo 87.º.".to_owned(),
            legend: legend(["Dia da emissão", "Dia útil contado", "Não conta", "Último dia para pagar"]),
        },
        where_title: "Onde pagar".to_owned(),
        ways: texts(&[
            "Multibanco ou banco na Internet: «Pagamentos ao Estado» e a referência.",
            "MB WAY, na página do seu pedido.",
        ]),
        lapse: "Se o prazo passar, reabre a guia na página do pedido, com um toque. Nunca pague por outro meio nem a outra pessoa.".to_owned(),
    }
}

fn english() -> Slip {
    Slip {
        sheet: sheet(
            Language::English,
            "Fee slip for request R-2026-004817-K",
            ("Slip", "G-2026-004817-3"),
            "Issued on 19 November 2026, 10:14 (Lisbon)",
            &["Legal basis: Law 23/2007, article 209; Ordinance 307/2023; Ordinance 156/2024/1 (DUC)."],
        ),
        title: "Fee slip (DUC)".to_owned(),
        facts: vec![
            row("Request", "R-2026-004817-K, renewal of a residence permit"),
            row("In the name of", "Rafaela Noronha Prates"),
        ],
        fees: fees(Language::English),
        reference_label: "Reference".to_owned(),
        reference: Reference::Pending("Not issued yet. We write to you as soon as the payment system gives it; your term does not start before.".to_owned()),
        payable_from: row("Payable from", "Friday 20 November 2026, 10:14"),
        last_day: row("Last day", "Friday 4 December 2026, 23:59"),
        calendar: Calendar {
            title: "How we counted the 10 working days".to_owned(),
            weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned),
            weeks: weeks("hol.", "DUC", "."),
            counted: "The day of issue (19) does not count, nor do Saturdays, Sundays and the holiday on 1 December. Lisbon time; one hour less in the Azores. Basis: CPA, article 87.".to_owned(),
            legend: legend(["Day of issue", "Counted working day", "Does not count", "Last day to pay"]),
        },
        where_title: "Where to pay".to_owned(),
        ways: texts(&[
            "Cash machine or online bank: «Pagamentos ao Estado» and the reference.",
            "MB WAY, on the page of your request.",
        ]),
        lapse: "If the term passes, you reopen the slip on the page of your request with one tap. Never pay in another way or to another person.".to_owned(),
    }
}

fn legend(words: [&str; 4]) -> Vec<(DayKind, String)> {
    [DayKind::Hold, DayKind::Run, DayKind::Off, DayKind::Last].into_iter().zip(words.map(str::to_owned)).collect()
}

/// 16 November to 6 December 2026.
fn weeks(holiday: &str, issued: &str, ordinal: &str) -> Vec<[Day; 7]> {
    let number = |n: u8| format!("{n}{ordinal}");
    let day = |day: u8, note: String, kind| Day { day: day.to_string(), note, kind };
    let none = String::new;
    vec![
        [
            day(16, none(), DayKind::Plain),
            day(17, none(), DayKind::Plain),
            day(18, none(), DayKind::Plain),
            day(19, issued.to_owned(), DayKind::Hold),
            day(20, number(1), DayKind::Run),
            day(21, none(), DayKind::Off),
            day(22, none(), DayKind::Off),
        ],
        [
            day(23, number(2), DayKind::Run),
            day(24, number(3), DayKind::Run),
            day(25, number(4), DayKind::Run),
            day(26, number(5), DayKind::Run),
            day(27, number(6), DayKind::Run),
            day(28, none(), DayKind::Off),
            day(29, none(), DayKind::Off),
        ],
        [
            day(30, number(7), DayKind::Run),
            day(1, holiday.to_owned(), DayKind::Off),
            day(2, number(8), DayKind::Run),
            day(3, number(9), DayKind::Run),
            day(4, number(10), DayKind::Last),
            day(5, none(), DayKind::Plain),
            day(6, none(), DayKind::Plain),
        ],
    ]
}
