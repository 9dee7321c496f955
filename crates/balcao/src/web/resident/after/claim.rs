//! “I paid, and it does not show” (PAY-4): a proof of payment, and what happens to the time meanwhile.

use crate::web::parts::case::act::Act;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::started::{bullets, start};
use crate::web::resident::fields::Wrong;
use crate::web::resident::files::{self, Given, given};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::upload::{Seen, receive};
use crate::web::site::Site;
use crate::web::visit::{Signed, Visit};
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::deadline::span;
use domain::document::PAYMENT_PROOF_SLOT;
use domain::request::stage::Stage;
use service::actions::change::Case;
use service::actions::matching;
use service::app::App;
use service::texts::{format, t};

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    page(&site, &opened, &[], &[])
}

/// Takes the proof.
pub async fn post(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, request: Request) -> Result<Response, Response> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, &site).await.map_err(IntoResponse::into_response)?;
    let opened = open_posted(&site, visit.clone(), &reference).await.map_err(IntoResponse::into_response)?;
    let headers = parts.headers.clone();
    let sent = receive(&site, &visit, &headers, Request::from_parts(parts, body)).await?;
    match given(&site, &opened, PAYMENT_PROOF_SLOT, sent).await.map_err(|stop| opened.fault(stop).into_response())? {
        Given::Mend(wrong, seen) => page(&site, &opened, &wrong, &seen).map_err(IntoResponse::into_response),
        Given::Stored(once, stored) => match matching::claim(&site.app, opened.who, opened.reference(), *stored).await {
            Ok(_) => once.done(&site, &visit, opened.page("pagar")).await.map_err(IntoResponse::into_response),
            Err(stop) => Err(opened.stopped(&site, "claim_payment", stop).await.into_response()),
        },
    }
}

/// Whether the person may say now that it is paid: the life cycle takes it at the same moments.
#[must_use]
pub fn may_claim(app: &App, case: &Case) -> bool {
    match &case.held.request.stage {
        Stage::AwaitingPayment { slip, kept_cents, .. } => *kept_cents < slip.total_cents && app.clock.now() >= slip.payable_from,
        Stage::Lapsed { slip, kept_cents, .. } => *kept_cents < slip.total_cents,
        _ => false,
    }
}

fn page(site: &Site, opened: &Opened, wrong: &[Wrong], seen: &[Seen]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let sheet = start(site, opened, &t::after_claim_title(lang), wrong)?.back(&t::after_claim_see_slip(lang), opened.page("pagar"));
    if !may_claim(&site.app, &opened.case) {
        let way = Act::link(t::after_claim_see_slip(lang).as_ref(), opened.page("pagar"));
        return sheet.say(&t::after_claim_nothing(lang)).part(Markup::of(&way)).show(&opened.visit);
    }
    let answer_by =
        span::payment_matching(&site.app.law(), site.app.clock.today()).map_err(|unanswered| opened.fault(unanswered.into()))?;
    let lapsed = matches!(opened.case.held.request.stage, Stage::Lapsed { .. });
    let mut then = if lapsed { Vec::new() } else { vec![t::after_claim_then_stops(lang)] };
    then.extend([
        t::after_claim_then_looks(lang),
        t::after_claim_then_answer(lang, format::day_with_weekday(lang, answer_by.date)),
        if lapsed { t::after_claim_then_lapsed(lang) } else { t::after_claim_then_rest(lang) },
    ]);
    let form = Form::new(&opened.visit, &opened.tail("pagar/prova"), &t::after_claim_send(lang))
        .files()
        .field(files::field(lang, &t::after_claim_file(lang), wrong))
        .field(files::password(lang, seen))
        .or(&t::after_claim_see_slip(lang), opened.page("pagar"));
    let sheet = files::shown(sheet.say(&t::after_claim_lead(lang)), lang, &t::after_claim_name(lang), seen);
    sheet.map_err(|stop| opened.fault(stop))?.heading(&t::after_claim_then(lang)).part(bullets(then)).part(form.part()).show(&opened.visit)
}
