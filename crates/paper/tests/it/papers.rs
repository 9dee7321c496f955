//! Each sample of each paper.

use crate::tools::Printed;
use paper::refusal::Refusal;
use paper::samples;
use paper::{attempt, letter, proof, receipt, slip, way};

/// Size of one paper at most.
const PDF_BYTES_MAX: usize = 150_000;

/// What is expected of a paper: its name, its bytes, words that must be found, whether it carries the QR code.
struct Case {
    name: &'static str,
    pdf: Vec<u8>,
    words: &'static [&'static str],
    language: &'static str,
    qr: bool,
}

fn cases() -> Vec<Case> {
    let now = samples::now();
    let made = |made: Result<Vec<u8>, Refusal>| made.expect("a sample can be set");
    let mut all = Vec::new();
    for (name, it) in samples::proof::samples() {
        all.push((name, made(proof::pdf(&it, now)), "pt-PT", true));
    }
    for (name, it) in samples::receipt::samples() {
        all.push((name, made(receipt::pdf(&it, now)), if name.ends_with("pt") { "pt-PT" } else { "en-GB" }, false));
    }
    for (name, it) in samples::slip::samples() {
        all.push((name, made(slip::pdf(&it, now)), if name.ends_with("pt") { "pt-PT" } else { "en-GB" }, false));
    }
    for (name, it) in samples::attempt::samples() {
        let qr = it.check.is_some();
        all.push((name, made(attempt::pdf(&it, now)), if name.ends_with("pt") { "pt-PT" } else { "en-GB" }, qr));
    }
    for (name, it) in samples::letter::samples() {
        all.push((name, made(letter::pdf(&it, now)), if name.ends_with("pt") { "pt-PT" } else { "en-GB" }, false));
    }
    for (name, it) in samples::way::samples() {
        all.push((name, made(way::pdf(&it, now)), "pt-PT", true));
    }
    all.into_iter().map(|(name, pdf, language, qr)| Case { name, pdf, words: words(name), language, qr }).collect()
}

fn words(name: &str) -> &'static [&'static str] {
    match name {
        "way-pt" => &["Renovar em linha, neste serviço", "55JT-994A", "Comprovativo de morada", "artigo 78.º, n.º 1"],
        "declaration" => &[
            "Declaração de residência regular",
            "Statement of lawful residence",
            "Oksana Bondarenko Gonçalves Simões",
            "•••• 7 204",
            "Renovação aprovada a 9 de outubro de 2026",
            "D-2026-020117-X",
            "balcao.example/v",
            "7K4M 92QF XT3B",
            "Não substitui o cartão",
            "does not bind other countries",
            "Compare o nome com o documento de identidade",
            "1. Assinatura",
            "2. Validade",
            "3. Estado",
        ],
        "pending" => &["Comprovativo de renovação pendente", "Proof of pending renewal", "R-2026-004817-K", "Não é uma decisão"],
        "receipt-pt" => &[
            "Recebemos o seu pedido",
            "R-2026-004817-K",
            "9f3c 1a77 04be d210",
            "Rua das Açucenas",
            "185,60 €",
            "Decisão até 17 de fevereiro",
        ],
        "receipt-en" => &["We have your request", "Proof of address", "€185.60", "Page 1 of 1"],
        "slip-pt" => &[
            "Guia de pagamento (DUC)",
            "190 126 004 817 532",
            "TESTE",
            "Emissão do título",
            "Portaria n.º 307/2023",
            "Último dia",
            "10.º",
            "fer.",
            "«Pagamentos ao Estado»",
        ],
        "slip-en" => &["Fee slip (DUC)", "Not issued yet", "TESTE", "Payable from", "Last day", "hol."],
        "attempt-pt" => &["Prova de tentativa", "FIN-ESPERA-01", "As Finanças ainda não responderam", "09:12:07", "T4XR 08MN C2QD"],
        "attempt-en" => &["Proof of attempt", "FIN-ESPERA-01", "What we kept"],
        "letter-pt" => &["Precisamos de mais um documento", "1170-015 LISBOA", "Cara Rafaela Noronha Prates,", "C-2026-090311-2"],
        "letter-en" => &["Your renewal was approved", "Yours sincerely,", "R-2026-004817-K"],
        other => panic!("no words for {other}"),
    }
}

#[test]
fn every_sample_is_one_clean_tagged_page() {
    for case in cases() {
        let Case { name, pdf, .. } = &case;
        assert!(pdf.starts_with(b"%PDF-1.7"), "{name}");
        assert!(pdf.len() <= PDF_BYTES_MAX, "{name}: {} bytes", pdf.len());
        let printed = Printed::new(name, pdf);
        let check = printed.qpdf_check();
        assert!(check.contains("No syntax or stream encoding errors found"), "{name}: {check}");
        let info = printed.info();
        let says = |line: &str| {
            assert!(info.lines().any(|it| it.split_whitespace().collect::<Vec<_>>().join(" ") == line), "{name}: no «{line}» in\n{info}")
        };
        says("Tagged: yes");
        says("Pages: 1");
        says("Encrypted: no");
        assert!(info.contains("(A4)"), "{name}: {info}");
        let title = info.lines().find_map(|line| line.strip_prefix("Title:"));
        assert!(title.is_some_and(|title| !title.trim().is_empty()), "{name}: {info}");
        let catalog = printed.catalog();
        assert!(catalog.contains(&format!("/Lang ({})", case.language)), "{name}: {catalog}");
        let metadata = printed.metadata();
        for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", case.language] {
            assert!(metadata.contains(claim), "{name}: {claim}\n{metadata}");
        }
    }
}

