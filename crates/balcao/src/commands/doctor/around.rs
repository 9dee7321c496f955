//! What is around: settings, disk, mail, storage, the other institutions, and our own address as people reach it.

use super::line::{Line, bad, good, warning};
use crate::commands::place::{Place, SETTINGS_FILE};
use crate::commands::settings::Settings;
use service::chance::Chance;
use service::outside::http::Http;
use service::outside::mail::Mailer;
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{Storage, StorageFault};
use std::time::Duration;

/// Less free space than this is a warning, in bytes: the largest upload, many times over.
const FREE_WARNING_BYTES: u64 = 5 * 1024 * 1024 * 1024;
/// Less free space than this is too little to go on, in bytes.
const FREE_BAD_BYTES: u64 = 256 * 1024 * 1024;
/// Wait for each of the others, in seconds.
const OTHERS_WAIT_S: u64 = 10;
/// The object that is written, read and taken away again.
const PROBE: &str = "doctor/probe";

/// Looks around. Without settings there is nobody to reach.
pub(super) async fn look(place: &Place) -> Vec<Line> {
    let mut lines = vec![disk(place)];
    if !place.folder().join(SETTINGS_FILE).exists() {
        let fix = format!("write {}", place.folder().join(SETTINGS_FILE).display());
        lines.push(warning("settings", "missing", "there is no settings file: nothing can be served from here", fix));
        return lines;
    }
    let settings = match Settings::read(place) {
        Ok(settings) => settings,
        Err(failure) => {
            lines.push(bad("settings", "read", failure.why, failure.next));
            return lines;
        }
    };
    lines.push(good("settings", "read", "the settings can be read"));
    lines.push(mail(&settings).await);
    lines.push(storage(place, &settings).await);
    lines.extend(others(&settings).await);
    lines
}

fn disk(place: &Place) -> Line {
    let fix = "make room, or move the folder to a larger disk";
    match rustix::fs::statvfs(place.folder()) {
        Err(error) => bad("disk", "free", error.to_string(), "look at --data"),
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let said = format!("{} MiB are free", free / (1024 * 1024));
            match free {
                0..FREE_BAD_BYTES => bad("disk", "free", said, fix),
                FREE_BAD_BYTES..FREE_WARNING_BYTES => warning("disk", "free", said, fix),
                _ => good("disk", "free", said),
            }
        }
    }
}

/// The mail server lets us in. No letter is sent.
async fn mail(settings: &Settings) -> Line {
    let wait = Duration::from_secs(OTHERS_WAIT_S);
    let greeted = match Mailer::smtp_with_waits(settings.smtp(), wait, wait) {
        Ok(mailer) => mailer.greet().await,
        Err(fault) => Err(fault),
    };
    match greeted {
        Ok(()) => good("mail", "server", "the mail server lets us in"),
        Err(fault) => bad("mail", "server", fault.to_string(), "look at [mail] in the settings, and at the mail server"),
    }
}

/// What is written can be read and taken away.
async fn storage(place: &Place, settings: &Settings) -> Line {
    let fix = "look at [s3] in the settings, or at the folder of documents";
    let key = match place.key() {
        Ok(key) => key,
        Err(failure) => return bad("storage", "documents", failure.why, failure.next),
    };
    let tried = async {
        let storage = Storage::open(settings.storage(place), Keyring::only(Kek::of(&key)))?;
        storage.put(PROBE, PROBE.into(), Chance.bytes::<44>()).await?;
        let read = storage.get(PROBE).await;
        storage.delete(PROBE).await?;
        read
    };
    match tried.await {
        Ok(read) if read == PROBE.as_bytes() => good("storage", "documents", "documents can be kept and read"),
        Ok(_) => bad("storage", "documents", StorageFault::Tampered.to_string(), fix),
        Err(fault) => bad("storage", "documents", fault.to_string(), fix),
    }
}

/// Whoever answers at all is there; over TLS their certificate holds.
async fn others(settings: &Settings) -> Vec<Line> {
    let wait = Duration::from_secs(OTHERS_WAIT_S);
    let http = match Http::with_waits(wait, wait) {
        Ok(http) => http,
        Err(fault) => return vec![bad("others", "client", fault.to_string(), "install the machine's certificate authorities")],
    };
    let asked = [
        ("payment", settings.payment.url.as_str(), "look at [payment] in the settings"),
        ("tax", settings.tax.url.as_str(), "look at [tax] in the settings"),
        ("social_security", settings.social_security.url.as_str(), "look at [social_security] in the settings"),
    ];
    let mut lines = Vec::new();
    for (code, url, fix) in asked {
        lines.push(match http.reaches(url).await {
            Ok(()) => good("others", code, format!("{code} answers")),
            Err(fault) => bad("others", code, fault.to_string(), fix),
        });
    }
    // Some machines cannot reach themselves from outside: that alone stops nobody.
    lines.push(match http.reaches(&settings.public_url).await {
        Ok(()) => good("address", "public", format!("{} answers, and its certificate holds", settings.public_url)),
        Err(fault) => warning("address", "public", fault.to_string(), "look at the proxy and its certificate; is `balcao serve` running?"),
    });
    lines
}
