//! The files a browser fetches beside the pages: in the program, under names that carry a digest of their content, for ever unchanging.
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// A file that is stored as it is.
macro_rules! plain {
    ($name:literal, $kind:literal) => {
        File { name: $name, kind: $kind, plain: include_bytes!(concat!("../../assets/dist/", $name)), gzip: None, brotli: None }
    };
}

/// A text, stored also as gzip and brotli.
macro_rules! packed {
    ($name:literal, $kind:literal) => {
        File {
            gzip: Some(include_bytes!(concat!("../../assets/dist/", $name, ".gz"))),
            brotli: Some(include_bytes!(concat!("../../assets/dist/", $name, ".br"))),
            ..plain!($name, $kind)
        }
    };
}

/// Where the router mounts [`serve`].
pub const ROUTE: &str = "/assets/{name}";

/// How long a browser keeps a file: a year, the longest the standard knows; another content has another name.
const KEPT: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// How much of the digest stands in the name: 10 hexadecimal digits, as the stylesheet's build writes them.
const DIGEST_IN_NAME_BYTES: usize = 5;

/// One of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    /// Every page.
    AppCss,
    /// Pages of the staff, beside the other.
    StaffCss,
    /// Says that scripts run.
    InitJs,
    /// The behaviours of the parts.
    GovJs,
    /// The neutral wordmark.
    Brand,
    /// Noto Sans, regular.
    FontRegular,
    /// Noto Sans, bold.
    FontBold,
    /// The licence of the font.
    FontLicence,
}

impl Asset {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::AppCss, Self::StaffCss, Self::InitJs, Self::GovJs, Self::Brand, Self::FontRegular, Self::FontBold, Self::FontLicence];

    /// Its address, with the digest.
    pub fn url(self) -> &'static str {
        let [app, staff, init, gov, brand, regular, bold, licence] = &*STORED;
        let stored = match self {
            Self::AppCss => app,
            Self::StaffCss => staff,
            Self::InitJs => init,
            Self::GovJs => gov,
            Self::Brand => brand,
            Self::FontRegular => regular,
            Self::FontBold => bold,
            Self::FontLicence => licence,
        };
        &stored.url
    }

    /// Its content.
    pub fn bytes(self) -> &'static [u8] {
        self.file().plain
    }

    /// Its content as gzip, when it is text.
    pub fn gzip(self) -> Option<&'static [u8]> {
        self.file().gzip
    }

    fn file(self) -> File {
        match self {
            Self::AppCss => packed!("app.css", "text/css; charset=utf-8"),
            Self::StaffCss => packed!("int.css", "text/css; charset=utf-8"),
            Self::InitJs => packed!("init.js", "text/javascript; charset=utf-8"),
            Self::GovJs => packed!("gov.js", "text/javascript; charset=utf-8"),
            Self::Brand => packed!("brand.svg", "image/svg+xml"),
            Self::FontRegular => plain!("noto-sans-latin-400-normal.woff2", "font/woff2"),
            Self::FontBold => plain!("noto-sans-latin-700-normal.woff2", "font/woff2"),
            Self::FontLicence => plain!("OFL.txt", "text/plain; charset=utf-8"),
        }
    }
}

/// The address of a file by its plain name, such as `app.css`.
pub fn asset_url(name: &str) -> Option<&'static str> {
    Asset::ALL.into_iter().find(|asset| asset.file().name == name).map(Asset::url)
}

/// Answers for one file: packed as the browser allows, or 304 when it has it, or 404 for a name that is not (or no longer) ours.
pub async fn serve(Path(name): Path<String>, request: HeaderMap) -> Response {
    let Some(stored) = STORED.iter().find(|stored| stored.url.strip_prefix("/assets/") == Some(name.as_str())) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (body, encoding) = stored.file.packed_for(&request);
    let etag = match encoding {
        Some(encoding) => format!("\"{}-{encoding}\"", stored.digest),
        None => format!("\"{}\"", stored.digest),
    };
    let mut answer = HeaderMap::new();
    let mut put = |name: HeaderName, value: HeaderValue| _ = answer.insert(name, value);
    put(CACHE_CONTROL, KEPT);
    put(VARY, HeaderValue::from_static("Accept-Encoding"));
    put(ETAG, HeaderValue::from_str(&etag).expect("hexadecimal digits and letters make a header"));
    if has_already(&request, &etag) {
        return (StatusCode::NOT_MODIFIED, answer).into_response();
    }
    put(CONTENT_TYPE, HeaderValue::from_static(stored.file.kind));
    if let Some(encoding) = encoding {
        put(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    (answer, body).into_response()
}

/// A file as it was committed: packed by `npm run assets`, so nothing is packed while serving.
#[derive(Clone, Copy)]
struct File {
    name: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    gzip: Option<&'static [u8]>,
    brotli: Option<&'static [u8]>,
}

impl File {
    fn packed_for(&self, request: &HeaderMap) -> (&'static [u8], Option<&'static str>) {
        match (self.brotli, self.gzip) {
            (Some(bytes), _) if accepts(request, "br") => (bytes, Some("br")),
            (_, Some(bytes)) if accepts(request, "gzip") => (bytes, Some("gzip")),
            _ => (self.plain, None),
        }
    }
}

/// A file with its digest and address.
struct Stored {
    file: File,
    digest: String,
    url: String,
}

impl Stored {
    fn new(asset: Asset) -> Self {
        let file = asset.file();
        let digest: String = Sha256::digest(file.plain).iter().take(DIGEST_IN_NAME_BYTES).map(|byte| format!("{byte:02x}")).collect();
        let (stem, end) = file.name.rsplit_once('.').unwrap_or((file.name, ""));
        Self { file, url: format!("/assets/{stem}.{digest}.{end}"), digest }
    }
}

static STORED: LazyLock<[Stored; 8]> = LazyLock::new(|| Asset::ALL.map(Stored::new));

/// Whether the browser takes this packing: named, or `*`, and not with a weight of nought (RFC 9110, 12.5.3).
fn accepts(request: &HeaderMap, packing: &str) -> bool {
    let offers = request.get_all(ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    let mut any = false;
    for offer in offers {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let refused = weight.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()) == Some(0.0);
        match name.trim() {
            name if name.eq_ignore_ascii_case(packing) => return !refused,
            "*" => any = !refused,
            _ => {}
        }
    }
    any
}

fn has_already(request: &HeaderMap, etag: &str) -> bool {
    let known = request.get_all(IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    known.into_iter().any(|one| matches!(one.trim(), "*") || one.trim().trim_start_matches("W/") == etag)
}

#[cfg(test)]
mod tests;
