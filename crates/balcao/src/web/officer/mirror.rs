//! As the resident sees it: their own page, from the same record and the same view, in their language and read only; beside it what
//! reached them and the last attempts that failed (DESK-2).

use crate::web::officer::desk::{self, Opened, shown};
use crate::web::officer::story::{self, Story};
use crate::web::parts::case::delivery::Deliveries;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::desk::mirror::Mirror;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::views;
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::attempt::Attempt;
use service::actors::{Read, Viewing};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::attempt;

/// Letters in the margin.
pub const LETTERS_SHOWN: usize = 5;
/// Failed attempts in the margin.
pub const ATTEMPTS_SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "officer/mirror.html")]
struct MirrorPage {
    layout: Layout,
    back: BackLink,
    identity: IdentityBar,
    mirror: Mirror,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    let opened = desk::open(&site, staff, &reference, "mirror").await?;
    let fault = |stop| Problem::of(opened.visit.lang, stop).into_response();
    let page = page(&site, &opened).await.map_err(fault)?;
    Ok(shown(&opened.visit, &page))
}

async fn page(site: &Site, opened: &Opened) -> Result<MirrorPage, Stop> {
    let lang = opened.visit.lang;
    let theirs = Lang::from_tag(&opened.case.person.person.language).unwrap_or(lang);
    let (back, href) = opened.back_to_case();
    let mut head = opened.head(site, &t::mirror_title(lang, opened.reference()), (&back, href))?;
    head.identity.facts = facts(opened, theirs);
    let story = story::load(site, &opened.case).await?;
    let attempts = attempts(site, opened).await?;
    let name = opened.case.person.person.full_name();
    Ok(MirrorPage {
        layout: head.layout,
        back: head.back,
        identity: head.identity,
        mirror: Mirror {
            label: t::mirror_label(lang).into_owned(),
            lead: t::mirror_lead(lang, name).as_ref().into(),
            text: t::mirror_text(lang).as_ref().into(),
            at: format::instant_short(lang, site.app.clock.now()).into(),
            inside: inside(site, opened, theirs).await?,
            margin_label: t::mirror_margin(lang).into_owned(),
            margin: vec![reached(lang, &story), failed(lang, &attempts)],
        },
    })
}

fn facts(opened: &Opened, theirs: Lang) -> Vec<crate::web::parts::case::turn::Fact> {
    use crate::web::parts::case::turn::Fact;
    let lang = opened.visit.lang;
    vec![
        Fact::new(&t::desk_fact_case(lang), Markup::reference(opened.reference())),
        Fact::new(&t::desk_fact_turn(lang), crate::web::officer::words::coded(lang, "desk-whose", opened.turn.whose.code())),
        Fact::new(&t::mirror_language(lang), theirs.own_name()),
        Fact::new(&t::mirror_why(lang), crate::web::officer::words::coded(lang, "look-reason", opened.why.code())),
    ]
}

/// The person's page, by the same functions as their own.
async fn inside(site: &Site, opened: &Opened, theirs: Lang) -> Result<Markup, Stop> {
    let mut visit = opened.visit.clone();
    visit.lang = theirs;
    let viewing = Viewing::Mirror(opened.who.clone());
    let heading = views::words::title(theirs, &opened.case)?;
    let overview = views::overview::overview(site, &visit, &viewing, &opened.case)?;
    let told = views::story::load(&site.app, opened.case.held.request.id).await?;
    let timeline = views::timeline::timeline(site, &visit, &viewing, &opened.case, &told)?;
    Ok(Markup::trusted(format!("<div lang=\"{}\"><h2 class=\"govuk-heading-l\">", theirs.html_lang()))
        .then(heading)
        .then(Markup::trusted("</h2>"))
        .then(Markup::of(&overview))
        .then(Markup::of(&timeline))
        .then(Markup::trusted("</div>")))
}

async fn attempts(site: &Site, opened: &Opened) -> Result<Vec<Attempt>, Stop> {
    let read = site.app.store.read("attempts in the mirror", opened.case.person.person.id, |rx, person| {
        Box::pin(async move { attempt::of_person(rx, *person).await })
    });
    read.await.map_err(Stop::from)
}

fn section(heading: &str, inside: Markup) -> Markup {
    Markup::trusted("<h2>").then(heading).then(Markup::trusted("</h2>")).then(inside)
}

fn sentence(words: &str) -> Markup {
    Markup::trusted("<p>").then(words).then(Markup::trusted("</p>"))
}

/// What reached the person: the newest letters with their delivery.
fn reached(lang: Lang, story: &Story) -> Markup {
    let messages: Vec<_> = story.letters.iter().take(LETTERS_SHOWN).map(|letter| views::timeline::delivery(lang, letter)).collect();
    let inside = match messages.is_empty() {
        true => sentence(&t::mirror_no_letters(lang)),
        false => Markup::of(&Deliveries { messages, stacked: true }),
    };
    section(&t::mirror_reached(lang), inside)
}

/// The last attempts that failed, with what the service answered.
fn failed(lang: Lang, attempts: &[Attempt]) -> Markup {
    if attempts.is_empty() {
        return section(&t::mirror_failed(lang), sentence(&t::mirror_no_attempts(lang)));
    }
    let row = |rows: Markup, attempt: &Attempt| {
        let code = attempt.answered.replace('_', "-");
        let words = service::texts::by_key(lang, &format!("refusal-{code}-title"), &service::texts::arg::Args::none());
        rows.then(Markup::trusted("<div><dt>"))
            .then(format!("{} · {}", format::instant_short(lang, attempt.at), attempt.number))
            .then(Markup::trusted("</dt><dd>"))
            .then(words.map_or_else(|_| attempt.answered.clone(), std::borrow::Cow::into_owned))
            .then(Markup::trusted("</dd></div>"))
    };
    let rows = attempts.iter().take(ATTEMPTS_SHOWN).fold(Markup::trusted("<dl>"), row).then(Markup::trusted("</dl>"));
    section(&t::mirror_failed(lang), rows)
}
