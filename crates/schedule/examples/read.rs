//! Prints what a page says as JSON: `read [--published INSTANT] [--format markdown|html] FILE`.

use std::error::Error;

use schedule::{Format, Hints};

fn main() -> Result<(), Box<dyn Error>> {
    let mut hints = Hints::default();
    let mut file = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--published" => hints.published = arguments.next().map(|instant| instant.parse()).transpose()?,
            "--format" => hints.format = arguments.next().map(|format| named(&format)).transpose()?,
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("name the page's file after the options")?;
    let schedule = schedule::read(&std::fs::read(file)?, &hints);
    println!("{}", serde_json::to_string_pretty(&schedule)?);
    Ok(())
}

fn named(format: &str) -> Result<Format, String> {
    match format {
        "markdown" => Ok(Format::Markdown),
        "html" => Ok(Format::Html),
        other => Err(format!("{other:?} is no format; say markdown or html")),
    }
}
