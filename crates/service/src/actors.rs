//! Proof of who acts: types that can be made only from a live session or by the worker. No type, no call.

use domain::id::{OfficerId, PersonId, RequestId};
use domain::officer::{Officer, Power, Role};
use domain::timeline::Actor;
use std::marker::PhantomData;
use store::session::{Session, Whose};

/// A resident who is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resident {
    person: PersonId,
}

/// An officer who is signed in and has a power.
#[derive(Debug, Clone)]
pub struct With<P> {
    officer: Officer,
    power: PhantomData<P>,
}

/// The service itself: only jobs and the schedule have it.
#[derive(Debug, Clone, Copy)]
pub struct System {
    made_by_us: PhantomData<()>,
}

/// Who looks at the page of a case: the person themselves, or an officer who sees what the person sees.
#[derive(Debug, Clone)]
pub enum Viewing {
    /// The person.
    Own(Resident),
    /// An officer, on the same page.
    Mirror(With<Read>),
}

macro_rules! powers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
        impl Has for $name {
            const POWER: Power = Power::$name;
        }
    )*};
}

/// A power as a type.
pub trait Has {
    /// The power.
    const POWER: Power;
}

powers! {
    /// Looks at cases.
    Read,
    /// Takes, hands back, judges documents.
    Review,
    /// Asks for more, answers questions.
    Ask,
    /// Proposes a refusal.
    Propose,
    /// Approves.
    Approve,
    /// Signs second.
    SecondSign,
    /// Goes on without a check.
    Override,
    /// Opens months.
    OpenMonths,
    /// Reads the audit.
    Audit,
    /// Adds people, rotates keys.
    Administer,
}

impl Resident {
    /// The resident of a session.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        match session.whose {
            Whose::Resident(person) => Some(Self { person }),
            Whose::Officer(_) | Whose::Visitor => None,
        }
    }

    /// Whose record it is.
    #[must_use]
    pub fn person(self) -> PersonId {
        self.person
    }

    /// As the timeline names them.
    #[must_use]
    pub fn actor(self) -> Actor {
        Actor::Resident(self.person)
    }
}

impl<P: Has> With<P> {
    /// The officer of a session, if the session is theirs and their role has the power.
    #[must_use]
    pub fn of(session: &Session, officer: &Officer) -> Option<Self> {
        let theirs = session.whose == Whose::Officer(officer.id);
        (theirs && officer.role.may(P::POWER)).then(|| Self { officer: officer.clone(), power: PhantomData })
    }

    /// Who it is.
    #[must_use]
    pub fn id(&self) -> OfficerId {
        self.officer.id
    }

    /// What they are.
    #[must_use]
    pub fn role(&self) -> Role {
        self.officer.role
    }

    /// Their name, as residents see it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.officer.name
    }

    /// As the timeline names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Officer(self.officer.id)
    }
}

impl System {
    pub(crate) fn by_worker() -> Self {
        Self { made_by_us: PhantomData }
    }

    /// As the timeline names it.
    #[must_use]
    pub fn actor(self) -> Actor {
        Actor::Service
    }
}

/// A case as somebody saw it who now decides on it: what they saw is what they decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsSeen {
    reference: domain::id::Reference,
    version: Option<i64>,
}

impl AsSeen {
    /// As it stood at a version.
    #[must_use]
    pub fn at(reference: domain::id::Reference, version: i64) -> Self {
        Self { reference, version: Some(version) }
    }

    pub(crate) fn which(self) -> Which {
        match self.version {
            Some(version) => Which::Seen(self.reference, version),
            None => Which::Any(self.reference),
        }
    }
}

/// As it stands now, for who looks and decides in one step.
impl From<domain::id::Reference> for AsSeen {
    fn from(reference: domain::id::Reference) -> Self {
        Self { reference, version: None }
    }
}

/// Which case, and who must own it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Which {
    /// A resident's own, by reference: another person's is not found.
    Own(domain::id::Reference, PersonId),
    /// Any, by reference: for officers.
    Any(domain::id::Reference),
    /// Any, by reference, and only as it was seen: for decisions.
    Seen(domain::id::Reference, i64),
    /// By id: for jobs.
    Id(RequestId),
}
