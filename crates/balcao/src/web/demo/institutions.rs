//! The imitated institutions: let them misbehave, and pay a slip as a bank would.

use super::street::{Neighbour, Street};
use super::words::{coded, page};
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use neighbours::fault::Fault;
use neighbours::payment::book::{PayOrder, Payment};
use serde::Deserialize;
use service::texts::{Lang, format, t};

const PAGE: &str = "demo/vizinhos";
const PAY: &str = "demo/vizinhos/pagar";
/// How long a slow or late institution takes, in milliseconds: longer than people like, shorter than clients wait.
const DELAY_MS: u64 = 8_000;
/// Payments shown.
const SHOWN: usize = 50;
const CALLS: [Fault; 5] = [Fault::None, Fault::Slow { ms: DELAY_MS }, Fault::Down, Fault::WrongAnswer, Fault::ServerError];
const NOTICES: [Fault; 2] = [Fault::Duplicate, Fault::Late { ms: DELAY_MS }];
const WEBHOOK: [Fault; 2] = [Fault::BadSignature, Fault::WrongAmount];

/// Who misbehaves, and how.
#[derive(Debug, Deserialize)]
pub struct Misbehaviour {
    neighbour: String,
    fault: String,
}

/// What is paid.
#[derive(Debug, Deserialize)]
pub struct Pay {
    id: String,
    /// Pay even what a bank would refuse.
    #[serde(default)]
    force: String,
}

struct One {
    name: String,
    code: &'static str,
    select: Select,
    go: Button,
}

struct ToPay {
    reference: String,
    amount: String,
    status: String,
    id: String,
    open: bool,
    pay: Button,
    force: Button,
}

#[derive(Template)]
#[template(path = "demo/institutions.html")]
struct InstitutionsPage {
    layout: Layout,
    lang: Lang,
    action: String,
    hidden: Markup,
    all: Vec<One>,
    pay_action: String,
    pay_hidden: Markup,
    payments: Vec<ToPay>,
}

/// The page.
pub async fn show(State(site): State<Site>, Extension(street): Extension<Street>, visit: Visit) -> Response {
    let lang = visit.lang;
    let now = site.app.clock.now();
    let newest = street.neighbours.payment.payments().into_iter().rev().take(SHOWN);
    let written = InstitutionsPage {
        layout: site.frame(&visit, &t::demo_institutions_title(lang), Section::None),
        lang,
        action: visit.to(PAGE),
        hidden: visit.form_token(PAGE),
        all: Neighbour::ALL.into_iter().map(|one| institution(lang, &street, one)).collect(),
        pay_action: visit.to(PAY),
        pay_hidden: visit.form_token(PAY),
        payments: newest.map(|payment| to_pay(lang, &payment, now)).collect(),
    };
    page(&visit, &written)
}

/// Lets an institution misbehave, or behave.
pub async fn misbehave(State(site): State<Site>, Extension(street): Extension<Street>, posted: Posted<Misbehaviour>) -> Response {
    let Posted { visit, typed, once } = posted;
    let one = Neighbour::from_code(&typed.neighbour);
    let found = one.and_then(|one| faults(one).into_iter().find(|fault| code(*fault) == typed.fault).map(|fault| (one, fault)));
    let Some((one, fault)) = found else { return Problem::new(visit.lang, Kind::BadForm).into_response() };
    street.set_fault(one, fault);
    once.done(&site, &visit, visit.to(PAGE)).await.unwrap_or_else(IntoResponse::into_response)
}

/// Pays, as a bank would; the service hears of it by the gateway's notice.
pub async fn pay(State(site): State<Site>, Extension(street): Extension<Street>, posted: Posted<Pay>) -> Response {
    let Posted { visit, typed, once } = posted;
    let order = PayOrder { force: !typed.force.is_empty(), ..PayOrder::default() };
    if let Err(refusal) = street.neighbours.payment.pay(&typed.id, order) {
        tracing::debug!(?refusal, "the imitated bank says no");
    }
    once.done(&site, &visit, visit.to(PAGE)).await.unwrap_or_else(IntoResponse::into_response)
}

fn institution(lang: Lang, street: &Street, one: Neighbour) -> One {
    let name = coded(lang, "demo-neighbour", one.code());
    let choices = faults(one).into_iter().map(|fault| Choice::new(code(fault), &coded(lang, "demo-fault", code(fault))));
    let field = Field { id: format!("fault-{}", one.code()), ..Field::new("fault", name.as_str()) };
    let select = Select { field, choices: choices.collect(), ..Select::default() }.choose(code(street.fault(one)));
    One { name, code: one.code(), select, go: Button::submit(t::demo_fault_go(lang).as_ref()).secondary() }
}

fn faults(one: Neighbour) -> Vec<Fault> {
    let mut all = CALLS.to_vec();
    if matches!(one, Neighbour::Payment | Neighbour::Mail) {
        all.extend(NOTICES);
    }
    if one == Neighbour::Payment {
        all.extend(WEBHOOK);
    }
    all
}

fn code(fault: Fault) -> &'static str {
    match fault {
        Fault::None => "none",
        Fault::Slow { .. } => "slow",
        Fault::Down | Fault::Refused => "down",
        Fault::WrongAnswer => "wrong_answer",
        Fault::ServerError => "server_error",
        Fault::Duplicate => "duplicate",
        Fault::Late { .. } => "late",
        Fault::BadSignature => "bad_signature",
        Fault::WrongAmount => "wrong_amount",
    }
}

fn to_pay(lang: Lang, payment: &Payment, now: jiff::Timestamp) -> ToPay {
    let status = format!("{:?}", payment.status(now)).to_lowercase();
    let button = |words: &str, force: &str| Button { name: "force".to_owned(), value: force.to_owned(), ..Button::submit(words) }.quiet();
    ToPay {
        reference: payment.reference.clone().unwrap_or_else(|| payment.transaction_id.clone()),
        amount: format::money(lang, i64::try_from(payment.order.amount_cents).unwrap_or(i64::MAX)),
        open: status == "pending",
        status: coded(lang, "demo-payment", &status),
        id: payment.transaction_id.clone(),
        pay: button(&t::demo_pay(lang), ""),
        force: button(&t::demo_pay_force(lang), "1"),
    }
}
