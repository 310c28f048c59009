//! `ospo-tray read`: what is made of a page, for people and as JSON.

use std::{
    io::{self, BufWriter, Read, Write},
    process::ExitCode,
};

use agenda::Now;
use chrono::{DateTime, Utc};
use clap::{Args as ClapArgs, ValueEnum};
use schedule::{Format, Schedule};
use words::args;

use crate::{
    commands,
    fetch::{self, FetchedPage},
    reading, speech,
};

mod people;

/// What `read` is asked.
#[derive(Debug, Clone, ClapArgs)]
pub struct Args {
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
    /// The moment at which the page was published (2021-09-17T16:07:21Z); it settles years that the page does not say
    #[arg(long, value_name = "INSTANT")]
    pub published: Option<DateTime<Utc>>,
    /// How the page is written, where looking at it would not tell
    #[arg(long, value_enum)]
    pub format: Option<Written>,
    /// The page: a file, an address, or - for the standard input
    #[arg(value_name = "FILE|URL|-")]
    pub page: String,
}

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Written {
    /// Markdown
    Markdown,
    /// HTML
    Html,
}

/// Reads a page and prints what it says; exit code 1, and a sentence on standard error, when there is nothing to read.
#[must_use]
pub fn run(args: &Args, now: &Now) -> ExitCode {
    match schedule(args, now).and_then(|schedule| print(&schedule, args.json, now)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            commands::complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn schedule(args: &Args, now: &Now) -> Result<Schedule, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| speech::fill("read-no-room", &args!["why" => why.to_string()]))?;
    let read = runtime.block_on(async {
        let page = fetched(args, now).await?;
        reading::read(page).await
    });
    runtime.shutdown_background();
    read.map_err(|failure| failure.message)
}

async fn fetched(args: &Args, now: &Now) -> Result<FetchedPage, agenda::Failure> {
    let mut page = if args.page == "-" {
        fetch::page_of(standard_input()?, now.wall)?
    } else {
        fetch::once(&args.page, now.wall).await?
    };
    page.published = args.published.unwrap_or(page.published);
    page.format = args.format.map_or(page.format, |written| {
        Some(match written {
            Written::Markdown => Format::Markdown,
            Written::Html => Format::Html,
        })
    });
    Ok(page)
}

fn standard_input() -> Result<Vec<u8>, agenda::Failure> {
    let mut bytes = Vec::new();
    let most = fetch::Limits::default().bytes as u64;
    let read = io::stdin().lock().take(most + 1).read_to_end(&mut bytes);
    read.map(|_| bytes).map_err(|why| agenda::Failure {
        message: speech::fill("fetch-standard-input", &args!["why" => why.to_string()]),
        retry_after: None,
    })
}

fn print(schedule: &Schedule, json: bool, now: &Now) -> Result<(), String> {
    let mut out = BufWriter::new(io::stdout().lock());
    let printed = if json {
        serde_json::to_writer(&mut out, schedule).map_err(io::Error::from).and_then(|()| out.write_all(b"\n"))
    } else {
        out.write_all(people::told(schedule, now).as_bytes())
    };
    match printed.and_then(|()| out.flush()) {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => {
            Err(speech::fill("read-not-printed", &args!["why" => why.to_string()]))
        }
        _ => Ok(()),
    }
}
