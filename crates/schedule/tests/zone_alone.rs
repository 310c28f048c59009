//! The library of zone rules appears in one file, so that it can be replaced there.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What is built, or fetched, is no source.
const ELSEWHERE: [&str; 4] = ["target", "node_modules", ".git", "corpus"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let manifest = path.ends_with("Cargo.toml");
        if kind.is_dir() && !ELSEWHERE.iter().any(|name| path.ends_with(name)) {
            sources(&path, found);
        } else if kind.is_file() && (manifest || path.extension().is_some_and(|extension| extension == "rs"))
        {
            found.push(path);
        }
    }
}

/// The sources that name the library, from the root of the project.
fn naming() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let mut found = Vec::new();
    sources(root, &mut found);
    assert!(found.len() > 200, "only {} files were found", found.len());
    let library = ["ji", "ff"].concat();
    let mut naming: Vec<_> = found
        .iter()
        .filter(|path| fs::read_to_string(path).unwrap().contains(&library))
        .map(|path| path.strip_prefix(root).unwrap().display().to_string())
        .collect();
    naming.sort();
    naming
}

#[test]
fn one_file_knows_where_the_rules_come_from() {
    let (manifests, sources): (Vec<_>, Vec<_>) =
        naming().into_iter().partition(|path| path.ends_with("Cargo.toml"));
    assert_eq!(sources, ["crates/schedule/src/zone.rs"]);
    assert_eq!(
        manifests,
        ["Cargo.toml", "crates/schedule/Cargo.toml", "crates/schedule/fuzz/Cargo.toml", "fuzz/Cargo.toml"],
        "but for the crate's own they only say how it is built"
    );
}
