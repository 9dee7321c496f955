//! What officers opened, as it is kept: rows that the loader of the law reads.

use super::{LawInForce, kept, told, with_openings};
use domain::id::OfficerId;
use domain::law::Law;
use domain::law::embedded::FILES;
use domain::opening::{Book, Covers, Entry, Step, Terms, What};
use jiff::civil::date;

const PERMITS: &str = "permits/bases.toml";

fn entries(covers: Covers, closes: bool) -> Vec<Entry> {
    let at = "2026-11-17T10:00:00Z".parse().expect("an instant");
    let terms = Terms {
        covers,
        first_month: date(2032, 4, 1),
        last_month: date(2032, 4, 1),
        opens_on: date(2026, 11, 20),
        closes_on: closes.then_some(date(2026, 12, 20)),
        reason: "Há capacidade.".to_owned(),
        legal_basis: "Lei n.º 23/2007, \"artigo\" 78.º".to_owned(),
    };
    let step = |by, step| Entry { number: 1, step, by: OfficerId(by), at };
    vec![step(1, Step::Propose(What::Open(terms))), step(2, Step::Sign)]
}

#[test]
fn openings_are_kept_as_rows_that_the_law_reads_again() {
    let files = Law::embedded().expect("the law loads").with_edition("files");
    for (covers, closes) in
        [(Covers::Kinds(vec!["temporary".to_owned()]), true), (Covers::Bases(vec!["88-1".to_owned(), "77-1".to_owned()]), false)]
    {
        let entries = entries(covers, closes);
        let rows = Book::of(&entries).rows();
        let text = told(&rows);
        let mut all = FILES.to_vec();
        // In a file of its own, far from the months of the others: the loader wants windows without a gap.
        // What names those rows goes with them.
        all.retain(|(path, _)| !path.starts_with("windows/") && !path.starts_with("settled/"));
        all.push(("windows/openings.toml", &text));
        // Types that these rows do not open are not served by such a folder.
        let permits: String =
            FILES.iter().filter(|(path, _)| *path == PERMITS).map(|(_, text)| text.replace("served = true", "served = false")).collect();
        all.retain(|(path, _)| *path != PERMITS);
        all.push((PERMITS, &permits));
        let read = Law::load(&all).unwrap_or_else(|faults| panic!("{text}\n{faults:?}"));
        let (one, other) = (
            read.window("88-1", date(2032, 4, 9), date(2026, 12, 1)),
            with_openings(&files, &entries).window("88-1", date(2032, 4, 9), date(2026, 12, 1)),
        );
        assert_eq!(one.code(), "open");
        let (one, other) = (one.row().expect("a row").clone(), other.row().expect("a row").clone());
        assert_eq!((one.id, one.from, one.to, one.legal_basis), (other.id, other.from, other.to, other.legal_basis));
        assert_eq!(kept(&files, &entries), [("edition".to_owned(), "files".to_owned()), ("record/openings.toml".to_owned(), text)]);
    }
}

#[test]
fn a_process_that_started_later_with_another_edition_is_told_of() {
    let here = LawInForce::of_files(Law::embedded().expect("the law loads").with_edition("here"));
    here.compare(None);
    here.compare(Some("here"));
    assert_eq!(here.elsewhere(), None);
    here.compare(Some("there"));
    assert_eq!(here.elsewhere().as_deref(), Some("there"));
    here.compare(Some("here"));
    assert_eq!(here.elsewhere(), None, "it was started again with the same");
}

#[test]
fn the_edition_names_what_is_open() {
    let files = Law::embedded().expect("the law loads").with_edition("files");
    let all = entries(Covers::Kinds(vec!["temporary".to_owned()]), true);
    assert_eq!(with_openings(&files, &all[..1]).edition(), "files", "a proposal changes nothing");
    let one = with_openings(&files, &all);
    let other = with_openings(&files, &entries(Covers::Kinds(vec!["temporary".to_owned()]), false));
    assert_eq!(one.edition().len(), 64);
    assert_ne!(one.edition(), other.edition());
    assert_eq!(one.edition(), with_openings(&files, &all).edition(), "the same openings have the same edition");
}
