//! Holds the reader to the tables of `docs/READING.md` and `docs/TONGUES.md`: each row is a page and what is read from it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use schedule::{Format, Hints, Schedule, Session, Status};

/// How many rows the tables have: none is lost by a slip of the pen.
const ROWS: usize = 720;

/// A row: what it is about, the page, the moment of publication, the outcome.
struct Row {
    phenomenon: String,
    page: String,
    published: String,
    outcome: String,
}

fn rows() -> Vec<Row> {
    let doc = |name: &str| {
        let file = format!("{}/../../docs/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    };
    let (reading, tongues) = (doc("READING.md"), doc("TONGUES.md"));
    let mut published = String::new();
    let mut rows = Vec::new();
    let (tables, _) = reading.split_once("## Broken on purpose").unwrap();
    for line in tables.lines().chain(tongues.lines()) {
        if let Some((_, rest)) = line.split_once("Published on ") {
            published = format!("{}T12:00:00Z", rest.get(..10).unwrap());
        }
        rows.extend(row(line, &published));
    }
    rows
}

/// `| phenomenon | page, ⏎ for the end of a line | outcome |`; a line that begins like one and is none is refused.
fn row(line: &str, published: &str) -> Option<Row> {
    let line = line.strip_prefix('|')?;
    let cells: Vec<String> = line
        .strip_suffix('|')
        .unwrap_or_else(|| panic!("a row that does not end: {line}"))
        .replace("\\|", "\u{1}")
        .split('|')
        .map(cell)
        .collect();
    let [phenomenon, page, outcome] = &cells[..] else { panic!("a row of {} cells: {line}", cells.len()) };
    if phenomenon == "phenomenon" || phenomenon.starts_with("---") {
        return None;
    }
    assert!(!published.is_empty(), "no moment of publication above: {line}");
    assert!(![phenomenon, page, outcome].iter().any(|cell| cell.is_empty()), "an empty cell: {line}");
    let row = Row {
        phenomenon: phenomenon.clone(),
        page: page.replace('⏎', "\n"),
        published: published.to_owned(),
        outcome: outcome.clone(),
    };
    Some(row)
}

fn cell(text: &str) -> String {
    let text = text.trim().replace('\u{1}', "|");
    let code = text.strip_prefix("`` ").and_then(|text| text.strip_suffix(" ``"));
    code.or(text.strip_prefix('`').and_then(|text| text.strip_suffix('`'))).unwrap_or(&text).to_owned()
}

/// A schedule in a line.
fn told(schedule: &Schedule) -> String {
    let sessions = schedule.sessions.iter().map(session);
    let undated = schedule.undated.iter().map(|undated| format!("undated “{}”", undated.text));
    let rules = schedule.rules.iter().map(|rule| {
        let parts = [rule.rrule.as_deref().unwrap_or("a rule"), rule.time.as_deref().unwrap_or_default()];
        let zone = rule.zone.as_deref().unwrap_or_default();
        format!("{} {zone}", parts.join(" ").trim()).trim().to_owned()
    });
    let who = schedule.page.who.iter().map(|who| format!("who “{who}”"));
    let doubts = schedule.doubts.iter().map(|doubt| format!("⚠ {}", doubt.code));
    let all: Vec<String> = sessions.chain(undated).chain(rules).chain(who).chain(doubts).collect();
    if all.is_empty() { "nothing".into() } else { all.join("; ") }
}

fn session(session: &Session) -> String {
    let when = match (session.start, session.start_local) {
        (Some(start), _) => start.format("%Y-%m-%d %H:%MZ").to_string(),
        (None, Some(local)) => local.format("%Y-%m-%d %H:%M").to_string(),
        (None, None) => session.date.to_string(),
    };
    let end = session.end.map(|end| match session.end_date {
        Some(last)
            if last != session.date
                && session.start.is_none_or(|start| start.date_naive() != end.date_naive()) =>
        {
            end.format("–%Y-%m-%d %H:%MZ").to_string()
        }
        _ => end.format("–%H:%MZ").to_string(),
    });
    let end = end.or(session.end_date.map(|end| format!("–{end}"))).unwrap_or_default();
    let status = match session.status {
        Status::Confirmed => "",
        Status::Tentative => " (tentative)",
        Status::Tbd => " (tbd)",
        Status::Cancelled => " (cancelled)",
    };
    let doubts: String = session.doubts.iter().map(|doubt| format!(" ⚠ {}", doubt.code)).collect();
    format!("{when}{end} {}{status}{doubts}", session.title)
}

#[test]
fn every_row_of_the_table_is_read_as_it_says() {
    let rows = rows();
    assert_eq!(rows.len(), ROWS, "so many rows were found");
    let mut wrong = String::new();
    for row in rows {
        let format = if row.page.starts_with("<!doctype") { Format::Html } else { Format::Markdown };
        let hints =
            Hints { published: Some(row.published.parse().unwrap()), format: Some(format), base: None };
        let got = told(&schedule::read(row.page.as_bytes(), &hints));
        if got != row.outcome {
            wrong.push_str(&format!(
                "{}\n  page    {:?}\n  says    {}\n  is read {got}\n",
                row.phenomenon, row.page, row.outcome
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
