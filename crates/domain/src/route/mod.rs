//! The route finder: from what a person says to the one way that applies, by the dated rows of `law/routes`. Page, command, interface,
//! admission check and officer ask the same function, so that they cannot disagree (ONE-2).

pub mod answers;
pub mod code;
pub mod exceptions;
pub mod find;
pub mod record;
pub mod told;
pub mod walk;

use crate::law::when::FactKey;
use crate::route::answers::AnswerFault;

/// The ways through the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteId {
    /// Renewal by the person through this service.
    RenewalOnline,
    /// Renewal of a permit that ended between 22 February 2020 and 30 June 2025.
    BacklogInvitation,
    /// First permit, with the appointment that came with the visa.
    VisaAppointmentAttached,
    /// First permit after a visa without an appointment.
    VisaFirstPermit,
    /// First permit of a citizen of a Portuguese-speaking country.
    CplpGrant,
    /// Renewal of such a permit.
    CplpRenewal,
    /// Family of somebody with a permit.
    FamilyReunification,
    /// Residence card of family of a citizen of the European Union.
    EuFamilyCard,
    /// Renewal at a registry desk.
    IrnDesk,
    /// Expression of interest begun before 4 June 2024.
    ExpressionOfInterest,
    /// Permanent residence.
    PermanentResidence,
    /// Everything that an officer looks at first.
    SpecialCategory,
    /// Status or proof only.
    ProofOfStatus,
    /// Change or cancel an appointment.
    ChangeAppointment,
    /// A missed appointment.
    MissedAppointment,
    /// A process that is open, or no answer to it.
    FollowUp,
    /// No access to the e-mail on record.
    EmailCorrection,
    /// Outside Portugal.
    OutsidePortugal,
}

impl RouteId {
    /// Every way, in the order of the public list.
    pub const ALL: [Self; 18] = [
        Self::RenewalOnline,
        Self::BacklogInvitation,
        Self::VisaAppointmentAttached,
        Self::VisaFirstPermit,
        Self::CplpGrant,
        Self::CplpRenewal,
        Self::FamilyReunification,
        Self::EuFamilyCard,
        Self::IrnDesk,
        Self::ExpressionOfInterest,
        Self::PermanentResidence,
        Self::SpecialCategory,
        Self::ProofOfStatus,
        Self::ChangeAppointment,
        Self::MissedAppointment,
        Self::FollowUp,
        Self::EmailCorrection,
        Self::OutsidePortugal,
    ];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RenewalOnline => "renewal_online",
            Self::BacklogInvitation => "backlog_invitation",
            Self::VisaAppointmentAttached => "visa_appointment_attached",
            Self::VisaFirstPermit => "visa_first_permit",
            Self::CplpGrant => "cplp_grant",
            Self::CplpRenewal => "cplp_renewal",
            Self::FamilyReunification => "family_reunification",
            Self::EuFamilyCard => "eu_family_card",
            Self::IrnDesk => "irn_desk",
            Self::ExpressionOfInterest => "expression_of_interest",
            Self::PermanentResidence => "permanent_residence",
            Self::SpecialCategory => "special_category",
            Self::ProofOfStatus => "proof_of_status",
            Self::ChangeAppointment => "change_appointment",
            Self::MissedAppointment => "missed_appointment",
            Self::FollowUp => "follow_up",
            Self::EmailCorrection => "email_correction",
            Self::OutsidePortugal => "outside_portugal",
        }
    }

    /// The way of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|route| route.code() == code)
    }
}

/// Parts of the text of a way, after its name.
const PARTS: [&str; 7] = ["", "-for", "-who", "-after", "-time", "-wrong", "-avoid"];
/// Reasons that no row names.
const REASONS: [&str; 3] = ["why-article-not-said", "why-card-still-accepted", "why-card-no-longer-accepted"];

/// The keys of what is said of a way, by their beginning.
pub(crate) fn texts_of(says: &str) -> Vec<String> {
    PARTS.iter().map(|part| format!("{says}{part}")).collect()
}

/// Every text key the finder shows beside those the rows name.
pub(crate) fn text_keys() -> Vec<String> {
    let dashed = |code: &str| code.replace('_', "-");
    let ways = RouteId::ALL.iter().flat_map(|way| texts_of(&format!("route-{}", dashed(way.code()))));
    let windows = FactKey::Window.choices().iter().map(|code| format!("why-window-{}", dashed(code)));
    let faults = AnswerFault::CODES.iter().map(|code| dashed(code));
    ways.chain(windows).chain(faults).chain(REASONS.map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests;
