//! Files made from nothing.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// Something like a printed card photographed: light paper, dark strokes of letter size, a coloured corner top left.
pub fn card(width: u32, height: u32) -> DynamicImage {
    let mut picture = RgbImage::from_pixel(width, height, Rgb([236, 234, 228]));
    let line = (height / 24).max(4);
    for row in 2..22 {
        let mut x = width / 12;
        let mut stroke = row;
        while x + 12 < width * 11 / 12 {
            stroke = (stroke * 7 + 3) % 11;
            for dx in 0..2 + stroke % 3 {
                for dy in 0..line / 2 {
                    picture.put_pixel(x + dx, row * line + dy, Rgb([30, 30, 40]));
                }
            }
            x += 7 + stroke;
        }
    }
    for x in 0..width / 8 {
        for y in 0..height / 16 {
            picture.put_pixel(x, y, Rgb([200, 30, 30]));
        }
    }
    DynamicImage::ImageRgb8(picture)
}

pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).expect("encodes");
    bytes
}

/// A JPEG that says it must be turned by a quarter (Exif orientation 6).
pub fn turned_jpeg(picture: &DynamicImage) -> Vec<u8> {
    let plain = encoded(picture, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01".to_vec();
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&plain[2..]);
    bytes
}

/// A PNG of one grey shade whose header claims a size; the data is that of a 1 × 1 picture.
pub fn png_claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = encoded(&DynamicImage::new_luma8(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

pub struct Made {
    pub document: Document,
    pub catalog: ObjectId,
    pub tree: ObjectId,
    pub pages: Vec<ObjectId>,
}

/// A PDF with a line of text on each page, its resources inherited from the tree.
pub fn made(texts: &[&str]) -> Made {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let mut pages = Vec::new();
    for text in texts {
        let drawing = format!("BT /F1 24 Tf 60 700 Td ({text}) Tj ET");
        let contents = document.add_object(Stream::new(Dictionary::new(), drawing.into_bytes()));
        pages.push(document.add_object(dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => contents }));
    }
    let kids: Vec<Object> = pages.iter().map(|page| Object::Reference(*page)).collect();
    document.objects.insert(
        tree,
        Object::Dictionary(dictionary! {
            "Type" => "Pages", "Kids" => kids, "Count" => texts.len() as i64,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    Made { document, catalog, tree, pages }
}

impl Made {
    pub fn bytes(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).expect("writes");
        bytes
    }

    pub fn catalog_mut(&mut self) -> &mut Dictionary {
        self.document.get_dictionary_mut(self.catalog).expect("catalog")
    }

    pub fn page_mut(&mut self, index: usize) -> &mut Dictionary {
        let page = self.pages[index];
        self.document.get_dictionary_mut(page).expect("page")
    }
}

pub const LETTERS: &str = "Contrato de trabalho sem termo";

pub fn pdf(pages: usize) -> Vec<u8> {
    let texts: Vec<String> = (1..=pages).map(|number| format!("{LETTERS}, folha {number}")).collect();
    made(&texts.iter().map(String::as_str).collect::<Vec<_>>()).bytes()
}

/// A PDF whose only page is a picture.
pub fn scan(jpeg: Vec<u8>, width: u32, height: u32) -> Vec<u8> {
    let mut made = made(&[""]);
    let picture = made.document.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(height),
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        jpeg,
    ));
    let drawing = b"q 595 0 0 842 0 0 cm /Im0 Do Q".to_vec();
    let contents = made.document.add_object(Stream::new(Dictionary::new(), drawing));
    let page = made.page_mut(0);
    page.set("Contents", contents);
    page.set("Resources", dictionary! { "XObject" => dictionary! { "Im0" => picture } });
    made.bytes()
}

/// A PDF with a script on opening and in the name tree, a program to start, a file inside and a field's own script.
pub fn active() -> Vec<u8> {
    let mut made = made(&[LETTERS]);
    let script = made.document.add_object(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") });
    let start = made.document.add_object(dictionary! {
        "Type" => "Action", "S" => "Launch", "F" => Object::string_literal("cmd.exe"),
    });
    let inner = made.document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"MZ".to_vec()));
    let file = made.document.add_object(dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal("a.exe"), "EF" => dictionary! { "F" => inner },
    });
    let look = made.document.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![0.into(), 0.into(), 100.into(), 20.into()],
            "AF" => vec![Object::Reference(file)],
        },
        b"0 0 1 rg 0 0 100 20 re f".to_vec(),
    ));
    let field = made.document.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => Object::string_literal("nome"),
        "Rect" => vec![60.into(), 600.into(), 160.into(), 620.into()], "AP" => dictionary! { "N" => look },
        "AA" => dictionary! { "K" => script }, "A" => start,
    });
    let link = made.document.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![0.into(), 0.into(), 600.into(), 900.into()], "A" => start,
    });
    let catalog = made.catalog_mut();
    catalog.set("OpenAction", script);
    catalog.set(
        "Names",
        dictionary! {
            "JavaScript" => dictionary! { "Names" => vec![Object::string_literal("x"), Object::Reference(script)] },
            "EmbeddedFiles" => dictionary! { "Names" => vec![Object::string_literal("a"), Object::Reference(file)] },
        },
    );
    catalog.set("AcroForm", dictionary! { "Fields" => vec![Object::Reference(field)] });
    made.page_mut(0).set("Annots", vec![Object::Reference(field), Object::Reference(link)]);
    made.page_mut(0).set("AA", dictionary! { "O" => script });
    made.bytes()
}
