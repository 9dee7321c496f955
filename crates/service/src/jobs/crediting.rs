//! Crediting money: only what the provider itself says was paid, never what a notice says.

use super::retry::Tried;
use crate::actions::paying;
use crate::actors::System;
use crate::app::App;
use crate::outside::payment::{PaymentProvider, PaymentState, ProviderFault, Status};
use crate::stop::Stop;
use domain::id::{RequestId, SlipId};
use domain::slip::Payment;
use store::slip::{self, Slip};

/// Our number at the provider begins with the slip's id without hyphens; what follows tells several payments of a slip apart.
const SLIP_HEX_CHARS: usize = 32;

/// Asks what became of a payment and credits it when it is paid.
///
/// # Errors
/// What the action answers.
pub(super) async fn credit(app: &App, provider: &PaymentProvider, provider_id: &str) -> Result<Tried, Stop> {
    let status = match provider.status(provider_id).await {
        Ok(status) => status,
        Err(ProviderFault::Unknown) => {
            tracing::warn!(provider_id, "a notice about a payment that the provider does not know");
            return Ok(Tried::Done);
        }
        Err(fault) => return Ok(Tried::Failed { why: fault.to_string(), outside: true }),
    };
    if status.state != PaymentState::Paid {
        return Ok(Tried::Done);
    }
    let Some(slip) = slip_of(app, &status).await? else {
        return Ok(Tried::Hopeless(format!("money for no slip of ours: {provider_id}")));
    };
    let payment = Payment {
        provider_id: status.provider_id.clone(),
        cents: status.cents,
        method: status.method.map_or("reference", |method| method.code()).to_owned(),
        paid_at: status.paid_at.unwrap_or_else(|| app.clock.now()),
    };
    paying::credit(app, System::by_worker(), slip.request, slip.id, payment).await?;
    Ok(Tried::Done)
}

/// Asks about every payment that was ordered for a request, and credits what was paid.
///
/// # Errors
/// What the action answers.
pub(super) async fn look_for(app: &App, provider: &PaymentProvider, request: RequestId) -> Result<Tried, Stop> {
    let orders = app.store.read("payments ordered for a request", request, |rx, request| {
        Box::pin(async move { slip::orders_of_request(rx, *request).await.map_err(Stop::from) })
    });
    let mut all = Tried::Done;
    for provider_id in orders.await? {
        // One that cannot be asked about now keeps none of the others waiting.
        match credit(app, provider, &provider_id).await? {
            Tried::Done => {}
            other => all = other,
        }
    }
    Ok(all)
}

async fn slip_of(app: &App, status: &Status) -> Result<Option<Slip>, Stop> {
    let ours = status.our_id.as_deref().and_then(slip_id);
    let found = app.store.read("slip of a payment", (status.provider_id.clone(), ours), |rx, (provider_id, ours)| {
        Box::pin(async move {
            match (slip::by_provider_id(rx, provider_id).await?, ours) {
                (None, Some(id)) => Ok::<_, Stop>(slip::by_id(rx, *id).await?),
                (found, _) => Ok(found),
            }
        })
    });
    found.await
}

fn slip_id(our_id: &str) -> Option<SlipId> {
    u128::from_str_radix(our_id.get(..SLIP_HEX_CHARS)?, 16).ok().map(SlipId)
}
