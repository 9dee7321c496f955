use super::{ALPHABET, NotAnId, Reference, RequestId};

#[test]
fn an_id_reads_back_what_it_writes() {
    let id = RequestId(0x0193_4c2a_7b1e_7000_8abc_def0_1234_5678);
    assert_eq!(id.to_string(), "01934c2a-7b1e-7000-8abc-def012345678");
    assert_eq!(id.to_string().parse(), Ok(id));
}

#[test]
fn an_id_is_nothing_else() {
    for text in ["", "01934c2a7b1e70008abcdef012345678", "01934c2a-7b1e-7000-8abc-def01234567g", "é1934c2a-7b1e-7000-8abc-def01234567"] {
        assert_eq!(text.parse::<RequestId>(), Err(NotAnId), "{text}");
    }
}

#[test]
fn a_reference_reads_as_people_type_it() {
    let reference = Reference::new(2026, 0x1_2345_6789);
    let text = reference.as_str();
    assert_eq!(text.len(), 16);
    assert_eq!(Reference::parse(text), Some(reference.clone()));
    assert_eq!(Reference::parse(&text.to_lowercase().replace('-', " ")), Some(reference.clone()));
    assert_eq!(Reference::parse(&text.replace('0', "O").replace('1', "l")), Some(reference));
}

#[test]
fn one_wrong_character_is_never_another_reference() {
    for seed in [0, 1, 31, 0x7_ffff_ffff, 0x5_5555_5555, 0x1_2345_6789] {
        let text = Reference::new(2026, seed).as_str().to_owned();
        for at in 7..14 {
            for other in ALPHABET {
                let mut wrong = text.clone().into_bytes();
                if wrong[at] == *other {
                    continue;
                }
                wrong[at] = *other;
                let wrong = String::from_utf8(wrong).expect("ASCII stays ASCII");
                // 31 residues for 32 letters: the one pair of letters 31 apart (0 and Z) is the price of one check character.
                let blind = [text.as_bytes()[at], *other].iter().all(|c| [b'0', b'Z'].contains(c));
                assert!(blind || Reference::parse(&wrong).is_none(), "{text} and {wrong}");
            }
        }
    }
}

#[test]
fn two_swapped_neighbours_are_never_another_reference() {
    for seed in [0x7_edcb_a987, 0x5_1234_5678, 0x1_2345_6789] {
        let text = Reference::new(2026, seed).as_str().to_owned();
        for at in 7..13 {
            let mut swapped = text.clone().into_bytes();
            if swapped[at] == swapped[at + 1] {
                continue;
            }
            swapped.swap(at, at + 1);
            let swapped = String::from_utf8(swapped).expect("ASCII stays ASCII");
            assert_eq!(Reference::parse(&swapped), None, "{text} and {swapped}");
        }
    }
}
