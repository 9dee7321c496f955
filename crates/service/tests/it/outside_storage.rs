//! Encrypted objects in a folder; the vault; the key file.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use service::outside::key::{InstallationKey, KeyFault, create_key_file, new_key_text, read_key_file};
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{OBJECT_MAX_BYTES, S3Config, Storage, StorageConfig, StorageFault};
use service::outside::vault::{SECRET_MAX_BYTES, Vault, VaultFault};

use crate::outside_street::folder;

const NAME: &str = "documents/ab/abcdef0123456789";

fn fresh(seed: u8) -> [u8; 44] {
    [seed; 44]
}

fn keys(seed: u8) -> Keyring {
    Keyring::only(Kek::from_key([seed; 32]))
}

fn open(folder: &std::path::Path, keys: Keyring) -> Storage {
    Storage::open(StorageConfig::Folder(folder.to_owned()), keys).expect("opens")
}

#[tokio::test]
async fn an_object_comes_back_and_lies_encrypted() {
    let folder = folder("storage-round");
    let storage = open(&folder, keys(1));
    let plain = b"Titulo de residencia 123".repeat(1_000);
    storage.put(NAME, plain.clone(), fresh(2)).await.expect("stored");
    assert_eq!(storage.get(NAME).await.as_ref(), Ok(&plain));
    let lying = fs::read(folder.join(NAME)).expect("a file");
    assert!(lying.starts_with(b"BLC\x01"));
    assert!(!lying.windows(9).any(|window| window == b"residenci"));
    storage.put(NAME, b"new".to_vec(), fresh(3)).await.expect("replaced");
    assert_eq!(open(&folder, keys(1)).get(NAME).await, Ok(b"new".to_vec()));
    storage.delete(NAME).await.expect("deleted");
    storage.delete(NAME).await.expect("twice is once");
    assert_eq!(storage.get(NAME).await, Err(StorageFault::Missing));
    storage.put("empty", vec![], fresh(4)).await.expect("stored");
    assert_eq!(storage.get("empty").await, Ok(vec![]));
}

#[tokio::test]
async fn any_changed_byte_is_found_out() {
    let folder = folder("storage-tamper");
    let storage = open(&folder, keys(1));
    storage.put(NAME, b"0123456789".to_vec(), fresh(2)).await.expect("stored");
    let path = folder.join(NAME);
    let whole = fs::read(&path).expect("a file");
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(&path, &changed).expect("written");
        let fault = storage.get(NAME).await.expect_err("found out");
        let expected = match at {
            0..4 => matches!(fault, StorageFault::Malformed),
            4..12 => matches!(fault, StorageFault::OtherKey { .. }),
            _ => fault == StorageFault::Tampered,
        };
        assert!(expected, "{at}: {fault:?}");
    }
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).expect("written");
        let fault = storage.get(NAME).await.expect_err("found out");
        assert!(matches!(fault, StorageFault::Malformed | StorageFault::Tampered), "{length}: {fault:?}");
    }
    // Another person's document cannot be put in the place of this one.
    fs::write(folder.join("other"), &whole).expect("written");
    assert_eq!(storage.get("other").await, Err(StorageFault::Tampered));
}

#[tokio::test]
async fn keys_change_and_old_objects_open() {
    let folder = folder("storage-keys");
    open(&folder, keys(1)).put(NAME, b"old".to_vec(), fresh(2)).await.expect("stored");
    let other = StorageFault::OtherKey { kek: Kek::from_key([1; 32]).id() };
    assert_eq!(open(&folder, keys(9)).get(NAME).await, Err(other));
    let both = Keyring { current: Kek::from_key([9; 32]), earlier: vec![Kek::from_key([1; 32])] };
    let storage = open(&folder, both);
    assert_eq!(storage.get(NAME).await, Ok(b"old".to_vec()));
    storage.put("new", b"new".to_vec(), fresh(3)).await.expect("stored");
    assert_eq!(open(&folder, keys(9)).get("new").await, Ok(b"new".to_vec()));
}

#[tokio::test]
async fn names_and_sizes_have_bounds() {
    let storage = Storage::open(StorageConfig::Memory, keys(1)).expect("opens");
    for name in ["", "/a", "a/", "a//b", "../a", "a/../b", ".a", "Ana", "a b", "a\n", "ç", "a%2e", &"a".repeat(201)] {
        assert_eq!(storage.put(name, vec![], fresh(1)).await, Err(StorageFault::Name), "{name}");
        assert_eq!(storage.get(name).await, Err(StorageFault::Name), "{name}");
        assert_eq!(storage.delete(name).await, Err(StorageFault::Name), "{name}");
    }
    assert_eq!(storage.put("a", vec![0; OBJECT_MAX_BYTES + 1], fresh(1)).await, Err(StorageFault::TooLarge));
    storage.put("a", b"x".to_vec(), fresh(1)).await.expect("stored");
    assert_eq!(storage.get("a").await, Ok(b"x".to_vec()));
}

