//! A small browser over the real router, or over the network: cookies, redirects, and the headers by which a browser says where a form comes from.

use super::page::{Page, Part};
use axum::Router;
use axum::body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use reqwest::Client;
use reqwest::redirect::Policy;
use service::outside::http::Http;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tower::ServiceExt;

/// More redirects than this are a loop.
const REDIRECTS_LIMIT: usize = 8;
/// Longest wait for an answer over the network, in seconds.
const NETWORK_WAIT_S: u64 = 30;
const BOUNDARY: &str = "----balcao-test-boundary-7f2b";

/// A browser of one person. A copy shares its cookies.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    host: String,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    languages: String,
    address: IpAddr,
}

/// What a request carries.
#[derive(Debug, Clone)]
pub enum Body {
    /// Nothing.
    None,
    /// A form.
    Pairs(Vec<(String, String)>),
    /// A form with files.
    Parts(Vec<(String, String)>, Vec<Part>),
    /// Bytes of a type, as another program sends them.
    Raw(&'static str, Vec<u8>),
}

/// An answer, redirects not followed.
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl Browser {
    pub(super) fn new(router: Router, host: &str) -> Self {
        Self {
            router,
            host: host.to_owned(),
            cookies: Arc::default(),
            languages: "pt-PT,pt;q=0.9".to_owned(),
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        }
    }

    /// A browser of a program that runs elsewhere on this machine, reached over the network at `host:port`.
    pub fn over_network(host: &str) -> Self {
        Self::new(forwarding(host), host)
    }

    /// The same browser, set to other languages (`Accept-Language`).
    pub fn reading(&self, languages: &str) -> Self {
        Self { languages: languages.to_owned(), ..self.clone() }
    }

    /// The same browser at another address of the network.
    pub fn at(&self, address: IpAddr) -> Self {
        Self { address, ..self.clone() }
    }

    /// Has this cookie from now on.
    pub fn keep_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().expect("a whole map").insert(name.to_owned(), value.to_owned());
    }

    /// Loses every cookie, as when a session has ended.
    pub fn forget_cookies(&self) {
        self.cookies.lock().expect("a whole map").clear();
    }

    /// An answer as a page.
    pub fn page_of(&self, url: &str, answer: Answer) -> Page {
        let Answer { status, headers, bytes } = answer;
        Page { browser: self.clone(), url: url.to_owned(), status, headers, bytes, typed: BTreeMap::new(), files: Vec::new() }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().expect("a whole map").get(name).cloned()
    }

    /// Opens a page and follows redirects.
    pub async fn open(&self, path: &str) -> Page {
        self.go(Method::GET, path, Body::None, None).await
    }

    /// Sends a form that stands on no page: forged, repeated or out of order. As from a page of ours; redirects are followed.
    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Page {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.go(Method::POST, path, Body::Pairs(pairs), Some(path)).await
    }

    pub(super) async fn go(&self, method: Method, url: &str, body: Body, from: Option<&str>) -> Page {
        let (mut method, mut url, mut body) = (method, url.to_owned(), body);
        for _ in 0..REDIRECTS_LIMIT {
            let answer = self.send(method.clone(), &url, body.clone(), from, &[]).await;
            let Some(location) = answer.headers.get(header::LOCATION).filter(|_| answer.status.is_redirection()) else {
                return self.page_of(&url, answer);
            };
            let location = location.to_str().expect("an address is text").to_owned();
            assert!(location.starts_with('/'), "{url} leads out of the site, to {location}");
            if !matches!(answer.status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT) {
                (method, body) = (Method::GET, Body::None);
            }
            url = location;
        }
        panic!("{url} leads round in circles");
    }

    /// One request, with these headers besides (they replace those of the browser). `from`: the page the form stands on.
    pub async fn send(&self, method: Method, url: &str, body: Body, from: Option<&str>, headers: &[(&str, &str)]) -> Answer {
        let url = url.strip_prefix(&format!("http://{}", self.host)).unwrap_or(url);
        let (kind, bytes) = written(body);
        let mut request = Request::builder()
            .method(&method)
            .uri(url)
            .extension(ConnectInfo(SocketAddr::new(self.address, 40_000)))
            .header(header::HOST, &self.host)
            .header(header::ACCEPT_LANGUAGE, &self.languages)
            .header("sec-fetch-site", if from.is_some() { "same-origin" } else { "none" });
        if method == Method::POST && from.is_some() {
            request = request.header(header::ORIGIN, format!("http://{}", self.host));
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let jar = self.jar();
        if !jar.is_empty() {
            request = request.header(header::COOKIE, jar);
        }
        let mut request = request.body(body::Body::from(bytes)).expect("a request");
        for (name, value) in headers {
            let name: header::HeaderName = name.parse().expect("a header's name");
            request.headers_mut().insert(name, value.parse().expect("a header's value"));
        }
        let response = self.router.clone().oneshot(request).await.expect("a router never fails");
        let (head, body) = response.into_parts();
        self.take_cookies(&head.headers);
        let bytes = body::to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        Answer { status: head.status, headers: head.headers, bytes }
    }

    fn jar(&self) -> String {
        let cookies = self.cookies.lock().expect("a whole map");
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn take_cookies(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().expect("a whole map");
        for set in headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().expect("a cookie is text");
            let (name, value) = set.split(';').next().and_then(|pair| pair.split_once('=')).expect("name=value");
            match value.is_empty() || set.contains("Max-Age=0") {
                true => cookies.remove(name),
                false => cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
    }
}

/// A router that passes everything on over the network.
fn forwarding(host: &str) -> Router {
    assert!(Http::new().is_ok(), "TLS is set up");
    let client = Client::builder().redirect(Policy::none()).timeout(Duration::from_secs(NETWORK_WAIT_S)).build().expect("a client");
    let host = host.to_owned();
    Router::new().fallback(move |request: Request<body::Body>| {
        let (client, host) = (client.clone(), host.clone());
        async move {
            let (head, body) = request.into_parts();
            let bytes = body::to_bytes(body, usize::MAX).await.expect("a whole body");
            let sent = client.request(head.method, format!("http://{host}{}", head.uri)).headers(head.headers).body(bytes).send();
            let answer = sent.await.expect("the program answers");
            let (status, headers) = (answer.status(), answer.headers().clone());
            (status, headers, answer.bytes().await.expect("a whole answer"))
        }
    })
}

fn written(body: Body) -> (Option<String>, Vec<u8>) {
    match body {
        Body::None => (None, Vec::new()),
        Body::Pairs(pairs) => {
            let text = serde_html_form::to_string(&pairs).expect("pairs are a form");
            (Some("application/x-www-form-urlencoded".to_owned()), text.into_bytes())
        }
        Body::Raw(kind, bytes) => (Some(kind.to_owned()), bytes),
        Body::Parts(pairs, files) => (Some(format!("multipart/form-data; boundary={BOUNDARY}")), parts(&pairs, &files)),
    }
}

fn parts(pairs: &[(String, String)], files: &[Part]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in pairs {
        let mut head = String::new();
        write!(head, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").expect("writes to memory");
        out.extend(head.into_bytes());
    }
    for file in files {
        let mut head = String::new();
        let (field, name) = (&file.field, &file.name);
        write!(head, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n")
            .expect("writes to memory");
        head.push_str("Content-Type: application/octet-stream\r\n\r\n");
        out.extend(head.into_bytes());
        out.extend(&file.bytes);
        out.extend(b"\r\n");
    }
    out.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    out
}
