//! Speed of the law in process: `cargo bench -p balcao --bench law`. It prints, and asserts no time.

use balcao::answers::route::{document, read};
use domain::law::Law;
use domain::law::embedded::FILES;
use domain::route::walk::walk;
use jiff::civil::{Date, date};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Answers asked for in turn: people in different situations.
const ANSWERS: [&str; 6] = [
    r#"{"goal":"renew","holds":"residence_permit","basis":"88-1","expires":"2026-12-15"}"#,
    r#"{"goal":"renew","holds":"residence_permit","basis":"91","expires":"2025-03-31","in_portugal":false}"#,
    r#"{"goal":"renew","holds":"residence_permit","expires":null}"#,
    r#"{"goal":"first_permit","holds":"residence_visa","visa_has_appointment":null,"nationality":"BRA"}"#,
    r#"{"goal":"permanent","holds":"residence_permit","basis":"77-1","expires":"2027-01-31","birth_date":"1990-01-01"}"#,
    r#"{"goal":"other"}"#,
];
const ON: Date = date(2026, 11, 20);
/// How often the finder is asked.
const TIMES: usize = 60_000;
/// How often the law is read.
const LOADS: usize = 50;

fn main() {
    // Also under `cargo test --benches`, which only asks whether it runs.
    if std::env::args().any(|word| word == "--test") {
        return;
    }
    let law = Law::embedded().expect("the law loads");
    let found = |index: usize| {
        let answers = read(ANSWERS[index % ANSWERS.len()]).expect("answers");
        law.find_way(&answers, ON).expect("they can be true")
    };
    told("find the way", &timed(TIMES, |index| drop(black_box(found(index)))));
    told("and write the document", &timed(TIMES, |index| drop(black_box(document(&found(index), law.source_code()).to_string()))));
    told("load the law", &timed(LOADS, |_| drop(black_box(Law::load(FILES)))));
    let started = Instant::now();
    let walked = walk(&law);
    println!("{:<28} {:>10.1?} for {} points", "walk every point", started.elapsed(), walked.points);
}

/// How long each time took, in order.
fn timed(times: usize, mut once: impl FnMut(usize)) -> Vec<Duration> {
    let mut took: Vec<Duration> = (0..times)
        .map(|index| {
            let started = Instant::now();
            once(index);
            started.elapsed()
        })
        .collect();
    took.sort_unstable();
    took
}

fn told(what: &str, took: &[Duration]) {
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!("{what:<28} half {:>10.1?}   p99 {:>10.1?}   longest {:>10.1?}", at(0.5), at(0.99), at(1.0));
}
