//! Writes the pages that the benchmark measures into a folder, so that other readers can be measured on them.
//!
//! `cargo run -p schedule --example pages -- FOLDER`

#[path = "../benches/pages/mod.rs"]
mod pages;

use std::{fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "pages".into()));
    fs::create_dir_all(&folder)?;
    let mut named = vec![("guild".to_owned(), pages::GUILD.to_owned())];
    named.extend([10, 100, 1000].map(|sessions| (format!("grown-{sessions}"), pages::grown(sessions))));
    for (name, page) in &named {
        fs::write(folder.join(format!("{name}.md")), page)?;
        fs::write(folder.join(format!("{name}.html")), pages::html(page))?;
    }
    fs::write(folder.join("prose.md"), pages::prose(1 << 20))
}
