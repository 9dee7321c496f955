use super::arg::{Args, Number, Plural};
use super::{Lang, Missing, by_key, entries, format, has, t};
use jiff::civil::{Date, date};

#[path = "../../build/catalogue.rs"]
mod catalogue;
#[path = "../../build/check.rs"]
mod check;
#[path = "../../build/lower.rs"]
mod lower;
#[path = "../../build/write.rs"]
mod write;

/// The faults the build would stop with, for catalogues of one file each.
fn faults(pt: &str, en: &str) -> Vec<String> {
    let read = |tag: &str, text: &str| catalogue::read(&[(format!("{tag}/a.ftl"), text.to_owned())]);
    let made = read("pt", pt).and_then(|pt| Ok((lower::lower(&pt)?, lower::lower(&read("en", en)?)?)));
    match made.as_ref().map(|(pt, en)| check::pair(pt, en)) {
        Err(faults) => faults.clone(),
        Ok(Err(faults)) => faults,
        Ok(Ok(_)) => Vec::new(),
    }
}

#[test]
fn sentences_come_out_in_both_languages() {
    assert_eq!(t::turn_you(Lang::Pt), "Agora é a sua vez");
    assert_eq!(t::turn_you(Lang::En), "It is your turn now");
    assert_eq!(t::turn_other(Lang::Pt, "Finanças"), "Esperamos por outra entidade: Finanças");
    // As templates pass their fields: by reference.
    for (lang, owner, said) in &[(Lang::Pt, "Ana", "Entidade responsável: Ana."), (Lang::En, "Ana", "Responsible body: Ana.")] {
        assert_eq!(t::footer_owner(lang, owner), *said);
    }
}

#[test]
fn numbers_decide_the_grammar() {
    let cases = [(0, "Termina hoje", "Ends today"), (1, "Falta 1 dia", "1 day left"), (2, "Faltam 2 dias", "2 days left")];
    for (days, pt, en) in cases {
        assert_eq!(t::turn_days_left(Lang::Pt, days), pt);
        assert_eq!(t::turn_days_left(Lang::En, days), en);
    }
    let plural = |lang, number: i64| Number(number).plural(lang);
    assert_eq!([plural(Lang::Pt, 0), plural(Lang::Pt, 1), plural(Lang::Pt, 2)], [Plural::Other, Plural::One, Plural::Other]);
    assert_eq!([plural(Lang::Pt, 2_000_000), plural(Lang::En, 2_000_000)], [Plural::Many, Plural::Other]);
}

#[test]
fn a_key_known_only_at_run_time_is_found_or_says_what_is_missing() {
    let key = "refusal-month-not-open-until";
    let args = Args::none().with("announced", "yes").with("opens", "4 de janeiro de 2027");
    assert_eq!(by_key(Lang::Pt, key, &args).as_deref(), Ok("Abre a 4 de janeiro de 2027."));
    let args = Args::none().with("announced", "no").with("opens", "");
    assert_eq!(by_key(Lang::En, key, &args).as_deref(), Ok("The date has not been announced yet."));
    assert_eq!(by_key(Lang::En, key, &Args::none()), Err(Missing::Value("announced")));
    assert_eq!(by_key(Lang::En, "turn-days-left", &Args::none().with("days", "two")), Err(Missing::Number("days")));
    assert_eq!(by_key(Lang::En, "no-such-key", &Args::none()), Err(Missing::Key));
    assert!(has("turn-you") && !has("turn_you"));
    assert!(entries().windows(2).all(|pair| pair[0].key < pair[1].key), "the search needs the order");
}

#[test]
fn what_is_missing_in_one_language_stops_the_build() {
    let cases = [
        ("a-b = x\n", "c-d = x\n", "pt/a.ftl:1: `a-b` is missing in English"),
        ("\na-b = { $n }\n", "a-b = x\n", "pt/a.ftl:2: `a-b` uses `$n` in Portuguese and no value in English"),
        ("a-b = { $s ->\n [x] X\n *[y] Y\n }\n", "a-b = { $s ->\n [x] X\n *[z] Z\n }\n", "chooses by `$s` among other words"),
        ("a-b = { $n ->\n [few] X\n [one] O\n *[other] Y\n }\n", "a-b = { $n }\n", "this language has no `few`"),
        ("a-b = { $n ->\n [0] X\n *[other] Y\n }\n", "a-b = { $n }\n", "needs `one` and `other`"),
        ("a-b = { c-d }\n", "a-b = x\n", "there is no message `c-d`"),
        ("a-b = { a-b }\n", "a-b = x\n", "refers to itself"),
        ("a-b = { NUMBER($n) }\n", "a-b = x\n", "`NUMBER()` is not known"),
        ("a-b = x\na-b = y\n", "a-b = x\n", "stands already at pt/a.ftl"),
        ("continue = x\n", "continue = x\n", "is a word of Rust"),
        ("aB = x\n", "aB = x\n", "is not a name"),
        ("a-b = x\n\na-b c\n", "a-b = x\n", "pt/a.ftl:3:"),
    ];
    for (pt, en, expected) in cases {
        let found = faults(pt, en);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected:?} not in {found:#?}");
    }
    assert_eq!(faults("a-b = { $n ->\n [one] dia\n *[other] dias\n }\n", "a-b = { $n } d\n"), Vec::<String>::new());
}

