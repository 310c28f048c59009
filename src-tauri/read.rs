//! `ospo-tray read`: what is made of a page, for people and as JSON.

use std::{
    fmt::Write as _,
    io::{self, BufWriter, Read, Write},
    process::ExitCode,
};

use agenda::Now;
use chrono::{DateTime, Utc};
use clap::{Args as ClapArgs, ValueEnum};
use schedule::{Format, Schedule, Session};
use words::args;

use crate::{
    escape,
    fetch::{self, FetchedPage},
    reading, speech,
};

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
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn schedule(args: &Args, now: &Now) -> Result<Schedule, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("This computer gives no room to work in ({why})."))?;
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
        out.write_all(for_people(schedule, now).as_bytes())
    };
    match printed.and_then(|()| out.flush()) {
        Err(why) if why.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("Nothing can be printed ({why})."))
        }
        _ => Ok(()),
    }
}

fn for_people(schedule: &Schedule, now: &Now) -> String {
    let mut out = String::new();
    let title = schedule.page.title.as_deref().unwrap_or("This page");
    let count = match schedule.sessions.len() {
        0 => "no session with a date".to_owned(),
        1 => "1 session".to_owned(),
        many => format!("{many} sessions"),
    };
    line(&mut out, 0, &format!("{title}: {count}"));
    for session in &schedule.sessions {
        out.push('\n');
        one(&mut out, session, now);
    }
    for undated in &schedule.undated {
        line(&mut out, 0, &format!("Not yet dated: {} (line {})", undated.text, undated.line));
    }
    for rule in &schedule.rules {
        line(&mut out, 0, &format!("Repeats: {} (line {})", rule.text, rule.line));
    }
    for doubt in &schedule.doubts {
        line(&mut out, 0, &format!("? {}", doubt.message));
    }
    out
}

fn one(out: &mut String, session: &Session, now: &Now) {
    line(out, 0, &format!("{} (line {})", session.title, session.line));
    line(out, 1, &when(session, now));
    for said in &session.said {
        let meant = said.instant.map_or("no instant".into(), |instant| {
            let zone = said.zone.as_deref().unwrap_or("zone unknown");
            format!("{} UTC, {zone}", instant.format("%Y-%m-%d %H:%M"))
        });
        line(out, 1, &format!("said: {} → {meant}", said.text));
    }
    for track in &session.tracks {
        let hosts =
            if track.hosts.is_empty() { String::new() } else { format!(" ({})", track.hosts.join(", ")) };
        line(
            out,
            1,
            &format!("{}: {}{hosts}", track.name, track.title.as_deref().unwrap_or("to be announced")),
        );
    }
    for link in &session.links {
        line(out, 1, &format!("{:?}: {}", link.kind, link.url));
    }
    for doubt in session.doubts.iter().chain(&session.reasons) {
        line(out, 1, &format!("? {}", doubt.message));
    }
}

fn when(session: &Session, now: &Now) -> String {
    let mut words = match (session.start, session.start_local) {
        (Some(start), _) => format!(
            "{} in {} = {} UTC",
            now.local(start).format("%a %-d %b %Y, %H:%M"),
            now.zone,
            start.format("%Y-%m-%d %H:%M")
        ),
        (None, Some(local)) => {
            format!("{}, in a zone that is not known", local.format("%a %-d %b %Y, %H:%M"))
        }
        (None, None) => format!("{}, no time said", session.date.format("%a %-d %b %Y")),
    };
    if let Some(end) = session.end {
        let _ = write!(words, ", until {}", now.local(end).format("%H:%M"));
    }
    if session.status != schedule::Status::Confirmed {
        let _ = write!(words, " ({})", format!("{:?}", session.status).to_lowercase());
    }
    words
}

fn line(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{}{}", "  ".repeat(depth), escape::terminal(text));
}
