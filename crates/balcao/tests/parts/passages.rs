//! Options of the fixtures → what a page shows.
use balcao::web::parts::form::button::Button;
use balcao::web::parts::markup::{Classes, Markup};
use balcao::web::parts::show::details::Details;
use balcao::web::parts::show::inset_text::InsetText;
use balcao::web::parts::show::notification_banner::NotificationBanner;
use balcao::web::parts::show::panel::{Panel, PanelAction};
use balcao::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use balcao::web::parts::show::table::{Cell, Table};
use balcao::web::parts::show::tag::Tag;
use balcao::web::parts::show::task_list::{Task, TaskList, TaskStatus};
use balcao::web::parts::show::warning_text::WarningText;

use crate::reader::Reader;

pub fn details(o: &Reader) -> Markup {
    Markup::of(&Details {
        summary: o.words_of("summaryHtml", "summaryText"),
        body: o.words(),
        open: o.flag("open"),
        id: o.text("id"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn inset_text(o: &Reader) -> Markup {
    Markup::of(&InsetText { text: o.words(), id: o.text("id"), classes: o.classes("classes"), attributes: o.attributes("attributes") })
}

pub fn warning_text(o: &Reader) -> Markup {
    Markup::of(&WarningText {
        sign: o.or("iconFallbackText", "Warning"),
        text: o.words(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn tag(o: &Reader) -> Markup {
    Markup::of(&tag_of(o))
}

pub fn notification_banner(o: &Reader) -> Markup {
    let success = o.text("type") == "success";
    let title = o.words_of("titleHtml", "titleText");
    Markup::of(&NotificationBanner {
        title: if title.is_empty() { if success { "Success".into() } else { "Important".into() } } else { title },
        body: Markup::trusted(o.text("html")),
        text: o.text("text").into(),
        success,
        role: o.text("role"),
        title_level: o.number("titleHeadingLevel").unwrap_or(0) as u8,
        title_id: o.text("titleId"),
        disable_auto_focus: o.some_flag("disableAutoFocus"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn panel(o: &Reader) -> Markup {
    let classes = o.text("classes");
    let actions = o.at("actions");
    Markup::of(&Panel {
        title: o.words_of("titleHtml", "titleText"),
        body: o.words(),
        interruption: classes.contains("govuk-panel--interruption"),
        actions: actions.is_some().then(|| actions.list("items").into_iter().map(panel_action).collect()),
        actions_classes: actions.classes("classes"),
        actions_attributes: actions.attributes("attributes"),
        level: o.number("headingLevel").unwrap_or(0) as u8,
        classes: Classes::from(classes.replace("govuk-panel--interruption", "").as_str()),
        attributes: o.attributes("attributes"),
    })
}

fn panel_action(o: Reader) -> PanelAction {
    let (href, kind) = (o.some_text("href"), o.text("type"));
    match href {
        Some(href) if kind != "button" => {
            PanelAction::Link { text: o.text("text").into(), href, classes: o.classes("classes"), attributes: o.attributes("attributes") }
        }
        href => PanelAction::Button(Box::new(Button {
            text: o.text("text").into(),
            href,
            kind: if kind == "submit" { "submit" } else { "button" },
            classes: Classes::from(format!("govuk-button--inverse{}", o.classes("classes")).as_str()),
            attributes: o.attributes("attributes"),
            ..Button::default()
        })),
    }
}

pub fn summary_list(o: &Reader) -> Markup {
    let card = o.at("card");
    let card = card.is_some().then(|| Card {
        title: card.at("title").words(),
        level: card.at("title").number("headingLevel").unwrap_or(0) as u8,
        actions: card.at("actions").list("items").into_iter().map(action).collect(),
        classes: card.classes("classes"),
        attributes: card.attributes("attributes"),
    });
    Markup::of(&SummaryList {
        rows: o.list("rows").into_iter().map(row).collect(),
        card,
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

fn row(o: Reader) -> Row {
    Row {
        key: o.at("key").words(),
        value: o.at("value").words(),
        actions: o.at("actions").list("items").into_iter().map(action).collect(),
        classes: o.classes("classes"),
        key_classes: o.at("key").classes("classes"),
        value_classes: o.at("value").classes("classes"),
        actions_classes: o.at("actions").classes("classes"),
    }
}

fn action(o: Reader) -> Action {
    Action {
        text: o.words(),
        about: o.text("visuallyHiddenText"),
        href: o.text("href"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}

pub fn task_list(o: &Reader) -> Markup {
    Markup::of(&TaskList {
        id_prefix: o.or("idPrefix", "task-list"),
        tasks: o.list("items").into_iter().map(task).collect(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

fn task(o: Reader) -> Task {
    let (title, status) = (o.at("title"), o.at("status"));
    let tag = status.at("tag");
    Task {
        title: title.words(),
        hint: o.at("hint").words(),
        href: o.some_text("href"),
        status: if tag.is_some() { TaskStatus::Tag(tag_of(&tag)) } else { TaskStatus::Words(status.words()) },
        classes: o.classes("classes"),
        title_classes: title.classes("classes"),
        status_classes: status.classes("classes"),
    }
}

fn tag_of(o: &Reader) -> Tag {
    Tag { text: o.words(), classes: o.classes("classes"), attributes: o.attributes("attributes") }
}

pub fn table(o: &Reader) -> Markup {
    Markup::of(&Table {
        caption: o.text("caption").into(),
        caption_classes: o.classes("captionClasses"),
        head: o.is_list("head").then(|| o.list("head").into_iter().map(cell).collect()),
        rows: o.rows("rows").into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
        first_cell_is_header: o.flag("firstCellIsHeader"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

fn cell(o: Reader) -> Cell {
    Cell {
        text: o.words(),
        numeric: o.text("format") == "numeric",
        colspan: o.number("colspan").unwrap_or(0),
        rowspan: o.number("rowspan").unwrap_or(0),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}
