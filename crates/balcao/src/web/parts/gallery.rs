//! Every part with samples: for looking, for the accessibility checker, and for who builds a page. A pure function.
use askama::Template;

use crate::web::parts::find::service_navigation::{Here, Place};
use crate::web::parts::icon::Icon;
use crate::web::parts::layout::{Audience, Demonstration, Direction, Footer, Help, LanguageLink, Layout, PrintFooter, Session};
use crate::web::parts::markup::Markup;

mod case;
mod desk;
mod find;
mod form;
mod proof;
mod show;
mod term;

/// In which words the samples speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// Portuguese of Portugal.
    Portuguese,
    /// English.
    English,
    /// English in a frame written from the right: how a page in Arabic is laid out.
    Mirrored,
}

impl Speech {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Portuguese, Self::English, Self::Mirrored];

    /// The words of this speech.
    pub fn say(self, portuguese: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Portuguese => portuguese,
            Self::English | Self::Mirrored => english,
        }
    }

    fn tag(self) -> &'static str {
        self.say("pt-PT", "en")
    }

    fn direction(self) -> Direction {
        match self {
            Self::Mirrored => Direction::RightToLeft,
            Self::Portuguese | Self::English => Direction::LeftToRight,
        }
    }
}

/// One part with a name.
pub struct Sample {
    /// The part and its state.
    pub name: &'static str,
    /// The part.
    pub part: Markup,
}

impl Sample {
    fn new(name: &'static str, part: Markup) -> Self {
        Self { name, part }
    }
}

/// The samples of one room of parts.
pub struct Room {
    /// What the room is for.
    pub name: &'static str,
    /// Its samples.
    pub samples: Vec<Sample>,
}

/// The page `/admin/componentes`: every part with samples.
pub fn gallery(speech: Speech) -> String {
    let page =
        Gallery { layout: frame(speech), heading: speech.say("Componentes", "Components"), intro: intro(speech), rooms: rooms(speech) };
    page.render().expect("the templates of parts write to a string, which cannot fail")
}

/// All samples, room by room.
pub fn rooms(speech: Speech) -> Vec<Room> {
    let room = |portuguese, english, samples| Room { name: speech.say(portuguese, english), samples };
    vec![
        room("O caso de uma pessoa", "A person's case", case::samples(speech)),
        room("Prazos e pagamentos", "Terms and payments", term::samples(speech)),
        room("Provas", "Proofs", proof::samples(speech)),
        room("Mesa de trabalho", "The officer's desk", desk::samples(speech)),
        room("Formulários", "Forms", form::samples(speech)),
        room("Conteúdo", "Content", show::samples(speech)),
        room("Orientação", "Finding the way", find::samples(speech)),
        room("Ícones", "Icons", vec![Sample::new("icon", icons())]),
    ]
}

#[derive(Template)]
#[template(path = "parts/gallery.html")]
struct Gallery {
    layout: Layout,
    heading: &'static str,
    intro: &'static str,
    rooms: Vec<Room>,
}

fn intro(speech: Speech) -> &'static str {
    speech.say(
        "Cada peça, em todos os estados. Pessoas, números e processos são inventados.",
        "Every part in every state. People, numbers and cases are invented.",
    )
}

fn icons() -> Markup {
    let row = Icon::ALL
        .iter()
        .fold(Markup::trusted("<p class=\"govuk-body govuk-!-font-size-24\">"), |row, icon| row.then(Markup::of(icon)).then(" "));
    row.then(Markup::trusted("</p>"))
}

fn frame(speech: Speech) -> Layout {
    let place = |portuguese, english| Place::new(speech.say(portuguese, english), "#main");
    Layout {
        lang: speech.tag().to_owned(),
        direction: speech.direction(),
        title: speech.say("Componentes", "Components").to_owned(),
        brand: "Balcão".to_owned(),
        service: speech.say("Área de trabalho", "Workspace").to_owned(),
        home_href: "/".to_owned(),
        skip: speech.say("Saltar para o conteúdo principal", "Skip to the main content").to_owned(),
        demonstration: Some(Demonstration {
            lead: speech.say("Demonstração – não é um serviço do Estado.", "Demonstration – not a service of the State.").to_owned(),
            text: speech.say("Pessoas e dados inventados.", "People and data are invented.").to_owned(),
        }),
        languages_label: speech.say("Idioma", "Language").to_owned(),
        languages: languages(speech),
        navigation_label: speech.say("Menu principal", "Main menu").to_owned(),
        places: vec![place("Filas", "Queues"), place("Pesquisa", "Search"), place("Componentes", "Components").here(Here::This)],
        session: Session::Signed {
            name: "Inês Caldeira".to_owned(),
            sign_out: speech.say("Terminar sessão", "Sign out").to_owned(),
            action: "/sair".to_owned(),
            hidden: Markup::default(),
        },
        audience: Audience::Staff,
        help: Some(help(speech)),
        footer: footer(speech),
        print: Some(PrintFooter { text: Markup::reference("R-2026-004817-K"), qr_svg: Markup::default() }),
    }
}

fn languages(speech: Speech) -> Vec<LanguageLink> {
    let link = |name: &str, lang: &str, own| LanguageLink {
        name: name.to_owned(),
        lang: lang.to_owned(),
        href: format!("?lang={lang}"),
        current: own,
    };
    vec![link("Português", "pt-PT", speech == Speech::Portuguese), link("English", "en", speech != Speech::Portuguese)]
}

fn help(speech: Speech) -> Help {
    Help {
        heading: speech.say("Precisa de ajuda?", "Do you need help?").to_owned(),
        text: Markup::from(speech.say("Escreva-nos ou ligue ", "Write to us or call "))
            .then(Markup::reference("21 000 00 00"))
            .then(speech.say(" (número fictício), dias úteis, das 8:00 às 20:00.", " (invented number), working days, 8:00 to 20:00.")),
    }
}

fn footer(speech: Speech) -> Footer {
    let link = |portuguese, english| (speech.say(portuguese, english).to_owned(), "#main".to_owned());
    Footer {
        label: speech.say("Sobre este serviço", "About this service").to_owned(),
        links: vec![link("Acessibilidade", "Accessibility"), link("Privacidade", "Privacy"), link("Avisos legais", "Legal notices"), link("Burlas", "Scams")],
        text: speech
            .say(
                "Entidade responsável: equipa do projeto Balcão, software livre (demonstração). Em caso de dúvida, faz fé a versão portuguesa.",
                "Responsible: the Balcão project team, free software (demonstration). In case of doubt, the Portuguese version prevails.",
            )
            .into(),
    }
}

#[cfg(test)]
mod tests;
