use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use store::engine::error::StoreError;
use store::engine::tx::Reads;
use store::engine::{Store, StoreConfig};
use store::migrate::run;
use store::params;

use crate::engine::{Outcome, SEATS, take};
use crate::support::{Folder, runtime};

const FILE: &str = "BALCAO_TEST_DURABILITY_FILE";

#[test]
fn what_was_acknowledged_survives_kill_9() {
    for after_ms in [150, 400] {
        let folder = Folder::new();
        let file = folder.path().join("record.sqlite3");
        let mut child = Command::new(std::env::current_exe().expect("the test knows its own program"))
            .args(["--exact", "engine::durability::writes_until_it_is_killed", "--ignored", "--nocapture"])
            .env(FILE, &file)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the child starts");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let first = lines.by_ref().map_while(Result::ok).find(|line| line.starts_with("kept "));
        std::thread::sleep(Duration::from_millis(after_ms));
        child.kill().expect("SIGKILL reaches it");
        child.wait().expect("it is gone");
        // A line cut short by the kill was not acknowledged.
        let acknowledged: Vec<String> = first
            .into_iter()
            .chain(lines.map_while(Result::ok))
            .filter_map(|line| Some(line.strip_prefix("kept ")?.strip_suffix('.')?.to_owned()))
            .collect();
        assert!(acknowledged.len() > 20, "only {} were acknowledged", acknowledged.len());
        runtime().block_on(all_there(file, acknowledged));
    }
}

async fn all_there(file: PathBuf, acknowledged: Vec<String>) {
    let store = Store::open(StoreConfig::Sqlite { file }).await.expect("it opens again");
    let (kept, taken): (Vec<String>, i64) = store
        .read("all", (), |rx, ()| {
            Box::pin(async move {
                let rows = rx.all("-- all\nSELECT who FROM booking", params![]).await?;
                let who = rows.iter().map(|row| Ok(row.text("who")?.to_owned()));
                let slot = rx.get_one("-- slot\nSELECT taken FROM slot WHERE id = 'morning'", params![]).await?;
                Ok::<_, StoreError>((who.collect::<Result<_, StoreError>>()?, slot.int("taken")?))
            })
        })
        .await
        .expect("it can be read");
    let kept: std::collections::BTreeSet<String> = kept.into_iter().collect();
    let lost: Vec<&String> = acknowledged.iter().filter(|who| !kept.contains(*who)).collect();
    assert!(lost.is_empty(), "{} of {} were lost", lost.len(), acknowledged.len());
    // Whole transactions only: the counter and the bookings go together.
    assert_eq!(i64::try_from(kept.len()), Ok(taken));
}

#[test]
#[ignore = "the child of what_was_acknowledged_survives_kill_9"]
fn writes_until_it_is_killed() {
    let Ok(file) = std::env::var(FILE) else {
        return;
    };
    runtime().block_on(async {
        let file = PathBuf::from(file);
        let store = Store::open(StoreConfig::Sqlite { file }).await.expect("SQLite opens");
        run(&store, &SEATS).await.expect("SQLite migrates");
        let all: Vec<_> = (0..16).map(|writer| tokio::spawn(write_on(store.clone(), writer))).collect();
        for one in all {
            one.await.expect("no task panics");
        }
    });
}

async fn write_on(store: Store, writer: u32) {
    // Fewer than a reading may answer: 16 times 600.
    for number in 0..600 {
        let who = format!("{writer}-{number}");
        let taken: Outcome<i64> =
            store.write("take", who.clone(), |tx, who| Box::pin(async move { Ok(take(tx, "morning", who).await?) })).await;
        taken.expect("nothing stands against it");
        let mut out = std::io::stdout().lock();
        writeln!(out, "kept {who}.").and_then(|()| out.flush()).expect("the parent listens");
    }
    std::future::pending::<()>().await;
}
