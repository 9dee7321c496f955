//! Makes one typed function per message from the catalogues in `src/texts/{pt,en}/*.ftl`.
//!
//! A message that is missing in one language, asks for other values there, or cannot be read stops the build with its file and line.
//! Nothing of Fluent is left when the service runs: the functions are plain Rust.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

mod catalogue;
mod check;
mod lower;
mod write;

const TEXTS: &str = "src/texts";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={TEXTS}/pt");
    println!("cargo::rerun-if-changed={TEXTS}/en");
    match make() {
        Ok((code, out)) => fs::write(out, code).expect("the build folder can be written"),
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            process::exit(1);
        }
    }
}

fn make() -> Result<(String, PathBuf), Vec<String>> {
    let out = env::var_os("OUT_DIR").expect("cargo names the build folder");
    let (pt, en) = (read(&Path::new(TEXTS).join("pt"))?, read(&Path::new(TEXTS).join("en"))?);
    let (pt, en) = (lower::lower(&pt)?, lower::lower(&en)?);
    let messages = check::pair(&pt, &en)?;
    Ok((write::module(&messages)?, Path::new(&out).join("texts.rs")))
}

fn read(folder: &Path) -> Result<catalogue::Language, Vec<String>> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .map_err(|error| vec![format!("{}: {error}", folder.display())])?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let mut texts = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).map_err(|error| vec![format!("{}: {error}", path.display())])?;
        texts.push((path.display().to_string(), text));
    }
    catalogue::read(&texts)
}
