//! Whether a message arrived.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;

/// How far a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// The next machine took it.
    Accepted,
    /// It is in the person's box.
    Delivered,
    /// The person opened it here.
    Read,
    /// Nothing is known yet.
    Waiting,
    /// It is late: we try again.
    Late,
    /// It came back.
    Bounced,
    /// We did not send it, for a reason.
    Suppressed,
}

impl DeliveryState {
    fn ending(self) -> &'static str {
        match self {
            Self::Delivered | Self::Read => "ok",
            Self::Accepted | Self::Waiting => "",
            Self::Late => "wait",
            Self::Bounced | Self::Suppressed => "bad",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Delivered => Icon::Tick,
            Self::Read => Icon::Eye,
            Self::Accepted | Self::Waiting | Self::Late => Icon::Clock,
            Self::Bounced | Self::Suppressed => Icon::Cross,
        }
    }
}

/// One message by one channel.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// How far it has come.
    pub state: DeliveryState,
    /// Channel, word and time, and the reason of a bounce.
    pub text: Markup,
}

impl Delivery {
    /// A message.
    pub fn new(state: DeliveryState, text: impl Into<Markup>) -> Self {
        Self { state, text: text.into() }
    }
}

/// The messages of one event.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/delivery.html")]
pub struct Deliveries {
    /// The messages.
    pub messages: Vec<Delivery>,
    /// One under the other, for narrow margins.
    pub stacked: bool,
}

impl HtmlSafe for Deliveries {}
