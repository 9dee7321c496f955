//! The overview of a case: the task list while it is a draft, and afterwards all that is known of it now.

use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::{Fact, Turn, TurnLine};
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::site::Site;
use crate::web::views::block::Block;
use crate::web::views::due::CardButton;
use crate::web::views::paths::Paths;
use crate::web::views::words::{bold, keyed, marked};
use crate::web::views::{checks, documents, due, tasks, turn, words};
use crate::web::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::deadline::span;
use domain::request::checklist::{Checklist, PartState};
use domain::request::stage::Stage;
use service::actions::change::Case;
use service::actions::sending;
use service::actors::Viewing;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

/// Everything under the heading of a case's page.
#[derive(Clone, Debug, Template)]
#[template(path = "views/overview.html")]
pub struct Overview {
    /// Whose turn it is.
    pub turn: TurnLine,
    /// The parts of the page, in order.
    pub blocks: Vec<Block>,
    /// What can be done: the page's one button and lines.
    pub acts: Vec<Markup>,
    /// Whether that comes first: where one thing is to be done, rather than many.
    pub acts_first: bool,
    /// The heading of the margin.
    pub side_heading: String,
    /// What stands in the margin.
    pub side: ReferenceRows,
    /// Further ways from here.
    pub ways: Vec<Act>,
}

/// The overview of this case for this viewer. In the mirror nothing can be sent and nothing leads anywhere.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn overview(site: &Site, visit: &Visit, viewing: &Viewing, case: &Case) -> Result<Overview, Stop> {
    let paths = Paths::new(visit, viewing, &case.held.request.reference);
    match case.held.request.stage {
        Stage::Draft => draft(site, visit.lang, case, &paths),
        _ => sent(site, visit.lang, case, &paths),
    }
}

fn draft(site: &Site, lang: Lang, case: &Case, paths: &Paths<'_>) -> Result<Overview, Stop> {
    let app = &site.app;
    let today = app.clock.today();
    let list = sending::tasks(case, &app.law(), today)?;
    let mut turn = turn::line(app, lang, case)?;
    let ready = list.missing.is_empty() && tasks::not_open(app, lang, case).is_none();
    turn.what = match ready {
        true => t::tasks_left_send(lang).as_ref().into(),
        false => marked(&parts_left(lang, &list)).then(" ").then(turn.what),
    };
    let mut acts = Vec::new();
    let (words, page) = match tasks::next_part(&list) {
        Some(part) => (t::tasks_continue(lang), tasks::page_of(part)),
        None => (t::tasks_go_review(lang), "rever".to_owned()),
    };
    acts.extend(paths.page(&page).map(|href| Markup::of(&Button::link(words.as_ref(), href))));
    acts.extend(paths.elsewhere("inicio").map(|href| Markup::of(&Act::link(t::tasks_later(lang).as_ref(), href))));
    let fee = match sending::fees(case, &app.law(), today)? {
        Some(lines) => {
            let total = lines.iter().map(|line| line.amount.get()).sum();
            Markup::strong(&format::money(lang, total)).then(" ").then(t::tasks_fee_when(lang).as_ref())
        }
        None => t::before_cost_unknown(lang).as_ref().into(),
    };
    let kept = span::draft_kept(&app.law(), domain::deadline::day_of(case.held.request.opened_at))?;
    let late = turn::late(app, lang, case)?.map(|note| Block::new("", Markup::of(&note)));
    let blocks = late.into_iter().chain(tasks::blocks(app, lang, case, paths)?).collect();
    Ok(Overview {
        turn,
        blocks,
        acts,
        acts_first: false,
        side_heading: t::tasks_side(lang).into_owned(),
        side: ReferenceRows {
            rows: vec![
                Fact::new(&t::tasks_fee(lang), fee),
                Fact::new(&t::tasks_niss(lang), t::tasks_niss_optional(lang).as_ref()),
                Fact::new(&t::tasks_kept(lang), format::day(lang, kept.date).as_str()),
            ],
        },
        ways: Vec::new(),
    })
}

fn parts_left(lang: Lang, list: &Checklist) -> String {
    let left = list.parts.iter().filter(|(_, state)| *state != PartState::Done).count();
    let number = |count: usize| Number(i64::try_from(count).unwrap_or(i64::MAX));
    if left == 0 { t::tasks_left_none(lang).into_owned() } else { t::tasks_left(lang, number(left), number(list.parts.len())).into_owned() }
}

fn sent(site: &Site, lang: Lang, case: &Case, paths: &Paths<'_>) -> Result<Overview, Stop> {
    let app = &site.app;
    let stage = &case.held.request.stage;
    let mut blocks = Vec::new();
    if let Some(note) = note(lang, case)? {
        blocks.push(Block::new("", Markup::of(&note)));
    }
    let turn = turn::line(app, lang, case)?;
    let own_button = primary(site, lang, case, paths, turn.turn);
    let settled = !matches!(stage, Stage::Sent { .. } | Stage::AwaitingPayment { .. } | Stage::Matching { .. } | Stage::Lapsed { .. });
    if !settled && let Some(card) = due::card(app, lang, case, paths, CardButton::None)? {
        blocks.push(Block::new("", Markup::of(&card)));
    }
    if let Some(list) = checks::list(app, lang, case, paths)? {
        blocks.push(Block::new(t::case_checks(lang), Markup::of(&list)));
    }
    if let Some(list) = documents::list(lang, case, paths) {
        blocks.push(Block::new(t::case_documents(lang), Markup::of(&list)));
    }
    if settled && let Some(card) = due::card(app, lang, case, paths, CardButton::None)? {
        blocks.push(Block::new("", Markup::of(&card)));
    }
    Ok(Overview {
        turn,
        blocks,
        acts: own_button.into_iter().collect(),
        acts_first: true,
        side_heading: t::case_side(lang).into_owned(),
        side: side(site, lang, case)?,
        ways: ways(lang, case, paths),
    })
}

