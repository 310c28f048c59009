//! `8. Oktober 2021` at the start of a line: Markdown takes the day for the number of an item, and it would be lost.

/// The months as German writes them behind a point.
const MONTHS: &[&str] = &[
    "Januar",
    "Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const SHORT: &[&str] = &[
    "Jan.", "Jän.", "Feb.", "Mär.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Okt.", "Nov.", "Dez.",
];
/// Those that are neither English months nor names of people.
const PLAIN: &[&str] = &["Januar", "Jänner", "Februar", "März", "Oktober", "Dezember"];

/// The source with such days kept from being numbers of items; none when it has none.
pub(super) fn keep(source: &str) -> Option<String> {
    let german = source.contains(" Uhr");
    let mut kept = String::new();
    let (mut from, mut at, mut last) = (0, 0, None);
    for line in source.split_inclusive('\n') {
        let numbered = number(line);
        if let Some((number, stop, rest)) = numbered {
            let goes_on = last.is_some_and(|last| last + 1 == number);
            if !goes_on && is_day(rest, german) {
                kept.push_str(&source[from..at + stop]);
                kept.push('\\');
                from = at + stop;
                last = None;
            } else {
                last = Some(number);
            }
        } else if !line.trim().is_empty() {
            last = None;
        }
        at += line.len();
    }
    if from == 0 {
        return None;
    }
    kept.push_str(&source[from..]);
    Some(kept)
}

/// The number with which a line begins, where its point stands, and what follows.
fn number(line: &str) -> Option<(u8, usize, &str)> {
    let body = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '>'));
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let rest = body[digits..].strip_prefix(". ").filter(|_| (1..=2).contains(&digits))?;
    Some((body[..digits].parse().ok()?, line.len() - body.len() + digits, rest))
}

/// Whether a month follows the number of a day, and no name of a person, nor the text of an item.
fn is_day(rest: &str, german: bool) -> bool {
    let rest = second(rest);
    let short = SHORT.iter().find_map(|month| rest.strip_prefix(month));
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let whole = Some(&rest[end..]).filter(|_| MONTHS.contains(&&rest[..end]));
    let Some(after) = short.or(whole) else { return false };
    let year = after.trim_start().get(..4).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
    let parted = after.trim().is_empty() || after.trim_start().starts_with([':', ',', '–', '-', '|', '(']);
    let sure = german || short.is_some() || PLAIN.contains(&&rest[..end]);
    year || (sure && (parted || after.contains(" Uhr")))
}

/// What follows the second day of `8. bis 10. Oktober`, `8. und 22. Oktober`.
fn second(rest: &str) -> &str {
    let joined = ["bis ", "und ", "– ", "- "].iter().find_map(|joint| rest.strip_prefix(joint));
    let last =
        joined.and_then(|last| last.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(". "));
    last.unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_before_its_month_is_kept() {
        let kept = keep("# Treffen\n- 8. Oktober: Ä\n12. Dezember\n1. Bericht\n").unwrap();
        assert_eq!(kept, "# Treffen\n- 8\\. Oktober: Ä\n12\\. Dezember\n1. Bericht\n");
        assert_eq!(keep("7. September, 19 Uhr\n").unwrap(), "7\\. September, 19 Uhr\n");
        assert_eq!(keep("- 8. bis 10. Oktober: A\n").unwrap(), "- 8\\. bis 10. Oktober: A\n");
        assert_eq!(keep("3. Mai 2021\n").unwrap(), "3\\. Mai 2021\n");
    }

    #[test]
    fn the_number_of_an_item_is_none() {
        for list in [
            "1. September: soil\n2. October: clay\n",
            "1. Jan Novak\n2. Marco Rossi\n",
            "3. Mai Linden: Soil\n",
            "1. Erde um 19 Uhr\n2. Juli, Ahorn\n",
            "1. Mai: demo\n",
        ] {
            assert_eq!(keep(list), None, "{list}");
        }
    }
}
