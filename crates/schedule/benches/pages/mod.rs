//! The pages that are measured, in our own words: a working group's page, the same grown, and prose that announces nothing.

use std::fmt::Write;

use chrono::{Days, NaiveDate};
use pulldown_cmark::{Options, Parser, html::push_html};

/// A working group's page of three sessions.
pub const GUILD: &str = include_str!("guild.md");

/// The same page with so many sessions, each dated with its year.
pub fn grown(sessions: u64) -> String {
    let (before, rest) = GUILD.split_once("## September").unwrap_or((GUILD, ""));
    let (_, after) = rest.split_once("## November").unwrap_or(("", rest));
    let first = NaiveDate::from_ymd_opt(2021, 1, 7).unwrap_or_default();
    let mut page = before.to_owned();
    for number in 0..sessions {
        let date = (first + Days::new(3 * number)).format("%B %-d, %Y");
        let _ = write!(
            page,
            "## {date}: Instrument number {number}\n\n\
             - When: 9am PT, 12pm ET, 6pm CET\n\
             - Main track: Building number {number} out of printed parts\n\
             - Hosts: [Mira Solberg](https://solberg.example/people/{number}), Fjord Institute & OpenBench\n\n\
             - Open track: Counting what number {number} saves\n\
             - Hosts: Fablab Rue Haute, Torque\n\n"
        );
    }
    page + "## November" + after
}

/// A page as a site publishes it, with navigation and footer.
pub fn html(markdown: &str) -> String {
    let body =
        markdown.strip_prefix("---").and_then(|rest| rest.split_once("\n---")).map_or(markdown, |it| it.1);
    let mut article = String::new();
    push_html(&mut article, Parser::new_ext(body, Options::ENABLE_TABLES));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Open Lab Guild</title>\
         <style>h1 {{ margin: 0 }}</style></head><body><nav><ul><li><a href=\"/\">Home</a><li><a href=\"/events\">Events</a></ul></nav>\
         <main><h1>Open Lab Guild</h1>\n{article}</main><footer>&copy; 2021 Open Lab Guild</footer></body></html>\n"
    )
}

/// So many bytes of prose in which no date stands.
pub fn prose(bytes: usize) -> String {
    let paragraph = "Whoever builds an instrument in the open writes down what went wrong, because the next workshop will make the \
                     same mistake at a worse moment. Screws are cheap, patience is not, and more than 500 hours went into the \
                     first gearbox alone; its 12 drawings and 3 versions are kept for whoever may need them again.\n\n";
    paragraph.chars().cycle().take(bytes).collect()
}
