//! Terms, working days and numbers: asked in the terminal and over HTTP, the answer is the same document.

use super::{code, command, json, run};
use crate::support::World;
use crate::support::browser::{Answer, Body};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json as document};
use std::io::Write;
use std::process::Stdio;

const CARD: &str = "IRPRTY1234567<4<<<<<<<<<<<<<<<\n8501019M2706306NPL<<<<<<<<<<<2\nSHRESTHA<<RAM<<<<<<<<<<<<<<<<<";
const IMPOSSIBLE: &str = "ARPRT123A456784<<<<<<<<<<<<<<<\n9002292F2804154BRA<<<<<<<<<<<4\nSILVA<<MARIA<DA<GLORIA<<<<<<<<";

fn deadline(kind: &str, from: &str, more: &[&str]) -> (i32, Value) {
    json(&[&["deadline", "--kind", kind, "--from", from, "--json"], more].concat())
}

fn why_not<'a>(counted: &'a Value, day: &str) -> &'a Value {
    let days = counted.as_array().expect("days");
    &days.iter().find(|one| one["day"] == day).expect("a day of the term")["why_not_counted"]
}

#[test]
fn a_term_is_told_day_by_day_with_the_law_behind_it() {
    let (ended, said) = deadline("payment_slip", "2026-11-19T10:14:00Z", &[]);
    assert_eq!(ended, 0);
    assert_eq!((&said["due"], &said["lapses_after"]), (&document!("2026-12-04"), &document!("2026-12-07")));
    assert_eq!(said["payable_from"], "2026-11-20T10:14:00Z");
    let counted = &said["counted"];
    for (day, why) in [
        ("2026-11-19", document!("event_day")),
        ("2026-11-20", Value::Null),
        ("2026-11-21", document!("saturday")),
        ("2026-11-22", document!("sunday")),
        ("2026-12-01", document!("holiday:holiday-independence")),
        ("2026-12-04", Value::Null),
    ] {
        assert_eq!(why_not(counted, day), &why, "{day}");
    }
    assert_eq!(counted.as_array().map(Vec::len), Some(16));
    assert_eq!(why_not(&said["counted_at_most"], "2026-11-20"), "hold");
    let rows: Vec<&str> = said["law"].as_array().expect("rows").iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(rows, ["deadline-payment-hold", "deadline-payment"]);
    let row = &said["law"][0];
    let expected = document!({
        "id": "deadline-payment-hold", "legal_basis": "CPA, artigo 87.º e)", "from": "2025-07-11", "to": null, "verified_on": "2026-11-16",
    });
    assert_eq!(row, &expected);
}

#[test]
fn the_office_decides_which_municipal_holidays_count() {
    let (_, national) = deadline("hearing", "2026-06-09", &[]);
    let (_, porto) = deadline("hearing", "2026-06-09", &["--office", "porto"]);
    assert_eq!((&national["due"], &national["lapses_after"]), (&document!("2026-06-24"), &document!("2026-06-24")));
    assert_eq!((&porto["due"], &porto["lapses_after"]), (&document!("2026-06-24"), &document!("2026-06-25")));
    assert_eq!(why_not(&porto["counted_at_most"], "2026-06-24"), "municipal:holiday-municipal-porto");
    let (ended, said) = deadline("hearing", "2026-06-09", &["--office", "atlantis"]);
    assert_eq!((ended, &said["code"], &said["field"]), (5, &document!("municipality_not_known"), &document!("office")));
    for lang in ["pt", "en"] {
        assert!(said["text"][lang].as_str().is_some_and(|text| text.contains("castelo-branco, coimbra")), "{said}");
    }
}

#[test]
fn a_terminal_shows_both_readings_of_each_day() {
    let output = run(&["deadline", "--kind", "payment_slip", "--from", "2026-12-18T10:00:00Z"]);
    let said = String::from_utf8(output.stdout).expect("text");
    for line in [
        "due           2027-01-05",
        "lapses after  2027-01-07",
        "  2026-12-24  counts  (later reading: closure:closure-2026-12-24)",
        "  2026-12-25  holiday:holiday-christmas",
        "  2027-01-06  over  (later reading: counts)",
        "deadline-payment: CPA, artigos 86.º e 87.º",
    ] {
        assert!(said.lines().any(|told| told == line), "{line}: {said}");
    }
}

