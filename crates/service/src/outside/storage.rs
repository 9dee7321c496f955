//! Stored objects, encrypted before they leave this process: a key of its own for each, wrapped by the installation's key (DOC-5).
//! Names of objects are in the clear, so they never carry personal data: digests and ids only.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, ObjectStoreExt, RetryConfig};
use thiserror::Error;

use envelope::{Keyring, open, seal};

pub mod envelope;

/// Largest object, in bytes, before encryption.
pub const OBJECT_MAX_BYTES: usize = 128 * 1024 * 1024;
/// Longest name of an object, in characters.
pub const NAME_MAX_CHARS: usize = 200;
/// Wait for a whole answer of S3, in seconds.
pub const S3_ANSWER_WAIT_S: u64 = 60;
/// Tries of a call to S3.
pub const S3_RETRIES: usize = 3;

/// Where objects are.
#[derive(Clone)]
pub enum StorageConfig {
    /// A folder of this machine; made when missing.
    Folder(PathBuf),
    /// S3-compatible storage.
    S3(S3Config),
    /// Memory: the twin for tests. Forgotten with the process.
    Memory,
}

/// How to reach S3-compatible storage.
#[derive(Clone)]
pub struct S3Config {
    /// `https://…`; plain HTTP is taken only on loopback.
    pub endpoint: String,
    /// The region; many servers take any.
    pub region: String,
    /// The bucket, which must exist.
    pub bucket: String,
    /// Who we are.
    pub access_key_id: String,
    /// What proves it.
    pub secret_access_key: String,
}

/// The storage, open. A copy shares it.
#[derive(Clone)]
pub struct Storage {
    objects: Arc<dyn ObjectStore>,
    keys: Arc<Keyring>,
}

/// Why an object is not stored or read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StorageFault {
    /// A name may have `a-z`, `0-9`, `-`, `_`, `.` and `/` between parts, at most [`NAME_MAX_CHARS`].
    #[error("not a name of an object")]
    Name,
    /// More than [`OBJECT_MAX_BYTES`].
    #[error("the object is too large")]
    TooLarge,
    /// No such object.
    #[error("no such object")]
    Missing,
    /// Not what was stored here, or of a version this program does not know.
    #[error("this is not an object of this service")]
    Malformed,
    /// Encrypted under a key this installation does not have.
    #[error("the object was encrypted with another key ({kek})")]
    OtherKey {
        /// The id of the key it wants.
        kek: String,
    },
    /// Changed since it was stored, or moved to another name.
    #[error("the object was changed since it was stored")]
    Tampered,
    /// The storage cannot be reached or does not work; worth another try.
    #[error("the storage does not answer: {text}")]
    Down {
        /// What it said.
        text: String,
    },
}

impl Storage {
    /// Opens it.
    ///
    /// # Errors
    /// [`StorageFault::Down`] when the folder cannot be made or the settings cannot be used.
    pub fn open(config: StorageConfig, keys: Keyring) -> Result<Self, StorageFault> {
        let objects: Arc<dyn ObjectStore> = match config {
            StorageConfig::Folder(folder) => {
                std::fs::create_dir_all(&folder).map_err(|error| down(&error))?;
                let folder = LocalFileSystem::new_with_prefix(folder).map_err(|error| down(&error))?;
                // An upload is confirmed to the person: it must outlive a power cut.
                Arc::new(folder.with_fsync(true))
            }
            StorageConfig::S3(config) => Arc::new(s3(config)?),
            StorageConfig::Memory => Arc::new(InMemory::new()),
        };
        Ok(Self { objects, keys: Arc::new(keys) })
    }

    /// Stores, and replaces what was there. `fresh` is random and never used twice: a data key and a nonce.
    ///
    /// # Errors
    /// See [`StorageFault`].
    pub async fn put(&self, name: &str, bytes: Vec<u8>, fresh: [u8; 44]) -> Result<(), StorageFault> {
        let path = path(name)?;
        if bytes.len() > OBJECT_MAX_BYTES {
            return Err(StorageFault::TooLarge);
        }
        let (keys, bound) = (self.keys.clone(), name.to_owned());
        let sealed = elsewhere(move || seal(&keys, &bound, &bytes, fresh)).await?;
        self.objects.put(&path, sealed.into()).await.map_err(fault)?;
        Ok(())
    }

    /// Reads.
    ///
    /// # Errors
    /// See [`StorageFault`].
    pub async fn get(&self, name: &str) -> Result<Vec<u8>, StorageFault> {
        let path = path(name)?;
        let found = self.objects.get(&path).await.map_err(fault)?;
        if found.meta.size > (OBJECT_MAX_BYTES + envelope::OVERHEAD_BYTES) as u64 {
            return Err(StorageFault::TooLarge);
        }
        let sealed = found.bytes().await.map_err(fault)?;
        let (keys, bound) = (self.keys.clone(), name.to_owned());
        elsewhere(move || open(&keys, &bound, &sealed)).await?
    }

    /// Deletes; what is not there is deleted already.
    ///
    /// # Errors
    /// See [`StorageFault`].
    pub async fn delete(&self, name: &str) -> Result<(), StorageFault> {
        match self.objects.delete(&path(name)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(fault(error)),
        }
    }
}

impl fmt::Debug for Storage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Storage({})", self.objects)
    }
}

fn s3(config: S3Config) -> Result<impl ObjectStore, StorageFault> {
    // Already installed is as good: the client only needs that there is one.
    drop(rustls::crypto::ring::default_provider().install_default());
    let loopback = ["http://127.0.0.1:", "http://localhost:"].iter().any(|start| config.endpoint.starts_with(start));
    let waits = ClientOptions::new().with_timeout(Duration::from_secs(S3_ANSWER_WAIT_S)).with_allow_http(loopback);
    AmazonS3Builder::new()
        .with_endpoint(config.endpoint)
        .with_region(config.region)
        .with_bucket_name(config.bucket)
        .with_access_key_id(config.access_key_id)
        .with_secret_access_key(config.secret_access_key)
        .with_client_options(waits)
        .with_retry(RetryConfig { max_retries: S3_RETRIES, ..RetryConfig::default() })
        .build()
        .map_err(|error| down(&error))
}

fn path(name: &str) -> Result<Path, StorageFault> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter);
    let good = |part: &str| !part.is_empty() && !part.starts_with('.') && part.chars().all(plain);
    if name.len() > NAME_MAX_CHARS || !name.split('/').all(good) {
        return Err(StorageFault::Name);
    }
    Path::parse(name).map_err(|_| StorageFault::Name)
}

/// Encrypting a large object takes long enough to hold others up.
async fn elsewhere<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StorageFault> {
    tokio::task::spawn_blocking(work).await.map_err(|error| down(&error))
}

fn fault(error: object_store::Error) -> StorageFault {
    match error {
        object_store::Error::NotFound { .. } => StorageFault::Missing,
        other => down(&other),
    }
}

fn down(error: &dyn fmt::Display) -> StorageFault {
    StorageFault::Down { text: error.to_string() }
}
