//! Files that must be refused, and why.

use std::time::{Duration, Instant};

use image::ImageFormat;
use intake::clean::{CheckedFile, CleanError, clean};
use intake::finding::{ContentType, Damage, Finding};
use intake::inspect::{Kind, inspect};
use intake::limits::{Limits, MAX_IMAGE_PIXELS};
use intake::page::page_image;
use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::samples::{Made, card, encoded, made, pdf, png_claiming};

/// Far more than any of these needs, far less than a bomb would take.
const BOUND: Duration = Duration::from_secs(60);

fn only_finding(bytes: &[u8], name: &str) -> Finding {
    let start = Instant::now();
    let found = inspect(bytes, None, name, &Limits::default());
    assert!(start.elapsed() < BOUND);
    assert!(!found.usable());
    let [finding] = found.findings.as_slice() else { panic!("{:?}", found.findings) };
    // What inspection refuses, joining refuses too. Drawing may go on: a sound page of a damaged file can be shown.
    assert!(clean(&[CheckedFile { bytes, password: None }], &Limits::default()).is_err());
    drop(page_image(bytes, 0, 200));
    assert!(start.elapsed() < BOUND);
    finding.clone()
}

#[test]
fn other_types_are_named_by_content() {
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0aaaaaaaaaaaaaaaa%PDF-1.4".to_vec();
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0".to_vec();
    let newer_heic = b"\0\0\0\x18ftypmif1\0\0\0\0mif1heix\0\0\0\0".to_vec();
    for (bytes, name, found, named) in [
        (zip, "contrato.pdf", ContentType::Archive, Some("pdf")),
        (heic, "IMG_0001.HEIC", ContentType::Heic, Some("heic")),
        (newer_heic, "foto", ContentType::Heic, None),
        (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "a.jpg", ContentType::Gif, Some("jpg")),
        ([b"\x7fELF\x02\x01\x01".as_slice(), &[0; 100]].concat(), "a.<b>", ContentType::Program, None),
        (b"Bom dia,\nsegue o contrato.".to_vec(), "a.txt", ContentType::Text, Some("txt")),
        (b"<!DOCTYPE html><html></html>".to_vec(), "recibo.pdf", ContentType::Text, Some("pdf")),
        (vec![1, 2, 3, 4, 5], "x", ContentType::Unknown, None),
    ] {
        let named = named.map(str::to_owned);
        assert_eq!(only_finding(&bytes, name), Finding::WrongType { found, named });
        assert_eq!(inspect(&bytes, None, name, &Limits::default()).kind, Kind::Other);
    }
}

#[test]
fn nothing_and_too_much() {
    assert_eq!(only_finding(b"", "a.pdf"), Finding::Empty);
    let limits = Limits { max_file_bytes: 100, max_pages: 2, ..Limits::default() };
    let found = inspect(&pdf(1), None, "a.pdf", &limits).findings;
    assert!(matches!(found[..], [Finding::TooLarge { limit_bytes: 100, found_bytes }] if found_bytes > 100));
    let limits = Limits { max_pages: 2, ..Limits::default() };
    assert_eq!(inspect(&pdf(3), None, "a.pdf", &limits).findings, [Finding::TooManyPages { limit: 2, found: 3 }]);
    assert_eq!(inspect(&pdf(2), None, "a.pdf", &limits).findings, []);
    let two = pdf(2);
    let file = CheckedFile { bytes: &two, password: None };
    assert_eq!(clean(&[file, file], &limits), Err(CleanError::TooManyPages { limit: 2, found: 4 }));
    assert_eq!(clean(&[], &limits), Err(CleanError::NoFiles));
}

#[test]
fn cut_off_files_are_truncated() {
    let whole = pdf(8);
    for part in [whole.len() * 3 / 10, whole.len() / 2, whole.len() - 40] {
        assert_eq!(only_finding(&whole[..part], "a.pdf"), Finding::Truncated, "{part} of {}", whole.len());
    }
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(&card(900, 700), format);
        for part in [whole.len() / 2, whole.len() - 3] {
            assert_eq!(only_finding(&whole[..part], "a.jpg"), Finding::Truncated, "{format:?} {part}");
        }
    }
}

