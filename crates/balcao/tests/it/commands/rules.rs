//! The law asked in the terminal: what a code stands for, what is in force, what changes.

use super::{json, law_copied, run};
use crate::architecture::root;
use serde_json::{Value, json as document};
use std::fs;
use std::path::Path;

fn ids(rows: &Value) -> Vec<&str> {
    rows.as_array().expect("rows").iter().map(|row| row["id"].as_str().expect("an id")).collect()
}

fn words(answer: &Value) -> bool {
    ["pt", "en"].iter().all(|lang| answer[*lang].as_str().is_some_and(|text| !text.is_empty())) && answer["pt"] != answer["en"]
}

/// What people read on a terminal.
fn printed(asked: &[&str]) -> String {
    let output = run(asked);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn a_row_is_shown_whole_with_its_place() {
    let (ended, said) = json(&["rules", "explain", "fee-analysis-online-2026", "--json"]);
    let row = &said["row"];
    assert_eq!((ended, &said["refusal"], &said["text"]), (0, &Value::Null, &Value::Null));
    let text = fs::read_to_string(root().join("law").join(row["file"].as_str().expect("a file"))).expect("there");
    let line = usize::try_from(row["line"].as_u64().expect("a line")).expect("small");
    assert_eq!((text.lines().nth(line - 1), text.lines().nth(line)), (Some("[[row]]"), Some("id = \"fee-analysis-online-2026\"")));
    let fields = &row["fields"];
    assert_eq!((&fields["cents"], &fields["from"], &fields["order"]), (&document!(9980), &document!("2026-03-01"), &document!(1)));
    assert_eq!(fields["source"], "aima.gov.pt: tabela de taxas", "what the file says for every row is told too");
    assert_eq!(row["when"], document!({ "kind": ["temporary"], "channel": ["online"], "act": ["grant", "renewal"] }));
    assert_eq!(row["texts"][0]["key"], "fee-reception-and-analysis");
    assert!(words(&row["texts"][0]["words"]), "{row}");
    let shown = printed(&["rules", "explain", "fee-analysis-online-2026"]);
    assert!(shown.starts_with(&format!("fees/renewal.toml:{line}  fee-analysis-online-2026\n")), "{shown}");
    assert!(shown.contains("cents = 9980") && shown.contains("PT  "), "{shown}");
}

#[test]
fn a_refusal_has_its_words_and_its_law() {
    let explained = |code| json(&["rules", "explain", code, "--on", "2026-11-20", "--json"]).1["refusal"].clone();
    for code in domain::refusal::Refusal::CODES {
        let refusal = explained(code);
        for part in ["title", "what", "kept", "now", "until"] {
            assert!(words(&refusal["texts"][part]), "{code} {part}: {refusal}");
        }
    }
    assert_eq!(ids(&explained("undo_over")["law"]), ["deadline-withdrawal-undo"]);
    assert_eq!(ids(&explained("not_lapsed")["law"]), ["deadline-payment-hold", "deadline-payment"]);
    assert!(explained("not_lapsed")["texts"]["until"]["en"].as_str().is_some_and(|text| text.contains("{day}")));
    assert!(explained("reopen_limit")["texts"]["what"]["pt"].as_str().is_some_and(|text| text.contains("{limit} vezes")));
    assert!(ids(&explained("window_not_open")["law"]).contains(&"window-2026-12"));
    assert!(ids(&explained("incomplete")["law"]).len() > 3);
    assert_eq!(explained("same_signature")["law"], document!([]));
}

#[test]
fn a_text_names_the_rows_that_show_it_and_a_code_may_be_both() {
    let (_, said) = json(&["rules", "explain", "fee-reception-and-analysis", "--json"]);
    assert!(words(&said["text"]["words"]), "{said}");
    assert!(said["text"]["rows"].as_array().is_some_and(|rows| rows.contains(&document!("fee-analysis-online-2026"))), "{said}");
    let (_, both) = json(&["rules", "explain", "holiday-christmas", "--json"]);
    assert_eq!((&both["row"]["topic"], &both["text"]["words"]["pt"]), (&document!("calendar"), &document!("Natal")));
}

#[test]
fn what_is_in_force_on_a_day() {
    let on = |day| json(&["rules", "show", "fees", "--on", day, "--json"]);
    let (ended, said) = on("2026-03-01");
    assert_eq!((ended, &said["topic"], &said["on"]), (0, &document!("fees"), &document!("2026-03-01")));
    assert!(ids(&said["rows"]).contains(&"fee-analysis-online-2026"));
    let row = &said["rows"][0];
    for key in ["from", "legal_basis", "source", "verified_on", "sure", "file", "topic"] {
        assert!(row[key].is_string(), "{key}: {row}");
    }
    let (_, before) = on("2026-02-28");
    assert!(!ids(&before["rows"]).contains(&"fee-analysis-online-2026"));
    let shown = printed(&["rules", "show", "deadlines", "--on", "2026-11-20"]);
    assert!(shown.contains("deadlines/payment.toml:") && shown.contains("verified 2026-11-16"), "{shown}");
}

#[test]
fn what_changes_between_two_days_and_for_whom() {
    let (ended, said) = json(&["rules", "diff", "2026-02-28", "2026-03-01", "--json"]);
    assert_eq!((ended, &said["from"], &said["to"]), (0, &document!("2026-02-28"), &document!("2026-03-01")));
    let changes = said["change"].as_array().expect("changes");
    let fee = changes.iter().find(|change| change["after"]["id"] == "fee-analysis-online-2026").expect("the fee changes");
    assert_eq!(fee["before"]["id"], "fee-analysis-online-2025");
    let cents = fee["fields"].as_array().expect("fields").iter().find(|field| field["key"] == "cents").expect("the amount changes");
    assert_eq!(cents, &document!({ "key": "cents", "before": null, "after": 9980 }));
    assert_eq!(fee["after"]["when"], document!({ "kind": ["temporary"], "channel": ["online"], "act": ["grant", "renewal"] }));
    let shown = printed(&["rules", "diff", "2026-09-30", "2026-10-01"]);
    assert!(shown.contains("begins  windows/2026.toml:") && shown.contains("window-2026-12"), "{shown}");
}

#[test]
fn what_is_not_there_is_answered_with_what_is() {
    for (asked, field, known) in [
        (&["rules", "explain", "fee-of-nothing"][..], "code", ["fee-analysis-online-2026", "window_not_open"]),
        (&["rules", "show", "taxes"], "topic", ["deadlines", "fees"]),
    ] {
        let (ended, said) = json(&[asked, &["--json"]].concat());
        assert_eq!((ended, &said["field"]), (5, &document!(field)), "{said}");
        assert!(known.iter().all(|one| said["text"]["en"].as_str().is_some_and(|text| text.contains(one))), "{said}");
    }
    for asked in [&["rules", "show", "fees", "--on", "soon"][..], &["rules", "diff", "2026-01-01", "2026-13-01"]] {
        let (ended, said) = json(&[asked, &["--json"]].concat());
        assert_eq!((ended, &said["code"]), (2, &document!("bad_date")), "{asked:?}");
    }
}

#[test]
fn a_folder_of_ones_own_is_asked_and_its_faults_are_told_with_their_lines() {
    let law = law_copied("rules-own");
    let fees = Path::new(&law).join("fees/renewal.toml");
    let text = fs::read_to_string(&fees).expect("fees");
    fs::write(&fees, text.replace("cents = 9980", "cents = 10010")).expect("written");
    let explained = |law: &str| json(&["rules", "explain", "fee-analysis-online-2026", "--law", law, "--json"]);
    assert_eq!(explained(&law).1["row"]["fields"]["cents"], 10010);
    fs::write(&fees, text.replace("cents = 9980", "cents = \"a lot\"")).expect("written");
    let (ended, said) = explained(&law);
    let line = text.lines().position(|line| line == "cents = 9980").expect("there") + 1;
    assert_eq!((ended, &said["faults"][0]["file"], &said["faults"][0]["line"]), (1, &document!("fees/renewal.toml"), &document!(line)));
    let output = run(&["rules", "show", "fees", "--law", &law]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(1) && told.contains(&format!("fees/renewal.toml:{line}: ")), "{told}");
}
