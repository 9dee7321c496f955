//! Letters that came back later, as the mail server reports them (RFC 3464).

use crate::web::site::Site;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use service::letters;

/// Takes a report. One that is about no letter of ours changes nothing, and is answered alike.
pub async fn take(State(site): State<Site>, report: Bytes) -> StatusCode {
    match letters::bounced(&site.app, &report).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(stop) => {
            tracing::error!(%stop, "a report could not be kept; it must come again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
