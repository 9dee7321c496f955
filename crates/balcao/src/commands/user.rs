//! `user add`: a member of staff. The password is read from stdin, never from the command line.

use crate::commands::outcome::{Failure, Outcome, REFUSED, USAGE};
use crate::commands::output;
use crate::commands::place::Place;
use crate::commands::{assemble, edition, verify};
use clap::Subcommand;
use domain::id::OfficerId;
use domain::officer::{Officer, Role};
use serde_json::json;
use service::actions::settings::{AddedBy, NotAdded, add_officer};
use service::actions::sign_in::normal_address;
use service::officers;
use service::outside::vault::Vault;
use std::io::Read;
use store::officer::Account;

/// Most bytes read from stdin for a password.
const STDIN_MAX_BYTES: u64 = 4_096;

/// What of members of staff.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Adds one; the password is read from stdin.
    Add(New),
}

/// Somebody new.
#[derive(Debug, clap::Args)]
struct New {
    /// Name, as residents see it.
    #[arg(long)]
    name: String,
    /// Address they sign in with.
    #[arg(long)]
    email: String,
    /// case_officer, supervisor, auditor or administrator.
    #[arg(long)]
    role: String,
    /// Team.
    #[arg(long, default_value = "")]
    team: String,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Adds somebody and prints the secret of their one-time codes, once.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::Add(new) = args.verb;
    let role = Role::from_code(&new.role).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
        Failure::new(USAGE, format!("{} is no role", new.role), format!("roles: {}", known.join(", ")), "balcao user add --help")
    })?;
    let key = new.place.key()?;
    // No rule is asked of the law here.
    let app = assemble::app(new.place.open().await?, &key, verify::nobody(), edition::read(None)?.law);
    assemble::up_to_date(&app.store).await?;
    let email = normal_address(&new.email);
    let wrong = |fault| Failure::new(USAGE, "nobody was added", fault, "printf PASSWORD | balcao user add …");
    let hash = officers::hash_password(&password()?, app.chance).map_err(wrong)?;
    let secret = app.chance.bytes::<20>();
    let sealed = officers::seal_secret(&Vault::of(&key), &secret, app.chance).map_err(wrong)?;
    let id = OfficerId(app.chance.id());
    let account = Account {
        officer: Officer { id, name: new.name, role, team: new.team },
        email: email.clone(),
        password_hash: hash,
        totp_secret: sealed,
        totp_last_step: 0,
        active: true,
    };
    add_officer(&app, &AddedBy::Console, account).await.map_err(|not| match not {
        NotAdded::AddressTaken => {
            Failure::new(REFUSED, format!("{email} signs in already"), "addresses are used once", "choose another address")
        }
        NotAdded::Stopped(stop) => Failure::of("nobody was added", &stop),
    })?;
    let secret = officers::secret_text(&secret);
    if new.json {
        return output::json(&json!({ "id": id.to_string(), "email": email, "role": role.code(), "totp_secret": secret }));
    }
    eprintln!("Added. The secret of their one-time codes is shown once:");
    output::line(&secret)
}

fn password() -> Result<String, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().take(STDIN_MAX_BYTES).read_to_string(&mut text);
    read.map_err(|error| Failure::new(USAGE, "the password cannot be read", error, "printf PASSWORD | balcao user add …"))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
