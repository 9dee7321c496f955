//! Counters as plain text, in the form that collectors of metrics read. No personal data: names of transactions and stages only.

use crate::web::site::Site;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use service::stop::Stop;
use store::engine::timing::{Access, Timings};
use store::{job, request};

/// Shows them.
pub async fn show(State(site): State<Site>) -> Response {
    let counted = site
        .app
        .store
        .read("metrics", (), |rx, ()| Box::pin(async move { Ok::<_, Stop>((job::depth(rx).await?, request::count_by_stage(rx).await?)) }));
    let Ok(((waiting, dead), stages)) = counted.await else {
        return (StatusCode::SERVICE_UNAVAILABLE, "database\n").into_response();
    };
    let mut out = String::new();
    gauge(&mut out, "balcao_jobs_waiting", "Jobs that wait.", &[(String::new(), waiting)]);
    gauge(&mut out, "balcao_jobs_dead", "Jobs given up: somebody must look.", &[(String::new(), dead)]);
    let stages: Vec<(String, i64)> = stages.into_iter().map(|(stage, count)| (format!("{{stage=\"{stage}\"}}"), count)).collect();
    gauge(&mut out, "balcao_requests", "Requests by stage.", &stages);
    store(&mut out, &site.app.store.timings());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], out).into_response()
}

fn gauge(out: &mut String, name: &str, help: &str, values: &[(String, i64)]) {
    line(out, &format!("# HELP {name} {help}\n# TYPE {name} gauge"));
    for (label, value) in values {
        line(out, &format!("{name}{label} {value}"));
    }
}

fn store(out: &mut String, timings: &Timings) {
    line(out, "# HELP balcao_store_commits_total Commits.\n# TYPE balcao_store_commits_total counter");
    line(out, &format!("balcao_store_commits_total {}", timings.commits));
    line(out, "# HELP balcao_store_transactions_total Transactions.\n# TYPE balcao_store_transactions_total counter");
    for timing in &timings.by_name {
        let label = label(timing.name, timing.access);
        line(out, &format!("balcao_store_transactions_total{label} {}", timing.count));
    }
    line(out, "# HELP balcao_store_seconds_total Time in transactions.\n# TYPE balcao_store_seconds_total counter");
    for timing in &timings.by_name {
        let label = label(timing.name, timing.access);
        line(out, &format!("balcao_store_seconds_total{label} {}.{:06}", timing.total_us / 1_000_000, timing.total_us % 1_000_000));
    }
}

fn label(name: &str, access: Access) -> String {
    let access = match access {
        Access::Write => "write",
        Access::Read => "read",
    };
    format!("{{name=\"{name}\",access=\"{access}\"}}")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
