//! Input nobody should send, and what comes of it.

use crate::tools::Printed;
use paper::refusal::Refusal;
use paper::samples;
use paper::{letter, proof, receipt};

/// Typesetter's markup, files it must not reach, other scripts, what no font can draw, and far too much of it.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "#panic(\"no\") $x^2$ *bold* _it_ `raw` @ref <label> \\ // /* = Title\n- item\n+ item",
        "#read(\"/data.json\") #include \"sheet.typ\" #set page(fill: red) [ ] { } ]]]}}}",
        "\\#\\$\\*\\u{41} \"quotes\" 'single' ~ --- ... https://example.org/a?b=c",
        "محمد بن عبد الله \u{202E}desrever\u{202C} שלום",
        "Ana 😀👩‍👩‍👧 王小明 ภาษาไทย ᚠ \u{E000} \u{10FFFF}",
        "e\u{301}e\u{301} म\u{0301}\u{200D}ক\u{0301} ا\u{0301}\u{0302}\u{0303} \u{0301}",
        "Nul \0 bell \u{7} line\r\nparagraph\u{2029}end\u{FEFF}",
        "{page} {pages}",
        "Ana\u{064B} \u{20DD} \u{0600}1 \u{FDD0}\u{FFFE}",
        "",
        " ",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("x".repeat(10_000));
    texts.push("Maria da Conceição ".repeat(530));
    texts
}

#[test]
fn hostile_names_neither_break_nor_run() {
    let now = samples::now();
    for (number, text) in hostile().iter().enumerate() {
        let (_, mut proof) = samples::proof::samples().remove(0);
        proof.facts[0].value.clone_from(text);
        proof.facts[4].value_en = Some(text.clone());
        let pdf = proof::pdf(&proof, now).unwrap_or_else(|refusal| panic!("proof, text {number}: {refusal}"));
        let printed = Printed::new(&format!("hostile-{number}"), &pdf);
        printed.qpdf_check();
        assert!(printed.info().contains("Pages:           1\n"), "text {number}");
        assert_eq!(printed.qr_codes(150), format!("{}\n", samples::qr_text()), "text {number}");
    }
}

#[test]
fn hostile_texts_everywhere_are_still_a_paper() {
    let now = samples::now();
    for (number, text) in hostile().iter().enumerate() {
        let (_, mut letter) = samples::letter::samples().remove(0);
        letter.subject = format!("S {text}");
        letter.sheet.title = format!("T {text}");
        letter.sheet.page_line.clone_from(text);
        letter.paragraphs = vec![text.clone(); 3];
        letter.address = vec![text.chars().take(80).collect(); 3];
        letter.sheet.number.clone_from(text);
        letter.sheet.brand.clone_from(text);
        letter::pdf(&letter, now).unwrap_or_else(|refusal| panic!("letter, text {number}: {refusal}"));
        let (_, mut receipt) = samples::receipt::samples().remove(0);
        receipt.answers[0].value.clone_from(text);
        receipt.answers[0].label.clone_from(text);
        receipt.documents[0].detail.clone_from(text);
        receipt.next[0].clone_from(text);
        receipt.fees.lines[0].source.clone_from(text);
        receipt::pdf(&receipt, now).unwrap_or_else(|refusal| panic!("receipt, text {number}: {refusal}"));
    }
}

#[test]
fn markup_is_printed_as_it_was_typed() {
    let typed = "#panic(1) $x^2$ *b* _i_ \\ <l> @r";
    let (_, mut proof) = samples::proof::samples().remove(0);
    proof.facts[0].value = typed.to_owned();
    let pdf = proof::pdf(&proof, samples::now()).expect("markup is only text");
    assert!(Printed::new("markup", &pdf).text().contains(typed));
}

#[test]
fn a_proof_that_cannot_fit_one_page_is_refused() {
    let (_, mut proof) = samples::proof::samples().remove(0);
    let fact = proof.facts[0].clone();
    proof.facts = vec![fact; 40];
    let refusal = proof::pdf(&proof, samples::now()).expect_err("forty facts do not fit");
    assert_eq!(refusal.code(), "PAPER-PAGES");
    assert!(matches!(refusal, Refusal::TooLong { most: 1, .. }), "{refusal}");
}

#[test]
fn a_qr_text_that_fits_no_code_is_refused() {
    let (_, mut proof) = samples::proof::samples().remove(0);
    proof.check.qr_text = "A".repeat(5_000);
    assert_eq!(proof::pdf(&proof, samples::now()).err(), Some(Refusal::QrTooLong { bytes: 5_000 }));
}

#[test]
fn a_paper_without_a_heading_is_refused_and_says_why() {
    let (_, mut letter) = samples::letter::samples().remove(0);
    letter.subject = String::new();
    let refusal = letter::pdf(&letter, samples::now()).expect_err("PDF/UA asks for headings with words");
    assert_eq!(refusal.code(), "PAPER-TYPESETTER");
    assert!(refusal.to_string().contains("heading title is empty"), "{refusal}");
}

#[test]
fn a_moment_a_pdf_cannot_name_is_refused() {
    let (_, letter) = samples::letter::samples().remove(0);
    assert_eq!(letter::pdf(&letter, jiff::Timestamp::MIN).err(), Some(Refusal::Moment));
}

#[test]
fn a_mixture_no_font_can_set_is_printed_with_plain_letters() {
    let (_, mut letter) = samples::letter::samples().remove(0);
    letter.salutation = "Cara Ana\u{064B} Conceição,".to_owned();
    let pdf = letter::pdf(&letter, samples::now()).expect("there is a second try");
    let text = Printed::new("mixture", &pdf).text();
    assert!(text.contains("Cara Ana\u{FFFD} Conceição,"), "{text}");
}