#[tokio::test]
async fn what_cannot_be_opened_or_reached_says_so() {
    let folder = folder("storage-down");
    fs::write(folder.join("file"), b"x").expect("written");
    let opened = Storage::open(StorageConfig::Folder(folder.join("file")), keys(1));
    assert!(matches!(opened, Err(StorageFault::Down { .. })), "{opened:?}");
    let nowhere = S3Config {
        endpoint: "https://storage.example".to_owned(),
        region: "eu".to_owned(),
        bucket: "balcao".to_owned(),
        access_key_id: "someone".to_owned(),
        secret_access_key: "hush".to_owned(),
    };
    let storage = Storage::open(StorageConfig::S3(nowhere), keys(1)).expect("settings can be used");
    let shown = format!("{storage:?}");
    assert!(shown.contains("balcao") && !shown.contains("hush"), "{shown}");
}

/// Against real S3-compatible storage: `BALCAO_TEST_S3_ENDPOINT=http://127.0.0.1:9000` with the bucket `balcao`.
#[tokio::test]
#[ignore = "needs S3-compatible storage; the variable BALCAO_TEST_S3_ENDPOINT says where"]
async fn an_object_comes_back_from_s3() {
    let config = S3Config {
        endpoint: std::env::var("BALCAO_TEST_S3_ENDPOINT").expect("says where"),
        region: "us-east-1".to_owned(),
        bucket: "balcao".to_owned(),
        access_key_id: "test".to_owned(),
        secret_access_key: "test".to_owned(),
    };
    let storage = Storage::open(StorageConfig::S3(config), keys(1)).expect("opens");
    storage.put(NAME, vec![7; 100_000], fresh(2)).await.expect("stored");
    assert_eq!(storage.get(NAME).await, Ok(vec![7; 100_000]));
    storage.delete(NAME).await.expect("deleted");
    storage.delete(NAME).await.expect("twice is once");
    assert_eq!(storage.get(NAME).await, Err(StorageFault::Missing));
}

#[test]
fn the_vault_opens_for_the_same_purpose_only() {
    let vault = Vault::from_key([1; 32]);
    let sealed = vault.seal("officers.totp:7", b"JBSWY3DP", [2; 12]).expect("sealed");
    assert_eq!(vault.open("officers.totp:7", &sealed), Ok(b"JBSWY3DP".to_vec()));
    assert_eq!(vault.open("officers.totp:8", &sealed), Err(VaultFault::Forged));
    assert_eq!(Vault::from_key([9; 32]).open("officers.totp:7", &sealed), Err(VaultFault::Forged));
    for text in ["", "v1.", "v2.AAAA", "v1.%%%%", &sealed[..10], "JBSWY3DP"] {
        assert_eq!(vault.open("officers.totp:7", text), Err(VaultFault::Malformed), "{text}");
    }
    for at in 3..sealed.len() {
        let mut changed = sealed.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("ASCII");
        assert!(vault.open("officers.totp:7", &changed).is_err(), "{at}");
    }
    assert_eq!(vault.seal("x", &vec![0; SECRET_MAX_BYTES + 1], [0; 12]), Err(VaultFault::TooLarge));
    let largest = vault.seal("x", &vec![0; SECRET_MAX_BYTES], [0; 12]).expect("sealed");
    assert_eq!(vault.open("x", &largest).map(|plain| plain.len()), Ok(SECRET_MAX_BYTES));
    assert_eq!(vault.open("x", &"A".repeat(4 * SECRET_MAX_BYTES)), Err(VaultFault::TooLarge));
}

#[test]
fn a_key_file_is_its_owners_alone() {
    let path = folder("key").join("key");
    assert!(matches!(read_key_file(&path), Err(KeyFault::Missing)));
    create_key_file(&path, [5; 32]).expect("made");
    assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
    assert_eq!(read_key_file(&path).expect("read"), InstallationKey::from_bytes([5; 32]));
    assert!(matches!(create_key_file(&path, [6; 32]), Err(KeyFault::Exists)));
    for mode in [0o640, 0o604, 0o644, 0o700] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("set");
        assert!(matches!(read_key_file(&path), Err(KeyFault::OpenToOthers { mode: found }) if found == mode), "{mode:o}");
    }
    fs::set_permissions(&path, Permissions::from_mode(0o400)).expect("set");
    assert!(read_key_file(&path).is_ok(), "read-only is stricter");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("set");
    let good = new_key_text([5; 32]);
    for text in
        ["", "balcao-key-1:", &good[1..], &good[..30], &"x".repeat(5_000), "balcao-key-2:BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU="]
    {
        fs::write(&path, text).expect("written");
        assert!(matches!(read_key_file(&path), Err(KeyFault::NotAKey)), "{text}");
    }
    assert!(matches!(read_key_file(path.parent().expect("a folder")), Err(KeyFault::NotAKey)));
}

#[test]
fn uses_of_one_key_have_nothing_in_common() {
    let key = InstallationKey::from_bytes([5; 32]);
    assert_ne!(key.derived("a"), key.derived("b"));
    let sealed = Vault::of(&key).seal("x", b"y", [0; 12]).expect("sealed");
    assert_eq!(Vault::of(&key).open("x", &sealed), Ok(b"y".to_vec()));
    assert!(Vault::from_key([5; 32]).open("x", &sealed).is_err());
    assert_eq!(Kek::of(&key).id(), Kek::of(&key).id());
    let shown = format!("{key:?} {:?} {:?}", Kek::of(&key), Vault::of(&key));
    assert_eq!(shown, format!("InstallationKey Kek({}) Vault", Kek::of(&key).id()));
}
