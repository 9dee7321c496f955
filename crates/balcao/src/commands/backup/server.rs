//! Copies of a database server, made and read with PostgreSQL's own tools. They are found in PATH.

use crate::commands::outcome::{FAILED, Failure};
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use store::engine::Store;

/// Name of the dump inside a copy.
pub(super) const DUMP: &str = "balcao.dump";
/// The table whose rows are counted.
const COUNTED: &str = "request";
const INSTALL: &str = "install PostgreSQL's own tools (Debian: apt-get install postgresql-client) and try again";

/// Copies one moment of the database into a new file, while work goes on.
///
/// # Errors
/// `pg_dump` is missing or fails.
pub(super) async fn dump(store: &Store, url: &str, file: &Path) -> Result<(), Failure> {
    let schema = store.schema().await.map_err(|error| Failure::store("the database was not copied", &error))?;
    let (address, password) = apart(url);
    let mut command = Command::new("pg_dump");
    command.args(["--format=custom", "--no-owner", "--no-privileges", "--no-password"]);
    command.arg(format!("--schema=\"{schema}\"")).arg("--file").arg(file).arg("--dbname").arg(address);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    let made = command.stdin(Stdio::null()).output().map_err(|error| missing("pg_dump", &error))?;
    match made.status.success() {
        true => Ok(()),
        false => Err(Failure::down("the database was not copied", String::from_utf8_lossy(&made.stderr).trim(), "balcao doctor")),
    }
}

/// Reads a dump to its end and counts the requests in it.
///
/// # Errors
/// `pg_restore` is missing; it cannot be read.
pub(super) fn count(file: &Path) -> Result<i64, Failure> {
    let broken = |why: &str| Failure::new(FAILED, "The copy cannot be restored.", why, "balcao backup create FOLDER");
    // The list alone stands at the beginning: a dump that was cut off shows only when all of it is read.
    let mut reader = reading(file)?;
    let out = reader.stdout.take().ok_or_else(|| broken("pg_restore says nothing"))?;
    let counted = rows(BufReader::new(out));
    let ended = reader.wait_with_output().map_err(|error| broken(&error.to_string()))?;
    if !ended.status.success() {
        return Err(broken(String::from_utf8_lossy(&ended.stderr).trim()));
    }
    match counted {
        Ok(Some(count)) => Ok(count),
        Ok(None) => Err(broken("it has no requests' table")),
        Err(error) => Err(broken(&error.to_string())),
    }
}

fn reading(file: &Path) -> Result<Child, Failure> {
    let words = [OsStr::new("--file=-"), file.as_os_str()];
    let started = Command::new("pg_restore").args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    started.map_err(|error| missing("pg_restore", &error))
}

fn missing(tool: &str, error: &io::Error) -> Failure {
    let next = if error.kind() == io::ErrorKind::NotFound { INSTALL } else { "try again" };
    Failure::down(format!("{tool} does not start"), error, next)
}

/// How many rows the counted table has in this script; none where it is not in it.
fn rows(script: impl BufRead) -> io::Result<Option<i64>> {
    let (mut count, mut inside) = (None, false);
    for line in script.split(b'\n') {
        let line = line?;
        if inside {
            inside = line != b"\\.";
            count = count.map(|count: i64| count + i64::from(inside));
        } else if count.is_none() && is_beginning(&line) {
            (count, inside) = (Some(0), true);
        }
    }
    Ok(count)
}

/// `COPY "name".request (id, …) FROM stdin;`
fn is_beginning(line: &[u8]) -> bool {
    let Ok(line) = std::str::from_utf8(line) else { return false };
    let table = line.strip_prefix("COPY ").and_then(|rest| rest.split(" (").next());
    table.and_then(|name| name.rsplit('.').next()).is_some_and(|name| name.trim_matches('"') == COUNTED)
}

/// The address without its password, and the password: what stands on a command line is seen by others on the machine.
fn apart(url: &str) -> (String, Option<String>) {
    let parts = url.split_once("://").and_then(|(scheme, rest)| {
        let (authority, tail) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (user, hosts) = authority.rsplit_once('@')?;
        let (name, password) = user.split_once(':')?;
        Some((format!("{scheme}://{name}@{hosts}{tail}"), decoded(password)))
    });
    parts.map_or_else(|| (url.to_owned(), None), |(address, password)| (address, Some(password)))
}

/// `%40` is `@`.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        let known = code.and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(known.unwrap_or(*first));
        rest = if known.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
