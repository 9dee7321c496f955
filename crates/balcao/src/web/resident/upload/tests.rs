use super::plain_name;

#[test]
fn names_are_the_last_part_without_controls() {
    assert_eq!(plain_name("C:\\x\\foto 1.jpg"), "foto 1.jpg");
    assert_eq!(plain_name("../../a\n.pdf"), "a.pdf");
}
