//! Samples of forms.
use crate::web::parts::form::button::Button;
use crate::web::parts::form::character_count::{CharacterCount, CountWords, Limit};
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::file_upload::FileUpload;
use crate::web::parts::form::group::{Choice, Group, Line};
use crate::web::parts::form::input::{Affix, Input};
use crate::web::parts::form::password_input::{PasswordInput, ShowWords};
use crate::web::parts::form::radios::Radios;
use crate::web::parts::form::select::{Choice as Entry, Select};
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::gallery::{Sample, Speech};
use crate::web::parts::markup::{Classes, Markup};

/// Samples of every part of the room.
pub fn samples(speech: Speech) -> Vec<Sample> {
    let mut samples = vec![Sample::new("error summary", Markup::of(&error_summary(speech))), Sample::new("buttons", buttons(speech))];
    samples.extend(lines_of_text(speech));
    samples.extend(choices(speech));
    samples.push(Sample::new("date input", Markup::of(&date(speech))));
    samples.push(Sample::new("file upload", Markup::of(&file(speech))));
    samples
}

fn error_word(speech: Speech) -> &'static str {
    speech.say("Erro", "Error")
}

fn email_error(speech: Speech) -> &'static str {
    speech.say("Escreva um e-mail como nome@exemplo.pt", "Write an e-mail like name@example.pt")
}

fn error_summary(speech: Speech) -> ErrorSummary {
    ErrorSummary {
        disable_auto_focus: Some(true),
        ..ErrorSummary::new(
            speech.say("Há um problema", "There is a problem"),
            [
                ("email", email_error(speech)),
                (
                    "f1",
                    speech
                        .say("A fotografia do recibo está desfocada: tire outra", "The photograph of the receipt is blurred: take another"),
                ),
            ],
        )
    }
}

fn buttons(speech: Speech) -> Markup {
    let save = Button::submit(speech.say("Guardar e continuar", "Save and continue"));
    let other = Button::submit(speech.say("Sair e continuar depois", "Leave and continue later")).secondary();
    let quiet = Button::submit(speech.say("Substituir", "Replace")).quiet();
    let row =
        [save, other, quiet].iter().fold(Markup::trusted("<div class=\"govuk-button-group\">"), |row, button| row.then(Markup::of(button)));
    row.then(Markup::trusted("</div>"))
}

fn lines_of_text(speech: Speech) -> Vec<Sample> {
    let name =
        Field::new("name", speech.say("Nome completo", "Full name")).hint(speech.say("Como está no seu passaporte", "As in your passport"));
    let email = Field::new("email", "E-mail").error(error_word(speech), email_error(speech));
    let rent = Field::new("rent", speech.say("Renda por mês", "Rent a month"));
    let reason = Field::new("reason", speech.say("Porque quer usar este ficheiro?", "Why do you want to use this file?"));
    let office = Field::new("office", speech.say("Loja", "Office"));
    let words = ShowWords {
        show: speech.say("Mostrar", "Show").to_owned(),
        hide: speech.say("Esconder", "Hide").to_owned(),
        show_label: speech.say("Mostrar a palavra-passe", "Show the password").to_owned(),
        hide_label: speech.say("Esconder a palavra-passe", "Hide the password").to_owned(),
        shown: speech.say("A palavra-passe está à vista", "The password is visible").to_owned(),
        hidden: speech.say("A palavra-passe está escondida", "The password is hidden").to_owned(),
    };
    let count = CharacterCount {
        textarea: Textarea { field: Field::new("message", speech.say("A sua mensagem", "Your message")), ..Textarea::default() },
        limit: Limit::Characters(500),
        characters: count_words(speech),
        description: speech.say("Pode escrever até %{count} caracteres", "You can write up to %{count} characters").to_owned(),
        ..CharacterCount::default()
    };
    vec![
        Sample::new("input", Markup::of(&Input { autocomplete: "name".to_owned(), ..Input::new(name) })),
        Sample::new(
            "input with an error",
            Markup::of(&Input { kind: "email", value: Some("rafaela@".to_owned()), autocomplete: "email".to_owned(), ..Input::new(email) }),
        ),
        Sample::new(
            "input with a sign",
            Markup::of(&Input {
                suffix: Some(Affix { text: "€".into(), ..Affix::default() }),
                inputmode: "decimal".to_owned(),
                classes: Classes::from("govuk-input--width-5"),
                ..Input::new(rent)
            }),
        ),
        Sample::new("textarea", Markup::of(&Textarea { field: reason, rows: 3, ..Textarea::default() })),
        Sample::new("character count", Markup::of(&count)),
        Sample::new(
            "select",
            Markup::of(
                &Select { field: office, choices: vec![Entry::new("porto", "Porto"), Entry::new("lisboa", "Lisboa")], ..Select::default() }
                    .choose("porto"),
            ),
        ),
        Sample::new(
            "password input",
            Markup::of(&PasswordInput {
                field: Field::new("password", speech.say("Palavra-passe", "Password")),
                words,
                translated: true,
                ..PasswordInput::default()
            }),
        ),
    ]
}

