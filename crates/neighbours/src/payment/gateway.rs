//! The gateway's state and what happens to it; routes and control call these.

use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::watch;

use super::PaymentConfig;
use super::book::{BankRefusal, Book, GatewayRefusal, Order, PayOrder, Payment, PaymentStatus};
use super::envelope;
use super::journal;
use super::webhook::{Delivery, Notice, Outbox, deliver};
use crate::desk::Desk;
use crate::door::Alive;
use crate::given::Given;
use crate::outward::http_client;

pub(super) struct Gateway {
    pub(super) config: PaymentConfig,
    pub(super) desk: Arc<Desk>,
    pub(super) url: watch::Sender<Option<String>>,
    pub(super) outbox: Outbox,
    pub(super) http: reqwest::Client,
    secret: Mutex<String>,
    book: Mutex<Book>,
    alive: Alive,
}

impl Gateway {
    pub(super) fn new(config: PaymentConfig, desk: Arc<Desk>, alive: Alive) -> io::Result<Self> {
        check_secret(&config.webhook_secret)?;
        let kept = config.journal.as_deref().map(journal::read).transpose()?.flatten();
        let first = u32::try_from((desk.given.chance)() % 10_000_000).expect("a remainder of ten million fits");
        Ok(Self {
            url: watch::Sender::new(config.webhook_url.clone()),
            outbox: Outbox::default(),
            http: http_client()?,
            secret: Mutex::new(config.webhook_secret.clone()),
            book: Mutex::new(kept.unwrap_or_else(|| Book::numbered_from(first))),
            config,
            desk,
            alive,
        })
    }

    pub(super) fn given(&self) -> &Given {
        &self.desk.given
    }

    pub(super) fn now(&self) -> Timestamp {
        self.desk.given.now()
    }

    pub(super) fn secret(&self) -> String {
        self.secret.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_secret(&self, secret: &str) -> io::Result<()> {
        check_secret(secret)?;
        *self.secret.lock().unwrap_or_else(PoisonError::into_inner) = secret.to_owned();
        Ok(())
    }

    pub(super) fn payments(&self) -> Vec<Payment> {
        self.book().payments.clone()
    }

    pub(super) fn deliveries(&self) -> Vec<Delivery> {
        self.outbox.all()
    }

    pub(super) fn find(&self, id: &str) -> Option<Payment> {
        self.book().find(id).cloned()
    }

    pub(super) fn create(&self, order: Order) -> Result<Payment, GatewayRefusal> {
        let ids = [self.given().token(), format!("{}{}", self.given().token(), self.given().token())];
        self.change(|book, now| book.create(order, now, ids))
    }

    pub(super) fn generate(&self, id: &str) -> Result<Payment, GatewayRefusal> {
        self.change(|book, now| book.generate(id, now))
    }

    pub(super) fn cancel(&self, id: &str) -> Result<Payment, GatewayRefusal> {
        self.change(|book, now| book.cancel(id, now))
    }

    /// Asks in MB WAY; the person confirms by itself when so configured.
    pub(super) fn purchase(self: &Arc<Self>, id: &str) -> Result<Payment, GatewayRefusal> {
        let payment = self.change(|book, now| book.purchase(id, now))?;
        if let Some(after) = self.config.mbway_confirms_after {
            let (gateway, id, ended) = (self.clone(), payment.transaction_id.clone(), self.alive.clone().ended());
            tokio::spawn(async move {
                tokio::select! {
                    () = ended => {}
                    () = tokio::time::sleep(after) => {
                        // Paid, declined or run out meanwhile: the bank's no changes nothing.
                        if let Err(refusal) = gateway.pay(&id, PayOrder::default()) {
                            tracing::debug!(?refusal, "MB WAY was not confirmed");
                        }
                    }
                }
            });
        }
        Ok(payment)
    }

    pub(super) fn pay(self: &Arc<Self>, id: &str, order: PayOrder) -> Result<Payment, BankRefusal> {
        let notification_id = self.given().token();
        let payment = self.change(|book, now| book.pay(id, order, now, notification_id))?;
        if let Some(paid) = payment.paid.last() {
            self.announce(Notice::paid(&payment, paid));
        }
        Ok(payment)
    }

    pub(super) fn decline(self: &Arc<Self>, id: &str) -> Result<Payment, BankRefusal> {
        let payment = self.change(|book, now| book.decline(id, now))?;
        self.announce(Notice::declined(&payment, self.now(), self.given().token()));
        Ok(payment)
    }

    /// The last notice of this payment once more, under its old number. `false` when there is none to repeat.
    pub(super) fn notify_again(self: &Arc<Self>, id: &str) -> bool {
        let Some(payment) = self.find(id) else {
            return false;
        };
        let Some(paid) = payment.paid.last() else {
            return false;
        };
        self.announce(Notice::paid(&payment, paid));
        true
    }

    pub(super) fn status(&self, payment: &Payment) -> PaymentStatus {
        payment.status(self.now())
    }

    fn announce(self: &Arc<Self>, notice: Notice) {
        let (gateway, ended) = (self.clone(), self.alive.clone().ended());
        let place = gateway.outbox.open(&notice);
        tokio::spawn(async move {
            tokio::select! {
                () = ended => {}
                () = deliver(&gateway, &notice, place) => {}
            }
        });
    }

    fn change<T, E>(&self, change: impl FnOnce(&mut Book, Timestamp) -> Result<T, E>) -> Result<T, E> {
        let now = self.now();
        let mut book = self.book();
        let done = change(&mut book, now)?;
        if let Some(path) = &self.config.journal
            && let Err(error) = journal::write(path, &book)
        {
            tracing::error!(%error, "the payment journal was not written");
        }
        Ok(done)
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn check_secret(secret: &str) -> io::Result<()> {
    let made = envelope::seal(secret, [0; 12], b"");
    made.map(drop).map_err(|_| io::Error::new(ErrorKind::InvalidInput, "the webhook secret is not Base64 of 32 bytes"))
}
