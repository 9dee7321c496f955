//! The resident's pages up to sending: only for whose they are, the same in both languages, saved part by part, sent once.

use crate::support::World;
use crate::support::browser::{Body, Browser};
use crate::support::page::Page;
use crate::support::people;
use axum::http::{Method, StatusCode, header};
use domain::id::Reference;
use domain::request::answers::NissAnswer;
use domain::request::stage::Stage;
use jiff::ToSpan;
use service::actions::change::Case;
use service::cases;
use std::path::Path;
use std::process::Command;
use store::person;

const PARTS: [&str; 7] = ["identity", "permit", "address", "household", "livelihood", "niss", "declarations"];
/// The NISS of a picture with its last digit changed.
const WRONG_NISS: &str = "11111111111";

async fn case(world: &World, name: &str, reference: &str) -> Case {
    let reference = Reference::parse(reference).expect("a reference");
    cases::own(&world.app, world.resident(name), reference).await.expect("a case")
}

/// Starts a renewal through the pages.
pub async fn start(browser: &Browser) -> String {
    let page = browser.open("/pt/inicio").await.follow("Começar a renovação").await;
    assert_eq!(page.h1(), "Antes de começar");
    let list = page.press("Começar").await;
    assert_eq!(list.h1(), "O seu pedido de renovação", "{}", list.text());
    list.url.rsplit('/').next().expect("a reference").to_owned()
}

