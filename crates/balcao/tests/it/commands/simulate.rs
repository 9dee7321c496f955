//! A changed law against a record: who would be told something else, and what; of people nothing but references.

use super::{installation, json, law_changed, law_copied, run};
use crate::support::{World, people};
use domain::id::{PermitId, Reference};
use domain::law::Law;
use domain::law::embedded::FILES;
use domain::permit::Permit;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde_json::{Value, json as document};
use std::path::Path;
use std::time::{Duration, Instant};
use store::engine::{Store, StoreConfig};
use store::person;
use tokio::runtime::Runtime;

/// A day after the stories began, when December 2026 is open and June 2027 is not.
const DAY: &str = "2026-11-20";
const FEE: (&str, &str, &str) = ("fees/renewal.toml", "cents = 9980", "cents = 10010");

fn at(data: &str) -> StoreConfig {
    StoreConfig::Sqlite { file: Path::new(data).join("balcao.db") }
}

fn more(number: u128, basis: &str, expires_on: Date) -> Permit {
    let printed = format!("Q{number:08}");
    Permit {
        id: PermitId(number),
        number: printed.clone(),
        number_as_printed: printed,
        basis: basis.to_owned(),
        expires_on,
        ..people::named("Anna").permit()
    }
}

async fn add(store: &Store, permits: Vec<Permit>) {
    let added = store.write("add permits", permits, |tx, permits| {
        Box::pin(async move {
            for permit in permits {
                person::add_permit(tx, permit).await?;
            }
            Ok::<_, service::stop::Stop>(())
        })
    });
    added.await.expect("they are new");
}

/// Anna has a draft, Bilal sent his request, Chen did nothing; an investor, and somebody whose card ended in October 2025.
fn record(name: &str) -> (String, [String; 2]) {
    record_with(name, async |world| {
        let sent = world.sent_case("Bilal").await;
        assert_eq!(world.stage("Bilal", &sent).await.code(), "awaiting_payment");
        sent
    })
}

fn record_with(name: &str, sent: impl AsyncFnOnce(&World) -> Reference) -> (String, [String; 2]) {
    let data = installation(name);
    let references = Runtime::new().expect("a runtime").block_on(async {
        let world = World::on(at(&data)).await;
        add(&world.app.store, vec![more(900, "90-A", date(2026, 12, 31)), more(901, "88-1", date(2025, 10, 20))]).await;
        let (draft, sent) = (world.ready_case("Anna").await, sent(&world).await);
        [draft.to_string(), sent.to_string()]
    });
    (data, references)
}

fn simulated(data: &str, law: &str, on: &str) -> Value {
    let (ended, said) = json(&["rules", "simulate", law, "--data", data, "--on", on, "--json"]);
    assert_eq!(ended, 0, "{said}");
    said
}

/// Groups as article, month, number of permits, parts that change.
fn groups(said: &Value) -> Vec<(String, String, u64, Vec<String>)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let parts = |group: &Value| group["changed"].as_array().expect("parts").iter().map(text).collect();
    let group =
        |group: &Value| (text(&group["basis"]), text(&group["expires"]), group["permits"].as_u64().expect("a number"), parts(group));
    said["groups"].as_array().expect("groups").iter().map(group).collect()
}

fn group(basis: &str, month: &str, permits: u64, parts: &[&str]) -> (String, String, u64, Vec<String>) {
    (basis.to_owned(), month.to_owned(), permits, parts.iter().map(|part| (*part).to_owned()).collect())
}

