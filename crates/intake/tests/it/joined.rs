//! The clean copy: complete, harmless, readable by other programs, drawn as they draw it.

use image::imageops::{FilterType, resize};
use image::{GrayImage, ImageFormat};
use intake::clean::{CheckedFile, CleanCopy, clean};
use intake::inspect::inspect;
use intake::limits::Limits;
use intake::page::{PageError, page_image, page_text};
use lopdf::{Document, Object, Stream, dictionary};

use crate::samples::{active, card, encoded, made, pdf, turned_jpeg};
use crate::tools::{encrypted, poppler, qpdf_agrees};

fn joined(files: &[&[u8]], password: Option<&str>) -> CleanCopy {
    let files: Vec<CheckedFile<'_>> = files.iter().map(|bytes| CheckedFile { bytes, password }).collect();
    let copy = clean(&files, &Limits::default()).expect("joins");
    qpdf_agrees(&copy.pdf);
    let again = inspect(&copy.pdf, None, "copy.pdf", &Limits::default());
    assert_eq!(again.findings, []);
    assert_eq!((again.pages, again.digest, again.unlocked), (copy.pages, Some(copy.digest), false));
    copy
}

fn drawn(pdf: &[u8], page: u32) -> GrayImage {
    image::load_from_memory(&page_image(pdf, page, 400).expect("draws")).expect("PNG").into_luma8()
}

/// Mean difference of brightness between our drawing and poppler's, in squares of 8 × 8 (edges are smoothed differently).
fn difference(pdf: &[u8], page: u32) -> f64 {
    let (ours, theirs) = (drawn(pdf, page), poppler(pdf, page + 1, 400));
    assert_eq!(ours.width(), theirs.width());
    assert!(ours.height().abs_diff(theirs.height()) <= 1);
    assert!(ours.pixels().any(|pixel| pixel.0[0] < 100), "our page {page} is blank");
    let coarse = |drawn: &GrayImage| resize(drawn, 50, drawn.height() / 8, FilterType::Triangle);
    let (ours, theirs) = (coarse(&ours), coarse(&theirs));
    let pairs = ours.as_raw().iter().zip(theirs.as_raw());
    let sum: u64 = pairs.map(|(ours, theirs)| u64::from(ours.abs_diff(*theirs))).sum();
    sum as f64 / ours.as_raw().len() as f64
}

#[test]
fn two_photographs_and_a_pdf_become_one() {
    let front = encoded(&card(1200, 800), ImageFormat::Jpeg);
    let back = turned_jpeg(&card(1200, 800));
    let contract = pdf(2);
    let copy = joined(&[&front, &back, &contract], None);
    assert_eq!(copy.pages, 4);
    for page in 0..4 {
        let difference = difference(&copy.pdf, page);
        assert!(difference < 4.0, "page {page}: {difference}");
    }
    assert_eq!(page_text(&copy.pdf, 3).expect("text"), "Contrato de trabalho sem termo, folha 2");
    assert_eq!(page_text(&copy.pdf, 0).expect("text"), "");
    assert_eq!(page_image(&copy.pdf, 4, 400), Err(PageError::NoSuchPage { pages: 4 }));
    assert!(matches!(page_image(&copy.pdf, 0, 0), Err(PageError::Width { .. })));
    assert!(matches!(page_image(&copy.pdf, 0, 5_000), Err(PageError::Width { .. })));
    assert_eq!(joined(&[&front, &back, &contract], None).digest, copy.digest);
}

#[test]
fn photographs_stand_upright_and_fit_a4() {
    // The coloured corner is top left before the quarter turn to the right, top right after it.
    let copy = joined(&[&turned_jpeg(&card(3600, 2400))], None);
    let page = drawn(&copy.pdf, 0);
    assert!(page.height() > page.width());
    let corner = |x: u32| page.get_pixel(x, 5).0[0];
    assert!(corner(page.width() - 6) < 120, "the corner is not where it belongs");
    assert!(corner(5) > 200);
    assert!(copy.pdf.len() < 1_600_000);
    let document = Document::load_mem(&copy.pdf).expect("loads");
    let id = document.page_iter().next().expect("page");
    let size = document.get_dictionary(id).and_then(|page| page.get(b"MediaBox")).and_then(Object::as_array).expect("size");
    assert!(size[2].as_float().expect("width") <= 596.0 && size[3].as_float().expect("height") <= 843.0);
}