#[test]
fn arguments_stand_in_the_order_of_the_alphabet_whatever_the_sentence_says() {
    let read = |text: &str| catalogue::read(&[("a.ftl".to_owned(), text.to_owned())]).and_then(|language| lower::lower(&language));
    let pt = read("a-b = { $to }, { $from }: { $n ->\n [one] um\n *[other] { $n }\n }\n").expect("a catalogue");
    let en = read("a-b = { $from }, { $to }: { $n }\n").expect("a catalogue");
    let code = write::module(&check::pair(&pt, &en).expect("a pair")).expect("code");
    let line = "pub fn a_b<'a>(lang: impl Into<Lang>, from: impl Into<Arg<'a>>, n: impl Into<Number>, to: impl Into<Arg<'a>>)";
    assert!(code.contains(line), "{code}");
}

#[test]
fn days_are_written_as_the_language_writes_them() {
    let day: Date = date(2026, 11, 19);
    let cases = [
        (format::day(Lang::Pt, day), "19 de novembro de 2026"),
        (format::day(Lang::En, day), "19 November 2026"),
        (format::day_with_weekday(Lang::Pt, day), "quinta-feira, 19 de novembro de 2026"),
        (format::day_with_weekday(Lang::En, day), "Thursday, 19 November 2026"),
        (format::day_without_year(Lang::Pt, day), "quinta-feira, 19 de novembro"),
        (format::day_short(Lang::Pt, date(2027, 2, 17)), "17 fev. 2027"),
        (format::day_short_with_weekday(Lang::Pt, date(2026, 12, 15)), "ter., 15 dez. 2026"),
        (format::day_short_with_weekday(Lang::En, date(2026, 12, 15)), "Tue, 15 Dec 2026"),
        (format::day_short_with_weekday(Lang::Pt, date(2026, 5, 9)), "sáb., 9 mai. 2026"),
        (format::month(Lang::Pt, 2026, 3), "março de 2026"),
        (format::month(Lang::En, 2026, 3), "March 2026"),
    ];
    for (made, expected) in cases {
        assert_eq!(made, expected);
    }
}

#[test]
fn times_are_those_of_lisbon_in_winter_and_in_summer() {
    let winter = "2026-11-20T09:12:00Z".parse().expect("an instant");
    let summer = "2026-07-01T00:05:00Z".parse().expect("an instant");
    let cases = [
        (format::instant_short(Lang::Pt, winter), "sex., 20 nov., 09:12"),
        (format::instant_short(Lang::En, winter), "Fri, 20 Nov, 09:12"),
        (format::instant(Lang::Pt, winter), "sexta-feira, 20 de novembro de 2026, às 09:12"),
        (format::instant(Lang::Pt, summer), "quarta-feira, 1 de julho de 2026, à 01:05"),
        (format::instant(Lang::En, summer), "Wednesday, 1 July 2026, at 01:05"),
        (format::time(summer), "01:05"),
    ];
    for (made, expected) in cases {
        assert_eq!(made, expected);
    }
}

#[test]
fn money_and_numbers_follow_the_language() {
    let cases = [
        (format::money(Lang::Pt, 18_560), "185,60\u{a0}€"),
        (format::money(Lang::En, 18_560), "€185.60"),
        (format::money(Lang::Pt, 5), "0,05\u{a0}€"),
        (format::money(Lang::Pt, -100), "-1,00\u{a0}€"),
        (format::money(Lang::Pt, 1_234_500), "12\u{a0}345,00\u{a0}€"),
        (format::money(Lang::En, 1_234_500), "€12,345.00"),
        (format::number(Lang::Pt, 1204), "1204"),
        (format::number(Lang::Pt, 20_608), "20\u{a0}608"),
        (format::number(Lang::En, 1_234_567), "1,234,567"),
        (format::size(Lang::Pt, 2_450_000), "2,4\u{a0}MB"),
        (format::size(Lang::En, 339_001), "340\u{a0}kB"),
        (format::ordinal(Lang::Pt, 2), "2.º"),
        (format::ordinal(Lang::En, 22), "22nd"),
        (format::ordinal(Lang::En, 112), "112th"),
        (format::list(Lang::Pt, &["Ana", "Rui", "Eva"]), "Ana, Rui e Eva"),
        (format::list(Lang::En, &["Ana"]), "Ana"),
    ];
    for (made, expected) in cases {
        assert_eq!(made, expected);
    }
}

/// Both languages have the same keys, so one look is enough.
#[test]
fn the_law_has_its_words() {
    let law = domain::law::Law::embedded().expect("the law files are sound");
    let keys = law.text_keys();
    assert!(keys.iter().any(|key| key == "slot-passport-why"));
    let missing: Vec<&String> = keys.iter().filter(|key| !has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
