//! Opening database files, and copying one while it is in use.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::engine::error::StoreError;
use crate::engine::limits::{FILE_WAIT_MS, LOG_KEPT_BYTES, PAGE_CACHE_KIB, STATEMENTS_KEPT};
use crate::engine::sqlite::error::fault;

/// The one connection that writes: every commit is on the disk before it is answered.
pub(in crate::engine) fn writing(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(fault)?;
    settle(&connection).map_err(fault)?;
    (|| {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "journal_size_limit", LOG_KEPT_BYTES)?;
        connection.pragma_update(None, "foreign_keys", true)
    })()
    .map_err(fault)?;
    Ok(connection)
}

/// A connection that only reads. The file must have been opened for writing before.
pub(in crate::engine) fn reading(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(fault)?;
    settle(&connection).map_err(fault)?;
    connection.pragma_update(None, "query_only", true).map_err(fault)?;
    Ok(connection)
}

/// Copies one moment of `source` into the new file `target`, in one step: writers go on meanwhile.
pub(in crate::engine) fn copy(source: &Path, target: &Path) -> Result<(), StoreError> {
    if target.exists() {
        return Err(StoreError::Unavailable("the copy's file exists already".to_owned()));
    }
    let source = reading(source)?;
    let mut copy = Connection::open(target).map_err(fault)?;
    {
        let backup = Backup::new(&source, &mut copy).map_err(fault)?;
        match backup.step(-1).map_err(fault)? {
            StepResult::Done => {}
            _ => return Err(StoreError::Busy),
        }
    }
    let health: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(fault)?;
    if health != "ok" {
        return Err(StoreError::Unavailable("the copy is damaged".to_owned()));
    }
    copy.close().map_err(|(_, error)| fault(error))
}

/// What every connection has in common. Some settings only make SQLite read a text as PostgreSQL does: "x" is a name and
/// never a string, `LIKE` minds capitals.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_millis(FILE_WAIT_MS))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "case_sensitive_like", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -PAGE_CACHE_KIB)
}