#[test]
fn other_terms_by_their_names() {
    for (kind, from, due) in [
        ("decision_renewal", "2026-01-02", "2026-03-27"),
        ("decision_grant", "2026-01-02", "2026-05-12"),
        ("notice_email", "2026-06-01", "2026-06-09"),
        ("notice_digital_address", "2026-06-01", "2026-06-06"),
        // Past midnight in Lisbon already.
        ("notice_email", "2026-05-31T23:30:00Z", "2026-06-09"),
    ] {
        let (ended, said) = deadline(kind, from, &[]);
        assert_eq!((ended, &said["due"], &said["payable_from"]), (0, &document!(due), &Value::Null), "{kind} {from}");
    }
    let help = run(&["deadline", "--help"]);
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    for kind in ["payment_slip", "decision_renewal", "notice_email", "pending_proof_paid", "change_report"] {
        assert!(help.contains(kind), "{kind} is in the help");
    }
}

#[test]
fn working_days_are_counted_and_what_was_skipped_is_named() {
    let (ended, said) = json(&["calendar", "add-working-days", "2026-06-01", "10", "--json"]);
    assert_eq!((ended, &said["date"]), (0, &document!("2026-06-17")));
    let named = |day: &str| said["skipped"].as_array().expect("days").iter().find(|one| one["day"] == day).cloned();
    assert_eq!(named("2026-06-04"), Some(document!({ "day": "2026-06-04", "name": "Corpo de Deus", "name_en": "Corpus Christi" })));
    assert_eq!(named("2026-06-06"), Some(document!({ "day": "2026-06-06", "name": "sábado", "name_en": "Saturday" })));
    let (_, porto) = json(&["calendar", "add-working-days", "2026-06-15", "10", "--municipality", "porto", "--json"]);
    assert_eq!(porto["date"], "2026-06-30");
    let (beyond, said) = json(&["calendar", "add-working-days", "2035-12-20", "20", "--json"]);
    assert_eq!((beyond, &said["code"], &said["field"]), (6, &document!("calendar_year_not_loaded"), &document!("date")));
    assert!(said["text"]["pt"].as_str().is_some_and(|text| text.contains("2019") && text.contains("2035")), "{said}");
}

#[test]
fn a_question_that_cannot_be_read_is_a_mistake_of_usage() {
    for (words, field, problem) in [
        (&["deadline", "--kind", "hearing", "--from", "yesterday"][..], "from", "bad_instant"),
        (&["deadline", "--kind", "hearing", "--from", "2026-06-01T10:14"], "from", "bad_instant"),
        (&["calendar", "add-working-days", "2026-02-30", "1"], "date", "bad_date"),
        (&["calendar", "add-working-days", "2026-02-03", "ten"], "days", "bad_number"),
        (&["calendar", "add-working-days", "2026-02-03", "65535"], "days", "bad_number"),
    ] {
        let (ended, said) = json(&[words, &["--json"]].concat());
        assert_eq!((ended, &said["field"], &said["code"]), (2, &document!(field), &document!(problem)), "{words:?}");
        for lang in ["pt", "en"] {
            assert!(said["text"][lang].as_str().is_some_and(|text| text.len() > 10), "{said}");
        }
    }
    assert_eq!(code(&["deadline", "--kind", "nothing", "--from", "2026-06-01"]), 2);
    let (refused, said) = deadline("payment_slip", "2020-01-02", &[]);
    assert_eq!((refused, &said["code"]), (6, &document!("law_no_row")));
}

#[test]
fn numbers_are_sound_or_not_and_stdin_keeps_them_out_of_sight() {
    for (kind, text, normal) in [
        ("nif", "501 964 843", "501964843"),
        ("niss", "11987654325", "11987654325"),
        ("cc", "000000000ZZ4", "000000000ZZ4"),
        ("iban", "PT50 0002 0123 1234 5678 9015 4", "PT50000201231234567890154"),
        ("mrz", &CARD.replace('\n', " "), CARD),
        ("title", "a12 345/678-9", "A123456789"),
    ] {
        let (ended, said) = json(&["identify", kind, text, "--json"]);
        let sound = document!({ "valid": true, "problem": null, "text": null, "normalised": normal });
        assert_eq!((ended, said), (0, sound), "{kind}");
    }
    for (kind, text, problem) in
        [("nif", "213456789", "bad_check_digit"), ("mrz", IMPOSSIBLE, "bad_date"), ("title", "-12345", "bad_shape")]
    {
        let (ended, said) = json(&["identify", kind, text, "--json"]);
        assert_eq!((ended, &said["valid"], &said["problem"]), (1, &document!(false), &document!(problem)), "{kind} {text}");
        assert!(said["text"]["pt"].is_string() && said["text"]["en"].is_string(), "{said}");
    }
    let mut child = command(&["identify", "mrz", "-", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(CARD.as_bytes()).expect("it listens");
    let ended = child.wait_with_output().expect("it ends");
    let said: Value = serde_json::from_slice(&ended.stdout).expect("one document");
    assert_eq!((ended.status.code(), &said["normalised"]), (Some(0), &document!(CARD)));
}

fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.bytes).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&answer.bytes)))
}

