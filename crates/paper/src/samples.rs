//! Invented papers for tests and for looking at: people, numbers and references do not exist.

pub mod attempt;
pub mod letter;
pub mod proof;
pub mod receipt;
pub mod slip;
pub mod way;

use crate::fees::{Fees, Line};
use crate::sheet::{Both, Demonstration, Language, Row, Sheet};
use jiff::Timestamp;

/// The moment the samples were issued: 19 November 2026, 10:14 in Lisbon.
///
/// # Panics
/// Never: the moment is written here.
#[must_use]
pub fn now() -> Timestamp {
    "2026-11-19T10:14:00Z".parse().expect("the moment is well formed")
}

/// What the sample QR codes carry: as long as a real seal.
#[must_use]
pub fn qr_text() -> String {
    let mut state = 2026_u32;
    let code: String = (0..327)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(state >> 27) as usize])
        })
        .collect();
    format!("HTTPS://BALCAO.EXAMPLE/S/{code}")
}

fn both(pt: &str, en: &str) -> Both {
    Both { pt: pt.to_owned(), en: en.to_owned() }
}

fn row(label: &str, value: &str) -> Row {
    Row { label: label.to_owned(), value: value.to_owned() }
}

fn texts(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

fn demonstration(language: Language) -> Demonstration {
    Demonstration {
        watermark: ["DEMONSTRAÇÃO".to_owned(), "DEMONSTRATION".to_owned()],
        stamp: "TESTE".to_owned(),
        note: match language {
            Language::Portuguese => "Documento de demonstração, sem valor legal".to_owned(),
            Language::English => "Demonstration document, without legal value".to_owned(),
        },
    }
}

fn sheet(language: Language, title: &str, number: (&str, &str), issued: &str, notes: &[&str]) -> Sheet {
    Sheet {
        language,
        title: title.to_owned(),
        brand: "Balcão".to_owned(),
        number_label: number.0.to_owned(),
        number: number.1.to_owned(),
        issued: issued.to_owned(),
        notes: texts(notes),
        page_line: match language {
            Language::Portuguese => "Página {page} de {pages}".to_owned(),
            Language::English => "Page {page} of {pages}".to_owned(),
        },
        demonstration: Some(demonstration(language)),
    }
}

fn fees(language: Language) -> Fees {
    let (title, heads, lines, total_label) = match language {
        Language::Portuguese => (
            "Taxa por linhas",
            ["O quê", "Base legal", "Valor"],
            [
                ("Receção e análise do pedido", "Portaria n.º 307/2023, tabela, ponto II, al. a)", "99,80 €"),
                ("Emissão do título", "Portaria n.º 307/2023, tabela, ponto II, al. b)", "85,80 €"),
            ],
            "Total a pagar",
        ),
        Language::English => (
            "Fee by line",
            ["What", "Legal source", "Amount"],
            [
                ("Receiving and examining the request", "Ordinance 307/2023, table, point II, (a)", "€99.80"),
                ("Issuing the card", "Ordinance 307/2023, table, point II, (b)", "€85.80"),
            ],
            "Total to pay",
        ),
    };
    Fees {
        title: title.to_owned(),
        heads: heads.map(str::to_owned),
        lines: lines
            .map(|(what, source, amount)| Line { what: what.to_owned(), source: source.to_owned(), amount: amount.to_owned() })
            .to_vec(),
        total_label: total_label.to_owned(),
        total: match language {
            Language::Portuguese => "185,60 €".to_owned(),
            Language::English => "€185.60".to_owned(),
        },
    }
}