#[test]
fn whom_a_changed_law_tells_something_else() {
    let (data, [draft, sent]) = record("simulate");
    let same = simulated(&data, &law_copied("simulate-same"), DAY);
    assert_eq!(
        (&same["permits"], &same["affected"], &same["groups"]),
        (&document!(4), &document!(0), &document!([])),
        "Bilal's is asked for"
    );
    assert_eq!(same["cases"], document!({ "open": 2, "affected": 0, "changed": {}, "told": [] }));
    assert_eq!(same["rows"], document!({ "added": [], "removed": [], "changed": [] }));
    assert_eq!(same["editions"]["before"], same["editions"]["after"]);

    let fee = simulated(&data, &law_changed("simulate-fee", &[FEE]), DAY);
    let all = ["2025-10", "2026-12", "2027-06"].map(|month| group("88-1", month, 1, &["fee_cents"]));
    assert_eq!(groups(&fee), all);
    assert_eq!(
        (&fee["groups"][1]["before"]["fee_cents"], &fee["groups"][1]["after"]["fee_cents"]),
        (&document!(18_560), &document!(18_590))
    );
    assert_eq!((&fee["affected"], &fee["changed"]), (&document!(3), &document!({ "fee_cents": 3 })));
    assert_eq!(fee["rows"]["changed"], document!(["fee-analysis-online-2026"]));
    let scenarios: Vec<&str> = fee["scenarios"].as_array().expect("scenarios").iter().filter_map(|one| one["row"].as_str()).collect();
    assert_eq!(scenarios, ["renewal-portal", "document-by-type-own-income"], "and which scenarios come out otherwise");
    let cases = &fee["cases"];
    assert_eq!((&cases["affected"], &cases["told"][0]["reference"]), (&document!(1), &document!(draft)), "what was sent keeps its slip");

    let closed = [("windows/2026.toml", "id = \"window-2026-12\"\n", "id = \"window-2026-12\"\nto = 2026-11-19\n")];
    let closed = simulated(&data, &law_changed("simulate-closed", &closed), DAY);
    let told: Vec<_> = groups(&closed).into_iter().map(|(basis, month, permits, _)| (basis, month, permits)).collect();
    assert_eq!(told, [("88-1".into(), "2026-12".into(), 1), ("90-A".into(), "2026-12".into(), 1)]);
    assert_eq!((&closed["groups"][0]["before"]["open"], &closed["groups"][0]["after"]["open"]), (&document!(true), &document!(false)));

    let opened = [("windows/2027.toml", "from = 2027-04-01", "from = 2026-11-20")];
    let opened = simulated(&data, &law_changed("simulate-opened", &opened), DAY);
    assert_eq!(groups(&opened).iter().map(|group| (group.1.as_str(), group.2)).collect::<Vec<_>>(), [("2027-06", 1)]);
    assert_eq!((&opened["changed"]["open"], &opened["groups"][0]["after"]["opens_on"]), (&document!(1), &Value::Null), "{opened}");

    let late = [("deadlines/decision.toml", "amount = 60", "amount = 70")];
    let late = simulated(&data, &law_changed("simulate-late", &late), DAY);
    let cases = &late["cases"];
    assert_eq!((&late["affected"], &cases["changed"]), (&document!(0), &document!({ "days_left": 1 })), "it stands still: {late}");
    assert_eq!((&cases["told"][0]["reference"], &cases["told"][0]["stage"]), (&document!(sent), &document!("awaiting_payment")));
    let left = |side: &str| cases["told"][0][side]["days_left"].as_u64().expect("days");
    assert_eq!(left("after"), left("before") + 10);
}

#[test]
fn a_type_taken_off_a_way_and_an_extension_made_shorter() {
    let (data, [_, sent]) = record_with("simulate-more", async |world| world.case_in_review("Bilal").await);
    let late = simulated(&data, &law_changed("simulate-late-running", &[("deadlines/decision.toml", "amount = 60", "amount = 70")]), DAY);
    let case = &late["cases"]["told"][0];
    assert_eq!((&case["reference"], &case["changed"]), (&document!(sent), &document!(["decide_by"])), "{late}");
    assert!(case["before"]["decide_by"].as_str() < case["after"]["decide_by"].as_str(), "{late}");
    let taken = [("routes/renewal.toml", "id = \"route-investor-online\"\n", "id = \"route-investor-online\"\nto = 2026-11-19\n")];
    let taken = simulated(&data, &law_changed("simulate-taken", &taken), DAY);
    assert_eq!(taken["affected"], 1, "{taken}");
    let group = &taken["groups"][0];
    assert_eq!((&group["basis"], &group["before"]["route"]), (&document!("90-A"), &document!("renewal_online")));
    assert_ne!(group["after"]["route"], "renewal_online", "{group}");
    assert!(group["changed"].as_array().is_some_and(|parts| parts.contains(&document!("route"))), "{group}");

    let short = law_changed("simulate-short", &[("extensions/chain.toml", "months_after = 6", "months_after = 5")]);
    let told = simulated(&data, &short, "2026-04-01");
    assert_eq!(groups(&told), [self::group("88-1", "2025-10", 1, &["accepted_until"])]);
    let group = &told["groups"][0];
    assert_eq!((&group["before"]["accepted_until"], &group["after"]["accepted_until"]), (&document!("2026-04-20"), &Value::Null));
    assert_eq!(simulated(&data, &short, "2026-05-01")["affected"], 0, "it is over by either");
}

