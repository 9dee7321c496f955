//! Documents for people who do not exist: one plain page each, looked at and cleaned like any upload.

use crate::commands::outcome::Failure;
use balcao::web::site::Site;
use domain::id::DocumentId;
use intake::clean::CleanCopy;
use intake::worker::OwnedFile;
use service::actions::documents::Stored;
use std::collections::BTreeMap;

/// Clean copies by slot, each made once.
#[derive(Default)]
pub(super) struct Papers {
    clean: BTreeMap<String, CleanCopy>,
}

impl Papers {
    /// A stored copy for a slot.
    ///
    /// # Errors
    /// The inspection or the storage does not work.
    pub(super) async fn stored(&mut self, site: &Site, slot: &str) -> Result<Stored, Failure> {
        let copy = self.copy(site, slot).await?;
        let id = DocumentId(site.app.chance.id());
        let put = site.outside.storage.put(&id.to_string(), copy.pdf.clone(), site.app.chance.bytes()).await;
        put.map_err(|fault| Failure::down("a document cannot be stored", fault, "look at the disk"))?;
        Ok(Stored {
            id,
            slot: slot.to_owned(),
            digest: copy.digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            size_bytes: copy.pdf.len() as u64,
            pages: copy.pages,
            original_names: vec![format!("{slot}.pdf")],
            warnings: Vec::new(),
        })
    }

    async fn copy(&mut self, site: &Site, slot: &str) -> Result<&CleanCopy, Failure> {
        if !self.clean.contains_key(slot) {
            let file = OwnedFile { bytes: page(slot), password: None };
            let made = site.outside.inspector.clean(vec![file]).await;
            let made = made.map_err(|fault| Failure::down("a document cannot be made", format!("{fault:?}"), "balcao doctor"))?;
            self.clean.insert(slot.to_owned(), made);
        }
        self.clean.get(slot).ok_or_else(|| Failure::down("a document was lost", slot, "try again"))
    }
}

/// A PDF of one A4 page that says what it stands for.
fn page(slot: &str) -> Vec<u8> {
    let name: String = slot.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect();
    let lines = ["DEMO", name.as_str(), "Documento de demonstracao", "Demonstration document"];
    let mut drawn = String::from("0.9 g 40 40 515 762 re f 0 g\n");
    for (line, text) in lines.iter().enumerate() {
        let (size, height) = if line == 0 { (48, 700) } else { (20, 700 - 60 * line) };
        drawn.push_str(&format!("BT /F1 {size} Tf 72 {height} Td ({text}) Tj ET\n"));
    }
    for row in 0..22 {
        drawn.push_str(&format!("0.3 w 72 {} m 520 {} l S\n", 480 - row * 18, 480 - row * 18));
    }
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}endstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.7\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.push_str(&format!("xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}
