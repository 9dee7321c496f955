//! Sample proofs of attempt.

use super::{qr_text, row, sheet};
use crate::attempt::{Attempt, Reply};
use crate::sheet::{Check, Language};

/// One with a QR code in Portuguese, one without in English.
#[must_use]
pub fn samples() -> Vec<(&'static str, Attempt)> {
    vec![("attempt-pt", portuguese()), ("attempt-en", english())]
}

fn portuguese() -> Attempt {
    Attempt {
        sheet: sheet(
            Language::Portuguese,
            "Prova de tentativa T-2026-1120-7QX4",
            ("Tentativa", "T-2026-1120-7QX4"),
            "Emitida a 20 de novembro de 2026, 09:12 (Lisboa)",
            &[
                "Base legal: Código do Procedimento Administrativo, artigos 61.º e 113.º. Assinada eletronicamente; confirme a assinatura em qualquer leitor de PDF.",
            ],
        ),
        title: "Prova de tentativa".to_owned(),
        statement: "O serviço certifica que a tentativa abaixo foi feita e que a resposta foi a que se transcreve.".to_owned(),
        facts: vec![
            row("Quem", "Rafaela Noronha Prates, título •••• 7 204"),
            row("O que tentou", "Enviar o pedido de renovação R-2026-004817-K"),
            row("Quando", "sexta-feira, 20 de novembro de 2026, 09:12:07 (Lisboa)"),
            row("Por que via", "Página do pedido, com sessão iniciada"),
        ],
        reply: Reply {
            label: "O que o serviço respondeu".to_owned(),
            text: "As Finanças ainda não responderam. O pedido fica guardado e o seu prazo está suspenso.".to_owned(),
            code_label: "Código".to_owned(),
            code: "FIN-ESPERA-01".to_owned(),
        },
        rule: row("Regra aplicada", "FIN-01, versão de novembro de 2026; Decreto Regulamentar n.º 84/2007, artigo 63.º, n.º 3"),
        kept_title: "O que guardámos".to_owned(),
        kept: vec![
            row("Pedido", "Todas as respostas, como estavam às 09:12"),
            row("Documentos", "3 ficheiros, 9f3c 1a77 · 41d0 7be2 · c07a e1b9"),
            row("Registo n.º", "118 204, ligado ao anterior por impressão digital"),
        ],
        worth: "Serve para mostrar que tentou a tempo. Não é uma decisão e não prova que o pedido seria aceite.".to_owned(),
        check: Some(Check {
            title: "Verifique antes de aceitar".to_owned(),
            text: "Aponte a câmara do telemóvel, ou escreva o código no endereço. Compare o nome com o documento de identidade.".to_owned(),
            address_label: "Endereço".to_owned(),
            address: "balcao.example/v".to_owned(),
            code_label: "Código".to_owned(),
            code: "T4XR 08MN C2QD".to_owned(),
            qr_text: qr_text(),
            qr_alt: "Código QR para verificar esta prova".to_owned(),
        }),
    }
}

fn english() -> Attempt {
    Attempt {
        sheet: sheet(
            Language::English,
            "Proof of attempt T-2026-1120-7QX4",
            ("Attempt", "T-2026-1120-7QX4"),
            "Issued on 20 November 2026, 09:12 (Lisbon)",
            &[
                "Legal basis: Code of Administrative Procedure, articles 61 and 113. Signed electronically; check the signature in any PDF reader.",
            ],
        ),
        title: "Proof of attempt".to_owned(),
        statement: "The service certifies that the attempt below was made and that it answered as written here.".to_owned(),
        facts: vec![
            row("Who", "Rafaela Noronha Prates, permit •••• 7 204"),
            row("What was tried", "Sending renewal request R-2026-004817-K"),
            row("When", "Friday 20 November 2026, 09:12:07 (Lisbon)"),
            row("How", "Page of the request, signed in"),
        ],
        reply: Reply {
            label: "What the service answered".to_owned(),
            text: "The tax office has not answered yet. The request is kept and your term stands still.".to_owned(),
            code_label: "Code".to_owned(),
            code: "FIN-ESPERA-01".to_owned(),
        },
        rule: row("Rule applied", "FIN-01, edition of November 2026; Regulatory Decree 84/2007, article 63(3)"),
        kept_title: "What we kept".to_owned(),
        kept: vec![
            row("Request", "All answers as they stood at 09:12"),
            row("Documents", "3 files, 9f3c 1a77 · 41d0 7be2 · c07a e1b9"),
            row("Entry no.", "118 204, chained to the one before by its digest"),
        ],
        worth: "It shows that you tried in time. It is not a decision and does not prove that the request would have been accepted."
            .to_owned(),
        check: None,
    }
}
