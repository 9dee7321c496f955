//! The people of the stories: a few residents in different situations, and one officer of each role. Nobody is real.

use domain::id::{OfficerId, PermitId, PersonId};
use domain::officer::{Officer, Role};
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::request::answers::Address;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use service::app::App;
use service::stop::Stop;
use store::engine::Store;
use store::officer::Account;
use store::{officer, person};

/// A resident of the stories.
#[derive(Debug, Clone, Copy)]
pub struct Someone {
    number: u128,
    /// Given name, by which stories call them.
    pub given: &'static str,
    /// Family name.
    pub family: &'static str,
    /// ISO 3166-1 alpha-3.
    pub nationality: &'static str,
    /// Day of birth.
    pub born_on: Date,
    /// Address on record. Chen has never signed in; for the others it is confirmed and the code is enough.
    pub email: &'static str,
    /// Tax number.
    pub nif: &'static str,
    /// Legal basis of the permit.
    pub basis: &'static str,
    /// Last day of the permit.
    pub expires_on: Date,
}

/// Everybody. Windows on the first day of a story: Anna's and Bilal's are open, Chen's is not open yet.
pub const ALL: [Someone; 3] = [
    Someone {
        number: 1,
        given: "Anna",
        family: "Kovalenko",
        nationality: "UKR",
        born_on: date(1988, 3, 3),
        email: "anna@pessoas.example",
        nif: "270000011",
        basis: "88-1",
        expires_on: date(2026, 12, 20),
    },
    Someone {
        number: 2,
        given: "Bilal",
        family: "Rahman",
        nationality: "BGD",
        born_on: date(1994, 11, 30),
        email: "bilal@pessoas.example",
        nif: "270000020",
        basis: "77-1",
        expires_on: date(2027, 1, 15),
    },
    Someone {
        number: 3,
        given: "Chen",
        family: "Wei",
        nationality: "CHN",
        born_on: date(1979, 6, 12),
        email: "chen@pessoas.example",
        nif: "270000038",
        basis: "88-1",
        expires_on: date(2027, 6, 30),
    },
];

impl Someone {
    /// As on the record.
    pub fn person(&self) -> Person {
        Person {
            id: PersonId(self.number),
            given_names: self.given.to_owned(),
            family_names: self.family.to_owned(),
            born_on: self.born_on,
            nationality: self.nationality.to_owned(),
            nif: Some(self.nif.to_owned()),
            niss: Niss::Unknown,
            passport_number: format!("XX{:07}", 1_000_000 + self.number),
            passport_expires_on: date(2031, 5, 31),
            biometrics_current_until: Some(date(2029, 1, 31)),
            language: "pt".to_owned(),
        }
    }

    /// Their permit.
    pub fn permit(&self) -> Permit {
        let number = format!("P{:08}", 10_007_204 + self.number);
        Permit {
            id: PermitId(self.number),
            person: PersonId(self.number),
            number_as_printed: number.clone(),
            number,
            basis: self.basis.to_owned(),
            issued_on: date(2024, 12, 21),
            expires_on: self.expires_on,
        }
    }

    /// Their address.
    pub fn address(&self) -> Address {
        Address {
            street: format!("Rua das Flores {}", self.number),
            postal_code: "4000-001".to_owned(),
            locality: "Porto".to_owned(),
            telephone: Some("+351 912 345 678".to_owned()),
        }
    }
}

/// Somebody by their given name.
pub fn named(name: &str) -> Someone {
    ALL.into_iter().find(|one| one.given == name).unwrap_or_else(|| panic!("nobody is called {name}"))
}

/// The officer of a role.
pub fn officer(role: Role) -> Officer {
    let place = Role::ALL.iter().position(|one| *one == role).expect("every role is listed");
    let names = ["Marta Lopes", "Rui Tavares", "Inês Prata", "Hugo Reis"];
    Officer { id: OfficerId(place as u128 + 1), name: names[place].to_owned(), role, team: "Porto".to_owned() }
}

/// Puts everybody on the record.
pub async fn add_all(store: &Store, now: Timestamp) {
    let added = store.write("add people", now, |tx, now| {
        Box::pin(async move {
            for one in ALL {
                let person = one.person();
                person::add(tx, &person, &one.address(), *now).await?;
                person::add_email(tx, person.id, one.email, (one.given != "Chen").then_some(*now), *now).await?;
                person::add_permit(tx, &one.permit()).await?;
            }
            for role in Role::ALL {
                officer::add(tx, &account(role), *now).await?;
            }
            Ok::<_, Stop>(())
        })
    });
    added.await.expect("nobody is there yet");
}

/// Puts a second officer of a role on the record.
pub async fn add_another(app: &App, role: Role) -> OfficerId {
    let officer = Officer { id: OfficerId(app.chance.id()), name: "Nuno Paiva".to_owned(), ..officer(role) };
    let account = Account { email: format!("{}@balcao.example", officer.id), officer: officer.clone(), ..account(role) };
    let added = app.store.write("add another officer", (account, app.clock.now()), |tx, (account, now)| {
        Box::pin(async move { officer::add(tx, account, *now).await })
    });
    added.await.expect("nobody has the address yet");
    officer.id
}

fn account(role: Role) -> Account {
    Account {
        officer: officer(role),
        email: format!("{}@balcao.example", role.code()),
        // Stories of signing in set their own.
        password_hash: String::new(),
        totp_secret: String::new(),
        totp_last_step: 0,
        active: true,
    }
}
