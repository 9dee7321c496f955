//! Notices of the payment provider. A notice is only a reason to ask the provider: the worker asks, and credits what the provider says.

use crate::web::site::Site;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use service::actions::settings;
use service::jobs;
use service::outside::payment::webhook::{IV_HEADER, TAG_HEADER};

/// Takes a notice. Whoever forges one learns nothing from the answer.
pub async fn take(State(site): State<Site>, headers: HeaderMap, body: Bytes) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let notice = match site.outside.payments.open_webhook(&body, text(IV_HEADER), text(TAG_HEADER)) {
        Ok(notice) => notice,
        Err(fault) => {
            tracing::warn!(%fault, "a notice that is not believed");
            return StatusCode::BAD_REQUEST.into_response();
        }
    };
    // First the work, then the mark: a notice that was marked has its work in the book.
    let asked = jobs::confirm_payment(&site.app, notice.provider_id.clone()).await;
    let kept = match asked {
        Ok(()) => settings::note_notification(&site.app, notice.notification_id.clone(), "taken").await,
        Err(stop) => Err(stop),
    };
    match kept {
        Ok(_) => ([(header::CONTENT_TYPE, "application/json")], notice.acknowledgement()).into_response(),
        Err(stop) => {
            tracing::error!(%stop, "a notice could not be kept; it will come again");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
