//! Who acts in the demonstration: residents who are on the record, and members of staff.

use super::told;
use crate::commands::outcome::Failure;
use balcao::web::site::Site;
use domain::id::PersonId;
use domain::officer::{Officer, Role};
use domain::samples::Sample;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use service::actions::demo::{Newcomer, add_people};
use service::actions::settings::{AddedBy, add_officer};
use service::actions::sign_in;
use service::actors::{Has, Resident, With};
use service::officers;
use service::stop::Stop;
use store::officer::Account;
use store::session::{Session, Whose};

/// Everybody signs in with the same password: nothing here is secret.
const PASSWORD: &str = "demonstracao-2026";
/// Name, address before `@`, role, team.
const STAFF: [(&str, &str, Role, &str); 6] = [
    ("Marta Reis", "marta.reis", Role::CaseOfficer, "Norte"),
    ("Luís Prates", "luis.prates", Role::CaseOfficer, "Sul"),
    ("Helena Couto", "helena.couto", Role::Supervisor, "Norte"),
    ("Rui Salgado", "rui.salgado", Role::Supervisor, "Sul"),
    ("Sílvia Amaral", "silvia.amaral", Role::Auditor, "Auditoria"),
    ("Nuno Faria", "nuno.faria", Role::Administrator, "Sistemas"),
];

/// Residents and staff.
pub(super) struct Cast {
    /// People who do not exist.
    pub(super) people: Vec<Sample>,
    /// Members of staff, in the order of the table, with their session.
    staff: Vec<(Officer, Session)>,
    /// How they sign in.
    sign_ins: Vec<Value>,
}

impl Cast {
    /// Puts everybody on the record; their addresses were confirmed long before `first`.
    ///
    /// # Errors
    /// Faults.
    pub(super) async fn engage(site: &Site, people: Vec<Sample>, first: Timestamp) -> Result<Self, Failure> {
        let wrong = |stop: Stop| Failure::of("people cannot be put on the record", &stop);
        let confirmed_at = first.checked_sub(SignedDuration::from_hours(24 * 400)).unwrap_or(first);
        let shared = |email: &str| people.iter().filter(|other| other.email == email).count() > 1;
        let newcomers = people.iter().map(|sample| Newcomer {
            person: sample.person.clone(),
            address: sample.address.clone(),
            permit: sample.permit.clone(),
            email: sample.email.clone(),
            confirmed_at: (!shared(&sample.email)).then_some(confirmed_at),
        });
        add_people(&site.app, newcomers.collect()).await.map_err(wrong)?;
        let (mut staff, mut sign_ins) = (Vec::new(), Vec::new());
        let hash = tokio::task::spawn_blocking({
            let chance = site.app.chance;
            move || officers::hash_password(PASSWORD, chance)
        });
        let hash = hash.await.map_err(|error| Failure::down("a password cannot be hashed", error, "try again"))?;
        let hash = hash.map_err(|fault| Failure::down("a password cannot be hashed", fault, "try again"))?;
        for (name, address, role, team) in STAFF {
            let (officer, sign_in) = engage(site, (name, address, role, team), &hash).await?;
            staff.push((officer.clone(), session(site, Whose::Officer(officer.id)).await.map_err(wrong)?));
            sign_ins.push(sign_in);
        }
        Ok(Self { people, staff, sign_ins })
    }

    /// Somebody by their short name.
    pub(super) fn person(&self, key: &str) -> Option<&Sample> {
        self.people.iter().find(|sample| sample.key == key)
    }

    /// Proof of who a resident is.
    pub(super) async fn resident(&self, site: &Site, person: PersonId) -> Result<Resident, Stop> {
        Resident::of(&session(site, Whose::Resident(person)).await?).ok_or(Stop::NotFound)
    }

    /// The first member of staff of a role, with a power.
    pub(super) fn officer<P: Has>(&self, role: Role) -> Result<With<P>, Stop> {
        let found = self.staff.iter().find(|(officer, _)| officer.role == role);
        found.and_then(|(officer, session)| With::of(session, officer)).ok_or(Stop::NotFound)
    }

    /// Another member of staff of a role, with a power: the one who signs second.
    pub(super) fn colleague<P: Has>(&self, role: Role) -> Result<With<P>, Stop> {
        let found = self.staff.iter().filter(|(officer, _)| officer.role == role).nth(1);
        found.and_then(|(officer, session)| With::of(session, officer)).ok_or(Stop::NotFound)
    }

    /// What is printed.
    pub(super) fn printed(&self, references: &[(String, String)]) -> Value {
        let people = self.people.iter().map(|sample| {
            let reference = references.iter().find(|(key, _)| key == sample.key).map(|(_, reference)| reference);
            json!({
                "key": sample.key,
                "id": sample.person.id.to_string(),
                "name": sample.person.full_name(),
                "nationality": sample.person.nationality,
                "born_on": sample.person.born_on.to_string(),
                "permit": sample.permit.number_as_printed,
                "expires_on": sample.permit.expires_on.to_string(),
                "nif": sample.person.nif,
                "passport": sample.person.passport_number,
                "email": sample.email,
                "reference": reference,
            })
        });
        json!({
            "people": people.collect::<Vec<_>>(),
            "officers": self.sign_ins,
            "sign_ins": { "residents": "code by e-mail, shown in the mailbox", "officers": "password and one-time code", "switcher": "/pt/demo" },
        })
    }
}

async fn engage(site: &Site, (name, address, role, team): (&str, &str, Role, &str), hash: &str) -> Result<(Officer, Value), Failure> {
    let id = told::officer(address);
    let officer = Officer { id, name: name.to_owned(), role, team: team.to_owned() };
    let secret = told::totp_secret(address);
    let sealed = officers::seal_secret(&site.outside.vault, &secret, site.app.chance);
    let email = format!("{address}@balcao.example");
    let account = Account {
        officer: officer.clone(),
        email: email.clone(),
        password_hash: hash.to_owned(),
        totp_secret: sealed.map_err(|fault| Failure::down("a secret cannot be kept", fault, "try again"))?,
        totp_last_step: 0,
        active: true,
    };
    let added = add_officer(&site.app, &AddedBy::Console, account).await;
    added.map_err(|why| Failure::down("a member of staff cannot be added", format!("{why:?}"), "balcao doctor"))?;
    let text = officers::secret_text(&secret);
    let sign_in =
        json!({ "id": id.to_string(), "name": name, "role": role.code(), "email": email, "password": PASSWORD, "totp_secret": text });
    Ok((officer, sign_in))
}

/// A session made by the role switcher: the only way in without proof, and only in a demonstration.
async fn session(site: &Site, whose: Whose) -> Result<Session, Stop> {
    let token = sign_in::switch_role(&site.app, whose).await?;
    sign_in::session_of(&site.app, &token).await?.ok_or(Stop::NotFound)
}