#[test]
fn the_terminal_says_it_without_names_and_faults_stop_it() {
    let (data, [draft, _]) = record("simulate-told");
    let output = run(&["rules", "simulate", &law_changed("simulate-told-fee", &[FEE]), "--data", &data, "--on", DAY]);
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(said.contains("1 permits of 88-1 ending in 2026-12: fee_cents 18560 -> 18590\n"), "{said}");
    assert!(said.contains(&format!("{draft} (draft): fee_cents 18560 -> 18590\n")), "{said}");
    assert!(said.ends_with("3 of 4 permits are told something else: fee_cents 3\n1 of 2 open cases are told something else: fee_cents 1\nrows: 0 added, 0 removed, 1 changed\n"), "{said}");
    for someone in people::ALL {
        let permit = someone.permit();
        for secret in [someone.given, someone.family, someone.email, someone.nif, &permit.number, &permit.id.to_string()] {
            assert!(!said.contains(secret), "{secret}: {said}");
        }
    }
    let broken = law_changed("simulate-broken", &[("fees/renewal.toml", "cents = 9980", "cents = \"a lot\"")]);
    let (ended, said) = json(&["rules", "simulate", &broken, "--data", &data, "--json"]);
    assert_eq!(
        (ended, &said["faults"][0]["file"], &said["faults"][0]["code"]),
        (1, &document!("fees/renewal.toml"), &document!("bad_value"))
    );
    let (same, other) = (law_copied("simulate-now"), law_changed("simulate-then", &[FEE]));
    let (_, said) = json(&["rules", "simulate", &same, "--law", &other, "--data", &data, "--on", DAY, "--json"]);
    assert_eq!(
        (&said["affected"], &said["groups"][0]["after"]["fee_cents"]),
        (&document!(3), &document!(18_560)),
        "against a law of one's own"
    );
}

#[test]
fn two_days_are_held_against_the_record_too() {
    let (data, _) = record("simulate-days");
    let (ended, said) = json(&["rules", "diff", "2027-03-31", "2027-04-01", "--data", &data, "--json"]);
    assert_eq!(ended, 0, "{said}");
    let begun: Vec<&str> = said["begin"].as_array().expect("rows").iter().filter_map(|row| row["id"].as_str()).collect();
    assert!(begun.contains(&"window-2027-06"), "{begun:?}");
    let opened =
        said["record"]["groups"].as_array().expect("groups").iter().find(|group| group["expires"] == "2027-06").expect("Chen's month");
    assert_eq!(
        (&opened["permits"], &opened["before"]["open"], &opened["after"]["open"]),
        (&document!(1), &document!(false), &document!(true))
    );
    assert_eq!(
        json(&["rules", "diff", "2027-03-31", "2027-04-01", "--json"]).1["record"],
        Value::Null,
        "without a record nobody is counted"
    );
    let shown = run(&["rules", "diff", "2027-03-31", "2027-04-01"]);
    let shown = String::from_utf8(shown.stdout).expect("text");
    assert!(shown.contains("for expires first 2027-06-01, last 2027-06-30; kind temporary"), "{shown}");
    let nothing = run(&["rules", "diff", "2026-11-20", "2026-11-21"]);
    assert_eq!(String::from_utf8(nothing.stdout).expect("text"), "no row begins, ends or changes\n");
}

/// Enough kinds of permits for more than one page, and the longest that holding a law against them may take, in seconds.
const PERMITS: u128 = 6_000;
const LONGEST_S: u64 = 60;

#[test]
fn many_permits_are_counted_page_by_page() {
    let data = installation("simulate-many");
    let first = date(2024, 1, 1);
    let bases = ["77-1", "88-1", "90-A", "122"];
    let permits: Vec<Permit> = (0..PERMITS)
        .map(|number| {
            let days = i64::try_from(number / bases.len() as u128).expect("few");
            more(10_000 + number, bases[usize::try_from(number).expect("few") % bases.len()], first.saturating_add(days.days()))
        })
        .collect();
    let (path, from, to) = FEE;
    let files: Vec<(&str, String)> =
        FILES.iter().map(|(file, text)| (*file, if *file == path { text.replacen(from, to, 1) } else { (*text).to_owned() })).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    let (now, changed) = (Law::embedded().expect("sound"), Law::load(&files).expect("sound"));
    let on: Date = DAY.parse().expect("a day");
    let differs = |permit: &&Permit| {
        let fee = |law: &Law| law.renewal(permit, on).map(|way| way.fees.iter().map(|fee| fee.amount.get()).sum::<i64>());
        fee(&now) != fee(&changed)
    };
    let (expected, permits_in_all) = (permits.iter().filter(differs).count(), permits.len());
    assert!(expected > 0 && expected < permits.len());
    Runtime::new().expect("a runtime").block_on(async {
        let store = Store::open(at(&data)).await.expect("it opens");
        people::add_all(&store, jiff::Timestamp::UNIX_EPOCH).await;
        add(&store, permits).await;
    });
    let law = law_changed("simulate-many-law", &[FEE]);
    let begun = Instant::now();
    let said = simulated(&data, &law, DAY);
    assert!(begun.elapsed() < Duration::from_secs(LONGEST_S), "{:?}", begun.elapsed());
    // The people of the stories have temporary permits, whose fee it is.
    let count = |permits: usize| u64::try_from(permits + people::ALL.len()).expect("few");
    assert_eq!(said["permits"].as_u64(), Some(count(permits_in_all)));
    assert_eq!(said["affected"].as_u64(), Some(count(expected)), "everybody once");
}
