//! Every kind of fault of the law files by one change to the shipped ones, with the words for whoever has to mend it: file, line, row, what is
//! wrong, what to do. The words are frozen.

use domain::law::Law;
use domain::law::bytes::texts;
use domain::law::embedded::FILES;
use domain::law::fault::{FaultKind, LawFault};
use domain::law::limits::{FILE_BYTES_MAX, FILES_MAX, LAW_BYTES_MAX, ROWS_MAX};
use std::collections::BTreeSet;
use std::fmt::Write;

type Bytes = Vec<(String, Vec<u8>)>;

/// File, text in it, what takes its place, the fault that must be found.
const CHANGES: &[(&str, &str, &str, FaultKind)] = &[
    ("fees/renewal.toml", "cents = 9980", "cents = 9980\ncolour = \"blue\"", FaultKind::UnknownKey),
    ("fees/renewal.toml", "cents = 9980", "cents = \"99,80\"", FaultKind::BadValue),
    ("fees/renewal.toml", "cents = 9980", "cents = -1", FaultKind::BadValue),
    ("fees/renewal.toml", "cents = 9980", "cents = 9980\nto = 2026-12-31", FaultKind::Gap),
    ("fees/renewal.toml", "to = 2026-02-28", "to = 2026-03-15", FaultKind::Overlap),
    ("fees/renewal.toml", "to = 2026-02-28", "to = 2026-02-27", FaultKind::Gap),
    ("fees/renewal.toml", "to = 2026-02-28", "to = 2026-02-30", FaultKind::BadDate),
    ("fees/renewal.toml", "to = 2026-02-28", "to = 2024-02-28", FaultKind::BadDate),
    ("fees/renewal.toml", "to = 2026-02-28", "to = \"2026-02-28\"", FaultKind::BadDate),
    ("fees/renewal.toml", "fee-title-online-2026", "fee-analysis-online-2026", FaultKind::DuplicateId),
    ("fees/renewal.toml", "channel = [\"online\"]", "channel = [\"telegraph\"]", FaultKind::BadValue),
    ("fees/renewal.toml", "channel = [\"online\"]", "chanel = [\"online\"]", FaultKind::UnknownKey),
    ("fees/renewal.toml", "sure = \"likely\"", "sure = \"perhaps\"", FaultKind::BadValue),
    ("deadlines/payment.toml", "unit = \"clock_days\"", "unit = \"moons\"", FaultKind::BadValue),
    ("deadlines/payment.toml", "amount = 10", "amount = 0", FaultKind::BadValue),
    ("deadlines/payment.toml", "kind = \"payment\"", "kind = \"payment_hold\"", FaultKind::Overlap),
    ("deadlines/decision.toml", "verified_on = 2026-11-16", "sure = \"sure\"", FaultKind::MissingCitation),
    ("deadlines/decision.toml", "legal_basis = \"CPA, artigo 130.º, n.º 2\"", "", FaultKind::MissingCitation),
    ("windows/2027.toml", "first = 2027-02-01", "first = 2027-02-02", FaultKind::Gap),
    ("windows/2027.toml", "first = 2027-02-01", "first = 2027-01-31", FaultKind::Overlap),
    ("windows/2027.toml", "first = 2027-02-01", "first = 2027-03-01", FaultKind::BadValue),
    ("permits/bases.toml", "kind = \"investor\"", "kind = \"rich\"", FaultKind::BadValue),
    ("numbers/niss.toml", "\"89-4\"", "\"89-5\"", FaultKind::BadValue),
    ("requirements/work.toml", "fact = \"employed\"", "fact = \"busy\"", FaultKind::BadValue),
    ("calendar/national.toml", "day = 25", "day = 32", FaultKind::BadValue),
    ("calendar/national.toml", "after_easter = 60", "", FaultKind::BadValue),
    ("checks/registries.toml", "registry = \"tax\"", "registry = \"army\"", FaultKind::BadValue),
    ("extensions/chain.toml", "until = 2024-06-30", "until = 2024-06-30\nmonths_after = 6", FaultKind::BadValue),
    ("fees/permanent.toml", "act = [\"renewal\"]", "act = [\"rent\"]", FaultKind::BadValue),
    ("permits/bases.toml", "new_until = 2024-06-03", "new_until = \"June\"", FaultKind::BadValue),
    ("exemptions/article_210.toml", "extent = \"whole\"", "extent = \"half\"", FaultKind::BadValue),
    ("offices/aima.toml", "postal_code = \"8200-137\"", "postal_code = \"0200-137\"", FaultKind::BadValue),
    ("offices/aima.toml", "postal_code = \"8200-137\"", "postal_code = \"8200137\"", FaultKind::BadValue),
    ("offices/aima.toml", "calendar = \"aveiro\"", "calendar = \"atlantis\"", FaultKind::BadValue),
    ("offices/aima.toml", "code = \"aveiro\"", "code = \"albufeira\"", FaultKind::Overlap),
    ("offices/aima.toml", "id = \"office-aveiro\"", "id = \"office-albufeira\"", FaultKind::DuplicateId),
    ("offices/aima.toml", "from = 09:00, until = 13:00", "from = 13:00, until = 09:00", FaultKind::BadValue),
    ("offices/aima.toml", "from = 09:00, until = 13:00", "from = 2026-01-01, until = 13:00", FaultKind::BadValue),
    ("offices/aima.toml", "what = \"information\"", "what = \"tea\"", FaultKind::BadValue),
    ("contacts/form.toml", "\"screenshot\"", "\"selfie\"", FaultKind::BadValue),
    (
        "contacts/form.toml",
        "asks = [\"name\", \"birth_date\", \"nationality\", \"email\", \"permit_number\", \"new_value\"]",
        "asks = []",
        FaultKind::BadValue,
    ),
    ("channels/agency.toml", "kind = \"phone\"", "kind = \"pigeon\"", FaultKind::BadValue),
    ("settled/portugal.toml", "\"niss-work\"", "\"niss-play\"", FaultKind::BadValue),
    ("settled/portugal.toml", "elsewhere = \"crates/domain/src/identifiers/nif.rs\"\n", "", FaultKind::BadValue),
    ("evidence/housing.toml", "[every]", "[evry]", FaultKind::UnknownKey),
    ("evidence/housing.toml", "[[row]]", "[[row", FaultKind::Syntax),
    ("fees/renewal.toml", "order = 1", "", FaultKind::BadValue),
    ("fees/renewal.toml", "order = 1", "order = 300", FaultKind::BadValue),
    ("fees/renewal.toml", "text = \"fee-reception-and-analysis\"", "text = \"fee-for-nothing\"", FaultKind::MissingText),
    ("fees/renewal.toml", "id = \"fee-analysis-online-2026\"", "", FaultKind::BadValue),
    ("fees/renewal.toml", "cents = 9980", "cents = 9980\ncents = 9980", FaultKind::Syntax),
    ("fees/renewal.toml", "cents = 9980", "cents = 9980\nfrom = \"soon\"", FaultKind::Syntax),
    ("requirements/everyone.toml", "legal_basis =", "# legal_basis =", FaultKind::MissingCitation),
    ("calendar/national.toml", "source =", "# source =", FaultKind::MissingCitation),
    ("routes/officer.toml", "steps = [", "steps = [\"dance\", ", FaultKind::BadValue),
    ("routes/officer.toml", "steps = [\"contact_agency\", \"find_record\"]", "steps = [\"renew_instead\"]", FaultKind::DeadEnd),
    ("routes/officer.toml", "steps = [\"contact_agency\", \"find_record\"]", "steps = []", FaultKind::BadValue),
    ("steps/here.toml", "page = \"inicio\"", "page = \"inicio\"\nleads_to = \"renewal_online\"", FaultKind::Circle),
    ("cases/other.toml", "[[case]]", "[[cases]]", FaultKind::UnknownKey),
    ("cases/other.toml", "says =", "sings =", FaultKind::UnknownKey),
    ("cases/other.toml", "route = \"", "route = \"x", FaultKind::BadValue),
    ("cases/portal-guide-of-2026.toml", "route = \"renewal_online\"", "route = \"irn_desk\"", FaultKind::Case),
];

