//! Answers that the record already knows: the admission check, the officer's page and a signed-in resident ask the finder with these, and
//! cards, letters and the check before sending read the same admission off them (ONE-2).

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::fees::Channel;
use crate::law::row::RowRef;
use crate::law::when::{Fact, FactKey};
use crate::law::windows::Window;
use crate::permit::Permit;
use crate::refusal::Refusal;
use crate::route::RouteId;
use crate::route::answers::{Answer, Answers};
use crate::route::find::{Answered, Way};
use jiff::civil::Date;

/// How this service takes the renewal of a permit on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission {
    /// It may be sent.
    Open {
        /// The row that opens it.
        row: RowRef,
        /// Since when.
        opens_on: Date,
        /// Until when, where a last day is set.
        closes_on: Option<Date>,
    },
    /// Not yet: everything may be prepared (WINDOW-2).
    NotYet {
        /// The row that announces the opening, when there is one.
        row: Option<RowRef>,
        /// The day, when known. How sure it is stands in the row.
        opens_on: Option<Date>,
    },
    /// It is open, but the amount of its fee is not in the law files: everything may be prepared, and no slip can be made.
    FeeNotSet {
        /// The row without an amount.
        row: RowRef,
    },
    /// Its month was open and has closed.
    Closed {
        /// The row that ended.
        row: RowRef,
        /// Its last day.
        closed_on: Date,
    },
    /// It goes another way, or an officer looks at it first.
    Elsewhere {
        /// The way.
        route: RouteId,
        /// The row that leads there; nothing where the record holds what cannot be.
        row: Option<RowRef>,
    },
}

impl Admission {
    /// The row that lets a request be sent.
    ///
    /// # Errors
    /// Not open yet, no amount to ask for, closed again, another way.
    pub fn sendable(self) -> Result<RowRef, Refusal> {
        match self {
            Self::Open { row, .. } => Ok(row),
            Self::NotYet { opens_on, .. } => Err(Refusal::WindowNotOpen { opens_on }),
            Self::FeeNotSet { .. } => Err(Refusal::FeeNotSet),
            Self::Closed { .. } => Err(Refusal::WindowClosed),
            Self::Elsewhere { .. } => Err(Refusal::OtherWay),
        }
    }

    /// Whether a request may be begun here, to be sent now or when its month opens.
    #[must_use]
    pub fn may_begin(&self) -> bool {
        matches!(self, Self::Open { .. } | Self::NotYet { .. } | Self::FeeNotSet { .. })
    }

    /// The row it rests on.
    #[must_use]
    pub fn row(&self) -> Option<&RowRef> {
        match self {
            Self::Open { row, .. } | Self::Closed { row, .. } | Self::FeeNotSet { row } => Some(row),
            Self::NotYet { row, .. } | Self::Elsewhere { row, .. } => row.as_ref(),
        }
    }
}

/// What a permit on record answers: the document in hand, its article, its last day.
#[must_use]
pub fn of_permit(law: &Law, permit: &Permit) -> Answers {
    of_title(law, &permit.basis, permit.expires_on)
}

/// The same for a permit of which only this is known.
fn of_title(law: &Law, basis: &str, expires_on: Date) -> Answers {
    let holds = match law.kind_of(basis) {
        Some("cplp") => "cplp_certificate",
        Some("permanent") => "permanent_permit",
        Some("eu_family" | "eu_citizen") => "eu_family_card",
        _ => "residence_permit",
    };
    Answers::default().choice(FactKey::Holds, holds).choice(FactKey::Basis, basis).with(FactKey::Expires, Answer::Is(Fact::Day(expires_on)))
}

impl Law {
    /// The way in which the holder of a permit renews it, on a day. Nothing where the record holds what cannot be (a last day out of all
    /// range): an officer looks at it then.
    #[must_use]
    pub fn renewal(&self, permit: &Permit, on: Date) -> Option<Way> {
        self.renewal_of(&permit.basis, permit.expires_on, on)
    }

    /// The same for any permit on this basis with this last day.
    #[must_use]
    pub fn renewal_of(&self, basis: &str, expires_on: Date, on: Date) -> Option<Way> {
        let answers = of_title(self, basis, expires_on).choice(FactKey::Goal, "renew");
        match self.find_way(&answers, on) {
            Ok(Answered::Way(way)) => Some(*way),
            Ok(Answered::Missing(_)) | Err(_) => None,
        }
    }

    /// How this service takes the renewal of a permit on a day.
    #[must_use]
    pub fn admission(&self, permit: &Permit, on: Date) -> Admission {
        let Some(way) = self.renewal(permit, on) else {
            return Admission::Elsewhere { route: RouteId::SpecialCategory, row: None };
        };
        if way.route == RouteId::RenewalOnline
            && way.open
            && let Err(Unanswered::NotPublished(row)) = self.fees(&permit.basis, Channel::Online, on)
        {
            return Admission::FeeNotSet { row };
        }
        match (way.route, way.window) {
            (RouteId::RenewalOnline, Some(Window::Open { row, opens_on, closes_on })) if way.open => {
                Admission::Open { row, opens_on, closes_on }
            }
            (RouteId::RenewalOnline, _) if way.open => Admission::Open { opens_on: way.row.from, closes_on: way.closes_on, row: way.row },
            (RouteId::RenewalOnline, Some(Window::NotYet { row, opens_on })) => Admission::NotYet { row, opens_on },
            (RouteId::RenewalOnline, Some(Window::Closed { row, closed_on })) => Admission::Closed { row, closed_on },
            (route, _) => Admission::Elsewhere { route, row: Some(way.row) },
        }
    }
}
