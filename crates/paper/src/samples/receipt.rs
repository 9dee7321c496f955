//! Sample receipts.

use super::{fees, row, sheet, texts};
use crate::receipt::{Document, Receipt};
use crate::sheet::Language;

/// The same receipt in Portuguese and in English.
#[must_use]
pub fn samples() -> Vec<(&'static str, Receipt)> {
    vec![("receipt-pt", portuguese()), ("receipt-en", english())]
}

fn portuguese() -> Receipt {
    Receipt {
        sheet: sheet(
            Language::Portuguese,
            "Recibo PR-2026-119-0417 do pedido R-2026-004817-K",
            ("Recibo", "PR-2026-119-0417"),
            "Emitido a 19 de novembro de 2026, 10:14 (Lisboa)",
            &["Base legal: Lei n.º 23/2007, artigo 78.º. Assinado eletronicamente; confirme a assinatura em qualquer leitor de PDF."],
        ),
        title: "Recebemos o seu pedido".to_owned(),
        lead: "Agora não há nada a fazer. Amanhã, às 10:14, já pode pagar a taxa; avisamos por e-mail.".to_owned(),
        facts: vec![
            row("Referência do pedido", "R-2026-004817-K"),
            row("Recebido em", "quinta-feira, 19 de novembro de 2026, às 10:14 (Lisboa)"),
            row("Enviado por", "Rafaela Noronha Prates, título •••• 7 204"),
            row("Pedido", "Renovação de autorização de residência, artigo 88.º, n.º 1"),
        ],
        next_title: "O que acontece a seguir".to_owned(),
        next: texts(&[
            "Paga a taxa entre 20 de novembro, 10:14, e 4 de dezembro de 2026.",
            "Verificamos o processo com as Finanças e a Segurança Social. Não precisa de fazer nada.",
            "Se faltar a fotografia ou a impressão digital, propomos uma data perto de si.",
            "Decisão até 17 de fevereiro de 2027.",
        ]),
        fees: fees(Language::Portuguese),
        documents_title: "Documentos enviados".to_owned(),
        documents_heads: ["Documento", "Ficheiro", "Impressão SHA-256"].map(str::to_owned),
        documents: documents(["Passaporte", "Contrato de trabalho", "Comprovativo de morada"]),
        digest_note: "A impressão SHA-256 (primeiros 16 algarismos) muda se o ficheiro mudar: prova que guardámos exatamente o que enviou."
            .to_owned(),
        answers_title: "Respostas enviadas".to_owned(),
        answers: vec![
            row("Morada", "Rua das Açucenas, 14, 2.º esq., 1170-015 Lisboa"),
            row("Entidade patronal", "Padaria Irmãos Magalhães, Lda."),
            row("Saiu de Portugal mais de 6 meses?", "Não"),
            row("E-mail e telemóvel", "r•••••@exemplo.pt, •••• 218"),
        ],
    }
}

fn english() -> Receipt {
    Receipt {
        sheet: sheet(
            Language::English,
            "Receipt PR-2026-119-0417 for request R-2026-004817-K",
            ("Receipt", "PR-2026-119-0417"),
            "Issued on 19 November 2026, 10:14 (Lisbon)",
            &["Legal basis: Law 23/2007, article 78. Signed electronically; check the signature in any PDF reader."],
        ),
        title: "We have your request".to_owned(),
        lead: "There is nothing to do now. Tomorrow from 10:14 you can pay the fee; we write to you by e-mail.".to_owned(),
        facts: vec![
            row("Request reference", "R-2026-004817-K"),
            row("Received on", "Thursday 19 November 2026, 10:14 (Lisbon)"),
            row("Sent by", "Rafaela Noronha Prates, permit •••• 7 204"),
            row("Request", "Renewal of a residence permit, article 88(1)"),
        ],
        next_title: "What happens next".to_owned(),
        next: texts(&[
            "You pay the fee between 20 November, 10:14, and 4 December 2026.",
            "We check your case with the tax office and social security. You do not need to do anything.",
            "If your photograph or fingerprints are missing, we offer you a date near you.",
            "Decision by 17 February 2027.",
        ]),
        fees: fees(Language::English),
        documents_title: "Documents sent".to_owned(),
        documents_heads: ["Document", "File", "SHA-256 fingerprint"].map(str::to_owned),
        documents: documents(["Passport", "Work contract", "Proof of address"]),
        digest_note: "The SHA-256 fingerprint (first 16 digits) changes if the file changes: it proves that we kept exactly what you sent."
            .to_owned(),
        answers_title: "Answers sent".to_owned(),
        answers: vec![
            row("Address", "Rua das Açucenas, 14, 2.º esq., 1170-015 Lisboa"),
            row("Employer", "Padaria Irmãos Magalhães, Lda."),
            row("Away from Portugal for more than 6 months?", "No"),
            row("E-mail and phone", "r•••••@exemplo.pt, •••• 218"),
        ],
    }
}

fn documents(names: [&str; 3]) -> Vec<Document> {
    let files = [
        ("passaporte.pdf · PDF, 2 p., 1,2 MB", "9f3c 1a77 04be d210"),
        ("contrato 2026.pdf · PDF, 6 p., 820 kB", "41d0 7be2 9c55 83fa"),
        ("fatura-água.jpg · JPEG, 1 p., 2,4 MB", "c07a e1b9 2f66 5d08"),
    ];
    let make = |(name, (detail, digest)): (&str, (&str, &str))| Document {
        name: name.to_owned(),
        detail: detail.to_owned(),
        digest: digest.to_owned(),
    };
    names.into_iter().zip(files).map(make).collect()
}
