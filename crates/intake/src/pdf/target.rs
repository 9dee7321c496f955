//! The document pages are copied into.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::finding::{Damage, Finding};
use crate::limits::Limits;
use crate::pdf::copy::Copier;
use crate::pdf::layers::Layers;
use crate::pdf::open::Opened;

/// Dots per inch that a photograph is written with: enough for the small print of a card.
const WRITTEN_DPI: u32 = 200;
/// Points per inch.
const POINTS: u32 = 72;
/// The shorter and the longer side of A4, in points.
const A4_SHORT_POINTS: u32 = 595;
const A4_LONG_POINTS: u32 = 842;

/// The widest and highest a picture may be to fill A4 upright at [`WRITTEN_DPI`].
pub(crate) const A4_SHORT_PX: u32 = A4_SHORT_POINTS * WRITTEN_DPI / POINTS;
/// See [`A4_SHORT_PX`].
pub(crate) const A4_LONG_PX: u32 = A4_LONG_POINTS * WRITTEN_DPI / POINTS;

/// A document under construction: nothing in it but pages.
pub(crate) struct Target {
    document: Document,
    root: ObjectId,
    pages: Vec<ObjectId>,
    layers: Layers,
}

impl Target {
    pub(crate) fn new() -> Self {
        let mut document = Document::with_version("1.7");
        let root = document.new_object_id();
        Self { document, root, pages: Vec::new(), layers: Layers::default() }
    }

    pub(crate) fn page_count(&self) -> u32 {
        u32::try_from(self.pages.len()).unwrap_or(u32::MAX)
    }

    /// Adds the pages named, in order.
    pub(crate) fn add_pages(&mut self, source: &Opened, pages: &[ObjectId], limits: &Limits) -> Result<(), Finding> {
        let mut copier = Copier::new(&source.document, &mut self.document, limits);
        for page in pages {
            self.pages.push(copier.page(*page, self.root)?);
        }
        self.layers.add(&source.document, &copier);
        Ok(())
    }

    /// Adds a page as large as a picture at [`WRITTEN_DPI`], at most A4.
    pub(crate) fn add_picture(&mut self, jpeg: Vec<u8>, width_px: u32, height_px: u32) {
        let points = |px: u32| i64::from((px * POINTS).div_ceil(WRITTEN_DPI).max(1));
        let (width, height) = (points(width_px), points(height_px));
        let mut image = Dictionary::new();
        image.set("Type", Object::Name(b"XObject".to_vec()));
        image.set("Subtype", Object::Name(b"Image".to_vec()));
        image.set("Width", i64::from(width_px));
        image.set("Height", i64::from(height_px));
        image.set("ColorSpace", Object::Name(b"DeviceRGB".to_vec()));
        image.set("BitsPerComponent", 8);
        image.set("Filter", Object::Name(b"DCTDecode".to_vec()));
        let image = self.document.add_object(Stream::new(image, jpeg));
        let drawing = format!("q {width} 0 0 {height} 0 0 cm /Picture Do Q");
        let contents = self.document.add_object(Stream::new(Dictionary::new(), drawing.into_bytes()));
        let mut pictures = Dictionary::new();
        pictures.set("Picture", Object::Reference(image));
        let mut resources = Dictionary::new();
        resources.set("XObject", Object::Dictionary(pictures));
        let mut page = Dictionary::new();
        page.set("Type", Object::Name(b"Page".to_vec()));
        page.set("Parent", Object::Reference(self.root));
        page.set("MediaBox", Object::Array([0, 0, width, height].map(Object::Integer).to_vec()));
        page.set("Resources", Object::Dictionary(resources));
        page.set("Contents", Object::Reference(contents));
        self.pages.push(self.document.add_object(page));
    }

    /// The bytes. The same pages always give the same bytes: no date, no id.
    pub(crate) fn write(mut self) -> Result<Vec<u8>, Finding> {
        let mut tree = Dictionary::new();
        tree.set("Type", Object::Name(b"Pages".to_vec()));
        tree.set("Count", i64::from(self.page_count()));
        tree.set("Kids", Object::Array(self.pages.iter().copied().map(Object::Reference).collect()));
        self.document.objects.insert(self.root, Object::Dictionary(tree));
        let mut catalog = Dictionary::new();
        catalog.set("Type", Object::Name(b"Catalog".to_vec()));
        catalog.set("Pages", Object::Reference(self.root));
        if let Some(layers) = self.layers.into_properties() {
            catalog.set("OCProperties", Object::Dictionary(layers));
        }
        let catalog = self.document.add_object(catalog);
        self.document.trailer.set("Root", Object::Reference(catalog));
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).map_err(|_| Finding::Damaged { damage: Damage::Structure })?;
        Ok(bytes)
    }
}
