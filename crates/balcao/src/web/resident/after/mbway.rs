//! Paying by MB WAY: the provider asks on the telephone, and tells us by its notice when it was paid. Nothing is credited here.

use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::problem::Problem;
use crate::web::resident::after::pay::{self, page};
use crate::web::resident::after::started::wrong;
use crate::web::resident::opened::{Opened, open_posted};
use crate::web::site::Site;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::deadline::lisbon;
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use domain::slip::SlipTerm;
use serde::Deserialize;
use service::actions::attempts::{self, Tried};
use service::actions::change::Case;
use service::actions::paying;
use service::app::App;
use service::cases::TELLS_APART_CHARS;
use service::letters::address;
use service::outside::payment::{Customer, MbwayPhone, Order, ProviderFault};
use service::stop::Stop;
use service::texts::t;

/// What the address says after the telephone was asked.
pub const MBWAY_ASKED: &str = "mbway=pedido";

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    telefone: String,
}

/// Asks for the payment on the telephone.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let lang = opened.visit.lang;
    let typed = posted.typed.telefone;
    let due = match payable(&site.app, &opened.case) {
        Ok(due) => due,
        Err(refusal) => return Err(opened.stopped(&site, "pay", refusal.into()).await),
    };
    let Some(phone) = MbwayPhone::parse(&typed) else {
        let wrong = wrong("telefone", &t::after_pay_phone_wrong(lang));
        return page(&site, &opened, pay::Typed { phone: &typed, why: "" }, &wrong, None);
    };
    let order = order(&site.app, &opened.case, &due).await.map_err(|stop| opened.fault(stop))?;
    match site.outside.payments.ask_mbway(&order, &phone, site.app.clock.now()).await {
        Ok(asked) => {
            // Remembered, so that it is asked about when the money does not show.
            let kept = paying::ordered(&site.app, opened.who, due.slip.slip, asked.provider_id, due.cents).await;
            kept.map_err(|stop| opened.fault(stop))?;
            posted.once.done(&site, &opened.visit, opened.page(&format!("pagar?{MBWAY_ASKED}"))).await
        }
        Err(fault) => failed(&site, &opened, &typed, &fault).await,
    }
}

/// What is left to pay now.
#[derive(Debug, Clone)]
pub struct Due {
    slip: SlipTerm,
    cents: i64,
}

/// What can be paid now.
///
/// # Errors
/// Nothing to pay at this stage, or not yet.
pub fn payable(app: &App, case: &Case) -> Result<Due, Refusal> {
    let stage = &case.held.request.stage;
    match stage {
        Stage::AwaitingPayment { slip, .. } if app.clock.now() < slip.payable_from => {
            Err(Refusal::NotPayableYet { payable_from: slip.payable_from })
        }
        Stage::AwaitingPayment { slip, kept_cents, .. } if *kept_cents < slip.total_cents && app.clock.today() <= slip.lapses_after => {
            Ok(Due { slip: slip.clone(), cents: slip.total_cents - kept_cents })
        }
        _ => Err(Refusal::WrongStage { action: "pay", stage: stage.code() }),
    }
}

async fn order(app: &App, case: &Case, due: &Due) -> Result<Order, Stop> {
    let person = &case.person;
    let emails = address::of_person(app, person.person.id).await?;
    let end = due.slip.lapses_after.at(23, 59, 59, 0).to_zoned(lisbon());
    let end = end.map_err(|_| Stop::Fault("the calendar is at its end".to_owned()))?;
    Ok(Order {
        our_id: format!("{}{}", due.slip.slip.to_string().replace('-', ""), app.chance.readable(TELLS_APART_CHARS)),
        cents: due.cents,
        description: case.held.request.reference.to_string(),
        customer: Customer {
            name: person.person.full_name(),
            email: address::choose(&emails).map(str::to_owned).unwrap_or_default(),
            street: person.address.street.clone(),
            city: person.address.locality.clone(),
            postcode: person.address.postal_code.clone(),
            country: "PT".to_owned(),
        },
        from: app.clock.now(),
        until: end.timestamp(),
    })
}

/// The provider did not do it: the page as it was, what to do, and the proof that it was tried.
async fn failed(site: &Site, opened: &Opened, typed: &str, fault: &ProviderFault) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    tracing::warn!(code = fault.code(), %fault, "MB WAY was not asked");
    let tried = Tried {
        tried: "pay".to_owned(),
        answered: "fault".to_owned(),
        person: Some(opened.who.person()),
        request: Some(opened.case.held.request.id),
        rules: Vec::new(),
        from: String::new(),
    };
    let attempt = attempts::record(&site.app, tried).await.map_err(|stop| opened.fault(stop))?;
    let words = match fault {
        ProviderFault::Refused { .. } | ProviderFault::BadOrder { .. } | ProviderFault::Unknown => t::after_pay_mbway_refused(lang),
        ProviderFault::Down { .. } | ProviderFault::Slow | ProviderFault::WrongAnswer { .. } => t::after_pay_mbway_down(lang),
    };
    let proof = t::after_pay_keep_attempt(lang, attempt.number.as_str());
    let proof = Act::link(proof.as_ref(), opened.visit.to(&format!("tentativas/{}.pdf", attempt.number)));
    let note = Note::new(Tone::Bad, t::after_pay_mbway_failed(lang).as_ref(), words.as_ref()).act(proof);
    page(site, opened, pay::Typed { phone: typed, why: "" }, &[], Some(note))
}
