use super::case::{account, at, broken};
use crate::support::on_both;
use domain::id::OfficerId;
use domain::officer::Role;
use store::engine::error::Rule;
use store::migrations;
use store::officer::{Account, add, all, by_email, by_id, use_step};

#[test]
fn officers_are_found_and_listed_by_name() {
    on_both(migrations::ALL, |store| async move {
        let mut auditor = account(1, "Zulmira");
        auditor.officer.role = Role::Auditor;
        let gone = Account { active: false, totp_last_step: 58_000_000, ..account(2, "Abel") };
        for account in [&auditor, &gone] {
            kept!(store, account.clone(), |tx, account| add(tx, account, at(0)).await);
        }
        assert_eq!(seen!(store, (), |rx, ()| all(rx).await), [gone.clone(), auditor.clone()]);
        assert_eq!(seen!(store, (), |rx, ()| by_email(rx, "officer1@example.org").await), Some(auditor));
        assert_eq!(seen!(store, (), |rx, ()| by_email(rx, "nobody@example.org").await), None);
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, OfficerId(2)).await), Some(gone));
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, OfficerId(3)).await), None);
        let same = Account { email: "officer1@example.org".to_owned(), ..account(3, "Rui") };
        let taken = tried!(store, same, |tx, account| add(tx, account, at(1)).await);
        assert_eq!(broken(taken), (Rule::Unique, "officer.email".to_owned()));
    });
}

#[test]
fn a_one_time_code_works_once_and_never_an_older_one() {
    on_both(migrations::ALL, |store| async move {
        kept!(store, (), |tx, ()| add(tx, &account(1, "Rui"), at(0)).await);
        let used = async |step: i64| kept!(store, step, |tx, step| use_step(tx, OfficerId(1), *step).await);
        assert!(used(100).await);
        assert!(!used(100).await);
        assert!(!used(99).await);
        assert!(used(101).await);
        let both = [0, 0].map(|_| {
            let store = store.clone();
            tokio::spawn(async move { kept!(store, (), |tx, ()| use_step(tx, OfficerId(1), 200).await) })
        });
        let mut times = 0;
        for one in both {
            times += u32::from(one.await.expect("no task panics"));
        }
        assert_eq!(times, 1);
    });
}