/// What the decision or the asking says, in a sentence.
fn note(lang: Lang, case: &Case) -> Result<Option<Note>, Stop> {
    let made = |tone, key: &str, args: &Args<'_>| {
        Ok::<_, Stop>(Some(Note { text: marked(&keyed(lang, key, args)?), ..Note::new(tone, Markup::default(), Markup::default()) }))
    };
    match &case.held.request.stage {
        Stage::MoreAsked { ask, .. } => {
            let slots: Vec<String> = ask.slots.iter().map(|slot| words::slot(lang, slot)).collect();
            let args = Args::none().with("slots", bold(&format::list(lang, &slots))).with("words", ask.words.clone());
            made(Tone::Care, "case-note-more-asked", &args)
        }
        stage => match stage.decision().and_then(domain::decision::Decision::valid_until) {
            Some(until) => made(Tone::Good, "case-note-approved", &Args::none().with("day", bold(&format::day_with_weekday(lang, until)))),
            None => Ok(None),
        },
    }
}

/// The one button of the page, by stage.
fn primary(site: &Site, lang: Lang, case: &Case, paths: &Paths<'_>, turn: Turn) -> Option<Markup> {
    let link =
        |words: std::borrow::Cow<'static, str>, rest: &str| paths.page(rest).map(|href| Markup::of(&Button::link(words.as_ref(), href)));
    match &case.held.request.stage {
        Stage::AwaitingPayment { slip, .. } if site.app.clock.now() >= slip.payable_from => link(t::due_pay(lang), "pagar"),
        // PAY-5: one press, within the limit of the rule; beyond it, it is for us to open it.
        Stage::Lapsed { .. } if turn == Turn::You => paths.form(&t::case_reopen(lang), "pagar/reabrir").map(|act| act.as_button()),
        Stage::Lapsed { .. } => link(t::after_pay_limit_ask(lang), "perguntas"),
        Stage::MoreAsked { ask, .. } => link(t::case_answer(lang), &format!("pedidos/{}", ask.id)),
        Stage::Hearing { hearing, .. } if hearing.answer.is_none() => link(t::case_answer(lang), "audiencia"),
        Stage::Withdrawn { undo_until, .. } if site.app.clock.today() <= *undo_until => {
            paths.form(&t::case_undo(lang), "desistir/anular").map(|act| act.as_button())
        }
        stage if stage.decision().is_some() => link(t::case_see_decision(lang), "decisao"),
        _ => link(t::case_see_timeline(lang), "estado"),
    }
}

fn side(site: &Site, lang: Lang, case: &Case) -> Result<ReferenceRows, Stop> {
    let mut rows = vec![
        Fact::new(&t::case_permit(lang), words::permit(&site.app, lang, &case.permit)?.as_str()),
        Fact::new(&t::case_number(lang), Markup::reference(&case.permit.number_as_printed)),
        Fact::new(&t::case_expires(lang), format::day(lang, case.permit.expires_on).as_str()),
    ];
    if let Some(filed) = case.held.request.stage.filed() {
        rows.push(Fact::new(&t::case_sent_at(lang), format::instant_short(lang, filed.sent_at).as_str()));
        match case.held.due_on {
            Some(day) => rows.push(Fact::new(&t::turn_legal_term(lang), format::day_short_with_weekday(lang, day).as_str())),
            None if filed.stands_still() => rows.push(Fact::new(&t::turn_legal_term(lang), t::case_stands_still(lang).as_ref())),
            None => {}
        }
    }
    Ok(ReferenceRows { rows })
}

fn ways(lang: Lang, case: &Case, paths: &Paths<'_>) -> Vec<Act> {
    let stage = &case.held.request.stage;
    let link = |words: std::borrow::Cow<'static, str>, rest: &str, icon| paths.link(&words, rest).map(|act| act.icon(icon));
    let proofs = paths.elsewhere("comprovativos").map(|href| Act::link(words::proofs_link(lang, stage).as_ref(), href).icon(Icon::Shield));
    let all = [
        link(t::case_see_timeline(lang), "estado", Icon::Clock),
        link(t::case_see_receipt(lang), "recibo", Icon::Document),
        link(t::case_see_documents(lang), "documentos", Icon::Document),
        proofs,
        link(t::case_ask(lang), "perguntas", Icon::Message),
        if stage.is_open() { link(t::case_withdraw(lang), "desistir", Icon::Cross) } else { None },
    ];
    all.into_iter().flatten().collect()
}

impl HtmlSafe for Overview {}
