//! What becomes of a notice of the payment provider: it is believed only after the provider was asked, and its money counts once.

use crate::actions::{paying, settings};
use crate::actors::System;
use crate::app::App;
use crate::outside::Outside;
use crate::outside::payment::{Method, PaymentState, ProviderFault, Status};
use crate::stop::Stop;
use domain::id::{RequestId, SlipId};
use domain::slip::Payment;

/// Hexadecimal digits of a slip's id at the beginning of our number of a payment; what follows tells several payments of a slip apart.
const SLIP_DIGITS: usize = 32;

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noticed {
    /// The money counts, now or since an earlier notice.
    Credited,
    /// There was nothing to credit: not paid yet, declined, expired.
    Nothing,
    /// The payment belongs to no slip of ours, or not yet: the notice must come again.
    NotOursYet,
    /// The provider could not be asked: the notice must come again.
    NotConfirmed,
}

impl Noticed {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Credited => "credited",
            Self::Nothing => "nothing",
            Self::NotOursYet => "not_ours_yet",
            Self::NotConfirmed => "not_confirmed",
        }
    }
}

/// Takes a notice about a payment: asks the provider, credits, and remembers the notice once all is done.
///
/// # Errors
/// Faults; changed meanwhile.
pub async fn notified(app: &App, outside: &Outside, notification_id: &str, provider_id: &str) -> Result<Noticed, Stop> {
    let noticed = confirm(app, outside, provider_id).await?;
    if matches!(noticed, Noticed::Credited | Noticed::Nothing) {
        settings::note_notification(app, notification_id.to_owned(), noticed.code()).await?;
    }
    Ok(noticed)
}

/// Asks the provider about a payment and credits what was paid. Any number of times: the money counts once.
///
/// # Errors
/// Faults; changed meanwhile.
pub async fn confirm(app: &App, outside: &Outside, provider_id: &str) -> Result<Noticed, Stop> {
    let status = match outside.payments.status(provider_id).await {
        Ok(status) => status,
        Err(ProviderFault::Unknown) => return Ok(Noticed::NotOursYet),
        Err(fault) => {
            tracing::warn!(fault = fault.code(), "a payment could not be confirmed");
            return Ok(Noticed::NotConfirmed);
        }
    };
    let Some((slip, request)) = slip_of(app, &status).await? else { return Ok(Noticed::NotOursYet) };
    if status.state != PaymentState::Paid {
        return Ok(Noticed::Nothing);
    }
    let payment = Payment {
        provider_id: status.provider_id,
        cents: status.cents,
        method: status.method.unwrap_or(Method::Reference).code().to_owned(),
        paid_at: status.paid_at.unwrap_or_else(|| app.clock.now()),
    };
    paying::credit(app, System::by_worker(), request, slip, payment).await?;
    Ok(Noticed::Credited)
}

async fn slip_of(app: &App, status: &Status) -> Result<Option<(SlipId, RequestId)>, Stop> {
    let ours = status.our_id.as_deref().and_then(slip_in);
    let found = app.store.read("slip of payment", (status.provider_id.clone(), ours), |rx, (provider_id, ours)| {
        Box::pin(async move {
            let known = match store::slip::by_provider_id(rx, provider_id).await? {
                Some(slip) => Some(slip),
                None => match ours {
                    Some(id) => store::slip::by_id(rx, *id).await?,
                    None => None,
                },
            };
            Ok::<_, Stop>(known.map(|slip| (slip.id, slip.request)))
        })
    });
    found.await
}

/// Our number of a payment begins with the slip's id without hyphens.
fn slip_in(our_id: &str) -> Option<SlipId> {
    u128::from_str_radix(our_id.get(..SLIP_DIGITS)?, 16).ok().map(SlipId)
}
