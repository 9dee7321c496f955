//! `verify`: does a proof hold? Without a network: keys and revocations come as files, or from the installation itself.

use crate::commands::assemble;
use crate::commands::edition;
use crate::commands::outcome::{FAILED, Failure, NOT_FOUND, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use jiff::civil::Date;
use seal::keys::Keyring;
use seal::status::token::{StatusToken, read};
use seal::verify::Against;
use serde::Serialize;
use service::actions::settings;
use service::app::{App, Config};
use service::clock::Clock;
use service::proofs::answer::{Answer, PdfAnswer, Said};
use service::proofs::verify::{NoSeal, shown};
use service::proofs::{by_code, code, published};
use service::stop::Stop;
use std::path::{Path, PathBuf};

/// Largest file read, in bytes.
const FILE_MAX_BYTES: u64 = 64 * 1024 * 1024;
/// The good one of each answer.
const GOOD: &str = "valid";

/// What to verify, and against what.
#[derive(Debug, clap::Args)]
#[command(after_help = ANSWER)]
pub(crate) struct Args {
    /// A PDF, a file with the text of a QR code, that text itself, or with --data or --database the code typed below it.
    #[arg(value_name = "FILE_OR_TEXT")]
    shown: String,
    /// Keys that are trusted: what /.well-known/seal-keys.json served.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// What was revoked: what /.well-known/seal-revocations.jwt served.
    #[arg(long, value_name = "FILE")]
    revocations: Option<PathBuf>,
    /// Whether it is within its dates on this day, not today. For proofs of a demonstration, whose clock is not this machine's.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

const ANSWER: &str = "\
Three answers, all of which must be \"valid\": signature (valid, invalid, unknown_key), validity (valid, expired, not_yet),
status (valid, revoked, unknown). What carries no seal has the signature \"invalid\", holds on no day (\"expired\"), is in no
list (\"unknown\"), and has neither kind nor claims; stderr says why.";

/// What is said where there is no seal. The same names as in an answer.
#[derive(Debug, Serialize)]
struct NoAnswer<'a> {
    signature: &'static str,
    validity: &'static str,
    status: &'static str,
    status_as_of: Option<String>,
    kind: Option<char>,
    claims: Option<Said>,
    pdf: Option<&'a PdfAnswer>,
}

/// Keys, list and clock.
struct Trust {
    keyring: Keyring,
    token: Option<String>,
    clock: Clock,
}

/// Verifies; ends well only when all answers are good.
pub(crate) async fn run(args: Args) -> Outcome {
    let here = args.place.database.is_some() || args.place.data.is_some();
    let code = typed_code(&args.shown);
    let app = if here && (args.keys.is_none() || code.is_some()) { Some(installed(&args.place).await?) } else { None };
    let bytes = match (&code, &app) {
        (Some(code), Some(app)) => match by_code(app, code).await {
            Ok(held) => held.seal.into_bytes(),
            Err(Stop::NotFound) => return tell_no(&NoSeal { code: "code_not_on_record", pdf: None }, args.json),
            Err(stop) => return Err(Failure::of("the record cannot be read", &stop)),
        },
        (Some(_), None) => return tell_no(&NoSeal { code: "code_without_record", pdf: None }, args.json),
        (None, _) => bytes(&args.shown)?,
    };
    let trust = trust(&args, app.as_ref()).await?;
    let token = trust.token.as_deref().and_then(|token| list(token, &trust.keyring));
    let (now, today) = (trust.clock.real_now(), args.on.unwrap_or_else(|| trust.clock.today()));
    let against = Against { keyring: &trust.keyring, revocations: token.as_ref(), now, today };
    match shown(&bytes, against) {
        Ok(answer) => tell(&answer, args.json),
        Err(no) => tell_no(&no, args.json),
    }
}

/// The code that was typed, where it is one and no file.
fn typed_code(given: &str) -> Option<String> {
    if Path::new(given).is_file() { None } else { code::meant(given) }
}

fn tell(answer: &Answer, as_json: bool) -> Outcome {
    if as_json {
        output::json(answer)?;
    } else {
        output::line(&format!("signature  {}", answer.signature))?;
        output::line(&format!("validity   {}  ({} to {})", answer.validity, answer.claims.valid_from, answer.claims.valid_to))?;
        let as_of = answer.status_as_of.as_deref().map(|at| format!("  (as of {at})")).unwrap_or_default();
        output::line(&format!("status     {}{as_of}", answer.status))?;
        if let Some(pdf) = &answer.pdf {
            let whole = if pdf.covers_whole_document { "the whole file" } else { "not the whole file" };
            output::line(&format!("file       {}  ({whole})", pdf.signature))?;
        }
        output::line(&format!("number     {}  kind {}", answer.claims.number, answer.kind))?;
        if let Some(name) = answer.claims.name.as_ref().filter(|_| answer.signature == GOOD) {
            output::line(&format!("name       {name}"))?;
        }
    }
    if answer.holds() {
        return Ok(());
    }
    let next = match (answer.signature, answer.status) {
        ("unknown_key", _) => "give the issuer's keys: --keys seal-keys.json",
        (GOOD, "unknown") => "give a fresh list: --revocations seal-revocations.jwt",
        _ => "ask the issuer",
    };
    Err(Failure::check("This proof does not hold.", next))
}

fn tell_no(no: &NoSeal, as_json: bool) -> Outcome {
    if as_json {
        output::json(&NoAnswer {
            signature: "invalid",
            validity: "expired",
            status: "unknown",
            status_as_of: None,
            kind: None,
            claims: None,
            pdf: no.pdf.as_ref(),
        })?;
    }
    let next = match no.code {
        "code_without_record" => "a typed code is looked up in the record: add --data DIR or --database URL",
        "code_not_on_record" => "look at the spelling, or show the PDF itself",
        _ => "show the PDF itself, or the text of its QR code",
    };
    Err(Failure::new(FAILED, "This carries no seal that can be read.", no.code, next))
}

fn bytes(given: &str) -> Result<Vec<u8>, Failure> {
    let path = Path::new(given);
    match std::fs::metadata(path) {
        Ok(known) if known.is_file() => file(path, known.len()),
        // What looks like a file and is none is a mistake, not a seal.
        _ if given.ends_with(".pdf") || given.ends_with(".txt") => {
            Err(Failure::new(NOT_FOUND, format!("{given} is not there"), "no such file", "look at the spelling"))
        }
        _ => Ok(given.as_bytes().to_vec()),
    }
}

fn file(path: &Path, length: u64) -> Result<Vec<u8>, Failure> {
    if length > FILE_MAX_BYTES {
        return Err(Failure::check(format!("{} is too large for a proof", path.display()), "show the PDF as it was issued"));
    }
    std::fs::read(path)
        .map_err(|error| Failure::new(NOT_FOUND, format!("{} cannot be read", path.display()), error, "look at the spelling"))
}

async fn trust(args: &Args, app: Option<&App>) -> Result<Trust, Failure> {
    let text = |path: &PathBuf| {
        let read = std::fs::read_to_string(path);
        read.map_err(|error| Failure::new(NOT_FOUND, format!("{} cannot be read", path.display()), error, "look at the spelling"))
    };
    let token = args.revocations.as_ref().map(text).transpose()?.map(|token| token.trim().to_owned());
    match (&args.keys, app) {
        (Some(keys), _) => {
            let keyring = Keyring::from_json(text(keys)?.as_bytes());
            let keyring =
                keyring.map_err(|error| Failure::settings("the keys cannot be used", error, "fetch /.well-known/seal-keys.json again"))?;
            Ok(Trust { keyring, token, clock: Clock::default() })
        }
        (None, Some(app)) => of_installation(app, token).await,
        (None, None) => Ok(Trust { keyring: empty()?, token, clock: Clock::default() }),
    }
}

/// The installation on this machine.
async fn installed(place: &Place) -> Result<App, Failure> {
    let wrong = |stop| Failure::of("the installation's keys cannot be read", &stop);
    let store = place.open().await?;
    let kept = store.read("keys to verify with", (), |rx, ()| Box::pin(async move { store::setting::keys(rx).await.map_err(Stop::from) }));
    let signer = kept.await.map_err(wrong)?.last().map(|key| key.signer.clone()).unwrap_or_default();
    // No rule is asked of the law here: a fault in its files stops nobody from verifying.
    Ok(assemble::app(store, &place.key()?, Config { signer, ..nobody() }, edition::read(None)?.law))
}

/// Its keys, list and clock.
async fn of_installation(app: &App, given: Option<String>) -> Result<Trust, Failure> {
    let wrong = |stop| Failure::of("the installation's keys cannot be read", &stop);
    let keys = published::keys_json(app).await.map_err(wrong)?;
    let keyring =
        Keyring::from_json(keys.as_bytes()).map_err(|error| Failure::settings("the keys cannot be used", error, "balcao doctor"))?;
    let token = match given {
        Some(token) => Some(token),
        None => published::revocations(app).await.ok().map(|token| token.to_string()),
    };
    let clock = Clock::default();
    clock.set_ahead_us(settings::demo_clock(app).await.map_err(wrong)?.unwrap_or(0));
    Ok(Trust { keyring, token, clock })
}

/// The settings of commands that write to nobody and serve nothing.
pub(crate) fn nobody() -> Config {
    Config {
        public_url: String::new(),
        demonstration: false,
        owner: String::new(),
        help_phone: String::new(),
        mail_from: String::new(),
        signer: String::new(),
    }
}

fn empty() -> Result<Keyring, Failure> {
    Keyring::new(Vec::new()).map_err(|error| Failure::settings("no keys", error, "give the issuer's keys: --keys seal-keys.json"))
}

/// The list, where one of the keys signed it. Without one the status is unknown, which is an answer too.
fn list(token: &str, keyring: &Keyring) -> Option<StatusToken> {
    match read(token, keyring) {
        Ok(list) => Some(list),
        Err(error) => {
            eprintln!("The list of what was revoked is left out: {error}. Fetch /.well-known/seal-revocations.jwt again.");
            None
        }
    }
}
