//! What a permit is worth on a day: in Portugal, abroad, and with a proof in hand (PROOF-5). Two guides and one answer.

use crate::web::parts::case::note::Note;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::public::guides::source::source;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::law::Law;
use domain::law::extensions::Worth;
use domain::law::row::RowRef;
use jiff::civil::Date;
use service::law::ruled::ruled;
use service::texts::{Lang, format, t};

/// What a permit is worth.
#[derive(Template)]
#[template(path = "public/guides/worth.html")]
pub struct PermitWorth {
    lang: Lang,
    here: Note,
    abroad: Option<Note>,
    proofs: Vec<String>,
    source: Markup,
}

impl HtmlSafe for PermitWorth {}

impl PermitWorth {
    /// Of a permit with this last day, on a day.
    #[must_use]
    pub fn new(law: &Law, lang: Lang, expires: Date, on: Date) -> Self {
        let extension = law.extension(expires, on);
        let mut used: Vec<&RowRef> = extension.with_proof.iter().map(|(_, _, row)| row).collect();
        let here = here(lang, expires, &extension.worth, &mut used);
        let expired = extension.worth != Worth::NotExpired;
        let abroad = (expired && !extension.binds_abroad)
            .then(|| Note::new(Tone::Bad, t::guides_extensions_abroad(lang).as_ref(), t::guides_extensions_abroad_text(lang).as_ref()));
        let mut proofs = Vec::new();
        if expired {
            for (_, _, row) in &extension.with_proof {
                if let Some(told) = law.extensions().iter().find(|told| told.reference.id == row.id) {
                    proofs.push(ruled(lang, &told.values.text, law, on));
                }
            }
        }
        let source = if expired { source(lang, &used) } else { Markup::default() };
        Self { lang, here: here.icon(if expired { Icon::Counter } else { Icon::Tick }), abroad, proofs, source }
    }
}

fn here<'a>(lang: Lang, expires: Date, worth: &'a Worth, used: &mut Vec<&'a RowRef>) -> Note {
    let day = |day| format::day(lang, day);
    match worth {
        Worth::NotExpired => {
            Note::new(Tone::Good, t::guides_extensions_valid(lang).as_ref(), t::guides_extensions_valid_text(lang, day(expires)).as_ref())
        }
        Worth::Accepted { until, row } => {
            used.push(row);
            let lead = t::guides_extensions_accepted(lang, day(*until));
            Note::new(Tone::Good, lead.as_ref(), t::guides_extensions_accepted_text(lang, day(expires)).as_ref())
        }
        Worth::Ended { last } => {
            let words = match last {
                Some((until, row)) => {
                    used.push(row);
                    t::guides_extensions_ended_last(lang, day(*until))
                }
                None => t::guides_extensions_ended_none(lang),
            };
            Note::new(Tone::Care, t::guides_extensions_ended(lang).as_ref(), words.as_ref())
        }
    }
}
