//! The rules an answer rests on, each with its dates.

use domain::law::Law;
use domain::law::deadlines::DeadlineKind;
use domain::law::row::{RowRef, Sure};
use domain::route::RouteId;
use domain::route::find::Way;
use jiff::civil::Date;
use service::law::ruled::rows_of;
use service::texts::{Lang, format, t};

/// A rule that was used.
pub(super) struct Rule {
    pub(super) basis: String,
    pub(super) id: String,
    pub(super) since: String,
    pub(super) verified: String,
}

impl Rule {
    pub(super) fn of(lang: Lang, row: &RowRef) -> Self {
        Self {
            basis: row.legal_basis.to_string(),
            id: match row.sure {
                Sure::Unsure => format!("{} ({})", row.id, t::guides_unsure(lang)),
                Sure::Sure | Sure::Likely => row.id.to_string(),
            },
            since: format::day_short(lang, row.from),
            verified: format::day_short(lang, row.verified_on),
        }
    }
}

/// Every row the answer rests on, once each.
pub(super) fn rules(law: &Law, lang: Lang, way: &Way, on: Date) -> Vec<Rule> {
    let mut rows: Vec<&RowRef> = way.because.iter().flat_map(|reason| &reason.law).collect();
    rows.extend(way.fees.iter().map(|fee| &fee.row));
    if way.route == RouteId::RenewalOnline {
        let terms = [DeadlineKind::RenewalRequest, DeadlineKind::DecisionRenewal].map(|kind| law.deadline(kind, on));
        rows.extend(terms.into_iter().flatten().map(|row| &row.reference));
    }
    rows.extend(way.documents.iter().map(|wanted| &wanted.row));
    rows.extend(way.notes.iter().map(|note| &note.row));
    let parts = ["-who", "-time", "-after", "-wrong", "-avoid"].map(|part| format!("{}{part}", way.says));
    let sentences = way.steps.iter().map(|step| &step.text).chain(way.notes.iter().map(|note| &note.text)).chain(&parts);
    let told: Vec<RowRef> = sentences.flat_map(|key| rows_of(key, law, on)).collect();
    rows.extend(&told);
    let mut seen: Vec<&RowRef> = Vec::new();
    for row in rows {
        if !seen.iter().any(|known| known.id == row.id) {
            seen.push(row);
        }
    }
    seen.iter().map(|row| Rule::of(lang, row)).collect()
}
