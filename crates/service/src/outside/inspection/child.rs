//! One job, one child: written to its standard input, answered on its standard output, killed after the deadline.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use intake::worker::{Answer, Job, read_answer, write_job};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};

use super::{InspectionFault, WORKER_COMMAND};

/// Largest answer read, in bytes: a joined copy and its header.
const ANSWER_MAX_BYTES: u64 = 80 * 1024 * 1024;

/// The answer; `None` when the child died, broke the form or passed the deadline.
pub(super) async fn ask(program: &Path, job: &Job, deadline: Duration) -> Result<Option<Answer>, InspectionFault> {
    let mut asked = Vec::new();
    if write_job(&mut asked, job).is_err() {
        return Ok(None);
    }
    let mut child = start(program)?;
    let answered = tokio::time::timeout(deadline, converse(&mut child, &asked)).await.ok().flatten();
    // Dead already is as good; waiting for it leaves no zombie.
    if child.kill().await.is_err() {
        tracing::debug!("the inspection child was gone");
    }
    Ok(answered.and_then(|bytes| read_answer(&mut bytes.as_slice()).ok()))
}

fn start(program: &Path) -> Result<Child, InspectionFault> {
    Command::new(program)
        .arg(WORKER_COMMAND)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| InspectionFault::NotStarted { text: error.to_string() })
}

/// All the child says; `None` when it does not listen.
async fn converse(child: &mut Child, asked: &[u8]) -> Option<Vec<u8>> {
    let (mut to, mut from) = (child.stdin.take()?, child.stdout.take()?);
    to.write_all(asked).await.ok()?;
    to.shutdown().await.ok()?;
    drop(to);
    let mut said = Vec::new();
    (&mut from).take(ANSWER_MAX_BYTES).read_to_end(&mut said).await.ok()?;
    Some(said)
}