#[test]
fn the_interface_gives_the_documents_of_the_commands() {
    World::tell(async |world| {
        let get = async |address: &str| world.visitor().send(Method::GET, address, Body::None, None, &[]).await;
        let post = async |kind: &str, text: &str| {
            let said = document!({ "text": text }).to_string().into_bytes();
            world.visitor().send(Method::POST, &format!("/api/v1/identify/{kind}"), Body::Raw("application/json", said), None, &[]).await
        };
        let term = get("/api/v1/deadline?kind=payment_slip&from=2026-11-19T10:14:00Z&office=porto").await;
        assert_eq!(term.status, StatusCode::OK);
        assert_eq!(body(&term), deadline("payment_slip", "2026-11-19T10:14:00Z", &["--office", "porto"]).1);
        assert_eq!(term.headers.get("set-cookie"), None, "nobody is followed");
        let zone = get("/api/v1/deadline?kind=payment_slip&from=2026-11-19T11:14:00+01:00&office=porto").await;
        assert_eq!(body(&zone), body(&term), "a plus sign as people write it");
        let days = get("/api/v1/calendar/add-working-days?date=2026-06-15&days=10&municipality=porto").await;
        assert_eq!(body(&days), json(&["calendar", "add-working-days", "2026-06-15", "10", "--municipality", "porto", "--json"]).1);
        for (kind, text) in [("nif", "123456789"), ("nif", "213456789"), ("mrz", IMPOSSIBLE)] {
            let number = post(kind, text).await;
            assert_eq!((number.status, body(&number)), (StatusCode::OK, json(&["identify", kind, text, "--json"]).1), "{kind}");
        }
        let (_, unknown) = deadline("hearing", "2026-06-09", &["--office", "atlantis"]);
        let refused = get("/api/v1/deadline?kind=hearing&from=2026-06-09&office=atlantis").await;
        assert_eq!((refused.status, body(&refused)), (StatusCode::UNPROCESSABLE_ENTITY, unknown));
    });
}

#[test]
fn a_question_that_cannot_be_read_is_answered_with_what_to_do() {
    World::tell(async |world| {
        for (address, field, problem) in [
            ("/api/v1/deadline", "kind", "missing"),
            ("/api/v1/deadline?kind=hearing", "from", "missing"),
            ("/api/v1/deadline?kind=hearings&from=2026-06-09", "kind", "unknown_kind"),
            ("/api/v1/deadline?kind=hearing&from=2026-06-09+10:14", "from", "bad_instant"),
            ("/api/v1/calendar/add-working-days?date=2026-06-09&days=-1", "days", "bad_number"),
            ("/api/v1/calendar/add-working-days?date=2036-06-09&days=1", "date", "calendar_year_not_loaded"),
        ] {
            let answer = world.visitor().send(Method::GET, address, Body::None, None, &[]).await;
            let said = body(&answer);
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}: {said}");
            assert_eq!((&said["field"], &said["code"]), (&document!(field), &document!(problem)), "{address}");
            assert!(said["text"]["pt"] != "" && said["text"]["en"] != "" && said["text"]["pt"] != said["text"]["en"], "{said}");
        }
        let send = async |address: &str, said: Vec<u8>| {
            let answer = world.visitor().send(Method::POST, address, Body::Raw("application/json", said), None, &[]).await;
            (answer.status, body(&answer)["code"].clone())
        };
        let wrong = |code: &str| (StatusCode::UNPROCESSABLE_ENTITY, document!(code));
        assert_eq!(send("/api/v1/identify/nif", b"123456789".to_vec()).await, wrong("bad_body"));
        assert_eq!(send("/api/v1/identify/nif", vec![b' '; 100_000]).await, wrong("bad_body"));
        assert_eq!(send("/api/v1/identify/shoe", b"{\"text\":\"42\"}".to_vec()).await, wrong("unknown_kind"));
        assert_eq!(send("/api/v1/nothing", Vec::new()).await, (StatusCode::NOT_FOUND, document!("no_such_question")));
    });
}
