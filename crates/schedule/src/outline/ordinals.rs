//! `8. Oktober 2021` at the start of a line: Markdown takes the day for the number of an item, and it would be lost.

use crate::sayings;

/// The source with such days kept from being numbers of items; none when it has none.
pub(super) fn keep(source: &str) -> Option<String> {
    let german = source.contains(" Uhr");
    let mut kept = String::new();
    let mut from = 0;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if let Some(stop) = stop(line, german) {
            kept.push_str(&source[from..at + stop]);
            kept.push('\\');
            from = at + stop;
        }
        at += line.len();
    }
    if from == 0 {
        return None;
    }
    kept.push_str(&source[from..]);
    Some(kept)
}

/// Where the point stands behind the day that a line begins with. In English a month after a number is the text of an item.
fn stop(line: &str, german: bool) -> Option<usize> {
    let body = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '>'));
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let rest = body[digits..].strip_prefix(". ").filter(|_| (1..=2).contains(&digits))?;
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let month = &rest[..end];
    let named = sayings::is_month_elsewhere(month) || (german && sayings::month(month).is_some());
    named.then_some(line.len() - body.len() + digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_its_month_is_kept_and_the_number_of_an_item_is_none() {
        let kept = keep("# Treffen\n- 8. Oktober: Ä\n12. Dezember\n1. Bericht\n").unwrap();
        assert_eq!(kept, "# Treffen\n- 8\\. Oktober: Ä\n12\\. Dezember\n1. Bericht\n");
        assert_eq!(keep("1. September: soil\n2. October: clay\n"), None);
        assert_eq!(keep("7. September, 19 Uhr\n").unwrap(), "7\\. September, 19 Uhr\n");
    }
}
