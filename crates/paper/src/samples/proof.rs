//! Sample proofs.

use super::{both, qr_text, sheet};
use crate::proof::{Answer, Fact, Kind, Proof};
use crate::sheet::{Both, Check, Language};

/// A declaration of approval and a proof of pending renewal.
#[must_use]
pub fn samples() -> Vec<(&'static str, Proof)> {
    vec![("declaration", declaration()), ("pending", pending())]
}

fn declaration() -> Proof {
    let mut facts = person();
    facts.extend([
        fact(("Decisão", "Decision"), "Renovação aprovada a 9 de outubro de 2026", Some("Renewal approved on 9 October 2026")),
        fact(("Declaração válida até", "Valid until"), "30 de junho de 2027", Some("30 June 2027")),
    ]);
    Proof {
        sheet: sheet(
            Language::Portuguese,
            "Declaração de residência regular D-2026-020117-X",
            ("Declaração", "D-2026-020117-X"),
            "Emitida a 9 de outubro de 2026, 11:20 (Lisboa)",
            &[
                "Base legal: Lei n.º 23/2007, artigos 78.º e 82.º. Assinada eletronicamente; confirme a assinatura em qualquer leitor de PDF.",
                "Faz fé a versão portuguesa. The Portuguese text prevails.",
            ],
        ),
        kind: Kind::Approved,
        title: both("Declaração de residência regular", "Statement of lawful residence"),
        statement: both(
            "Declara-se que a pessoa abaixo identificada reside regularmente em Portugal e que a renovação da sua autorização de residência foi aprovada. O cartão está em produção.",
            "The person named below lawfully resides in Portugal and the renewal of the residence permit was approved. The card is being produced.",
        ),
        facts,
        check: check(),
        answers_title: both("A verificação responde a três perguntas", "The check answers three questions"),
        answers: answers(),
        limits: both(
            "Não substitui o cartão e, fora de Portugal, não obriga outros países.",
            "It does not replace the card and does not bind other countries.",
        ),
    }
}

fn pending() -> Proof {
    let mut facts = person();
    facts.extend([
        fact(
            ("Pedido", "Request"),
            "R-2026-004817-K, enviado a 19 de novembro de 2026, 10:14",
            Some("R-2026-004817-K, sent on 19 November 2026, 10:14"),
        ),
        fact(("Válido até", "Valid until"), "17 de maio de 2027", Some("17 May 2027")),
    ]);
    Proof {
        sheet: sheet(
            Language::Portuguese,
            "Comprovativo de renovação pendente P-2026-031402-7",
            ("Comprovativo", "P-2026-031402-7"),
            "Emitido a 19 de novembro de 2026, 10:14 (Lisboa)",
            &[
                "Base legal: Lei n.º 23/2007, artigos 78.º e 82.º. Assinado eletronicamente; confirme a assinatura em qualquer leitor de PDF.",
                "Faz fé a versão portuguesa. The Portuguese text prevails.",
            ],
        ),
        kind: Kind::Pending,
        title: both("Comprovativo de renovação pendente", "Proof of pending renewal"),
        statement: both(
            "A pessoa abaixo identificada pediu dentro do prazo a renovação da sua autorização de residência. O pedido está em análise; enquanto não houver decisão, mantém os direitos do título.",
            "The person named below asked in time for the renewal of the residence permit. The request is being examined; until it is decided, the rights of the permit continue.",
        ),
        facts,
        check: check(),
        answers_title: both("A verificação responde a três perguntas", "The check answers three questions"),
        answers: answers(),
        limits: both(
            "Não é uma decisão, não substitui o cartão e, fora de Portugal, não obriga outros países.",
            "It is not a decision, does not replace the card and does not bind other countries.",
        ),
    }
}

fn person() -> Vec<Fact> {
    vec![
        fact(("Nome", "Full name"), "Oksana Bondarenko Gonçalves Simões", None),
        fact(("Data de nascimento", "Date of birth"), "03-03-1988", None),
        fact(("Nacionalidade", "Nationality"), "Ucrânia", Some("Ukraine")),
        fact(("Título n.º", "Permit no."), "•••• 7 204", None),
        fact(
            ("Tipo", "Permit type"),
            "Autorização de residência temporária, artigo 88.º, n.º 1",
            Some("Temporary residence permit, article 88(1)"),
        ),
    ]
}

fn check() -> Check<Both> {
    Check {
        title: both("Verifique antes de aceitar", "Check before you accept."),
        text: both(
            "Aponte a câmara do telemóvel, ou escreva o código no endereço. Também funciona sem Internet. Compare o nome com o documento de identidade.",
            "Point a phone camera, or type the code at the address. It also works offline. Compare the name with the identity document.",
        ),
        address_label: both("Endereço", "Address"),
        address: "balcao.example/v".to_owned(),
        code_label: both("Código", "Code"),
        code: "7K4M 92QF XT3B".to_owned(),
        qr_text: qr_text(),
        qr_alt: "Código QR para verificar este documento".to_owned(),
    }
}

fn answers() -> [Answer; 3] {
    [
        Answer { name: both("Assinatura", "Signature"), text: both("Foi este serviço que o emitiu?", "Did this service issue it?") },
        Answer { name: both("Validade", "Validity"), text: both("Está dentro das datas?", "Is it within its dates?") },
        Answer { name: both("Estado", "Status"), text: both("Foi anulado entretanto?", "Has it been revoked since?") },
    ]
}

fn fact(label: (&str, &str), value: &str, value_en: Option<&str>) -> Fact {
    Fact { label: both(label.0, label.1), value: value.to_owned(), value_en: value_en.map(str::to_owned) }
}
