use super::{NUMBERS, reference};

#[test]
fn published_and_computed_vectors() {
    let vectors = [
        (90_150, 1_231_234, 43_211, "123123451"),
        (11_111, 2_220_001, 13_300, "222000110"),
        (21_312, 1_230_001, 11_430, "123000174"),
        (10_559, 1_234_567, 1, "123456721"),
        (11_604, 9_990_042, 5_940, "999004233"),
    ];
    for (entity, number, cents, expected) in vectors {
        assert_eq!(reference(entity, number, cents).as_deref(), Some(expected));
    }
}

#[test]
fn outside_the_limits() {
    assert_eq!(reference(21_312, NUMBERS, 1), None);
    assert_eq!(reference(100_000, 1, 1), None);
    assert_eq!(reference(21_312, 1, 0), None);
    assert_eq!(reference(21_312, 1, 100_000_000), None);
}
