//! Samples of finding the way.
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::find::breadcrumbs::{Breadcrumbs, Crumb};
use crate::web::parts::find::generic_header::GenericHeader;
use crate::web::parts::find::language_navigation::{Language, LanguageNavigation};
use crate::web::parts::find::pagination::{Neighbour, PageItem, Pagination};
use crate::web::parts::find::phase_banner::PhaseBanner;
use crate::web::parts::find::service_navigation::{Here, Place, ServiceNavigation};
use crate::web::parts::find::skip_link::SkipLink;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::{Attributes, Markup};
use crate::web::parts::show::tag::Tag;

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    let phase = PhaseBanner {
        phase: Tag::new(speech.say("Demonstração", "Demonstration"), Tone::Plain),
        text: speech.say("Não é um serviço do Estado.", "Not a service of the State.").into(),
        ..PhaseBanner::default()
    };
    vec![
        Sample::new("back link", Markup::of(&BackLink::new(speech.say("A minha situação", "My situation"), "#main"))),
        Sample::new(
            "skip link (shows with the keyboard)",
            Markup::of(&SkipLink::new(speech.say("Saltar para a lista", "Skip to the list"), "#main")),
        ),
        Sample::new("breadcrumbs", Markup::of(&breadcrumbs(speech))),
        Sample::new("pagination with numbers", Markup::of(&numbers(speech))),
        Sample::new("pagination between pages", Markup::of(&pages(speech))),
        Sample::new("language navigation", Markup::of(&languages(speech))),
        Sample::new("service navigation", Markup::of(&places(speech))),
        Sample::new("phase banner", Markup::of(&phase)),
        Sample::new(
            "generic header",
            Markup::of(&GenericHeader { logo: "Balcão".into(), href: "#main".to_owned(), ..GenericHeader::default() }),
        ),
    ]
}

fn breadcrumbs(speech: Speech) -> Breadcrumbs {
    let crumb =
        |text: &'static str, href: Option<&str>| Crumb { text: text.into(), href: href.map(str::to_owned), attributes: Attributes::new() };
    Breadcrumbs {
        label: speech.say("Caminho", "Path").to_owned(),
        crumbs: vec![
            crumb(speech.say("Filas", "Queues"), Some("#main")),
            crumb(speech.say("Renovações", "Renewals"), Some("#main")),
            crumb("R-2026-004817-K", None),
        ],
        ..Breadcrumbs::default()
    }
}

fn numbers(speech: Speech) -> Pagination {
    let page = |number: &str, current| PageItem::Page {
        number: number.to_owned(),
        href: "#main".to_owned(),
        label: format!("{} {number}", speech.say("Página", "Page")),
        current,
        attributes: Attributes::new(),
    };
    Pagination {
        label: speech.say("Páginas da fila", "Pages of the queue").to_owned(),
        previous: Some(neighbour(speech.say("Página anterior", "Previous page"), "")),
        next: Some(neighbour(speech.say("Página seguinte", "Next page"), "")),
        items: Some(vec![page("1", false), PageItem::Gap, page("6", true), page("7", false)]),
        ..Pagination::default()
    }
}

fn pages(speech: Speech) -> Pagination {
    Pagination {
        label: speech.say("Páginas do guia", "Pages of the guide").to_owned(),
        previous: Some(neighbour(speech.say("Anterior", "Previous"), speech.say("Quem pode renovar", "Who can renew"))),
        next: Some(neighbour(speech.say("Seguinte", "Next"), speech.say("Quanto custa", "What it costs"))),
        ..Pagination::default()
    }
}

fn neighbour(text: &str, label: &str) -> Neighbour {
    Neighbour { href: "#main".to_owned(), text: text.into(), label: label.to_owned(), attributes: Attributes::new() }
}

fn languages(speech: Speech) -> LanguageNavigation {
    let language = |text: &str, lang: &str, own: bool| Language {
        text: text.into(),
        lang: lang.to_owned(),
        href: (!own).then(|| "#main".to_owned()),
        ..Language::default()
    };
    let mut own_first =
        vec![language("Português", "pt-PT", speech == Speech::Portuguese), language("English", "en", speech != Speech::Portuguese)];
    own_first.sort_by_key(|language| language.href.is_some());
    LanguageNavigation {
        label: speech.say("Outras línguas desta página", "This page in other languages").to_owned(),
        languages: own_first,
        ..LanguageNavigation::default()
    }
}

fn places(speech: Speech) -> ServiceNavigation {
    ServiceNavigation {
        service_name: speech.say("Autorização de residência", "Residence permit").to_owned(),
        label: speech.say("Sobre o serviço", "About the service").to_owned(),
        places: vec![
            Place::new(speech.say("Prazos e taxas", "Terms and fees"), "#main").here(Here::This),
            Place::new(speech.say("Verificar", "Verify"), "#main"),
        ],
        menu_word: "Menu".to_owned(),
        navigation_label: speech.say("Amostra de menu", "Sample menu").to_owned(),
        navigation_id: "sample-navigation".to_owned(),
        ..ServiceNavigation::default()
    }
}
