//! Officers sign in: address, password, one-time code.

use crate::web::form::Posted;
use crate::web::officer::credentials::{self, Answer};
use crate::web::officer::desk::{param, shown};
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::form::password_input::{PasswordInput, ShowWords};
use crate::web::parts::layout::{Audience, Layout};
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{SESSION_COOKIE, Seen, Visit, set_cookie};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::officer::{Power, Role};
use serde::Deserialize;
use service::actions::sign_in::OFFICER_SESSION_MINUTES;
use service::texts::{Lang, t};

/// This page, below the language.
const SIGN_IN: &str = "int/entrar";

/// What is typed.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    para: String,
}

#[derive(Template)]
#[template(path = "officer/sign_in.html")]
struct SignInPage {
    layout: Layout,
    lang: Lang,
    summary: Option<ErrorSummary>,
    action: String,
    hidden: Markup,
    para: String,
    email: Input,
    password: PasswordInput,
    code: Input,
    go: Button,
}

/// What went wrong, in the page's words.
enum Trouble {
    Wrong,
    Wait,
}

/// The page.
pub async fn show(State(site): State<Site>, visit: Visit) -> Response {
    if let Seen::Officer(officer) = &visit.seen {
        return Redirect::to(&visit.to(first_page(officer.role))).into_response();
    }
    let typed = Typed { para: param(&visit, "para").unwrap_or_default(), ..Typed::default() };
    page(&site, &visit, &typed, None)
}

/// Where a role's work begins: a page that its powers open.
fn first_page(role: Role) -> &'static str {
    if role.may(Power::Read) { "int" } else { "admin" }
}

/// The form.
pub async fn enter(State(site): State<Site>, posted: Posted<Typed>) -> Response {
    let Posted { visit, typed, .. } = posted;
    let trouble = match credentials::check(&site, &typed.email, &typed.password, &typed.code).await {
        Err(stop) => return Problem::of(visit.lang, stop).into_response(),
        Ok(Answer::In(secret)) => return inside(&site, &visit, &typed, &secret),
        Ok(Answer::No) => Trouble::Wrong,
        Ok(Answer::Wait) => Trouble::Wait,
    };
    page(&site, &visit, &typed, Some(trouble))
}

/// In: on to the page that was wanted, if it is one of ours; else [`show`] knows where the role's work begins.
fn inside(site: &Site, visit: &Visit, typed: &Typed, secret: &str) -> Response {
    let ours = |tail: &&str| {
        let plain = tail.chars().all(|c| c.is_ascii_alphanumeric() || "/-".contains(c));
        plain && (tail.starts_with("int") || tail.starts_with("admin")) && *tail != SIGN_IN
    };
    let tail = Some(typed.para.as_str()).filter(ours).unwrap_or(SIGN_IN);
    let mut response = Redirect::to(&visit.to(tail)).into_response();
    let cookie = set_cookie(site, SESSION_COOKIE, secret, OFFICER_SESSION_MINUTES * 60);
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn page(site: &Site, visit: &Visit, typed: &Typed, trouble: Option<Trouble>) -> Response {
    let lang = visit.lang;
    let heading = t::desk_sign_in_title(lang);
    let words = trouble.as_ref().map(|trouble| match trouble {
        Trouble::Wrong => t::desk_sign_in_wrong(lang).into_owned(),
        Trouble::Wait => t::desk_sign_in_wait(lang).into_owned(),
    });
    let title = match &words {
        Some(_) => t::desk_title_error(lang, heading.as_ref()).into_owned(),
        None => heading.clone().into_owned(),
    };
    let mut layout = site.frame(visit, &title, Section::None);
    layout.audience = Audience::Staff;
    layout.service = t::service_name_staff(lang).into_owned();
    let mut email = Field::new("email", t::desk_sign_in_email(lang).as_ref());
    if let Some(words) = &words {
        // One answer, by the first field: which of the three was wrong is not told.
        email = email.error(&t::error_prefix(lang), words.as_str());
    }
    let code = Field::new("code", t::desk_sign_in_code(lang).as_ref()).hint(t::desk_sign_in_code_hint(lang).as_ref());
    let page = SignInPage {
        layout,
        lang,
        summary: words.as_ref().map(|words| ErrorSummary::new(t::error_summary_title(lang).as_ref(), [("email", words.as_str())])),
        action: visit.to(SIGN_IN),
        hidden: visit.form_token(SIGN_IN),
        para: typed.para.clone(),
        email: Input {
            kind: "email",
            value: Some(typed.email.clone()),
            autocomplete: "username".to_owned(),
            spellcheck: Some(false),
            classes: Classes::from("govuk-input--width-20"),
            ..Input::new(email)
        },
        password: PasswordInput {
            field: Field::new("password", t::desk_sign_in_password(lang).as_ref()),
            words: show_words(lang),
            translated: true,
            classes: Classes::from("govuk-input--width-20"),
            ..PasswordInput::default()
        },
        code: Input {
            inputmode: "numeric".to_owned(),
            autocomplete: "one-time-code".to_owned(),
            classes: Classes::from("govuk-input--width-5"),
            ..Input::new(code)
        },
        go: Button::submit(t::desk_sign_in_go(lang).as_ref()),
    };
    let mut response = shown(visit, &page);
    if matches!(trouble, Some(Trouble::Wait)) {
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    }
    response
}

fn show_words(lang: Lang) -> ShowWords {
    ShowWords {
        show: t::desk_password_show(lang).into_owned(),
        hide: t::desk_password_hide(lang).into_owned(),
        show_label: t::desk_password_show_label(lang).into_owned(),
        hide_label: t::desk_password_hide_label(lang).into_owned(),
        shown: t::desk_password_shown(lang).into_owned(),
        hidden: t::desk_password_hidden(lang).into_owned(),
    }
}
