//! The question of each part: what we know, where it comes from, and what is asked.

use crate::web::parts::case::note::Note;
use crate::web::parts::form::group::Choice;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::Opened;
use crate::web::resident::part::read::Typed;
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::words::{keyed, permit};
use crate::web::views::{tasks, turn};
use domain::request::answers::NissAnswer;
use domain::request::checklist::Part;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// The page.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn page(site: &Site, opened: &Opened, part: Part, typed: &Typed, wrong: &[Wrong]) -> Result<Sheet, Stop> {
    let lang = opened.visit.lang;
    let title = keyed(lang, &format!("question-title-{}", part.code()), &Args::none())?;
    let why = keyed(lang, &format!("question-why-{}", part.code()), &Args::none())?;
    let mut form = Form::new(&opened.visit, &opened.tail(&tasks::page_of(part)), &t::question_save(lang));
    for field in fields(lang, part, typed, wrong) {
        form = form.field(field);
    }
    let turn = turn::small(&site.app, lang, &opened.case)?;
    let mut sheet = opened.sheet(site, title).wrong(&opened.visit, wrong).part(turn).say(&why);
    if let Some(known) = known(site, opened, part)? {
        sheet = sheet.part(Markup::of(&known));
    }
    if part == Part::Niss
        && wrong.is_empty()
        && matches!(opened.case.held.request.answers.niss, Some(NissAnswer::Number { check_digit_right: false, .. }))
    {
        let note = Note::new(Tone::Care, t::question_niss_wrong(lang).as_ref(), t::question_niss_wrong_text(lang).as_ref());
        sheet = sheet.part(Markup::of(&note));
    }
    Ok(sheet.part(form.or(&t::question_later(lang), opened.page("")).part()))
}

/// What the record knows, to be confirmed.
fn known(site: &Site, opened: &Opened, part: Part) -> Result<Option<SummaryList>, Stop> {
    let lang = opened.visit.lang;
    let (person, held) = (&opened.case.person.person, &opened.case.permit);
    let row = |words: std::borrow::Cow<'static, str>, value: Markup| Row::new(words.as_ref(), value);
    Ok(match part {
        Part::Identity => Some(SummaryList::new(vec![
            row(t::field_name(lang), person.full_name().into()),
            row(t::field_born(lang), format::day(lang, person.born_on).into()),
            row(t::field_nationality(lang), keyed(lang, &format!("country-{}", person.nationality.to_lowercase()), &Args::none())?.into()),
            row(t::field_passport(lang), Markup::reference(&person.passport_number)),
            row(t::field_passport_until(lang), format::day(lang, person.passport_expires_on).into()),
            row(t::field_nif(lang), Markup::reference(person.nif.as_deref().unwrap_or("–"))),
        ])),
        Part::Permit => Some(SummaryList::new(vec![
            row(t::case_permit(lang), permit(&site.app, lang, held)?.into()),
            row(t::case_number(lang), Markup::reference(&held.number_as_printed)),
            row(t::field_issued(lang), format::day(lang, held.issued_on).into()),
            row(t::case_expires(lang), format::day(lang, held.expires_on).into()),
        ])),
        _ => None,
    })
}

fn fields(lang: Lang, part: Part, typed: &Typed, wrong: &[Wrong]) -> Vec<Markup> {
    let fields = Fields::new(lang, wrong);
    match part {
        Part::Identity | Part::Permit => confirm(lang, &fields, typed),
        Part::Address => address(lang, &fields, typed),
        Part::Household => household(lang, &fields, typed),
        Part::Livelihood => livelihood(lang, &fields, typed),
        Part::Niss => niss(lang, &fields, typed),
        Part::Declarations => declarations(lang, &fields, typed),
        Part::Documents => Vec::new(),
    }
}

fn confirm(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let words = fields.words("words", &t::question_differs_words(lang), &t::question_differs_hint(lang), &typed.words);
    let choices = vec![
        Choice::new("right", t::question_right(lang).as_ref()),
        Choice { reveal: words, ..Choice::new("differs", t::question_differs(lang).as_ref()) },
    ];
    vec![fields.one_of("choice", &t::question_confirm(lang), "", choices, &typed.choice)]
}

