//! What people write to the agency about, and what each subject asks for so that the case is found (CONTACT-1).

use crate::law::Law;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `contacts/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactValues {
    /// The subject, by code.
    pub subject: String,
    /// The matter within it, by code.
    pub matter: String,
    /// What the person wants.
    pub purpose: Purpose,
    /// What must be told.
    pub asks: Vec<Asked>,
    /// What must be attached.
    #[serde(default)]
    pub attach: Vec<Attached>,
    /// Taken only until so many days before the permit's last day.
    pub until_days_before_expiry: Option<u16>,
    /// Text key of the subject.
    pub subject_text: String,
    /// Text key of the matter.
    pub text: String,
    /// Subject and matter together: what the row answers for.
    #[serde(skip)]
    whole: String,
}

/// What the person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// An appointment.
    Book,
    /// A correction of the record.
    Correct,
    /// An explanation, or help with an error.
    Clarify,
    /// Word of a request that waits.
    FollowUp,
}

/// What can be asked so that the case is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Name as in the passport.
    Name,
    /// Day of birth.
    BirthDate,
    /// Nationality.
    Nationality,
    /// Telephone.
    Phone,
    /// Address of e-mail.
    Email,
    /// Number of the permit.
    PermitNumber,
    /// Number of the passport.
    PassportNumber,
    /// Number of the visa.
    VisaNumber,
    /// What is to stand in the record instead.
    NewValue,
    /// Why.
    Reason,
}

/// What can be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attached {
    /// Copy of the passport.
    PassportCopy,
    /// Copy of the permit.
    CardCopy,
    /// Copy of the visa.
    VisaCopy,
    /// Picture of the screen with the error.
    Screenshot,
    /// Proof of the reason for the change.
    ReasonProof,
    /// Report to the police.
    PoliceReport,
    /// Proof of the tie to an EU citizen.
    KinshipProof,
    /// The EU citizen's registration certificate.
    EuCertificate,
}

impl ContactValues {
    pub(super) fn name_subject(&mut self) {
        self.whole = format!("{}/{}", self.subject, self.matter);
    }
}

impl Asked {
    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::BirthDate => "birth_date",
            Self::Nationality => "nationality",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::PermitNumber => "permit_number",
            Self::PassportNumber => "passport_number",
            Self::VisaNumber => "visa_number",
            Self::NewValue => "new_value",
            Self::Reason => "reason",
        }
    }
}

impl Attached {
    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PassportCopy => "passport_copy",
            Self::CardCopy => "card_copy",
            Self::VisaCopy => "visa_copy",
            Self::Screenshot => "screenshot",
            Self::ReasonProof => "reason_proof",
            Self::PoliceReport => "police_report",
            Self::KinshipProof => "kinship_proof",
            Self::EuCertificate => "eu_certificate",
        }
    }
}

impl Topic for ContactValues {
    const FOLDER: &'static str = "contacts";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(&self.whole)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        match self.asks.is_empty() {
            true => vec![("it asks for nothing".to_owned(), "Ask at least for what finds the case.")],
            false => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.subject_text, &self.text]
    }
}

impl Law {
    /// The subjects of the contact form on a day, in the order of the files.
    pub fn contact_subjects(&self, on: Date) -> impl Iterator<Item = &Row<ContactValues>> {
        self.contacts.iter().filter(move |row| row.reference.in_force(on))
    }
}