#[test]
fn broken_files_are_damaged() {
    assert_eq!(only_finding(b"%PDF-1.7\nnothing\n%%EOF\n", "a.pdf"), Finding::Damaged { damage: Damage::Structure });
    assert_eq!(only_finding(&made(&[]).bytes(), "a.pdf"), Finding::Damaged { damage: Damage::NoPages });
    let mut missing = made(&["a", "b"]);
    let lost = missing.pages[1];
    missing.document.objects.remove(&lost);
    assert_eq!(only_finding(&missing.bytes(), "a.pdf"), Finding::Damaged { damage: Damage::Page });
    let mut hollow = made(&["a"]);
    hollow.page_mut(0).set("Contents", Object::Reference((999, 0)));
    assert_eq!(only_finding(&hollow.bytes(), "a.pdf"), Finding::Damaged { damage: Damage::Page });
    let mut jpeg = encoded(&card(900, 700), ImageFormat::Jpeg);
    jpeg[20..160].fill(0x55);
    assert!(matches!(only_finding(&jpeg, "a.jpg"), Finding::Damaged { .. } | Finding::Truncated));
}

#[test]
fn a_picture_is_measured_before_it_is_decoded() {
    for (width, height) in [(60_000, 60_000), (u32::MAX >> 1, u32::MAX >> 1), (1, 2_000_000_000)] {
        let finding = only_finding(&png_claiming(width, height), "a.png");
        assert!(matches!(finding, Finding::TooManyPixels { limit: MAX_IMAGE_PIXELS, .. }), "{finding:?}");
    }
}

/// A page that draws one more stream.
fn with_object(dict: Dictionary, content: Vec<u8>) -> Made {
    let mut made = made(&["a"]);
    let object = made.document.add_object(Stream::new(dict, content));
    let drawing = made.document.add_object(Stream::new(Dictionary::new(), b"q 9 0 0 9 0 0 cm /X Do Q".to_vec()));
    let page = made.page_mut(0);
    page.set("Contents", drawing);
    page.set("Resources", dictionary! { "XObject" => dictionary! { "X" => object } });
    made
}

fn image_dict(side: i64) -> Dictionary {
    dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => side, "Height" => side, "ColorSpace" => "DeviceGray",
        "BitsPerComponent" => 8,
    }
}

#[test]
fn pictures_inside_a_pdf_are_measured_before_the_page_is_drawn() {
    let mut claims = Vec::new();
    claims.push(with_object(image_dict(60_000), vec![0]));
    // The size stands behind a reference.
    let mut hidden = with_object(image_dict(1), vec![0]);
    let side = hidden.document.add_object(60_000);
    for object in hidden.document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.has(b"Width")
        {
            stream.dict.set("Width", side);
            stream.dict.set("Height", side);
        }
    }
    claims.push(hidden);
    // The dictionary is modest, the JPEG is not.
    let mut jpeg = encoded(&card(900, 700), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("baseline");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFD, 0xE8, 0xFD, 0xE8]);
    let mut dict = image_dict(10);
    dict.set("Filter", "DCTDecode");
    claims.push(with_object(dict, jpeg));
    // JPEG 2000 and JBIG2 name their size inside too.
    let mut dict = image_dict(10);
    dict.set("Filter", "JPXDecode");
    claims.push(with_object(dict, b"\xFF\x4F\xFF\x51\0\x29\0\0\0\0\xEA\x60\0\0\xEA\x60\0\0".to_vec()));
    let mut dict = image_dict(10);
    dict.set("Filter", "JBIG2Decode");
    let page = b"\0\0\0\0\x30\0\x01\0\0\0\x13\0\0\xEA\x60\0\0\xEA\x60\0\0\0\0\0\0\0\0\0\0\0".to_vec();
    claims.push(with_object(dict, page));
    let mut inline = made(&["a"]);
    let drawing = b"BI /W 60000 /H 60000 /BPC 8 /CS /G ID x EI".to_vec();
    let contents = inline.document.add_object(Stream::new(Dictionary::new(), drawing));
    inline.page_mut(0).set("Contents", contents);
    claims.push(inline);
    for (number, claim) in claims.into_iter().enumerate() {
        let finding = only_finding(&claim.bytes(), "a.pdf");
        assert!(matches!(finding, Finding::TooManyPixels { found: 3_600_000_000 | 4_225_000_000, .. }), "{number} {finding:?}");
    }
}

fn bomb(dict: Dictionary, unpacked: usize) -> Stream {
    let mut stream = Stream::new(dict, vec![b' '; unpacked]);
    stream.compress().expect("compresses");
    stream
}

