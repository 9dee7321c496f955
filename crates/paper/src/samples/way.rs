//! A sample card of a way.

use super::{qr_text, row, sheet};
use crate::sheet::{Check, Language};
use crate::way::{List, Way};

/// One in Portuguese.
#[must_use]
pub fn samples() -> Vec<(&'static str, Way)> {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let way = Way {
        sheet: sheet(
            Language::Portuguese,
            "Renovar em linha, neste serviço",
            ("Código", "55JT-994A"),
            "Resposta de 20 de novembro de 2026",
            &["Esta resposta não é uma decisão. As regras mudam: abra-a outra vez antes de agir."],
        ),
        title: "Renovar em linha, neste serviço".to_owned(),
        open: "Abre a segunda-feira, 1 de março de 2027.".to_owned(),
        why: lines(&["O seu título renova-se em linha. A data de validade decide quando, nunca onde."]),
        steps: List { title: "O que fazer agora".to_owned(), lines: lines(&["Entre e prepare o pedido.", "Ponha o dia no calendário."]) },
        facts: vec![row("Quem trata", "A AIMA, através deste serviço."), row("Quanto custa", "185,60 €")],
        lists: vec![List { title: "O que preparar".to_owned(), lines: lines(&["Passaporte", "Comprovativo de morada"]) }],
        rules: List { title: "Regras usadas".to_owned(), lines: lines(&["Lei n.º 23/2007, artigo 78.º, n.º 1 (window-2027-05)"]) },
        check: Check {
            title: "Guardar ou partilhar esta resposta".to_owned(),
            text: "Com este código, quem atende abre a mesma página. Não tem dados pessoais.".to_owned(),
            address_label: "Endereço".to_owned(),
            address: "balcao.example/pt/situacao/resultado/55JT994A".to_owned(),
            code_label: "Código".to_owned(),
            code: "55JT-994A".to_owned(),
            qr_text: qr_text(),
            qr_alt: "Código QR desta resposta".to_owned(),
        },
    };
    vec![("way-pt", way)]
}
