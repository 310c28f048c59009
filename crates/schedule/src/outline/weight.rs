//! Where the source of a Markdown page becomes too much for its parser, which makes a tree of the whole before it gives out a piece.

use crate::room::PIECES;

/// How many bytes of the source can be parsed: all, or whole lines.
pub(super) fn bounded(source: &str) -> usize {
    let mut table = 0;
    let mut pieces = 0;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        pieces += weight(line.as_bytes(), &mut table);
        if pieces > PIECES {
            return at;
        }
        at += line.len();
    }
    source.len()
}

/// The most pieces that a line can be parsed into; `table` is how many cells each row has of the table that may be open.
fn weight(line: &[u8], table: &mut usize) -> usize {
    let lead = line.iter().take_while(|byte| leads(**byte)).count();
    let marks =
        line[..lead].iter().filter(|byte| matches!(byte, b'>' | b'-' | b'+' | b'*' | b'.' | b')')).count();
    let signs = line[lead..].iter().filter(|byte| signs(**byte)).count();
    let cells = line.iter().filter(|&&byte| byte == b'|').count();
    let rules = cells > 0 && line.iter().all(|byte| b"|-: \t>\r\n".contains(byte));
    if rules {
        *table = cells;
    } else if line.trim_ascii().is_empty() {
        *table = 0;
    }
    2 + 2 * (marks + signs + *table)
}

fn leads(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'#' | b'.' | b')' | b'0'..=b'9')
}

fn signs(byte: u8) -> bool {
    matches!(byte, b'[' | b']' | b'!' | b'*' | b'_' | b'~' | b'`' | b'<' | b'>' | b'&' | b'\\' | b'|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_and_schedules_are_read_whole() {
        let prose = format!("{}.\n\n", "word, ".repeat(50)).repeat((4 << 20) / 303);
        assert_eq!(bounded(&prose), prose.len());
        let session =
            "## October 7: Lenses\n\n- When: 9am PT, 12pm ET\n- Hosts: [Mira](https://x.example), Zoë\n\n";
        let sessions = session.repeat(5_000);
        assert_eq!(bounded(&sessions), sessions.len());
    }

    #[test]
    fn what_is_too_much_ends_before_a_line() {
        let page = format!("one\n{}\nthree\n", "[".repeat(PIECES));
        assert_eq!(bounded(&page), 4);
        let rows = format!("|{}\n|{}\n{}", "a|".repeat(1000), "-|".repeat(1000), "|b\n".repeat(10_000));
        assert!(bounded(&rows) < 5_000);
    }
}
