//! Cases that are somewhere already, for stories that begin there. They get there by the actions that pages call.

use super::World;
use super::people;
use domain::id::{DocumentId, Reference};
use domain::proof::{ProofKind, Purpose};
use domain::request::answers::{Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::stage::Stage;
use service::actions::documents::{self, Stored};
use service::actions::draft::{self, Answer};
use service::actions::sending;
use service::actors::Resident;
use service::cases;
use service::stop::Stop;
use sha2::{Digest, Sha256};
use store::proof::Held;
use store::request;
use store::session::{Session, Whose};

const SLOT_PREFIX: &str = "document:";

impl World {
    /// Proof of who somebody is.
    pub fn resident(&self, name: &str) -> Resident {
        let now = self.app.clock.real_now();
        let session = Session {
            token_hash: String::new(),
            whose: Whose::Resident(people::named(name).person().id),
            form_key: String::new(),
            made_at: now,
            seen_at: now,
            ends_at: now,
            reason: String::new(),
        };
        Resident::of(&session).expect("a resident's session")
    }

    /// A draft with nothing missing.
    pub async fn ready_case(&self, name: &str) -> Reference {
        let (app, who) = (&self.app, self.resident(name));
        let reference = draft::open(app, who, people::named(name).permit().id).await.expect("a draft");
        for answer in answers(name) {
            draft::answer(app, who, reference.clone(), answer).await.expect("an answer");
        }
        for slot in self.missing(who, &reference).await {
            let slot = slot.strip_prefix(SLOT_PREFIX).unwrap_or_else(|| panic!("{slot} is not answered"));
            documents::put(app, who, reference.clone(), self.stored(slot).await).await.expect("a document");
        }
        assert_eq!(self.missing(who, &reference).await, Vec::<String>::new());
        reference
    }

    /// A request that was sent, and what follows at once: slip, letters, proof.
    pub async fn sent_case(&self, name: &str) -> Reference {
        let reference = self.ready_case(name).await;
        sending::send(&self.app, self.resident(name), reference.clone()).await.expect("it is sent");
        self.run_jobs().await;
        reference
    }

    /// A sent case moved to the officer's stage.
    pub async fn case_in_review(&self, name: &str) -> Reference {
        let reference = self.sent_case(name).await;
        let given = (reference.clone(), self.app.clock.now());
        let moved = self.app.store.write("move a case to review", given, |tx, (reference, now)| {
            Box::pin(async move {
                let held = request::by_reference(tx, reference).await?.ok_or(Stop::NotFound)?;
                let filed = held.request.stage.filed().cloned().ok_or(Stop::NotFound)?;
                let moved = domain::request::Request { stage: Stage::InReview { filed, since: *now }, ..held.request };
                assert!(request::save(tx, &moved, held.version, held.due_on, *now).await?);
                Ok::<_, Stop>(())
            })
        });
        moved.await.expect("a case in review");
        reference
    }

    /// The newest proof of a case.
    pub async fn proof_of(&self, name: &str, reference: &Reference) -> Held {
        let case = cases::own(&self.app, self.resident(name), reference.clone()).await.expect("a case");
        let proofs = self.app.store.read("proofs of a case", case.held.request.id, |rx, id| {
            Box::pin(async move { store::proof::of_request(rx, *id).await.map_err(Stop::from) })
        });
        proofs.await.expect("proofs").into_iter().next().expect("a proof is made when the request is sent")
    }

    /// A pending proof for a purpose.
    pub async fn proof_for(&self, name: &str, reference: &Reference, purpose: Purpose) -> Held {
        let who = self.resident(name);
        let made = service::actions::proofs::make(&self.app, who, reference.clone(), ProofKind::Pending, purpose).await;
        let number = made.expect("a proof");
        let case = cases::own(&self.app, who, reference.clone()).await.expect("a case");
        let proofs = self.app.store.read("proofs of a case", case.held.request.id, |rx, id| {
            Box::pin(async move { store::proof::of_request(rx, *id).await.map_err(Stop::from) })
        });
        proofs.await.expect("proofs").into_iter().find(|held| held.proof.number == number).expect("the one just made")
    }

    async fn missing(&self, who: Resident, reference: &Reference) -> Vec<String> {
        let case = cases::own(&self.app, who, reference.clone()).await.expect("a case");
        sending::tasks(&case, &self.app.law, self.app.clock.today()).expect("the law answers").missing
    }

    /// A paper for a slot, stored already.
    pub async fn stored(&self, slot: &str) -> Stored {
        let id = DocumentId(self.app.chance.id());
        let bytes = format!("%PDF-1.7\n% {slot}\n").into_bytes();
        let digest = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let size_bytes = bytes.len() as u64;
        self.site.outside.storage.put(&id.to_string(), bytes, self.app.chance.bytes()).await.expect("memory takes it");
        Stored {
            id,
            slot: slot.to_owned(),
            digest,
            size_bytes,
            pages: 1,
            original_names: vec![format!("{slot}.pdf")],
            warnings: Vec::new(),
        }
    }
}

fn answers(name: &str) -> Vec<Answer> {
    vec![
        Answer::Identity(Confirmed::Right),
        Answer::Permit(Confirmed::Right),
        Answer::Address(people::named(name).address()),
        Answer::Household(Household { other_adults: 0, children: 0 }),
        Answer::Livelihood(Livelihood::Employed { employer: "Padaria do Bolhão, Lda.".to_owned(), employer_nif: None }),
        Answer::Niss(NissAnswer::DoesNotKnow),
        Answer::Declarations(Declarations { truthful: true, criminal_record_query: true, electronic_notice: true }),
    ]
}
