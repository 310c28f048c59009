//! The lines of a page as evidence: its text, not its markup, with all that is said marked.

#![allow(clippy::unwrap_used)]

use schedule::{Hints, PageLine, lines};

/// A line with what is said in it in brackets.
fn drawn(line: &PageLine) -> String {
    line.pieces.iter().map(|it| if it.said { format!("[{}]", it.text) } else { it.text.clone() }).collect()
}

fn all(page: &str) -> Vec<(usize, String)> {
    lines(page.as_bytes(), &Hints::default()).iter().map(|line| (line.line, drawn(line))).collect()
}

fn line(number: usize, text: &str) -> (usize, String) {
    (number, text.to_owned())
}

#[test]
fn html_and_markdown_show_the_same_text() {
    let markdown = "# Guild\n\n## October 3, 2022: Soil\n\n- When: 11pm ET / 8am PT / 5pm CET\n- With [Ada](https://a.example)\n";
    let said = [
        line(1, "Guild"),
        line(3, "[October 3, 2022]: Soil"),
        line(5, "When: [11pm ET] / [8am PT] / [5pm CET]"),
        line(6, "With Ada"),
    ];
    assert_eq!(all(markdown), said);
    let html = "<h1>Guild</h1>\n\n<h2>October 3, 2022: Soil</h2>\n<ul>\n<li>When: 11pm&nbsp;ET / 8am PT / 5pm CET</li>\n<li>With <a href='https://a.example'>Ada</a></li></ul>\n";
    assert_eq!(all(html), said);
}

#[test]
fn weekdays_years_months_and_rules_are_said_too() {
    let page = "Meetings of 2024\n\nWe meet every other Thursday at 9am PT.\n\nFriday is free.\n";
    let said = all(page);
    assert_eq!(said[0].1, "Meetings of [2024]");
    assert!(said[1].1.contains("[9am PT]") && said[1].1.contains("every other "), "{}", said[1].1);
    assert!(said[1].1.starts_with('[') || said[1].1.contains(" [every"), "the rule: {}", said[1].1);
    assert_eq!(said[2].1, "[Friday] is free.");
}

#[test]
fn a_row_is_one_line_and_lists_have_depth() {
    let page = "| Date | Topic |\n|---|---|\n| May 3, 2024 | Soil |\n\n- a\n  - b\n";
    let lines = lines(page.as_bytes(), &Hints::default());
    assert_eq!(drawn(&lines[1]), "[May 3, 2024] | Soil");
    let depths: Vec<u16> = lines[2..].iter().map(|line| line.depth).collect();
    assert_eq!(depths, [1, 2]);
}

#[test]
fn a_line_is_no_longer_than_can_be_looked_over() {
    let page = format!("{} on May 3, 2024 {}", "a".repeat(50_000), "b".repeat(50_000));
    let lines = lines(page.as_bytes(), &Hints::default());
    let length: usize = lines[0].pieces.iter().map(|it| it.text.len()).sum();
    assert!(length < 1000 && drawn(&lines[0]).contains("[May 3, 2024]"), "{length}");
}