fn count_words(speech: Speech) -> CountWords {
    let plural = |one, other| vec![("one".to_owned(), one), ("other".to_owned(), other)];
    let say = |pt, en| speech.say(pt, en).to_owned();
    CountWords {
        under: plural(
            say("Falta %{count} caráter", "%{count} character left"),
            say("Faltam %{count} caracteres", "%{count} characters left"),
        ),
        at: say("Não pode escrever mais", "You can write no more"),
        over: plural(
            say("Tem %{count} caráter a mais", "%{count} character too many"),
            say("Tem %{count} caracteres a mais", "%{count} characters too many"),
        ),
    }
}

fn choices(speech: Speech) -> Vec<Sample> {
    let question = Fieldset::new(speech.say("Mudou de morada desde o último título?", "Have you moved since your last permit?"));
    let more = Input::new(Field::new("new-address", speech.say("Nova morada", "New address")));
    let yes = Choice { reveal: Markup::of(&more), ..Choice::new("yes", speech.say("Sim", "Yes")) };
    let unsure =
        Choice::new("unsure", speech.say("Não sei", "I do not know")).hint(speech.say("Ajudamos a descobrir", "We help you find out"));
    let radios = Radios {
        group: Group::new("moved", question),
        lines: vec![
            yes.into(),
            Choice::new("no", speech.say("Não", "No")).into(),
            Line::Divider(speech.say("ou", "or").to_owned()),
            unsure.into(),
        ],
    };
    let channels = Group::new("channels", Fieldset::new(speech.say("Como quer ser avisado?", "How shall we tell you?")))
        .error(error_word(speech), speech.say("Escolha pelo menos um", "Choose at least one"));
    let boxes = Checkboxes { group: channels, lines: vec![Choice::new("email", "E-mail").into(), Choice::new("sms", "SMS").into()] };
    vec![Sample::new("radios", Markup::of(&radios.choose(&["yes"]))), Sample::new("checkboxes", Markup::of(&boxes))]
}

fn date(speech: Speech) -> DateInput {
    let words = [speech.say("Dia", "Day"), speech.say("Mês", "Month"), speech.say("Ano", "Year")];
    let mut date = DateInput::new(
        "expires",
        Fieldset::new(speech.say("Quando caduca o seu título?", "When does your permit expire?")),
        words,
        ["14", "1", ""],
    );
    date.group = date
        .group
        .hint(speech.say("Por exemplo, 14 1 2027", "For example, 14 1 2027"))
        .error(error_word(speech), speech.say("Falta o ano", "The year is missing"));
    if let Some(year) = date.parts.last_mut() {
        year.wrong = Some(true);
    }
    date
}

fn file(speech: Speech) -> FileUpload {
    FileUpload {
        field: Field::new("file", speech.say("Juntar mais um ficheiro", "Add another file"))
            .hint(speech.say("PDF, JPG, PNG, HEIC ou WebP, até 25 MB.", "PDF, JPG, PNG, HEIC or WebP, up to 25 MB.")),
        ..FileUpload::default()
    }
}
