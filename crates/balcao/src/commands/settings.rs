//! The settings file of an installation, `balcao.toml` in its folder. Secrets stand in it too, so only its owner may read it.

use crate::commands::outcome::Failure;
use crate::commands::place::{Place, SETTINGS_FILE};
use serde::Deserialize;
use service::app::Config;
use service::outside::mail::{SmtpConfig, SmtpSecurity};
use service::outside::storage::{S3Config, StorageConfig};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// `https://…`, where people reach the service.
    pub(crate) public_url: String,
    /// Where pages are served: `127.0.0.1:8080`.
    #[serde(default = "usual_listen")]
    pub(crate) listen: String,
    owner: String,
    help_phone: String,
    signer: String,
    /// A folder of law files of one's own.
    law: Option<PathBuf>,
    mail: Mail,
    pub(crate) payment: Payment,
    pub(crate) tax: Registry,
    pub(crate) social_security: Registry,
    s3: Option<S3>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mail {
    from: String,
    host: String,
    port: u16,
    #[serde(default)]
    security: Security,
    user: Option<String>,
    password: Option<String>,
    domain: String,
    return_to: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Security {
    Plain,
    #[default]
    StartTls,
    Tls,
}

/// The payment provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payment {
    pub(crate) url: String,
    pub(crate) token: String,
    pub(crate) client_id: String,
    pub(crate) terminal_id: u64,
    pub(crate) entity: String,
    pub(crate) webhook_secrets: Vec<String>,
}

/// An institution that is asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Registry {
    pub(crate) url: String,
    pub(crate) token: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct S3 {
    endpoint: String,
    region: String,
    bucket: String,
    access_key_id: String,
    secret_access_key: String,
}

fn usual_listen() -> String {
    "127.0.0.1:8080".to_owned()
}

impl Settings {
    /// Reads the file.
    ///
    /// # Errors
    /// It is missing, open to others, or wrong.
    pub(crate) fn read(place: &Place) -> Result<Self, Failure> {
        let file = place.folder().join(SETTINGS_FILE);
        let what = || format!("the settings cannot be used: {}", file.display());
        let text = std::fs::read_to_string(&file)
            .map_err(|error| Failure::settings(what(), error, "write the file as docs/operating says, or run: balcao demo"))?;
        let mode = std::fs::metadata(&file).map_or(0, |known| known.permissions().mode());
        if mode & 0o077 != 0 {
            let next = format!("chmod 600 {}", file.display());
            return Err(Failure::settings(what(), "others can read it, and it holds secrets", next));
        }
        // The parser's own words quote the line, which may hold a secret: only its place is told.
        toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].lines().count());
            Failure::settings(what(), format!("line {line}: {}", error.message()), "mend that line")
        })
    }

    /// The folder of law files, where one is named: below the installation's folder, unless its path is whole.
    pub(crate) fn law(&self, place: &Place) -> Option<PathBuf> {
        self.law.as_ref().map(|folder| place.folder().join(folder))
    }

    /// The service's own settings.
    pub(crate) fn config(&self) -> Config {
        Config {
            public_url: self.public_url.trim_end_matches('/').to_owned(),
            demonstration: false,
            owner: self.owner.clone(),
            help_phone: self.help_phone.clone(),
            mail_from: self.mail.from.clone(),
            signer: self.signer.clone(),
        }
    }

    /// The mail server.
    pub(crate) fn smtp(&self) -> SmtpConfig {
        SmtpConfig {
            host: self.mail.host.clone(),
            port: self.mail.port,
            security: match self.mail.security {
                Security::Plain => SmtpSecurity::Plain,
                Security::StartTls => SmtpSecurity::StartTls,
                Security::Tls => SmtpSecurity::Tls,
            },
            credentials: self.mail.user.clone().zip(self.mail.password.clone()),
            domain: self.mail.domain.clone(),
            return_to: self.mail.return_to.clone(),
        }
    }

    /// Where documents are.
    pub(crate) fn storage(&self, place: &Place) -> StorageConfig {
        match &self.s3 {
            None => StorageConfig::Folder(place.documents()),
            Some(s3) => StorageConfig::S3(S3Config {
                endpoint: s3.endpoint.clone(),
                region: s3.region.clone(),
                bucket: s3.bucket.clone(),
                access_key_id: s3.access_key_id.clone(),
                secret_access_key: s3.secret_access_key.clone(),
            }),
        }
    }
}

#[cfg(test)]
mod tests;
