//! Networks, near and far.

use super::{Caller, ConnectInfo, FromRequestParts, SocketAddr};
use axum::http::Request;

async fn caller(peer: &str, forwarded: Option<&str>) -> Caller {
    let peer: SocketAddr = peer.parse().expect("an address");
    let mut request = Request::builder().extension(ConnectInfo(peer));
    if let Some(forwarded) = forwarded {
        request = request.header("x-forwarded-for", forwarded);
    }
    let (mut parts, ()) = request.body(()).expect("a request").into_parts();
    let Ok(caller) = Caller::from_request_parts(&mut parts, &()).await;
    caller
}

#[tokio::test]
async fn neighbours_count_together_and_others_apart() {
    let one = caller("192.0.2.7:1", None).await;
    assert_eq!(one, caller("192.0.2.200:2", None).await);
    assert_ne!(one, caller("192.0.3.7:1", None).await);
    assert_eq!(one, caller("[::ffff:192.0.2.9]:1", None).await);
    assert_eq!(caller("[2001:db8:1:2::1]:1", None).await, caller("[2001:db8:1:ffff::2]:1", None).await);
    assert_ne!(caller("[2001:db8:1::1]:1", None).await, caller("[2001:db8:2::1]:1", None).await);
}

#[tokio::test]
async fn only_a_proxy_on_this_machine_is_believed() {
    let far = caller("192.0.2.7:1", None).await;
    assert_eq!(caller("127.0.0.1:1", Some("203.0.113.1, 192.0.2.9")).await, far);
    assert_eq!(caller("192.0.2.7:1", Some("198.51.100.1")).await, far);
    assert_ne!(caller("127.0.0.1:1", Some("nonsense")).await, far);
}
