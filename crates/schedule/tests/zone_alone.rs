//! The library of zone rules appears in one file, so that it can be replaced there.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn one_file_knows_where_the_rules_come_from() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let mut found = Vec::new();
    for folder in ["crates", "src-tauri"] {
        sources(&root.join(folder), &mut found);
    }
    let library = ["ji", "ff"].concat();
    let naming: Vec<_> = found
        .iter()
        .filter(|path| fs::read_to_string(path).unwrap().contains(&library))
        .map(|path| path.strip_prefix(root).unwrap())
        .collect();
    assert_eq!(naming, [Path::new("crates/schedule/src/zone.rs")]);
}
