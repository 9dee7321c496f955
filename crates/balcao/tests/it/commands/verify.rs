//! `verify` without a network: with the files that a running demonstration publishes, on proofs that its people keep.

use super::demo::Running;
use super::{code, folder, json};
use serde_json::Value;
use service::proofs::published::{KEYS_PATH, REVOCATIONS_PATH};
use std::fs;
use std::path::PathBuf;
use tokio::runtime::Runtime;

/// The day of the demonstration.
const TODAY: &str = "2026-11-17";
const NAMES: [&str; 7] = ["claims", "kind", "pdf", "signature", "status", "status_as_of", "validity"];

/// Files as a verifier has them.
struct Files(PathBuf);

impl Files {
    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file");
        path.display().to_string()
    }
}

/// Exit code and the document, which always has the names of the contract and no others.
fn verify(words: &[&str]) -> (i32, Value) {
    let (code, said) = json(&[&["verify", "--json"], words].concat());
    let names: Vec<&str> = said.as_object().expect("an object").keys().map(String::as_str).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, NAMES, "{words:?}");
    (code, said)
}

/// The three answers.
fn three(said: &Value) -> [&str; 3] {
    ["signature", "validity", "status"].map(|name| said[name].as_str().expect("an answer"))
}

#[test]
fn a_proof_holds_by_the_published_files_alone() {
    let demo = Running::start("verify");
    let files = Files(folder("verify-files"));
    fs::create_dir_all(&files.0).expect("a folder");
    let runtime = Runtime::new().expect("a runtime");
    let (carla, code, mamadu, keys, list) = runtime.block_on(async {
        let (carla, code) = demo.newest_proof("carla").await;
        let (mamadu, _) = demo.newest_proof("mamadu").await;
        let (browser, reference) = (demo.resident("mamadu").await, demo.reference("mamadu"));
        let page = browser.open(&format!("/pt/pedidos/{reference}/desistir/confirmar")).await.press("Sim, desistir").await;
        assert!(page.status.is_success(), "{}", page.text());
        let published = async |path: &str| demo.browser().open(path).await.bytes;
        (carla, code, mamadu, published(KEYS_PATH).await, published(REVOCATIONS_PATH).await)
    });
    let paper = files.put("paper.pdf", &carla);
    let by = (files.put("keys.json", &keys), files.put("list.jwt", &list));
    let all = ["--on", TODAY, "--keys", &by.0, "--revocations", &by.1];

    let (exit, said) = verify(&[&[paper.as_str()][..], &all].concat());
    assert_eq!((exit, three(&said)), (0, ["valid", "valid", "valid"]), "{said}");
    assert_eq!((&said["kind"], &said["pdf"]["signature"]), (&Value::from("R"), &Value::from("valid")), "{said}");
    assert_eq!(said["pdf"]["covers_whole_document"], Value::Bool(true));
    assert!(said["status_as_of"].is_string() && said["claims"]["number"].is_string(), "{said}");
    let text = seal::pdf::check::seal_text(&carla).expect("a paper carries its seal");
    let (exit, said) = verify(&[&[text.as_str()][..], &all].concat());
    assert_eq!((exit, three(&said), &said["pdf"]), (0, ["valid", "valid", "valid"], &Value::Null), "{said}");

    let (exit, said) = verify(&[&paper, "--on", TODAY, "--keys", &by.0]);
    assert_eq!((exit, three(&said), &said["status_as_of"]), (1, ["valid", "valid", "unknown"], &Value::Null), "{said}");
    for (day, expected) in [("2019-01-01", "not_yet"), ("2060-01-01", "expired")] {
        let (exit, said) = verify(&[&paper, "--keys", &by.0, "--revocations", &by.1, "--on", day]);
        assert_eq!((exit, three(&said)), (1, ["valid", expected, "valid"]), "{said}");
    }
    let others = files.put("others.json", String::from_utf8_lossy(&keys).replace("PTDM", "PTZZ"));
    let (exit, said) = verify(&[&paper, "--on", TODAY, "--keys", &others, "--revocations", &by.1]);
    assert_eq!((exit, three(&said)), (1, ["unknown_key", "valid", "unknown"]), "{said}");
    let (exit, said) = verify(&[&paper, "--on", TODAY]);
    assert_eq!((exit, three(&said)), (1, ["unknown_key", "valid", "unknown"]), "{said}");

    altered(&files, &carla, &all);
    let revoked = files.put("revoked.pdf", &mamadu);
    let (exit, said) = verify(&[&[revoked.as_str()][..], &all].concat());
    assert_eq!((exit, three(&said), &said["kind"]), (1, ["valid", "valid", "revoked"], &Value::from("P")), "{said}");
    typed(&demo.folder, &code);
}

/// A byte that was changed, and one that was added.
fn altered(files: &Files, paper: &[u8], all: &[&str]) {
    let mut changed = paper.to_vec();
    let place = paper.windows(9).position(|seen| seen == b"endstream").expect("a stream") - 20;
    changed[place] ^= 1;
    let (exit, said) = verify(&[&[files.put("changed.pdf", &changed).as_str()][..], all].concat());
    assert_eq!((exit, &said["pdf"]["signature"]), (1, &Value::from("invalid")), "{said}");
    let longer = files.put("longer.pdf", [paper, b"\n% more\n"].concat());
    let (exit, said) = verify(&[&[longer.as_str()][..], all].concat());
    assert_eq!((exit, &said["pdf"]["covers_whole_document"]), (1, &Value::Bool(false)), "{said}");
}

/// The code below the QR code is looked up in the record, whose clock counts.
fn typed(data: &str, code: &str) {
    let grouped = service::proofs::code::grouped(code).to_lowercase();
    let (exit, said) = verify(&[&grouped, "--data", data]);
    assert_eq!((exit, three(&said)), (0, ["valid", "valid", "valid"]), "{said}");
    let (exit, said) = verify(&["0000 0000 0000", "--data", data]);
    assert_eq!((exit, three(&said)), (1, ["invalid", "expired", "unknown"]), "{said}");
    let (exit, said) = verify(&[&grouped]);
    assert_eq!((exit, three(&said)), (1, ["invalid", "expired", "unknown"]), "{said}");
}

#[test]
fn what_is_no_seal_does_not_hold_and_says_so_in_the_same_words() {
    let (exit, said) = verify(&["NOT A SEAL"]);
    assert_eq!((exit, three(&said)), (1, ["invalid", "expired", "unknown"]));
    for name in ["status_as_of", "kind", "claims", "pdf"] {
        assert_eq!(said[name], Value::Null, "{name}");
    }
    let files = Files(folder("verify-none"));
    fs::create_dir_all(&files.0).expect("a folder");
    let (exit, said) = verify(&[&files.put("empty.pdf", "%PDF-1.7\nnothing")]);
    assert_eq!((exit, three(&said), &said["pdf"]["signature"]), (1, ["invalid", "expired", "unknown"], &Value::from("invalid")));
    assert_eq!(code(&["verify", "missing.pdf"]), 5);
    assert_eq!(code(&["verify", "X", "--on", "someday"]), 2);
    assert_eq!(code(&["verify", "X", "--keys", &files.put("keys.json", "nonsense")]), 3);
}
