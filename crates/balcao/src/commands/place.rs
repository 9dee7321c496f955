//! Where an installation keeps its record: a folder, or a database server.

use crate::commands::outcome::Failure;
use clap::Args;
use service::chance::Chance;
use service::outside::key::{InstallationKey, KeyFault, create_key_file, read_key_file};
use std::path::{Path, PathBuf};
use store::engine::{Isolation, Store, StoreConfig};

/// Name of the embedded database inside the folder.
const DATABASE_FILE: &str = "balcao.db";
/// Name of the key file inside the folder.
const KEY_FILE: &str = "installation.key";
/// Name of the folder of documents inside the folder.
const DOCUMENTS_FOLDER: &str = "documents";
/// Name of the settings inside the folder.
pub(crate) const SETTINGS_FILE: &str = "balcao.toml";
/// The folder when none is named.
const USUAL_FOLDER: &str = "data";

/// Which installation. Every command takes it, so that a script can pass the same everywhere; some have no need of it.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// Folder of the installation: embedded database, key, settings, documents.
    #[arg(long, value_name = "DIR", env = "BALCAO_DATA")]
    pub(crate) data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database: postgres://user@host/name
    #[arg(long, value_name = "URL", env = "BALCAO_DATABASE", hide_env_values = true)]
    pub(crate) database: Option<String>,
    /// Folder of law files instead of those of the settings, or built into the program.
    #[arg(long, value_name = "FOLDER", env = "BALCAO_LAW")]
    pub(crate) law: Option<PathBuf>,
}

impl Place {
    /// The folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(|| PathBuf::from(USUAL_FOLDER))
    }

    /// Whether an installation is named at all; a question without one is asked of the files alone.
    pub(crate) fn is_named(&self) -> bool {
        self.data.is_some() || self.database.is_some()
    }

    /// Whether the installation named has a settings file.
    pub(crate) fn has_settings(&self) -> bool {
        self.is_named() && self.folder().join(SETTINGS_FILE).exists()
    }

    /// The key file.
    pub(crate) fn key_file(&self) -> PathBuf {
        self.folder().join(KEY_FILE)
    }

    /// The folder of documents.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder().join(DOCUMENTS_FOLDER)
    }

    /// The embedded database's file; none with a server.
    pub(crate) fn database_file(&self) -> Option<PathBuf> {
        self.database.is_none().then(|| self.folder().join(DATABASE_FILE))
    }

    /// Opens the store, and makes it when it is embedded and missing.
    ///
    /// # Errors
    /// It does not open.
    pub(crate) async fn open_or_make(&self) -> Result<Store, Failure> {
        let config = match (&self.database, self.database_file()) {
            (Some(url), _) => {
                StoreConfig::Postgres { url: url.clone(), pool_size: None, root_certificates: None, isolation: Isolation::default() }
            }
            (None, file) => StoreConfig::Sqlite { file: file.unwrap_or_default() },
        };
        let opened = Store::open(config).await;
        opened.map_err(|error| Failure::down("the database does not open", error, "look at --data or --database"))
    }

    /// Opens a store that is there.
    ///
    /// # Errors
    /// There is none; it does not open.
    pub(crate) async fn open(&self) -> Result<Store, Failure> {
        if let Some(file) = self.database_file().filter(|file| !file.exists()) {
            let next = format!("balcao migrate --data {}", self.folder().display());
            return Err(Failure::settings("there is no installation", format!("{} is missing", file.display()), next));
        }
        self.open_or_make().await
    }

    /// The installation's key.
    ///
    /// # Errors
    /// There is none; others can read it.
    pub(crate) fn key(&self) -> Result<InstallationKey, Failure> {
        read_key_file(&self.key_file()).map_err(|fault| key_failure(&self.key_file(), &fault))
    }

    /// The installation's key, made now when there is none.
    ///
    /// # Errors
    /// It cannot be made or read.
    pub(crate) fn key_or_make(&self) -> Result<InstallationKey, Failure> {
        let file = self.key_file();
        match read_key_file(&file) {
            Err(KeyFault::Missing) => {}
            other => return other.map_err(|fault| key_failure(&file, &fault)),
        }
        let folder = std::fs::create_dir_all(self.folder());
        folder.map_err(|error| Failure::settings("the folder cannot be made", error, "choose another --data"))?;
        match create_key_file(&file, Chance.bytes::<32>()) {
            // Another process of the same installation was first.
            Ok(()) | Err(KeyFault::Exists) => self.key(),
            Err(fault) => Err(key_failure(&file, &fault)),
        }
    }
}

fn key_failure(file: &Path, fault: &KeyFault) -> Failure {
    let next = match fault {
        KeyFault::OpenToOthers { .. } => format!("chmod 600 {}", file.display()),
        KeyFault::Missing => "balcao migrate, or put the copy of the key back".to_owned(),
        _ => "put the copy of the key back".to_owned(),
    };
    Failure::settings(format!("the installation's key cannot be used: {}", file.display()), fault, next)
}
