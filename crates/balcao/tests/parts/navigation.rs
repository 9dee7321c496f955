//! Options of the fixtures → how a person gets about.
use balcao::web::parts::find::back_link::BackLink;
use balcao::web::parts::find::breadcrumbs::{Breadcrumbs, Crumb};
use balcao::web::parts::find::generic_header::GenericHeader;
use balcao::web::parts::find::language_navigation::{Language, LanguageNavigation};
use balcao::web::parts::find::pagination::{Neighbour, PageItem, Pagination};
use balcao::web::parts::find::phase_banner::PhaseBanner;
use balcao::web::parts::find::service_navigation::{Here, Place, ServiceNavigation};
use balcao::web::parts::find::skip_link::SkipLink;
use balcao::web::parts::markup::{Attributes, Markup};
use balcao::web::parts::show::tag::Tag;

use crate::reader::Reader;

pub fn back_link(o: &Reader) -> Markup {
    let text = o.words();
    Markup::of(&BackLink {
        text: if text.is_empty() { "Back".into() } else { text },
        href: o.or("href", "#"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn skip_link(o: &Reader) -> Markup {
    Markup::of(&SkipLink {
        text: o.words(),
        href: o.or("href", "#content"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn phase_banner(o: &Reader) -> Markup {
    let tag = o.at("tag");
    Markup::of(&PhaseBanner {
        phase: Tag { text: tag.words(), classes: tag.classes("classes"), attributes: Attributes::new() },
        text: o.words(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn breadcrumbs(o: &Reader) -> Markup {
    let crumb = |o: Reader| Crumb { text: o.words(), href: o.some_text("href"), attributes: o.attributes("attributes") };
    Markup::of(&Breadcrumbs {
        label: o.or("labelText", "Breadcrumb"),
        crumbs: o.list("items").into_iter().map(crumb).collect(),
        collapse_on_mobile: o.flag("collapseOnMobile"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn language_navigation(o: &Reader) -> Markup {
    let language = |o: Reader| Language {
        text: o.words(),
        href: o.some_text("href"),
        current: o.flag("current"),
        lang: o.text("lang"),
        hreflang: o.text("hrefLang"),
        dir: o.text("dir"),
        description: o.text("languageDescriptionText"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    };
    Markup::of(&LanguageNavigation {
        label: o.or("ariaLabel", "Language"),
        languages: o.list("items").into_iter().map(language).collect(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn generic_header(o: &Reader) -> Markup {
    Markup::of(&GenericHeader {
        logo: o.words_of("logoHtml", "logoText"),
        href: o.or("url", "/"),
        container_classes: o.text("containerClasses"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn pagination(o: &Reader) -> Markup {
    let neighbour = |key: &str, usual: &str| {
        let o = o.at(key);
        o.is_some().then(|| {
            let words = o.words();
            let text = if words.is_empty() {
                Markup::trusted(format!("{usual}<span class=\"govuk-visually-hidden\"> page</span>"))
            } else {
                words
            };
            Neighbour { href: o.text("href"), text, label: o.text("labelText"), attributes: o.attributes("attributes") }
        })
    };
    Markup::of(&Pagination {
        label: o.or("landmarkLabel", "Pagination"),
        previous: neighbour("previous", "Previous"),
        next: neighbour("next", "Next"),
        items: o.is_list("items").then(|| o.list("items").into_iter().filter(|item| !item.is_empty_object()).map(page_item).collect()),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

fn page_item(o: Reader) -> PageItem {
    if o.flag("ellipsis") {
        return PageItem::Gap;
    }
    let number = o.text("number");
    let label = o.or("visuallyHiddenText", &format!("Page {number}"));
    PageItem::Page { number, href: o.text("href"), label, current: o.flag("current"), attributes: o.attributes("attributes") }
}

pub fn service_navigation(o: &Reader) -> Markup {
    let place = |o: Reader| Place {
        text: o.words(),
        href: o.some_text("href"),
        here: match (o.flag("current"), o.flag("active")) {
            (true, _) => Here::This,
            (false, true) => Here::Within,
            (false, false) => Here::No,
        },
        attributes: o.attributes("attributes"),
    };
    let slots = o.at("slots");
    let end = slots.at("end");
    Markup::of(&ServiceNavigation {
        service_name: o.text("serviceName"),
        service_href: o.text("serviceUrl"),
        label: o.or("ariaLabel", "Service information"),
        places: o.list("navigation").into_iter().map(place).collect(),
        menu_word: o.or("menuButtonText", "Menu"),
        menu_label: o.text("menuButtonLabel"),
        navigation_label: o.text("navigationLabel"),
        navigation_id: o.or("navigationId", "navigation"),
        collapse: o.some_flag("collapseNavigationOnMobile"),
        navigation_classes: o.classes("navigationClasses"),
        slot_start: Markup::trusted(slots.text("start")),
        slot_end: Markup::trusted(if end.is_object() { end.text("html") } else { slots.text("end") }),
        end_inline: end.is_object() && end.text("align") == "inline",
        slot_navigation_start: Markup::trusted(slots.text("navigationStart")),
        slot_navigation_end: Markup::trusted(slots.text("navigationEnd")),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}
