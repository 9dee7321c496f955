use std::io::Read;

use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH};
use axum::http::{HeaderName, StatusCode};
use axum::response::Response;

use super::{Asset, asset_url, serve};

/// Budgets of the first view, packed with gzip, in bytes.
const PUBLIC_CSS_BYTES: usize = 18 * 1024;
const STAFF_CSS_BYTES: usize = 4 * 1024;
const SCRIPTS_BYTES: usize = 12 * 1024;
const FONTS_BYTES: usize = 27 * 1024;

fn gzip_bytes(asset: Asset) -> usize {
    asset.gzip().map_or(0, <[u8]>::len)
}

#[test]
fn the_first_view_stays_within_its_budgets() {
    assert!(gzip_bytes(Asset::AppCss) <= PUBLIC_CSS_BYTES, "app.css: {}", gzip_bytes(Asset::AppCss));
    assert!(gzip_bytes(Asset::StaffCss) <= STAFF_CSS_BYTES, "int.css: {}", gzip_bytes(Asset::StaffCss));
    assert!(gzip_bytes(Asset::GovJs) + gzip_bytes(Asset::InitJs) <= SCRIPTS_BYTES, "scripts");
    assert!(Asset::FontRegular.bytes().len() + Asset::FontBold.bytes().len() <= FONTS_BYTES, "fonts");
}

#[test]
fn packed_copies_are_the_same_files() {
    for asset in Asset::ALL {
        let Some(packed) = asset.gzip() else { continue };
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(packed).read_to_end(&mut unpacked).expect("gzip");
        assert!(unpacked == asset.bytes(), "{asset:?} was packed from another content");
    }
}

#[test]
fn every_address_in_the_stylesheet_is_ours_and_fetches_nothing_from_elsewhere() {
    let css = std::str::from_utf8(Asset::AppCss.bytes()).expect("text");
    let addresses: Vec<&str> =
        css.split("url(").skip(1).filter_map(|rest| rest.split(')').next()).map(|address| address.trim_matches('"')).collect();
    assert!(addresses.iter().any(|address| address.ends_with(".woff2")), "the fonts are named");
    for address in addresses.iter().filter(|address| !address.starts_with("data:")) {
        assert!(Asset::ALL.iter().any(|asset| asset.url() == format!("/assets/{address}")), "{address} is not served");
    }
    assert!(!css.contains("@import"), "no stylesheet imports another");
}

#[test]
fn british_signs_are_not_served() {
    for asset in [Asset::AppCss, Asset::StaffCss, Asset::GovJs] {
        let text = std::str::from_utf8(asset.bytes()).expect("text").to_lowercase();
        assert!(text.starts_with("/* built from govuk-frontend 6.6.0, mit"), "{asset:?} says where it comes from");
        for sign in ["gds transport", "gov.uk/assets", "govuk-logo", "crest"] {
            assert!(!text.contains(sign), "{asset:?} holds {sign}");
        }
    }
}

async fn fetch(url: &str, headers: &[(HeaderName, &str)]) -> Response {
    let mut request = HeaderMap::new();
    for (name, value) in headers {
        request.append(name, HeaderValue::from_str(value).expect("a header"));
    }
    serve(Path(url.trim_start_matches("/assets/").to_owned()), request).await
}

fn header(response: &Response, name: HeaderName) -> &str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn a_file_is_packed_as_the_browser_allows_and_kept_for_ever() {
    let url = asset_url("app.css").expect("the stylesheet");
    for (accepted, packing) in
        [("gzip, deflate, br", "br"), ("gzip;q=1.0", "gzip"), ("br;q=0, gzip", "gzip"), ("*", "br"), ("*;q=0", ""), ("identity", "")]
    {
        let response = fetch(url, &[(ACCEPT_ENCODING, accepted)]).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(header(&response, CONTENT_ENCODING), packing, "for {accepted}");
        assert_eq!(header(&response, CONTENT_TYPE), "text/css; charset=utf-8");
        assert!(header(&response, CACHE_CONTROL).contains("immutable"));
    }
}

#[tokio::test]
async fn a_browser_that_has_the_file_gets_nothing_again() {
    let first = fetch(Asset::GovJs.url(), &[(ACCEPT_ENCODING, "gzip")]).await;
    let etag = header(&first, ETAG).to_owned();
    let again = fetch(Asset::GovJs.url(), &[(ACCEPT_ENCODING, "gzip"), (IF_NONE_MATCH, &format!("\"other\", {etag}"))]).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    let packed_otherwise = fetch(Asset::GovJs.url(), &[(IF_NONE_MATCH, &etag)]).await;
    assert_eq!(packed_otherwise.status(), StatusCode::OK);
}

#[tokio::test]
async fn only_full_names_are_known() {
    for name in ["app.css", "app.0000000000.css", "..", "../Cargo.toml", ""] {
        assert_eq!(fetch(name, &[]).await.status(), StatusCode::NOT_FOUND, "{name}");
    }
}
