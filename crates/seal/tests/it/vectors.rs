//! Published vectors: C40 and dates (BSI TR-03137), the seal of the test key, the status list of
//! the Token Status List draft, the deterministic signature of RFC 6979.

use data_encoding::HEXLOWER;
use jiff::civil::date;
use seal::signer::{MemoryKey, Signer};
use seal::status::list::StatusList;
use seal::{c40, day, decode, text};

use crate::samples;

const SEAL: &str = "\
    dc03ba3aba778a2719c989833a89833a01c800106f1c2a640b1e4c559d0a3f5c7f2f9a1001113230323630393031003230323730323238\
    040f44522d323032362d30303034373131051753494c56412c204d4152494120444120474cc393524941060831393930303232380703425241\
    0809313233413435363738090438382d320a01520b0400001267ff40e48c456504787505b9e8aa48d7ba31010b08ab59018ad3ec07f60e52743f\
    1048ae38d4caa978843834557c6ba18a51bffe77be2c1164cd5dea8a6ae77140279a";

#[test]
fn c40_as_published() {
    for (plain, hex) in [
        ("BSI01", "62d719c9"),
        ("XKCD", "eb11fe45"),
        ("DETS0227", "6d32c8a72739"),
        ("D<<", "6abc"),
        ("PRT", "ba3a"),
        ("PTAI0201", "ba778a2719c9"),
    ] {
        let bytes = c40::encode(plain).expect("C40 characters");
        assert_eq!(HEXLOWER.encode(&bytes), hex, "{plain}");
        assert_eq!(c40::decode(&bytes).as_deref(), Ok(plain));
    }
    assert_eq!(c40::encode("D  "), c40::encode("D<<"));
    assert_eq!(c40::encode("abc"), Err(c40::C40Error::Character));
    for wrong in ["00", "0000", "ffff", "fe00", "fe45ba3a", "fe21", "fa01"] {
        let bytes = HEXLOWER.decode(wrong.as_bytes()).expect("hexadecimal");
        assert_eq!(c40::decode(&bytes), Err(c40::C40Error::Bytes), "{wrong}");
    }
}

#[test]
fn days_as_published() {
    for (at, hex) in [(date(1957, 3, 25), "319ef5"), (date(2020, 1, 1), "0f7134"), (date(2026, 9, 1), "89833a")] {
        let bytes = day::to_header(at).expect("a year of four digits");
        assert_eq!(HEXLOWER.encode(&bytes), hex);
        assert_eq!(day::from_header(bytes), Some(at));
    }
    assert_eq!(day::from_header([0xFF; 3]), None);
    assert_eq!(day::from_digits(b"20260230"), None);
    assert_eq!(day::from_digits(b"2026-2-1"), None);
}

#[test]
fn the_seal_as_published() {
    let key = samples::test_key();
    let (x, y) = key.public_key().coordinates();
    assert_eq!(HEXLOWER.encode(&x), "4ad7ae345ef39a8efaa0d70ac4cbf4581a5ee14fc6e6d2f3b36cf17b9154240b");
    assert_eq!(HEXLOWER.encode(&y), "0d4f406571642b110006158f230f8b9a1f4f0a0927178a2052f41612a99cf546");
    let seal = samples::seal();
    assert_eq!(HEXLOWER.encode(&seal), SEAL);
    assert_eq!(seal.len(), 204);
    let read = decode::seal(&seal).expect("our own seal");
    assert_eq!((read.header, read.claims, read.unknown), (samples::header(), samples::claims(), vec![]));
}

#[test]
fn the_text_of_the_qr_code_as_measured() {
    let address = text::address("verifica.example-aima.pt", &samples::seal()).expect("a plain host");
    assert!(address.starts_with("HTTPS://VERIFICA.EXAMPLE-AIMA.PT/S/3QB3UOV2O6FCOGOJ"), "{address}");
    assert_eq!(text::base32(&samples::seal()).len(), 327);
    assert!(address.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"$%*+-./: ".contains(&b)));
}

/// RFC 6979, appendix A.2.5: P-256, SHA-256, message "sample".
#[test]
fn the_signature_as_published() {
    let scalar = HEXLOWER.decode(b"c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721").expect("hexadecimal");
    let key = MemoryKey::from_scalar(&scalar.try_into().expect("32 bytes")).expect("a key");
    let signature = key.sign(b"sample").expect("signed in memory");
    assert_eq!(
        HEXLOWER.encode(&signature),
        "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716\
         f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"
    );
    assert!(key.public_key().verifies(b"sample", &signature));
    assert!(!key.public_key().verifies(b"samples", &signature));
}

/// draft-ietf-oauth-status-list §4.1: sixteen places with one bit each.
#[test]
fn the_status_list_as_published() {
    let list = StatusList::unpack("eNrbuRgAAhcBXQ").expect("the list of the draft");
    let bits: Vec<u8> = (0..16).map(|index| u8::from(list.is_revoked(index).expect("within"))).collect();
    assert_eq!(bits, [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
    assert_eq!(list.is_revoked(16), None);
    let revoked = (0..16).filter(|index| bits[*index as usize] == 1);
    assert_eq!(StatusList::from_revoked(16, revoked), Ok(list.clone()));
    assert_eq!(StatusList::unpack(&list.pack()), Ok(list));
}
