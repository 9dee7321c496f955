//! The proof of attempt (PROOF-4): what was tried, when, and what the service answered.

use crate::app::App;
use crate::papers::frame::{self, Numbered};
use crate::papers::press::press;
use crate::papers::words::{law_text, row};
use crate::proofs::signing;
use crate::stop::Stop;
use crate::texts::format;
use crate::texts::{Lang, t};
use domain::attempt::Attempt;
use domain::id::{PersonId, RequestId};
use paper::attempt::Reply;
use paper::sheet::Row;

/// The proof of an attempt, signed.
///
/// # Errors
/// No key; a text is missing; faults.
pub async fn attempt(app: &App, kept: &Attempt, lang: Lang) -> Result<Vec<u8>, Stop> {
    let loaded = signing::loaded(app).await?;
    let (name, reference) = whose(app, kept.person, kept.request).await?;
    let title = t::attempt_file_title(lang, &kept.number).into_owned();
    let numbered = Numbered {
        title: title.clone(),
        label: t::attempt_number_label(lang).into_owned(),
        number: kept.number.clone(),
        issued: t::paper_issued(lang, format::instant(lang, kept.at)).into_owned(),
        notes: vec![t::attempt_note_basis(lang).into_owned(), t::paper_note_signed(lang).into_owned()],
    };
    let paper = paper::attempt::Attempt {
        sheet: frame::sheet(app, lang, numbered),
        title: t::attempt_title(lang).into_owned(),
        statement: t::attempt_statement(lang).into_owned(),
        facts: facts(kept, lang, name, reference.as_deref())?,
        reply: Reply {
            label: t::attempt_reply(lang).into_owned(),
            text: law_text(lang, &key("attempt-answered", &kept.answered))?,
            code_label: t::attempt_code(lang).into_owned(),
            code: kept.answered.clone(),
        },
        rule: row(t::attempt_rule(lang), rules(kept, lang)),
        kept_title: t::attempt_kept(lang).into_owned(),
        kept: vec![
            row(t::attempt_kept_number(lang), kept.number.clone()),
            row(t::attempt_kept_where(lang), chained(lang, reference.as_deref())),
        ],
        worth: t::attempt_worth(lang).into_owned(),
        check: None,
    };
    let at = kept.at;
    press(app, loaded, title, None, move || paper::attempt::pdf(&paper, at)).await
}

/// The key of a text for a code.
pub(crate) fn key(stem: &str, code: &str) -> String {
    format!("{stem}-{}", code.replace('_', "-"))
}

fn facts(kept: &Attempt, lang: Lang, name: Option<String>, reference: Option<&str>) -> Result<Vec<Row>, Stop> {
    let who = name.unwrap_or_else(|| t::attempt_not_signed_in(lang).into_owned());
    let way = if kept.person.is_some() { t::attempt_way_signed_in(lang) } else { t::attempt_way_open(lang) };
    let mut facts = vec![row(t::attempt_who(lang), who), row(t::attempt_what(lang), law_text(lang, &key("attempt-tried", &kept.tried))?)];
    facts.extend(reference.map(|reference| row(t::attempt_request(lang), reference)));
    facts.push(row(t::attempt_when(lang), t::attempt_when_value(lang, format::instant(lang, kept.at), seconds(kept))));
    facts.push(row(t::attempt_way(lang), way));
    Ok(facts)
}

/// The edition is that of the attempt, not that of today.
fn rules(kept: &Attempt, lang: Lang) -> String {
    match (kept.rules.is_empty(), &kept.edition) {
        (true, _) => t::attempt_no_rule(lang).into_owned(),
        (false, Some(edition)) => t::attempt_rules(lang, short(edition), kept.rules.join(", ")).into_owned(),
        (false, None) => kept.rules.join(", "),
    }
}

fn chained(lang: Lang, reference: Option<&str>) -> String {
    match reference {
        Some(reference) => t::attempt_kept_timeline(lang, reference).into_owned(),
        None => t::attempt_kept_register(lang).into_owned(),
    }
}

fn seconds(kept: &Attempt) -> String {
    format!("{:02}", kept.at.to_zoned(domain::deadline::lisbon()).second())
}

/// The beginning of a digest: enough to find the edition.
fn short(digest: &str) -> String {
    const SHOWN_CHARS: usize = 12;
    digest.chars().take(SHOWN_CHARS).collect()
}

async fn whose(app: &App, person: Option<PersonId>, request: Option<RequestId>) -> Result<(Option<String>, Option<String>), Stop> {
    let read = app.store.read("whose attempt", (person, request), |rx, (person, request)| {
        Box::pin(async move {
            let name = match person {
                Some(id) => store::person::load(rx, *id).await?.map(|held| held.person.full_name()),
                None => None,
            };
            let reference = match request {
                Some(id) => store::request::by_id(rx, *id).await?.map(|held| held.request.reference.to_string()),
                None => None,
            };
            Ok::<_, Stop>((name, reference))
        })
    });
    read.await
}
