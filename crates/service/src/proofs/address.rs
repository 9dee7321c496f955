//! Where a proof is checked.

/// The host of the public address, with its port if any: what stands in a QR code and on paper.
#[must_use]
pub fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The address to type, without scheme: it leads to the page that asks for the code.
#[must_use]
pub fn to_type(public_url: &str) -> String {
    format!("{}/pt/verificar", host(public_url))
}
