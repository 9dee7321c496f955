//! Other people's programs, as judges.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A file name of its own in the folder cargo keeps for tests.
pub fn scratch(ending: &str) -> PathBuf {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("intake-{}-{number}.{ending}", std::process::id()))
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program} {arguments:?}: {said}");
    said
}

/// `qpdf --check` finds neither error nor warning.
pub fn qpdf_agrees(pdf: &[u8]) {
    let file = scratch("pdf");
    std::fs::write(&file, pdf).expect("scratch file");
    let said = run("qpdf", &["--check", file.to_str().expect("path")]);
    assert!(!said.contains("WARNING"), "{said}");
    std::fs::remove_file(file).expect("scratch file");
}

/// The file encrypted by qpdf with AES-256.
pub fn encrypted(pdf: &[u8], user: &str, owner: &str) -> Vec<u8> {
    let (from, to) = (scratch("pdf"), scratch("pdf"));
    std::fs::write(&from, pdf).expect("scratch file");
    run("qpdf", &["--encrypt", user, owner, "256", "--", from.to_str().expect("path"), to.to_str().expect("path")]);
    let bytes = std::fs::read(&to).expect("scratch file");
    std::fs::remove_file(from).expect("scratch file");
    std::fs::remove_file(to).expect("scratch file");
    bytes
}

/// A page drawn by poppler, `width` px wide.
pub fn poppler(pdf: &[u8], page: u32, width: u32) -> image::GrayImage {
    let (from, to) = (scratch("pdf"), scratch("png"));
    std::fs::write(&from, pdf).expect("scratch file");
    let (page, width) = (page.to_string(), width.to_string());
    let root = to.with_extension("");
    run(
        "pdftoppm",
        &[
            "-png",
            "-singlefile",
            "-f",
            &page,
            "-l",
            &page,
            "-scale-to-x",
            &width,
            "-scale-to-y",
            "-1",
            from.to_str().expect("path"),
            root.to_str().expect("path"),
        ],
    );
    let drawn = image::open(&to).expect("poppler wrote a picture").into_luma8();
    std::fs::remove_file(from).expect("scratch file");
    std::fs::remove_file(to).expect("scratch file");
    drawn
}
