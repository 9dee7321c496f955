//! A page as a browser without scripts has it: what one reads, and forms exactly as they are written in it.

use super::browser::{Body, Browser};
use axum::http::{HeaderMap, Method, StatusCode};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// A page that was opened.
pub struct Page {
    pub(super) browser: Browser,
    /// Address with query, without host.
    pub url: String,
    /// Status of the last answer.
    pub status: StatusCode,
    /// Headers of the last answer.
    pub headers: HeaderMap,
    /// The body as sent.
    pub bytes: Vec<u8>,
    pub(super) typed: BTreeMap<String, Vec<String>>,
    pub(super) files: Vec<Part>,
}

/// A file for a field.
#[derive(Debug, Clone)]
pub struct Part {
    /// Name of the field.
    pub field: String,
    /// Name of the file.
    pub name: String,
    /// Content.
    pub bytes: Vec<u8>,
}

impl Page {
    /// Whose browser it is in.
    pub fn browser(&self) -> Browser {
        self.browser.clone()
    }

    /// The same page where somebody has signed in meanwhile, in another tab.
    pub fn in_browser(self, browser: &Browser) -> Self {
        Self { browser: browser.clone(), ..self }
    }

    /// The body as text.
    pub fn html(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("a page is text")
    }

    /// What stands in the main part (or the whole page, where there is none), with single blanks.
    pub fn text(&self) -> String {
        let html = self.parsed();
        let main = html.select(&selector("main")).next().or_else(|| html.select(&selector("body")).next());
        main.map(words).unwrap_or_default()
    }

    /// The first heading.
    pub fn h1(&self) -> String {
        self.first("h1").unwrap_or_else(|| panic!("{} ({}) has no h1:\n{}", self.url, self.status, self.text()))
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.first("title").unwrap_or_default()
    }

    /// Text of the first element that fits.
    pub fn first(&self, css: &str) -> Option<String> {
        self.all(css).into_iter().next()
    }

    /// Texts of all elements that fit.
    pub fn all(&self, css: &str) -> Vec<String> {
        self.parsed().select(&selector(css)).map(words).collect()
    }

    /// Every link: its words and its address.
    pub fn links(&self) -> Vec<(String, String)> {
        let html = self.parsed();
        let links = selector("a[href]");
        html.select(&links).map(|link| (words(link), link.value().attr("href").unwrap_or_default().to_owned())).collect()
    }

    /// The page as a tree of element names and classes: what two languages must have in common.
    pub fn skeleton(&self) -> Vec<String> {
        let html = self.parsed();
        html.select(&selector("main *"))
            .map(|element| {
                let name = element.value().name();
                let classes = element.value().attr("class").unwrap_or_default();
                format!("{name}.{classes}#{}", element.value().attr("name").unwrap_or_default())
            })
            .collect()
    }

    /// Goes where the link with these words leads.
    pub async fn follow(&self, link: &str) -> Page {
        let links = self.links();
        let found = links.iter().find(|(text, _)| text == link).or_else(|| links.iter().find(|(text, _)| text.contains(link)));
        let (_, href) = found.unwrap_or_else(|| panic!("{} has no link `{link}`: {links:#?}", self.url));
        self.browser.open(&absolute(&self.url, href)).await
    }

    /// Types into a field, found by its name or its label.
    pub fn fill(&mut self, field: &str, value: &str) -> &mut Self {
        let name = self.name_of(field);
        self.typed.insert(name, vec![value.to_owned()]);
        self
    }

    /// Chooses one of radios or of a select by its value, or ticks a box besides others already ticked by hand.
    pub fn choose(&mut self, field: &str, value: &str) -> &mut Self {
        let html = self.parsed();
        let here = |css: &str| html.select(&selector(css)).next().is_some();
        let radio = format!("input[type=radio][name=\"{field}\"][value=\"{value}\"]");
        let checkbox = format!("input[type=checkbox][name=\"{field}\"][value=\"{value}\"]");
        let option = format!("select[name=\"{field}\"] option[value=\"{value}\"]");
        if here(&checkbox) {
            self.typed.entry(field.to_owned()).or_default().push(value.to_owned());
        } else if here(&radio) || here(&option) {
            self.typed.insert(field.to_owned(), vec![value.to_owned()]);
        } else {
            panic!("{} has no choice `{value}` of `{field}`:\n{}", self.url, self.html());
        }
        self
    }

    /// Puts a file into a file field.
    pub fn attach(&mut self, field: &str, name: &str, bytes: &[u8]) -> &mut Self {
        let field = self.name_of(field);
        self.files.push(Part { field, name: name.to_owned(), bytes: bytes.to_vec() });
        self
    }

    /// Presses a button and goes where its form leads.
    pub async fn press(&self, button: &str) -> Page {
        let sending = self.sending(button);
        self.browser.go(sending.method, &sending.url, sending.body, Some(&self.url)).await
    }

