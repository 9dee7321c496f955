//! The language of a page without one in its address.

use super::{ACCEPT_LANGUAGE, HeaderMap, Lang, chosen, preferred};

#[test]
fn the_browser_is_asked_for_the_language() {
    for (wishes, lang) in [
        ("", Lang::Pt),
        ("fr, de;q=0.9", Lang::Pt),
        ("en-GB,en;q=0.9,pt;q=0.8", Lang::En),
        ("fr, en;q=0.3, pt;q=0.5", Lang::Pt),
        ("EN", Lang::En),
        ("en;q=0, pt", Lang::Pt),
        ("en;q=nonsense", Lang::Pt),
        ("pt-BR, en", Lang::Pt),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, wishes.parse().expect("a header"));
        assert_eq!(preferred(&headers), lang, "{wishes}");
    }
}

#[test]
fn a_link_chooses_the_language() {
    assert_eq!(chosen(Some("a=b&lingua=en")), Some(Lang::En));
    assert_eq!(chosen(Some("lingua=xx")), None);
    assert_eq!(chosen(None), None);
}