#[test]
fn bombs_are_not_unpacked() {
    let packed = bomb(Dictionary::new(), 200_000_000);
    assert!(packed.content.len() < 1_000_000);
    let mut contents = made(&["a"]);
    let id = contents.document.add_object(packed.clone());
    contents.page_mut(0).set("Contents", id);
    // The filter stands behind a reference.
    let mut hidden = made(&["a"]);
    let filter = hidden.document.add_object(Object::Name(b"FlateDecode".to_vec()));
    let mut stream = packed.clone();
    stream.dict.set("Filter", filter);
    let id = hidden.document.add_object(stream);
    hidden.page_mut(0).set("Contents", id);
    // Object streams, each within reason, all together not.
    let mut many = made(&["a"]);
    // (The writer would leave them out under their own name.)
    let part = bomb(dictionary! { "Type" => "ObjXtm", "N" => 0, "First" => 0 }, 8_000_000);
    for _ in 0..20 {
        many.document.add_object(part.clone());
    }
    let mut many = many.bytes();
    let names: Vec<usize> = (0..many.len() - 6).filter(|at| &many[*at..at + 6] == b"ObjXtm").collect();
    assert_eq!(names.len(), 20);
    names.into_iter().for_each(|at| many[at + 3] = b'S');
    for (number, bytes) in [contents.bytes(), hidden.bytes(), many].into_iter().enumerate() {
        println!("bomb {number}");
        let finding = only_finding(&bytes, "a.pdf");
        assert!(matches!(finding, Finding::UnpacksTooLarge { .. }), "{finding:?}");
    }
}

#[test]
fn deep_and_circular_structures_end() {
    let deep = |open: &str| {
        let mut made = made(&["a"]);
        let contents = made.document.add_object(Stream::new(Dictionary::new(), open.repeat(2_000_000).into_bytes()));
        made.page_mut(0).set("Contents", contents);
        made.bytes()
    };
    for open in ["[", "<<", "{", "(", "<</A["] {
        assert_eq!(only_finding(&deep(open), "a.pdf"), Finding::Damaged { damage: Damage::Page }, "{open}");
    }
    // As deep as is let through: the renderer must bear it.
    let mut bearable = made(&["a"]);
    let contents = bearable.document.add_object(Stream::new(Dictionary::new(), "[".repeat(19_000).into_bytes()));
    bearable.page_mut(0).set("Contents", contents);
    inspect(&bearable.bytes(), None, "a.pdf", &Limits::default());
    // Pages that are their own parents and children, forms that draw themselves.
    let mut circular = made(&["a"]);
    let tree = circular.tree;
    let root = circular.document.get_dictionary_mut(tree).expect("tree");
    root.set("Parent", tree);
    root.set("Kids", vec![Object::Reference(tree), Object::Reference(tree)]);
    root.remove(b"Resources");
    assert!(!inspect(&circular.bytes(), None, "a.pdf", &Limits::default()).usable());
    let mut form = with_object(
        dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 9.into(), 9.into()] },
        b"/X Do /X Do".to_vec(),
    );
    let own = form.document.objects.iter().find(|(_, object)| matches!(object, Object::Stream(stream) if stream.dict.has(b"BBox")));
    let own = *own.expect("form").0;
    form.page_mut(0).set("Resources", dictionary! { "XObject" => dictionary! { "X" => own } });
    assert_eq!(only_finding(&form.bytes(), "a.pdf"), Finding::Damaged { damage: Damage::Page });
    assert_eq!(only_finding(&repeated(24), "a.pdf"), Finding::Damaged { damage: Damage::Page });
    assert!(inspect(&repeated(4), None, "a.pdf", &Limits::default()).usable());
}

/// Forms that draw the next one twice, so many levels of them.
fn repeated(levels: usize) -> Vec<u8> {
    let mut made = made(&["a"]);
    let mut inner = None;
    for _ in 0..levels {
        let mut dict = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 9.into(), 9.into()],
        };
        let drawing: &[u8] = match inner {
            Some(inner) => {
                dict.set("Resources", dictionary! { "XObject" => dictionary! { "X" => Object::Reference(inner) } });
                b"/X Do /#58 Do"
            }
            None => b"0 0 9 9 re f",
        };
        inner = Some(made.document.add_object(Stream::new(dict, drawing.to_vec())));
    }
    let contents = made.document.add_object(Stream::new(Dictionary::new(), b"/X Do".to_vec()));
    let page = made.page_mut(0);
    page.set("Contents", contents);
    page.set("Resources", dictionary! { "XObject" => dictionary! { "X" => inner.expect("a form") } });
    made.bytes()
}
