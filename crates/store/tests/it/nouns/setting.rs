use super::case::{at, broken};
use super::samples::words;
use crate::support::on_both;
use domain::id::OfficerId;
use store::engine::error::Rule;
use store::migrations;
use store::setting::{Retired, SigningKey, add_key, keep, keep_law, keys, law, read, retire_key};

#[test]
fn a_setting_has_its_last_value() {
    on_both(migrations::ALL, |store| async move {
        assert_eq!(seen!(store, (), |rx, ()| read(rx, "clock").await), None);
        for value in ["0", "86400"] {
            kept!(store, value, |tx, value| keep(tx, "clock", value, at(1)).await);
            assert_eq!(seen!(store, (), |rx, ()| read(rx, "clock").await).as_deref(), Some(value));
        }
    });
}

#[test]
fn an_edition_of_the_law_is_kept_once_and_never_changed() {
    on_both(migrations::ALL, |store| async move {
        let files = vec![("fees/2026.toml".to_owned(), words()), ("windows.toml".to_owned(), String::new())];
        kept!(store, files.clone(), |tx, files| keep_law(tx, "d1", files, at(1)).await);
        kept!(store, (), |tx, ()| keep_law(tx, "d1", &[], at(2)).await);
        assert_eq!(seen!(store, (), |rx, ()| law(rx, "d1").await), Some(files));
        assert_eq!(seen!(store, (), |rx, ()| law(rx, "d2").await), None);
    });
}

#[test]
fn keys_are_listed_the_newest_last() {
    on_both(migrations::ALL, |store| async move {
        let key = |reference: &str, from: i64| SigningKey {
            signer: "PTAI".to_owned(),
            reference: reference.to_owned(),
            public_x: "01".to_owned(),
            public_y: "02".to_owned(),
            certificate: "-----BEGIN CERTIFICATE-----".to_owned(),
            sealed_private: "c2VhbGVk".to_owned(),
            not_before: at(from),
            expires: at(from + 1_000),
            retired: None,
        };
        for key in [key("2", 20), key("1", 10)] {
            kept!(store, key, |tx, key| add_key(tx, key).await);
        }
        assert_eq!(seen!(store, (), |rx, ()| keys(rx).await), [key("1", 10), key("2", 20)]);
        let same = tried!(store, key("1", 30), |tx, key| add_key(tx, key).await);
        assert_eq!(broken(same), (Rule::Unique, "signing_key.signer,ref".to_owned()));
        let retired = |why: &str| Retired { at: at(40), by: OfficerId(7), why: why.to_owned() };
        for (reference, why, first) in [("1", "lost", true), ("1", "again", false), ("9", "nobody", false)] {
            let given = (reference.to_owned(), retired(why));
            let touched = kept!(store, given, |tx, given| retire_key(tx, "PTAI", &given.0, &given.1).await);
            assert_eq!(touched, first, "{reference}");
        }
        assert_eq!(
            seen!(store, (), |rx, ()| keys(rx).await),
            [SigningKey { retired: Some(retired("lost")), ..key("1", 10) }, key("2", 20)]
        );
    });
}