/// A PDF of one page that every reader opens.
pub fn pdf(words: &str) -> Vec<u8> {
    let stream = format!("BT /F1 24 Tf 72 700 Td ({words}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let (mut out, mut places) = ("%PDF-1.4\n".to_owned(), Vec::new());
    for (number, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let table = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    out.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}

/// Uploads a document into a slot.
pub async fn add(browser: &Browser, reference: &str, slot: &str) -> Page {
    let mut page = browser.open(&format!("/pt/pedidos/{reference}/documentos/{slot}")).await;
    page.attach("files", "Digitalização 1.pdf", &pdf(slot));
    page.press("Enviar ficheiros").await
}

/// Both languages answer with the same page in other words; another person finds nothing; a stranger signs in first.
async fn same_in_both_and_private(world: &World, mine: &Browser, other: &Browser, tail: &str) {
    let (pt, en) = (mine.open(&format!("/pt/{tail}")).await, mine.open(&format!("/en/{tail}")).await);
    assert_eq!(pt.status, StatusCode::OK, "{tail}: {}", pt.text());
    assert_eq!(pt.url, format!("/pt/{tail}"), "{tail} leads elsewhere");
    assert_eq!(pt.skeleton(), en.skeleton(), "{tail}");
    assert_ne!(pt.h1(), en.h1(), "{tail} is not translated");
    assert!(pt.html().contains("bl-turn") || pt.html().contains("id=\"turn\""), "{tail} does not say whose turn it is");
    assert_eq!(other.open(&format!("/pt/{tail}")).await.status, StatusCode::NOT_FOUND, "{tail}");
    assert!(world.visitor().open(&format!("/pt/{tail}")).await.url.starts_with("/pt/entrar"), "{tail}");
}

#[test]
fn pages_of_a_draft_and_of_a_sent_case_are_private_and_alike_in_both_languages() {
    World::tell(async |world| {
        let (anna, bilal) = (world.person("Anna").await, world.person("Bilal").await);
        let reference = world.ready_case("Anna").await;
        let mut pages: Vec<String> = PARTS.iter().map(|part| format!("dados/{part}")).collect();
        pages.extend(["documentos", "documentos/passport", "rever", "enviar"].map(str::to_owned));
        same_in_both_and_private(world, &anna, &bilal, &format!("pedidos/{reference}")).await;
        for page in pages {
            same_in_both_and_private(world, &anna, &bilal, &format!("pedidos/{reference}/{page}")).await;
        }
        service::actions::sending::send(&world.app, world.resident("Anna"), reference.clone()).await.expect("sent");
        world.run_jobs().await;
        same_in_both_and_private(world, &anna, &bilal, &format!("pedidos/{reference}")).await;
        for page in ["recibo", "estado", "documentos"] {
            same_in_both_and_private(world, &anna, &bilal, &format!("pedidos/{reference}/{page}")).await;
        }
        for paper in ["recibo.pdf", "guia.pdf", "prazo.ics"] {
            let tail = format!("/pt/pedidos/{reference}/{paper}");
            let made = anna.open(&tail).await;
            assert_eq!(made.status, StatusCode::OK, "{paper}");
            let kind = made.headers[header::CONTENT_TYPE].to_str().expect("a type").to_owned();
            assert_eq!(kind.starts_with("application/pdf"), paper.ends_with("pdf"), "{paper}: {kind}");
            assert_eq!(bilal.open(&tail).await.status, StatusCode::NOT_FOUND, "{paper}");
        }
        assert_eq!(anna.open("/pt/pedidos/R-2026-0000000-0").await.status, StatusCode::NOT_FOUND);
        assert_eq!(anna.open(&format!("/pt/pedidos/{reference}/dados/nada")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(anna.open(&format!("/pt/pedidos/{reference}/documentos/nada")).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_renewal_is_filled_in_and_sent_once_through_the_pages() {
    World::both(async |world| {
        let anna = world.person("Anna").await;
        let reference = start(&anna).await;
        let again = anna.open(&format!("/pt/pedidos/novo?titulo={}", people::named("Anna").permit().id)).await;
        assert!(again.url.ends_with(&reference), "an open request is opened, not a second one: {}", again.url);
        let part = async |name: &str, fill: &dyn Fn(&mut Page)| {
            let mut page = anna.open(&format!("/pt/pedidos/{reference}/dados/{name}")).await;
            fill(&mut page);
            page.press("Guardar e continuar").await
        };
        part("identity", &|page| _ = page.choose("choice", "right")).await;
        part("permit", &|page| _ = page.choose("choice", "differs").fill("words", "O nome do meio tem til.")).await;
        part("address", &|_| {}).await;
        part("household", &|page| _ = page.fill("other_adults", "1").fill("children", "0")).await;
        part("livelihood", &|page| _ = page.choose("choice", "employed").fill("employer", "Padaria do Bolhão, Lda.")).await;
        part("niss", &|page| _ = page.choose("choice", "does_not_know")).await;
        let early = anna.open(&format!("/pt/pedidos/{reference}/enviar")).await.press("Declarar e enviar").await;
        assert_eq!(early.status, StatusCode::CONFLICT, "incomplete");
        assert!(early.text().contains("T-2026-"), "the attempt has its proof: {}", early.text());
        let list = part("declarations", &|page| {
            page.choose("truthful", "1").choose("criminal_record_query", "1");
        })
        .await;
        assert!(list.text().contains("Falta 1 de 8 partes"), "{}", list.text());
        for slot in ["passport", "housing", "employment"] {
            let kept = add(&anna, &reference, slot).await;
            assert_eq!(kept.status, StatusCode::OK);
            assert!(kept.html().contains("id=\"kept\""), "{slot}: {}", kept.text());
        }
        let picture = anna.open(&format!("/pt/pedidos/{reference}/documentos/passport")).await;
        let (_, see) = picture.links().into_iter().find(|(_, href)| href.ends_with("/pagina/1.png")).expect("a picture");
        let picture = anna.open(&see).await;
        assert_eq!(&picture.bytes[..4], b"\x89PNG", "{see}");
        assert_eq!(world.person("Bilal").await.open(&see).await.status, StatusCode::NOT_FOUND);
        let review = anna.open(&format!("/pt/pedidos/{reference}/rever")).await;
        assert!(review.text().contains("O pedido está completo."), "{}", review.text());
        let send = review.follow("Continuar para enviar").await;
        let first = send.press("Declarar e enviar").await;
        assert_eq!(first.url, format!("/pt/pedidos/{reference}/recibo"), "{}", first.text());
        let second = send.press("Declarar e enviar").await;
        assert_eq!((second.status, &second.url), (first.status, &first.url), "a second sending leads to the receipt");
        let case = case(world, "Anna", &reference).await;
        assert!(matches!(case.held.request.stage, Stage::Sent { .. }), "{:?}", case.held.request.stage);
        assert_eq!(case.slips.len(), 1, "one slip");
    });
}

#[test]
fn what_is_wrong_is_said_at_once_and_what_was_typed_is_kept() {
    World::tell(async |world| {
        let anna = world.person("Anna").await;
        let reference = start(&anna).await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/dados/address")).await;
        page.fill("street", "").fill("postal_code", "12").fill("locality", "Porto").fill("telephone", "abc");
        let wrong = page.press("Guardar e continuar").await;
        assert!(wrong.title().starts_with("Erro:"), "{}", wrong.title());
        let summary = wrong.all(".govuk-error-summary__list li");
        let beside = wrong.all(".govuk-error-message");
        assert_eq!(summary.len(), 3, "{summary:?}");
        for words in &summary {
            assert!(beside.iter().any(|beside| beside.contains(words)), "{words} is not beside its field: {beside:?}");
        }
        assert!(wrong.html().contains("value=\"abc\""), "what was typed is kept");
        let empty = anna.open(&format!("/pt/pedidos/{reference}/dados/declarations")).await.press("Guardar e continuar").await;
        assert_eq!(empty.all(".govuk-error-summary__list li").len(), 2, "{}", empty.text());
    });
}

#[test]
fn a_wrong_check_digit_is_told_at_once_and_saved() {
    World::tell(async |world| {
        let anna = world.person("Anna").await;
        let reference = start(&anna).await;
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/dados/niss")).await;
        page.choose("choice", "number").fill("number", WRONG_NISS);
        let told = page.press("Guardar e continuar").await;
        assert!(told.text().contains("O algarismo de controlo não bate certo."), "{}", told.text());
        let kept = case(world, "Anna", &reference).await.held.request.answers.niss;
        assert_eq!(kept, Some(NissAnswer::Number { number: WRONG_NISS.to_owned(), check_digit_right: false }));
        let list = anna.open(&format!("/pt/pedidos/{reference}")).await;
        assert!(list.text().contains("Pode enviar à mesma"), "{}", list.text());
    });
}

#[test]
fn files_that_cannot_be_used_are_explained_and_nothing_is_lost() {
    World::tell(async |world| {
        let anna = world.person("Anna").await;
        let reference = start(&anna).await;
        add(&anna, &reference, "passport").await;
        let cut = &pdf("x")[..40];
        let bad: [(&str, &[u8]); 3] = [("vazio.pdf", b""), ("carta.docx", b"PK\x03\x04nothing"), ("meio.pdf", cut)];
        for (name, bytes) in bad {
            let mut page = anna.open(&format!("/pt/pedidos/{reference}/documentos/passport")).await;
            page.attach("files", name, bytes);
            let told = page.press("Trocar este documento").await;
            assert!(told.title().starts_with("Erro:"), "{name}: {}", told.text());
            assert!(told.html().contains("id=\"file-0\""), "{name} has no row");
            assert!(told.text().contains(name), "{name}: {}", told.text());
            assert_eq!(case(world, "Anna", &reference).await.documents.len(), 1, "{name}: what was there stays");
        }
        let none = anna.open(&format!("/pt/pedidos/{reference}/documentos/passport")).await.press("Trocar este documento").await;
        assert!(none.text().contains("Escolha pelo menos um ficheiro"), "{}", none.text());
        let kept = anna.open(&format!("/pt/pedidos/{reference}/documentos/passport")).await;
        kept.press("Retirar").await;
        assert!(case(world, "Anna", &reference).await.documents.is_empty(), "taken out");
    });
}

#[test]
fn forms_that_are_old_stolen_or_foreign_change_nothing() {
    World::tell(async |world| {
        let anna = world.person("Anna").await;
        let reference = world.ready_case("Anna").await.to_string();
        let path = format!("/pt/pedidos/{reference}/enviar");
        assert_eq!(anna.post(&path, &[]).await.status, StatusCode::GONE, "without a token");
        assert_eq!(anna.post(&path, &[("ficha", "x.y")]).await.status, StatusCode::GONE, "with a false token");
        let foreign = [("sec-fetch-site", "cross-site")];
        let sent = anna.send(Method::POST, &path, Body::Pairs(Vec::new()), None, &foreign).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "from another site");
        let bilal = world.person("Bilal").await;
        let upload = Body::Parts(vec![("ficha".to_owned(), "x.y".to_owned())], Vec::new());
        let slot = format!("/pt/pedidos/{reference}/documentos/passport");
        let answer = bilal.send(Method::POST, &slot, upload.clone(), Some(&slot), &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "another person's case");
        assert_eq!(anna.send(Method::POST, &slot, upload, Some(&slot), &[]).await.status, StatusCode::GONE, "an old upload");
        assert!(matches!(case(world, "Anna", &reference).await.held.request.stage, Stage::Draft));
    });
}

/// The same file, opened by a password only.
fn locked(pdf: &[u8], password: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("locked-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (from, to) = (folder.join("open.pdf"), folder.join("locked.pdf"));
    std::fs::write(&from, pdf).expect("a file");
    let made = Command::new("qpdf").args(["--encrypt", password, password, "256", "--"]).args([&from, &to]).status();
    assert!(made.expect("qpdf is needed").success());
    let bytes = std::fs::read(&to).expect("a file");
    std::fs::remove_dir_all(folder).expect("a folder");
    bytes
}

#[test]
fn a_file_with_a_password_is_opened_by_it_and_by_no_other() {
    World::tell(async |world| {
        let anna = world.person("Anna").await;
        let reference = start(&anna).await;
        let file = locked(&pdf("passport"), "laranja 7");
        let tail = format!("pedidos/{reference}/documentos/passport");
        let send = async |lang: &str, button: &str, password: &str| {
            let mut page = anna.open(&format!("/{lang}/{tail}")).await;
            page.attach("files", "passaporte.pdf", &file).fill("password", password);
            page.press(button).await
        };
        for (lang, button, without, wrong) in [
            ("pt", "Enviar ficheiros", "O PDF tem palavra-passe", "A palavra-passe não abre o PDF"),
            ("en", "Send files", "The PDF has a password", "The password does not open the PDF"),
        ] {
            for (password, words) in [("", without), ("limão", wrong)] {
                let told = send(lang, button, password).await;
                assert!(told.text().contains(words), "{}", told.text());
                assert!(told.all(".govuk-error-summary__list li").iter().any(|line| line.contains("passaporte.pdf")), "{}", told.text());
                assert!(!told.html().contains("limão"), "a password is not shown again");
            }
        }
        assert!(case(world, "Anna", &reference).await.documents.is_empty(), "nothing is kept");
        let kept = send("pt", "Enviar ficheiros", "laranja 7").await;
        assert!(kept.html().contains("id=\"kept\""), "{}", kept.text());
        let (_, see) = kept.links().into_iter().find(|(_, href)| href.ends_with("/pagina/1.png")).expect("a picture");
        assert_eq!(&anna.open(&see).await.bytes[..4], b"\x89PNG", "what is kept opens without it");
    });
}

#[test]
fn a_form_of_another_session_is_refused() {
    World::tell(async |world| {
        let (anna, elsewhere, bilal) = (world.person("Anna").await, world.person("Anna").await, world.person("Bilal").await);
        let reference = world.ready_case("Anna").await.to_string();
        let path = format!("/pt/pedidos/{reference}/enviar");
        let form = anna.open(&path).await.sending("Declarar e enviar");
        for (who, thief) in [("the same person elsewhere", elsewhere), ("another person", bilal)] {
            let stolen = thief.send(Method::POST, &form.url, form.body.clone(), Some(&path), &[]).await;
            assert_eq!(stolen.status, StatusCode::GONE, "{who}");
        }
        assert!(matches!(case(world, "Anna", &reference).await.held.request.stage, Stage::Draft), "nothing was sent");
        let own = anna.send(Method::POST, &form.url, form.body, Some(&path), &[]).await;
        assert!(own.status.is_redirection(), "{}", own.status);
    });
}

#[test]
fn a_letter_that_came_back_is_told_with_its_address_masked() {
    World::tell(async |world| {
        let gone = "bounce@pessoas.example";
        let given = (people::named("Anna").person().id, world.app.clock.now() + 1.hour());
        let added = world.app.store.write("add address", given, move |tx, (person, at)| {
            Box::pin(async move { person::add_email(tx, *person, gone, Some(*at), *at).await })
        });
        added.await.expect("a new address");
        let reference = world.sent_case("Anna").await;
        let anna = world.person("Anna").await;
        for (lang, words) in [("pt", "O nosso último e-mail para si foi devolvido."), ("en", "Our last e-mail to you came back.")] {
            let home = anna.open(&format!("/{lang}/inicio")).await;
            assert!(home.text().contains(words) && home.text().contains("b•••@pessoas.example"), "{}", home.text());
            let story = anna.open(&format!("/{lang}/pedidos/{reference}/estado")).await;
            assert!(story.text().contains("b•••@pessoas.example") && !story.html().contains(gone), "{}", story.text());
        }
    });
}
