use super::{Attributes, Classes, Markup};

#[test]
fn text_is_escaped_and_trusted_markup_is_not() {
    assert_eq!(Markup::from("<b>\"D'Ávila\" & filhos</b>").as_str(), "&lt;b&gt;&quot;D&#39;Ávila&quot; &amp; filhos&lt;/b&gt;");
    assert_eq!(Markup::trusted("<b>x</b>").then("<i>").as_str(), "<b>x</b>&lt;i&gt;");
    assert_eq!(Markup::reference("<R>").as_str(), "<bdi class=\"bl-nb\">&lt;R&gt;</bdi>");
}

#[test]
fn attributes_and_classes_cannot_break_out() {
    let attributes = Attributes::new().with("data-x", "\"><script>").flag("hidden", true).flag("open", false).with_some("id", "");
    assert_eq!(attributes.to_string(), " data-x=\"&quot;&gt;&lt;script&gt;\" hidden");
    assert_eq!(Classes::from(" a\"b ").to_string(), " a&quot;b");
    assert_eq!(Classes::default().to_string(), "");
}
