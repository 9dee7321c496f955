use super::{SPECIAL_NUMBERS, is_valid, situation};
use crate::registry::{RegistryKind, Situation};

#[test]
fn published_check_digits() {
    for nif in ["501964843", "502757191", "136695973", "123456789", "299876543", "300000006", "450000010", "600000010"] {
        assert!(is_valid(RegistryKind::Tax, nif), "{nif}");
    }
    for niss in ["11111111110", "12345678902", "12000000004", "11987654325", "25000000006"] {
        assert!(is_valid(RegistryKind::SocialSecurity, niss), "{niss}");
    }
}

#[test]
fn wrong_numbers() {
    for nif in ["501964842", "213456789", "", "50196484", "5019648430", "50196484a", " 01964843", "11111111110"] {
        assert!(!is_valid(RegistryKind::Tax, nif), "{nif}");
    }
    for niss in ["11111111111", "31111111110", "1111111111", "501964843", ""] {
        assert!(!is_valid(RegistryKind::SocialSecurity, niss), "{niss}");
    }
}

#[test]
fn the_examples_of_the_table_are_valid_and_special() {
    let examples = ["299900010", "299910016", "11990100002", "11990200001"];
    for ((kind, _, expected), number) in SPECIAL_NUMBERS.into_iter().zip(examples) {
        assert!(is_valid(kind, number), "{number}");
        assert_eq!(situation(kind, number), expected, "{number}");
    }
    assert_eq!(situation(RegistryKind::Tax, "299876543"), Situation::Regular);
}
