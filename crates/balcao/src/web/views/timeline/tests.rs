use super::masked;

#[test]
fn addresses_are_masked() {
    assert_eq!(masked("rafaela@correio.example"), "r•••@correio.example");
    assert_eq!(masked("+351 912 000 000"), "•••");
}
