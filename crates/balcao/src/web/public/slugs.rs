//! The last part of an address: short Portuguese words, the same in both languages. What a guide is about keeps its code everywhere else.

use crate::web::views::words::hyphens;
use domain::route::RouteId;

/// Documents by their code in the law. A test asks that each has one.
const DOCUMENTS: [(&str, &str); 31] = [
    ("passport", "passaporte"),
    ("residence_visa", "visto-de-residencia"),
    ("housing", "morada"),
    ("tax_domicile", "domicilio-fiscal"),
    ("employment", "contrato-de-trabalho"),
    ("foreign_employer", "empregador-no-estrangeiro"),
    ("activity_start", "inicio-de-atividade"),
    ("activity", "atividade"),
    ("qualified_contract", "contrato-qualificado"),
    ("qualification", "qualificacoes"),
    ("means", "meios-de-subsistencia"),
    ("enrolment", "matricula"),
    ("host_agreement", "acordo-de-acolhimento"),
    ("sponsor_permit", "titulo-do-familiar"),
    ("kinship", "laco-familiar"),
    ("parental_consent", "autorizacao-do-outro-progenitor"),
    ("health_cover", "saude"),
    ("nif_proof", "nif"),
    ("niss_proof", "niss"),
    ("niss_certificate", "nao-inscricao-na-seguranca-social"),
    ("foreign_criminal_record", "registo-criminal"),
    ("investment", "investimento"),
    ("tax_declaration", "declaracao-das-financas"),
    ("social_security_declaration", "declaracao-da-seguranca-social"),
    ("portuguese_a2", "portugues-a2"),
    ("five_years", "cinco-anos-de-residencia"),
    ("victim_notice", "informacao-da-policia"),
    ("eu_id", "identidade-de-cidadao-da-uniao"),
    ("eu_certificate", "certificado-de-cidadao-da-uniao"),
    ("dependency", "a-cargo"),
    ("address_change", "nova-morada"),
];

/// The address of a document's page, below the language.
#[must_use]
pub fn document_tail(slot: &str) -> String {
    let known = DOCUMENTS.iter().find(|(code, _)| *code == slot);
    format!("documentos/{}", known.map_or_else(|| hyphens(slot), |(_, slug)| (*slug).to_owned()))
}

/// The address of a way's page, below the language.
#[must_use]
pub fn way_tail(route: RouteId) -> String {
    format!("caminhos/{}", way(route))
}

/// The way of an address.
#[must_use]
pub fn way_of(slug: &str) -> Option<RouteId> {
    RouteId::ALL.into_iter().find(|route| way(*route) == slug)
}

fn way(route: RouteId) -> &'static str {
    match route {
        RouteId::RenewalOnline => "renovar",
        RouteId::BacklogInvitation => "convite",
        RouteId::VisaAppointmentAttached => "visto-com-marcacao",
        RouteId::VisaFirstPermit => "visto-sem-marcacao",
        RouteId::CplpGrant => "cplp",
        RouteId::CplpRenewal => "renovar-cplp",
        RouteId::FamilyReunification => "reagrupamento-familiar",
        RouteId::EuFamilyCard => "familia-de-cidadao-da-uniao",
        RouteId::IrnDesk => "balcao-do-irn",
        RouteId::ExpressionOfInterest => "manifestacao-de-interesse",
        RouteId::PermanentResidence => "residencia-permanente",
        RouteId::SpecialCategory => "caso-especial",
        RouteId::ProofOfStatus => "provar-a-situacao",
        RouteId::ChangeAppointment => "mudar-marcacao",
        RouteId::MissedAppointment => "faltei-a-marcacao",
        RouteId::FollowUp => "acompanhar",
        RouteId::EmailCorrection => "mudar-email",
        RouteId::OutsidePortugal => "fora-de-portugal",
    }
}
