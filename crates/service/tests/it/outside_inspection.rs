//! Looking at uploads in this process and in a child process. The child is this very test program, started on the one test that is a child's
//! whole life, with its protocol on file descriptor 3 because the test harness writes on the standard output.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::stdin;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use intake::clean::CleanError;
use intake::inspect::Kind;
use intake::page::PageError;
use intake::worker::{OwnedFile, given_up, serve};
use service::outside::inspection::{InspectionFault, Inspector, NotMade};

use crate::outside_street::{WAIT, folder};

const SHORT: Duration = Duration::from_millis(300);

/// A PDF of empty pages, its table of contents right.
fn pdf(pages: usize) -> Vec<u8> {
    let kids: String = (0..pages).map(|page| format!("{} 0 R ", page + 3)).collect();
    let mut objects = vec!["<</Type/Catalog/Pages 2 0 R>>".to_owned(), format!("<</Type/Pages/Kids[{kids}]/Count {pages}>>")];
    objects.extend((0..pages).map(|_| "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>".to_owned()));
    let mut text = "%PDF-1.7\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", text.len()));
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = text.len();
    text.push_str(&format!("{table}trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1));
    text.into_bytes()
}

fn file(bytes: Vec<u8>) -> OwnedFile {
    OwnedFile { bytes, password: None }
}

/// A program that does this when called.
fn program(name: &str, body: &str) -> PathBuf {
    let path = folder(&format!("inspection-{name}")).join("program");
    fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("written");
    fs::set_permissions(&path, Permissions::from_mode(0o700)).expect("set");
    path
}

fn child(name: &str) -> Inspector {
    let test = std::env::current_exe().expect("this program");
    let life = "outside_inspection::the_whole_life_of_a_child";
    let body = format!(
        "[ \"$1\" = inspect-worker ] && [ -z \"$HOME\" ] || exit 9\nexec 3>&1\nexec '{}' {life} --exact --ignored --nocapture >/dev/null",
        test.display()
    );
    Inspector::child(program(name, &body)).with_waits(WAIT, WAIT)
}

#[test]
#[ignore = "not a test: the body of the child process of the others, which reads a job and answers it"]
fn the_whole_life_of_a_child() {
    if let Ok(mut out) = OpenOptions::new().write(true).open("/proc/self/fd/3") {
        serve(&mut stdin().lock(), &mut out).expect("serves");
    }
}

async fn does_its_work(inspector: &Inspector) {
    let inspection = inspector.inspect(pdf(2), None, "contrato.pdf".to_owned()).await.expect("looked at");
    assert_eq!((inspection.kind, inspection.pages, inspection.findings.len()), (Kind::Pdf, 2, 0), "{inspection:?}");
    let wrong = inspector.inspect(b"MZ not a document".to_vec(), None, "x.exe".to_owned()).await.expect("looked at");
    assert!(!wrong.usable());
    let copy = inspector.clean(vec![file(pdf(1)), file(pdf(2))]).await.expect("a copy");
    assert_eq!(copy.pages, 3);
    let refused = inspector.clean(vec![file(pdf(1)), file(b"x".to_vec())]).await;
    assert!(matches!(refused, Err(NotMade::File(CleanError::File { index: 1, .. }))), "{refused:?}");
    let image = inspector.page_image(copy.pdf.clone(), 2, 300).await.expect("an image");
    assert!(image.starts_with(b"\x89PNG"));
    let beyond = inspector.page_image(copy.pdf.clone(), 3, 300).await;
    assert_eq!(beyond, Err(NotMade::File(PageError::NoSuchPage { pages: 3 })));
    assert_eq!(inspector.page_text(copy.pdf, 0).await, Ok(String::new()));
}

#[tokio::test]
async fn in_this_process() {
    does_its_work(&Inspector::in_process()).await;
}

#[tokio::test]
async fn in_a_child_process_with_an_empty_environment() {
    does_its_work(&child("works")).await;
}

#[tokio::test]
async fn a_child_that_dies_or_talks_nonsense_makes_the_file_damaged() {
    for (name, body) in
        [("dies", "exit 1"), ("killed", "kill -9 $$"), ("nonsense", "cat >/dev/null; echo hello"), ("silent", "cat >/dev/null")]
    {
        let inspector = Inspector::child(program(name, body)).with_waits(WAIT, WAIT);
        let inspection = inspector.inspect(pdf(1), None, "a.pdf".to_owned()).await.expect("a verdict");
        assert_eq!(inspection.findings, [given_up()], "{name}");
        assert!(!inspection.usable() && inspection.digest.is_some());
        let damaged = CleanError::File { index: 0, finding: given_up() };
        assert_eq!(inspector.clean(vec![file(pdf(1))]).await, Err(NotMade::File(damaged)), "{name}");
        let two = inspector.clean(vec![file(pdf(1)), file(pdf(1))]).await;
        assert_eq!(two, Err(NotMade::File(CleanError::NotWritten)), "{name}");
        assert_eq!(inspector.page_image(pdf(1), 0, 100).await, Err(NotMade::File(PageError::Crashed)), "{name}");
    }
}

#[tokio::test]
async fn a_child_that_never_ends_is_killed() {
    let mark = folder("inspection-mark").join("pid");
    let body = format!("echo $$ >'{}'\nexec /bin/sleep 600", mark.display());
    let inspector = Inspector::child(program("endless", &body)).with_waits(WAIT, Duration::from_secs(1));
    let begun = Instant::now();
    let inspection = inspector.inspect(pdf(1), None, "a.pdf".to_owned()).await.expect("a verdict");
    assert_eq!(inspection.findings, [given_up()]);
    assert!(begun.elapsed() < WAIT);
    let pid = fs::read_to_string(&mark).expect("it began");
    assert!(File::open(format!("/proc/{}/cmdline", pid.trim())).is_err(), "it is gone");
}

#[tokio::test]
async fn a_missing_program_says_nothing_about_the_file() {
    let inspector = Inspector::child(folder("inspection-none").join("none"));
    let fault = inspector.inspect(pdf(1), None, "a.pdf".to_owned()).await.expect_err("nobody looked");
    assert!(matches!(fault, InspectionFault::NotStarted { .. }), "{fault:?}");
    let fault = inspector.page_text(pdf(1), 0).await;
    assert!(matches!(fault, Err(NotMade::Machine(InspectionFault::NotStarted { .. }))), "{fault:?}");
}

#[tokio::test]
async fn a_third_file_waits_for_a_place() {
    let inspector = Inspector::child(program("slow", "exec /bin/sleep 600")).with_waits(SHORT, SHORT * 4);
    let look = || inspector.inspect(pdf(1), None, "a.pdf".to_owned());
    let (first, second, third) = tokio::join!(look(), look(), look());
    assert_eq!(third, Err(InspectionFault::Busy));
    assert!(first.is_ok() && second.is_ok());
    assert!(look().await.is_ok(), "places are given back");
}