    /// What pressing a button would send.
    pub fn sending(&self, button: &str) -> Sending {
        let html = self.parsed();
        let buttons: Vec<_> = html.select(&selector("button, input[type=submit]")).collect();
        let label = |element: &ElementRef<'_>| match element.value().attr("value") {
            Some(value) if element.value().name() == "input" => value.to_owned(),
            _ => words(*element),
        };
        let pressed = buttons
            .iter()
            .find(|element| label(element) == button)
            .or_else(|| buttons.iter().find(|element| label(element).contains(button)))
            .unwrap_or_else(|| {
                let all: Vec<_> = buttons.iter().map(label).collect();
                panic!("{} ({}) has no button `{button}`: {all:?}\n{}", self.url, self.status, self.text())
            });
        let form = form_of(&html, *pressed).unwrap_or_else(|| panic!("the button `{button}` stands in no form"));
        self.filled(&html, form, *pressed)
    }

    fn filled(&self, html: &Html, form: ElementRef<'_>, pressed: ElementRef<'_>) -> Sending {
        let mut pairs = Vec::new();
        let mut seen = Vec::new();
        for control in html.select(&selector("input, select, textarea")) {
            let Some(name) = control.value().attr("name") else { continue };
            if form_of(html, control).map(|of| of.id()) != Some(form.id()) || control.value().attr("disabled").is_some() {
                continue;
            }
            match self.typed.get(name) {
                Some(values) if !seen.contains(&name.to_owned()) => {
                    pairs.extend(values.iter().map(|value| (name.to_owned(), value.clone())));
                }
                Some(_) => {}
                None => pairs.extend(standing(control).map(|value| (name.to_owned(), value))),
            }
            seen.push(name.to_owned());
        }
        if let Some(name) = pressed.value().attr("name") {
            pairs.push((name.to_owned(), pressed.value().attr("value").unwrap_or_default().to_owned()));
        }
        let attr = |name: &str| pressed.value().attr(&format!("form{name}")).or_else(|| form.value().attr(name));
        let url = absolute(&self.url, attr("action").unwrap_or(&self.url));
        if !attr("method").unwrap_or("get").eq_ignore_ascii_case("post") {
            let query = serde_html_form::to_string(&pairs).expect("pairs are a query");
            let path = url.split('?').next().unwrap_or_default().to_owned();
            return Sending { method: Method::GET, url: format!("{path}?{query}"), body: Body::None };
        }
        let body = match attr("enctype") {
            Some("multipart/form-data") => Body::Parts(pairs, self.files.clone()),
            _ => {
                assert!(self.files.is_empty(), "{}: this form takes no files", self.url);
                Body::Pairs(pairs)
            }
        };
        Sending { method: Method::POST, url, body }
    }

    fn name_of(&self, field: &str) -> String {
        let html = self.parsed();
        let named = format!("input[name=\"{field}\"], textarea[name=\"{field}\"], select[name=\"{field}\"]");
        if html.select(&selector(&named)).next().is_some() {
            return field.to_owned();
        }
        let label = html.select(&selector("label[for]")).find(|label| words(*label) == field);
        let id = label
            .and_then(|label| label.value().attr("for"))
            .unwrap_or_else(|| panic!("{} ({}) has no field `{field}`:\n{}", self.url, self.status, self.html()));
        let control = html.select(&selector(&format!("[id=\"{id}\"]"))).next();
        let name = control.and_then(|control| control.value().attr("name"));
        name.unwrap_or_else(|| panic!("the label `{field}` is of nothing")).to_owned()
    }

    fn parsed(&self) -> Html {
        Html::parse_document(&self.html())
    }
}

/// What a form sends.
pub struct Sending {
    /// `GET` or `POST`.
    pub method: Method,
    /// Where to.
    pub url: String,
    /// What.
    pub body: Body,
}

/// The value a control has when nobody touches it.
fn standing(control: ElementRef<'_>) -> Option<String> {
    let element = control.value();
    let value = element.attr("value").unwrap_or_default();
    match (element.name(), element.attr("type").unwrap_or("text")) {
        ("textarea", _) => Some(control.text().collect()),
        ("select", _) => {
            let options: Vec<_> = control.select(&selector("option")).collect();
            let chosen = options.iter().find(|option| option.value().attr("selected").is_some()).or(options.first())?;
            Some(chosen.value().attr("value").map_or_else(|| words(*chosen), ToOwned::to_owned))
        }
        ("input", "radio" | "checkbox") => element.attr("checked").map(|_| element.attr("value").unwrap_or("on").to_owned()),
        ("input", "submit" | "button" | "image" | "reset" | "file") => None,
        _ => Some(value.to_owned()),
    }
}

fn form_of<'a>(html: &'a Html, control: ElementRef<'a>) -> Option<ElementRef<'a>> {
    match control.value().attr("form") {
        Some(id) => html.select(&selector(&format!("form[id=\"{id}\"]"))).next(),
        None => control.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "form"),
    }
}

fn absolute(from: &str, href: &str) -> String {
    let path = from.split(['?', '#']).next().unwrap_or_default();
    let href = href.split('#').next().unwrap_or_default();
    match href {
        "" => from.to_owned(),
        _ if href.starts_with('/') || href.contains("://") => href.to_owned(),
        _ if href.starts_with('?') => format!("{path}{href}"),
        _ => format!("{}/{href}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
    }
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("`{css}` is no selector: {error}"))
}
