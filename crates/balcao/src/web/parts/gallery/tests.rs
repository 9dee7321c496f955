use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use super::{Speech, gallery, rooms};

fn selected<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// Tags and classes in order, without words: equal in both languages.
fn skeleton(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    selected(&page, "*").iter().map(|element| format!("{}.{}", element.value().name(), element.attr("class").unwrap_or_default())).collect()
}

#[test]
fn both_languages_have_the_same_skeleton() {
    let (portuguese, english) = (skeleton(&gallery(Speech::Portuguese)), skeleton(&gallery(Speech::English)));
    let first = portuguese.iter().zip(&english).position(|(a, b)| a != b);
    assert_eq!(first.map(|at| (&portuguese[at], &english[at])), None);
    assert_eq!(portuguese.len(), english.len());
}

#[test]
fn nothing_in_a_page_needs_more_than_files_of_our_own() {
    for speech in Speech::ALL {
        let page = Html::parse_document(&gallery(speech));
        assert!(selected(&page, "style, script:not([src]), [style]").is_empty(), "styles and scripts are files");
        for element in selected(&page, "*") {
            assert!(!element.value().attrs().any(|(name, _)| name.starts_with("on")), "no handlers in attributes");
        }
        for element in selected(&page, "[src], link[rel=stylesheet], link[rel=preload]") {
            let address = element.attr("src").or(element.attr("href")).unwrap_or_default();
            assert!(address.starts_with("/assets/"), "{address} is not ours");
        }
    }
}

#[test]
fn ids_are_unique_and_references_to_them_lead_somewhere() {
    let page = Html::parse_document(&gallery(Speech::English));
    let mut ids = BTreeSet::new();
    for element in selected(&page, "[id]") {
        let id = element.attr("id").unwrap_or_default();
        assert!(ids.insert(id), "{id} stands twice");
    }
    for name in ["aria-labelledby", "aria-describedby", "for", "aria-controls"] {
        for element in selected(&page, &format!("[{name}]")) {
            for id in element.attr(name).unwrap_or_default().split_whitespace() {
                assert!(ids.contains(id), "{name}={id} leads nowhere");
            }
        }
    }
}

#[test]
fn one_heading_of_the_first_level_and_no_level_skipped() {
    let page = Html::parse_document(&gallery(Speech::Portuguese));
    let levels: Vec<u8> =
        selected(&page, "h1, h2, h3, h4, h5, h6").iter().map(|heading| heading.value().name().as_bytes()[1] - b'0').collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn every_blocker_has_its_five_rows_and_a_way_on() {
    let page = Html::parse_document(&gallery(Speech::Portuguese));
    let rows: Vec<String> = selected(&page, ".bl-block__row h3").iter().map(|row| row.text().collect()).collect();
    assert_eq!(rows, ["O que aconteceu", "O que guardámos", "O que pode fazer agora", "Até quando", "A sua prova"]);
    assert!(!selected(&page, ".bl-block__row--do a[href]").is_empty());
    assert!(
        !selected(&page, ".bl-block__row--proof form[method=post]").is_empty(),
        "the proof changes the record: it is sent, not followed"
    );
}

#[test]
fn every_sample_prints_something() {
    for room in rooms(Speech::Portuguese) {
        assert!(!room.samples.is_empty(), "{}", room.name);
        for sample in room.samples {
            assert!(sample.part.as_str().contains('<'), "{} is empty", sample.name);
        }
    }
}
