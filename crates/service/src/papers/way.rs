//! The card of a way: what the route finder said, on paper. It names nobody and holds nothing that its address does not.

use crate::app::App;
use crate::law::ruled::ruled;
use crate::papers::frame::{self, Numbered};
use crate::papers::press::press;
use crate::papers::words::row;
use crate::proofs::signing;
use crate::stop::Stop;
use crate::texts::arg::Args;
use crate::texts::{Lang, by_key, format, t};
use domain::law::requirements::Need;
use domain::route::find::Way;
use jiff::civil::Date;
use paper::sheet::Check;
use paper::way::List;

/// The card of a way as it stands on a day, under the code of its answers.
///
/// # Errors
/// No key; too many papers at once; faults.
pub async fn way(app: &App, way: &Way, code: &str, on: Date, lang: Lang) -> Result<Vec<u8>, Stop> {
    let loaded = signing::loaded(app).await?;
    let law = &app.law();
    let told = |key: &str| ruled(lang, key, law, on);
    let says = |part: &str| told(&format!("{}{part}", way.says));
    let name = says("");
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let url = format!("{}{}/situacao/resultado/{plain}", app.config.public_url, lang.prefix());
    let numbered = Numbered {
        title: format!("{name} {code}"),
        label: t::finder_card_number(lang).into_owned(),
        number: code.to_owned(),
        issued: t::finder_card_issued(lang, format::day(lang, on)).into_owned(),
        notes: vec![t::finder_card_note(lang).into_owned(), t::paper_note_signed(lang).into_owned()],
    };
    let paper = paper::way::Way {
        sheet: frame::sheet(app, lang, numbered),
        title: name.clone(),
        open: open(lang, way),
        why: way.because.iter().map(|reason| told(&reason.code)).collect(),
        steps: List { title: t::finder_next_steps(lang).into_owned(), lines: way.steps.iter().map(|step| told(&step.text)).collect() },
        facts: vec![
            row(t::finder_who(lang), says("-who")),
            row(t::finder_fee(lang), fee(lang, way)),
            row(t::finder_time(lang), says("-time")),
            row(t::finder_after(lang), says("-after")),
        ],
        lists: lists(lang, way, way.notes.iter().map(|note| told(&note.text)).collect(), says("-avoid")),
        rules: List { title: t::finder_rules(lang).into_owned(), lines: rules(lang, way) },
        check: Check {
            title: t::finder_share(lang).into_owned(),
            text: format!("{} {}", t::finder_code_text(lang), t::finder_share_text(lang)),
            address_label: t::finder_link(lang).into_owned(),
            address: url.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
            code_label: t::finder_code(lang).into_owned(),
            code: code.to_owned(),
            qr_alt: t::finder_link(lang).into_owned(),
            qr_text: url,
        },
    };
    let now = app.clock.now();
    press(app, loaded, name, None, move || paper::way::pdf(&paper, now)).await
}

fn text(lang: Lang, key: &str) -> String {
    by_key(lang, key, &Args::none()).unwrap_or_default().into_owned()
}

fn open(lang: Lang, way: &Way) -> String {
    match (way.open, way.opens_on) {
        (true, _) => t::finder_open(lang).into_owned(),
        (false, Some(day)) => t::finder_opens_on(lang, format::day_with_weekday(lang, day)).into_owned(),
        (false, None) => t::finder_closed(lang).into_owned(),
    }
}

fn fee(lang: Lang, way: &Way) -> String {
    match way.fees.iter().map(|fee| fee.amount.get()).sum::<i64>() {
        0 => t::finder_fee_none(lang).into_owned(),
        total => format::money(lang, total),
    }
}

fn lists(lang: Lang, way: &Way, notes: Vec<String>, avoid: String) -> Vec<List> {
    let paper = |wanted: &domain::law::requirements::Requirement| match wanted.need {
        Need::Required => text(lang, &wanted.text),
        _ => format!("{} ({})", text(lang, &wanted.text), t::finder_optional(lang)),
    };
    let papers: Vec<String> = way.documents.iter().map(paper).collect();
    let documents = (!papers.is_empty()).then(|| List { title: t::finder_documents(lang).into_owned(), lines: papers });
    let avoid = List { title: t::finder_avoid(lang).into_owned(), lines: vec![avoid] };
    let notes = (!notes.is_empty()).then(|| List { title: t::finder_notes(lang).into_owned(), lines: notes });
    documents.into_iter().chain(notes).chain([avoid]).collect()
}

fn rules(lang: Lang, way: &Way) -> Vec<String> {
    let rows = way.because.iter().flat_map(|reason| &reason.law).chain(way.fees.iter().map(|fee| &fee.row));
    let rows = rows.chain(way.notes.iter().map(|note| &note.row));
    let rule = |row: &domain::law::row::RowRef| {
        format!("{} ({}; {})", row.legal_basis, row.id, t::finder_card_verified(lang, format::day_short(lang, row.verified_on)))
    };
    let mut rules: Vec<String> = rows.map(rule).collect();
    rules.dedup();
    rules
}