#[test]
fn every_sample_says_what_it_must() {
    for case in cases() {
        let printed = Printed::new(&format!("words-{}", case.name), &case.pdf);
        let text = printed.text();
        for word in case.words {
            assert!(text.contains(word), "{}: «{word}» not in:\n{text}", case.name);
        }
        let structure = printed.structure();
        assert!(structure.contains("H1"), "{}: {structure}", case.name);
        assert!(!structure.contains("TRATION"), "{}: the watermark is decoration", case.name);
        assert_eq!(structure.contains("Figure"), case.qr, "{}: {structure}", case.name);
        for font in printed.fonts().lines().skip(2) {
            assert!(font.contains("NotoSans") && font.contains(" yes yes yes "), "{}: {font}", case.name);
        }
    }
}

#[test]
fn the_qr_code_gives_back_exactly_its_text() {
    for case in cases() {
        if !case.qr {
            continue;
        }
        let printed = Printed::new(&format!("qr-{}", case.name), &case.pdf);
        for dots_per_inch in [100, 150, 300] {
            assert_eq!(printed.qr_codes(dots_per_inch), format!("{}\n", samples::qr_text()), "{} at {dots_per_inch} dpi", case.name);
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    for (first, second) in cases().into_iter().zip(cases()) {
        assert!(first.pdf == second.pdf, "{}", first.name);
    }
}

#[test]
fn another_moment_is_written_into_the_file() {
    let (_, letter) = samples::letter::samples().remove(0);
    let early = letter::pdf(&letter, samples::now()).expect("a sample can be set");
    let late = letter::pdf(&letter, "2027-01-02T03:04:05Z".parse().expect("a moment")).expect("a sample can be set");
    assert!(String::from_utf8_lossy(&early).contains("D:20261119101400"));
    assert!(String::from_utf8_lossy(&late).contains("D:20270102030405"));
}

#[test]
fn without_a_demonstration_nothing_says_so() {
    let (_, mut proof) = samples::proof::samples().remove(0);
    proof.sheet.demonstration = None;
    let (_, mut slip) = samples::slip::samples().remove(0);
    slip.sheet.demonstration = None;
    let now = samples::now();
    for (name, pdf) in [("real-proof", proof::pdf(&proof, now)), ("real-slip", slip::pdf(&slip, now))] {
        let text = Printed::new(name, &pdf.expect("a sample can be set")).text();
        for word in ["DEMONSTRA", "demonstração", "TESTE"] {
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn a_long_receipt_goes_on_and_keeps_every_line() {
    let (_, mut receipt) = samples::receipt::samples().remove(0);
    let document = receipt.documents[0].clone();
    for number in 0..60 {
        let mut more = document.clone();
        more.name = format!("Documento {number:02}");
        receipt.documents.push(more);
    }
    let pdf = receipt::pdf(&receipt, samples::now()).expect("a long receipt can be set");
    let printed = Printed::new("long-receipt", &pdf);
    let text = printed.text();
    assert!(printed.info().contains("Pages:           3\n"), "{}", printed.info());
    assert!(text.contains("Página 3 de 3"), "{text}");
    for number in 0..60 {
        assert!(text.contains(&format!("Documento {number:02}")), "{number}");
    }
}

#[test]
fn the_watermark_is_there_and_never_on_the_qr_card() {
    let (_, proof) = samples::proof::samples().remove(0);
    let mut plain = proof.clone();
    let marked = Printed::new("marked", &proof::pdf(&proof, samples::now()).expect("a sample can be set"));
    let demonstration = plain.sheet.demonstration.as_mut().expect("samples are demonstrations");
    demonstration.watermark = [" ".to_owned(), " ".to_owned()];
    let unmarked = Printed::new("unmarked", &proof::pdf(&plain, samples::now()).expect("a sample can be set"));
    let (marked, unmarked) = (marked.pixels(150), unmarked.pixels(150));
    assert!(marked != unmarked, "the watermark shows");
    let (rows, columns) = marked.qr_code();
    // 48 mm less the quiet zone of 4 modules on each side, in dots of 1/150 inch.
    assert!((230..=290).contains(&rows.clone().count()) && (230..=290).contains(&columns.clone().count()), "{rows:?} {columns:?}");
    // The quiet zone is 17 dots wide.
    for y in rows.start() - 17..=rows.end() + 17 {
        let card = columns.start() - 17..=columns.end() + 17;
        assert!(marked.rows[y][card.clone()] == unmarked.rows[y][card], "row {y}");
    }
}

#[test]
fn a_receipt_of_an_ordinary_case_is_one_page() {
    for (name, mut receipt) in samples::receipt::samples() {
        let more = (1..=8).map(|number| paper::sheet::Row {
            label: format!("You let us ask the criminal record {number}"),
            value: "Yes, and this is what was answered".to_owned(),
        });
        receipt.answers.extend(more);
        let pdf = receipt::pdf(&receipt, samples::now()).expect("a sample can be set");
        let info = Printed::new(&format!("full-{name}"), &pdf).info();
        let pages = info.lines().find(|line| line.starts_with("Pages:")).expect("a count of pages");
        assert_eq!(pages.split_whitespace().last(), Some("1"), "{name}");
    }
}
