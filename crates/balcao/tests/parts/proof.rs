//! Every fixture of every component we use: options → our part → the same HTML.
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use balcao::web::parts::markup::Markup;
use serde_json::Value;

use crate::reader::{Reader, leaves};
use crate::same_html::reduced;
use crate::{fields, navigation, passages};

/// How many fixtures are proved. It may only rise.
const PROVED: usize = 631;

/// Fixtures with an option we do not offer, and why.
const NOT_OFFERED: [(&str, &str, &str); 2] = [
    ("file-upload", "with value", "no browser lets a page fill in a file"),
    ("task-list", "with empty values", "a typed list has no empty entries, so none are counted in the ids"),
];

type Render = fn(&Reader) -> Markup;

const COMPONENTS: [(&str, Render); 32] = [
    ("back-link", navigation::back_link),
    ("breadcrumbs", navigation::breadcrumbs),
    ("button", fields::button),
    ("character-count", fields::character_count),
    ("checkboxes", fields::checkboxes),
    ("date-input", fields::date_input),
    ("details", passages::details),
    ("error-message", fields::error_message),
    ("error-summary", fields::error_summary),
    ("fieldset", fields::fieldset),
    ("file-upload", fields::file_upload),
    ("generic-header", navigation::generic_header),
    ("hint", fields::hint),
    ("input", fields::input),
    ("inset-text", passages::inset_text),
    ("label", fields::label),
    ("language-navigation", navigation::language_navigation),
    ("notification-banner", passages::notification_banner),
    ("pagination", navigation::pagination),
    ("panel", passages::panel),
    ("password-input", fields::password_input),
    ("phase-banner", navigation::phase_banner),
    ("radios", fields::radios),
    ("select", fields::select),
    ("service-navigation", navigation::service_navigation),
    ("skip-link", navigation::skip_link),
    ("summary-list", passages::summary_list),
    ("table", passages::table),
    ("tag", passages::tag),
    ("task-list", passages::task_list),
    ("textarea", fields::textarea),
    ("warning-text", passages::warning_text),
];

enum Outcome {
    Proved,
    NotOffered(String),
    Different(String),
}

#[test]
fn the_parts_print_what_the_fixtures_of_govuk_frontend_say() {
    let (mut proved, mut not_offered, mut different) = (0, Vec::new(), Vec::new());
    for (component, render) in COMPONENTS {
        for (name, outcome) in outcomes(component, render) {
            match outcome {
                Outcome::Proved => proved += 1,
                Outcome::NotOffered(options) => not_offered.push((component, name, options)),
                Outcome::Different(_) if explained(component, &name) => not_offered.push((component, name, "differs".to_owned())),
                Outcome::Different(difference) => different.push(format!("{component}: {name}\n{difference}")),
            }
        }
    }
    println!("{proved} fixtures proved, {} not offered", not_offered.len());
    for (component, name, options) in &not_offered {
        let reason = NOT_OFFERED.iter().find(|(c, n, _)| c == component && n == name).map_or("not explained", |(_, _, reason)| reason);
        println!("  not offered: {component}: {name} ({options}): {reason}");
    }
    assert!(different.is_empty(), "{} different:\n{}", different.len(), different.join("\n"));
    let unexplained: Vec<_> = not_offered.iter().filter(|(component, name, _)| !explained(component, name)).collect();
    assert!(unexplained.is_empty(), "not offered and not explained: {unexplained:?}");
    assert_eq!(not_offered.len(), NOT_OFFERED.len(), "the list of what is not offered is out of date");
    assert_eq!(proved, PROVED, "the number proved changed: raise PROVED");
}

fn explained(component: &str, name: &str) -> bool {
    NOT_OFFERED.iter().any(|(c, n, _)| *c == component && *n == name)
}

fn outcomes(component: &str, render: Render) -> Vec<(String, Outcome)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/govuk/{component}.json"));
    let text = std::fs::read_to_string(&path).expect("every component has its fixtures");
    let file: Value = serde_json::from_str(&text).expect("fixtures are JSON");
    let fixtures = file["fixtures"].as_array().expect("a list of fixtures");
    fixtures.iter().map(|fixture| (fixture["name"].as_str().unwrap_or_default().to_owned(), outcome(fixture, render))).collect()
}

fn outcome(fixture: &Value, render: Render) -> Outcome {
    let read = RefCell::new(BTreeSet::new());
    let ours = reduced(render(&Reader::new(&fixture["options"], &read)).as_str());
    let theirs = reduced(fixture["html"].as_str().expect("a fixture has its HTML"));
    let mut options = Vec::new();
    leaves(&fixture["options"], "", &mut options);
    options.retain(|option| !read.borrow().contains(option));
    match (options.is_empty(), ours == theirs) {
        (true, true) => Outcome::Proved,
        (false, _) => Outcome::NotOffered(options.join(", ")),
        (true, false) => Outcome::Different(first_difference(&ours, &theirs)),
    }
}

fn first_difference(ours: &str, theirs: &str) -> String {
    let line =
        ours.lines().zip(theirs.lines()).position(|(a, b)| a != b).unwrap_or_else(|| ours.lines().count().min(theirs.lines().count()));
    let show = |text: &str| text.lines().skip(line.saturating_sub(1)).take(3).collect::<Vec<_>>().join("\n    ");
    format!("  ours:\n    {}\n  theirs:\n    {}", show(ours), show(theirs))
}
