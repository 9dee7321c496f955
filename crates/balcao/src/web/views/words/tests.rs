use super::{bold, marked};

#[test]
fn bold_values_are_escaped() {
    let sentence = format!("Pay {} by <b>", bold("1 & 2"));
    assert_eq!(marked(&sentence).as_str(), "Pay <strong>1 &amp; 2</strong> by &lt;b&gt;");
    assert_eq!(marked("plain").as_str(), "plain");
}
