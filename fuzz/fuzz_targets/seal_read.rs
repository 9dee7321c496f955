#![no_main]
//! Whatever a stranger shows as a seal, a key file, a list or a signed paper gets an answer, and nothing unsigned ever holds.

use libfuzzer_sys::fuzz_target;
use seal::keys::Keyring;
use seal::status::list::StatusList;
use seal::status::token;
use seal::verify::{Against, Presented, verify};

fuzz_target!(|bytes: &[u8]| {
    let nobody = Keyring::new(Vec::new()).expect("no key is a ring too");
    let now = jiff::Timestamp::UNIX_EPOCH;
    let against = || Against { keyring: &nobody, revocations: None, now, today: jiff::civil::date(2026, 9, 1) };
    if let Ok(verdict) = verify(Presented::Bytes(bytes), against()) {
        assert!(!verdict.holds(), "nobody's key signs");
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        if let Ok(verdict) = verify(Presented::Text(text), against()) {
            assert!(!verdict.holds(), "nobody's key signs");
        }
        assert!(token::read(text, &nobody).is_err(), "a list needs a key");
        if let Ok(list) = StatusList::unpack(text) {
            assert_eq!(StatusList::unpack(&list.pack()).map(|again| again.size()), Ok(list.size()));
        }
    }
    if let Ok(ring) = Keyring::from_json(bytes) {
        assert_eq!(Keyring::from_json(ring.to_json().as_bytes()).map(|again| again.keys().len()), Ok(ring.keys().len()));
    }
    drop(seal::pdf::check::check(bytes, &nobody));
});