fn address(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let line = |input: Input, autocomplete: &str| Markup::of(&Input { autocomplete: autocomplete.to_owned(), ..input });
    let short = |input: Input| Input { classes: Classes::from("govuk-input--width-10"), ..input };
    vec![
        line(fields.line("street", &t::field_street(lang), "", &typed.street), "street-address"),
        line(
            short(fields.line("postal_code", &t::field_postal_code(lang), &t::field_postal_code_hint(lang), &typed.postal_code)),
            "postal-code",
        ),
        line(fields.line("locality", &t::field_locality(lang), "", &typed.locality), "address-level2"),
        line(
            Input {
                kind: "tel",
                inputmode: "tel".to_owned(),
                classes: Classes::from("govuk-input--width-20"),
                ..fields.line("telephone", &t::field_telephone(lang), &t::field_telephone_hint(lang), &typed.telephone)
            },
            "tel",
        ),
    ]
}

fn household(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let small = |input: Input| Markup::of(&Input { classes: Classes::from("govuk-input--width-2"), ..input });
    vec![
        small(fields.digits("other_adults", &t::field_other_adults(lang), &t::field_other_adults_hint(lang), &typed.other_adults)),
        small(fields.digits("children", &t::field_children(lang), "", &typed.children)),
    ]
}

fn livelihood(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let employer = Markup::of(&fields.line("employer", &t::field_employer(lang), "", &typed.employer)).then(Markup::of(&fields.digits(
        "employer_nif",
        &t::field_employer_nif(lang),
        &t::field_optional(lang),
        &typed.employer_nif,
    )));
    let choices = vec![
        Choice { reveal: employer, ..Choice::new("employed", t::livelihood_employed(lang).as_ref()) },
        Choice::new("between_jobs", t::livelihood_between_jobs(lang).as_ref()).hint(t::livelihood_between_jobs_hint(lang).as_ref()),
        Choice::new("own_income", t::livelihood_own_income(lang).as_ref()),
    ];
    vec![
        fields.one_of("choice", &t::livelihood_question(lang), "", choices, &typed.choice),
        fields.words("words", &t::livelihood_words(lang), &t::livelihood_words_hint(lang), &typed.words),
    ]
}

fn niss(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let number = fields.digits("number", &t::niss_number(lang), &t::niss_number_hint(lang), &typed.number);
    let words = fields.words("words", &t::niss_words(lang), &t::niss_words_hint(lang), &typed.words);
    let choices = vec![
        Choice { reveal: Markup::of(&number), ..Choice::new("number", t::niss_have(lang).as_ref()) },
        Choice { reveal: words, ..Choice::new("not_registered", t::niss_not_registered(lang).as_ref()) },
        Choice::new("does_not_know", t::niss_does_not_know(lang).as_ref()),
    ];
    vec![fields.one_of("choice", &t::niss_question(lang), "", choices, &typed.choice)]
}

fn declarations(lang: Lang, fields: &Fields<'_>, typed: &Typed) -> Vec<Markup> {
    let one = |name: &str, words: std::borrow::Cow<'static, str>, why: std::borrow::Cow<'static, str>, on: bool| {
        let choice = Choice { checked: on, ..Choice::new("1", words.as_ref()).hint(why.as_ref()) };
        fields.any_of(
            name,
            &keyed(lang, &format!("declare-{}", name.replace('_', "-")), &Args::none()).unwrap_or_default(),
            "",
            vec![choice],
        )
    };
    vec![
        one("truthful", t::declaration_truth(lang), t::declaration_truth_why(lang), typed.truthful.is_some()),
        one(
            "criminal_record_query",
            t::declaration_criminal_record(lang),
            t::declaration_criminal_record_why(lang),
            typed.criminal_record_query.is_some(),
        ),
        one("electronic_notice", t::declare_notice(lang), t::declare_notice_why(lang), typed.electronic_notice.is_some()),
    ]
}
