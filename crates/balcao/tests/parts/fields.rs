//! Options of the fixtures → what a person fills in.
use balcao::web::parts::form::button::Button;
use balcao::web::parts::form::character_count::{CharacterCount, CountWords, Limit};
use balcao::web::parts::form::checkboxes::Checkboxes;
use balcao::web::parts::form::date_input::{DateInput, DatePart};
use balcao::web::parts::form::error_summary::{ErrorSummary, Fault};
use balcao::web::parts::form::field::{ErrorMessage, Field, Hint, Label};
use balcao::web::parts::form::fieldset::{Fieldset, Legend};
use balcao::web::parts::form::file_upload::{DropZone, FileUpload};
use balcao::web::parts::form::group::{Choice, Group, Line};
use balcao::web::parts::form::input::{Affix, Input};
use balcao::web::parts::form::password_input::{PasswordInput, ShowWords};
use balcao::web::parts::form::radios::Radios;
use balcao::web::parts::form::select::{Choice as Entry, Select};
use balcao::web::parts::form::textarea::Textarea;
use balcao::web::parts::markup::Markup;

use crate::reader::Reader;

pub fn button(o: &Reader) -> Markup {
    let html = o.text("html");
    Markup::of(&Button {
        text: o.words(),
        href: o.some_text("href"),
        kind: match o.text("type").as_str() {
            "button" => "button",
            "reset" => "reset",
            _ => "submit",
        },
        name: o.text("name"),
        value: o.text("value"),
        id: o.text("id"),
        disabled: o.flag("disabled"),
        prevent_double_click: o.some_flag("preventDoubleClick"),
        start: o.flag("isStartButton"),
        wrapped: !html.is_empty(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn label(o: &Reader) -> Markup {
    Markup::of(&Label { for_id: o.text("for"), ..label_of(o) })
}

pub fn hint(o: &Reader) -> Markup {
    Markup::of(&Hint { id: o.text("id"), ..hint_of(o) })
}

pub fn error_message(o: &Reader) -> Markup {
    Markup::of(&ErrorMessage { id: o.text("id"), ..error_of(o) })
}

pub fn fieldset(o: &Reader) -> Markup {
    Markup::of(&fieldset_of(o))
}

pub fn input(o: &Reader) -> Markup {
    let affix = |key| {
        Some(o.at(key)).filter(Reader::is_some).map(|o| Affix {
            text: o.words(),
            classes: o.classes("classes"),
            attributes: o.attributes("attributes"),
        })
    };
    Markup::of(&Input {
        field: field_of(o),
        value: o.some_text("value"),
        kind: match o.text("type").as_str() {
            "number" => "number",
            _ => "text",
        },
        autocomplete: o.text("autocomplete"),
        inputmode: o.text("inputmode"),
        autocapitalize: o.text("autocapitalize"),
        pattern: o.text("pattern"),
        spellcheck: o.some_flag("spellcheck"),
        disabled: o.flag("disabled"),
        prefix: affix("prefix"),
        suffix: affix("suffix"),
        wrapper_classes: o.at("inputWrapper").classes("classes"),
        wrapper_attributes: o.at("inputWrapper").attributes("attributes"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn textarea(o: &Reader) -> Markup {
    Markup::of(&textarea_of(o))
}

pub fn character_count(o: &Reader) -> Markup {
    let words = |unit: &str| CountWords {
        under: o.plurals(&format!("{unit}UnderLimitText")),
        at: o.text(&format!("{unit}AtLimitText")),
        over: o.plurals(&format!("{unit}OverLimitText")),
    };
    let limit = match (o.number("maxwords"), o.number("maxlength")) {
        (Some(words), _) => Limit::Words(words),
        (None, Some(characters)) => Limit::Characters(characters),
        (None, None) => Limit::Unsaid,
    };
    let count_type = o.text("countType");
    let unit = if matches!(limit, Limit::Words(_)) || count_type == "words" { "words" } else { "characters" };
    Markup::of(&CharacterCount {
        textarea: textarea_of(o),
        limit,
        threshold_percent: o.number("threshold"),
        count_type,
        description: o.or("textareaDescriptionText", &format!("You can enter up to %{{count}} {unit}")),
        translated: !o.text("textareaDescriptionText").is_empty(),
        characters: words("characters"),
        words: words("words"),
        message_classes: o.at("countMessage").classes("classes"),
    })
}

pub fn password_input(o: &Reader) -> Markup {
    let translated = !o.text("showPasswordText").is_empty();
    Markup::of(&PasswordInput {
        field: field_of(o),
        value: o.some_text("value"),
        autocomplete: o.text("autocomplete"),
        words: ShowWords {
            show: o.or("showPasswordText", "Show"),
            hide: o.text("hidePasswordText"),
            show_label: o.or("showPasswordAriaLabelText", "Show password"),
            hide_label: o.text("hidePasswordAriaLabelText"),
            shown: o.text("passwordShownAnnouncementText"),
            hidden: o.text("passwordHiddenAnnouncementText"),
        },
        translated,
        disabled: o.flag("disabled"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn select(o: &Reader) -> Markup {
    let chosen = o.text("value");
    let entry = |o: Reader| {
        let (text, value) = (o.text("text"), o.any_text("value"));
        let is_chosen = !chosen.is_empty() && *value.as_ref().unwrap_or(&text) == chosen;
        Entry {
            text,
            value,
            selected: o.some_flag("selected").unwrap_or(is_chosen),
            disabled: o.flag("disabled"),
            attributes: o.attributes("attributes"),
        }
    };
    Markup::of(&Select {
        field: field_of(o),
        choices: o.list("items").into_iter().map(entry).collect(),
        disabled: o.flag("disabled"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn file_upload(o: &Reader) -> Markup {
    let zone = DropZone {
        choose: o.text("chooseFilesButtonText"),
        none_chosen: o.text("noFileChosenText"),
        several_chosen: o.plurals("multipleFilesChosenText"),
        or_drop: o.text("dropInstructionText"),
        entered: o.text("enteredDropZoneText"),
        left: o.text("leftDropZoneText"),
        classes: o.classes("wrapperClasses"),
        attributes: o.attributes("wrapperAttributes"),
    };
    Markup::of(&FileUpload {
        field: field_of(o),
        multiple: o.flag("multiple"),
        disabled: o.flag("disabled"),
        drop_zone: o.flag("javascript").then_some(zone),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

pub fn radios(o: &Reader) -> Markup {
    let chosen = o.text("value");
    Markup::of(&Radios { group: group_of(o), lines: lines_of(o, &|value| !chosen.is_empty() && value == chosen) })
}

pub fn checkboxes(o: &Reader) -> Markup {
    let chosen = o.texts("values");
    Markup::of(&Checkboxes { group: group_of(o), lines: lines_of(o, &|value| chosen.iter().any(|one| one == value)) })
}

pub fn date_input(o: &Reader) -> Markup {
    let prefix = o.text("namePrefix");
    let three = ["day", "month", "year"];
    let part = |o: &Reader, whole: &Reader, usual: Option<&str>| {
        let name = usual.map_or_else(|| o.text("name"), |usual| o.or("name", usual));
        let own = three.into_iter().find(|key| usual == Some(*key) || *key == name);
        let full_name = if prefix.is_empty() { name.clone() } else { format!("{prefix}-{name}") };
        let mut capital = name.clone();
        capital.get_mut(..1).unwrap_or_default().make_ascii_uppercase();
        DatePart {
            label: o.or("label", &capital),
            value: value_of(o, whole, own, &full_name),
            wrong: o.some_flag("error"),
            id: o.text("id"),
            width: if own == Some("year") { 4 } else { 2 },
            autocomplete: o.text("autocomplete"),
            inputmode: o.text("inputmode"),
            pattern: o.text("pattern"),
            classes: o.classes("classes"),
            attributes: o.attributes("attributes"),
            name,
        }
    };
    let items = o.list("items");
    let parts = if items.is_empty() {
        three
            .into_iter()
            .filter(|key| o.at(key).is_some() || o.some_flag(key).is_none())
            .map(|key| part(&o.at(key), o, Some(key)))
            .collect()
    } else {
        items.iter().map(|item| part(item, o, None)).collect()
    };
    let mut group = group_of(o);
    group.id = o.text("id");
    if let Some(fieldset) = &mut group.fieldset {
        fieldset.role = "group".to_owned();
    }
    Markup::of(&DateInput { group, name_prefix: prefix, parts })
}

/// A box's value: its own, that of the part of the same name, that of the whole date; all are looked at.
fn value_of(o: &Reader, whole: &Reader, part: Option<&str>, full_name: &str) -> Option<String> {
    let (own, of_whole) = (o.some_text("value"), whole.at("values").some_text(full_name));
    let of_part = part.and_then(|part| whole.at(part).some_text("value").or(whole.at("values").some_text(part)));
    own.or(of_part).or(of_whole)
}

pub fn error_summary(o: &Reader) -> Markup {
    let fault = |o: Reader| Fault { text: o.words(), href: o.some_text("href"), attributes: o.attributes("attributes") };
    Markup::of(&ErrorSummary {
        title: o.words_of("titleHtml", "titleText"),
        description: o.words_of("descriptionHtml", "descriptionText"),
        faults: o.list("errorList").into_iter().map(fault).collect(),
        disable_auto_focus: o.some_flag("disableAutoFocus"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    })
}

fn label_of(o: &Reader) -> Label {
    Label {
        text: o.words(),
        for_id: String::new(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
        page_heading: o.flag("isPageHeading"),
    }
}

fn hint_of(o: &Reader) -> Hint {
    Hint { text: o.words(), id: String::new(), classes: o.classes("classes"), attributes: o.attributes("attributes") }
}

fn error_of(o: &Reader) -> ErrorMessage {
    let prefix = o.some_text("visuallyHiddenText");
    let silent = o.some_flag("visuallyHiddenText") == Some(false);
    ErrorMessage {
        text: o.words(),
        prefix: if silent { String::new() } else { prefix.unwrap_or_else(|| "Error".to_owned()) },
        id: String::new(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}

fn some<T>(o: Reader, read: impl Fn(&Reader) -> T) -> Option<T> {
    Some(o).filter(Reader::is_some).map(|o| read(&o))
}

fn field_of(o: &Reader) -> Field {
    let group = o.at("formGroup");
    Field {
        id: o.text("id"),
        name: o.text("name"),
        label: label_of(&o.at("label")),
        hint: some(o.at("hint"), hint_of),
        error: some(o.at("errorMessage"), error_of),
        described_by: o.text("describedBy"),
        group_classes: group.classes("classes"),
        group_attributes: group.attributes("attributes"),
        before: group.at("beforeInput").words(),
        after: group.at("afterInput").words(),
    }
}

fn textarea_of(o: &Reader) -> Textarea {
    Textarea {
        field: field_of(o),
        value: o.text("value"),
        rows: o.number("rows").unwrap_or(5),
        spellcheck: o.some_flag("spellcheck"),
        disabled: o.flag("disabled"),
        autocomplete: o.text("autocomplete"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}

fn fieldset_of(o: &Reader) -> Fieldset {
    let legend = o.at("legend");
    Fieldset {
        legend: Legend { text: legend.words(), classes: legend.classes("classes"), page_heading: legend.flag("isPageHeading") },
        inside: Markup::trusted(o.text("html")),
        described_by: o.text("describedBy"),
        role: o.text("role"),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}

fn group_of(o: &Reader) -> Group {
    let group = o.at("formGroup");
    Group {
        id: o.text("idPrefix"),
        name: o.text("name"),
        fieldset: some(o.at("fieldset"), fieldset_of),
        described_by: o.text("describedBy"),
        hint: some(o.at("hint"), hint_of),
        error: some(o.at("errorMessage"), error_of),
        group_classes: group.classes("classes"),
        group_attributes: group.attributes("attributes"),
        before: group.at("beforeInputs").words(),
        after: group.at("afterInputs").words(),
        classes: o.classes("classes"),
        attributes: o.attributes("attributes"),
    }
}

fn lines_of(o: &Reader, is_chosen: &dyn Fn(&str) -> bool) -> Vec<Line> {
    let line = |(position, item): (usize, Reader)| {
        let divider = item.text("divider");
        if divider.is_empty() { Line::from(choice_of(o, position, &item, is_chosen)) } else { Line::Divider(divider) }
    };
    o.positions("items").into_iter().map(line).collect()
}

fn choice_of(o: &Reader, position: usize, item: &Reader, is_chosen: &dyn Fn(&str) -> bool) -> Choice {
    let (value, label) = (item.text("value"), item.at("label"));
    let prefix = o.or("idPrefix", &o.text("name"));
    // The reader skips empty entries; the template counts them in the ids.
    let counted = if position == 1 { prefix } else { format!("{prefix}-{position}") };
    Choice {
        text: item.words(),
        id: item.or("id", &counted),
        name: item.text("name"),
        hint: some(item.at("hint"), hint_of),
        checked: item.some_flag("checked").unwrap_or_else(|| is_chosen(&value)),
        value,
        disabled: item.flag("disabled"),
        reveal: Markup::trusted(item.at("conditional").text("html")),
        behaviour: item.text("behaviour"),
        label_classes: label.classes("classes"),
        label_attributes: label.attributes("attributes"),
        attributes: item.attributes("attributes"),
    }
}