#[test]
fn transparency_is_white_paper() {
    let clear = image::DynamicImage::new_rgba8(700, 700);
    let copy = clean(&[CheckedFile { bytes: &encoded(&clear, ImageFormat::Png), password: None }], &Limits::default());
    assert_eq!(drawn(&copy.expect("joins").pdf, 0).get_pixel(200, 200).0, [255]);
}

#[test]
fn nothing_active_is_left() {
    let before = active();
    let copy = joined(&[&before], None);
    for word in
        ["JavaScript", "JS", "Launch", "EmbeddedFile", "Filespec", "OpenAction", "AcroForm", "Names", "Link", "cmd.exe", "/AA", "/AF", "MZ"]
    {
        let found = copy.pdf.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(!found, "{word} is still there");
    }
    // The filled-in field is still to be seen: blue where it was.
    let field = drawn(&copy.pdf, 0);
    let (x, y) = (110 * 400 / 595, (842 - 610) * 400 / 595);
    assert!(field.get_pixel(x, y).0[0] < 60);
    assert!(difference(&copy.pdf, 0) < 4.0);
}

#[test]
fn the_lock_is_gone() {
    let locked = encrypted(&pdf(1), "segredo", "dono");
    let copy = joined(&[&locked], Some("segredo"));
    assert_eq!(page_text(&copy.pdf, 0).expect("text"), "Contrato de trabalho sem termo, folha 1");
    assert!(clean(&[CheckedFile { bytes: &locked, password: None }], &Limits::default()).is_err());
}

#[test]
fn names_of_fonts_and_pictures_are_not_mistaken_for_actions() {
    let mut made = made(&["x"]);
    let font = made.document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let drawing = b"BT /JS 40 Tf 60 700 Td (Recibo) Tj ET /AA Do".to_vec();
    let contents = made.document.add_object(Stream::new(dictionary! {}, drawing));
    let square = made.document.add_object(Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 595.into(), 400.into()] },
        b"0 0 595 400 re f".to_vec(),
    ));
    let page = made.page_mut(0);
    page.set("Contents", contents);
    page.set(
        "Resources",
        dictionary! {
            "Font" => dictionary! { "JS" => font }, "XObject" => dictionary! { "AA" => square },
        },
    );
    let copy = joined(&[&made.bytes()], None);
    assert_eq!(page_text(&copy.pdf, 0).expect("text"), "Recibo");
    assert_eq!(drawn(&copy.pdf, 0).get_pixel(200, 500).0, [0]);
}

#[test]
fn a_layer_that_was_off_stays_off() {
    let mut made = made(&[crate::samples::LETTERS]);
    let layer = made.document.add_object(dictionary! { "Type" => "OCG", "Name" => Object::string_literal("x") });
    let drawing = b"BT /F1 24 Tf 60 700 Td (Uma folha com letras bastantes) Tj ET /OC /L BDC 0 0 595 400 re f EMC".to_vec();
    let contents = made.document.add_object(Stream::new(dictionary! {}, drawing));
    let font = made.document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let page = made.page_mut(0);
    page.set("Contents", contents);
    page.set(
        "Resources",
        dictionary! {
            "Font" => dictionary! { "F1" => font }, "Properties" => dictionary! { "L" => layer },
        },
    );
    made.catalog_mut().set(
        "OCProperties",
        dictionary! {
            "OCGs" => vec![Object::Reference(layer)], "D" => dictionary! { "OFF" => vec![Object::Reference(layer)] },
        },
    );
    let copy = joined(&[&made.bytes()], None);
    assert!(difference(&copy.pdf, 0) < 4.0);
    assert_eq!(drawn(&copy.pdf, 0).get_pixel(200, 500).0, [255]);
}

#[test]
fn turned_pages_stay_turned() {
    let mut made = made(&["a"]);
    made.page_mut(0).set("Rotate", -90);
    let page = drawn(&joined(&[&made.bytes()], None).pdf, 0);
    assert!(page.width() > page.height());
}
