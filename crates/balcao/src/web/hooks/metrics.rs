//! Counters in the form that collectors of metrics read. No personal data: addresses of pages as the site map writes them, names of
//! transactions, stages.

use crate::web::caller::FORWARDED;
use crate::web::site::Site;
use axum::Extension;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use service::stop::Stop;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::AtomicU64;
use std::time::{Duration, Instant};
use store::engine::timing::{Access, Timings};
use store::{job, request};

/// What collectors read: OpenMetrics 1.0.
const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// Upper bounds of the times that are told apart, in seconds: the budget of a page that reads is 0.08, of one that writes 0.2.
const BOUNDS_S: [f64; 9] = [0.005, 0.02, 0.08, 0.2, 0.5, 1.0, 2.5, 10.0, 30.0];
/// The address of requests that no page answers.
const NO_PAGE: &str = "none";

/// What this process has answered since it began. A copy counts in the same place.
#[derive(Debug, Clone)]
pub struct Answered {
    count: Family<AnsweredAs, Counter>,
    took_s: Family<Asked, Histogram>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct AnsweredAs {
    method: String,
    page: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: String,
    page: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Of {
    name: &'static str,
    access: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct At {
    stage: String,
}

impl Default for Answered {
    fn default() -> Self {
        Self { count: Family::default(), took_s: Family::new_with_constructor(|| Histogram::new(BOUNDS_S)) }
    }
}

/// Counts a request: the page's address with its gaps left open, so that no reference or code is in it.
pub async fn count(State(answered): State<Answered>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let page = request.extensions().get::<MatchedPath>().map_or(NO_PAGE, MatchedPath::as_str).to_owned();
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST") => known.to_owned(),
        _ => "other".to_owned(),
    };
    let response = next.run(request).await;
    let asked = Asked { method: method.clone(), page: page.clone() };
    answered.took_s.get_or_create(&asked).observe(began.elapsed().as_secs_f64());
    answered.count.get_or_create(&AnsweredAs { method, page, status: response.status().as_u16() }).inc();
    response
}

/// Shows them, to who asks from this machine or its own network and not through the proxy that people come by.
pub async fn show(State(site): State<Site>, Extension(answered): Extension<Answered>, request: Request) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let near = peer.is_none_or(|ConnectInfo(peer)| is_near(peer.ip().to_canonical()));
    if !near || request.headers().contains_key(FORWARDED) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let counted = site
        .app
        .store
        .read("metrics", (), |rx, ()| Box::pin(async move { Ok::<_, Stop>((job::depth(rx).await?, request::count_by_stage(rx).await?)) }));
    let Ok(((waiting, dead), stages)) = counted.await else {
        return (StatusCode::SERVICE_UNAVAILABLE, "database\n").into_response();
    };
    let mut all = Registry::with_prefix("balcao");
    all.register("http_answers", "Requests answered, by page and status", answered.count);
    all.register_with_unit("http_answer", "Time until the answer begins", Unit::Seconds, answered.took_s);
    all.register("jobs_waiting", "Jobs that wait", gauge(waiting));
    all.register("jobs_dead", "Jobs given up: somebody must look", gauge(dead));
    let by_stage = Family::<At, Gauge>::default();
    for (stage, count) in stages {
        by_stage.get_or_create(&At { stage }).set(count);
    }
    all.register("requests", "Requests by stage", by_stage);
    store(&mut all, &site.app.store.timings());
    let mut out = String::new();
    match encode(&mut out, &all) {
        Ok(()) => ([(header::CONTENT_TYPE, KIND)], out).into_response(),
        Err(error) => {
            tracing::error!(%error, "metrics cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private() || address.is_link_local(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local(),
    }
}

fn gauge(value: i64) -> Gauge {
    let gauge = Gauge::default();
    gauge.set(value);
    gauge
}

fn store(all: &mut Registry, timings: &Timings) {
    let (count, took_s) = (Family::<Of, Counter>::default(), Family::<Of, Counter<f64, AtomicU64>>::default());
    for timing in &timings.by_name {
        let of = Of {
            name: timing.name,
            access: match timing.access {
                Access::Write => "write",
                Access::Read => "read",
            },
        };
        count.get_or_create(&of).inc_by(timing.count);
        took_s.get_or_create(&of).inc_by(Duration::from_micros(timing.total_us).as_secs_f64());
    }
    all.register("store_commits", "Commits; waiting transactions share one on the embedded engine", ConstCounter::new(timings.commits));
    all.register("store_transactions", "Transactions by name", count);
    all.register_with_unit("store", "Time in transactions by name", Unit::Seconds, took_s);
}
