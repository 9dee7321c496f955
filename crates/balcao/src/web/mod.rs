//! The site map, and what stands around every page: security headers, limits, problems in the language of the visit.
//! Each room lists its own pages, grouped by who uses them.

pub mod api;
pub mod asking;
pub mod assets;
pub mod caller;
#[cfg(feature = "demo")]
pub mod demo;
pub mod form;
pub mod hooks;
pub mod officer;
pub mod one_file;
pub mod operator;
pub mod parts;
pub mod problem;
pub mod public;
pub mod resident;
pub mod site;
pub mod verify;
pub mod views;
pub mod visit;

use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::routing::get;
use axum::{Extension, Router};
use site::Site;
use std::time::Duration;
use tower::util::option_layer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

/// A page must be there within so many seconds.
pub const PAGE_TIME_S: u64 = 30;
/// Whatever else is asked must be answered within so many seconds.
const ANSWER_TIME_S: u64 = PAGE_TIME_S + 5;

/// What the browser may load: our own files, and nothing written into the page.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A browser that came over TLS once comes by nothing else for two years, in seconds.
const ONLY_OVER_TLS: &str = "max-age=63072000; includeSubDomains";

/// The whole site.
pub fn site_map(site: Site) -> Router {
    let answered = hooks::metrics::Answered::default();
    let over_tls = site.app.config.public_url.starts_with("https://");
    let pages = Router::new()
        .merge(public::pages())
        .merge(resident::pages())
        .merge(officer::pages())
        .merge(operator::pages())
        .merge(verify::pages());
    #[cfg(feature = "demo")]
    let pages = if site.app.config.demonstration { pages.merge(demo::pages()) } else { pages };
    pages
        .fallback(|| async { StatusCode::NOT_FOUND })
        // Inside, so that a page that takes too long or breaks off is answered in the person's language.
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(ANSWER_TIME_S)))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(site.clone(), problem::dress))
        .merge(hooks::pages())
        .merge(api::pages())
        .route(assets::ROUTE, get(assets::serve))
        .layer(DefaultBodyLimit::max(form::FORM_LIMIT_BYTES))
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(PAGE_TIME_S)))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(answered.clone(), hooks::metrics::count))
        .layer(Extension(answered))
        .layer(header_unless_set(header::CONTENT_SECURITY_POLICY, CONTENT_POLICY))
        .layer(header_unless_set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header_unless_set(header::REFERRER_POLICY, "same-origin"))
        .layer(header_unless_set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(header_unless_set(HeaderName::from_static("permissions-policy"), "camera=(self), geolocation=(), microphone=()"))
        .layer(header_unless_set(header::CACHE_CONTROL, "no-store"))
        .layer(option_layer(over_tls.then(|| header_unless_set(header::STRICT_TRANSPORT_SECURITY, ONLY_OVER_TLS))))
        .with_state(site)
}

fn header_unless_set(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}
