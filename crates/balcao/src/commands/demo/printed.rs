//! What a demonstration says when it is ready.

use crate::commands::outcome::Outcome;
use crate::commands::output;
use crate::commands::place::Place;
use serde_json::{Value, json};
use service::app::App;

/// Says where everything is and how to sign in.
pub(super) fn tell(app: &App, place: &Place, sign_ins: Value, as_json: bool) -> Outcome {
    let url = &app.config.public_url;
    let folder = place.folder().display().to_string();
    let urls = json!({
        "pt": format!("{url}/pt/"),
        "en": format!("{url}/en/"),
        "officers": format!("{url}/pt/int"),
        "operators": format!("{url}/pt/admin"),
        "tour": format!("{url}/pt/demo"),
        "mailbox": format!("{url}/pt/demo/caixa"),
        "clock": format!("{url}/pt/demo/relogio"),
        "institutions": format!("{url}/pt/demo/vizinhos"),
        "verify": format!("{url}/pt/verificar"),
    });
    if as_json {
        let mut document = sign_ins;
        document["urls"] = urls;
        document["data"] = json!(folder);
        document["now"] = json!(app.clock.now().to_string());
        return output::json(&document);
    }
    eprintln!("Ready. Nothing here is real.\n");
    for (name, address) in urls.as_object().into_iter().flatten() {
        output::line(&format!("{name:<13} {}", address.as_str().unwrap_or_default()))?;
    }
    eprintln!("\nOfficers (or use the role switcher of the tour):");
    for officer in sign_ins["officers"].as_array().into_iter().flatten() {
        let text = |name: &str| officer[name].as_str().unwrap_or_default().to_owned();
        eprintln!("  {:<15} {:<34} password {}  one-time secret {}", text("role"), text("email"), text("password"), text("totp_secret"));
    }
    eprintln!("Residents sign in with a code that arrives in the mailbox.");
    eprintln!("Move the clock:  balcao demo clock set INSTANT --data {folder}");
    Ok(())
}