/// The shipped files with one text changed.
fn changed(path: &str, from: &str, to: &str) -> Bytes {
    let text = FILES.iter().find(|(known, _)| *known == path).expect("a shipped file").1;
    assert!(text.contains(from), "{path} holds no {from:?}");
    with(path, text.replacen(from, to, 1).into_bytes())
}

/// The shipped files with one file's text replaced or added.
fn with(path: &str, bytes: Vec<u8>) -> Bytes {
    let mut files: Bytes = FILES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    files.retain(|(known, _)| known != path);
    files.push((path.to_owned(), bytes));
    files.sort();
    files
}

/// The shipped files without some.
fn without(begins: &[&str]) -> Bytes {
    let left = |path: &str| begins.iter().all(|begin| !path.starts_with(begin));
    FILES.iter().filter(|(path, _)| left(path)).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// What is said of a folder: when it is read, when it is loaded, when its texts are looked for and its scenarios asked.
fn faults(files: Bytes) -> Vec<LawFault> {
    let texts = match texts(files) {
        Ok(texts) => texts,
        Err(faults) => return faults,
    };
    let borrowed: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    match Law::load(&borrowed) {
        Ok(law) => [law.missing_texts(|key| key != "fee-for-nothing"), law.check_cases()].concat(),
        Err(faults) => faults,
    }
}

/// Folders that no change of a text makes: what was done, and the fault that must be found.
fn folders() -> Vec<(String, Bytes, FaultKind)> {
    let fees = "fees/renewal.toml";
    let text = FILES.iter().find(|(known, _)| *known == fees).expect("a shipped file").1;
    let (begin, end) = text.split_at(text.find("9980").expect("the fee"));
    let latin = [begin.as_bytes(), &[0xe9], end.as_bytes()].concat();
    let row = |number| format!("[[row]]\nid = \"more-{number}\"\nquestion = \"{number}\"\n");
    let every = "[every]\nfrom = 2026-01-01\nlegal_basis = \"x\"\nsource = \"x\"\nverified_on = 2026-01-01\nsure = \"sure\"\n\
                 one = \"x\"\nother = \"x\"\nsettled = \"x\"\nelsewhere = \"x\"\n";
    let many: String = std::iter::once(every.to_owned()).chain((0..ROWS_MAX).map(row)).collect();
    let files = |count: usize, bytes: usize| (0..count).map(|number| (format!("fees/{number}.toml"), vec![b'#'; bytes])).collect::<Bytes>();
    vec![
        ("an empty folder".to_owned(), Vec::new(), FaultKind::Empty),
        (format!("{} files", FILES_MAX + 1), files(FILES_MAX + 1, 1), FaultKind::TooMuch),
        (format!("a file of {} bytes", FILE_BYTES_MAX + 1), files(1, FILE_BYTES_MAX + 1), FaultKind::TooMuch),
        (format!("{} bytes and more in all files", LAW_BYTES_MAX), files(9, FILE_BYTES_MAX), FaultKind::TooMuch),
        (format!("{ROWS_MAX} rows more"), with("settled/zzz.toml", many.into_bytes()), FaultKind::TooMuch),
        (format!("{fees}: é in Latin-1"), with(fees, latin), FaultKind::NotText),
        ("customs/duties.toml".to_owned(), with("customs/duties.toml", Vec::new()), FaultKind::UnknownTopic),
        ("loose.toml".to_owned(), with("loose.toml", Vec::new()), FaultKind::UnknownTopic),
        ("fees/2026/more.toml".to_owned(), with("fees/2026/more.toml", Vec::new()), FaultKind::UnknownTopic),
        ("no fees/".to_owned(), without(&["fees/", "settled/"]), FaultKind::Gap),
        ("no checks/, no deadlines/".to_owned(), without(&["checks/", "deadlines/", "settled/"]), FaultKind::Gap),
        ("no routes/officer.toml".to_owned(), without(&["routes/officer.toml", "settled/"]), FaultKind::Gap),
    ]
}

#[test]
fn every_fault_is_told_with_file_line_row_and_what_to_do() {
    let changes = CHANGES.iter().map(|&(path, from, to, kind)| {
        let done = format!("{path}: {} -> {}", from.replace('\n', "\\n"), to.replace('\n', "\\n"));
        (done, changed(path, from, to), kind)
    });
    let (mut told, mut found) = (String::new(), BTreeSet::new());
    for (done, files, wanted) in changes.chain(folders()) {
        let lines: Vec<(String, usize)> =
            files.iter().map(|(path, bytes)| (path.clone(), bytes.split(|byte| *byte == b'\n').count())).collect();
        let faults = faults(files);
        assert!(faults.iter().any(|fault| fault.kind == wanted), "{done}: {faults:#?}");
        writeln!(told, "{done}").expect("a text takes all");
        for fault in &faults {
            found.insert(fault.kind);
            assert!(!fault.fix.is_empty() && !fault.what.is_empty(), "{done}: {fault:#?}");
            match lines.iter().find(|(path, _)| *path == fault.file) {
                Some((_, lines)) => assert!((1..=*lines).contains(&fault.line), "{done}: {fault}"),
                None => assert_eq!((fault.line, &fault.row), (0, &None), "{done}: a folder has no line: {fault}"),
            }
            writeln!(told, "    {fault}").expect("a text takes all");
        }
    }
    assert_eq!(found, BTreeSet::from(FaultKind::ALL), "every kind has a folder that shows it");
    insta::assert_snapshot!(told);
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let fees = "fees/renewal.toml";
    let text = FILES.iter().find(|(known, _)| *known == fees).expect("a shipped file").1;
    assert_eq!(faults(with(fees, format!("\u{feff}{text}").into_bytes())), Vec::new());
    assert_eq!(faults(with(fees, text.replace('\n', "\r\n").into_bytes())), Vec::new(), "nor are the ends of lines of another system");
}
