use askama::Template;
use scraper::{ElementRef, Html, Selector};

use super::{Audience, Demonstration, Direction, Layout, Session};
use crate::web::parts::find::service_navigation::{Here, Place};
use crate::web::parts::markup::Markup;

#[derive(Template)]
#[template(
    source = "{% extends \"parts/layout.html\" %}{% block before_main %}<i id=before></i>{% endblock %}{% block main %}<h1>{{ heading }}</h1>{% endblock %}",
    ext = "html"
)]
struct Page {
    layout: Layout,
    heading: &'static str,
}

fn page(layout: Layout) -> Html {
    Html::parse_document(&Page { layout, heading: "<Título>" }.render().expect("the frame renders"))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn words(page: &Html, selector: &str) -> String {
    all(page, selector).into_iter().flat_map(|element| element.text()).collect()
}

#[test]
fn a_page_stands_in_the_frame_with_its_language_and_title() {
    let page = page(Layout {
        lang: "ar".to_owned(),
        direction: Direction::RightToLeft,
        title: "Erro: Morada".to_owned(),
        brand: "Balcão".to_owned(),
        ..Layout::default()
    });
    assert_eq!(all(&page, "html[lang=ar][dir=rtl]").len(), 1);
    assert_eq!(words(&page, "title"), "Erro: Morada – Balcão");
    assert_eq!(words(&page, "main h1"), "<Título>");
    assert_eq!(all(&page, "main #before").len(), 1, "the way back stands inside the landmark");
    assert!(all(&page, "link[rel=preload]").is_empty(), "nothing comes before the stylesheet on a slow line");
}

#[test]
fn the_skip_link_is_first_and_leads_to_the_main_part() {
    let page = page(Layout { skip: "Saltar".to_owned(), ..Layout::default() });
    let first = all(&page, "body a")[0];
    assert_eq!(first.attr("href"), Some("#main"));
    assert_eq!(all(&page, "main#main").len(), 1);
}

#[test]
fn a_demonstration_says_so_before_anything_else_in_the_header() {
    let strip = Demonstration { lead: "Demonstração.".to_owned(), text: "Dados inventados.".to_owned() };
    let with = page(Layout { demonstration: Some(strip), ..Layout::default() });
    let first = all(&with, "header > *")[0];
    assert_eq!(first.attr("class"), Some("bl-demo"));
    assert_eq!(first.text().collect::<String>().trim(), "Demonstração. Dados inventados.");
    assert!(all(&page(Layout::default()), ".bl-demo").is_empty());
}

#[test]
fn staff_pages_tell_themselves_apart() {
    let staff = page(Layout { audience: Audience::Staff, ..Layout::default() });
    assert_eq!(all(&staff, "body.bl-int .bl-head .bl-wide").len(), 1);
    assert_eq!(all(&staff, "link[rel=stylesheet]").len(), 2);
    let public = page(Layout::default());
    assert!(all(&public, "body.bl-int, .bl-wide").is_empty());
    assert_eq!(all(&public, "link[rel=stylesheet]").len(), 1);
}

#[test]
fn leaving_is_a_form_and_not_a_link() {
    let hidden = Markup::trusted("<input type=\"hidden\" name=\"token\" value=\"t\">");
    let session =
        Session::Signed { name: "Rafaela".to_owned(), sign_out: "Terminar sessão".to_owned(), action: "/pt/sair".to_owned(), hidden };
    let places = vec![Place::new("A minha situação", "/pt/eu").here(Here::This)];
    let page = page(Layout { session, places, ..Layout::default() });
    assert_eq!(all(&page, "form[method=post][action='/pt/sair'] input[name=token]").len(), 1);
    assert_eq!(words(&page, "form[method=post] button"), "Terminar sessão");
    assert_eq!(words(&page, "nav a[aria-current=page]"), "A minha situação");
}
