//! The HTTP client neighbours call others with.

use std::io;
use std::time::Duration;

use reqwest::Client;
use reqwest::redirect::Policy;

const ANSWER_WAIT: Duration = Duration::from_secs(10);

/// No proxy and no redirect: whom neighbours call is on this machine.
pub(crate) fn http_client() -> io::Result<Client> {
    // Already installed is as good: the client only needs that there is one.
    drop(rustls::crypto::ring::default_provider().install_default());
    let builder = Client::builder().no_proxy().redirect(Policy::none()).timeout(ANSWER_WAIT);
    builder.build().map_err(io::Error::other)
}
