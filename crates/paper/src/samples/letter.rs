//! Sample letters.

use super::{row, sheet, texts};
use crate::letter::Letter;
use crate::sheet::Language;

/// A letter with facts in Portuguese, a plain one in English.
#[must_use]
pub fn samples() -> Vec<(&'static str, Letter)> {
    vec![("letter-pt", portuguese()), ("letter-en", english())]
}

fn portuguese() -> Letter {
    Letter {
        sheet: sheet(
            Language::Portuguese,
            "Precisamos de mais um documento",
            ("Carta", "C-2026-090311-2"),
            "Emitida a 3 de dezembro de 2026",
            &[],
        ),
        sender: "Balcão, Apartado 1000, 1050-001 Lisboa".to_owned(),
        address: address(),
        place_and_date: "Lisboa, 3 de dezembro de 2026".to_owned(),
        subject: "Precisamos de mais um documento".to_owned(),
        salutation: "Cara Rafaela Noronha Prates,".to_owned(),
        paragraphs: texts(&[
            "Estamos a analisar o seu pedido de renovação. O comprovativo de morada que enviou está cortado: não se lê a data. Envie-o outra vez, por favor, inteiro e com menos de três meses.",
            "Enquanto esperamos por si, o prazo da nossa decisão fica parado. Se não conseguir a tempo, escreva-nos: há outras formas de provar a morada.",
        ]),
        facts: vec![
            row("O que falta", "Comprovativo de morada, página inteira"),
            row("Até quando", "sexta-feira, 18 de dezembro de 2026, 23:59 (Lisboa)"),
            row("Base legal", "CPA, artigo 119.º, n.º 1"),
        ],
        closing: "Com os melhores cumprimentos,".to_owned(),
        signature: "Equipa de renovações".to_owned(),
        reference: vec![
            row("Pedido", "R-2026-004817-K"),
            row("Responder em", "balcao.example/pt/pedidos"),
            row("Telefone", "21 000 00 00 (dias úteis, 8:00–20:00)"),
        ],
    }
}

fn english() -> Letter {
    Letter {
        sheet: sheet(Language::English, "Your renewal was approved", ("Letter", "C-2026-090455-9"), "Issued on 3 December 2026", &[]),
        sender: "Balcão, Apartado 1000, 1050-001 Lisboa".to_owned(),
        address: address(),
        place_and_date: "Lisbon, 3 December 2026".to_owned(),
        subject: "Your renewal was approved".to_owned(),
        salutation: "Dear Rafaela Noronha Prates,".to_owned(),
        paragraphs: texts(&[
            "We approved the renewal of your residence permit. Your new card is being made and comes by registered post.",
            "Until it arrives, the declaration on the page of your request proves that you reside lawfully in Portugal.",
        ]),
        facts: Vec::new(),
        closing: "Yours sincerely,".to_owned(),
        signature: "Renewals team".to_owned(),
        reference: vec![row("Request", "R-2026-004817-K"), row("Page", "balcao.example/en/pedidos")],
    }
}

fn address() -> Vec<String> {
    texts(&["Rafaela Noronha Prates", "Rua das Açucenas, 14, 2.º esq.", "1170-015 LISBOA"])
}
