//! Writes a delivery status notification: RFC 3464 in the multipart/report of RFC 6522.

use super::letter::{Envelope, Letter, Report};
use crate::given::Given;

/// The name this mail server goes by.
pub(super) const HOST: &str = "mx.vizinhos.invalid";

/// The report that `failed` does not exist, for the letter's sender; `None` when there is nobody to tell (a report is not reported).
pub(super) fn failure(letter: &Letter, envelope: &Envelope, failed: &str, given: &Given) -> Option<Report> {
    if envelope.from.is_empty() {
        return None;
    }
    let boundary = given.token();
    let date = letter.received_at.strftime("%a, %d %b %Y %H:%M:%S +0000");
    let to = &envelope.from;
    let id = envelope.envelope_id.as_ref().map(|id| format!("Original-Envelope-Id: {id}\r\n")).unwrap_or_default();
    let message = format!(
        "From: Mail Delivery System <mailer-daemon@{HOST}>\r\n\
         To: <{to}>\r\n\
         Subject: Undelivered Mail Returned to Sender\r\n\
         Date: {date}\r\n\
         Message-ID: <{boundary}@{HOST}>\r\n\
         Auto-Submitted: auto-replied\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"{boundary}\"\r\n\
         \r\n\
         --{boundary}\r\n\
         Content-Type: text/plain; charset=us-ascii\r\n\
         \r\n\
         Your message could not be delivered to <{failed}>: the mailbox does not exist.\r\n\
         \r\n\
         --{boundary}\r\n\
         Content-Type: message/delivery-status\r\n\
         \r\n\
         Reporting-MTA: dns; {HOST}\r\n\
         {id}Arrival-Date: {date}\r\n\
         \r\n\
         Final-Recipient: rfc822; {failed}\r\n\
         Action: failed\r\n\
         Status: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n\
         \r\n\
         --{boundary}\r\n\
         Content-Type: text/rfc822-headers\r\n\
         \r\n\
         {}\r\n\
         --{boundary}--\r\n",
        head(&letter.raw)
    );
    Some(Report { letter_id: letter.id, to: to.clone(), failed: failed.to_owned(), message })
}

/// The header of a letter, as it came.
fn head(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let end = text.find("\r\n\r\n").map_or(text.len(), |at| at + 2);
    text[..end].to_owned()
}
