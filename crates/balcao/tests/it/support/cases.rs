//! Cases that are somewhere already, for stories that begin there. They get there by the actions that pages call.

use super::World;
use super::people;
use domain::id::{DocumentId, PermitId, Reference};
use domain::officer::{Officer, Role};
use domain::proof::{ProofKind, Purpose};
use domain::request::answers::{Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::stage::Stage;
use neighbours::payment::book::PayOrder;
use service::actions::change::Case;
use service::actions::documents::{self, Stored};
use service::actions::draft::{self, Answer};
use service::actions::sending;
use service::actors::{Has, Resident, With};
use service::cases;
use service::jobs::confirm_payment;
use service::stop::Stop;
use sha2::{Digest, Sha256};
use store::proof::Held;
use store::session::{Session, Whose};

const SLOT_PREFIX: &str = "document:";

impl World {
    /// Proof of who somebody is.
    pub fn resident(&self, name: &str) -> Resident {
        let session = self.session(Whose::Resident(people::named(name).person().id));
        Resident::of(&session).expect("a resident's session")
    }

    /// A draft with nothing missing.
    pub async fn ready_case(&self, name: &str) -> Reference {
        self.ready_permit(name, people::named(name).permit().id).await
    }

    /// The same for one of several permits.
    pub async fn ready_permit(&self, name: &str, permit: PermitId) -> Reference {
        let (app, who) = (&self.app, self.resident(name));
        let reference = draft::open(app, who, permit).await.expect("a draft");
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

    /// A case that was sent, paid and checked: it waits for an officer. A day has passed, because a slip cannot be paid at once.
    pub async fn case_in_review(&self, name: &str) -> Reference {
        let reference = self.sent_case(name).await;
        self.pay(name, &reference, PayOrder::default()).await;
        assert_eq!(self.stage(name, &reference).await.code(), "in_review");
        reference
    }

    /// Pays the newest slip of a case as soon as a bank takes it, and does what follows at once.
    pub async fn pay(&self, name: &str, reference: &Reference, order: PayOrder) {
        let slip = self.case(name, reference).await.slips[0].clone();
        let payable = slip.payable_from.expect("the slip has a term");
        if self.app.clock.now() < payable {
            self.app.clock.set(payable);
            self.run_jobs().await;
        }
        let provider_id = slip.provider_id.expect("the slip has a reference");
        self.neighbours.payment.pay(&provider_id, order).expect("a bank takes it");
        confirm_payment(&self.app, provider_id).await.expect("the notice is kept");
        self.run_jobs().await;
    }

    /// The case as its person has it.
    pub async fn case(&self, name: &str, reference: &Reference) -> Case {
        cases::own(&self.app, self.resident(name), reference.clone()).await.expect("their case")
    }

    /// Where a case stands.
    pub async fn stage(&self, name: &str, reference: &Reference) -> Stage {
        self.case(name, reference).await.held.request.stage
    }

    /// Proof of what the officer of a role may do.
    pub fn acting<P: Has>(&self, role: Role) -> With<P> {
        let officer = people::officer(role);
        With::of(&self.session(Whose::Officer(officer.id)), &officer).expect("the role has the power")
    }

    /// Proof of what another officer of a role may do: somebody else at each call.
    pub async fn acting_as_another<P: Has>(&self, role: Role) -> With<P> {
        let id = people::add_another(&self.app, role).await;
        let officer = Officer { id, ..people::officer(role) };
        With::of(&self.session(Whose::Officer(id)), &officer).expect("the role has the power")
    }

    fn session(&self, whose: Whose) -> Session {
        let now = self.app.clock.real_now();
        let (token_hash, form_key, reason) = Default::default();
        Session { token_hash, whose, form_key, made_at: now, seen_at: now, ends_at: now, reason }
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
        sending::tasks(&case, &self.app.law(), self.app.clock.today()).expect("the law answers").missing
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
