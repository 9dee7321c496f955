//! Putting documents into slots and taking them out. The bytes are inspected, cleaned and stored before; an action keeps the fact.

use super::change::{Also, Change, change};
use super::checking;
use crate::actors::{Resident, Which};
use crate::app::App;
use crate::stop::Stop;
use domain::document::Document;
use domain::id::{DocumentId, Reference, RequestId};
use domain::law::requirements::Ask;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use jiff::Timestamp;

/// A clean copy that is stored already.
#[derive(Debug, Clone)]
pub struct Stored {
    /// Under which id.
    pub id: DocumentId,
    /// For which slot.
    pub slot: String,
    /// SHA-256, as hexadecimal text.
    pub digest: String,
    /// Size in bytes.
    pub size_bytes: u64,
    /// Pages.
    pub pages: u32,
    /// Names the files had when they came.
    pub original_names: Vec<String>,
    /// What the inspection noticed and did not block.
    pub warnings: Vec<String>,
}

impl Stored {
    /// As a document of a request.
    pub(super) fn document(&self, request: RequestId, now: Timestamp) -> Document {
        Document {
            id: self.id,
            request,
            slot: self.slot.clone(),
            digest: self.digest.clone(),
            size_bytes: self.size_bytes,
            pages: self.pages,
            original_names: self.original_names.clone(),
            warnings: self.warnings.clone(),
            added_at: now,
            verdict: None,
        }
    }
}

/// Puts a stored copy into its slot; what was there is kept as replaced.
///
/// # Errors
/// Not theirs; no such slot; not at this stage; changed meanwhile; faults.
pub async fn put(app: &App, who: Resident, reference: Reference, stored: Stored) -> Result<Request, Stop> {
    change(app, "put document", Which::Own(reference, who.person()), stored, move |case, stored, moment| {
        let slots = super::sending::slots(case, &moment.law, moment.today)?;
        let asked = slots.iter().any(|wanted| wanted.slot == stored.slot && wanted.ask == Ask::Document);
        if !asked {
            return Err(Refusal::UnknownSlot.into());
        }
        let stands_in = checking::stands_in(case, &stored.slot, &moment.law, moment.today)?;
        let action = Action::AddDocument { slot: stored.slot.clone(), pages: stored.pages, digest: stored.digest.clone(), stands_in };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        let document = stored.document(request.id, moment.now);
        Ok(Change { request, events, also: vec![Also::Put(document)] })
    })
    .await
}

/// Takes what is in a slot of a draft out of it.
///
/// # Errors
/// Not theirs; sent already; nothing there; faults.
pub async fn take_out(app: &App, who: Resident, reference: Reference, slot: String) -> Result<Request, Stop> {
    change(app, "take document out", Which::Own(reference, who.person()), slot, move |case, slot, moment| {
        let action = Action::RemoveDocument { slot: slot.clone() };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        Ok(Change { request, events, also: vec![Also::TakeOut(slot.clone())] })
    })
    .await
}
