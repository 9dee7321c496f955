use super::case::{address, at, broken, permit, person};
use crate::support::on_both;
use domain::id::{PermitId, PersonId};
use domain::person::{Niss, Person};
use domain::request::answers::Address;
use jiff::civil::date;
use store::engine::Store;
use store::engine::error::Rule;
use store::{migrations, person as people};

async fn add(store: &Store, person: Person, address: Address) {
    kept!(store, (person, address), |tx, of| people::add(tx, &of.0, &of.1, at(0)).await);
}

async fn load(store: &Store, id: PersonId) -> Option<people::Held> {
    seen!(store, id, |rx, id| people::load(rx, *id).await)
}

#[test]
fn a_person_comes_back_as_they_are() {
    on_both(migrations::ALL, |store| async move {
        let bare = Person { given_names: String::new(), nif: None, niss: Niss::NotRegistered, biometrics_current_until: None, ..person(2) };
        let known = Person { niss: Niss::Number("12345678901".to_owned()), ..person(3) };
        let nowhere = Address { telephone: None, ..address() };
        for (person, address) in [(person(1), address()), (bare, nowhere), (known, address())] {
            add(&store, person.clone(), address.clone()).await;
            let held = load(&store, person.id).await;
            assert_eq!(held, Some(people::Held { person, address, version: 1 }));
        }
        assert_eq!(load(&store, PersonId(9)).await, None);
        let again = tried!(store, (), |tx, ()| people::add(tx, &person(1), &address(), at(1)).await);
        assert_eq!(broken(again), (Rule::Unique, "person.id".to_owned()));
    });
}

#[test]
fn changes_are_guarded_by_the_version() {
    on_both(migrations::ALL, |store| async move {
        add(&store, person(1), address()).await;
        let moved = Address { street: "Avenida Nova 7".to_owned(), telephone: None, ..address() };
        let saved = |version: i64| (moved.clone(), version);
        let save = async |given: (Address, i64)| kept!(store, given, |tx, of| people::save_address(tx, PersonId(1), of.1, &of.0).await);
        assert!(save(saved(1)).await);
        assert!(!save(saved(1)).await, "someone changed it meanwhile");
        let number = Niss::Number("12345678901".to_owned());
        let niss =
            async |niss: Niss, version: i64| kept!(store, (niss, version), |tx, of| people::save_niss(tx, PersonId(1), of.1, &of.0).await);
        assert!(!niss(number.clone(), 1).await);
        assert!(niss(number, 2).await);
        assert!(niss(Niss::Unknown, 3).await);
        let held = load(&store, PersonId(1)).await.expect("there");
        assert_eq!((held.version, held.address, held.person), (4, moved, person(1)));
    });
}

#[test]
fn addresses_are_confirmed_and_bounce() {
    on_both(migrations::ALL, |store| async move {
        add(&store, person(1), address()).await;
        add(&store, person(2), address()).await;
        kept!(store, (), |tx, ()| {
            people::add_email(tx, PersonId(1), "old@example.org", Some(at(1)), at(1)).await?;
            people::add_email(tx, PersonId(1), "never@example.org", None, at(2)).await?;
            people::add_email(tx, PersonId(1), "home@example.org", Some(at(3)), at(3)).await?;
            people::add_email(tx, PersonId(2), "home@example.org", None, at(4)).await
        });
        let twice = tried!(store, (), |tx, ()| people::add_email(tx, PersonId(1), "home@example.org", None, at(5)).await);
        assert_eq!(broken(twice), (Rule::Unique, "person_email.person_id,address".to_owned()));
        let shared = seen!(store, (), |rx, ()| people::with_email(rx, "home@example.org").await);
        assert_eq!(shared, [PersonId(1), PersonId(2)]);
        assert!(seen!(store, (), |rx, ()| people::with_email(rx, "nobody@example.org").await).is_empty());

        let emails = async |id: u128| seen!(store, PersonId(id), |rx, id| people::emails(rx, *id).await);
        let order: Vec<String> = emails(1).await.into_iter().map(|email| email.address).collect();
        assert_eq!(order, ["home@example.org", "old@example.org", "never@example.org"]);

        kept!(store, (), |tx, ()| people::mark_bounced(tx, "home@example.org", at(6)).await);
        assert_eq!(emails(1).await[0].bounced_at, Some(at(6)));
        assert_eq!(emails(2).await[0].bounced_at, Some(at(6)));
        kept!(store, (), |tx, ()| people::confirm_email(tx, PersonId(2), "home@example.org", at(7)).await);
        let confirmed = emails(2).await;
        assert_eq!((confirmed[0].confirmed_at, confirmed[0].bounced_at), (Some(at(7)), None));
        assert_eq!(emails(1).await[0].bounced_at, Some(at(6)), "another person's record is theirs");
    });
}

#[test]
fn permits_are_found_by_person_id_and_number() {
    on_both(migrations::ALL, |store| async move {
        add(&store, person(1), address()).await;
        let (first, mut second) = (permit(1, PersonId(1)), permit(2, PersonId(1)));
        second.expires_on = date(2028, 1, 1);
        for permit in [&first, &second] {
            kept!(store, permit.clone(), |tx, permit| people::add_permit(tx, permit).await);
        }
        let all = seen!(store, (), |rx, ()| people::permits(rx, PersonId(1)).await);
        assert_eq!(all, [second, first.clone()], "the one that expires last first");
        assert_eq!(seen!(store, (), |rx, ()| people::permit_by_id(rx, PermitId(1)).await), Some(first.clone()));
        assert_eq!(seen!(store, (), |rx, ()| people::permit_by_id(rx, PermitId(9)).await), None);
        assert_eq!(seen!(store, (), |rx, ()| people::permit_by_number(rx, "P00000001").await), Some(first.clone()));
        assert_eq!(seen!(store, (), |rx, ()| people::permit_by_number(rx, "P-00000001").await), None);
        let same_number = domain::permit::Permit { id: PermitId(3), ..first };
        let taken = tried!(store, same_number, |tx, permit| people::add_permit(tx, permit).await);
        assert_eq!(broken(taken), (Rule::Unique, "permit.number".to_owned()));
        let nobody = tried!(store, (), |tx, ()| people::add_permit(tx, &permit(4, PersonId(9))).await);
        assert_eq!(broken(nobody).0, Rule::ForeignKey);
    });
}
