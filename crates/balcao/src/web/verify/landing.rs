//! Where the QR code leads: short, upper case, no language in the address. Nobody is asked who they are, and the address is kept nowhere.

use crate::web::caller::{Caller, Counted};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::verify::outcome::Outcome;
use crate::web::verify::verdict::LANGUAGE;
use crate::web::verify::{asking, verdict};
use crate::web::visit::Visit;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::Response;
use service::texts::Lang;

/// The page that asks, for the links of this one.
const ASKING_TAIL: &str = "verificar";

/// The verdict over the seal in the address.
pub async fn get(
    State(site): State<Site>,
    Path(seal): Path<String>,
    RawQuery(query): RawQuery,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let lang = chosen(query.as_deref()).unwrap_or_else(|| preferred(&headers));
    let visit = Visit { tail: ASKING_TAIL.to_owned(), ..Visit::nowhere(lang) };
    if let Some(again) = caller.count(&site, lang, Counted::Check).await? {
        return asking::too_many(&site, &visit, again);
    }
    let outcome = Outcome::of_seal(&site, lang, &seal).await?;
    verdict::page(&site, &visit, &outcome)
}

fn chosen(query: Option<&str>) -> Option<Lang> {
    let pairs = query?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, _)| *name == LANGUAGE).find_map(|(_, tag)| Lang::from_tag(tag))
}

/// The language a browser asks for, weighed as it says; Portuguese where it asks for neither.
fn preferred(headers: &HeaderMap) -> Lang {
    let wishes = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let weighed = wishes.split(',').filter_map(|wish| {
        let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
        let lang = Lang::from_tag(tag.trim().split('-').next()?.to_ascii_lowercase().as_str())?;
        (weight > 0.0).then_some((lang, weight))
    });
    // Of two equal wishes the first counts.
    weighed.reduce(|best, next| if next.1 > best.1 { next } else { best }).map_or(Lang::Pt, |(lang, _)| lang)
}

#[cfg(test)]
mod tests;
