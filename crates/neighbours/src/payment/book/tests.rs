use jiff::Timestamp;

use super::{BankRefusal, Book, GatewayRefusal, Method, Order, PayOrder, Payment, PaymentStatus, Window};

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn order() -> Order {
    Order {
        merchant_transaction_id: "S-1".to_owned(),
        amount_cents: 11_430,
        methods: vec![Method::Reference, Method::Mbway],
        window: Some(Window {
            initial: at("2026-06-02T09:00:00Z"),
            last: at("2026-06-17T22:59:59Z"),
            min_cents: 11_430,
            max_cents: 11_430,
        }),
    }
}

fn book() -> (Book, Payment) {
    let mut book = Book::numbered_from(1_230_001);
    let payment = book.create(order(), at("2026-06-01T09:00:00Z"), ["t1".to_owned(), "sig".to_owned()]).expect("a new payment");
    (book, payment)
}

fn pay(book: &mut Book, order: PayOrder, now: &str) -> Result<Payment, BankRefusal> {
    book.pay("t1", order, at(now), "n1".to_owned())
}

#[test]
fn the_same_order_is_the_same_payment_and_another_is_refused() {
    let (mut book, first) = book();
    let again = book.create(order(), at("2026-06-01T10:00:00Z"), ["t2".to_owned(), "sig2".to_owned()]);
    assert_eq!(again, Ok(first));
    let other = Order { amount_cents: 1, ..order() };
    assert_eq!(book.create(other, at("2026-06-01T10:00:00Z"), ["t3".to_owned(), "s".to_owned()]), Err(GatewayRefusal::Differs));
    assert_eq!(book.payments.len(), 1);
}

#[test]
fn a_reference_has_its_check_digits_and_stays() {
    let (mut book, _) = book();
    let first = book.generate("t1", at("2026-06-01T09:01:00Z")).expect("a reference");
    assert_eq!(first.reference.as_deref(), Some("123000174"));
    assert_eq!(book.generate("t1", at("2026-06-01T09:02:00Z")), Ok(first));
    assert_eq!(book.generate("t9", at("2026-06-01T09:02:00Z")), Err(GatewayRefusal::Unknown));
}

#[test]
fn two_payments_never_share_a_reference() {
    let mut book = Book::numbered_from(9_999_999);
    for (id, merchant) in [("a", "S-1"), ("b", "S-2")] {
        let order = Order { merchant_transaction_id: merchant.to_owned(), ..order() };
        book.create(order, at("2026-06-01T09:00:00Z"), [id.to_owned(), String::new()]).expect("a new payment");
    }
    let first = book.generate("a", at("2026-06-01T09:00:00Z")).expect("a reference").reference;
    book.next_number = 9_999_999;
    let second = book.generate("b", at("2026-06-01T09:00:00Z")).expect("a reference").reference;
    assert_ne!(first, second);
    assert!(second.is_some_and(|digits| digits.starts_with("0000000")));
}

#[test]
fn a_bank_pays_within_the_window_only() {
    let (mut book, _) = book();
    let plain = PayOrder::default();
    assert_eq!(pay(&mut book, plain, "2026-06-03T09:00:00Z"), Err(BankRefusal::NothingToPay));
    book.generate("t1", at("2026-06-01T09:01:00Z")).expect("a reference");
    assert_eq!(pay(&mut book, plain, "2026-06-02T08:59:59Z"), Err(BankRefusal::TooEarly));
    assert_eq!(pay(&mut book, plain, "2026-06-17T23:00:00Z"), Err(BankRefusal::TooLate));
    let short = PayOrder { cents: Some(11_429), ..plain };
    assert_eq!(pay(&mut book, short, "2026-06-03T09:00:00Z"), Err(BankRefusal::Amount));
    let other = PayOrder { method: Some(Method::Mbway), ..plain };
    assert_eq!(pay(&mut book, other, "2026-06-03T09:00:00Z"), Err(BankRefusal::NothingToPay));
    let paid = pay(&mut book, plain, "2026-06-03T09:00:00Z").expect("a payment");
    assert_eq!((paid.paid_cents(), paid.status(at("2026-07-01T00:00:00Z"))), (11_430, PaymentStatus::Success));
    assert_eq!(pay(&mut book, plain, "2026-06-03T09:00:01Z"), Err(BankRefusal::AlreadyPaid));
    assert_eq!(book.cancel("t1", at("2026-06-03T09:00:01Z")), Err(GatewayRefusal::Over));
}

#[test]
fn force_pays_what_a_bank_refuses() {
    let (mut book, _) = book();
    book.generate("t1", at("2026-06-01T09:01:00Z")).expect("a reference");
    let forced = PayOrder { cents: Some(10_000), force: true, ..PayOrder::default() };
    for now in ["2026-06-01T10:00:00Z", "2026-07-01T10:00:00Z"] {
        pay(&mut book, forced, now).expect("forced");
    }
    assert_eq!(book.find("123000174").map(Payment::paid_cents), Some(20_000));
}

#[test]
fn one_payment_one_method() {
    let (mut book, _) = book();
    book.purchase("t1", at("2026-06-01T09:00:00Z")).expect("asked");
    assert_eq!(book.generate("t1", at("2026-06-01T09:00:00Z")), Err(GatewayRefusal::MethodNotOpen));
}

#[test]
fn mb_way_waits_five_minutes_and_can_be_refused() {
    let (mut waiting, _) = book();
    let asked = waiting.purchase("t1", at("2026-06-01T09:00:00Z")).expect("asked");
    assert_eq!(asked.status(at("2026-06-01T09:05:00Z")), PaymentStatus::Pending);
    assert_eq!(asked.status(at("2026-06-01T09:05:01Z")), PaymentStatus::Expired);
    assert_eq!(waiting.purchase("t1", at("2026-06-01T09:06:00Z")), Err(GatewayRefusal::Over));
    assert_eq!(pay(&mut waiting, PayOrder::default(), "2026-06-01T09:06:00Z"), Err(BankRefusal::TooLate));
    let (mut refused, _) = book();
    assert_eq!(refused.decline("t1", at("2026-06-01T09:00:00Z")), Err(BankRefusal::NothingToPay));
    refused.purchase("t1", at("2026-06-01T09:00:00Z")).expect("asked");
    let declined = refused.decline("t1", at("2026-06-01T09:01:00Z")).expect("declined");
    assert_eq!(declined.status(at("2026-06-01T09:01:00Z")), PaymentStatus::Declined);
    assert_eq!(pay(&mut refused, PayOrder::default(), "2026-06-01T09:02:00Z"), Err(BankRefusal::Declined));
}

#[test]
fn a_cancelled_payment_cannot_be_paid() {
    let (mut book, _) = book();
    book.generate("t1", at("2026-06-01T09:01:00Z")).expect("a reference");
    book.cancel("t1", at("2026-06-03T09:00:00Z")).expect("cancelled");
    book.cancel("t1", at("2026-06-03T09:00:00Z")).expect("cancelled twice is once");
    assert_eq!(pay(&mut book, PayOrder::default(), "2026-06-03T09:00:00Z"), Err(BankRefusal::Declined));
}

#[test]
fn the_book_survives_its_journal() {
    let (mut book, _) = book();
    book.purchase("t1", at("2026-06-01T09:00:00Z")).expect("asked");
    pay(&mut book, PayOrder::default(), "2026-06-01T09:01:00Z").expect("paid");
    let text = serde_json::to_string(&book).expect("a book is JSON");
    let read: Book = serde_json::from_str(&text).expect("and back");
    assert_eq!(read.payments, book.payments);
}
